"""Preparing a meeting: brief, agenda, boards, categories, the picture of the area."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from facilitator.meeting.changes import apply
from facilitator.meeting.commands import (
    CloseMeeting,
    Command,
    Merge,
    MoveItem,
    PutAction,
    PutArea,
    PutBoard,
    PutCategory,
    PutDecision,
    PutItem,
    ReceiveNote,
    RemoveCategory,
    RemoveItem,
    SetBrief,
    SkipItem,
    StartMeeting,
    WriteMinutes,
)
from facilitator.meeting.decide import decide
from facilitator.meeting.ids import ActionId, BoardId, CategoryId, DecisionId, ItemId, MeetingId
from facilitator.meeting.model import (
    Action,
    AgendaItem,
    AreaPicture,
    Board,
    Brief,
    Category,
    Decision,
    ItemMinutes,
    Meeting,
)
from facilitator.meeting.references import dangling
from facilitator.meeting.refusals import (
    AlreadyThere,
    EmptyText,
    ItemBegun,
    MeetingClosed,
    NoSuchThing,
    TooLong,
)
from facilitator.meeting.timeline import agenda, forecast
from facilitator.meeting.words import CardType, ItemKind, Origin
from tests.meetings import Evening

NEW = ItemId("e" * 32)
NOWHERE = ItemId("f" * 32)


def order(meeting: Meeting) -> list[str]:
    return [item.title for item in agenda(meeting)]


def an_item(**fields: object) -> AgendaItem:
    item = AgendaItem(NEW, 99.0, "Ekstra", ItemKind.DIALOG, 600, 600)
    return replace(item, **fields)  # type: ignore[arg-type]  # fields of an item, by name


def started() -> Evening:
    evening = Evening()
    evening.do(StartMeeting())
    evening.next()
    return evening


def a_board(evening: Evening) -> Board:
    return min(evening.meeting.boards.values(), key=lambda board: board.position)


def a_category(evening: Evening) -> Category:
    return min(evening.meeting.categories.values(), key=lambda one: one.position)


# --- brief ---


def test_a_brief_keeps_what_it_came_from() -> None:
    evening = Evening()
    old = replace(evening.meeting.brief, rehearsal=True, previous=MeetingId("1" * 32))
    evening.meeting = replace(evening.meeting, brief=old)
    evening.do(SetBrief(Brief(title="Tryghed", format="another")))
    assert evening.meeting.brief == Brief(
        title="Tryghed", format=old.format, rehearsal=True, previous=old.previous, zone="Europe/Copenhagen"
    )


def test_a_meeting_remembers_the_zone_that_it_was_begun_in() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    assert evening.meeting.brief.zone == "Europe/Copenhagen"

    abroad = replace(evening.now, zone=ZoneInfo("America/Nuuk"))
    changes = decide(evening.meeting, SetBrief(Brief(title="Tryghed")), abroad, evening.dice)
    assert apply(evening.meeting, changes).brief.zone == "Europe/Copenhagen"


def test_a_zone_without_a_name_is_not_remembered() -> None:
    evening = Evening()
    nameless = replace(evening.now, zone=timezone(timedelta(hours=2)))
    started = apply(evening.meeting, decide(evening.meeting, StartMeeting(), nameless, evening.dice))
    assert started.brief.zone == ""


def test_the_announced_start_stands_once_the_meeting_has_begun() -> None:
    evening = started()
    evening.do(
        SetBrief(replace(evening.meeting.brief, starts=datetime(2030, 1, 1, tzinfo=UTC), area="Tilst"))
    )
    assert evening.meeting.brief.starts is None
    assert evening.meeting.brief.area == "Tilst"


@pytest.mark.parametrize("people", [-1, 1_000_000])
def test_an_impossible_number_of_people_is_refused(people: int) -> None:
    evening = Evening()
    assert evening.refusal(SetBrief(replace(evening.meeting.brief, participants=people))) is TooLong


# --- items ---


def test_before_the_meeting_an_item_is_given_what_is_planned() -> None:
    evening = Evening()
    evening.do(PutItem(an_item(planned_s=900, allotted_s=60)))
    assert evening.meeting.items[NEW] == an_item(planned_s=900, allotted_s=900)


def test_an_item_typed_again_keeps_its_place_and_stays_left_out() -> None:
    evening = Evening()
    item = agenda(evening.meeting)[2]
    evening.do(SkipItem(item.id))
    evening.do(PutItem(replace(item, title="Andet", position=99.0)))
    assert evening.meeting.items[item.id] == replace(item, title="Andet", skipped=True)


def test_an_item_added_while_live_puts_the_meeting_behind_its_plan() -> None:
    evening = started()
    evening.do(PutItem(an_item()))
    assert evening.meeting.items[NEW] == an_item(planned_s=0)
    assert forecast(evening.meeting, evening.now).behind_s == 0  # the first item gave its ten minutes


def test_what_was_planned_stands_while_the_meeting_goes_on() -> None:
    evening = started()
    item = agenda(evening.meeting)[4]
    evening.do(PutItem(replace(item, planned_s=60, allotted_s=600)))
    assert evening.meeting.items[item.id] == replace(item, allotted_s=600)


def test_a_new_item_cannot_lie_before_the_running_one() -> None:
    evening = started()
    assert evening.refusal(PutItem(an_item(position=-1.0))) is ItemBegun


def test_a_collecting_item_keeps_its_board_while_notes_come_in() -> None:
    evening = Evening().collecting()
    item = evening.meeting.items[evening.running]
    evening.do(PutItem(replace(item, board=None, title="Skriv")))
    assert evening.meeting.items[item.id] == replace(item, title="Skriv")
    assert evening.notes("Lys")


@pytest.mark.parametrize(
    ("item", "refusal"),
    [
        (an_item(title=" "), EmptyText),
        (an_item(board=BoardId("0" * 32)), NoSuchThing),
        (an_item(planned_s=-60), TooLong),
        (an_item(planned_s=13 * 3600), TooLong),
    ],
)
def test_an_impossible_item_is_refused(item: AgendaItem, refusal: type) -> None:
    assert Evening().refusal(PutItem(item)) is refusal


def test_an_item_taken_off_the_agenda_leaves_nothing_that_names_it() -> None:
    evening = Evening()
    item = agenda(evening.meeting)[3].id
    evening.do(WriteMinutes(ItemMinutes(item, "Om lys")))
    evening.do(PutDecision(Decision(DecisionId("1" * 32), 0.0, "Lys", item)))
    evening.do(PutAction(Action(ActionId("2" * 32), 0.0, "Lys", item=item)))
    evening.do(RemoveItem(item))
    assert dangling(evening.meeting) == frozenset()
    assert (item in evening.meeting.items, evening.meeting.minutes) == (False, {})
    assert [one.item for one in evening.meeting.decisions.values()] == [None]
    assert [one.item for one in evening.meeting.actions.values()] == [None]


def test_an_item_taken_off_while_live_is_left_out_so_that_the_plan_stands() -> None:
    evening = started()
    item = agenda(evening.meeting)[4]
    evening.do(RemoveItem(item.id))
    assert evening.meeting.items[item.id] == replace(item, skipped=True)
    assert evening.refusal(RemoveItem(item.id)) is AlreadyThere


def test_an_item_added_while_live_can_be_taken_off_again() -> None:
    evening = started()
    before = evening.meeting
    evening.do(PutItem(an_item()))
    evening.do(RemoveItem(NEW))
    assert evening.meeting == before


def test_an_item_that_has_begun_stays_on_the_agenda() -> None:
    evening = started()
    for item in agenda(evening.meeting)[:2]:
        assert evening.refusal(RemoveItem(item.id)) is ItemBegun


def test_an_item_with_contributions_stays_even_when_the_start_is_taken_back() -> None:
    evening = Evening()
    first = agenda(evening.meeting)[0]
    evening.do(PutItem(replace(first, board=a_board(evening).id, collects=True)))
    begun = evening.do(StartMeeting())
    evening.notes("Lys")
    evening.take_back(begun)
    assert evening.refusal(RemoveItem(first.id)) is ItemBegun


def test_an_item_is_moved_in_front_of_another_or_to_the_end() -> None:
    evening = Evening()
    before = order(evening.meeting)
    first, third = agenda(evening.meeting)[0].id, agenda(evening.meeting)[2].id
    evening.do(MoveItem(third, before=first))
    assert order(evening.meeting) == [before[2], before[0], before[1], *before[3:]]
    evening.do(MoveItem(third, before=None))
    assert order(evening.meeting) == [before[0], before[1], *before[3:], before[2]]


def test_an_item_moved_to_where_it_is_stays_there() -> None:
    evening = Evening()
    items = agenda(evening.meeting)
    for command in (
        MoveItem(items[1].id, before=items[1].id),
        MoveItem(items[1].id, before=items[2].id),
        MoveItem(items[-1].id, before=None),
    ):
        assert evening.refusal(command) is AlreadyThere


def test_while_live_only_what_lies_ahead_is_moved() -> None:
    evening = started()
    items = agenda(evening.meeting)
    evening.do(MoveItem(items[5].id, before=items[2].id))
    for command in (
        MoveItem(items[1].id, before=None),  # the running one
        MoveItem(items[4].id, before=items[1].id),  # to where the running one is
        MoveItem(items[0].id, before=None),  # one that lies behind
    ):
        assert evening.refusal(command) is ItemBegun


def test_what_is_not_on_the_agenda_is_neither_moved_nor_removed() -> None:
    evening = Evening()
    item = agenda(evening.meeting)[0].id
    for command in (MoveItem(NOWHERE, None), MoveItem(item, NOWHERE), RemoveItem(NOWHERE)):
        assert evening.refusal(command) is NoSuchThing


# --- boards and categories ---


def test_a_board_that_names_no_type_takes_them_all() -> None:
    evening = Evening().collecting()
    evening.do(PutBoard(replace(a_board(evening), types=())))
    assert evening.meeting.boards[a_board(evening).id].types == tuple(CardType)
    assert evening.notes("Lys")


def test_things_without_a_readable_name_are_refused() -> None:
    evening = Evening()
    nameless = (("da", "\u200b "),)
    assert evening.refusal(PutBoard(replace(a_board(evening), names=nameless))) is EmptyText
    assert evening.refusal(PutCategory(replace(a_category(evening), names=nameless))) is EmptyText


def test_a_category_stays_on_its_board() -> None:
    evening = Evening()
    category = a_category(evening)
    other = Board(BoardId("b" * 32), 9.0, (("da", "Anden"),))
    evening.do(PutBoard(other))
    evening.do(PutCategory(replace(category, board=other.id, names=(("da", "Lys"),))))
    assert evening.meeting.categories[category.id] == replace(category, names=(("da", "Lys"),))


def test_a_category_needs_a_board() -> None:
    category = Category(CategoryId("c" * 32), BoardId("0" * 32), 0.0, (("da", "Lys"),))
    assert Evening().refusal(PutCategory(category)) is NoSuchThing


def test_cards_stay_when_their_category_goes() -> None:
    evening = Evening().collecting()
    opened = evening.meeting.course.round
    assert opened is not None
    board = evening.meeting.items[opened.item].board
    category = next(one for one in evening.meeting.categories.values() if one.board == board)
    evening.do(ReceiveNote(opened.id, "Lys", CardType.CONCERN, category=category.id))
    evening.do(RemoveCategory(category.id))
    assert [card.category for card in evening.meeting.cards.values()] == [None]
    assert dangling(evening.meeting) == frozenset()


# --- the picture ---


def test_the_picture_is_set_and_taken_away() -> None:
    evening = Evening()
    picture = AreaPicture("Kort\nover", "Set fra nord", 800, 600)
    evening.do(PutArea(picture))
    shown = evening.meeting.area
    evening.do(PutArea(None))
    assert (shown, evening.meeting.area) == (replace(picture, name="Kort over"), None)
    assert evening.refusal(PutArea(None)) is AlreadyThere


@pytest.mark.parametrize("fields", [{"columns": 0}, {"rows": -1}, {"columns": 1000}, {"width": -1}])
def test_an_impossible_picture_is_refused(fields: dict[str, int]) -> None:
    picture = replace(AreaPicture("Kort", "", 800, 600), **fields)  # type: ignore[arg-type]  # numbers by name
    assert Evening().refusal(PutArea(picture)) is TooLong


def test_after_the_meeting_the_agenda_and_the_boards_stand() -> None:
    evening = started()
    evening.do(CloseMeeting())
    item, other = agenda(evening.meeting)[4:6]
    commands: tuple[Command, ...] = (
        PutItem(item),
        RemoveItem(item.id),
        MoveItem(other.id, item.id),
        PutBoard(a_board(evening)),
        PutCategory(a_category(evening)),
        RemoveCategory(a_category(evening).id),
    )
    for command in commands:
        assert evening.refusal(command) is MeetingClosed


def test_merged_cards_keep_their_cluster_when_their_category_goes() -> None:
    evening = Evening().collecting()
    cards = [evening.slip("cykelskur"), evening.slip("cykel skur")]
    evening.do(Merge((cards[1],), cards[0]))
    evening.do(RemoveCategory(a_category(evening).id))
    assert {evening.card(card).origin for card in cards} == {Origin.PAPER}
    assert len({evening.card(card).cluster for card in cards}) == 1
