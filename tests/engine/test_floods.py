"""More notes than the phones in the hall would send are noticed; a full hall that writes is not."""

import pytest

from facilitator.engine.floods import A_PHONE, FEWEST, WITHIN_S, Flood


def after(notes: int, at: float = 100.0) -> Flood:
    flood = Flood()
    for _ in range(notes):
        flood.note(at)
    return flood


@pytest.mark.parametrize(
    ("notes", "phones", "is_on"),
    [
        (FEWEST, 0, False),
        (FEWEST + 1, 0, True),
        (FEWEST + 1, 300, False),
        (300 * A_PHONE, 300, False),
        (300 * A_PHONE + 1, 300, True),
    ],
)
def test_it_is_the_number_of_phones_that_tells_a_flood_from_a_crowd(
    notes: int, phones: int, is_on: bool
) -> None:
    assert after(notes).is_on(100.0, phones) is is_on


def test_a_minute_later_it_is_over() -> None:
    flood = after(10 * FEWEST)

    assert [flood.is_on(100.0 + later, 0) for later in (0, WITHIN_S - 1, WITHIN_S)] == [True, True, False]
