"""Copies of a meeting file: which there may be, and which of them can be trusted."""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from facilitator.meeting.ids import MeetingId, RoundId
from facilitator.paths import MEETING_SUFFIX
from facilitator.store.durable import remove, sync_folder
from facilitator.store.errors import DamagedFile, StoreError
from facilitator.store.reading import looked_into
from facilitator.store.soundness import troubles_of

# Copies made one after another while notes come in tell their order by what each of them holds:
# three a minute apart gave it away at 0.70. So while something is open there is one, replaced.
_ROLLING = "undervejs"
_QUIET = "kopi"
_ROUND = "runde"
_QUIET_KEPT = 3
_UNFINISHED = ".tmp"
# What follows the file's stem in a copy's name. The id behind it: "Tryghed" is not the beginning of
# "Tryghed-efterår".
OF_WHOM = re.compile(rf"-([0-9a-f]{{32}})-({_ROLLING}|{_QUIET}-|{_ROUND}-)")
# The columns of a card that masking empties or writes anew.
_WORDS = frozenset({
    "text", "original", "translation", "place_name", "reasons", "affected", "proposal", "deadline",
})  # fmt: skip


def copies_of(path: Path, folder: Path) -> tuple[Path, ...]:
    """Return the copies in `folder` of the file called `path`, the newest first."""
    name = re.compile(re.escape(path.stem) + OF_WHOM.pattern)
    found = [copy for copy in folder.glob(f"*{MEETING_SUFFIX}") if name.match(copy.name)]
    return tuple(sorted(found, key=lambda copy: copy.stat().st_mtime_ns, reverse=True))


def copies_about(whose: MeetingId, folder: Path) -> tuple[Path, ...]:
    """Return the copies in `folder` of the meeting `whose`, whatever its file is called.

    One that a killed program never finished holds cards like the others, and is among them.
    """
    endings = (MEETING_SUFFIX, f"{_UNFINISHED}*")
    return tuple(sorted(copy for ending in endings for copy in folder.glob(f"*-{whose}-*{ending}")))


def remove_unfinished(whose: MeetingId, folder: Path) -> None:
    """Remove what a killed program never finished: it holds cards, and nobody would ever replace it."""
    left = [copy for copy in copies_about(whose, folder) if copy.suffix != MEETING_SUFFIX]
    for copy in left:
        copy.unlink(missing_ok=True)
    if left:
        sync_folder(folder)


def newest_whole_copy(path: Path, folder: Path) -> Path | None:
    """Return the newest copy of the file called `path` that is sound, if there is one."""
    return next((copy for copy in copies_of(path, folder) if _is_sound(copy)), None)


class Shelf:
    """The copies of one meeting in one folder, by their names."""

    def __init__(self, path: Path, whose: MeetingId, folder: Path) -> None:
        self._stem = path.stem
        self._whose = whose
        self._folder = folder

    def named(self, kind: str) -> Path:
        return self._folder / f"{self._stem}-{self._whose}-{kind}{MEETING_SUFFIX}"

    @property
    def unfinished(self) -> Path:
        """Where a copy is written until it can be trusted."""
        return self.named(_ROLLING).with_suffix(_UNFINISHED)

    def put_rolling(self) -> Path:
        """Let the unfinished copy be the one that is kept while something is open."""
        return self._put(_ROLLING)

    def put_quiet(self, round_id: RoundId | None) -> Path:
        """Let the unfinished copy be the newest of three, or the one of a round; the rolling one goes."""
        made = self._put_quiet(round_id)
        remove(self.named(_ROLLING))
        return made

    def _put(self, kind: str) -> Path:
        made = self.named(kind)
        self.unfinished.replace(made)
        return made

    def _put_quiet(self, round_id: RoundId | None) -> Path:
        if round_id is not None:
            return self._put(f"{_ROUND}-{round_id}")
        for number in range(_QUIET_KEPT, 1, -1):
            older = self.named(f"{_QUIET}-{number - 1}")
            if older.exists():
                older.replace(self.named(f"{_QUIET}-{number}"))
        return self._put(f"{_QUIET}-1")

    def drop_what_knows_more(self, known: "Known") -> None:
        """Remove every copy that holds what the file has forgotten since, or that cannot be asked."""
        for copy in self.knowing_more(known):
            remove(copy)

    def knowing_more(self, known: "Known") -> Iterator[Path]:
        """Yield every copy that holds what the file has forgotten since, or that cannot be asked."""
        for copy in copies_about(self._whose, self._folder):
            try:
                with looked_into(copy) as (_, raw):
                    is_within = Known.of(raw, known.words).is_within(known)
            except StoreError:
                is_within = False
            if not is_within:
                yield copy


@dataclass(frozen=True, slots=True)
class Known:
    """What a file knows that is forgotten in time: single votes, homes, what was masked or replaced."""

    votes: frozenset[bytes]
    has_exact_points: bool
    words: Mapping[bytes, frozenset[str]]
    """Everything that is said on a card which has been edited, by its key."""
    approved: frozenset[bytes] = frozenset()
    """The minutes as they were approved: approved anew, the words of the ones before are gone."""

    @classmethod
    def of(cls, raw: sqlite3.Connection, edited: Iterable[bytes] | None = None) -> "Known":
        """Return what the file under `raw` knows; of cards those in `edited`, else those that it says are."""
        votes = frozenset(row[0] for row in raw.execute("SELECT DISTINCT ballot FROM vote"))
        blurs = raw.execute("SELECT 1 FROM area_picture WHERE blur_homes").fetchone()
        if edited is None:
            edited = [row[0] for row in raw.execute("SELECT id FROM card WHERE edited")]
        approved = frozenset(row[0] for row in raw.execute("SELECT document FROM approved"))
        return cls(votes, blurs is None, _words(raw, edited), approved)

    def is_within(self, other: "Known") -> bool:
        """Return whether the other one knows all of it."""
        return (
            self.votes <= other.votes
            and self.has_exact_points <= other.has_exact_points
            and self.approved <= other.approved
            and all(self.words.get(key, frozenset()) <= told for key, told in other.words.items())
        )


def _words(raw: sqlite3.Connection, cards: Iterable[bytes]) -> Mapping[bytes, frozenset[str]]:
    # By name: a copy may be of an older version, with other columns.
    columns = raw.execute("SELECT * FROM card LIMIT 0").description
    told = ", ".join(sorted(_WORDS.intersection(column[0] for column in columns)))
    asked = f"SELECT {told} FROM card WHERE id = ?"  # noqa: S608 - our own columns
    found = ((card, raw.execute(asked, (card,)).fetchone() or ()) for card in cards)
    return {card: frozenset(said for said in row if said) for card, row in found}


def assert_sound_copy(path: Path) -> None:
    """Check the copy at `path` from end to end.

    Raises:
        StoreError: It cannot be trusted.
    """
    with looked_into(path) as (header, raw):
        findings = troubles_of(raw, header)
    if findings:
        raise DamagedFile(path, findings[0])


def _is_sound(path: Path) -> bool:
    try:
        assert_sound_copy(path)
    except StoreError:
        return False
    return True
