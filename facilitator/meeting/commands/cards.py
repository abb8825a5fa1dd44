"""What can be asked about contributions."""

from dataclasses import dataclass
from typing import ClassVar

from facilitator.meeting.commands.command import Command
from facilitator.meeting.ids import CardId, CategoryId, ClusterId, ItemId, RoundId
from facilitator.meeting.model import Card, Place
from facilitator.meeting.words import Actor, CardType, Concreteness, HoldReason, Horizon, Origin, TimeOfDay


@dataclass(frozen=True, slots=True)
class ReceiveNote(Command):
    """A phone's note for a writing round."""

    undoable: ClassVar[bool] = False
    round: RoundId
    text: str
    type: CardType
    category: CategoryId | None = None
    place: Place | None = None
    time_of_day: TimeOfDay | None = None


@dataclass(frozen=True, slots=True)
class AddCard(Command):
    """A slip or a spoken word, typed in; it enters the queue at once, or the board if `release`.

    With an open flag it waits in the queue all the same, until a person has looked at it.
    """

    text: str
    type: CardType
    origin: Origin
    category: CategoryId | None = None
    table: int | None = None
    place: Place | None = None
    time_of_day: TimeOfDay | None = None
    item: ItemId | None = None
    release: bool = False
    actor: Actor | None = None
    reasons: str = ""
    proposal: str = ""


@dataclass(frozen=True, slots=True)
class ShowWaiting(Command):
    """Let the waiting notes into the queue (vis nu)."""


@dataclass(frozen=True, slots=True)
class Release(Command):
    """Show cards to the room. With several, those with an open flag are left in the queue."""

    cards: tuple[CardId, ...]


@dataclass(frozen=True, slots=True)
class Hold(Command):
    """Do not show a card, or no longer; it disappears everywhere at once."""

    card: CardId
    reason: HoldReason


@dataclass(frozen=True, slots=True)
class Requeue(Command):
    """Take a held or released card back into the queue."""

    card: CardId


@dataclass(frozen=True, slots=True)
class EditCard(Command):
    """Change the text that is shown; the original is kept for the facilitator."""

    card: CardId
    text: str


@dataclass(frozen=True, slots=True)
class MaskCard(Command):
    """Replace the text and destroy what was there; only the undo stack in memory can bring it back.

    Whatever the guard sees in the card's further fields is masked too.
    """

    card: CardId
    text: str


@dataclass(frozen=True, slots=True)
class SetCategory(Command):
    """Put cards into a category, or out of any."""

    cards: tuple[CardId, ...]
    category: CategoryId | None


@dataclass(frozen=True, slots=True)
class SetType(Command):
    """Say what a card is."""

    card: CardId
    type: CardType


@dataclass(frozen=True, slots=True)
class Describe(Command):
    """Set the further fields of a card, all of them."""

    card: CardId
    place: Place | None = None
    time_of_day: TimeOfDay | None = None
    actor: Actor | None = None
    horizon: Horizon | None = None
    concreteness: Concreteness | None = None
    reasons: str = ""
    affected: str = ""
    proposal: str = ""
    language: str | None = None
    translation: str = ""
    table: int | None = None

    @classmethod
    def as_it_is(cls, card: Card) -> "Describe":
        """Return the command that leaves a card's further fields as they are; replace what is to change."""
        return cls(
            card.id,
            place=card.place,
            time_of_day=card.time_of_day,
            actor=card.actor,
            horizon=card.horizon,
            concreteness=card.concreteness,
            reasons=card.reasons,
            affected=card.affected,
            proposal=card.proposal,
            language=card.language,
            translation=card.translation,
            table=card.table,
        )


@dataclass(frozen=True, slots=True)
class Park(Command):
    """Put cards on the parking lot, or take them from it."""

    cards: tuple[CardId, ...]
    park: bool = True


@dataclass(frozen=True, slots=True)
class Answer(Command):
    """Write the answer to a question."""

    card: CardId
    text: str


@dataclass(frozen=True, slots=True)
class Merge(Command):
    """Count cards as saying the same as `into`; every voice is kept."""

    cards: tuple[CardId, ...]
    into: CardId


@dataclass(frozen=True, slots=True)
class Separate(Command):
    """Take a cluster apart: every card is again as it was."""

    cluster: ClusterId


@dataclass(frozen=True, slots=True)
class NameCluster(Command):
    """Give a cluster a title."""

    cluster: ClusterId
    title: str
