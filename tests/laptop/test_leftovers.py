"""What a killed process left in the temporary folder goes; what is somebody's stays."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from facilitator.laptop.leftovers import sweep_scratch
from facilitator.paths import scratch_prefix


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def made(folder: Path, *, age: float = 1) -> Path:
    folder.mkdir()
    (folder / "copy").write_text("hvad nogen skrev", encoding="utf-8")
    os.utime(folder, (age, age))
    return folder


def test_the_folders_of_dead_processes_go_and_no_others(temporary: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = made(temporary / f"{scratch_prefix(ended.pid)}a")
    young = made(temporary / f"{scratch_prefix(ended.pid)}b", age=4e9)
    at_work = made(temporary / f"{scratch_prefix(os.getpid())}c")
    own = made(temporary / "facilitator-work-mine")
    link = temporary / f"{scratch_prefix(ended.pid)}d"
    link.symlink_to(own)

    sweep_scratch()

    assert not left.exists()
    assert all(one.exists() for one in (young, at_work, own, link))
    assert (own / "copy").exists()
