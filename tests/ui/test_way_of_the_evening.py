"""What a person stumbled over in an evening that was run with keys only."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget

from facilitator.meeting.commands import GoTo, Merge, OpenBallot, Release, SetBrief, StartMeeting
from facilitator.meeting.results import ballot_view
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import CardState, ItemKind
from tests.ui.conftest import Room
from tests.ui.test_journey import slip


def button_said(room: Room, key: str) -> QPushButton:
    """Return the button of the preparation that says this."""
    said = room.desk.words.t(key)
    return next(one for one in room.preparation.findChildren(QPushButton) if one.text() == said)


def test_a_card_that_was_held_back_and_is_undone_is_chosen_again(room: Room) -> None:
    room.begin()
    first = min(slip(room, text) for text in ("Mørk sti", "Knallerter", "Affald"))
    room.console.cards.queue.list.choose(first)
    room.press("X")
    room.press("1")
    room.until(lambda: room.meeting.cards[first].state is CardState.HELD)
    room.press("Z", ctrl=True)
    room.until(lambda: room.meeting.cards[first].state is CardState.QUEUED)
    chosen = room.console.cards.queue.list.current_row()
    assert chosen is not None
    assert chosen.card == first


def test_the_vote_comes_up_with_its_item_and_space_still_goes_on(room: Room) -> None:
    room.do(StartMeeting())
    room.window.show_console()
    vote = next(one.id for one in agenda(room.meeting) if one.kind is ItemKind.PRIORITISE)
    room.do(GoTo(vote))
    assert room.console.cards.tabs.currentWidget() is room.console.ballot
    room.press("Space")
    room.until(lambda: room.meeting.course.current != vote)


def test_a_queue_in_which_something_waits_stays_in_front(room: Room) -> None:
    room.begin()
    slip(room, "Mørk sti")
    vote = next(one.id for one in agenda(room.meeting) if one.kind is ItemKind.PRIORITISE)
    room.do(GoTo(vote))
    assert room.console.cards.list() is room.console.cards.queue.list


def test_before_its_day_a_meeting_does_not_push_to_be_started(room: Room) -> None:
    start = button_said(room, "action.start.short")
    assert start.property("kind") == "primary"
    starts = room.bridge.now().wall + timedelta(days=7)
    room.do(SetBrief(replace(room.meeting.brief, starts=starts)))
    assert start.property("kind") == ""
    room.do(SetBrief(replace(room.meeting.brief, starts=room.bridge.now().wall)))
    assert start.property("kind") == "primary"


def test_doors_that_are_open_are_not_offered_to_be_opened(room: Room) -> None:
    button_said(room, "preparation.doors").click()
    assert room.window.page is room.console
    room.press("P", ctrl=True)
    button_said(room, "preparation.back").click()
    assert room.window.page is room.console


def test_no_page_that_lies_behind_holds_on_to_the_keys(room: Room) -> None:
    room.begin()
    for key in ("P", "R", "P"):
        room.press(key, ctrl=True)
        page = room.window.page
        holder: QWidget | None = room.window.focusWidget()
        assert page is not None
        assert holder is None or holder is page or page.isAncestorOf(holder), key


def test_a_merged_card_that_its_lead_has_shown_waits_for_nobody(room: Room) -> None:
    room.begin()
    lead, other = slip(room, "Mørk sti"), slip(room, "Mørkt på stien")
    room.do(Merge((other,), lead))
    room.do(Release((lead,)))
    assert room.meeting.cards[other].state is CardState.QUEUED
    assert room.console.cards.tabs.tabText(0) == "Kø"
    assert room.console.cards.queue.is_empty
    room.press("2", ctrl=True)
    row = room.console.cards.board.list.current_row()
    assert row is not None
    assert row.about[0] == "2 stemmer: 2 sedler"


def test_tab_goes_through_a_vote_as_it_is_read(room: Room) -> None:
    room.begin()
    cards = (slip(room, "Mørk sti"), slip(room, "Flere bænke"))
    room.do(Release(cards))
    room.do(OpenBallot("Hvad først?", cards))
    (ballot,) = room.meeting.ballots.values()
    words = ("ballot.origin", "ballot.voters", "ballot.keep", "ballot.close", "ballot.show", "ballot.remove")
    said = [room.desk.words.t(one) for one in words]
    options = [option.text for option in ballot_view(room.meeting, ballot).options]
    room.press("5", ctrl=True)
    fields = room.console.ballot.findChildren(QSpinBox)
    room.until(lambda: all(one.isVisible() for one in fields if one.accessibleName() in options))
    found = []
    for _ in range(len(said) + len(options)):
        holder = room.focus()
        found.append(holder.accessibleName() if holder is not None else "")
        room.press("Tab")
    assert found == [*said[:2], *options, *said[2:]]
