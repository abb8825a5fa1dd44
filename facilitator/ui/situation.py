"""What the facilitator sees at the moment of a key press: all that an action may depend on."""

from collections.abc import Callable
from dataclasses import dataclass

from facilitator.meeting.cards import cluster_of, waiting_count
from facilitator.meeting.ids import BoardId, CardId
from facilitator.meeting.model import Card, Meeting
from facilitator.meeting.words import CardState, Phase


@dataclass(frozen=True, slots=True)
class Situation:
    """The meeting with what is selected in it; `folded` are the cards that the selected row holds."""

    meeting: Meeting
    selected: CardId | None = None
    folded: tuple[CardId, ...] = ()
    marked: CardId | None = None
    board: BoardId | None = None
    """The board that is looked at, when one is."""
    is_covered: bool = False
    """The queue's texts are hidden, so nothing may be decided about them."""
    can_undo: bool = False
    pages: int = 1
    """On how many pages the scene lies on the big screen."""
    points_at: Callable[[Card], bool] | None = None
    """Whether the guard points at something in a card; asked only when that matters."""

    @property
    def card(self) -> Card | None:
        """The selected card, if it still is there and may be read."""
        if self.selected is None:
            return None
        card = self.meeting.cards.get(self.selected)
        if card is None or (self.is_covered and card.state is not CardState.RELEASED):
            return None
        return card

    @property
    def is_flagged(self) -> bool:
        """The guard points at something in the selected row, so one press does not show it to the hall."""
        card, look = self.card, self.points_at
        if card is None or look is None:
            return False
        return any(
            look(self.meeting.cards[one]) for one in {card.id, *self.folded} & self.meeting.cards.keys()
        )

    @property
    def is_live(self) -> bool:
        return self.meeting.course.phase is Phase.LIVE

    @property
    def is_open(self) -> bool:
        return self.meeting.course.phase is not Phase.CLOSED

    @property
    def cluster_is_there(self) -> bool:
        card = self.card
        return card is not None and cluster_of(self.meeting, card) is not None


def waiting_words(meeting: Meeting) -> str:
    """Return the key of what may be said of the notes that wait: nothing exact below a batch.

    Fewer than a batch wait at any time, so a number would tell the moment of each note.
    """
    return "queue.some_wait" if waiting_count(meeting) else "queue.none_waits"
