"""The guard is as good as docs/guard.md says, and good enough."""

from pathlib import Path

import pytest

from facilitator.meeting.sensitive import MASK, look
from tests.guard import figures

DOCS = Path(__file__).parents[2] / "docs" / "guard.md"
SETS = figures.sets()
PERSONAL, HEALTH, OFFENCE = 0, 1, 2


def test_the_corpus_is_large_and_half_of_it_is_harmless() -> None:
    corpus = SETS[figures.TUNED] + SETS[figures.HELD_BACK]
    harmless = sum(not line.kinds for line in corpus)
    assert len(corpus) >= 600
    assert harmless / len(corpus) >= 0.5
    assert 0.25 <= len(SETS[figures.HELD_BACK]) / len(corpus) <= 0.42


def test_no_line_stands_in_two_sets() -> None:
    texts = [line.text for lines in SETS.values() for line in lines]
    assert len(texts) == len(set(texts))


def test_what_was_held_back_is_found_as_promised() -> None:
    held = figures.measure(figures.HELD_BACK, SETS[figures.HELD_BACK])
    assert held.hits[PERSONAL].share >= 0.95
    assert held.hits[HEALTH].share >= 0.85
    assert held.hits[OFFENCE].share >= 0.85
    assert held.false_alarms.share <= 0.03


@pytest.mark.parametrize("name", SETS)
def test_every_set_is_found_as_promised(name: str) -> None:
    measured = figures.measure(name, SETS[name])
    for rate, least in zip(measured.hits, (0.95, 0.85, 0.85, 0.5), strict=True):
        assert rate.of == 0 or rate.share >= least
    assert measured.false_alarms.share <= 0.03


def test_the_documented_figures_are_the_figures() -> None:
    assert figures.table() in DOCS.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SETS)
def test_a_flag_lies_inside_its_text_and_is_masked(name: str) -> None:
    for line in SETS[name]:
        found = figures.seen(line.text)
        for flag in found.flags:
            assert 0 <= flag.start < flag.end <= len(line.text)
        assert (MASK in found.masked) == bool(found.flags)
        if not found.flags:
            assert found.masked == line.text


def test_what_was_said_of_somebody_is_gone_from_the_suggestion() -> None:
    marked = [line for lines in SETS.values() for line in lines if line.gone]
    left = [line.text for line in marked if any(word in figures.seen(line.text).masked for word in line.gone)]
    assert len(left) / len(marked) <= 0.03


def test_the_kind_is_the_right_one() -> None:
    labelled = [line for lines in SETS.values() for line in lines if line.kinds]
    wrong = [line.text for line in labelled if not line.kinds <= set(figures.seen(line.text).kinds)]
    assert len(wrong) / len(labelled) <= 0.05


def test_numbers_and_names_are_gone_from_what_is_suggested() -> None:
    lines = [
        line for lines in SETS.values() for line in lines if line.kinds and line.group == "personal data"
    ]
    still = [line.text for line in lines if look(figures.seen(line.text).masked).flags]
    assert len(still) / len(lines) <= 0.03
