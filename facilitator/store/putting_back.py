"""A meeting file whose folder was taken away while somebody works in it is laid there again."""

import os
import shutil
from pathlib import Path

from facilitator.store.durable import empty_file, remove, sync_folder, to_disk
from facilitator.store.errors import FileExists
from facilitator.store.saying import said

_UNFINISHED = ".tmp"


def laid_beside(copy: Path, path: Path) -> Path:
    """Write a verified copy of the file beside where it belongs, without its name; return what is to get it.

    Raises:
        StoreError: It cannot be written there, or there is another file by now: that one stays as it is.
    """
    with said(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if os.path.lexists(path):
            raise FileExists(path)
        beside = path.with_name(path.name + _UNFINISHED)
        remove(beside)
        empty_file(beside)
        shutil.copyfile(copy, beside)
        to_disk(beside)
        return beside


def named(beside: Path, path: Path) -> None:
    """Give it its name. Only when the file of before is closed: closing removes the log of that name.

    Raises:
        StoreError: The disk refuses.
    """
    with said(path):
        beside.rename(path)
        sync_folder(path.parent)
