"""Where things lie."""

from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import paths


def test_one_variable_moves_everything() -> None:
    assert paths.chosen_home({"FACILITATOR_HOME": "/stick"}) == Path("/stick")


def test_an_unset_or_blank_variable_moves_nothing() -> None:
    assert paths.chosen_home({}) is None
    assert paths.chosen_home({"FACILITATOR_HOME": "  "}) is None


def test_all_places_lie_under_the_chosen_root() -> None:
    root = Path("/stick")
    places = paths.places_under(root)
    files = (places.settings_file, places.log_file, places.library_index)
    assert all(path.is_relative_to(root) for path in (*places.folders, *files))


def test_keys_do_not_lie_beside_the_meetings() -> None:
    places = paths.places_under(Path("/stick"))
    assert not places.keys.is_relative_to(places.meetings)


def test_a_title_becomes_a_readable_file_name() -> None:
    assert paths.meeting_file_name("Tryghed i Søparken: 23/11?") == "Tryghed i Søparken 23 11.borgermoede"


def test_a_title_without_letters_still_has_a_name() -> None:
    assert paths.meeting_file_name(" ../.. ") == "borgermøde.borgermoede"


@given(st.text())
def test_any_title_becomes_one_name_that_every_system_allows(title: str) -> None:
    name = paths.meeting_file_name(title)
    assert PureWindowsPath(name).name == name
    assert not set(name) & set('<>:"/\\|?*\0\n\r\t')
    assert name.endswith(paths.MEETING_SUFFIX)
    assert name[0] not in " ."


@pytest.mark.parametrize("title", ["CON", "nul.txt", "Com1", "../AUX"])
def test_no_title_makes_a_device_of_windows(title: str) -> None:
    assert paths.meeting_file_name(title).startswith("møde ")


@pytest.mark.parametrize("letter", ["æ", "会", "\U00010330"])
def test_a_long_title_leaves_room_for_a_copys_name(letter: str) -> None:
    stem = paths.meeting_file_name(letter * 200).removesuffix(paths.MEETING_SUFFIX)

    assert set(stem) == {letter}
    assert len(f"{stem}-{'0' * 32}-runde-{'0' * 32}{paths.MEETING_SUFFIX}".encode()) <= 255
