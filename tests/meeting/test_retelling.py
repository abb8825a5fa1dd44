"""A meeting that changes its language takes the format's words along, and leaves what somebody wrote."""

from dataclasses import replace

from facilitator.files.format_files import shipped_formats
from facilitator.meeting.retelling import retold
from facilitator.meeting.timeline import agenda
from tests.meetings import dialog_meeting


def test_the_words_of_the_format_follow_and_those_of_a_person_stay() -> None:
    meeting = dialog_meeting()
    first, *others = agenda(meeting)
    own = replace(first, title="Kaffe først")

    brief, items = retold(meeting.brief, [own, *others], shipped_formats(), "en")

    titles = [one.title for one in items]
    assert {"Silent writing", "Break", "Prioritising"} <= set(titles)
    assert titles[0] == "Kaffe først"
    assert items[0].notes.startswith("Purpose, ")
    assert (brief.language, brief.influence.split()[0]) == ("en", "What")


def test_there_and_back_again_is_the_same_meeting() -> None:
    meeting = dialog_meeting()
    away, items = retold(meeting.brief, agenda(meeting), shipped_formats(), "en")
    assert len(items) == len(agenda(meeting))

    back, again = retold(away, items, shipped_formats(), "da")

    assert (back, again) == (meeting.brief, agenda(meeting))
