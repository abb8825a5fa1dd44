"""What became of a played evening, in figures: what was sent, what is in the file, how long it took."""

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from facilitator.meeting.model import Meeting
from facilitator.meeting.words import CardState, Origin, SegmentKind
from facilitator.rehearsal.crowd import Crowd
from facilitator.rehearsal.hall import Heard
from facilitator.rehearsal.lines import Trait
from facilitator.rehearsal.moderation import shown_text
from facilitator.rehearsal.sample import Contribution
from facilitator.rehearsal.verdict import verdict

MINUTE_S = 60.0


class Summary(msgspec.Struct, frozen=True):
    """The figures of summary.json. Cards are those from phones; `contributions` are all."""

    cards_sent: int
    cards_acknowledged: int
    cards_stored: int
    lost: int
    doubled: int
    released: int
    held: int
    ack_ms_p50: float
    ack_ms_p99: float
    duration_s: float
    planned_min: float
    actual_min: float
    contributions: int
    phones: int
    seed: int


def summed_up(
    meeting: Meeting, said: Sequence[Contribution], crowd: Crowd, *, seconds: float, seed: int
) -> Summary:
    """Return the figures; `meeting` is what was read back from the closed file."""
    stored = [card for card in meeting.cards.values() if card.origin is Origin.PHONE]
    expected = Counter(shown_text(told) for told in said if told.origin is Origin.PHONE)
    found = Counter(card.text for card in stored)
    waits = [answer.seconds * 1000 for answer in crowd.answers]
    states = Counter(card.state for card in meeting.cards.values())
    return Summary(
        cards_sent=len(crowd.sent),
        cards_acknowledged=crowd.acknowledged,
        cards_stored=len(stored),
        lost=(expected - found).total(),
        doubled=(found - expected).total(),
        released=states[CardState.RELEASED],
        held=states[CardState.HELD],
        ack_ms_p50=round(percentile(waits, 0.50), 1),
        ack_ms_p99=round(percentile(waits, 0.99), 1),
        duration_s=round(seconds, 2),
        planned_min=round(sum(item.planned_s for item in meeting.items.values()) / MINUTE_S, 1),
        actual_min=round(actual_s(meeting) / MINUTE_S, 1),
        contributions=len(said),
        phones=len(crowd.phones),
        seed=seed,
    )


def actual_s(meeting: Meeting) -> float:
    """Return how long the meeting went on, pauses of the clock included."""
    return sum(segment.seconds for segment in meeting.segments.values() if segment.kind in SegmentKind)


def percentile(values: Iterable[float], share: float) -> float:
    """Return the smallest value that at least this share of the values does not exceed; 0 for none."""
    ordered = sorted(values)
    if not ordered:
        return 0.0
    place = -(-len(ordered) * share // 1)
    return ordered[max(0, int(place) - 1)]


class Rehearsed(msgspec.Struct, frozen=True):
    """The figures of a rehearsal: its summary.json; `shown` are dangerous notes released as they came."""

    sent: int
    received: int
    stored: int
    lost: int
    doubled: int
    slips: int
    votes: int
    released: int
    held: int
    shown: int
    phones: int
    power_cuts: int
    planned_min: float
    actual_min: float
    duration_s: float


def of_rehearsal(
    meeting: Meeting, heard: Heard, dangerous: dict[str, Trait], *, phones: int, cuts: int, seconds: float
) -> Rehearsed:
    """Return the figures; `meeting` is what was read back from the closed file."""
    found = verdict(meeting, heard.received, dangerous)
    states = Counter(card.state for card in meeting.cards.values())
    return Rehearsed(
        sent=heard.sent,
        received=heard.received,
        stored=found.stored,
        lost=found.lost,
        doubled=found.doubled,
        slips=heard.slips,
        votes=heard.votes,
        released=states[CardState.RELEASED],
        held=states[CardState.HELD],
        shown=sum(found.shown.values()),
        phones=phones,
        power_cuts=cuts,
        planned_min=round(sum(item.planned_s for item in meeting.items.values()) / MINUTE_S, 1),
        actual_min=round(actual_s(meeting) / MINUTE_S, 1),
        duration_s=round(seconds, 2),
    )


def gone_well(summary: Rehearsed) -> bool:
    """Return whether nothing was lost, nothing doubled, and nothing dangerous shown."""
    return summary.lost == summary.doubled == summary.shown == 0
