"""The console with 5,000 cards: how long one step, one search and one decision hold the GUI's thread."""

import os
import random
import secrets
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks._figure import Figure, report
from facilitator.engine.snapshot import Happened, Outcome, Snapshot
from facilitator.laptop.clock import SystemClock
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.commands import Command
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Card, Meeting
from facilitator.meeting.words import CardState, CardType, Origin
from facilitator.ui import look
from facilitator.ui.actions import KeyMap
from facilitator.ui.bridge import Bridge
from facilitator.ui.console.page import ConsolePage
from facilitator.ui.console.status_line import Surroundings
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import Words
from facilitator.ui.theme import LIGHT
from facilitator.ui.window import MainWindow
from tests.meetings import Evening

CARDS, FRAME_MS, BURST_MS, TIMES = 5_000, 16.0, 50.0, 60
SAID = ("mørkt", "stien", "bag", "blok", "knallerter", "kører", "stærkt", "legepladsen", "om", "aftenen")


class Still:
    """An engine that only shows what it was given: the windows are measured, not the store."""

    def __init__(self, meeting: Meeting) -> None:
        self.snapshot = Snapshot(meeting)

    def send(self, command: Command) -> Future[Outcome]:
        raise NotImplementedError(command)

    def undo(self) -> Future[Outcome]:
        raise NotImplementedError

    def set_limits(self, *, new_tokens: bool, is_open: bool) -> None:
        raise NotImplementedError

    def new_room_key(self) -> Future[None]:
        raise NotImplementedError

    def room_key_before(self) -> Future[None]:
        raise NotImplementedError

    def watch(self, callback: Callable[[Happened], None]) -> Callable[[], None]:
        del callback
        return lambda: None


def crowded() -> Meeting:
    """Return a meeting in its writing round, half of its cards queued and half shown."""
    evening = Evening().collecting()
    meeting, dice = evening.meeting, random.Random(4)
    item = meeting.course.current
    assert item is not None
    board = meeting.items[item].board
    assert board is not None
    cards: dict[CardId, Card] = {}
    for number in range(CARDS):
        key = CardId(secrets.token_hex(16))
        text = f"{' '.join(dice.choices(SAID, k=12))} {number}"
        state = CardState.QUEUED if number % 2 else CardState.RELEASED
        cards[key] = Card(key, item, board, text, CardType.CONCERN, state, Origin.PHONE)
    return replace(meeting, cards=cards)


def slowest(application: QApplication, deed: Callable[[int], None]) -> float:
    """Return the milliseconds of the slowest of many deeds, painting included."""
    taken = []
    for number in range(TIMES):
        begun = time.perf_counter()
        deed(number)
        application.sendPostedEvents()
        taken.append((time.perf_counter() - begun) * 1000)
    return sorted(taken)[round(TIMES * 0.99) - 1]


def main() -> None:
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    look.dress(application, LIGHT)
    desk = Desk(Words("da"), KeyMap(), SystemDice().new_id)
    window = MainWindow(desk)
    window.resize(1366, 768)
    window.show()
    still = Still(crowded())
    bridge = Bridge(still, SystemClock().now)
    window.open_meeting(bridge)
    console = window.console
    assert isinstance(console, ConsolePage)
    console.surround(Surroundings(projector="x", is_covered=False))
    figures = _figures(application, console, still)
    bridge.close()
    report(*figures)


def _figures(application: QApplication, console: ConsolePage, still: Still) -> list[Figure]:
    cards = console.cards.queue.list

    def step(_number: int) -> None:
        cards.step(1)
        cards.repaint()

    def find(number: int) -> None:
        console.cards.queue.finder.setText(SAID[number % len(SAID)])
        cards.repaint()

    def decide(_number: int) -> None:
        meeting = still.snapshot.meeting
        key = next(key for key, card in meeting.cards.items() if card.state is CardState.QUEUED)
        shown = replace(meeting.cards[key], state=CardState.RELEASED)
        still.snapshot = Snapshot(replace(meeting, cards={**meeting.cards, key: shown}))
        console.redraw()
        cards.repaint()

    return [
        _figure("one step in the queue", slowest(application, step), FRAME_MS),
        _figure("one search through the queue", slowest(application, find), BURST_MS),
        _figure("one card decided", slowest(application, decide), BURST_MS),
    ]


def _figure(what: str, milliseconds: float, at_most: float) -> Figure:
    detail = f"{milliseconds:.1f} ms of {at_most:.0f}, 99th of {TIMES}"
    return Figure(f"{what} with {CARDS} cards", milliseconds / at_most, 1.0, detail)


if __name__ == "__main__":
    main()
