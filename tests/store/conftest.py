"""Places that store tests write to: one that may only be read, one that is nearly full."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


def _mount(kind: list[str], folder: Path) -> None:
    done = subprocess.run(["mount", *kind, str(folder)], check=False, capture_output=True)
    if done.returncode != 0:
        pytest.skip("this machine lets nobody mount")


@pytest.fixture
def read_only() -> Iterator[Callable[[Path], None]]:
    """Return what makes a folder read-only, even for a user who may do everything."""
    mounted: list[Path] = []

    def lock(folder: Path) -> None:
        if os.geteuid() != 0:
            folder.chmod(0o500)
            for found in folder.iterdir():
                found.chmod(0o400)
            return
        _mount(["--bind", str(folder)], folder)
        mounted.append(folder)
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)

    yield lock
    for folder in mounted:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    _mount(["-t", "tmpfs", "-o", "size=2m", "tmpfs"], folder)
    yield folder
    subprocess.run(["umount", str(folder)], check=True)
