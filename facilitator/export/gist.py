"""What the notice board tells of a meeting, in numbers: kept with the approved minutes, which hold it too."""

import msgspec

from facilitator.export.document import Gist
from facilitator.export.entries import shown_cards, subjects
from facilitator.export.sections.votes import ballots, ranked
from facilitator.export.wording import Wording
from facilitator.meeting.minutes import is_raw_erased
from facilitator.meeting.model import Meeting
from facilitator.meeting.results import IN_STEPS, ballot_view
from facilitator.meeting.text import script_language
from facilitator.meeting.words import CardType


class _Kept(msgspec.Struct, frozen=True):
    """Of a frozen document its gist alone: the rest is long."""

    gist: Gist | None = None


def kept_gist(meeting: Meeting) -> Gist | None:
    """Return what was frozen with the minutes; nothing where none are, or where a version without it did."""
    if meeting.approved is None:
        return None
    try:
        return msgspec.json.decode(meeting.approved.document, type=_Kept).gist
    except msgspec.DecodeError:
        # Somebody else's file may hold anything; whoever prints the minutes is told.
        return None


def told_gist(meeting: Meeting, wording: Wording) -> Gist:
    """Return what may be told: as approved, or else as the meeting is now."""
    return kept_gist(meeting) or gist_of(meeting, wording)


def languages_told(meeting: Meeting) -> tuple[str, ...]:
    """Return what was written at the meeting beside its own language, as far as it may be told."""
    kept = kept_gist(meeting)
    return kept.languages if kept is not None else _written(meeting)


def can_tell(meeting: Meeting) -> bool:
    """Return whether the notice board can be made: also without raw data, from the approved minutes."""
    return not is_raw_erased(meeting) or kept_gist(meeting) is not None


def gist_of(meeting: Meeting, wording: Wording) -> Gist:
    """Return what was talked about most, by category and by type, and what was chosen."""
    found = subjects(meeting, wording)
    heard = [card.type for subject in found for card in subject.heard]
    return Gist(
        subjects=tuple((one.names, one.voices) for one in found if one.names),
        loose=sum(one.voices for one in found if not one.names),
        types=tuple((kind.value, heard.count(kind)) for kind in CardType if kind in heard),
        chosen=_chosen(meeting),
        languages=_written(meeting),
    )


def _written(meeting: Meeting) -> tuple[str, ...]:
    """Return the languages that were written at the meeting beside its own."""
    found = {card.language or script_language(card.text) or "" for card in shown_cards(meeting)}
    return tuple(sorted(found - {"", meeting.brief.language}))


def _chosen(meeting: Meeting) -> tuple[str, ...]:
    """Return what got votes in the last ballot that may be told, the most first; a pulse chooses nothing."""
    for ballot in reversed(ballots(meeting)):
        view = ballot_view(meeting, ballot)
        if view.voters is not None and view.kind not in IN_STEPS:
            return tuple(option.text for option in ranked(view) if option.dots)
    return ()
