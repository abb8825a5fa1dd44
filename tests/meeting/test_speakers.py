"""The speaker list: first-time speakers first, one at a time, and nothing of it stays."""

import pytest

from facilitator.meeting.commands import (
    AddSpeaker,
    CloseMeeting,
    EndSpeech,
    GiveFloor,
    LimitSpeech,
    MoveSpeaker,
    RemoveSpeaker,
    Show,
    StartMeeting,
)
from facilitator.meeting.model import Scene, SpeakerQueue
from facilitator.meeting.refusals import AlreadyThere, NoSuchThing, NotLive, TooLong
from facilitator.meeting.timeline import speech_clock
from facilitator.meeting.words import SceneKind
from tests.meetings import Evening


def handles(evening: Evening) -> list[str]:
    return [one.handle for one in evening.meeting.speaker_queue.waiting]


def listed(*asked: tuple[str, bool]) -> Evening:
    evening = Evening()
    evening.do(StartMeeting())
    for handle, is_first in asked:
        evening.do(AddSpeaker(handle, is_first))
    return evening


def test_who_speaks_for_the_first_time_comes_before_the_others() -> None:
    evening = listed(("bord 4", False), ("gul jakke", True), ("bord 2", False), ("hue", True))
    assert handles(evening) == ["gul jakke", "hue", "bord 4", "bord 2"]


def test_the_screen_goes_back_from_a_name_to_what_it_showed_before() -> None:
    evening = listed(("gul jakke", True))
    before = evening.meeting.projector.scene
    evening.do(Show(Scene(SceneKind.SPEAKER)))
    evening.do(GiveFloor())
    evening.do(EndSpeech())
    assert evening.meeting.projector.scene == before
    # What else is on stays on.
    evening.do(Show(Scene(SceneKind.JOIN)))
    evening.do(AddSpeaker("hue", is_first=False))
    evening.do(GiveFloor())
    evening.do(EndSpeech())
    assert evening.meeting.projector.scene.kind is SceneKind.JOIN


def test_the_facilitators_word_goes_before_the_order() -> None:
    evening = listed(("gul jakke", True), ("bord 4", False))
    first, second = evening.meeting.speaker_queue.waiting
    evening.do(MoveSpeaker(second.id, first.id))
    assert handles(evening) == ["bord 4", "gul jakke"]
    with pytest.raises(AlreadyThere):
        evening.do(MoveSpeaker(first.id, None))


def test_the_first_on_the_list_gets_the_floor_with_a_clock_of_their_own() -> None:
    evening = listed(("bord 4", False), ("gul jakke", True))
    evening.do(LimitSpeech(120))
    evening.do(GiveFloor())
    evening.wait(1.5)
    told = speech_clock(evening.meeting, evening.now)
    assert told is not None
    assert (told.handle, told.left_s, told.phase) == ("gul jakke", 30, "danger")
    assert handles(evening) == ["bord 4"]


def test_after_the_speech_nobody_speaks() -> None:
    evening = listed(("bord 4", False))
    evening.do(GiveFloor())
    evening.do(EndSpeech())
    assert speech_clock(evening.meeting, evening.now) is None
    with pytest.raises(AlreadyThere):
        evening.do(EndSpeech())


def test_whoever_goes_home_is_taken_off_the_list() -> None:
    evening = listed(("bord 4", False), ("bord 2", False))
    gone = evening.meeting.speaker_queue.waiting[0]
    evening.do(RemoveSpeaker(gone.id))
    assert handles(evening) == ["bord 2"]
    with pytest.raises(NoSuchThing):
        evening.do(RemoveSpeaker(gone.id))


def test_no_handle_outlives_the_meeting() -> None:
    evening = listed(("bord 4", False), ("bord 2", False))
    evening.do(GiveFloor())
    evening.do(CloseMeeting())
    assert evening.meeting.speaker_queue == SpeakerQueue()


def test_before_the_meeting_there_is_no_list() -> None:
    with pytest.raises(NotLive):
        Evening().do(AddSpeaker("bord 4"))


@pytest.mark.parametrize("seconds", [0, 14, 3601])
def test_a_speech_has_a_sensible_length(seconds: int) -> None:
    evening = listed()
    with pytest.raises(TooLong):
        evening.do(LimitSpeech(seconds))
    assert evening.meeting.speaker_queue.limit_s == 180


def test_a_list_holds_two_hundred_and_no_more() -> None:
    evening = listed(*((f"bord {number}", number % 2 == 0) for number in range(200)))
    before = evening.meeting
    with pytest.raises(TooLong):
        evening.do(AddSpeaker("bord 201"))
    assert evening.meeting == before
    evening.do(GiveFloor())
    evening.do(AddSpeaker("bord 201"))
    assert handles(evening)[-1] == "bord 201"
