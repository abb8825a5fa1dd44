"""The index of the decisions names every page, in order, and no number was taken twice."""

import re
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "decisions"


def test_the_index_names_every_decision_once_and_in_order() -> None:
    pages = sorted(page.name for page in FOLDER.glob("[0-9]*.md"))
    index = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| \[\d{4}\]\(([^)]+)\) \|", index, re.MULTILINE) == pages


def test_no_number_of_a_decision_was_taken_twice() -> None:
    numbers = [page.name[:4] for page in FOLDER.glob("[0-9]*.md")]
    assert sorted(numbers) == sorted(set(numbers))
