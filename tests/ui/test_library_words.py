"""What a card of the library says of a meeting."""

from pathlib import Path

import pytest

from facilitator.ui.library.rows import Row
from facilitator.ui.library.sayings import where


@pytest.mark.parametrize(
    ("place", "area", "said"),
    [
        ("Solparken 2", "Solparken", "Solparken 2"),
        ("Fælleshuset", "Solparken", "Fælleshuset, Solparken"),
        ("Solparkens hal", "Solparken", "Solparkens hal, Solparken"),
        ("", "Solparken", "Solparken"),
        ("Hallen", "", "Hallen"),
    ],
)
def test_an_area_that_the_place_names_is_not_said_twice(place: str, area: str, said: str) -> None:
    assert where(Row(Path("møde"), "Tryghed", place=place, area=area)) == said
