"""Where what is asked becomes what is so: decided together, stored together, answered after COMMIT."""

import logging
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from facilitator.engine.notes import code_of, command_of, receipt_of
from facilitator.engine.sealing import RoomSecrets, open_envelope
from facilitator.engine.snapshot import Outcome, Trouble, UndoEntry
from facilitator.link.codes import Code
from facilitator.link.envelope import BadEnvelope
from facilitator.meeting.changes import Change, apply, merged
from facilitator.meeting.commands import Command
from facilitator.meeting.decide import Dice, decide
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.refusals import NothingToUndo, Refusal
from facilitator.meeting.undo import DEEPEST, undo, undoing
from facilitator.store.errors import BrokenRule, StoreError

log = logging.getLogger(__name__)


class Ledger(Protocol):
    """What the desk needs of a meeting file."""

    def record(self, changes: Sequence[Change], receipts: Sequence[bytes]) -> None:
        """Store changes and receipts in one transaction, durable on return."""

    def has_receipt(self, digest: bytes) -> bool:
        """Return whether a receipt with this hash is kept."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A command, and who waits for its outcome."""

    command: Command
    reply: Callable[[Outcome], None]


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The wish to undo the last command."""

    reply: Callable[[Outcome], None]


@dataclass(frozen=True, slots=True)
class Sealed:
    """An envelope, and the phone that waits for its answer."""

    envelope: bytes = field(repr=False)
    reply: Callable[[Code], None]


Entry = Asked | TakenBack | Sealed


@dataclass(slots=True)
class _Draft:
    """What a batch has come to so far; nothing of it is true before COMMIT."""

    meeting: Meeting
    undo: tuple[UndoEntry, ...]
    changes: list[Change] = field(default_factory=list)
    receipts: dict[bytes, None] = field(default_factory=dict)
    answers: list[Callable[[], None]] = field(default_factory=list)
    failures: list[Callable[[Trouble], None]] = field(default_factory=list)

    def add(self, changes: tuple[Change, ...]) -> None:
        self.meeting = apply(self.meeting, changes)
        self.changes.extend(changes)


class Desk:
    """The one place where a meeting changes; used by the engine's thread alone."""

    def __init__(self, ledger: Ledger, meeting: Meeting, clock: Callable[[], Now], dice: Dice) -> None:
        self.ledger = ledger
        self.meeting = meeting
        self.undo: tuple[UndoEntry, ...] = ()
        self.trouble: Trouble | None = None
        self.secrets: RoomSecrets | None = None
        self._clock = clock
        self._dice = dice

    def handle(self, batch: Sequence[Entry]) -> tuple[Change, ...]:
        """Decide a batch, store it in one transaction, then answer everybody in it.

        Returns what changed; nothing when the file refused, and then everybody is told so.
        """
        draft = _Draft(self.meeting, self.undo)
        for entry in batch:
            self._take(draft, entry)
        changes = merged(draft.changes)
        try:
            if changes or draft.receipts:
                self.ledger.record(changes, tuple(draft.receipts))
        except BrokenRule as error:
            if len(batch) > 1:
                return self._one_by_one(batch)
            self._refuse_all(draft, error)
            return ()
        except StoreError as error:
            self.trouble = Trouble(error)
            self._refuse_all(draft, error)
            return ()
        if changes or draft.receipts:
            self.trouble = None
        self.meeting, self.undo = draft.meeting, draft.undo
        for answer in draft.answers:
            answer()
        return changes

    def _one_by_one(self, batch: Sequence[Entry]) -> tuple[Change, ...]:
        """Keep one entry that the file's own rules refuse from taking the others with it."""
        return merged(change for entry in batch for change in self.handle([entry]))

    def _refuse_all(self, draft: _Draft, error: Exception) -> None:
        log.error("a batch was not stored: %s", type(error).__name__)
        for fail in draft.failures:
            fail(Trouble(error))

    def forget_undo(self, label: str) -> None:
        """Drop entries that can no longer be taken back."""
        self.undo = tuple(entry for entry in self.undo if entry.label != label)

    def _take(self, draft: _Draft, entry: Entry) -> None:
        match entry:
            case Asked(command, reply):
                self._obey(draft, command, reply)
            case TakenBack(reply):
                self._take_back(draft, reply)
            case Sealed(envelope, reply):
                code = self._accept(draft, envelope)
                draft.answers.append(lambda: reply(code))
                draft.failures.append(lambda _: reply(Code.BUSY))

    def _obey(self, draft: _Draft, command: Command, reply: Callable[[Outcome], None]) -> None:
        try:
            changes = decide(draft.meeting, command, self._clock(), self._dice)
        except Refusal as refusal:
            outcome = Outcome(refusal=refusal)
        except Exception as error:  # noqa: BLE001 - we were wrong; the meeting goes on
            _log_fault(error)
            outcome = Outcome(trouble=Trouble(error))
        else:
            draft.add(changes)
            outcome = Outcome(changes=changes)
            turned = undoing(changes)
            if command.undoable and turned:
                label = type(command).__name__
                draft.undo = (UndoEntry(label, turned), *draft.undo)[:DEEPEST]
        _promise(draft, outcome, reply)

    def _take_back(self, draft: _Draft, reply: Callable[[Outcome], None]) -> None:
        try:
            if not draft.undo:
                raise NothingToUndo
            changes = undo(draft.meeting, draft.undo[0].turned)
        except Refusal as refusal:
            outcome = Outcome(refusal=refusal)
        else:
            draft.add(changes)
            outcome = Outcome(changes=changes)
        # What could not be taken back would only bar the way to what lies below it.
        draft.undo = draft.undo[1:]
        _promise(draft, outcome, reply)

    def _accept(self, draft: _Draft, envelope: bytes) -> Code:
        """Decide a phone's envelope; a repeated one is received, and nothing is written."""
        if self.secrets is None:
            return Code.CLOSED
        try:
            content = open_envelope(self.secrets, envelope)
        except BadEnvelope:
            return Code.UNREADABLE
        if not self.secrets.knows(content.room):
            return Code.WRONG_ROOM
        receipt = receipt_of(content)
        if receipt in draft.receipts or self.ledger.has_receipt(receipt):
            return Code.RECEIVED
        try:
            changes = decide(draft.meeting, command_of(content), self._clock(), self._dice)
        except Refusal as refusal:
            return code_of(refusal)
        except Exception as error:  # noqa: BLE001 - we were wrong; the phone keeps its note
            _log_fault(error)
            return Code.BUSY
        draft.add(changes)
        draft.receipts[receipt] = None
        return Code.RECEIVED


def _log_fault(error: Exception) -> None:
    """Log where we were wrong, without the message: it could quote what somebody wrote."""
    where = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s\n%s", type(error).__name__, where)


def _promise(draft: _Draft, outcome: Outcome, reply: Callable[[Outcome], None]) -> None:
    draft.answers.append(lambda: reply(outcome))
    draft.failures.append(lambda trouble: reply(Outcome(trouble=trouble)))
