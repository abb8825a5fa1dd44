"""The print pack of one meeting lies on no other meeting's, and where a person chooses is where it goes."""

from pathlib import Path

from facilitator.app.printing import own_folder


def test_papers_beside_the_meeting_get_a_folder_of_their_own(tmp_path: Path) -> None:
    first, second = tmp_path / "Tryghed i Vestby.borgermoede", tmp_path / "Trafik.borgermoede"
    assert own_folder(tmp_path, first) == tmp_path / "Tryghed i Vestby"
    assert own_folder(tmp_path, second) == tmp_path / "Trafik"
    assert own_folder(tmp_path / "USB", first) == tmp_path / "USB"
