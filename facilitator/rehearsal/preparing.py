"""How a sample becomes a meeting that can be held: its brief, its presenters, its seeded contributions."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from random import Random

from facilitator.meeting.dice import Dice
from facilitator.meeting.ids import PollId
from facilitator.meeting.model import AgendaItem, Brief, Meeting, Poll
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import BallotKind
from facilitator.rehearsal.placing import area_of, known_places
from facilitator.rehearsal.sample import Contribution, Head, Sample

# This part of the contributions that need not come does come.
SHARE_OF_EXTRAS = 0.5


def prepared(
    sample: Sample, meeting: Meeting, zone: tzinfo, dice: Dice, starts: datetime | None = None
) -> Meeting:
    """Return a fresh meeting of the sample's format with everything that was prepared for it.

    `starts` moves the evening to another moment; its own is local time in `zone`.
    """
    items = {item.number: item for item in sample.items}
    presenters = {
        planned.id: items[number].presenter
        for number, planned in enumerate(agenda(meeting), start=1)
        if number in items
    }
    begins = starts or at_hall(sample.meeting.starts, zone)
    return replace(
        meeting,
        brief=brief_of(sample.meeting, meeting.brief, begins),
        area=area_of(sample),
        stops=known_places(sample, dice),
        polls=_polls(sample, meeting, dice),
        items={key: _presented(item, presenters.get(key, "")) for key, item in meeting.items.items()},
    )


def _polls(sample: Sample, meeting: Meeting, dice: Dice) -> Mapping[PollId, Poll]:
    """Return what the evening will vote about, as it was prepared: the cards are not known yet."""
    asked = sample.ballot
    if asked is None:
        return meeting.polls
    item = agenda(meeting)[asked.item - 1]
    question = ((meeting.brief.language, asked.question),)
    poll = Poll(PollId(dice.new_id()), item.id, 0.0, BallotKind.DOTS, question, dots=asked.dots)
    return {**meeting.polls, poll.id: poll}


def at_hall(local: datetime, zone: tzinfo) -> datetime:
    """Return a moment that was written down as the hall's own time."""
    return local.replace(tzinfo=zone).astimezone(UTC)


def chosen(cards: Iterable[Contribution], dice: Random) -> tuple[Contribution, ...]:
    """Return the contributions of one evening, in the order in which they are spoken or sent."""
    cards = tuple(cards)
    extras = [card for card in cards if card.extra]
    coming = set(dice.sample(range(len(extras)), round(len(extras) * SHARE_OF_EXTRAS)))
    kept = [card for card in cards if not card.extra]
    kept += [card for place, card in enumerate(extras) if place in coming]
    dice.shuffle(kept)
    return tuple(kept)


def brief_of(head: Head, brief: Brief, starts: datetime) -> Brief:
    """Return the page of step 1 as the sample has it."""
    return replace(
        brief,
        title=head.title,
        area=head.area,
        purpose=head.purpose,
        challenge=head.challenge,
        target_group=head.target_group,
        influence=head.influence or brief.influence,
        organiser=head.organiser,
        facilitator=head.facilitator,
        scribe=head.scribe,
        speakers=head.speakers,
        place=head.place,
        starts=starts,
        hall_closes=head.hall_closes,
        participants=head.participants,
        follow_up=head.follow_up,
        contact=head.contact,
    )


def _presented(item: AgendaItem, presenter: str) -> AgendaItem:
    return replace(item, presenter=presenter or item.presenter)
