"""How one meeting becomes another: the same plan again, or the next meeting that takes promises along."""

from dataclasses import replace

from facilitator.meeting.dice import Dice
from facilitator.meeting.follow_up import carried
from facilitator.meeting.ids import BoardId, CategoryId, ItemId, MeetingId, StopId
from facilitator.meeting.model import AgendaItem, Brief, Meeting, Projector, Scene
from facilitator.meeting.polls import taken_along
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import SceneKind


def planned_again(meeting: Meeting, title: str, dice: Dice) -> Meeting:
    """Return a new meeting with this one's plan, and nothing that anybody contributed or decided.

    Brief, agenda, boards, categories, prepared polls, the picture of the area and the walk's route come
    along under new ids; the date does not, nor how many came.
    """
    boards = {board.id: BoardId(dice.new_id()) for board in meeting.boards.values()}
    items = {item.id: _again(item, boards, dice) for item in agenda(meeting)}
    categories = (
        replace(one, id=CategoryId(dice.new_id()), board=boards[one.board])
        for one in meeting.categories.values()
    )
    stops = (replace(stop, id=StopId(dice.new_id())) for stop in meeting.stops.values())
    return Meeting(
        id=MeetingId(dice.new_id()),
        brief=_undated(meeting.brief, title),
        area=meeting.area,
        items={item.id: item for item in items.values()},
        boards={boards[one.id]: replace(one, id=boards[one.id]) for one in meeting.boards.values()},
        categories={one.id: one for one in categories},
        stops={stop.id: stop for stop in stops},
        polls=taken_along(meeting.polls.values(), {key: item.id for key, item in items.items()}, dice),
    )


def next_meeting(earlier: Meeting, planned: Meeting, title: str) -> Meeting:
    """Return the meeting that follows `earlier`, held as `planned`: promises are its first slide.

    Who organises, where and for whom is written over from the earlier brief, so that nothing is typed
    twice; a follow-up with the earlier plan itself is `follow_up`'s.
    """
    promises = carried(earlier)
    kept = replace(
        _undated(earlier.brief, title),
        format=planned.brief.format,
        purpose_class=planned.brief.purpose_class,
        influence=planned.brief.influence or earlier.brief.influence,
        language=planned.brief.language,
        previous=earlier.id,
    )
    return replace(
        planned,
        brief=kept,
        projector=Projector(Scene(SceneKind.PROMISES if promises else SceneKind.WELCOME)),
        area=planned.area or earlier.area,
        actions={action.id: action for action in promises},
    )


def _again(item: AgendaItem, boards: dict[BoardId, BoardId], dice: Dice) -> AgendaItem:
    # What was put in while the meeting ran had no planned minutes; next time it has.
    seconds = item.planned_s or item.allotted_s
    return replace(
        item,
        id=ItemId(dice.new_id()),
        planned_s=seconds,
        allotted_s=seconds,
        board=boards.get(item.board) if item.board is not None else None,
        skipped=False,
    )


def _undated(brief: Brief, title: str) -> Brief:
    return replace(
        brief, title=title or brief.title, starts=None, participants=None, rehearsal=False, previous=None
    )
