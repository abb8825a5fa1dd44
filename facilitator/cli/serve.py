"""A meeting hosted without a window: one line says where it is, lines on standard input steer it."""

import asyncio
import signal
import sys
import threading
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from facilitator.cli.exits import DONE, WORLD_SAYS_NO
from facilitator.cli.hosting import EngineHost, Hosting, held, machine_places, new_meeting
from facilitator.cli.orders import Orders
from facilitator.cli.speech import Speech
from facilitator.engine.engine import Engine
from facilitator.files.settings_file import read_settings
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.commands import GoTo, StartMeeting
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import Phase

LINE_BYTES_AT_MOST = 1_000_000


def serve(asked: Namespace, speech: Speech) -> int:
    """Host a meeting until told to end; a file that does not exist becomes a new dialogue meeting."""
    places = machine_places()
    port = asked.port if asked.port is not None else read_settings(places.settings_file).settings.port
    new = None
    if not asked.file.exists():
        new = new_meeting("dialog", SystemDice(), speech.language)
        speech.tell("cli.serve.new", file=asked.file)
    with held(Hosting(asked.file, places, new, asked.host, port)) as engine:
        if engine.snapshot.meeting.course.phase is Phase.CLOSED:
            speech.tell("cli.serve.closed", file=asked.file)
            return WORLD_SAYS_NO
        return asyncio.run(_host(engine, asked.file, speech))


async def _host(engine: Engine, file: Path, speech: Speech) -> int:
    told_to_end = _end_on_signals()
    host = EngineHost(engine)
    try:
        joined = asyncio.create_task(host.way_in())
        ended = asyncio.create_task(told_to_end.wait())
        await asyncio.wait((joined, ended), return_when=asyncio.FIRST_COMPLETED)
        if not joined.done():
            joined.cancel()
            return DONE
        join = joined.result()
        await _collect(host)
        speech.answer(
            {
                "url": join.url,
                "port": host.snapshot.door.port,
                "file": str(file),
                "wall_code": join.wall_code,
            }
        )
        _obey_standard_input(Orders(host), speech)
        await ended
    finally:
        host.leave()
    return DONE


async def _collect(host: EngineHost) -> None:
    """Begin a meeting that has not begun, at its first item that collects."""
    if host.meeting.course.phase is not Phase.PLANNED:
        return
    await host.do(StartMeeting())
    first = next((item for item in agenda(host.meeting) if item.collects and not item.skipped), None)
    if first is not None and first.id != host.meeting.course.current:
        await host.do(GoTo(first.id))


def _end_on_signals() -> asyncio.Event:
    """Return what is set when the program is told to end; a second signal changes nothing."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()

    def on_signal(_number: int, _frame: object) -> None:
        loop.call_soon_threadsafe(told.set)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    return told


def _obey_standard_input(orders: Orders, speech: Speech) -> None:
    """Read orders on a thread of their own; the end of standard input ends nothing."""
    loop = asyncio.get_running_loop()

    def give(line: bytes) -> None:
        speech.answer(asyncio.run_coroutine_threadsafe(orders.obey(line), loop).result())

    threading.Thread(target=_read, args=(give,), name="orders", daemon=True).start()


def _read(give: Callable[[bytes], None]) -> None:
    try:
        while line := sys.stdin.buffer.readline(LINE_BYTES_AT_MOST):
            if line.strip():
                give(line)
    except (OSError, ValueError, RuntimeError, asyncio.CancelledError):
        # The terminal has gone, or the program is ending; the meeting goes on, or is being closed.
        return
