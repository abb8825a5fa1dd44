"""The console with 5,000 cards: how long a step, scroll, search, filter or decision holds the window."""

import os
import random
import secrets
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Literal

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

CARDS, FEW, FRAME_MS, BURST_MS, TIMES = 5_000, 50, 16.0, 50.0, 100
SAID = ("mørkt", "stien", "bag", "blok", "knallerter", "kører", "stærkt", "legepladsen", "om", "aftenen")


class Still:
    """An engine that only shows what it was given: the windows are measured, not the store.

    Nothing is asked of it meanwhile: a window that asks takes another path than the measured one, and fails.
    """

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

    def hand_out(self, kind: Literal["scribe", "helper"], label: str) -> Future[None]:
        raise NotImplementedError

    def revoke(self, code: str) -> Future[None]:
        raise NotImplementedError

    def draw_slips(self, count: int) -> Future[None]:
        raise NotImplementedError

    def watch(self, callback: Callable[[Happened], None]) -> Callable[[], None]:
        del callback
        return lambda: None


def crowded(count: int) -> Meeting:
    """Return a meeting in its writing round, half of its cards queued and half shown."""
    evening = Evening().collecting()
    meeting, dice = evening.meeting, random.Random(4)
    item = meeting.course.current
    assert item is not None
    board = meeting.items[item].board
    assert board is not None
    cards: dict[CardId, Card] = {}
    for number in range(count):
        key = CardId(secrets.token_hex(16))
        text = f"{' '.join(dice.choices(SAID, k=12))} {number}"
        state = CardState.QUEUED if number % 2 else CardState.RELEASED
        cards[key] = Card(key, item, board, text, CardType.CONCERN, state, Origin.PHONE)
    return replace(meeting, cards=cards)


@dataclass(frozen=True, slots=True)
class Taken:
    """The slowest of many deeds but one in a hundred: by the clock on the wall, and in our own work."""

    wall_ms: float
    work_ms: float


def slowest(application: QApplication, deed: Callable[[int], None]) -> Taken:
    """Return how long a deed takes, painting included."""
    walls, works = [], []
    for number in range(TIMES):
        wall, work = time.perf_counter(), time.thread_time()
        deed(number)
        application.sendPostedEvents()
        walls.append((time.perf_counter() - wall) * 1000)
        works.append((time.thread_time() - work) * 1000)
    place = round(TIMES * 0.99) - 1
    return Taken(sorted(walls)[place], sorted(works)[place])


def main() -> None:
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    look.dress(application, LIGHT)
    few, many = measured(application, FEW), measured(application, CARDS)
    report(*(_figure(what, many[what], few[what]) for what in many))


def measured(application: QApplication, cards: int) -> dict[str, Taken]:
    """Return how long each deed takes in a meeting with so many cards."""
    desk = Desk(Words("da"), KeyMap(), SystemDice().new_id)
    window = MainWindow(desk)
    window.resize(1366, 768)
    window.show()
    still = Still(crowded(cards))
    bridge = Bridge(still, SystemClock().now)
    window.open_meeting(bridge)
    console = window.console
    assert isinstance(console, ConsolePage)
    console.surround(Surroundings(projector="x", is_covered=False))
    found = {what: slowest(application, deed) for what, deed in deeds(console, still).items()}
    bridge.close()
    window.close()
    return found


def deeds(console: ConsolePage, still: Still) -> dict[str, Callable[[int], None]]:
    """Return what is measured, by its words; what is searched and filtered is shown whole again last."""
    queue = console.cards.queue
    cards = queue.list

    def step(_number: int) -> None:
        cards.step(1)
        cards.viewport().repaint()

    def scroll(number: int) -> None:
        bar = cards.verticalScrollBar()
        bar.setValue(bar.maximum() * number // TIMES)
        cards.viewport().repaint()

    def find(number: int) -> None:
        queue.finder.setText(SAID[number % len(SAID)] if number < TIMES - 1 else "")
        cards.viewport().repaint()

    def part(number: int) -> None:
        queue.filter.setCurrentIndex(number % queue.filter.count() if number < TIMES - 1 else 0)
        cards.viewport().repaint()

    def decide(_number: int) -> None:
        meeting = still.snapshot.meeting
        key = next((key for key, card in meeting.cards.items() if card.state is CardState.QUEUED), None)
        if key is not None:
            shown = replace(meeting.cards[key], state=CardState.RELEASED)
            still.snapshot = Snapshot(replace(meeting, cards={**meeting.cards, key: shown}))
        console.redraw()
        cards.viewport().repaint()

    return {
        "one step in the queue": step,
        "one scroll through the queue": scroll,
        "one search through the queue": find,
        "one filter of the queue": part,
        "one card decided": decide,
    }


def _figure(what: str, taken: Taken, idle: Taken) -> Figure:
    at_most = FRAME_MS if what != "one card decided" else BURST_MS
    times = taken.wall_ms / max(idle.wall_ms, 0.01)
    detail = (
        f"{taken.wall_ms:.1f} ms of {at_most:.0f}, 99th of {TIMES}; {taken.work_ms:.1f} ms of our own work; "
        f"{times:.1f} times that with {FEW} cards"
    )
    return Figure(f"{what} with {CARDS} cards", taken.wall_ms / at_most, 1.0, detail)


if __name__ == "__main__":
    main()
