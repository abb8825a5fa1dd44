"""An open meeting file: the one connection through which a meeting is read and written."""

import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, delete, select, update

from facilitator.meeting.changes import Change, merged
from facilitator.meeting.ids import MeetingId, RoundId
from facilitator.meeting.model import Meeting
from facilitator.store.connection import connected, raw_connection
from facilitator.store.copies import Known, Shelf, copies_about, remove_unfinished
from facilitator.store.copying import CopyUnderWay
from facilitator.store.erasing import (
    ERASING,
    EXPORTS,
    PAPERS,
    erase_raw_rows,
    exports_in,
    exports_with,
    exports_without,
    remove_files,
)
from facilitator.store.errors import (
    BrokenRule,
    DamagedFile,
    DiskFull,
    FileMissing,
    ReadOnlyPlace,
    StoreClosed,
    StoreError,
    WriteFailed,
    WrongThread,
)
from facilitator.store.holding import hold, let_go, lies_at
from facilitator.store.loading import load, meeting_id
from facilitator.store.making import make
from facilitator.store.mapping import lies_in
from facilitator.store.noted import forget_raw, not_ours, noted
from facilitator.store.reading import VERSION, has_log
from facilitator.store.saying import said
from facilitator.store.soundness import assert_sound
from facilitator.store.statements import Batch
from facilitator.store.tables import keepsake_table, meeting_table, receipt_table
from facilitator.store.upgrading import upgrade

_IS_KNOWN = "SELECT 1 FROM receipt WHERE hash = ?"


class MeetingFile:
    """One meeting's file, held by this program alone, used from the thread that opened it.

    What `record` has returned from survives a power cut. After `WriteFailed` or `DamagedFile` nothing is
    trusted any more: every further use is refused until the file has been closed and opened again.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._thread = threading.get_ident()
        self._failed: StoreError | None = None
        self._is_open = True
        self._copy: CopyUnderWay | None = None
        self._identity = hold(path)
        try:
            self._is_disturbed = has_log(path)
            with said(path):
                self._raw = raw_connection(path)
            self._connection = connected(self._raw)
        except BaseException:
            let_go(self._identity)
            raise

    def load(self) -> Meeting:
        """Return the meeting as it was last recorded; an open segment waits for its clock."""
        try:
            with self._trusted(), self._connection.begin():
                return load(self._connection)
        except BrokenRule as error:
            self._failed = DamagedFile(self.path, error.detail)
            raise self._failed from None

    def record(self, changes: Iterable[Change], receipts: Sequence[bytes] = ()) -> None:
        """Write `changes` and `receipts` in one transaction; when it returns, they are on the disk.

        Raises:
            StoreError: Nothing of it was written.
        """
        with self._transaction() as connection:
            generation = 0
            if receipts:
                generation = connection.execute(select(meeting_table.c.generation)).scalar_one()
            Batch.of(changes, receipts, generation).write(connection)

    def holds(self, changes: Iterable[Change], receipts: Sequence[bytes] = ()) -> bool:
        """Return whether the file is as it would be had these been recorded last."""
        found = self.load()
        are_known = self.known_receipts(receipts) == frozenset(receipts)
        return are_known and all(lies_in(found, change) for change in merged(changes))

    def take_back(self, changes: Iterable[Change], receipts: Sequence[bytes]) -> None:
        """Undo what was recorded last, with its receipts, as if it had never been.

        Raises:
            StoreError: It is there still.
        """
        with self._transaction() as connection:
            Batch.of([change.turned() for change in merged(changes)]).write(connection)
            connection.execute(delete(receipt_table).where(receipt_table.c.hash.in_(receipts)))

    def known_receipts(self, receipts: Iterable[bytes]) -> frozenset[bytes]:
        """Return those of `receipts` (some hundreds at most) that were recorded and not yet forgotten."""
        # One look-up each, on the bare connection: an IN list is compiled anew for every length.
        with self._trusted():
            look = self._raw.execute
            return frozenset(one for one in receipts if look(_IS_KNOWN, (one,)).fetchone() is not None)

    def forget_receipts(self) -> None:
        """Delete the older generation of receipts for good; those of now become the older one."""
        with self._transaction() as connection:
            now = connection.execute(select(meeting_table.c.generation)).scalar_one()
            connection.execute(delete(receipt_table).where(receipt_table.c.generation != now))
            connection.execute(update(meeting_table).values(generation=1 - now))
        self.checkpoint()

    def checkpoint(self) -> None:
        """Leave no trace of the order in which things came, neither in the log nor in the pages.

        The log keeps transactions in their order, so it is emptied. Within a page SQLite lays a new row
        before the older ones, and leaves pieces of moved rows in the gaps, so the file is built anew
        from its keys.
        """
        with self._trusted():
            if self._is_disturbed:
                self._tidy()
                self._is_disturbed = False

    def backup(self, folder: Path, *, is_open: bool, round_id: RoundId | None = None) -> Path:
        """Return a verified copy in `folder`; see `CopyUnderWay.lay` for which copies stay."""
        copy = self._taken(folder, is_open=is_open, round_id=round_id)
        with self._trusted():
            made = copy.lay(self._raw)
        if made is None:
            raise FileMissing(folder, "the copy")
        return made

    def begin_backup(self, folder: Path, *, is_open: bool) -> None:
        """Take a copy as the file is now and have it written on another thread; see `finish_backup`."""
        self._copy = self._taken(folder, is_open=is_open)
        self._copy.begin()

    @property
    def is_copying(self) -> bool:
        """Whether a copy has been begun and not yet finished."""
        return self._copy is not None

    def finish_backup(self, *, wait: bool = False) -> None:
        """Lay the copy that was begun in its place if it has been written, or after waiting for it.

        Raises:
            StoreError: There is no new copy; see `CopyUnderWay.lay`.
        """
        copy = self._copy
        if copy is None or not (wait or copy.is_written):
            return
        self._copy = None
        with self._trusted():
            copy.lay(self._raw)

    def drop_unfinished(self, folder: Path) -> None:
        """Remove the copy in `folder` that a killed program was making of this meeting."""
        whose = self.meeting_id
        with self._trusted():
            remove_unfinished(whose, folder)

    def is_outlived_in(self, folder: Path) -> bool:
        """Return whether a copy in `folder` holds what this file has forgotten."""
        whose = self.meeting_id
        with self._trusted():
            return any(Shelf(self.path, whose, folder).knowing_more(Known.of(self._raw)))

    def _taken(self, folder: Path, *, is_open: bool, round_id: RoundId | None = None) -> CopyUnderWay:
        self._discard_copy()
        # What was deleted just before must be gone here as well, and not only from the copy.
        with suppress(DiskFull):
            self.checkpoint()
        whose = self.meeting_id
        with self._trusted():
            return CopyUnderWay(self._raw, self.path, whose, folder, is_open=is_open, round_id=round_id)

    def _discard_copy(self) -> None:
        """Let no copy that was begun come back later with what is deleted now."""
        copy, self._copy = self._copy, None
        if copy is not None:
            copy.discard()

    def remember_papers(self, raw: Sequence[Path], approved: Sequence[Path]) -> None:
        """Note the files made of raw data and those made of approved minutes; a file is one of the two."""
        for name, here, elsewhere in ((EXPORTS, raw, approved), (PAPERS, approved, raw)):
            kept = exports_without(self.keepsake(name), (*here, *elsewhere))
            for path in here:
                kept = exports_with(kept, path)
            self.keep(name, kept)

    def erase_raw(self, folder: Path) -> tuple[Path, ...]:
        """Delete what participants wrote and chose, the copies in `folder` and the known exports, for good.

        The approved minutes stay. `load` tells what is left. Return the files that could not be removed.
        """
        self._discard_copy()
        foreign = not_ours(folder, self.meeting_id, exports_in(self.keepsake(EXPORTS)))
        with self._transaction() as connection:
            erase_raw_rows(connection)
            connection.execute(delete(keepsake_table).where(keepsake_table.c.name.in_((EXPORTS, ERASING))))
            connection.execute(keepsake_table.insert(), {"name": ERASING, "content": b""})
        return (*self._erase_beside(folder), *foreign)

    def finish_erasing(self, folder: Path) -> None:
        """Delete what stands beside the file of raw data that it holds no longer: a kill came before."""
        if self.keepsake(ERASING) is not None:
            self._erase_beside(folder)

    def _erase_beside(self, folder: Path) -> tuple[Path, ...]:
        whose = self.meeting_id
        self.checkpoint()
        left = remove_files(noted(folder, whose).raw, copies_about(whose, folder))
        forget_raw(folder, whose)
        with self._transaction() as connection:
            connection.execute(delete(keepsake_table).where(keepsake_table.c.name == ERASING))
        return left

    def keepsake(self, name: str) -> bytes | None:
        """Return what was kept under `name` beside the meeting itself (such as the public key)."""
        asked = select(keepsake_table.c.content).where(keepsake_table.c.name == name)
        with self._trusted(), self._connection.begin():
            return self._connection.execute(asked).scalar_one_or_none()

    def keep(self, name: str, content: bytes) -> None:
        """Keep `content` under `name`, in place of what was there."""
        with self._transaction() as connection:
            connection.execute(delete(keepsake_table).where(keepsake_table.c.name == name))
            connection.execute(keepsake_table.insert(), {"name": name, "content": content})

    @property
    def meeting_id(self) -> MeetingId:
        """Whose file it is."""
        with self._trusted(), self._connection.begin():
            return meeting_id(self._connection)

    @property
    def is_in_place(self) -> bool:
        """Whether it lies where it was opened: what has no name any more is lost at closing."""
        return lies_at(self._identity, self.path)

    @property
    def is_open(self) -> bool:
        """Whether it may still be used."""
        return self._is_open and self._failed is None

    def close(self) -> None:
        """Close the file and let others have it; a second time does nothing."""
        if not self._is_open:
            return
        self._assert_thread()
        self._discard_copy()
        # The close is no moment to fail: what could not be tidied is tidied at the next opening.
        with suppress(StoreError):
            self.checkpoint()
        self._is_open = False
        try:
            self._connection.close()
            self._raw.close()
        finally:
            let_go(self._identity)

    def upgrade(self) -> None:
        """Bring the file to this program's version."""
        with self._trusted():
            upgrade(self._connection, self._raw)
        self._is_disturbed = True

    def _tidy(self) -> None:
        try:
            self._raw.execute("VACUUM")
        finally:
            self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with self._trusted():
            try:
                with self._connection.begin():
                    yield self._connection
            finally:
                # A COMMIT that a deferred rule refuses leaves the transaction open.
                if self._raw.in_transaction:
                    self._raw.execute("ROLLBACK")
            self._is_disturbed = True

    @contextmanager
    def _trusted(self) -> Iterator[None]:
        self._assert_thread()
        if not self._is_open:
            raise StoreClosed(self.path)
        if self._failed is not None:
            raise StoreClosed(self.path, f"after {self._failed.detail}")
        try:
            with said(self.path):
                yield
        except (WriteFailed, DamagedFile) as error:
            if not isinstance(error, BrokenRule):
                self._failed = error
            raise

    def _assert_thread(self) -> None:
        if threading.get_ident() != self._thread:
            raise WrongThread(self.path)


def create(path: Path, meeting: Meeting) -> MeetingFile:
    """Write `meeting` to a new file at `path`, and return that file open.

    Raises:
        StoreError: There is such a file, or it could not be written.
    """
    make(path, meeting)
    return MeetingFile(path.resolve())


def open_file(path: Path, backups: Path | None = None) -> MeetingFile:
    """Return the meeting file at `path`, open for work after a check of every page.

    A file of an older version is brought to this one, after a verified copy of it has been laid in
    `backups` (beside the file, if no folder is given).

    Raises:
        StoreError: It may not be opened; then it is byte for byte what it was.
    """
    file, version = _checked(path.resolve())
    try:
        if version < VERSION:
            file.backup(backups or file.path.parent, is_open=False)
            file.upgrade()
    except BaseException:
        file.close()
        raise
    return file


def fold(path: Path) -> None:
    """Fold what a crash left in the log into the file at `path`, after a check; its version stays.

    For a file that is only moved: an upgrade would leave a copy behind that no deletion knows of.

    Raises:
        StoreError: It may not be opened; then it is byte for byte what it was.
    """
    file, _ = _checked(path.resolve())
    file.close()


def _checked(path: Path) -> tuple[MeetingFile, int]:
    header = assert_sound(path)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise ReadOnlyPlace(path)
    return MeetingFile(path), header.version
