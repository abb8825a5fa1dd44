"""The figures of a played evening say what is so: what is lost or doubled shows."""

from collections.abc import Sequence

import pytest

from facilitator.rehearsal.summary import percentile


@pytest.mark.parametrize(
    ("values", "share", "found"),
    [((), 0.5, 0.0), ((7.0,), 0.99, 7.0), ((3.0, 1.0, 2.0), 0.5, 2.0), (tuple(range(1, 101)), 0.99, 99)],
)
def test_a_percentile_is_a_value_that_was_measured(
    values: Sequence[float], share: float, found: float
) -> None:
    assert percentile(values, share) == found
