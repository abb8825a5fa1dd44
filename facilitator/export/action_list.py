"""The action list (handleplan): landscape, one page per ten actions, to hang up and to work from."""

import math
from collections.abc import Iterator

import msgspec

from facilitator.export.document import Block, Document, Heading, PageBreak, words
from facilitator.export.minutes import made
from facilitator.export.sections.opening import began, next_meeting, titled
from facilitator.export.sections.outcome import action_table
from facilitator.export.wording import Wording
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.room import ordered_actions
from facilitator.texts import Texts

ACTIONS_A_PAGE = 10
# Room to write in by hand, and still ten rows on a page (points).
ROW_HEIGHT = 31.0
# It hangs on a wall: set as large as ten to a page allow, and never smaller than the minutes.
SCALES = (1.4, 1.25, 1.1, 1.0)


def action_list_to_hang_up(meeting: Meeting, now: Now, texts: Texts) -> Iterator[Document]:
    """Yield the action list smaller and smaller, so that one can be taken that fits on its pages."""
    document = action_list(meeting, now, texts)
    return (msgspec.structs.replace(document, scale=scale) for scale in SCALES)


def pages_for(meeting: Meeting) -> int:
    """Return how many pages the action list should take."""
    return max(1, math.ceil(len(meeting.actions) / ACTIONS_A_PAGE))


def action_list(meeting: Meeting, now: Now, texts: Texts) -> Document:
    """Return the action list of a meeting."""
    wording = Wording(texts, now.zone)
    title = titled(meeting.brief.title, "action_list.title", wording)
    return Document(
        title=title,
        author=meeting.brief.organiser or "Facilitator",
        language=wording.language,
        subject=wording.say("action_list.subject"),
        blocks=tuple(_blocks(meeting, title, wording)),
        landscape=True,
        page_of=wording.say("export.page", page="{page}", pages="{pages}"),
        unprintable=wording.say("export.unprintable"),
        created=made(meeting, now),
    )


def _blocks(meeting: Meeting, title: str, wording: Wording) -> Iterator[Block]:
    actions = ordered_actions(meeting)
    date = began(meeting)
    for start in range(0, max(1, len(actions)), ACTIONS_A_PAGE):
        if start:
            yield PageBreak()
            yield Heading(2, wording.say("action_list.continued", title=title))
        else:
            yield Heading(1, title)
            if date is not None:
                yield words(wording.say("action_list.from", date=wording.long_date(date)), look="title_line")
        part = actions[start : start + ACTIONS_A_PAGE]
        if part:
            caption = _caption(start, len(part), len(actions), wording)
            yield action_table(part, wording, caption, start + 1, ROW_HEIGHT)
    if not actions:
        yield words(wording.say("minutes.actions.none"))
    coming = next_meeting(meeting, wording)
    if coming:
        yield words(wording.say("minutes.onwards.next", next=coming))
    yield words(wording.say("action_list.status"), look="small")


def _caption(start: int, count: int, total: int, wording: Wording) -> str:
    if count == 1:
        return wording.say("action_list.caption.one", first=start + 1, total=total)
    return wording.say("action_list.caption", first=start + 1, last=start + count, total=total)
