"""Taking back: the inverse of what a command did, applied to the meeting as it is now."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from facilitator.meeting.changes import Change, Thing, apply, current, fits, merged, removed
from facilitator.meeting.decide.area import blurs, still_blurred
from facilitator.meeting.mixing import let_in
from facilitator.meeting.model import Ballot, Card, Category, Course, Meeting, Moderation, Projector, Segment
from facilitator.meeting.references import dangling
from facilitator.meeting.refusals import ChangedSince
from facilitator.meeting.words import CardState, HoldReason, Moderated, Origin

# How many commands can be taken back.
DEEPEST = 20


def undoing(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return what of a command's changes can be taken back: all but the mixing of notes.

    A note that has been let into the queue stays there: it may have been read.
    """
    changes = tuple(changes)
    if any(blurs(change) for change in changes):
        # Blurring is destroying: taken back is the choice, and no point.
        changes = tuple(change for change in changes if change.kind is not Card)
    return tuple(change.turned() for change in reversed(changes) if not _is_let_in(change))


def _is_let_in(change: Change) -> bool:
    before, after = change.before, change.after
    return isinstance(before, Card) and isinstance(after, Card) and _was_let_in(before, after)


def _was_let_in(before: Card, after: Card) -> bool:
    return before.state is CardState.WAITING and after.state is CardState.QUEUED


def undo(meeting: Meeting, turned: Iterable[Change]) -> tuple[Change, ...]:
    """Return the changes that take a command back, as `undoing` turned it.

    Time is not turned back: what has passed since is booked to the item returned to. Counts of
    what the facilitator did go back by what the command added. What phones have sent since stays
    (only votes go with the ballot that they were given in), and so does a scene chosen since. A
    writing round that ends by this lets its notes into the queue, as every round does.

    Raises:
        ChangedSince: Something of it has been changed again, or is needed by what has come since,
            so taking it back would lose that.
    """
    turned = tuple(turned)
    plain = [_as_it_is_now(meeting, c) for c in turned if c.kind not in {Segment, Moderation}]
    if any(change.kind is not Projector for change in plain):
        # What the screen shows was chosen anew since: that stays, the rest is taken back.
        plain = [change for change in plain if change.kind is not Projector or fits(meeting, change)]
    if not all(fits(meeting, change) for change in plain):
        raise ChangedSince
    if any(_is_final(meeting, change) for change in plain):
        raise ChangedSince
    plain += _round_ended(meeting, plain)
    followed = [found for change in plain for found in _followed(meeting, change)]
    booked = _time_booked(meeting, [change for change in turned if change.kind is Segment])
    changes = merged((*plain, *followed, *booked, *_counted_back(meeting, turned)))
    after = apply(meeting, changes)
    if not _holds_together(meeting, after):
        raise ChangedSince
    return merged((*changes, *still_blurred(after)))


def _holds_together(before: Meeting, after: Meeting) -> bool:
    """Return whether a meeting names only what is there, and asks the room one thing at a time."""
    is_one_open = sum(ballot.is_open for ballot in after.ballots.values()) <= 1
    return is_one_open and not dangling(after) - dangling(before)


def _round_ended(meeting: Meeting, plain: Iterable[Change]) -> tuple[Change, ...]:
    """Return the changes by which waiting notes enter the queue when their round is over."""
    later = [change.after for change in plain if isinstance(change.after, Course)]
    return let_in(meeting) if any(course.round != meeting.course.round for course in later) else ()


def _as_it_is_now(meeting: Meeting, change: Change) -> Change:
    """Return a change for a thing that no person has changed since: a note let in, a clock set."""
    before, after, now = change.before, change.after, current(meeting, change.thing)
    if isinstance(before, Card) and isinstance(after, Card) and isinstance(now, Card):
        return _with_state_now(before, after, now)
    if isinstance(before, Course) and isinstance(after, Course) and isinstance(now, Course):
        return _with_plan_now(before, after, now)
    return change


def _with_state_now(before: Card, after: Card, now: Card) -> Change:
    if not _was_let_in(before, now) or replace(before, state=now.state) != now:
        return Change(before, after)
    return Change(now, replace(after, state=now.state))


def _with_plan_now(before: Course, after: Course, now: Course) -> Change:
    if replace(before, plan_starts=now.plan_starts) != now:
        return Change(before, after)
    starts = now.plan_starts if after.plan_starts is not None else None
    return Change(now, replace(after, plan_starts=starts))


def _is_final(meeting: Meeting, change: Change) -> bool:
    """Return whether a ballot would be opened again whose votes are sums only by now."""
    before, after = change.before, change.after
    if not (isinstance(before, Ballot) and isinstance(after, Ballot)) or before.is_open or not after.is_open:
        return False
    voted = any(origin is Origin.PHONE for origin, _ in before.voters)
    return voted and not any(vote.ballot == before.id for vote in meeting.votes.values())


def _followed(meeting: Meeting, change: Change) -> Iterator[Change]:
    """Yield what goes along with a thing that ceases to be: votes, and the category of notes."""
    gone: Thing | None = change.before if change.after is None else None
    if isinstance(gone, Ballot):
        yield from (removed(vote) for vote in meeting.votes.values() if vote.ballot == gone.id)
    if isinstance(gone, Category):
        cards = (card for card in meeting.cards.values() if card.category == gone.id)
        yield from (Change(card, replace(card, category=None)) for card in cards)


def _counted_back(meeting: Meeting, turned: Iterable[Change]) -> list[Change]:
    changes: list[Change] = []
    for change in turned:
        if isinstance(change.before, Moderation) and isinstance(change.after, Moderation):
            counts = Counter(_as_counter(meeting.moderation))
            counts.subtract(_as_counter(change.before))
            counts.update(_as_counter(change.after))
            ordered = sorted(counts.items(), key=lambda entry: (entry[0][0], entry[0][1] or ""))
            new = Moderation(tuple((*key, count) for key, count in ordered if count > 0))
            changes.append(Change(meeting.moderation, new))
    return changes


def _as_counter(moderation: Moderation) -> Counter[tuple[Moderated, HoldReason | None]]:
    return Counter({(what, why): count for what, why, count in moderation.counts})


def _time_booked(meeting: Meeting, turned: list[Change]) -> list[Change]:
    """Return the changes by which the time since a command is booked as it was before.

    The segment that the command ended says where to; the stretches that followed are relabelled,
    so that the sum of all stretches stays the time that has passed. When the command began the
    meeting, no time of a meeting has passed: every stretch goes. When it ended the meeting, the
    stretch that it ended goes on.
    """
    begun = [c.before for c in turned if isinstance(c.before, Segment) and c.after is None]
    ended = [c for c in turned if isinstance(c.before, Segment) and isinstance(c.after, Segment)]
    if begun and not ended:
        return [removed(segment) for segment in meeting.segments.values()]
    if not ended:
        return []
    back_to = ended[0].after
    if not isinstance(back_to, Segment):
        return []
    if not begun:
        return [change for change in ended if fits(meeting, change)]
    first = min(segment.id for segment in begun)
    return [
        Change(segment, replace(segment, item=back_to.item, kind=back_to.kind))
        for segment in meeting.segments.values()
        if segment.id >= first
    ]
