"""The minutes as they were approved: kept as a document model, and printed with the day of it."""

import msgspec

from facilitator.export.document import Document, Heading, freeze, thaw, words
from facilitator.export.entries import presentable
from facilitator.export.gist import gist_of
from facilitator.export.minutes import minutes
from facilitator.export.wording import Wording
from facilitator.files.catalogues import spoken, texts
from facilitator.meeting.model import ApprovedMinutes, Meeting, Now
from facilitator.texts import Texts


def frozen_minutes(meeting: Meeting, now: Now) -> bytes:
    """Return the document model of the minutes as it is kept: nothing in it that was not released."""
    shown, said = presentable(meeting), texts(spoken(meeting.brief.language), "export")
    document = minutes(shown, now, said)
    return freeze(msgspec.structs.replace(document, gist=gist_of(shown, Wording(said, now.zone))))


def as_approved(meeting: Meeting, now: Now, said: Texts) -> Document:
    """Return the minutes as they were approved, or as they are while nobody has approved them."""
    if meeting.approved is None:
        return minutes(meeting, now, said)
    return _dated(meeting.approved, Wording(said, now.zone))


def _dated(approved: ApprovedMinutes, wording: Wording) -> Document:
    """Return the document with the day of its approval under the lines of its title."""
    document = thaw(approved.document)
    line = words(wording.say("minutes.approved", date=wording.long_date(approved.day)), look="title_line")
    at = 0
    for at, block in enumerate(document.blocks):  # noqa: B007 - where the title's lines end
        if not isinstance(block, Heading) and getattr(block, "look", "") != "title_line":
            break
    blocks = (*document.blocks[:at], line, *document.blocks[at:])
    return msgspec.structs.replace(document, blocks=blocks)
