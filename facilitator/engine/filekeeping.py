"""How the meeting file is kept while it is at work: write-ahead log, receipts, copies, trouble."""

import logging
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from facilitator.laptop.disk import Reserve
from facilitator.meeting.changes import Change
from facilitator.meeting.model import Meeting, Now
from facilitator.store.errors import BrokenRule, DiskFull, FileGone, StoreError, WriteFailed
from facilitator.store.lying import as_it_lies
from facilitator.store.meeting_file import MeetingFile, create, open_file
from facilitator.store.noted import note
from facilitator.store.putting_back import laid_beside, named
from facilitator.store.saying import said

log = logging.getLogger(__name__)

# Folding the log takes the disk 20-60 ms, and a note that comes meanwhile waits: three seconds after the
# oldest note in it that is done as soon as nobody waits, and at the latest at the next tick after four. Where
# many come it is done earlier: what a kill leaves there tells the order of so many notes at most.
FOLD_FROM_S, FOLD_AT_TICK_FROM_S = 3.0, 4.0
FOLD_FROM_NOTES = 50
BACKUP_EVERY_S = 60.0
# How often a file is laid in its folder again that could not be laid there.
LOOK_EVERY_S = 5.0
# Receipts outlive their round, so that a phone that was away doubles nothing.
RECEIPTS_LIVE_S = 30 * 60.0


class FileKeeping:
    """The file of a meeting at work, used by the engine's thread alone."""

    def __init__(
        self, file: MeetingFile, backups: Path, clock: Callable[[], Now], reserve: Path | None = None
    ) -> None:
        self.has_changes = False
        # When the oldest note came that the log still tells the order of.
        self._unfolded_since: float | None = None
        self._unfolded_notes = 0
        self._file = file
        self._is_away = False
        """The file was given up after a failed write, and could not be opened again so far."""
        self._doubtful: tuple[Sequence[Change], Sequence[bytes]] | None = None
        """The batch whose writing failed when the file could not be looked into: it may lie there."""
        self.gone: StoreError | None = None
        """Its folder was taken away, and it could not be laid there again so far."""
        self.times_put_back = 0
        self._backups = backups
        self._reserve = Reserve(reserve) if reserve is not None else None
        self._clock = clock
        begun = clock().steady
        self._backed_up = self._flipped = begun
        self._looked_for = float("-inf")

    @classmethod
    def opened(
        cls,
        path: Path,
        new: Meeting | None,
        backups: Path,
        clock: Callable[[], Now],
        reserve: Path | None = None,
    ) -> "FileKeeping":
        """Open a meeting file for work, or create it.

        Raises:
            StoreError: It cannot be worked with.
        """
        file = create(path, new) if new is not None else open_file(path, backups=backups)
        with suppress(StoreError):
            file.drop_unfinished(backups)
        with suppress(StoreError):
            file.finish_erasing(backups)
        return cls(file, backups, clock, reserve)

    def load(self) -> Meeting:
        """Return the meeting as it is on disk."""
        return self._file.load()

    def record(self, changes: Sequence[Change], receipts: Sequence[bytes]) -> None:
        """Store a batch, durable on return; after a failure of the disk the file is opened anew.

        A disk that says no may have it all the same: what then lies in the file was stored.

        Raises:
            StoreError: Nothing of the batch was stored.
        """
        self._come_back()
        try:
            self._with_room(lambda: self._file.record(changes, receipts))
        except (DiskFull, BrokenRule):
            raise
        except WriteFailed:
            self._reopen()
            if self._is_away:
                self._doubtful = (changes, receipts)
            if not self._holds(changes, receipts):
                raise

    def _with_room(self, act: Callable[[], object]) -> None:
        """Do what takes room; where there is none, once more with that of the reserve."""
        try:
            act()
        except DiskFull:
            if self._reserve is None or not self._reserve.give_back():
                raise
            log.warning("the disk is full: the reserve has been given back")
            act()

    def lay_reserve(self) -> None:
        """Take up the room that is to be there when the disk is full; may run on any thread."""
        if self._reserve is not None:
            with suppress(OSError):
                self._reserve.lay()

    def _holds(self, changes: Sequence[Change], receipts: Sequence[bytes]) -> bool:
        try:
            return self._file.holds(changes, receipts)
        except StoreError:
            return False

    def _come_back(self) -> None:
        """Try the file again that could not be opened: a drive may have been away for a moment."""
        if self._is_away:
            self._reopen()

    def _reopen(self) -> None:
        """Trust nothing after a failed write: close, open with the full check, go on if it is sound."""
        path = self._file.path
        self._file.close()
        try:
            self._file = open_file(path, backups=self._backups)
        except StoreError:
            log.warning("the meeting file could not be opened again after a failed write")
            self._is_away = True
        else:
            self._is_away = False
            self._settle()

    def _settle(self) -> None:
        """Take out again what had been stored after all: everybody was told that it was not.

        They send it anew; left there, the meeting at work and its file would differ until a restart.
        """
        if self._doubtful is None:
            return
        try:
            if self._file.holds(*self._doubtful):
                self._file.take_back(*self._doubtful)
            self._doubtful = None
        except StoreError:
            self._file.close()
            self._is_away = True

    def known_receipts(self, receipts: Iterable[bytes]) -> frozenset[bytes]:
        """Return those of `receipts` whose notes have been stored."""
        self._come_back()
        return self._file.known_receipts(receipts)

    def end_round(self, meeting: Meeting) -> None:
        """At the end of a writing round: forget old receipts and the order in the log, copy."""
        steady = self._clock().steady
        self._fold_log()
        if steady - self._flipped >= RECEIPTS_LIVE_S:
            self._guarded(self._file.forget_receipts)
            self._flipped = steady
        self._guarded(lambda: self._begin_back_up(meeting))

    def forget_everywhere(self, meeting: Meeting) -> None:
        """Let what the file has forgotten (votes, where homes lie) stand in no log and no copy either."""
        self._fold_log()
        self._guarded(lambda: self.back_up(meeting))

    @property
    def copies_know_more(self) -> bool:
        """Whether a copy holds what the file has forgotten: a program was killed between the two.

        A folder that cannot be looked into keeps no meeting from being opened.
        """
        with suppress(StoreError):
            return self._file.is_outlived_in(self._backups)
        return False

    def tick(self, meeting: Meeting, now: Now) -> None:
        """Do what is due: fold the log while notes arrive, copy while things change.

        A copy of 5,000 cards takes a fifth of a second, and phones wait for their receipts: it is
        written beside this thread, and gets its name at a later tick.
        """
        self._stay_in_place(meeting, now)
        if self._file.is_copying:
            self._guarded(self._file.finish_backup)
        self._fold(now, FOLD_AT_TICK_FROM_S)
        is_due = self.has_changes and now.steady - self._backed_up >= BACKUP_EVERY_S
        if is_due and not self._file.is_copying:
            self._guarded(lambda: self._begin_back_up(meeting))

    def _stay_in_place(self, meeting: Meeting, now: Now) -> None:
        """Lay the file in its folder again when somebody took it away: it would end with this program."""
        if self._is_away or self._file.is_in_place:
            self.gone = None
            return
        if self.gone is None or now.steady - self._looked_for >= LOOK_EVERY_S:
            self._looked_for = now.steady
            self._put_back(meeting)

    def _put_back(self, meeting: Meeting) -> None:
        path = self._file.path
        try:
            beside = laid_beside(self.back_up(meeting), path)
        except StoreError as error:
            log.warning("the meeting file is gone from its folder: %s", type(error).__name__)
            self.gone = FileGone(path, type(error).__name__)
            return
        self._file.close()
        self._guarded(lambda: named(beside, path))
        self._reopen()
        self.gone = None
        self.times_put_back += 1

    def saw_notes(self, count: int = 1) -> None:
        """Take note that phones' envelopes have been decided: their order is not to stay in the log."""
        self._unfolded_notes += count
        if self._unfolded_since is None:
            self._unfolded_since = self._clock().steady

    def between_groups(self, now: Now) -> None:
        """Fold the log when that is nearly due: everybody has just been answered, and nobody waits."""
        self._fold(now, FOLD_FROM_S if self._unfolded_notes < FOLD_FROM_NOTES else 0.0)

    def _fold(self, now: Now, from_s: float) -> None:
        if self._unfolded_since is not None and now.steady - self._unfolded_since >= from_s:
            # What could not be folded still tells the order, and is tried again.
            self._unfolded_notes = 0
            self._unfolded_since = None if self._fold_log() else now.steady

    def _fold_log(self) -> bool:
        """Fold the log, with the reserve's room where the disk is full; return whether it is folded."""
        return self._guarded(lambda: self._with_room(self._file.checkpoint))

    def back_up(self, meeting: Meeting) -> Path:
        """Make a verified copy; while something is open it replaces the one before.

        Raises:
            StoreError: No copy could be made; the older ones are as they were.
        """
        self._note_copy()
        return self._file.backup(self._backups, is_open=is_open(meeting))

    def _begin_back_up(self, meeting: Meeting) -> None:
        self._note_copy()
        self._file.begin_backup(self._backups, is_open=is_open(meeting))

    def _note_copy(self) -> None:
        self.has_changes = False
        self._backed_up = self._clock().steady

    def erase_raw(self) -> tuple[Path, ...]:
        """Delete raw data, copies and data exports for good; return what could not be removed.

        Raises:
            StoreError: The file refused; nothing was deleted.
        """
        self.has_changes = False
        self._unfolded_since = None
        return self._file.erase_raw(self._backups)

    def remember_papers(self, raw: Sequence[Path], approved: Sequence[Path]) -> None:
        """Note which files were made of the meeting, so that they can be deleted with it.

        Raises:
            StoreError: It was not noted.
        """
        self._file.remember_papers(raw, approved)
        with said(self._backups):
            note(self._backups, self._file.meeting_id, raw, approved)

    def put_away(self, meeting: Meeting) -> None:
        """Give the reserve back, fold the log, make the last copy, close."""
        if self._reserve is not None:
            self._reserve.give_back()
        self._stay_in_place(meeting, self._clock())
        self._fold_log()
        if self.has_changes:
            self._guarded(lambda: self.back_up(meeting))
        else:
            self._guarded(lambda: self._file.finish_backup(wait=True))
        self._file.close()

    def leave_lying(self, to: Path) -> None:
        """Copy the file as it lies on the disk now, its log beside it: what a power cut would leave.

        Raises:
            StoreError: It cannot be written there.
        """
        as_it_lies(self._file.path, to)

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()

    def _guarded(self, act: Callable[[], object]) -> bool:
        """Do upkeep that the meeting can go on without when the disk says no; return whether it was done."""
        try:
            act()
        except StoreError as error:
            log.warning("upkeep of the meeting file failed: %s", type(error).__name__)
            # A copy that is owed is tried again.
            self.has_changes = True
            if not self._file.is_open:
                self._reopen()
            return False
        return True


def is_open(meeting: Meeting) -> bool:
    """Return whether a writing round or a ballot is open, so that copies could tell an order."""
    return meeting.course.round is not None or any(ballot.is_open for ballot in meeting.ballots.values())
