"""Says when papers or approved minutes still tell what has been taken back since."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from facilitator.meeting.ids import CardId
from facilitator.meeting.model import ApprovedMinutes, Card, Meeting
from facilitator.meeting.noted import said
from facilitator.meeting.words import CardState


class OldPapers:
    """Remembers what the room had been shown when papers were made, and tells once when less of it is.

    Papers in their folder are out of our reach, and approved minutes stand as somebody approved them.
    """

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._told: frozenset[str] | None = None
        self._cards: Mapping[CardId, Card] = {}
        self._approved: ApprovedMinutes | None = None

    def made_of(self, meeting: Meeting) -> None:
        """Papers are made of the meeting as it is now."""
        self._cards, self._told = meeting.cards, _shown(meeting)

    def look(self, meeting: Meeting) -> None:
        """Tell if something that stands in the papers has been held back, masked or changed."""
        if meeting.approved is not self._approved:
            self._approved = meeting.approved
            self.made_of(meeting)
        if self._told is None or meeting.cards is self._cards:
            return
        self._cards = meeting.cards
        # Deleted raw data have taken their papers along.
        if meeting.cards and not self._told <= _shown(meeting):
            self._tell("papers.old" if meeting.approved is None else "papers.old.approved")
            self._told = None


def _shown(meeting: Meeting) -> frozenset[str]:
    return frozenset(said(card) for card in meeting.cards.values() if card.state is CardState.RELEASED)
