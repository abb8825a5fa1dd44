"""What happens in the engine reaches the windows once, in order, and not after closing."""

from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.meeting.commands import AddCard, Blank, Pause, SetBrief
from facilitator.meeting.model import Card, Moderation, Projector
from facilitator.meeting.words import CardType, Origin
from tests.ui.conftest import Room


def test_a_burst_becomes_few_signals_and_the_last_one_knows_all(room: Room) -> None:
    room.begin()
    seen: list[Any] = []
    room.bridge.happened.connect(seen.append)
    futures: list[Future[Any]] = [
        room.engine.send(AddCard(f"Seddel {number}", CardType.CONCERN, Origin.PAPER)) for number in range(60)
    ]
    room.engine.send(Blank(blank=True)).result(timeout=30)
    # All of it lies in the GUI's queue by now, however slow the machine.
    assert all(future.done() for future in futures)
    room.settle()
    assert len(seen) < 10
    assert len(seen[-1].snapshot.meeting.cards) == 60
    assert seen[-1].snapshot.meeting.projector.is_blank
    kinds = frozenset().union(*(one.kinds for one in seen))
    assert {Card, Projector} <= kinds <= {Card, Projector, Moderation}


def test_after_closing_nothing_is_told_and_nothing_is_sent(room: Room, qtbot: QtBot) -> None:
    room.begin()
    seen: list[Any] = []
    room.bridge.happened.connect(seen.append)
    room.bridge.close()
    room.bridge.send(Blank(blank=True))
    outcome = room.engine.send(AddCard("Seddel", CardType.CONCERN, Origin.PAPER))
    qtbot.waitUntil(outcome.done, timeout=30_000)
    qtbot.wait(120)
    assert seen == []
    assert not room.meeting.projector.is_blank


def test_what_is_hoped_is_not_told_any_more_after_closing(room: Room) -> None:
    seen: list[bool] = []
    room.bridge.hoped_anew.connect(lambda: seen.append(True))
    for title in ("Tryghed", "Trafik"):
        room.bridge.send(SetBrief(replace(room.meeting.brief, title=title)))
        if title == "Trafik":
            room.bridge.close()
        QApplication.sendPostedEvents(room.bridge)
    assert seen == [True]


def test_one_tick_feeds_every_clock(room: Room, qtbot: QtBot) -> None:
    room.begin()
    ticks: list[Any] = []
    room.desk.ticked.connect(ticks.append)
    qtbot.waitUntil(lambda: len(ticks) >= 2, timeout=30_000)
    assert ticks[1].steady > ticks[0].steady


def test_a_refusal_is_told_in_words_and_can_not_be_undone(room: Room) -> None:
    room.begin()
    room.desk.act_by_id("next")
    room.until(lambda: ("Næste punkt", True, False) in room.told)
    for _ in range(12):
        room.steady.seconds += 1
        room.desk.act_by_id("next")
        room.settle()
    assert ("Der er ikke flere punkter i den retning.", False, False) in room.told


def test_a_clock_drawn_between_two_ticks_shows_the_last_ticks_moment_until_it_counts_something_else(
    room: Room, qtbot: QtBot
) -> None:
    room.begin()
    with qtbot.waitSignal(room.desk.together, timeout=60_000):
        pass
    shown = room.desk.clock_now()
    assert room.desk.clock_now() is shown
    room.engine.send(Pause()).result(timeout=60)
    assert room.desk.clock_now().steady > shown.steady
