"""A walk's follow-up is made by itself, once, half a year on, and has what was agreed in the end."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from facilitator.app.following import leave_follow_up, months_of, renew_follow_up
from facilitator.meeting.blueprint import meeting_from
from facilitator.meeting.changes import Change
from facilitator.meeting.follow_up import FollowUp
from facilitator.meeting.formats import parse_format
from facilitator.meeting.ids import ActionId, MeetingId
from facilitator.meeting.model import Action, Meeting
from facilitator.meeting.sets import parse_categories
from facilitator.meeting.words import ActionStatus, SceneKind
from facilitator.store.lying import as_it_lies
from facilitator.store.making import make
from facilitator.store.meeting_file import open_file
from facilitator.store.reader import read_meeting
from facilitator.store.reading import has_log
from tests.meetings import HALL, RESOURCES, SeededDice, dialog_meeting

WISH = FollowUp("Siden sidst", HALL, date(2026, 10, 7))
LIGHT = Action(ActionId("a" * 32), 1.0, "Stop 1, Stien: nye lamper", owner="driften")


def walk(*actions: Action) -> Meeting:
    found, _ = parse_format((RESOURCES / "formats/vandring.toml").read_text("utf-8"))
    categories, _ = parse_categories((RESOURCES / "sets/categories.toml").read_text("utf-8"))
    assert found is not None
    made = meeting_from(found, categories, SeededDice(1), "da")
    brief = replace(made.brief, title="Vandring", starts=datetime(2026, 10, 7, 15, 0, tzinfo=UTC))
    return replace(made, brief=brief, actions={one.id: one for one in actions})


def left(folder: Path) -> Meeting:
    (path,) = folder.iterdir()
    return read_meeting(path)


def test_half_a_year_on_with_the_open_promises_as_the_first_scene(tmp_path: Path) -> None:
    done = replace(LIGHT, id=ActionId("b" * 32), status=ActionStatus.RUNNING)
    told = leave_follow_up(walk(LIGHT, done), WISH, tmp_path, "Vandring – opfølgning")
    meeting = left(tmp_path)
    assert told.is_new
    assert meeting.brief.starts == datetime(2027, 4, 7, 15, 0, tzinfo=UTC)
    assert meeting.projector.scene.kind is SceneKind.PROMISES
    assert list(meeting.actions.values()) == [replace(LIGHT, carried=True)]


def test_closing_twice_makes_one_and_brings_it_up_to_date(tmp_path: Path) -> None:
    leave_follow_up(walk(LIGHT), WISH, tmp_path, "Vandring – opfølgning")
    (path,) = tmp_path.iterdir()
    prepared = replace(left(tmp_path), brief=replace(left(tmp_path).brief, place="Fælleshuset"))
    path.unlink()
    make(path, prepared)
    told = leave_follow_up(walk(replace(LIGHT, owner="kommunen")), WISH, tmp_path, "Vandring – opfølgning")
    meeting = left(tmp_path)
    assert not told.is_new
    assert meeting.brief.place == "Fælleshuset"
    assert [one.owner for one in meeting.actions.values()] == ["kommunen"]


def test_what_a_crash_left_in_its_log_is_not_played_over_what_was_agreed(tmp_path: Path) -> None:
    name = "Vandring – opfølgning"
    path = leave_follow_up(walk(LIGHT), WISH, tmp_path, name).file
    file = open_file(path)
    brief = file.load().brief
    file.record([Change(brief, replace(brief, place="Fælleshuset"))])
    crashed = tmp_path / "crashed" / path.name
    as_it_lies(path, crashed)
    file.close()
    assert has_log(crashed)

    leave_follow_up(walk(replace(LIGHT, owner="kommunen")), WISH, crashed.parent, name)

    meeting = left(crashed.parent)
    assert meeting.brief.place == "Fælleshuset"
    assert [one.owner for one in meeting.actions.values()] == ["kommunen"]


def test_whoever_has_deleted_it_gets_no_other(tmp_path: Path) -> None:
    renew_follow_up(walk(LIGHT), WISH, tmp_path, "Vandring – opfølgning")
    assert list(tmp_path.iterdir()) == []


def test_a_meeting_of_the_same_name_that_follows_something_else_is_left_alone(tmp_path: Path) -> None:
    other = replace(walk(), brief=replace(walk().brief, previous=MeetingId("c" * 32)))
    make(tmp_path / "Vandring – opfølgning.borgermoede", other)
    leave_follow_up(walk(LIGHT), WISH, tmp_path, "Vandring – opfølgning")
    assert len(list(tmp_path.iterdir())) == 2


def test_only_a_form_that_says_so_follows_itself_up_and_ends_when_all_is_done() -> None:
    later = replace(walk(), brief=replace(walk().brief, previous=MeetingId("c" * 32)))
    assert months_of(dialog_meeting()) is None
    assert months_of(walk()) == 6
    assert months_of(later) is None
    assert months_of(replace(later, actions={LIGHT.id: LIGHT})) == 6
