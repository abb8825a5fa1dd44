"""Deleting for good: the raw data of a meeting whose minutes are approved, or the whole meeting."""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from glob import escape
from pathlib import Path

from sqlalchemy import Connection, Table, delete, update

from facilitator.meeting.ids import MeetingId
from facilitator.meeting.model import Projector
from facilitator.store import tables
from facilitator.store.copies import OF_WHOM, copies_about, copies_of
from facilitator.store.durable import remove, sync_folder
from facilitator.store.errors import FileMissing, NotAMeeting, ReadOnlyPlace, StoreError
from facilitator.store.holding import undisturbed
from facilitator.store.mapping import FORMS
from facilitator.store.noted import forget, not_ours, noted, take_back
from facilitator.store.reading import looked_into
from facilitator.store.saying import said

# What participants wrote and chose, and what quotes it.
_RAW: tuple[Table, ...] = (
    tables.vote_table,
    tables.ballot_table,
    tables.receipt_table,
    tables.cluster_table,
    tables.card_table,
    tables.minutes_table,
)
# The keepsake that lists the data exports which were written of this meeting, and the one that lists
# what was printed of its approved minutes: that stays until the whole meeting goes.
EXPORTS = "exports"
PAPERS = "papers"
# Kept from the moment when raw data have left the file until copies and papers are gone as well.
ERASING = "erasing"


def erase_raw_rows(connection: Connection) -> None:
    """Take cards, ballots, votes, receipts and the referent's notes out of the tables.

    Actions and decisions stay (they are promises made in public), but name no card any more.
    """
    for table in _RAW:
        connection.execute(delete(table))
    connection.execute(update(tables.action_table).values(cards=()))
    for table, row in FORMS[Projector].rows(Projector()):
        connection.execute(update(table).values(row))


def exports_in(content: bytes | None) -> tuple[Path, ...]:
    """Return the files that the keepsake names."""
    return tuple(Path(name) for name in json.loads(content)) if content else ()


def exports_with(content: bytes | None, path: Path) -> bytes:
    """Return the keepsake with one file more."""
    names = [str(found) for found in exports_in(content)]
    return json.dumps([*names, *([str(path)] if str(path) not in names else [])]).encode()


def exports_without(content: bytes | None, paths: Sequence[Path]) -> bytes:
    """Return the keepsake without some files."""
    return json.dumps([str(path) for path in exports_in(content) if path not in paths]).encode()


def remove_files(papers: tuple[Path, ...], copies: tuple[Path, ...]) -> tuple[Path, ...]:
    """Remove `papers` and `copies`; return those that could not be removed."""
    left = []
    for path in papers:
        try:
            _remove_paper(path)
        except (OSError, RuntimeError):
            left.append(path)
    for path in copies:
        try:
            remove(path)
        except OSError:
            left.append(path)
    for folder in {path.parent for path in papers if path not in left}:
        # The papers' folder goes when nothing else lies in it; the person's own (Desktop, …) stays.
        with suppress(OSError, RuntimeError):
            if Path.home() not in (folder, folder.parent):
                folder.rmdir()
    for folder in {path.parent for path in copies}:
        with suppress(OSError):
            sync_folder(folder)
    return tuple(left)


def _remove_paper(path: Path) -> None:
    """Remove a paper that lies where it was made; not what a link put there since leads to.

    Raises:
        OSError: It cannot be removed, or is no longer the file that was made.
    """
    if path.parent.is_dir() and path.parent.resolve() == path.parent:
        # What a program that was killed over it has left beside it, whether or not the paper came to be.
        for left in path.parent.glob(f".{escape(path.name)}.*.tmp"):
            left.unlink(missing_ok=True)
    if not os.path.lexists(path):
        return
    if path.is_symlink() or path.resolve() != path:
        raise OSError
    path.unlink()


def delete_meeting(path: Path, folder: Path) -> tuple[Path, ...]:
    """Delete the file at `path`, its copies in `folder` and the exports it knows of.

    A damaged file is deleted as well, with the copies that bear its name and, where they tell whose it
    was, the papers that lie beside it. Return what could not be removed beside the file itself (an export
    that is open in another program).

    Raises:
        FileInUse: Somebody works in it; nothing was deleted.
        StoreError: It is no meeting, or may not be deleted.
    """
    path = path.resolve()
    whose, exports = _known_of(path)
    if not os.access(path.parent, os.W_OK):
        raise ReadOnlyPlace(path)
    copies = copies_about(whose, folder) if whose is not None else copies_of(path, folder)
    owner = whose or _told_by(copies)
    papers = noted(folder, owner).all if owner is not None else ()
    if whose is None:
        # Another meeting's file may bear the same name elsewhere: its papers lie with it, and stay.
        papers = tuple(paper for paper in papers if paper.is_relative_to(path.parent))
    # The file goes last: who finds it still there after a kill deletes it once more, and all of it.
    left = remove_files(papers, copies)
    with said(path):
        remove(path)
        sync_folder(path.parent)
    if whose is None:
        if owner is not None:
            take_back(folder, owner, papers)
        return left
    foreign = not_ours(folder, whose, exports)
    forget(folder, whose)
    return (*left, *foreign)


def _told_by(copies: Sequence[Path]) -> MeetingId | None:
    """Return whose copies these are, if they are all of one meeting."""
    whose = {name[1] for copy in copies if (name := OF_WHOM.search(copy.name))}
    return MeetingId(whose.pop()) if len(whose) == 1 else None


def _known_of(path: Path) -> tuple[MeetingId | None, tuple[Path, ...]]:
    try:
        with looked_into(path) as (_, raw):
            (key,) = raw.execute("SELECT id FROM meeting").fetchone()
            asked = "SELECT content FROM keepsake WHERE name IN (?, ?)"
            kept = raw.execute(asked, (EXPORTS, PAPERS)).fetchall()
            return MeetingId(key.hex()), tuple(path for (content,) in kept for path in exports_in(content))
    except (FileMissing, NotAMeeting):
        raise
    except (StoreError, ValueError, TypeError, AttributeError):
        # Damaged or newer: it may go all the same, but not from under somebody who works in it.
        with undisturbed(path):
            return None, ()
