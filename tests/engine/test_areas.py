"""The picture of the area goes to phones only as a picture, and says where named places are."""

from dataclasses import replace

import pytest

from facilitator.engine import areas
from facilitator.engine.wire import in_language
from facilitator.link import messages
from facilitator.link import view as wire
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import AreaPicture, WalkStop
from tests.door.real import a_view
from tests.meetings import dialog_meeting

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


def plan(image: bytes) -> AreaPicture:
    return AreaPicture("Egeparken", "Seks blokke om en plæne", 800, 600, image=image)


@pytest.mark.parametrize("image", [b"", b"<svg onload='x'>", b"GIF89a", PNG + bytes(areas.MOST_BYTES)])
def test_what_is_no_picture_for_a_phone_is_not_handed_out(image: bytes) -> None:
    meeting = replace(dialog_meeting(), area=plan(image))

    assert areas.picture(meeting.area) == messages.Picture()
    assert areas.told(meeting) is None


def test_the_view_tells_of_the_picture_its_squares_and_named_places() -> None:
    stops = (
        WalkStop(StopId("01"), 2.0, "Tunnelen", 0.25, 0.75),
        WalkStop(StopId("02"), 1.0, "Legepladsen", 0.5, 0.5),
        WalkStop(StopId("03"), 3.0, "Et sted uden punkt"),
    )
    meeting = replace(dialog_meeting(), area=plan(PNG), stops={stop.id: stop for stop in stops})

    told = areas.told(meeting)

    assert told is not None
    assert told.spots == (wire.Spot("Legepladsen", 0.5, 0.5), wire.Spot("Tunnelen", 0.25, 0.75))
    assert (told.columns, told.rows, told.name) == (8, 6, "Egeparken")
    assert areas.picture(meeting.area) == messages.Picture("image/png", PNG)


def test_a_phone_is_told_when_it_is_to_say_the_square_only() -> None:
    told = areas.told(replace(dialog_meeting(), area=replace(plan(PNG), blur_homes=True)))

    assert told is not None
    assert told.blurs


def test_another_picture_has_another_id() -> None:
    one, other = (areas.told(replace(dialog_meeting(), area=plan(PNG + end))) for end in (b"1", b"2"))
    assert one is not None
    assert other is not None
    assert one.id != other.id


def test_a_view_in_one_language_says_everything_once() -> None:
    view = in_language(a_view(board=a_view().round), "en")

    assert view.now is not None
    assert view.round is not None
    assert view.round == view.board
    assert dict(view.now.question) == {"en": "What worries you?"}
    assert [dict(one.names) for one in view.round.types] == [{"en": "Concern"}, {"en": "Idea or wish"}]
