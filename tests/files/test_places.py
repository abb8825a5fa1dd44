"""The folders of this machine."""

import os
from pathlib import Path

import pytest

from facilitator.files import places as folders
from facilitator.paths import places_under


def test_a_chosen_home_holds_everything(tmp_path: Path) -> None:
    assert folders.find_places({"FACILITATOR_HOME": str(tmp_path)}) == places_under(tmp_path)


def test_without_a_chosen_home_data_and_meetings_lie_apart() -> None:
    places = folders.find_places({})
    assert places.data.is_absolute()
    assert not places.keys.is_relative_to(places.meetings)


def test_places_are_made_and_may_stand_already(tmp_path: Path) -> None:
    places = places_under(tmp_path)
    folders.make_places(places)
    folders.make_places(places)
    assert all(folder.is_dir() for folder in places.folders)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folders private by other means")
def test_keys_and_copies_are_for_their_owner_only(tmp_path: Path) -> None:
    places = places_under(tmp_path)
    folders.make_places(places)
    assert [folder.stat().st_mode & 0o777 for folder in (places.keys, places.backups)] == [0o700, 0o700]
