"""What a format has written into a meeting, said in another language; what somebody wrote stays."""

from collections.abc import Iterable
from dataclasses import replace

from facilitator.meeting.formats import Format
from facilitator.meeting.model import AgendaItem, Brief
from facilitator.meeting.names import said_in
from facilitator.meeting.views import Names


def retold(
    brief: Brief, items: Iterable[AgendaItem], formats: Iterable[Format], language: str
) -> tuple[Brief, tuple[AgendaItem, ...]]:
    """Return the brief in a language, and those items of the agenda that now are called otherwise."""
    # Two formats may say the same and translate it otherwise: the meeting's own is asked first.
    asked = sorted(formats, key=lambda one: one.id != brief.format)
    known: dict[str, str] = {}
    for names in (text for one in asked for text in _texts(one)):
        for _, said in names:
            known.setdefault(said, said_in(names, language))
    told = (
        (one, replace(one, title=known.get(one.title, one.title), notes=known.get(one.notes, one.notes)))
        for one in items
    )
    new = replace(brief, language=language, influence=known.get(brief.influence, brief.influence))
    return new, tuple(after for before, after in told if after != before)


def _texts(one: Format) -> Iterable[Names]:
    yield one.influence
    for item in one.items:
        yield from (item.title, item.notes)
