"""What a volunteer stumbled over with slips, hands and marks, one evening in Danish."""

from dataclasses import replace

from PySide6.QtWidgets import QPushButton

from facilitator.meeting.commands import CountHands, PutBoard, Release
from facilitator.meeting.ids import BallotId
from facilitator.meeting.model import Tally
from facilitator.meeting.room import ordered_boards
from facilitator.meeting.words import BallotKind, CardState, Origin
from facilitator.ui.console.outcome.ballot import BallotPanel
from tests.ui.conftest import Room
from tests.ui.test_asking import asking, opened
from tests.ui.test_journey import slip

ACCUSED = "Ring til Ole Hansen på 20304050"


def counts(panel: BallotPanel) -> list[int]:
    return [one.field.value() for one in panel._count._counts()]


def paper(room: Room, ballot: BallotId) -> dict[str, int]:
    tallies = room.meeting.ballots[ballot].tallies
    return {one.option: one.dots for one in tallies if one.origin is Origin.PAPER}


def test_a_count_that_is_being_typed_stands_beside_what_a_table_host_sends(room: Room) -> None:
    ballot = opened(room, asking(room), BallotKind.DOTS)
    first, second = (one.id for one in ballot.options)
    panel, count = room.console.ballot, room.console.ballot._count
    room.until(lambda: count._ballot is not None and count._ballot.id == ballot.id)
    count._numbers[first].field.setValue(5)
    told = (Tally(first, Origin.PAPER, 4), Tally(second, Origin.PAPER, 2))
    room.do(CountHands(ballot.id, Origin.PAPER, told, 3))
    # What was typed is as it was typed; what nobody was typing shows what came in.
    assert counts(panel) == [3, 5, 2]
    count._keep.click()
    room.until(lambda: paper(room, ballot.id) == {first: 9, second: 2})
    room.settle()
    assert counts(panel) == [3, 9, 2]
    # The numbers that lie there unkept are the slips' also when hands are looked at.
    count._numbers[second].field.setValue(6)
    count._origin.setCurrentIndex(1)
    assert counts(panel) == [0, 0, 0]
    room.until(lambda: paper(room, ballot.id) == {first: 9, second: 6})


def test_a_mark_is_let_go_by_esc_and_when_its_card_is_shown(room: Room) -> None:
    room.begin()
    fence, path, bench = (slip(room, text) for text in ("Hullet hegn", "Mørk sti", "Ingen bænke"))
    cards = room.console.cards
    cards.queue.list.choose(fence)
    room.press("M")
    assert cards.situation(room.meeting, can_undo=False).marked == fence
    room.press("Esc")
    assert cards.situation(room.meeting, can_undo=False).marked is None
    room.press("M")
    room.do(Release((fence,)))
    assert cards.situation(room.meeting, can_undo=False).marked is None
    cards.queue.list.choose(path)
    room.press("M")
    room.settle()
    assert {room.meeting.cards[one].state for one in (path, bench)} == {CardState.QUEUED}


def test_mask_does_what_the_line_above_it_says_or_says_that_it_cannot(room: Room) -> None:
    room.begin()
    plain, accused = slip(room, "Mørk sti"), slip(room, ACCUSED)
    said = room.desk.words.t("edit.mask")
    strip = room.console.cards.detail
    mask = next(one for one in strip.findChildren(QPushButton) if one.text() == said)
    room.console.cards.queue.list.choose(plain)
    room.press("E")
    mask.click()
    assert room.told[-1][0] == room.desk.words.t("edit.mask.nothing")
    room.press("Esc")
    room.console.cards.queue.list.choose(accused)
    room.press("E")
    mask.click()
    room.until(lambda: "20304050" not in room.meeting.cards[accused].text)
    assert room.meeting.cards[plain].text == "Mørk sti"


def test_a_slip_names_its_place_where_the_board_asks_for_one_and_no_picture_is_there(room: Room) -> None:
    room.begin()
    entry = room.console.cards.entry
    board = next(one for one in ordered_boards(room.meeting) if one.id == entry.board)
    assert board.ask_place
    assert entry.place.isVisibleTo(entry)
    entry.place.setText("Skolestien")
    entry.text.setFocus()
    room.type("Mørkt her")
    room.press("Enter")
    room.until(lambda: [one.place.name for one in room.meeting.cards.values() if one.place] == ["Skolestien"])
    room.do(PutBoard(replace(board, ask_place=False)))
    assert not entry.place.isVisibleTo(entry)
