"""What can happen to a meeting: one thing of it was `before` and is `after`.

Everything that decides, stores or shows speaks of changes in this one form. A thing that was not
there before has `before=None`; a thing that is gone has `after=None`. A change turned round is its
own undoing, and fits only while the thing still is as the change left it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from facilitator.meeting.ids import CardId
from facilitator.meeting.model import (
    Action,
    AgendaItem,
    ApprovedMinutes,
    AreaPicture,
    Attendance,
    Ballot,
    Board,
    Brief,
    Card,
    Category,
    Closing,
    Cluster,
    Course,
    Decision,
    ItemMinutes,
    Meeting,
    Moderation,
    Poll,
    Projector,
    Segment,
    SpeakerQueue,
    Vote,
    WalkStop,
)
from facilitator.meeting.words import CardState

Single = (
    Brief
    | Course
    | Attendance
    | Projector
    | Closing
    | Moderation
    | AreaPicture
    | ApprovedMinutes
    | SpeakerQueue
)
"""Things of which a meeting has one (of the picture: one or none)."""

Member = (
    AgendaItem
    | Segment
    | Board
    | Category
    | Card
    | Cluster
    | Poll
    | Ballot
    | Vote
    | Decision
    | Action
    | ItemMinutes
    | WalkStop
)
"""Things of which a meeting has many, each under its id."""

Thing = Single | Member

SINGLES: Mapping[type[Thing], str] = {
    Brief: "brief",
    Course: "course",
    Attendance: "attendance",
    Projector: "projector",
    Closing: "closing",
    Moderation: "moderation",
    AreaPicture: "area",
    ApprovedMinutes: "approved",
    SpeakerQueue: "speaker_queue",
}
MEMBERS: Mapping[type[Thing], str] = {
    AgendaItem: "items",
    Segment: "segments",
    Board: "boards",
    Category: "categories",
    Card: "cards",
    Cluster: "clusters",
    Poll: "polls",
    Ballot: "ballots",
    Vote: "votes",
    Decision: "decisions",
    Action: "actions",
    ItemMinutes: "minutes",
    WalkStop: "stops",
}


@dataclass(frozen=True, slots=True)
class Change:
    """One thing was `before` and is `after`; at least one of them is a thing, both of one type."""

    before: Thing | None
    after: Thing | None

    @property
    def thing(self) -> Thing:
        """The thing as it is now, or as it last was."""
        found = self.after if self.after is not None else self.before
        if found is None:
            raise EmptyChange
        return found

    @property
    def kind(self) -> type[Thing]:
        """The type of the thing that changed."""
        return type(self.thing)

    def turned(self) -> "Change":
        """Return the change that undoes this one."""
        return Change(before=self.after, after=self.before)


class EmptyChange(ValueError):
    """A change from nothing to nothing: we were wrong."""


def added(thing: Thing) -> Change:
    """Return the change by which `thing` comes into being."""
    return Change(before=None, after=thing)


def removed(thing: Thing) -> Change:
    """Return the change by which `thing` ceases to be."""
    return Change(before=thing, after=None)


def current(meeting: Meeting, thing: Thing) -> Thing | None:
    """Return what `thing` is in `meeting` at present, or None when it is not there."""
    single = SINGLES.get(type(thing))
    if single is not None:
        found: Thing | None = getattr(meeting, single)
        return found
    members: Mapping[Any, Thing] = getattr(meeting, MEMBERS[type(thing)])
    return members.get(thing.id)  # type: ignore[union-attr]  # members all have an id


def fits(meeting: Meeting, change: Change) -> bool:
    """Return whether the thing still is as `change` says that it was."""
    return current(meeting, change.thing) == change.before


def apply(meeting: Meeting, changes: Iterable[Change]) -> Meeting:
    """Return the meeting after `changes`, in their order; each mapping is copied at most once."""
    changes = tuple(changes)
    singles: dict[str, Thing | None] = {}
    members: dict[str, dict[Any, Thing]] = {}
    for change in changes:
        single = SINGLES.get(change.kind)
        if single is not None:
            singles[single] = change.after
            continue
        name = MEMBERS[change.kind]
        if name not in members:
            members[name] = dict(getattr(meeting, name))
        _put(members[name], change)
    if not singles and not members:
        return meeting
    fields: dict[str, Any] = {**singles, **members}
    if "cards" in members:
        fields["waiting"] = (members["cards"], _waiting_after(meeting, changes))
    return replace(meeting, **fields)


def waiting_ids(meeting: Meeting) -> frozenset[CardId]:
    """Return the cards that wait to be mixed, without looking through all of them again."""
    known = meeting.waiting
    if known is not None and known[0] is meeting.cards:
        return known[1]
    return frozenset(key for key, card in meeting.cards.items() if card.state is CardState.WAITING)


def _waiting_after(meeting: Meeting, changes: Iterable[Change]) -> frozenset[CardId]:
    waiting = set(waiting_ids(meeting))
    for change in changes:
        if isinstance(change.before, Card):
            waiting.discard(change.before.id)
        if isinstance(change.after, Card) and change.after.state is CardState.WAITING:
            waiting.add(change.after.id)
    return frozenset(waiting)


def _put(things: dict[Any, Thing], change: Change) -> None:
    key = change.thing.id  # type: ignore[union-attr]  # members all have an id
    if change.after is None:
        things.pop(key, None)
    else:
        things[key] = change.after


def kinds(changes: Iterable[Change]) -> frozenset[type[Thing]]:
    """Return the types of things that changed, so that a watcher can tell whether it is stale."""
    return frozenset(change.kind for change in changes)


def merged(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return `changes` with several changes of one thing folded into one, in order of first touch."""
    folded: dict[tuple[type[Thing], Any], Change] = {}
    for change in changes:
        key = (change.kind, getattr(change.thing, "id", None))
        first = folded.get(key)
        folded[key] = change if first is None else Change(first.before, change.after)
    return tuple(c for c in folded.values() if c.before != c.after)
