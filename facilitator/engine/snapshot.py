"""What the engine tells those who watch: values only, safe to read on any thread."""

from dataclasses import dataclass, field

from facilitator.engine.sealing import Pass
from facilitator.laptop.addresses import Address
from facilitator.meeting.changes import Change, Thing
from facilitator.meeting.model import Meeting
from facilitator.meeting.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Join:
    """How a phone gets in: the text of the QR code, the address to type, and the wall code."""

    url: str
    typed: str
    wall_code: str


@dataclass(frozen=True, slots=True)
class DoorStatus:
    """How the participants' site is doing; `phones` and `sent` move in steps of five."""

    state: str = "off"
    """off · starting · open · lost."""
    port: int | None = None
    interface: str = ""
    """The one that was chosen for the wall; empty: the likeliest."""
    addresses: tuple[Address, ...] = ()
    join: Join | None = None
    phones: int = 0
    sent: int = 0
    foreign_seen: bool = False
    new_tokens: bool = True
    """Whether phones that were not here before get in."""
    takes_notes: bool = True
    """Whether phones may send; otherwise paper slips only."""
    can_return_key: bool = False
    """The room key has been changed, and the one before can be put back."""
    is_guessed_at: bool = False
    """Many printed codes came that nobody was given."""
    is_flooded: bool = False
    """More notes have come in the last minute than the phones that listen would send."""
    error: str = ""
    """Why the door could not open (words of `link.starting`), empty when it could."""


@dataclass(frozen=True, slots=True)
class UndoEntry:
    """A command that can be taken back, by the name of its class."""

    label: str
    turned: tuple[Change, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that the world refused; `error` is one that `texts.explain` has a sentence for."""

    error: Exception


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer to a command: what changed, or why nothing did."""

    changes: tuple[Change, ...] = ()
    refusal: Refusal | None = None
    trouble: Trouble | None = None

    @property
    def is_done(self) -> bool:
        """Whether the command was obeyed, and what it changed is on disk."""
        return self.refusal is None and self.trouble is None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that can be seen of the engine at one moment."""

    meeting: Meeting
    revision: int = 0
    undo: tuple[UndoEntry, ...] = ()
    door: DoorStatus = DoorStatus()
    passes: tuple[Pass, ...] = ()
    """The codes that scribes and helpers have been given."""
    slips: tuple[str, ...] = field(default=(), repr=False)
    """The codes on the door slips, to be printed."""
    trouble: Trouble | None = None
    """What keeps the engine from saving now, or None while everything is saved."""
    times_put_back: int = 0
    """How often the file had to be laid in its folder again, because somebody took that away."""


@dataclass(frozen=True, slots=True)
class Happened:
    """A snapshot, and which types of things are new in it."""

    snapshot: Snapshot
    kinds: frozenset[type[Thing]] = frozenset()
