"""Where what is asked becomes what is so: decided together, stored together, answered after COMMIT."""

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from facilitator.engine.faults import log_fault
from facilitator.engine.floods import Flood
from facilitator.engine.guesses import Guesses
from facilitator.engine.notes import (
    allowance_of,
    code_of,
    command_of,
    may_send,
    printed_code,
    receipt_of,
)
from facilitator.engine.sealing import RoomSecrets, open_envelope
from facilitator.engine.snapshot import Outcome, Trouble, UndoEntry
from facilitator.link.codes import Code
from facilitator.link.contents import Content, Note
from facilitator.link.envelope import BadEnvelope
from facilitator.link.messages import Allowance
from facilitator.meeting.changes import Change, apply, merged
from facilitator.meeting.commands import Command
from facilitator.meeting.decide import Dice, decide
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Card, Meeting, Now
from facilitator.meeting.refusals import NothingToUndo, Refusal
from facilitator.meeting.undo import DEEPEST, undo, undoing
from facilitator.store.errors import BrokenRule, StoreError

log = logging.getLogger(__name__)


class Ledger(Protocol):
    """What the desk needs of a meeting file."""

    def record(self, changes: Sequence[Change], receipts: Sequence[bytes]) -> None:
        """Store changes and receipts in one transaction, durable on return."""

    def known_receipts(self, receipts: Iterable[bytes]) -> frozenset[bytes]:
        """Return those of `receipts` that are kept."""


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
    # Told before the answer, for what has an allowance of its own at the door.
    count: Callable[[Allowance], None] = lambda _: None
    epoch: int = 0
    """Under which room key its sender came in; 0 for the first."""


Entry = Asked | TakenBack | Sealed


@dataclass(slots=True)
class _Draft:
    """What a batch has come to so far; nothing of it is true before COMMIT."""

    meeting: Meeting
    undo: tuple[UndoEntry, ...]
    changes: list[Change] = field(default_factory=list)
    receipts: dict[bytes, None] = field(default_factory=dict)
    known: frozenset[bytes] = frozenset()
    answers: list[Callable[[], None]] = field(default_factory=list)
    failures: list[Callable[[Trouble], None]] = field(default_factory=list)

    def has(self, receipt: bytes) -> bool:
        return receipt in self.receipts or receipt in self.known

    def add(self, changes: tuple[Change, ...]) -> None:
        self.meeting = apply(self.meeting, changes)
        self.changes.extend(changes)


@dataclass(frozen=True, slots=True)
class Handled:
    """What a batch changed, and the answers that may be given now: COMMIT lies behind."""

    changes: tuple[Change, ...]
    answers: tuple[Callable[[], None], ...]

    def answer(self) -> None:
        """Give everybody their answer."""
        for give in self.answers:
            give()


class Desk:
    """The one place where a meeting changes; used by the engine's thread alone."""

    def __init__(self, ledger: Ledger, meeting: Meeting, clock: Callable[[], Now], dice: Dice) -> None:
        self.ledger = ledger
        self.meeting = meeting
        self.undo: tuple[UndoEntry, ...] = ()
        self.trouble: Trouble | None = None
        self.secrets: RoomSecrets | None = None
        self.guesses = Guesses()
        self.flood = Flood()
        self._clock = clock
        self._dice = dice

    def handle(self, batch: Sequence[Entry]) -> Handled:
        """Decide a batch and store it in one transaction; the answers are handed back to be given.

        When the file refuses, nothing has changed and every answer says so.
        """
        draft = self._decided(batch)
        changes = merged(draft.changes)
        if changes or draft.receipts:
            try:
                self.ledger.record(changes, tuple(draft.receipts))
            except BrokenRule as error:
                return self._one_by_one(batch) if len(batch) > 1 else _refused(draft, error)
            except StoreError as error:
                self.trouble = Trouble(error)
                return _refused(draft, error)
            self.trouble = None
        self.meeting, self.undo = draft.meeting, draft.undo
        return Handled(changes, tuple(draft.answers))

    def _decided(self, batch: Sequence[Entry]) -> _Draft:
        """Return what a batch comes to, each entry decided on the meeting that the ones before leave."""
        draft = _Draft(self.meeting, self.undo)
        opened = [self._opened(entry) for entry in batch if isinstance(entry, Sealed)]
        draft.known = self._known([one for one in opened if not isinstance(one, Code)])
        contents = iter(opened)
        for entry in batch:
            if isinstance(entry, Sealed):
                self._answer_phone(draft, next(contents), entry)
            else:
                self._answer_console(draft, entry)
        return draft

    def _one_by_one(self, batch: Sequence[Entry]) -> Handled:
        """Keep one entry that the file's own rules refuse from taking the others with it."""
        handled = [self.handle([entry]) for entry in batch]
        return Handled(
            changes=merged(change for one in handled for change in one.changes),
            answers=tuple(answer for one in handled for answer in one.answers),
        )

    def forget_undo(self, label: str) -> None:
        """Drop entries that can no longer be taken back."""
        self.undo = tuple(entry for entry in self.undo if entry.label != label)

    def forget_masked(self, masking: UndoEntry) -> None:
        """Drop a masking, and what was done to its card before: those entries tell what stood there."""
        at = next((place for place, entry in enumerate(self.undo) if entry is masking), None)
        if at is not None:
            masked = _cards_of(masking)
            self.undo = self.undo[:at] + tuple(one for one in self.undo[at:] if not masked & _cards_of(one))

    def begin_anew(self, meeting: Meeting) -> None:
        """Go on with what a deletion has left; what came before cannot be taken back."""
        self.meeting, self.undo = meeting, ()

    def _answer_console(self, draft: _Draft, entry: Asked | TakenBack) -> None:
        if isinstance(entry, Asked):
            self._obey(draft, entry.command, entry.reply)
        else:
            self._take_back(draft, entry.reply)

    def _answer_phone(self, draft: _Draft, content: Content | Code, phone: Sealed) -> None:
        # Counted only the first time: who sends again what he has caught from the air would be told by his
        # own allowance whether it is a note or a vote.
        is_new = not isinstance(content, Code) and not draft.has(receipt_of(content))
        code = content if isinstance(content, Code) else self._accept(draft, content)
        allowance = allowance_of(content) if is_new and not isinstance(content, Code) else None
        if allowance is not None:
            draft.answers.append(partial(phone.count, allowance))
        draft.answers.append(lambda: phone.reply(code))
        draft.failures.append(lambda _: phone.reply(Code.BUSY))

    def _known(self, contents: Sequence[Content]) -> frozenset[bytes]:
        """Return the receipts that are kept already, asked for in one go."""
        asked = [receipt_of(content) for content in contents]
        try:
            return self.ledger.known_receipts(asked) if asked else frozenset()
        except StoreError:
            # The batch cannot be stored either, and everybody in it is told so.
            return frozenset()

    def _obey(self, draft: _Draft, command: Command, reply: Callable[[Outcome], None]) -> None:
        outcome = _tried(draft, lambda: decide(draft.meeting, command, self._clock(), self._dice))
        turned = undoing(outcome.changes)
        if command.undoable and turned:
            draft.undo = (UndoEntry(type(command).__name__, turned), *draft.undo)[:DEEPEST]
        _promise(draft, outcome, reply)

    def _take_back(self, draft: _Draft, reply: Callable[[Outcome], None]) -> None:
        outcome = _tried(draft, lambda: _undone(draft))
        # What could not be taken back would only bar the way to what lies below it.
        draft.undo = draft.undo[1:]
        _promise(draft, outcome, reply)

    def _opened(self, sealed: Sealed) -> Content | Code:
        """Return what is in an envelope, or the code that says why it is not taken."""
        if self.secrets is None:
            return Code.CLOSED
        try:
            content = open_envelope(self.secrets, sealed.envelope)
        except BadEnvelope:
            return Code.UNREADABLE
        if may_send(content, self.secrets, self.meeting.ballots, sealed.epoch):
            return content
        if printed_code(content) is not None:
            self.guesses.note(self._clock().steady)
        return Code.WRONG_ROOM

    def _accept(self, draft: _Draft, content: Content) -> Code:
        """Decide a phone's note or vote; a repeated one is received, and nothing is written."""
        receipt = receipt_of(content)
        if draft.has(receipt):
            return Code.RECEIVED
        try:
            changes = decide(draft.meeting, command_of(content), self._clock(), self._dice)
        except Refusal as refusal:
            return code_of(refusal)
        except Exception as error:  # noqa: BLE001 - we were wrong; the phone keeps its note
            log_fault(error)
            return Code.BUSY
        draft.add(changes)
        draft.receipts[receipt] = None
        if isinstance(content, Note) and content.helper is None:
            # One that is not stored comes again and again, and is the same note.
            draft.answers.append(partial(self.flood.note, self._clock().steady))
        return Code.RECEIVED


def _cards_of(entry: UndoEntry) -> set[CardId]:
    return {thing.id for thing in (change.thing for change in entry.turned) if isinstance(thing, Card)}


def _tried(draft: _Draft, decided: Callable[[], tuple[Change, ...]]) -> Outcome:
    """Take what is decided into the draft, or say why there is nothing."""
    try:
        changes = decided()
    except Refusal as refusal:
        return Outcome(refusal=refusal)
    except Exception as error:  # noqa: BLE001 - we were wrong; the meeting goes on
        log_fault(error)
        return Outcome(trouble=Trouble(error))
    draft.add(changes)
    return Outcome(changes=changes)


def _undone(draft: _Draft) -> tuple[Change, ...]:
    if not draft.undo:
        raise NothingToUndo
    return undo(draft.meeting, draft.undo[0].turned)


def _refused(draft: _Draft, error: Exception) -> Handled:
    log.error("a batch was not stored: %s", type(error).__name__)
    trouble = Trouble(error)
    return Handled((), tuple(partial(fail, trouble) for fail in draft.failures))


def _promise(draft: _Draft, outcome: Outcome, reply: Callable[[Outcome], None]) -> None:
    draft.answers.append(lambda: reply(outcome))
    draft.failures.append(lambda trouble: reply(Outcome(trouble=trouble)))
