"""The appendix: every entry as it was shown, and how the evening's data came about."""

from collections.abc import Iterator

from facilitator.export.document import (
    Block,
    Cell,
    Heading,
    Item,
    List,
    Paragraph,
    Row,
    Run,
    Table,
    cell,
    words,
)
from facilitator.export.entries import Subject, place_said, shown_cards, subjects
from facilitator.export.sections.voices import entry
from facilitator.export.wording import Wording
from facilitator.meeting.model import Card, Meeting
from facilitator.meeting.words import HoldReason, Moderated


def all_cards(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield all released entries by category, then by text."""
    found = subjects(meeting, wording)
    if not found:
        return
    yield Heading(2, wording.say("minutes.appendix.cards"))
    yield words(wording.say("minutes.appendix.cards.intro"))
    for subject in found:
        yield _table(meeting, subject, wording)


def _table(meeting: Meeting, subject: Subject, wording: Wording) -> Table:
    names = ("text", "type", "about")
    entries = wording.entries(len(subject.cards))
    return Table(
        header=tuple(cell(wording.say(f"minutes.appendix.{name}")) for name in names),
        rows=tuple(_row(meeting, card, subject, wording) for card in subject.cards),
        widths=(5.4, 1.7, 2.2),
        caption=wording.say("minutes.appendix.cards.caption", category=subject.name, entries=entries),
    )


def _row(meeting: Meeting, card: Card, subject: Subject, wording: Wording) -> Row:
    more = [
        Paragraph((Run(text),), look="small")
        for text in (card.reasons, card.affected, card.proposal, _answer(card, wording))
        if text
    ]
    said = (place_said(meeting, card), _time(card, wording), _actor(card, wording))
    about = " · ".join(part for part in said if part)
    return Row(
        (Cell((*entry(card, wording), *more)), cell(wording.say(f"type.{card.type}")), cell(about)),
        accent=subject.colour,
    )


def _answer(card: Card, wording: Wording) -> str:
    return wording.say("minutes.appendix.answer", answer=card.answer) if card.answer else ""


def _time(card: Card, wording: Wording) -> str:
    return wording.say(f"time_of_day.{card.time_of_day}") if card.time_of_day else ""


def _actor(card: Card, wording: Wording) -> str:
    return wording.say(f"actor.{card.actor}") if card.actor else ""


def method(meeting: Meeting, wording: Wording, heading: str = "minutes.appendix.method") -> Iterator[Block]:
    """Yield how entries were collected, what is not known of anybody, and what was done to them."""
    yield Heading(2, wording.say(heading))
    told = ["collected", "anonymous", "not_representative", "small"]
    if meeting.ballots:
        told.append("votes")
    yield List(tuple(Item((words(wording.say(f"minutes.appendix.method.{name}")),)) for name in told))
    yield Heading(3, wording.say("minutes.appendix.moderation"))
    lines = list(_moderation(meeting, wording))
    if not lines:
        yield words(wording.say("moderation.none"))
        return
    lines.append(wording.say("moderation.now", count=len(shown_cards(meeting))))
    yield List(tuple(Item((words(line),)) for line in lines))


def _moderation(meeting: Meeting, wording: Wording) -> Iterator[str]:
    """Yield a line per kind of action, with the reasons for holding back."""
    counts = meeting.moderation.counts
    for kind in Moderated:
        total = sum(count for done, _, count in counts if done is kind)
        if not total:
            continue
        reasons = [
            wording.say("moderation.held.reason", reason=wording.say(f"hold_reason.{reason}"), count=count)
            for reason in HoldReason
            if (count := sum(n for done, why, n in counts if done is kind and why is reason))
        ]
        line = wording.say(f"moderation.{kind}", count=total)
        yield f"{line} ({', '.join(reasons)})." if reasons else f"{line}."
