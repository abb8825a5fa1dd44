"""What is recorded is what is loaded: every kind of thing, every value it may have."""

import dataclasses
import tempfile
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings

from facilitator.meeting.changes import MEMBERS, SINGLES, Thing, added, apply, removed
from facilitator.meeting.model import AreaPicture, Meeting, Projector, Segment
from facilitator.store.mapping import FORMS, NEVER_STORED
from facilitator.store.meeting_file import create, open_file
from tests.store.meetings import card, changes_between, meetings, small_meeting, stored


@settings(max_examples=12)
@given(meetings(), meetings())
def test_any_meeting_comes_back_as_it_was_and_becomes_any_other(first: Meeting, second: Meeting) -> None:
    second = dataclasses.replace(second, id=first.id)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "m.borgermoede"
        file = create(path, first)
        assert file.load() == stored(first)

        file.record(changes_between(first, second))
        file.close()

        again = open_file(path)
        assert again.load() == stored(second)
        again.close()


# What a file never holds: the reading of a clock of this very start, and the picture of a frozen screen.
MEMORY_ONLY: dict[type[Thing], frozenset[str]] = {
    Segment: frozenset({"anchor"}),
    Projector: frozenset({"kept"}),
}


def test_every_kind_of_thing_has_a_table_with_all_its_fields() -> None:
    kinds = {**SINGLES, **MEMBERS}

    assert set(FORMS) == set(kinds) - NEVER_STORED
    for kind, form in FORMS.items():
        fields = {field.name for field in dataclasses.fields(kind)} - MEMORY_ONLY.get(kind, frozenset())
        columns = set(form.table.c.keys()) - {"one"}
        if form.beside is not None:
            columns.add(form.beside[1])
        if kind.__name__ == "Card":
            columns = (columns - {"place_name", "place_x", "place_y"}) | {"place"}
        if kind.__name__ == "Course":
            columns -= {"round_item"}
        assert columns == fields, kind.__name__


def test_several_changes_of_one_thing_in_one_transaction_come_to_the_last(tmp_path: Path) -> None:
    meeting = small_meeting()
    file = create(tmp_path / "m.borgermoede", meeting)
    first = card(Random(1))
    second = dataclasses.replace(first, text="rettet", edited=True, original=first.text)

    file.record([added(first), dataclasses.replace(added(second), before=first)])
    assert file.load().cards == {first.id: second}
    file.record([removed(second), added(second), removed(second)])

    assert file.load().cards == {}
    file.close()


def test_a_new_word_for_the_picture_does_not_write_the_picture_again(tmp_path: Path) -> None:
    path = tmp_path / "m.borgermoede"
    picture = AreaPicture("Kort", "", 800, 600, image=Random(1).randbytes(2_000_000))
    meeting = small_meeting()
    file = create(path, meeting)
    file.record([added(picture)])
    file.checkpoint()

    described = dataclasses.replace(picture, description="Set fra nord")
    change = dataclasses.replace(added(described), before=picture)
    file.record([change])

    assert path.with_name(path.name + "-wal").stat().st_size < 100_000
    assert file.load() == apply(meeting, [added(described)])
    file.close()


@pytest.mark.parametrize(
    "name", ["Børnehuset møde.borgermoede", "50% & #1?.borgermoede", "a b'c\"d.borgermoede"]
)
def test_a_file_may_have_any_name(tmp_path: Path, name: str) -> None:
    meeting = small_meeting()
    create(tmp_path / name, meeting).close()

    file = open_file(tmp_path / name)

    assert file.load() == meeting
    file.close()
