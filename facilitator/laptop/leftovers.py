"""Temporary folders that a process left when it was killed: they may hold what participants wrote."""

import os
import shutil
import stat
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import psutil

from facilitator.paths import SCRATCH_PREFIX

# Where the numbers of processes differ (a container that shares the folder), age alone protects one at work.
YOUNG_S = 3600.0


def sweep_scratch() -> None:
    """Delete the scratch folders of processes that are gone."""
    for home in Path(tempfile.gettempdir()).glob(f"{SCRATCH_PREFIX}*"):
        with suppress(OSError, ValueError):
            if _is_left(home):
                shutil.rmtree(home, ignore_errors=True)


def _is_left(home: Path) -> bool:
    found = home.lstat()
    if not stat.S_ISDIR(found.st_mode) or (os.name == "posix" and found.st_uid != os.getuid()):
        return False
    owner = int(home.name.removeprefix(SCRATCH_PREFIX).partition("-")[0])
    is_young = datetime.now(UTC).timestamp() - found.st_mtime < YOUNG_S
    return not is_young and not psutil.pid_exists(owner)
