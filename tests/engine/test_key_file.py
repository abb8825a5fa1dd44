"""Of a destroyed key nothing is left, neither in drafts nor in the files that newer ones replaced."""

import os
import secrets
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.engine.sealing import destroy, draw, find, keep


def test_a_draft_that_a_killed_program_left_goes_with_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, drawn = tmp_path / "a.key", draw(secrets.token_bytes)
    keep(path, drawn)

    def killed(_draft: Path, _path: Path) -> Path:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", killed)
        with pytest.raises(KeyboardInterrupt):
            keep(path, replace(drawn, port=8017))
    assert len(list(tmp_path.iterdir())) == 2

    destroy(path)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="Windows replaces no file that is open")
def test_a_key_file_that_another_replaces_is_overwritten(tmp_path: Path) -> None:
    path, drawn = tmp_path / "a.key", draw(secrets.token_bytes)
    keep(path, drawn)
    with path.open("rb") as what_lay_there:
        keep(path, replace(drawn, port=8017))
        assert not what_lay_there.read().strip(b"\0")
    found = find(path)
    assert found is not None
    assert found.port == 8017


def test_a_key_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "a.key"
    keep(path, draw(secrets.token_bytes))
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
