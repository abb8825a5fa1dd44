"""Where a meeting from a folder that a cloud copies lives while it is open: on this computer alone."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from facilitator.paths import MEETING_SUFFIX
from facilitator.store.durable import empty_file, remove, sync_folder, to_disk
from facilitator.store.errors import FileExists, StoreError
from facilitator.store.meeting_file import fold
from facilitator.store.reading import has_log
from facilitator.store.saying import said
from facilitator.store.shelf import free_path
from facilitator.store.soundness import assert_sound

# Beside a lodger lies a line of text: where it came from and goes back to.
_HOME = ".hjem"
_UNFINISHED = ".ny"


def lodge(path: Path, lodgings: Path) -> Path:
    """Move the file at `path` into `lodgings` and return where it is; it remembers its home.

    Raises:
        StoreError: It is in use, damaged, or cannot be moved; then it lies where it lay.
    """
    path = path.absolute()
    fold(path)
    with said(lodgings):
        lodgings.mkdir(parents=True, exist_ok=True)
    local = free_path(lodgings, path.stem)
    try:
        with said(local):
            _note(local).write_text(str(path), encoding="utf-8")
            sync_folder(lodgings)
        _carried(path, local)
    except StoreError:
        with suppress(OSError):
            _note(local).unlink(missing_ok=True)
        raise
    return local


def lodge_new(home: Path, lodgings: Path) -> Path:
    """Return where a meeting that is to be made at `home` is worked on, and remember its home.

    Raises:
        StoreError: Nothing can be written there.
    """
    with said(lodgings):
        lodgings.mkdir(parents=True, exist_ok=True)
    local = free_path(lodgings, home.stem)
    with said(local):
        _note(local).write_text(str(home.absolute()), encoding="utf-8")
    return local


def home_of(local: Path) -> Path | None:
    """Return where a lodger came from, or None for a file that lives where it lies."""
    try:
        return Path(_note(local).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def forget_home(local: Path) -> None:
    """Remove the line about where a lodger came from: it has been deleted."""
    with suppress(OSError):
        _note(local).unlink(missing_ok=True)


def return_home(local: Path) -> Path:
    """Move a lodger back to where it came from; return where it lies now.

    Raises:
        StoreError: Its home is gone or full; then it stays here, whole, and may go home later.
    """
    home = home_of(local)
    if home is None:
        return local
    if has_log(local):
        fold(local)
    if home.exists() or home.is_symlink():
        # Somebody put another file there meanwhile: both are kept.
        home = free_path(home.parent, home.name.removesuffix(MEETING_SUFFIX))
    _carried(local, home)
    with suppress(OSError):
        _note(local).unlink()
    return home


def lodgers(lodgings: Path) -> tuple[Path, ...]:
    """Return the files that have not gone home: one is at work, or its home was gone."""
    return tuple(sorted(lodgings.glob(f"*{MEETING_SUFFIX}")))


def _carried(path: Path, to: Path) -> None:
    """Copy a closed file, check the copy on the disk, and only then let the first one go."""
    unfinished = to.with_name(to.name + _UNFINISHED)
    try:
        with said(to):
            remove(unfinished)
            empty_file(unfinished)
            shutil.copyfile(path, unfinished)
            to_disk(unfinished)
        assert_sound(unfinished)
        with said(to):
            _named(unfinished, to)
            sync_folder(to.parent)
    except StoreError:
        with suppress(OSError):
            remove(unfinished)
        raise
    with said(path):
        remove(path)


def _named(unfinished: Path, to: Path) -> None:
    """Give the copy its name, never over another file."""
    try:
        os.link(unfinished, to)
    except FileExistsError as error:
        raise FileExists(to) from error
    except OSError:
        # A drive without hard links; the name was free a moment ago.
        unfinished.rename(to)
        return
    unfinished.unlink()


def _note(local: Path) -> Path:
    return local.with_name(local.name + _HOME)
