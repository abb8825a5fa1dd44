"""Own formats are files that people can share, and one that is broken spoils nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.files.format_files import (
    FormatFile,
    NoFormat,
    TooMuchForATemplate,
    own_formats,
    read_format,
    remove_format,
    save_format,
    share_format,
    shipped_formats,
    take_in_format,
)
from facilitator.files.resources import resource_text
from facilitator.meeting.formats import Format
from facilitator.meeting.handwritten import TroubleKind


def a_format(identifier: str = "vores", name: str = "Vores møde") -> Format:
    return replace(shipped_formats()[0], id=identifier, names=(("da", name),), order=999)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "formats"


def test_the_twelve_come_in_their_order() -> None:
    assert [one.order for one in shipped_formats()] == list(range(1, 13))


def test_a_saved_format_is_listed_as_it_was(folder: Path) -> None:
    made = a_format()
    path = save_format(folder, made)
    assert own_formats(folder) == (FormatFile(path, made),)


def test_saving_again_replaces_the_one_before(folder: Path) -> None:
    save_format(folder, a_format())
    save_format(folder, a_format(name="Nyt navn"))
    assert [one.format.names for one in own_formats(folder) if one.format] == [(("da", "Nyt navn"),)]


def test_a_folder_that_is_not_there_holds_none(folder: Path) -> None:
    assert own_formats(folder) == ()


def test_a_broken_line_is_named_and_the_rest_is_used(folder: Path) -> None:
    path = save_format(folder, a_format())
    text = path.read_text("utf-8").replace('kind = "talk"', "kind = talk", 1)
    path.write_text(text, "utf-8")
    (found,) = own_formats(folder)
    line = text[: text.index("kind = talk")].count("\n") + 1
    assert [(one.kind, one.line) for one in found.troubles if one.kind is TroubleKind.NOT_TOML] == [
        (TroubleKind.NOT_TOML, line)
    ]
    assert found.format is not None
    assert len(found.format.items) == len(a_format().items) - 1


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"PK\x03\x04" * 100, b"[" * 100_000, b"a" * 900_000]
)
def test_what_is_no_format_is_listed_as_none_and_does_not_come_in(
    folder: Path, tmp_path: Path, content: bytes
) -> None:
    folder.mkdir()
    (folder / "ødelagt.toml").write_bytes(content)
    save_format(folder, a_format())
    assert [one.format is None for one in own_formats(folder)] == [False, True]
    foreign = tmp_path / "fra mail.toml"
    foreign.write_bytes(content)
    with pytest.raises(NoFormat):
        take_in_format(foreign, folder)
    assert len(own_formats(folder)) == 2


def test_a_shared_file_comes_in_with_its_comments_under_a_name_of_its_own(
    folder: Path, tmp_path: Path
) -> None:
    path = save_format(folder, a_format())
    path.write_text("# Husk kaffe\n" + path.read_text("utf-8"), "utf-8")
    shared = share_format(path, tmp_path)
    taken = take_in_format(shared, folder)
    assert (taken.path.name, taken.format) == ("vores_2.toml", a_format())
    assert taken.path.read_bytes() == path.read_bytes()


def test_an_id_that_is_a_path_leads_nowhere(folder: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "ond.toml"
    text = save_format(tmp_path, a_format()).read_text("utf-8")
    foreign.write_text(text.replace('id = "vores"', 'id = "../../ude"'), "utf-8")
    with pytest.raises(NoFormat):
        take_in_format(foreign, folder)
    assert not folder.exists()


def test_a_link_among_the_formats_is_passed_over(folder: Path, tmp_path: Path) -> None:
    outside = save_format(tmp_path, a_format())
    folder.mkdir()
    (folder / "link.toml").symlink_to(outside)
    assert own_formats(folder) == ()


def test_a_plan_with_more_text_than_can_be_read_again_is_not_written(folder: Path) -> None:
    item = replace(a_format().items[0], notes=(("da", "ord " * 700),))
    with pytest.raises(TooMuchForATemplate):
        save_format(folder, replace(a_format(), items=(item,) * 60))
    assert not folder.exists()


def test_a_removed_format_is_gone_and_removing_it_again_does_nothing(folder: Path) -> None:
    path = save_format(folder, a_format())
    remove_format(path)
    remove_format(path)
    assert own_formats(folder) == ()


def test_a_file_that_vanishes_while_it_is_read_is_the_worlds_no(folder: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_format(folder / "væk.toml")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_format_saved_by_an_older_editor_keeps_its_danish_letters(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "gemt.toml"
    path.write_bytes(resource_text("formats", "dialog.toml").encode(encoding, "replace"))
    read = read_format(path)
    assert read.format is not None
    assert read.troubles == ()
    assert read.format in shipped_formats()
