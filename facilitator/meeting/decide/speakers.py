"""The rules for the speaker list: first-time speakers first, one speaks at a time, nothing is kept."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator.meeting.changes import Change
from facilitator.meeting.commands import (
    AddSpeaker,
    Command,
    EndSpeech,
    GiveFloor,
    LimitSpeech,
    MoveSpeaker,
    RemoveSpeaker,
)
from facilitator.meeting.decide.rule import Dice, Rule, must_be_live, titled
from facilitator.meeting.decide.scenes import scene_of, showing
from facilitator.meeting.ids import ItemId, SpeakerId
from facilitator.meeting.model import Meeting, Now, Speaker, SpeakerQueue
from facilitator.meeting.refusals import AlreadyThere, NoSuchThing, TooLong
from facilitator.meeting.words import SceneKind

SHORTEST_SPEECH_S, LONGEST_SPEECH_S = 15, 3600
MOST_WAITING = 200


def add(meeting: Meeting, command: AddSpeaker, _now: Now, dice: Dice) -> Iterable[Change]:
    """Put somebody behind the others of their kind: first-time speakers stand before the rest."""
    must_be_live(meeting)
    old = meeting.speaker_queue
    if len(old.waiting) >= MOST_WAITING:
        raise TooLong
    new = Speaker(SpeakerId(dice.new_id()), titled(command.handle), command.is_first)
    first = tuple(one for one in old.waiting if one.is_first)
    rest = tuple(one for one in old.waiting if not one.is_first)
    waiting = (*first, new, *rest) if new.is_first else (*first, *rest, new)
    return (Change(old, replace(old, waiting=waiting)),)


def remove(meeting: Meeting, command: RemoveSpeaker, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Take somebody off the list."""
    old = meeting.speaker_queue
    gone = _waiting(old, command.speaker)
    return (Change(old, replace(old, waiting=_without(old, gone))),)


def move(meeting: Meeting, command: MoveSpeaker, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Move somebody in front of another, or to the end: the facilitator's word goes before the order."""
    old = meeting.speaker_queue
    moved = _waiting(old, command.speaker)
    others = list(_without(old, moved))
    place = len(others)
    if command.before is not None:
        place = others.index(_waiting(old, command.before)) if command.before != moved.id else -1
    if place < 0 or (*others[:place], moved, *others[place:]) == old.waiting:
        raise AlreadyThere
    return (Change(old, replace(old, waiting=(*others[:place], moved, *others[place:]))),)


def give_floor(meeting: Meeting, command: GiveFloor, now: Now, _dice: Dice) -> Iterable[Change]:
    """Let the next or a chosen one speak; whoever spoke has spoken."""
    must_be_live(meeting)
    old = meeting.speaker_queue
    if not old.waiting:
        raise NoSuchThing
    chosen = _waiting(old, command.speaker) if command.speaker is not None else old.waiting[0]
    new = replace(old, waiting=_without(old, chosen), speaking=chosen, since=now.steady)
    return (Change(old, new),)


def end_speech(meeting: Meeting, _command: EndSpeech, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Nobody speaks any more; a screen that named the speaker goes back to what it showed before."""
    old = meeting.speaker_queue
    if old.speaking is None:
        raise AlreadyThere
    return (Change(old, replace(old, speaking=None, since=0.0)), *_without_name(meeting))


def _without_name(meeting: Meeting) -> tuple[Change, ...]:
    """Return what puts another scene in the place of a name that is no longer there; a talk has its own."""
    shown, item = meeting.projector.scene, meeting.items.get(meeting.course.current or ItemId(""))
    of_scene = meeting.items.get(shown.item) if shown.item is not None else None
    has_name = bool(shown.message or (of_scene is not None and of_scene.presenter))
    if shown.kind is not SceneKind.SPEAKER or has_name:
        return ()
    before = next((one for one in meeting.projector.recent if one.kind is not SceneKind.SPEAKER), None)
    back = before if before is not None else scene_of(item) if item is not None else None
    return (showing(meeting, back),) if back is not None else ()


def limit(meeting: Meeting, command: LimitSpeech, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Say how long a speaker has."""
    old = meeting.speaker_queue
    if not SHORTEST_SPEECH_S <= command.seconds <= LONGEST_SPEECH_S:
        raise TooLong
    if command.seconds == old.limit_s:
        raise AlreadyThere
    return (Change(old, replace(old, limit_s=command.seconds)),)


def _waiting(queue: SpeakerQueue, speaker: SpeakerId) -> Speaker:
    for one in queue.waiting:
        if one.id == speaker:
            return one
    raise NoSuchThing


def _without(queue: SpeakerQueue, gone: Speaker) -> tuple[Speaker, ...]:
    return tuple(one for one in queue.waiting if one.id != gone.id)


RULES: Mapping[type[Command], Rule] = {
    AddSpeaker: add,
    RemoveSpeaker: remove,
    MoveSpeaker: move,
    GiveFloor: give_floor,
    EndSpeech: end_speech,
    LimitSpeech: limit,
}
