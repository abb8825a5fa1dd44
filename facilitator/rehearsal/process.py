"""The simulated hall as a process of its own: phones are other machines, and hold no window up."""

import asyncio
import contextlib
import os
import secrets
import signal
import sys
import threading
from collections.abc import Iterator
from random import Random
from typing import Final

import msgspec

from facilitator.files.format_files import default_categories
from facilitator.files.resources import resource_text
from facilitator.rehearsal import orders
from facilitator.rehearsal.hall import Categories, Hall, Repertoire
from facilitator.rehearsal.lines import Lines, Pool, Script, parse_lines, spoken_by
from facilitator.rehearsal.orders import Begin, Enter, Order, Report, Run, Slips
from facilitator.rehearsal.pace import Pace
from facilitator.rehearsal.phone import open_web, scanned
from facilitator.rehearsal.samples import sample_evening

TELL_EVERY_S: Final = 0.25
_STDIN: Final = 0
_PIECE_BYTES: Final = 65_536
# The machine is the meeting's: simulated phones wait their turn.
_NICENESS: Final = 5


def run() -> int:
    """Be a hall until standard input ends."""
    # Ctrl+C in a terminal reaches the whole group; the parent decides when the hall goes home.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(AttributeError, OSError):
        os.nice(_NICENESS)
    written = _lines()
    try:
        begin = msgspec.json.decode(next(written, b""), type=Begin)
    except msgspec.DecodeError:
        return 1
    asyncio.run(_evening(begin, written))
    return 0


def lines_of(begin: Begin) -> Lines:
    """Return what a hall has to say."""
    dice = Random(begin.seed)
    if begin.has_script:
        return Script(sample_evening(begin.language), dice)
    return hall_lines(begin.language, dice)


def hall_lines(language: str, dice: Random) -> Pool:
    """Return what people say in a meeting of a language, whatever it is about."""
    lines = parse_lines(resource_text("samples", "hall.toml"))
    return Pool(lines, dice, spoken_by(lines, language))


def category_names() -> Categories:
    """Return under which names the default categories are known."""
    return {one.id: tuple(name for _, name in one.names) for one in default_categories().entries}


async def _evening(begin: Begin, written: Iterator[bytes]) -> None:
    given: asyncio.Queue[Order | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read() -> None:
        for one in written:
            with contextlib.suppress(msgspec.DecodeError):
                loop.call_soon_threadsafe(given.put_nowait, orders.read_order(one))
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(given.put_nowait, None)

    threading.Thread(target=read, name="orders", daemon=True).start()
    pace, news = Pace(), asyncio.Event()
    async with open_web() as web:
        hall = Hall(
            web,
            Repertoire(lines_of(begin), category_names()),
            pace,
            Random(begin.seed),
            secrets.token_bytes,
            news.set,
        )
        telling = asyncio.create_task(_tell(hall, news))
        try:
            while (order := await given.get()) is not None:
                await _obey(order, hall, pace)
        finally:
            telling.cancel()
            await hall.leave()


async def _obey(order: Order, hall: Hall, pace: Pace) -> None:
    match order:
        case Run(speed):
            pace.run(speed)
        case Slips(codes):
            hall.slips = codes
        case Enter(url, count, scribe):
            hall.scribe = scribe or hall.scribe
            await hall.enter(scanned(url), count)


async def _tell(hall: Hall, news: asyncio.Event) -> None:
    """Report what has changed, a few times a second; phones that come and go are seen by looking."""
    told = None
    while True:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(1.0):
                await news.wait()
        news.clear()
        report = _report(hall)
        if report != told:
            told = report
            sys.stdout.buffer.write(orders.line(report))
            sys.stdout.buffer.flush()
        await asyncio.sleep(TELL_EVERY_S)


def _report(hall: Hall) -> Report:
    heard = hall.heard
    wait = max(0.0, heard.coming_at - asyncio.get_running_loop().time())
    return Report(
        phones=len(hall.phones),
        connected=hall.connected,
        sent=heard.sent,
        received=heard.received,
        refused=heard.refused,
        votes=heard.votes,
        slips=heard.slips,
        traits=dict(heard.traits),
        coming=heard.coming,
        coming_s=round(wait) if heard.coming is not None else 0.0,
    )


def _lines() -> Iterator[bytes]:
    """Yield lines as they come; read from the handle itself, for a buffer would hold the end up."""
    rest = b""
    while piece := os.read(_STDIN, _PIECE_BYTES):
        *whole, rest = (rest + piece).split(b"\n")
        yield from whole
