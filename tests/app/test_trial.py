"""A rehearsal that cannot begin leaves neither a folder nor a hall behind."""

import threading
from pathlib import Path
from typing import NoReturn

import pytest

from facilitator.app import trial
from facilitator.app.wished import Wished
from facilitator.laptop.clock import SystemClock
from facilitator.meeting.timeline import agenda
from facilitator.paths import MEETING_SUFFIX
from facilitator.store.making import make
from tests.meetings import dialog_meeting


def refused() -> NoReturn:
    raise OSError("no network card answers")


def test_when_the_copy_cannot_be_taken_up_the_hall_goes_home_and_the_folder_is_gone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / f"Tryghed{MEETING_SUFFIX}"
    make(file, dialog_meeting())
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(trial, "current_addresses", refused)
    reports: list[object] = []
    with pytest.raises(OSError, match="no network card"):
        trial.begun(Wished(file), reports.append)
    assert [one.name for one in threading.enumerate() if one.name == "hall"] == []
    assert list(tmp_path.iterdir()) == [file]


def test_the_sample_is_rehearsed_in_the_language_that_is_wished_for() -> None:
    meeting = trial._copied(Wished(language="en"), SystemClock().now())

    assert (meeting.brief.language, meeting.brief.title) == ("en", "Safety in Elm Gardens")
    assert "Silent writing" in [item.title for item in agenda(meeting)]
