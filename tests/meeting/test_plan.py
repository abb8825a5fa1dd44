"""Another format, several items at once, a board fewer: each one undo away."""

from dataclasses import replace

from facilitator.meeting.commands import (
    AdoptFormat,
    CloseMeeting,
    PutItems,
    RemoveBoard,
    SetBrief,
    StartMeeting,
)
from facilitator.meeting.formats import Format, parse_format
from facilitator.meeting.ids import BoardId
from facilitator.meeting.references import dangling
from facilitator.meeting.refusals import AlreadyStarted, BoardInUse, MeetingClosed, NoSuchThing, TooLong
from facilitator.meeting.sets import CategorySet, parse_categories
from facilitator.meeting.timeline import agenda
from tests.meetings import RESOURCES, Evening


def cafe() -> AdoptFormat:
    found, _ = parse_format((RESOURCES / "formats/cafe.toml").read_text("utf-8"))
    assert isinstance(found, Format)
    return AdoptFormat(found, categories())


def categories() -> CategorySet:
    found, _ = parse_categories((RESOURCES / "sets/categories.toml").read_text("utf-8"))
    return found


def board(evening: Evening, place: int = 0) -> BoardId:
    return sorted(evening.meeting.boards.values(), key=lambda one: one.position)[place].id


def test_another_format_replaces_the_agenda_and_keeps_the_page_of_step_one() -> None:
    evening = Evening()
    evening.do(SetBrief(replace(evening.meeting.brief, title="Tryghed i Tilst", place="Fælleshuset")))
    wanted = cafe()
    evening.do(wanted)
    brief = evening.meeting.brief
    assert (brief.title, brief.place, brief.format) == ("Tryghed i Tilst", "Fælleshuset", "cafe")
    assert [item.planned_s // 60 for item in agenda(evening.meeting)] == [
        item.minutes for item in wanted.format.items
    ]
    assert dangling(evening.meeting) == frozenset()


def test_another_format_is_one_undo_away() -> None:
    evening = Evening()
    before = evening.meeting
    evening.take_back(evening.do(cafe()))
    assert evening.meeting == before


def test_a_meeting_that_has_begun_or_holds_a_card_keeps_its_format() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    assert evening.refusal(cafe()) is AlreadyStarted
    with_card = Evening().collecting()
    with_card.slip("Lys på stien")
    planned = Evening(replace(with_card.meeting, course=Evening().meeting.course))
    assert planned.refusal(cafe()) is AlreadyStarted


def test_several_items_are_put_at_once_and_taken_back_at_once() -> None:
    evening = Evening()
    before = evening.meeting
    items = tuple(replace(item, planned_s=300) for item in agenda(before)[:3])
    changes = evening.do(PutItems(items))
    assert [item.allotted_s for item in agenda(evening.meeting)[:3]] == [300, 300, 300]
    evening.take_back(changes)
    assert evening.meeting == before


def test_one_impossible_item_stops_all_of_them() -> None:
    evening = Evening()
    first, second = agenda(evening.meeting)[:2]
    asked = PutItems((replace(first, title="Ny"), replace(second, planned_s=-1)))
    assert evening.refusal(asked) is TooLong


def test_a_board_goes_with_its_categories_and_items_fill_none() -> None:
    evening = Evening()
    before, gone = evening.meeting, board(evening)
    changes = evening.do(RemoveBoard(gone))
    assert gone not in evening.meeting.boards
    assert dangling(evening.meeting) == frozenset()
    assert all(item.board is not None or not item.collects for item in evening.meeting.items.values())
    evening.take_back(changes)
    assert evening.meeting == before


def test_a_board_with_cards_or_an_open_round_stays() -> None:
    evening = Evening().collecting()
    opened = evening.meeting.items[evening.running].board
    assert opened is not None
    assert evening.refusal(RemoveBoard(opened)) is BoardInUse
    evening.slip("Lys på stien")
    assert evening.refusal(RemoveBoard(opened)) is BoardInUse


def test_a_board_that_is_not_there_and_a_meeting_that_is_closed() -> None:
    evening = Evening()
    assert evening.refusal(RemoveBoard(BoardId("0" * 32))) is NoSuchThing
    closed = Evening().collecting()
    closed.do(CloseMeeting())
    assert closed.refusal(RemoveBoard(board(closed))) is MeetingClosed


def test_roles_are_made_harmless_like_every_other_line() -> None:
    evening = Evening()
    roles = (("Bord\u202evært", "Frivillige\nfra gården"), ("", "Ingen"), ("Kaffe", ""))
    evening.do(SetBrief(replace(evening.meeting.brief, roles=roles)))
    assert evening.meeting.brief.roles == (("Bordvært", "Frivillige fra gården"), ("Kaffe", ""))
