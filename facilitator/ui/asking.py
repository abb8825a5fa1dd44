"""Which command an action is, and when it is allowed, under the id of each action."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from facilitator.meeting.commands import (
    AddMinutes,
    Blank,
    CloseCollection,
    CloseMeeting,
    Command,
    EndSpeech,
    Freeze,
    GiveFloor,
    Merge,
    Next,
    OpenCollection,
    Park,
    Pause,
    Previous,
    PutBoard,
    Release,
    Requeue,
    Resume,
    Separate,
    Show,
    ShowCorner,
    ShowOvertime,
    ShowWaiting,
    StartMeeting,
    StepAside,
)
from facilitator.meeting.model import Board, Scene
from facilitator.meeting.room import ordered_boards
from facilitator.meeting.timeline import is_paused
from facilitator.meeting.walk import is_walk
from facilitator.meeting.words import BoardView, CardState, Phase, SceneKind
from facilitator.ui.actions import FLOOD_STEPS, SHOWN_SCENES
from facilitator.ui.situation import Situation

Asked = tuple[Command, ...]
"""What to send, in order; nothing when the situation does not allow it."""
Builder = Callable[[Situation], Asked]
Condition = Callable[[Situation], bool]


def start(_situation: Situation) -> Asked:
    return (StartMeeting(),)


def go_on(situation: Situation) -> Asked:
    current = situation.meeting.course.current
    return (Next(leaving=current),) if current is not None else ()


def go_back(situation: Situation) -> Asked:
    current = situation.meeting.course.current
    return (Previous(leaving=current),) if current is not None else ()


def pause_or_resume(situation: Situation) -> Asked:
    return (Resume(),) if is_paused(situation.meeting) else (Pause(),)


def more(_situation: Situation) -> Asked:
    return (AddMinutes(1),)


def less(_situation: Situation) -> Asked:
    return (AddMinutes(-1),)


def collect_or_not(situation: Situation) -> Asked:
    return (CloseCollection(),) if situation.meeting.course.round is not None else (OpenCollection(),)


def close(_situation: Situation) -> Asked:
    return (CloseMeeting(),)


def give_floor(_situation: Situation) -> Asked:
    return (GiveFloor(),)


def end_speech(_situation: Situation) -> Asked:
    return (EndSpeech(),)


def blank(situation: Situation) -> Asked:
    return (Blank(not situation.meeting.projector.is_blank),)


def freeze(situation: Situation) -> Asked:
    return (Freeze(not situation.meeting.projector.is_frozen),)


def aside(situation: Situation) -> Asked:
    return (StepAside(not situation.meeting.projector.is_aside),)


def corner(situation: Situation) -> Asked:
    return (ShowCorner(not situation.meeting.projector.shows_qr_corner),)


def page_on(situation: Situation) -> Asked:
    return _paged(situation, 1)


def page_back(situation: Situation) -> Asked:
    return _paged(situation, -1)


def _paged(situation: Situation, by: int) -> Asked:
    """Turn the page of the scene that is on; beyond its last page there is none."""
    scene = situation.meeting.projector.scene
    wanted = min(max(scene.page + by, 0), situation.pages - 1)
    return (Show(replace(scene, page=wanted)),) if wanted != scene.page else ()


def overtime(situation: Situation) -> Asked:
    return (ShowOvertime(not situation.meeting.projector.shows_overtime),)


def project(situation: Situation) -> Asked:
    """Show the selected card; without one the scene chosen is the strip's own affair."""
    card = situation.card
    return (Show(Scene(SceneKind.CARD, item=card.item, card=card.id)),) if card is not None else ()


def scene(kind: SceneKind) -> Builder:
    """Return the builder that shows a scene of this kind for the running item."""

    def build(situation: Situation) -> Asked:
        current = situation.meeting.course.current
        item = situation.meeting.items.get(current) if current is not None else None
        looked_at = situation.meeting.boards.get(situation.board) if situation.board is not None else None
        board = looked_at if looked_at is not None else board_at_hand(situation)
        with_board = kind in {SceneKind.BOARD, SceneKind.MAP, SceneKind.WRITING}
        return (
            Show(
                Scene(
                    kind,
                    item=item.id if item is not None else None,
                    board=board.id if board is not None and with_board else None,
                )
            ),
        )

    return build


def board_at_hand(situation: Situation) -> Board | None:
    """Return the running item's board, or the first of the meeting."""
    meeting = situation.meeting
    item = meeting.items.get(meeting.course.current) if meeting.course.current is not None else None
    if item is not None and item.board is not None and item.board in meeting.boards:
        return meeting.boards[item.board]
    return next(iter(ordered_boards(meeting)), None)


def board_by(board: Board, view: BoardView) -> Asked:
    return (PutBoard(replace(board, view=view)),) if board.view is not view else ()


def show_waiting(_situation: Situation) -> Asked:
    return (ShowWaiting(),)


def release(situation: Situation) -> Asked:
    """Release the row; what says the same letter for letter is merged first, so that one card shows."""
    card = situation.card
    if card is None:
        return ()
    others = tuple(
        one
        for one in situation.folded
        if one != card.id and situation.meeting.cards[one].cluster != (card.cluster or "-")
    )
    merged: Asked = (Merge(cards=others, into=card.id),) if others else ()
    return (*merged, Release((card.id,)))


def requeue(situation: Situation) -> Asked:
    card = situation.card
    return (Requeue(card.id),) if card is not None else ()


def merge(situation: Situation) -> Asked:
    card = situation.card
    if card is None or situation.marked is None or situation.marked == card.id:
        return ()
    return (Merge(cards=(card.id,), into=situation.marked),)


def separate(situation: Situation) -> Asked:
    card = situation.card
    return (Separate(card.cluster),) if card is not None and card.cluster is not None else ()


def park(situation: Situation) -> Asked:
    card = situation.card
    return (Park((card.id,), not card.parked),) if card is not None else ()


# --- when an action may be asked for ---------------------------------------------------------------


def always(_situation: Situation) -> bool:
    return True


def when_live(situation: Situation) -> bool:
    return situation.is_live


def when_open(situation: Situation) -> bool:
    return situation.is_open


def when_planned(situation: Situation) -> bool:
    return situation.is_open and not situation.is_live


def with_waiting_speaker(situation: Situation) -> bool:
    return situation.is_live and bool(situation.meeting.speaker_queue.waiting)


def while_somebody_speaks(situation: Situation) -> bool:
    return situation.meeting.speaker_queue.speaking is not None


def with_card(situation: Situation) -> bool:
    return situation.card is not None


def with_hidden_card(situation: Situation) -> bool:
    """There is a card that the room does not see."""
    card = situation.card
    return card is not None and card.state is not CardState.RELEASED


def with_decided_card(situation: Situation) -> bool:
    """There is a card that has been shown or held back."""
    card = situation.card
    return card is not None and card.state is not CardState.QUEUED


def with_shown_card(situation: Situation) -> bool:
    card = situation.card
    return card is not None and card.state is CardState.RELEASED


def with_cluster(situation: Situation) -> bool:
    return situation.cluster_is_there


def with_pages(situation: Situation) -> bool:
    return situation.pages > 1


def on_a_walk(situation: Situation) -> bool:
    return is_walk(situation.meeting)


def with_undo(situation: Situation) -> bool:
    return situation.can_undo


def when_rehearsed(situation: Situation) -> bool:
    return situation.meeting.brief.rehearsal


def when_meant(situation: Situation) -> bool:
    return not situation.meeting.brief.rehearsal


def when_prepared(situation: Situation) -> bool:
    return situation.meeting.course.phase is Phase.PLANNED and when_meant(situation)


BUILDERS: Mapping[str, Builder] = {
    "start": start,
    "next": go_on,
    "previous": go_back,
    "pause": pause_or_resume,
    "more": more,
    "less": less,
    "collect": collect_or_not,
    "close": close,
    "floor": give_floor,
    "end_speech": end_speech,
    "project": project,
    "aside": aside,
    "blank": blank,
    "freeze": freeze,
    "corner": corner,
    "overtime": overtime,
    "page_on": page_on,
    "page_back": page_back,
    **{f"scene.{kind}": scene(SceneKind(kind)) for kind in SHOWN_SCENES},
    "release": release,
    "release_on": release,
    "show_waiting": show_waiting,
    "separate": separate,
    "requeue": requeue,
    "park": park,
}
CONDITIONS: Mapping[str, Condition] = {
    "start": when_planned,
    **dict.fromkeys(
        (
            "next",
            "previous",
            "pause",
            "more",
            "less",
            "late",
            "share",
            "shorten",
            "move_end",
            "collect",
            "close",
        ),
        when_live,
    ),
    "floor": with_waiting_speaker,
    "end_speech": while_somebody_speaks,
    "project": with_shown_card,
    **dict.fromkeys(("release", "release_on"), with_hidden_card),
    **dict.fromkeys(("hold", "edit", "merge", "park", "category", "type", "actor", "describe"), with_card),
    **{f"category.{digit}": with_card for digit in range(1, 10)},
    **dict.fromkeys(("page_on", "page_back"), with_pages),
    "separate": with_cluster,
    "requeue": with_decided_card,
    "new_card": when_open,
    "rehearse": when_prepared,
    **{f"rehearsal.{deed}": when_rehearsed for deed in ("pause", "faster", "slower", "cut", "end")},
    # A poster printed now would bear the rehearsal's code.
    "print": when_meant,
    **{f"flood.{step}": when_live for step in FLOOD_STEPS},
    "undo": with_undo,
    **dict.fromkeys(("tab.walk", "scene.route", "scene.stops"), on_a_walk),
}


def asked(action: str, situation: Situation) -> Asked:
    """Return the commands of an action, none when the window does it itself."""
    build = BUILDERS.get(action)
    return build(situation) if build is not None else ()


def is_allowed(action: str, situation: Situation) -> bool:
    """Return whether an action makes sense now."""
    return CONDITIONS.get(action, always)(situation)
