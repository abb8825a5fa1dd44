"""What can be asked of a meeting; `decide` answers with changes or a refusal."""

from dataclasses import dataclass
from typing import ClassVar

from facilitator.meeting.ids import (
    ActionId,
    BallotId,
    CardId,
    CategoryId,
    ClusterId,
    DecisionId,
    ItemId,
    OptionId,
    RoundId,
    VoteId,
)
from facilitator.meeting.model import (
    Action,
    AgendaItem,
    AreaPicture,
    Board,
    Brief,
    Category,
    Closing,
    Decision,
    ItemMinutes,
    Place,
    Scene,
    Tally,
)
from facilitator.meeting.words import (
    Actor,
    BallotKind,
    CardType,
    Concreteness,
    HoldReason,
    Horizon,
    Origin,
    TimeOfDay,
)


@dataclass(frozen=True, slots=True)
class Command:
    """Something that is asked; `undoable` tells whether the facilitator can take it back."""

    undoable: ClassVar[bool] = True


# --- before the meeting -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SetBrief(Command):
    """Write the page of step 1."""

    brief: Brief


@dataclass(frozen=True, slots=True)
class PutItem(Command):
    """Add an agenda item, or replace the one with its id (its course so far is kept)."""

    item: AgendaItem


@dataclass(frozen=True, slots=True)
class RemoveItem(Command):
    """Take an item that has not begun off the agenda."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class MoveItem(Command):
    """Move an item in front of another, or to the end."""

    item: ItemId
    before: ItemId | None


@dataclass(frozen=True, slots=True)
class PutBoard(Command):
    """Add or replace a board."""

    board: Board


@dataclass(frozen=True, slots=True)
class PutCategory(Command):
    """Add or replace a category."""

    category: Category


@dataclass(frozen=True, slots=True)
class RemoveCategory(Command):
    """Remove a category; its cards stay, without category."""

    category: CategoryId


@dataclass(frozen=True, slots=True)
class PutArea(Command):
    """Set or remove the picture of the area."""

    picture: AreaPicture | None


# --- the course of the meeting ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StartMeeting(Command):
    """Begin with the first item."""


@dataclass(frozen=True, slots=True)
class Next(Command):
    """Go on to the next item; `leaving` makes a double press harmless."""

    leaving: ItemId


@dataclass(frozen=True, slots=True)
class Previous(Command):
    """Go back to the item before; the time spent so far stays booked where it was spent."""

    leaving: ItemId


@dataclass(frozen=True, slots=True)
class GoTo(Command):
    """Go on with a certain item."""

    item: ItemId


@dataclass(frozen=True, slots=True)
class Pause(Command):
    """Stop the clock of the running item."""


@dataclass(frozen=True, slots=True)
class Resume(Command):
    """Let the clock of the running item go on."""


@dataclass(frozen=True, slots=True)
class AddMinutes(Command):
    """Give an item (the running one by default) minutes, or take them."""

    minutes: int
    item: ItemId | None = None


@dataclass(frozen=True, slots=True)
class SkipItem(Command):
    """Leave an item out that has not begun, or take it in again."""

    item: ItemId
    skip: bool = True


@dataclass(frozen=True, slots=True)
class LockItem(Command):
    """Protect an item's minutes from redistribution."""

    item: ItemId
    lock: bool = True


@dataclass(frozen=True, slots=True)
class Redistribute(Command):
    """Share what time is left over the unlocked items (fordel resten)."""


@dataclass(frozen=True, slots=True)
class Shorten(Command):
    """Give a coming item exactly so many minutes (forkort punkt …)."""

    item: ItemId
    minutes: int


@dataclass(frozen=True, slots=True)
class MoveEnd(Command):
    """Agree that the meeting ends when the forecast says so (ret sluttid)."""


@dataclass(frozen=True, slots=True)
class CloseCollection(Command):
    """End the writing round while the item goes on."""


@dataclass(frozen=True, slots=True)
class OpenCollection(Command):
    """Open a new writing round on the running item."""


@dataclass(frozen=True, slots=True)
class CloseMeeting(Command):
    """End the meeting."""


@dataclass(frozen=True, slots=True)
class TakeUpClock(Command):
    """After loading: go on with the open segment, counting the time that the program was away."""

    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class StepClock(Command):
    """The wall clock was set: cut the open segment, so that its length stays what was measured."""

    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class NotePhones(Command):
    """So many phones are on line."""

    undoable: ClassVar[bool] = False
    count: int


# --- cards --------------------------------------------------------------------------------------


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
    """A slip or a spoken word, typed in; it enters the queue at once, or the board if `release`."""

    text: str
    type: CardType
    origin: Origin
    category: CategoryId | None = None
    table: int | None = None
    place: Place | None = None
    time_of_day: TimeOfDay | None = None
    item: ItemId | None = None
    release: bool = False


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
    """Replace the text; the original is destroyed after the undo window."""

    card: CardId
    text: str


@dataclass(frozen=True, slots=True)
class ForgetOriginal(Command):
    """The undo window of a mask is over: destroy what was there."""

    undoable: ClassVar[bool] = False
    card: CardId


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


# --- prioritising -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpenBallot(Command):
    """Ask the room to prioritise released cards, or texts."""

    question: str
    cards: tuple[CardId, ...] = ()
    texts: tuple[str, ...] = ()
    kind: BallotKind = BallotKind.DOTS
    dots: int = 3
    several: bool = True


@dataclass(frozen=True, slots=True)
class CountHands(Command):
    """Set what paper dots and hands gave one origin: dots per option and how many voted."""

    ballot: BallotId
    origin: Origin
    tallies: tuple[Tally, ...]
    voters: int


@dataclass(frozen=True, slots=True)
class CastVote(Command):
    """A phone's choice; a second one of the same phone replaces the first."""

    undoable: ClassVar[bool] = False
    ballot: BallotId
    vote: VoteId
    choice: tuple[tuple[OptionId, int], ...]


@dataclass(frozen=True, slots=True)
class CloseBallot(Command):
    """End a ballot; the phones' votes become sums."""

    ballot: BallotId


@dataclass(frozen=True, slots=True)
class ForgetVotes(Command):
    """The undo window of a closed ballot is over: only sums remain."""

    undoable: ClassVar[bool] = False
    ballot: BallotId


@dataclass(frozen=True, slots=True)
class RemoveBallot(Command):
    """Drop a ballot."""

    ballot: BallotId


# --- what comes out -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PutDecision(Command):
    """Add a decision, or replace the one with its id."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class RemoveDecision(Command):
    """Drop a decision."""

    decision: DecisionId


@dataclass(frozen=True, slots=True)
class PutAction(Command):
    """Add an action, or replace the one with its id."""

    action: Action


@dataclass(frozen=True, slots=True)
class RemoveAction(Command):
    """Drop an action."""

    action: ActionId


@dataclass(frozen=True, slots=True)
class WriteMinutes(Command):
    """Write the referent's text for an item."""

    minutes: ItemMinutes


@dataclass(frozen=True, slots=True)
class WriteClosing(Command):
    """Write what the meeting leaves behind as a whole."""

    closing: Closing


# --- the big screen -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Show(Command):
    """Show a scene."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Blank(Command):
    """Blank the screen, or show it again."""

    blank: bool


@dataclass(frozen=True, slots=True)
class Freeze(Command):
    """Let the room keep the present picture, or follow again."""

    freeze: bool


@dataclass(frozen=True, slots=True)
class StepAside(Command):
    """Make room for the presenter's own slides, or come back."""

    aside: bool


@dataclass(frozen=True, slots=True)
class ShowCorner(Command):
    """Show the QR corner for late arrivals, or not."""

    corner: bool


@dataclass(frozen=True, slots=True)
class ShowOvertime(Command):
    """Let the room see overtime, or not."""

    overtime: bool
