"""Room on the disk is told in time, and the reserve is really there and really given back."""

from pathlib import Path

import pytest

from facilitator.laptop import disk
from facilitator.laptop.disk import LOW_UNDER, SCARCE_UNDER, Reserve, Room, free_bytes, room


def test_room_is_told_of_a_folder_that_is_not_made_yet(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "not" / "yet") > 0


@pytest.mark.parametrize(
    ("free", "expected"),
    [
        (0, Room.SCARCE),
        (SCARCE_UNDER - 1, Room.SCARCE),
        (SCARCE_UNDER, Room.LOW),
        (LOW_UNDER - 1, Room.LOW),
        (LOW_UNDER, Room.PLENTY),
    ],
)
def test_little_room_is_told_in_two_steps(free: int, expected: Room) -> None:
    assert room(free) is expected


def test_the_reserve_takes_up_its_room_until_it_is_given_back(tmp_path: Path) -> None:
    reserve = Reserve(tmp_path / "reserve", size=3_000_000)

    assert reserve.lay()
    assert reserve.lay()
    assert [found.stat().st_size for found in tmp_path.iterdir()] == [3_000_000]
    # Blocks really taken, not a hole.
    assert (tmp_path / "reserve").stat().st_blocks * 512 >= 3_000_000
    assert reserve.give_back()
    assert not reserve.give_back()
    assert list(tmp_path.iterdir()) == []


def test_a_reserve_that_finds_no_room_leaves_nothing_behind(tmp_path: Path) -> None:
    reserve = Reserve(tmp_path / "no folder" / "reserve")

    assert not reserve.lay()
    assert not reserve.is_laid


def test_where_room_is_scarce_no_reserve_is_laid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "free_bytes", lambda _: SCARCE_UNDER - 1)
    reserve = Reserve(tmp_path / "reserve", size=1000)

    assert not reserve.lay()
    assert list(tmp_path.iterdir()) == []
