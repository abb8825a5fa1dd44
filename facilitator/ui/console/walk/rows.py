"""Stops and findings in words, as the console lists them."""

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.meeting.ids import CardId, StopId
from facilitator.meeting.model import Action, Card, Meeting
from facilitator.meeting.walk import findings, promise_about, route
from facilitator.meeting.words import CardState, CardType
from facilitator.ui.console.cards.guarding import kinds, said
from facilitator.ui.console.outcome.due import due_words
from facilitator.ui.i18n import Words


@dataclass(frozen=True, slots=True)
class StopRow:
    """A stop of the route; without one it stands for all of them."""

    stop: StopId | None
    text: str


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding with what was noted and agreed about it."""

    card: CardId
    text: str


def readable(meeting: Meeting, *, is_covered: bool) -> tuple[Card, ...]:
    """Return the findings that may be read now: while the hall might see this screen, only shown ones."""
    return tuple(card for card in findings(meeting) if not is_covered or card.state is CardState.RELEASED)


def stop_rows(meeting: Meeting, cards: Sequence[Card], words: Words) -> tuple[StopRow, ...]:
    """Return all stops in one line, then each with how much was found there."""
    whole = StopRow(None, f"{words.t('walk.all')}\n{_counts(meeting, cards, words)}")
    rows = [
        StopRow(
            stop.id,
            f"{number} · {stop.name}\n"
            f"{_counts(meeting, [card for card in cards if card.stop == stop.id], words)}",
        )
        for number, stop in enumerate(route(meeting), 1)
    ]
    return (whole, *rows)


def _counts(meeting: Meeting, cards: Sequence[Card], words: Words) -> str:
    pleasant = sum(card.type is CardType.PLEASANT for card in cards)
    told = [
        words.t("walk.count.unsafe", count=len(cards) - pleasant),
        words.t("walk.count.pleasant", count=pleasant),
    ]
    lacking = sum(lacks_owner(meeting, card) for card in cards)
    if lacking:
        told.append(words.t("walk.count.unowned", count=lacking))
    return " · ".join(told)


def lacks_owner(meeting: Meeting, card: Card) -> bool:
    """Return whether nobody has promised anything about what is unsafe."""
    if card.type is CardType.PLEASANT or card.state is not CardState.RELEASED:
        return False
    action = promise_about(meeting, card.id)
    return action is None or not action.owner


def finding_rows(
    meeting: Meeting, cards: Sequence[Card], words: Words, stop: StopId | None
) -> tuple[tuple[FindingRow, ...], tuple[FindingRow, ...]]:
    """Return what is unsafe and what is pleasant at a stop, or at all of them."""
    here = [card for card in cards if stop is None or card.stop == stop]
    sides: tuple[list[FindingRow], list[FindingRow]] = ([], [])
    for card in here:
        row = FindingRow(card.id, _finding(meeting, card, words, with_place=stop is None))
        sides[card.type is CardType.PLEASANT].append(row)
    return tuple(sides[0]), tuple(sides[1])


def _finding(meeting: Meeting, card: Card, words: Words, *, with_place: bool) -> str:
    lines = [" ".join(card.text.split()), *_noted(meeting, card, words, with_place=with_place)]
    if card.state is not CardState.RELEASED:
        flags = ", ".join(words.t(f"flag.{kind}") for kind in kinds(said(card)))
        lines.append(words.t("walk.flagged", flags=flags) if flags else words.t("walk.not_shown"))
    return "\n".join(line for line in lines if line)


def _noted(meeting: Meeting, card: Card, words: Words, *, with_place: bool) -> list[str]:
    place = card.place.name if with_place and card.place is not None else ""
    time = words.t(f"time_of_day.{card.time_of_day}") if card.time_of_day is not None else ""
    actor = words.t(f"actor.{card.actor}") if card.actor is not None else ""
    rank = words.t("walk.importance", number=card.priority) if card.priority is not None else ""
    horizon = words.t(f"horizon.{card.horizon}") if card.horizon is not None else ""
    facts = (place, " ".join(card.reasons.split()), time, card.affected)
    then = (" ".join(card.proposal.split()), actor, horizon, rank, card.deadline)
    return [
        " · ".join(part for part in facts if part),
        " · ".join(part for part in then if part),
        agreed_words(promise_about(meeting, card.id), words),
    ]


def agreed_words(action: Action | None, words: Words) -> str:
    """Return who has promised what by when, or nothing."""
    if action is None:
        return ""
    due = due_words(action.due, action.due_words)
    told = " · ".join(part for part in (action.owner, due, words.t(f"status.{action.status}")) if part)
    return words.t("walk.agreed", said=told)
