"""What lies on the disk when the power goes: a meeting file and its log, neither folded nor closed."""

import shutil
from pathlib import Path

from facilitator.store.reading import beside, has_log
from facilitator.store.saying import said


def as_it_lies(path: Path, to: Path) -> None:
    """Copy the file at `path` with its write-ahead log, byte for byte, to `to`.

    Only for the thread that works in the file, between two transactions; afterwards it works in it no
    more, as on POSIX reading the file gives up its locks.

    Raises:
        StoreError: It cannot be written there.
    """
    with said(to):
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, to)
        if has_log(path):
            shutil.copyfile(beside(path), beside(to))
