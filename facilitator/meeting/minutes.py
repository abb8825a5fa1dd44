"""What the minutes of a meeting still lack, and whether they may be approved."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from facilitator.meeting.cards import is_counted_elsewhere, released
from facilitator.meeting.decided import without_owner
from facilitator.meeting.ids import ActionId, CardId, DecisionId, ItemId
from facilitator.meeting.model import Action, AgendaItem, Card, ItemMinutes, Meeting
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import CardType, ItemKind, Phase, Treatment

# What these come to stands elsewhere in the minutes: on the boards, in the decisions, nowhere.
_WITHOUT_CONCLUSION = frozenset({ItemKind.WELCOME, ItemKind.WRITING, ItemKind.BREAK, ItemKind.CLOSING})


class Lack(StrEnum):
    """What is not there."""

    SUMMARY = "summary"
    CONCLUSION = "conclusion"
    ANSWER = "answer"
    ACTIONS = "actions"
    OWNER = "owner"
    DUE = "due"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that the minutes lack, with the item, decision, action or card that it is about."""

    lack: Lack
    item: ItemId | None = None
    action: ActionId | None = None
    card: CardId | None = None
    decision: DecisionId | None = None


def missing(meeting: Meeting) -> tuple[Missing, ...]:
    """Return what the minutes lack, in the order in which they are read."""
    found = [] if meeting.closing.summary.strip() else [Missing(Lack.SUMMARY)]
    found += [Missing(Lack.CONCLUSION, item=item.id) for item in _without_conclusion(meeting)]
    found += [Missing(Lack.ANSWER, card=card.id) for card in questions(meeting) if not card.answer]
    found += [Missing(Lack.OWNER, decision=one.id) for one in without_owner(meeting)]
    actions = sorted(meeting.actions.values(), key=lambda one: (one.position, one.id))
    found += [] if actions else [Missing(Lack.ACTIONS)]
    for action in actions:
        found += _lacks_of(action)
    closing = meeting.closing
    found += [] if closing.next_meeting or closing.next_words else [Missing(Lack.NEXT)]
    return tuple(found)


def questions(meeting: Meeting) -> tuple[Card, ...]:
    """Return the questions that the room has seen and that are not put aside, by text."""
    found = (card for card in released(meeting) if card.type is CardType.QUESTION and not card.parked)
    shown = (card for card in found if not is_counted_elsewhere(meeting, card))
    return tuple(sorted(shown, key=lambda card: (card.text.casefold(), card.id)))


def needs_conclusion(item: AgendaItem) -> bool:
    """Return whether something is expected to come of an item."""
    return not item.skipped and not item.buffer and item.kind not in _WITHOUT_CONCLUSION


def is_raw_erased(meeting: Meeting) -> bool:
    """Return whether only the approved minutes are left: there is nothing to make others from."""
    raw = (meeting.cards, meeting.ballots, meeting.minutes)
    return meeting.approved is not None and not any(raw)


def may_approve(meeting: Meeting) -> bool:
    """Return whether the minutes may be frozen now."""
    return meeting.course.phase is Phase.CLOSED and not is_raw_erased(meeting)


def may_erase(meeting: Meeting) -> bool:
    """Return whether what participants wrote may be deleted now."""
    return meeting.course.phase is Phase.CLOSED and meeting.approved is not None


def _without_conclusion(meeting: Meeting) -> Iterator[AgendaItem]:
    begun = {segment.item for segment in meeting.segments.values()}
    for item in agenda(meeting):
        if item.id in begun and needs_conclusion(item) and not _is_told(meeting.minutes.get(item.id)):
            yield item


def _is_told(written: ItemMinutes | None) -> bool:
    """Return whether an item says what came of it; where people were only told things, points will do."""
    if written is None:
        return False
    if written.treatment is Treatment.INFORMATION and written.main_points.strip():
        return True
    return bool(written.conclusion.strip())


def _lacks_of(action: Action) -> Iterator[Missing]:
    if not action.owner:
        yield Missing(Lack.OWNER, action=action.id)
    if not action.due and not action.due_words:
        yield Missing(Lack.DUE, action=action.id)
