"""The settings' own file."""

import os
from pathlib import Path

import pytest

from facilitator.files.settings_file import read_settings, write_settings
from facilitator.settings import Reading, Settings


def test_settings_survive_the_program(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    write_settings(path, Settings(language="en", wifi_name="Borgerhus"))
    assert read_settings(path) == Reading(Settings(language="en", wifi_name="Borgerhus"))


def test_no_file_yet_means_the_defaults_and_no_complaint(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.json") == Reading(Settings())


def test_a_file_that_cannot_be_read_means_the_defaults_and_is_told(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == Reading(Settings(), ("*",))


def test_bytes_that_are_no_text_mean_the_defaults_and_are_told(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"\xff\xfe\x00{")
    assert read_settings(path) == Reading(Settings(), ("*",))


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folders private by other means")
def test_the_network_password_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_settings(path, Settings(wifi_password="kom ind"))
    assert path.stat().st_mode & 0o777 == 0o600
