"""How a benchmark says what it measured."""

import pytest

from benchmarks._figure import Figure, report


def test_a_figure_says_what_was_measured_and_whether_it_was_reached() -> None:
    assert Figure("burst", 2.5, 3).line() == "burst: 2.50 (at most 3) reached"
    assert Figure("burst", 3.5, 3, "p99 70 ms").line() == "burst: 3.50 (at most 3) NOT REACHED  p99 70 ms"


def test_one_figure_that_is_not_reached_ends_the_benchmark_with_1(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        report(Figure("a", 1, 2), Figure("b", 3, 2))
    assert ended.value.code == 1
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_reached_figures_end_it_with_0() -> None:
    with pytest.raises(SystemExit) as ended:
        report(Figure("a", 1, 2))
    assert ended.value.code == 0
