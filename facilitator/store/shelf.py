"""What is done to whole meeting files on their shelf: new name, second copy, archive, in and out."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from facilitator.meeting.changes import Change, apply
from facilitator.meeting.decide.setup import clean_brief
from facilitator.meeting.ids import MeetingId
from facilitator.meeting.mixing import let_in
from facilitator.meeting.model import Meeting
from facilitator.paths import MEETING_SUFFIX, meeting_file_name
from facilitator.store.copies import newest_whole_copy
from facilitator.store.durable import sync_folder
from facilitator.store.erasing import delete_meeting
from facilitator.store.errors import FileExists, FileInUse, FileMissing, StoreError
from facilitator.store.foreign import Redraw, take_in
from facilitator.store.holding import undisturbed
from facilitator.store.making import make
from facilitator.store.meeting_file import fold, open_file
from facilitator.store.reader import read_meeting
from facilitator.store.reading import has_log
from facilitator.store.saying import said

ARCHIVE = "Arkiv"
# What SQLite may have left beside a file that was not closed.
_BESIDE = ("-wal", "-shm", "-journal")


def free_path(folder: Path, title: str) -> Path:
    """Return a path in `folder` for a meeting of this title, under a name that no other file has."""
    wanted = folder / meeting_file_name(title)
    number = 2
    found = wanted
    while _is_taken(found):
        found = folder / f"{wanted.name.removesuffix(MEETING_SUFFIX)} {number}{MEETING_SUFFIX}"
        number += 1
    return found


def retitle(path: Path, title: str, backups: Path) -> Path:
    """Give the meeting at `path` another title, and its file the name that goes with it.

    Raises:
        StoreError: It is in use, damaged, newer, or may not be written; then it is what it was.
    """
    file = open_file(path, backups)
    try:
        old = file.load().brief
        new = clean_brief(replace(old, title=title))
        file.record([Change(old, new)] if new != old else [])
    finally:
        file.close()
    if path.name == meeting_file_name(new.title):
        return path
    return _moved(path, free_path(path.parent, new.title))


def copy_as(path: Path, folder: Path, changed: Callable[[Meeting], Meeting]) -> Path:
    """Write what `changed` makes of the meeting at `path` to a new file in `folder`.

    Raises:
        StoreError: It cannot be read, or the new file not written; then there is none.
    """
    meeting = changed(read_meeting(path))
    made = free_path(folder, meeting.brief.title)
    make(made, meeting)
    return made


def hand_out(path: Path, folder: Path, backups: Path) -> Path:
    """Write a whole copy of the meeting into `folder`, to be sent to somebody; of one at work the newest.

    Receipts and the list of exports on this computer stay behind, and so do single votes of an open
    ballot and what was first written on an edited card; notes that wait to be mixed are let in, or the
    copy would tell which came last.

    Raises:
        StoreError: It cannot be read, or not written there; then there is no copy.
    """
    try:
        meeting = read_meeting(path)
    except FileInUse:
        copy = newest_whole_copy(path, backups)
        if copy is None:
            raise
        meeting = read_meeting(copy)
    made = free_path(folder, path.stem)
    make(made, _for_others(apply(meeting, let_in(meeting))))
    return made


def _for_others(meeting: Meeting) -> Meeting:
    cards = {key: replace(card, original=None) for key, card in meeting.cards.items()}
    return replace(meeting, cards=cards, votes={})


def bring_in(path: Path, folder: Path, new_id: MeetingId, redraw: Redraw) -> Path:
    """Take a meeting file from elsewhere onto the shelf; see `foreign.take_in` for what crosses over.

    Raises:
        StoreError: It is no meeting, newer, damaged, or too large; nothing was made.
    """
    made = free_path(folder, path.stem)
    take_in(path, made, new_id, redraw)
    return made


def put_away(path: Path) -> Path:
    """Move the file to the archive beside it.

    Raises:
        StoreError: It is in use, or may not be moved.
    """
    archive = path.parent / ARCHIVE
    with said(archive):
        archive.mkdir(exist_ok=True)
    return _moved(path, free_path(archive, path.stem))


def take_out(path: Path) -> Path:
    """Move the file out of the archive again.

    Raises:
        StoreError: It is in use, or may not be moved.
    """
    return _moved(path, free_path(path.parent.parent, path.stem))


def remove_for_good(path: Path, backups: Path) -> tuple[Path, ...]:
    """Delete the meeting, its copies and its exports; return what could not be removed.

    A link is only unlinked: what it leads to lies outside the shelf and is not ours to delete.

    Raises:
        StoreError: It is in use, or may not be deleted; nothing was deleted.
    """
    if path.is_symlink():
        with said(path):
            path.unlink()
        return ()
    return delete_meeting(path, backups)


def _moved(path: Path, to: Path) -> Path:
    """Move a file that nobody works in; what a crash left in its log is folded in before."""
    _settle(path)
    # Let go of before it is moved: Windows moves no file that is open.
    with undisturbed(path):
        pass
    with said(path):
        if _is_taken(to):
            raise FileExists(to)
        for suffix in _BESIDE:
            beside = path.with_name(path.name + suffix)
            if beside.exists():
                beside.rename(to.with_name(to.name + suffix))
        path.rename(to)
        sync_folder(to.parent)
        sync_folder(path.parent)
    return to


def _settle(path: Path) -> None:
    """Fold the log into its file where that can be done; else it goes along as it is."""
    if not path.exists():
        raise FileMissing(path)
    if not has_log(path):
        return
    try:
        fold(path)
    except FileInUse:
        raise
    except StoreError:
        return


def _is_taken(path: Path) -> bool:
    return path.exists() or path.is_symlink()
