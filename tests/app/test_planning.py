"""A new meeting is what was asked for: its people, its minutes, its purpose, the hall it is held in."""

import pytest

from facilitator.app.planning import in_hall, wished
from facilitator.files.format_files import shipped_files
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import PurposeClass
from facilitator.settings import Settings
from facilitator.ui.actions import KeyMap
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import Words
from facilitator.ui.start.format_sources import FormatSource
from facilitator.ui.start.wish import NewWish

ASKED = NewWish("Lys", format="dialog", people=40, minutes=90, purpose=PurposeClass.INFORMATION)


def test_people_minutes_and_purpose_are_those_that_were_typed() -> None:
    made = wished(ASKED, "da")
    assert (made.brief.participants, made.brief.purpose_class) == (40, PurposeClass.INFORMATION)
    assert sum(item.planned_s for item in agenda(made)) == 90 * 60
    plain = wished(NewWish("Lys", format="dialog"), "da")
    assert (plain.brief.participants, sum(item.planned_s for item in agenda(plain))) == (None, 120 * 60)


@pytest.mark.usefixtures("qapp")
def test_what_is_typed_beside_the_formats_goes_into_the_wish() -> None:
    desk = Desk(Words("da"), KeyMap(), SystemDice().new_id, lambda: 0.0)
    source = FormatSource(desk, shipped_files())
    source.people.setValue(40)
    source.minutes.setValue(90)
    made = source.chosen()
    assert made is not None
    assert (made.people, made.minutes, made.purpose) == (40, 90, None)


def test_a_new_meeting_is_held_in_the_hall_whose_values_are_in_use() -> None:
    made = wished(ASKED, "da")
    assert in_hall(made, Settings(venue="Nordhuset")).brief.place == "Nordhuset"
    elsewhere = in_hall(in_hall(made, Settings(venue="Nordhuset")), Settings(venue="Syd"))
    assert elsewhere.brief.place == "Nordhuset"
    assert in_hall(made, Settings()).brief.place == ""
