"""The meeting as JSON for sharing: what the room has seen and what came of it, in a versioned form.

The meeting file itself is the lossless form. Here are no ids, no origins of single cards and nothing
that was not released; cards stand by category and text, so that their order tells nothing.
"""

from datetime import date, datetime
from typing import Any, Final

import msgspec

from facilitator.export.entries import by_text, heard, place_said, subjects
from facilitator.export.sections.opening import held_from_to
from facilitator.export.sections.votes import ballots, ranked
from facilitator.export.wording import Wording
from facilitator.meeting.decided import decision_of, ordered_decisions
from facilitator.meeting.model import Card, Meeting, Now
from facilitator.meeting.results import ballot_view
from facilitator.meeting.room import ordered_actions
from facilitator.meeting.timeline import forecast
from facilitator.meeting.walk import is_finding, number_of
from facilitator.texts import Texts

FORMAT: Final = "facilitator.meeting"
VERSION: Final = 2


class SharedCard(msgspec.Struct, frozen=True, omit_defaults=True):
    """A released card as it was shown."""

    text: str
    type: str
    category: str
    voices: int = 1
    language: str = ""
    translation: str = ""
    place: str = ""
    time_of_day: str = ""
    actor: str = ""
    horizon: str = ""
    edited: bool = False
    parked: bool = False
    answer: str = ""
    stop: int = 0
    """The number of the walk's stop where it was found; this and the next are a walk's findings' only."""
    reasons: str = ""
    affected: str = ""
    proposal: str = ""
    priority: int = 0
    deadline: str = ""


class SharedItem(msgspec.Struct, frozen=True, omit_defaults=True):
    """An agenda item with its planned and measured times, and what was written of it."""

    title: str
    kind: str
    planned_start: datetime
    planned_end: datetime
    start: datetime | None = None
    end: datetime | None = None
    presenter: str = ""
    main_points: str = ""
    conclusion: str = ""
    treatment: str = ""


class SharedAction(msgspec.Struct, frozen=True, omit_defaults=True):
    """A promise."""

    what: str
    status: str
    owner: str = ""
    due: date | None = None
    due_words: str = ""
    first_step: str = ""
    carried: bool = False
    decided: bool = False
    """It carries out the decision of the same words."""


class SharedOption(msgspec.Struct, frozen=True):
    """A choice and its votes."""

    text: str
    dots: int


class SharedBallot(msgspec.Struct, frozen=True):
    """The result of a closed ballot of at least five voters."""

    question: str
    kind: str
    voters: int
    options: tuple[SharedOption, ...]


class SharedMeeting(msgspec.Struct, frozen=True, omit_defaults=True):
    """The whole; `version` grows when a field changes its meaning or goes."""

    format: str
    version: int
    title: str
    language: str
    area: str = ""
    purpose: str = ""
    purpose_class: str = ""
    organiser: str = ""
    place: str = ""
    starts: datetime | None = None
    began: datetime | None = None
    ended: datetime | None = None
    participants: int | None = None
    """How many came; how many were expected stands by itself."""
    expected: int | None = None
    summary: str = ""
    agenda: tuple[SharedItem, ...] = ()
    cards: tuple[SharedCard, ...] = ()
    ballots: tuple[SharedBallot, ...] = ()
    decisions: tuple[str, ...] = ()
    actions: tuple[SharedAction, ...] = ()
    how_we_go_on: str = ""
    next_meeting: datetime | None = None
    rehearsal: bool = False


def json_bytes(meeting: Meeting, now: Now, texts: Texts) -> bytes:
    """Return the meeting as JSON, indented so that people can read it."""
    return msgspec.json.format(msgspec.json.encode(shared(meeting, now, texts)), indent=2) + b"\n"


def shared(meeting: Meeting, now: Now, texts: Texts) -> SharedMeeting:
    """Return what may be shared of a meeting."""
    brief, closing, held = meeting.brief, meeting.closing, held_from_to(meeting)
    return SharedMeeting(
        format=FORMAT,
        version=VERSION,
        title=brief.title,
        language=brief.language,
        area=brief.area,
        purpose=brief.purpose,
        purpose_class=brief.purpose_class,
        organiser=brief.organiser,
        place=brief.place,
        starts=_local(brief.starts, now),
        began=_local(held[0], now) if held else None,
        ended=_local(held[1], now) if held else None,
        participants=closing.came,
        expected=brief.participants,
        summary=closing.summary,
        agenda=_agenda(meeting, now),
        cards=_cards(meeting, Wording(texts, now.zone)),
        ballots=_ballots(meeting),
        decisions=tuple(decision.text for decision in ordered_decisions(meeting)),
        actions=_actions(meeting),
        how_we_go_on=closing.how_we_go_on,
        next_meeting=_local(closing.next_meeting, now),
        rehearsal=brief.rehearsal,
    )


def _local(moment: datetime | None, now: Now) -> datetime | None:
    """Return a moment in the hall's time, whichever zone it was kept in."""
    return _told(moment, now) if moment else None


def _told(moment: datetime, now: Now) -> datetime:
    """Return a moment in the hall's time, in whole seconds: nobody reads, and nobody needs, finer ones."""
    return moment.astimezone(now.zone).replace(microsecond=0)


def _cards(meeting: Meeting, wording: Wording) -> tuple[SharedCard, ...]:
    return tuple(
        _card(meeting, card, subject.name)
        for subject in subjects(meeting, wording)
        for card in by_text(subject.cards)
    )


def _card(meeting: Meeting, card: Card, category: str) -> SharedCard:
    return SharedCard(
        text=card.text,
        type=card.type,
        category=category,
        voices=heard(meeting, card),
        language=card.language or "",
        translation=card.translation,
        place=place_said(meeting, card),
        time_of_day=card.time_of_day or "",
        actor=card.actor or "",
        horizon=card.horizon or "",
        edited=card.edited,
        parked=card.parked,
        answer=card.answer,
        **(_noted(meeting, card) if is_finding(card) else {}),
    )


def _noted(meeting: Meeting, card: Card) -> dict[str, Any]:
    """Return what stands on the record sheet of a finding."""
    return {
        "stop": number_of(meeting, card.stop) or 0,
        "reasons": card.reasons,
        "affected": card.affected,
        "proposal": card.proposal,
        "priority": card.priority or 0,
        "deadline": card.deadline,
    }


def _agenda(meeting: Meeting, now: Now) -> tuple[SharedItem, ...]:
    found = []
    for slot in forecast(meeting, now).slots:
        item, written = meeting.items[slot.item], meeting.minutes.get(slot.item)
        took_place = slot.state == "done"
        found.append(
            SharedItem(
                title=item.title,
                kind=item.kind,
                planned_start=_told(slot.planned_start, now),
                planned_end=_told(slot.planned_end, now),
                start=_local(slot.start, now) if took_place else None,
                end=_local(slot.end, now) if took_place else None,
                presenter=item.presenter,
                main_points=written.main_points if written else "",
                conclusion=written.conclusion if written else "",
                treatment=written.treatment if written else "",
            )
        )
    return tuple(found)


def _ballots(meeting: Meeting) -> tuple[SharedBallot, ...]:
    views = [ballot_view(meeting, ballot) for ballot in ballots(meeting)]
    return tuple(
        SharedBallot(
            question=view.question,
            kind=str(view.kind),
            voters=view.voters,
            options=tuple(SharedOption(option.text, option.dots or 0) for option in ranked(view)),
        )
        for view in views
        if view.voters is not None
    )


def _actions(meeting: Meeting) -> tuple[SharedAction, ...]:
    return tuple(
        SharedAction(
            what=action.what,
            status=action.status,
            owner=action.owner,
            due=action.due,
            due_words=action.due_words,
            first_step=action.first_step,
            carried=action.carried,
            decided=decision_of(meeting, action) is not None,
        )
        for action in ordered_actions(meeting)
    )
