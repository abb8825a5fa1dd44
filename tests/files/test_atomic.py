"""Old or new, never half."""

import os
from pathlib import Path

import pytest

from facilitator.files import atomic


def test_the_new_content_replaces_the_old(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    atomic.write_atomic(path, b"one")
    atomic.write_atomic(path, b"two")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("a.json", b"two")]


def test_a_failed_write_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.json"
    atomic.write_atomic(path, b"old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        atomic.write_atomic(path, b"new")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("a.json", b"old")]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        atomic.write_atomic(tmp_path / "gone" / "a.json", b"x")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mode")
@pytest.mark.parametrize("mode", [atomic.OWNER_ONLY, atomic.ORDINARY])
def test_the_file_has_the_mode_that_was_asked_for(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.json"
    atomic.write_atomic(path, b"x", mode)
    assert path.stat().st_mode & 0o777 == mode
