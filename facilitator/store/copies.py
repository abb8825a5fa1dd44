"""Copies of a meeting file: which there may be, and how one is made that can be trusted."""

import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from facilitator.meeting.ids import MeetingId, RoundId
from facilitator.paths import MEETING_SUFFIX
from facilitator.store.durable import empty_file, remove, sync_folder, to_disk
from facilitator.store.errors import DamagedFile, DiskFull, StoreError
from facilitator.store.reading import looked_into
from facilitator.store.saying import said
from facilitator.store.soundness import troubles_of

# Copies made one after another while notes come in tell their order by what each of them holds:
# three a minute apart gave it away at 0.70. So while something is open there is one, replaced.
_ROLLING = "undervejs"
_QUIET = "kopi"
_ROUND = "runde"
_QUIET_KEPT = 3
_UNFINISHED = ".tmp"
# The columns of a card that masking empties or writes anew.
_WORDS = frozenset({
    "text", "original", "translation", "place_name", "reasons", "affected", "proposal", "deadline",
})  # fmt: skip


def backup(
    raw: sqlite3.Connection,
    path: Path,
    whose: MeetingId,
    folder: Path,
    *,
    is_open: bool,
    round_id: RoundId | None = None,
) -> Path:
    """Copy the file under `raw` into `folder`, and return the verified copy.

    While a round or a ballot is open there is one copy, replaced each time. Otherwise the three newest
    stay, and one for each closed round that `round_id` names; the one made while something was open
    goes. Every copy that holds votes, exact points or words of a card which the file itself has forgotten
    by now (masking is destroying) goes as well.

    Raises:
        StoreError: No copy was made; older ones are as they were, but for those that may not stay.
    """
    shelf = _Shelf(path, whose, folder)
    with said(folder):
        folder.mkdir(parents=True, exist_ok=True)
        known = _Known.of(raw)
        unfinished = shelf.named(_ROLLING).with_suffix(_UNFINISHED)
        try:
            _write(raw, unfinished)
        except DiskFull:
            shelf.drop_what_knows_more(known)
            _write(raw, unfinished)
        if is_open:
            made = shelf.put(unfinished, _ROLLING)
        else:
            made = shelf.put_quiet(unfinished, round_id)
            remove(shelf.named(_ROLLING))
        shelf.drop_what_knows_more(known)
        sync_folder(folder)
    return made


def copies_of(path: Path, folder: Path) -> tuple[Path, ...]:
    """Return the copies in `folder` of the file called `path`, the newest first."""
    # The id behind the name: "Tryghed" is not the beginning of "Tryghed-efterår".
    name = re.compile(rf"{re.escape(path.stem)}-[0-9a-f]{{32}}-({_ROLLING}|{_QUIET}-|{_ROUND}-)")
    found = [copy for copy in folder.glob(f"*{MEETING_SUFFIX}") if name.match(copy.name)]
    return tuple(sorted(found, key=lambda copy: copy.stat().st_mtime_ns, reverse=True))


def copies_about(whose: MeetingId, folder: Path) -> tuple[Path, ...]:
    """Return the copies in `folder` of the meeting `whose`, whatever its file is called.

    One that a killed program never finished holds cards like the others, and is among them.
    """
    endings = (MEETING_SUFFIX, f"{_UNFINISHED}*")
    return tuple(sorted(copy for ending in endings for copy in folder.glob(f"*-{whose}-*{ending}")))


def newest_whole_copy(path: Path, folder: Path) -> Path | None:
    """Return the newest copy of the file called `path` that is sound, if there is one."""
    return next((copy for copy in copies_of(path, folder) if _is_sound(copy)), None)


class _Shelf:
    """The copies of one meeting in one folder, by their names."""

    def __init__(self, path: Path, whose: MeetingId, folder: Path) -> None:
        self._stem = path.stem
        self._whose = whose
        self._folder = folder

    def named(self, kind: str) -> Path:
        return self._folder / f"{self._stem}-{self._whose}-{kind}{MEETING_SUFFIX}"

    def put(self, unfinished: Path, kind: str) -> Path:
        made = self.named(kind)
        unfinished.replace(made)
        return made

    def put_quiet(self, unfinished: Path, round_id: RoundId | None) -> Path:
        if round_id is not None:
            return self.put(unfinished, f"{_ROUND}-{round_id}")
        for number in range(_QUIET_KEPT, 1, -1):
            older = self.named(f"{_QUIET}-{number - 1}")
            if older.exists():
                older.replace(self.named(f"{_QUIET}-{number}"))
        return self.put(unfinished, f"{_QUIET}-1")

    def drop_what_knows_more(self, known: "_Known") -> None:
        """Remove every copy that holds what the file has forgotten since, or that cannot be asked."""
        for copy in copies_about(self._whose, self._folder):
            try:
                with looked_into(copy) as (_, raw):
                    held = _Known.of(raw)
            except StoreError:
                remove(copy)
                continue
            if not held.is_within(known):
                remove(copy)


@dataclass(frozen=True, slots=True)
class _Known:
    """What a file knows that is forgotten in time: single votes, where homes are, what was masked."""

    votes: frozenset[bytes]
    has_exact_points: bool
    words: Mapping[bytes, frozenset[str]]
    """Everything that is said on a card, by its key."""
    edited: frozenset[bytes]

    @classmethod
    def of(cls, raw: sqlite3.Connection) -> "_Known":
        votes = frozenset(row[0] for row in raw.execute("SELECT DISTINCT ballot FROM vote"))
        blurs = raw.execute("SELECT 1 FROM area_picture WHERE blur_homes").fetchone()
        edited = frozenset(row[0] for row in raw.execute("SELECT id FROM card WHERE edited"))
        return cls(votes, blurs is None, _words(raw), edited)

    def is_within(self, other: "_Known") -> bool:
        """Return whether the other one knows all of it."""
        return (
            self.votes <= other.votes
            and self.has_exact_points <= other.has_exact_points
            and all(self.words.get(key, frozenset()) <= other.words[key] for key in other.edited)
        )


def _words(raw: sqlite3.Connection) -> Mapping[bytes, frozenset[str]]:
    found = raw.execute("SELECT * FROM card")
    # By name: a copy may be of an older version, with other columns.
    names = [column[0] for column in found.description]
    key, told = names.index("id"), [at for at, name in enumerate(names) if name in _WORDS]
    return {row[key]: frozenset(row[at] for at in told if row[at]) for row in found}


def _write(raw: sqlite3.Connection, unfinished: Path) -> None:
    """Write a copy that has been checked and is on the disk, or none."""
    remove(unfinished)
    try:
        with said(unfinished):
            empty_file(unfinished)
            # Never a plain copy of the bytes: one of those held 1 of 51 rows.
            raw.execute("VACUUM INTO ?", (str(unfinished),))
            to_disk(unfinished)
        _assert_sound(unfinished)
    except BaseException:
        remove(unfinished)
        raise


def _assert_sound(path: Path) -> None:
    with looked_into(path) as (header, raw):
        findings = troubles_of(raw, header)
    if findings:
        raise DamagedFile(path, findings[0])


def _is_sound(path: Path) -> bool:
    try:
        _assert_sound(path)
    except StoreError:
        return False
    return True
