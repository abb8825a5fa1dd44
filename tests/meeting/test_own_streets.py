"""The names of the meeting's set-up are the area's own streets, where they can be streets."""

from dataclasses import replace

import pytest

from facilitator.meeting.ids import StopId
from facilitator.meeting.model import AreaPicture, WalkStop
from facilitator.meeting.own_streets import own_streets
from facilitator.meeting.sensitive import Kind, look
from tests.meetings import dialog_meeting


def test_they_come_from_the_brief_the_picture_and_the_places() -> None:
    meeting = dialog_meeting()
    stop = WalkStop(StopId("a"), 0.0, "Store Ravn 14, ved containeren")
    meeting = replace(
        meeting,
        brief=replace(meeting.brief, place="Fælleshuset, Kirsebærhøj 3", area="Tranebo og Sebberlyst"),
        area=AreaPicture("Ravnsbo", "", 800, 600),
        stops={stop.id: stop},
    )
    assert own_streets(meeting) >= {"kirsebærhøj", "tranebo", "sebberlyst", "ravnsbo", "store ravn"}
    assert not own_streets(meeting) & {"fælleshuset", "containeren"}


@pytest.mark.parametrize("place", ["Legepladsen", "Blok 4", "Lokale 2.14", "ved søen", "Hallen", "", "7"])
def test_things_of_the_place_are_no_streets(place: str) -> None:
    meeting = dialog_meeting()
    meeting = replace(meeting, brief=replace(meeting.brief, place=place, area=""))
    assert own_streets(meeting) == frozenset()


def test_a_number_behind_a_name_makes_it_an_address() -> None:
    streets = frozenset({"sebberlyst"})
    assert look("hos dem i sebberlyst 12 er der altid larm", streets=streets).kinds == (Kind.ADDRESS,)
    assert look("hos dem i sebberlyst 12 er der altid larm").kinds == ()
    assert look("sebberlyst har 12 blokke", streets=streets).kinds == ()
