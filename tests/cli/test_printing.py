"""The print pack from the command line: all that can be made, only what is named, all in one."""

from pathlib import Path

import pytest

from facilitator.cli.exits import DONE, WRONG_ARGUMENTS
from facilitator.cli.hosting import new_meeting
from facilitator.cli.main import main
from facilitator.export.printables import ALL
from facilitator.export.printables.pack import BUNDLE
from facilitator.laptop.dice import SystemDice
from facilitator.store.meeting_file import create

ALWAYS = {one.file for one in ALL if not one.needs} | {"papirsedler.pdf"}
POSTERS = {"plakat-a4.pdf", "plakat-a3.pdf"}


@pytest.fixture
def meeting_file(tmp_path: Path) -> Path:
    file = tmp_path / "moede.borgermoede"
    create(file, new_meeting("dialog", SystemDice(), "da")).close()
    return file


def printed(file: Path, *more: str) -> set[str]:
    """Print from the command line and return the files that are there."""
    folder = file.parent / "tryk"
    assert main(["--lang", "en", "print", str(file), "--out", str(folder), *more]) == DONE
    return {path.name for path in folder.iterdir()}


def test_everything_that_can_be_made_is_made_and_the_file_stays(meeting_file: Path) -> None:
    before = meeting_file.read_bytes()
    assert printed(meeting_file) == ALWAYS
    assert meeting_file.read_bytes() == before


def test_a_network_makes_the_posters_possible(meeting_file: Path) -> None:
    assert printed(meeting_file, "--wifi", "Hal", "--only", "plakat-a4", "plakat-a3") == POSTERS


def test_a_bundle_is_one_file(meeting_file: Path) -> None:
    assert printed(meeting_file, "--bundle", "--only", "tjekliste", "samtykke") == {BUNDLE}


def test_what_is_named_and_cannot_be_made_says_why(
    meeting_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert printed(meeting_file, "--only", "tjekliste", "omraadekort-a1") == {"tjekliste.pdf"}
    assert "The meeting has no area picture." in capsys.readouterr().err


def test_where_nothing_is_named_what_is_left_out_of_the_pack_is_said(
    meeting_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    printed(meeting_file)
    without = capsys.readouterr().err
    printed(meeting_file, "--wifi", "Hal")
    posters = ["Poster" in said for said in (without, capsys.readouterr().err)]
    assert posters == [True, False]
    # Codes for the door are printed on purpose only, and there is no route but for a walk.
    assert "code" not in without
    assert "stops" not in without


@pytest.mark.parametrize("wrong", [["--only", "plakaten"], ["--languages", "xx"]])
def test_what_there_is_not_is_told_with_what_there_is(
    wrong: list[str], meeting_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["--lang", "en", "print", str(meeting_file), "--out", str(meeting_file.parent / "x"), *wrong])
    told = capsys.readouterr().err
    assert code == WRONG_ARGUMENTS
    assert told.count("\n") == 1
    assert f"There is no {wrong[1]}." in told
