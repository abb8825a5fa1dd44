"""A meeting hosted without a window: one line says where it is, lines on standard input steer it."""

import asyncio
import contextlib
import os
import signal
import threading
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

from facilitator.cli.exits import DONE, WORLD_SAYS_NO
from facilitator.cli.hosting import OPEN_WITHIN_S, EngineHost, Hosting, held, machine_places, new_meeting
from facilitator.cli.orders import Orders
from facilitator.cli.reaching import until_shown
from facilitator.cli.speech import Speech
from facilitator.engine.doors import CannotOpen
from facilitator.engine.engine import Engine
from facilitator.files.settings_file import read_settings
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.commands import GoTo, StartMeeting
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import Phase

STDIN = 0
PIECE_BYTES = 65_536
LINE_BYTES_AT_MOST = 1_000_000
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def serve(asked: Namespace, speech: Speech) -> int:
    """Host a meeting until told to end; a file that does not exist becomes a new dialogue meeting.

    Raises:
        StoreError: The file cannot be worked with.
        CannotOpen: Phones cannot be let in there; then no new file is left behind.
    """
    places = machine_places()
    settings = read_settings(places.settings_file).settings
    port = asked.port if asked.port is not None else settings.port
    new = None
    if not asked.file.exists():
        new = new_meeting("dialog", SystemDice(), speech.language)
    try:
        with held(Hosting(asked.file, places, new, asked.host, port, settings.interface)) as engine:
            return _serve(engine, asked.file, speech, is_new=new is not None)
    except CannotOpen:
        if new is not None:
            asked.file.unlink(missing_ok=True)
            (places.keys / f"{new.id}.key").unlink(missing_ok=True)
        raise


def _serve(engine: Engine, file: Path, speech: Speech, *, is_new: bool) -> int:
    if engine.snapshot.meeting.course.phase is Phase.CLOSED:
        speech.tell("cli.serve.closed", file=file)
        return WORLD_SAYS_NO
    if is_new:
        speech.tell("cli.serve.new", file=file)
    try:
        return asyncio.run(_host(engine, file, speech))
    finally:
        # The meeting is being put away; being told to end once more must not cut that short.
        for number in _SIGNALS:
            signal.signal(number, signal.SIG_IGN)


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
        opened = host.meeting.course.round
        await until_shown(join.typed, opened.id if opened is not None else None, OPEN_WITHIN_S)
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
    for number in _SIGNALS:
        try:
            # Not signal.signal: the system may give the signal to another thread, and this one sleeps on.
            loop.add_signal_handler(number, told.set)
        except NotImplementedError:  # Windows, where the loop wakes for every signal
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(told.set))
    return told


def _obey_standard_input(orders: Orders, speech: Speech) -> None:
    """Read orders on a thread of their own; the end of standard input ends nothing."""
    loop = asyncio.get_running_loop()

    def give(line: bytes) -> None:
        speech.answer(asyncio.run_coroutine_threadsafe(orders.obey(line), loop).result())

    threading.Thread(target=_read, args=(give,), name="orders", daemon=True).start()


def _read(give: Callable[[bytes], None]) -> None:
    with contextlib.suppress(OSError, RuntimeError, asyncio.CancelledError):
        # The terminal has gone, or the program is ending: the meeting goes on, or is being closed.
        for line in _lines(STDIN):
            give(line)


def _lines(handle: int) -> Iterator[bytes]:
    """Yield lines as they come; read from the handle itself, for a buffer would hold the program's end up."""
    rest = b""
    while piece := os.read(handle, PIECE_BYTES):
        *whole, rest = (rest + piece).split(b"\n")
        yield from (line for line in whole if line.strip())
        if len(rest) > LINE_BYTES_AT_MOST:
            rest = b""
    if rest.strip():
        yield rest
