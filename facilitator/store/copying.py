"""A copy under way: taken in an instant, written and checked beside the work, laid in its place later."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from threading import Thread

from facilitator.meeting.ids import MeetingId, RoundId
from facilitator.store.copies import Known, Shelf, assert_sound_copy
from facilitator.store.durable import empty_file, remove, sync_folder, to_disk
from facilitator.store.errors import DiskFull, StoreError, WriteFailed
from facilitator.store.saying import said

# Where the first page says whether there is a write-ahead log. A database in memory has none.
_LOGGED, _BY_LOG, _BY_JOURNAL = slice(18, 20), b"\x02\x02", b"\x01\x01"


class CopyUnderWay:
    """One copy of a meeting file, from the moment it is taken to the moment it has its name.

    What was taken lies in memory, and on the disk only under the unfinished name that every deletion
    knows. Everything but the writing is done by the thread that works in the file: only it can tell what
    has been forgotten meanwhile.
    """

    def __init__(
        self,
        raw: sqlite3.Connection,
        path: Path,
        whose: MeetingId,
        folder: Path,
        *,
        is_open: bool,
        round_id: RoundId | None = None,
    ) -> None:
        self._folder = folder
        self._shelf = Shelf(path, whose, folder)
        self._is_open, self._round_id = is_open, round_id
        self._image = _image(raw)
        self._failure: StoreError | None = None
        self._thread: Thread | None = None

    def begin(self) -> None:
        """Write and check on a thread of its own: a fifth of a second that nobody has to wait for."""
        self._thread = Thread(target=self._work, name="copy", daemon=True)
        self._thread.start()

    @property
    def is_written(self) -> bool:
        """Whether it can be laid in its place without waiting."""
        return self._thread is not None and not self._thread.is_alive()

    def lay(self, raw: sqlite3.Connection) -> Path | None:
        """Give the copy its name once it has been written, and return where it lies.

        While a round or a ballot is open there is one copy, replaced each time. Otherwise the three
        newest stay, and one for each closed round that was named; the one made while something was open
        goes. Every copy that holds votes, exact points or words of a card which the file under `raw` has
        forgotten by now (masking is destroying) goes as well, and this one itself if it is one of them.

        Raises:
            StoreError: No copy was made; older ones are as they were, but for those that may not stay.
        """
        self._wait()
        known = Known.of(raw)
        with said(self._folder):
            if isinstance(self._failure, DiskFull):
                # What may not stay gives room.
                self._shelf.drop_what_knows_more(known)
                self._work()
            if self._failure is not None:
                raise self._failure
            self._shelf.drop_what_knows_more(known)
            made = self._named() if self._shelf.unfinished.exists() else None
            sync_folder(self._folder)
        return made

    def discard(self) -> None:
        """Leave nothing of it, neither now nor later."""
        self._wait()
        with suppress(OSError):
            remove(self._shelf.unfinished)

    def _named(self) -> Path:
        return self._shelf.put_rolling() if self._is_open else self._shelf.put_quiet(self._round_id)

    def _wait(self) -> None:
        if self._thread is None:
            self._work()
        else:
            self._thread.join()

    def _work(self) -> None:
        self._failure = None
        try:
            with said(self._folder):
                self._folder.mkdir(parents=True, exist_ok=True)
            _write(self._image, self._shelf.unfinished)
        except StoreError as error:
            self._failure = error
        except Exception as error:  # noqa: BLE001 - on a thread of its own nobody else would hear of it
            self._failure = WriteFailed(self._shelf.unfinished, type(error).__name__)


def _image(raw: sqlite3.Connection) -> bytearray:
    """Return the pages under `raw`, what stands in the log among them."""
    image = bytearray(raw.serialize())
    if image[_LOGGED] == _BY_LOG:
        image[_LOGGED] = _BY_JOURNAL
    return image


def _write(image: bytearray, unfinished: Path) -> None:
    """Write a copy that has been checked and is on the disk, or none."""
    remove(unfinished)
    try:
        with said(unfinished):
            empty_file(unfinished)
            with closing(sqlite3.connect(":memory:", isolation_level=None)) as taken:
                taken.deserialize(image)
                # Never the plain bytes: the gaps in their pages tell an order, and hold what was deleted.
                taken.execute("VACUUM INTO ?", (str(unfinished),))
            to_disk(unfinished)
        assert_sound_copy(unfinished)
    except BaseException:
        remove(unfinished)
        raise
