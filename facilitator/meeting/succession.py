"""How one meeting becomes another: the same plan again, or the next meeting that takes promises along."""

from collections.abc import Iterator
from dataclasses import replace

from facilitator.meeting.dice import Dice
from facilitator.meeting.ids import ActionId, BoardId, CategoryId, ItemId, MeetingId, StopId
from facilitator.meeting.model import Action, AgendaItem, Brief, Meeting, Projector, Scene
from facilitator.meeting.room import ordered_actions
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import ActionStatus, SceneKind


def planned_again(meeting: Meeting, title: str, dice: Dice) -> Meeting:
    """Return a new meeting with this one's plan, and nothing that anybody contributed or decided.

    Brief, agenda, boards, categories, the picture of the area and the walk's route come along under new
    ids; the date does not, nor how many came.
    """
    boards = {board.id: BoardId(dice.new_id()) for board in meeting.boards.values()}
    items = [_again(item, boards, dice) for item in agenda(meeting)]
    categories = (
        replace(one, id=CategoryId(dice.new_id()), board=boards[one.board])
        for one in meeting.categories.values()
    )
    stops = (replace(stop, id=StopId(dice.new_id())) for stop in meeting.stops.values())
    return Meeting(
        id=MeetingId(dice.new_id()),
        brief=_undated(meeting.brief, title),
        area=meeting.area,
        items={item.id: item for item in items},
        boards={boards[one.id]: replace(one, id=boards[one.id]) for one in meeting.boards.values()},
        categories={one.id: one for one in categories},
        stops={stop.id: stop for stop in stops},
    )


def next_meeting(earlier: Meeting, planned: Meeting, title: str, dice: Dice) -> Meeting:
    """Return the meeting that follows `earlier`, held as `planned`: promises are its first slide.

    What is still open of the earlier actions is brought along with its status; who organises, where and
    for whom is written over from the earlier brief, so that nothing is typed twice.
    """
    carried = list(_carried(earlier, dice))
    kept = replace(
        _undated(earlier.brief, title),
        format=planned.brief.format,
        purpose_class=planned.brief.purpose_class,
        influence=planned.brief.influence or earlier.brief.influence,
        language=planned.brief.language,
        previous=earlier.id,
    )
    scene = Scene(SceneKind.PROMISES if carried else SceneKind.WELCOME)
    return replace(
        planned,
        brief=kept,
        projector=replace(planned.projector, scene=scene) if carried else Projector(),
        area=planned.area or earlier.area,
        actions={action.id: action for action in carried},
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


def _carried(earlier: Meeting, dice: Dice) -> Iterator[Action]:
    """What runs by now is kept as well where it was promised tonight: people like to hear of it once."""
    for action in ordered_actions(earlier):
        if action.carried and action.status is ActionStatus.RUNNING:
            continue
        yield replace(action, id=ActionId(dice.new_id()), item=None, cards=(), carried=True)
