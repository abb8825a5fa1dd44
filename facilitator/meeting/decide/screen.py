"""The rules for the big screen: which scene, blank, frozen, stepped aside."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator.meeting.changes import Change
from facilitator.meeting.commands import (
    Blank,
    Command,
    Freeze,
    Show,
    ShowCorner,
    ShowOvertime,
    StepAside,
)
from facilitator.meeting.decide.rule import Dice, Rule, note
from facilitator.meeting.decide.scenes import changed_over
from facilitator.meeting.model import Meeting, Now, Projector, Scene
from facilitator.meeting.refusals import AlreadyThere, BallotStillOpen, NoSuchThing, NotReleased
from facilitator.meeting.room import kept_picture
from facilitator.meeting.words import CardState, SceneKind

MOST_PAGES = 10_000


def show(meeting: Meeting, command: Show, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Show a scene; what it names must be there, and a card must have been released."""
    shown = changed_over(meeting.projector, _clean(meeting, command.scene))
    return _set(meeting, replace(shown, is_blank=False, is_aside=False))


def _clean(meeting: Meeting, scene: Scene) -> Scene:
    if (
        (scene.item is not None and scene.item not in meeting.items)
        or (scene.board is not None and scene.board not in meeting.boards)
        or (scene.ballot is not None and scene.ballot not in meeting.ballots)
        or (scene.card is not None and scene.card not in meeting.cards)
    ):
        raise NoSuchThing
    if scene.card is not None and meeting.cards[scene.card].state is not CardState.RELEASED:
        raise NotReleased
    if scene.kind is SceneKind.RESULT and scene.ballot is not None and meeting.ballots[scene.ballot].is_open:
        raise BallotStillOpen
    message = note(scene.message) if scene.kind is SceneKind.MESSAGE else ""
    return replace(scene, message=message, page=min(max(scene.page, 0), MOST_PAGES))


def blank(meeting: Meeting, command: Blank, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Blank the screen, or show it again."""
    return _set(meeting, replace(meeting.projector, is_blank=command.blank))


def freeze(meeting: Meeting, command: Freeze, now: Now, _dice: Dice) -> Iterable[Change]:
    """Keep the present picture for the room, or follow again."""
    if command.freeze and meeting.projector.is_frozen:
        raise AlreadyThere
    kept = kept_picture(meeting, now) if command.freeze else None
    return _set(meeting, replace(meeting.projector, is_frozen=command.freeze, kept=kept))


def aside(meeting: Meeting, command: StepAside, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Make room for the presenter's own slides, or come back."""
    return _set(meeting, replace(meeting.projector, is_aside=command.aside))


def corner(meeting: Meeting, command: ShowCorner, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Show the QR corner, or not."""
    return _set(meeting, replace(meeting.projector, shows_qr_corner=command.corner))


def overtime(meeting: Meeting, command: ShowOvertime, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Let the room see overtime, or not."""
    return _set(meeting, replace(meeting.projector, shows_overtime=command.overtime))


def _set(meeting: Meeting, new: Projector) -> Iterable[Change]:
    if new == meeting.projector:
        raise AlreadyThere
    return (Change(meeting.projector, new),)


RULES: Mapping[type[Command], Rule] = {
    Show: show,
    Blank: blank,
    Freeze: freeze,
    StepAside: aside,
    ShowCorner: corner,
    ShowOvertime: overtime,
}
