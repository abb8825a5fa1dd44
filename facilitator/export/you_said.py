"""The sheet for the notice board: what you said, and what we do about it, on one A4 in plain language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from babel import Locale

from facilitator.export.document import (
    Block,
    Cell,
    Document,
    Gist,
    Heading,
    Item,
    List,
    Paragraph,
    Row,
    Run,
    Table,
    cell,
    words,
)
from facilitator.export.gist import languages_told, told_gist
from facilitator.export.minutes import made
from facilitator.export.sections.opening import began, next_meeting
from facilitator.export.sections.voices import other_language
from facilitator.export.wording import Wording
from facilitator.files.catalogues import languages, texts
from facilitator.files.resources import resource_bytes, resource_text
from facilitator.meeting.model import Action, Meeting, Now
from facilitator.meeting.room import ordered_actions
from facilitator.meeting.sets import parse_types
from facilitator.meeting.views import Names
from facilitator.meeting.words import ActionStatus
from facilitator.texts import Texts, read_catalogue


@dataclass(frozen=True, slots=True)
class Room:
    """How many subjects, chosen topics and actions there is room for, and how large they are set."""

    subjects: int
    chosen: int
    actions: int
    scale: float


SECOND_LANGUAGES: Final = ("en", "ar", "fa", "ur", "tr", "so", "pl", "uk")
# From what a notice board should hold to what always fits.
SIZES = (
    Room(5, 3, 8, 1.4),
    Room(5, 3, 8, 1.25),
    Room(5, 3, 7, 1.1),
    Room(5, 3, 6, 1.0),
    Room(4, 3, 4, 1.0),
    Room(3, 2, 3, 1.0),
    Room(3, 1, 2, 1.0),
    Room(2, 1, 1, 0.9),
)


class NoSuchLanguage(ValueError):
    """There are no sentences for the notice board in this language."""


def board_texts(language: str) -> Texts:
    """Return the sentences of the sheet in a second language.

    Raises:
        NoSuchLanguage: There are none.
    """
    if language not in SECOND_LANGUAGES:
        raise NoSuchLanguage(language)
    if language in languages():
        return texts(language, "export")
    catalogue = read_catalogue(resource_bytes("notice_board", f"{language}.json"))
    return Texts(catalogue, language, Locale.parse(language).plural_form)


def spoken(meeting: Meeting) -> tuple[str, ...]:
    """Return the second languages that were written at the meeting, as far as the sheet speaks them."""
    written = languages_told(meeting)
    return tuple(language for language in SECOND_LANGUAGES if language in written)


def you_said(meeting: Meeting, now: Now, texts: Texts) -> Iterator[Document]:
    """Yield the sheet, shorter and shorter, so that one can be taken that fits on a page.

    In a second language its own words are translated; what people wrote and agreed stays as it is.
    """
    wording = Wording(texts, now.zone)
    for room in SIZES:
        yield Document(
            title=wording.say("you_said.title"),
            author=meeting.brief.organiser or "Facilitator",
            language=wording.language,
            subject=wording.say("you_said.title"),
            blocks=tuple(_blocks(meeting, wording, room)),
            page_of=wording.say("export.page", page="{page}", pages="{pages}"),
            unprintable=wording.say("export.unprintable"),
            created=made(meeting, now),
            scale=room.scale,
        )


def _blocks(meeting: Meeting, wording: Wording, room: Room) -> Iterator[Block]:
    yield Heading(1, wording.say("you_said.title"))
    yield words(_thanks(meeting, wording), look="lead")
    yield from _said(meeting, wording, room)
    yield from _done(meeting, wording, room)
    coming = next_meeting(meeting, wording)
    if coming:
        yield Paragraph((Run(wording.say("you_said.next", next=coming), strong=True),), look="lead")
    if meeting.brief.contact:
        yield words(wording.say("you_said.contact", contact=meeting.brief.contact), look="lead")


def _thanks(meeting: Meeting, wording: Wording) -> str:
    date = began(meeting)
    if date is None or not meeting.brief.title:
        return wording.say("you_said.lead.plain")
    about = wording.say("you_said.about", title=meeting.brief.title, date=wording.long_date(date))
    return wording.say("you_said.lead", about=about)


def _said(meeting: Meeting, wording: Wording, room: Room) -> Iterator[Block]:
    gist = told_gist(meeting, wording)
    most = sorted(_topics(gist, wording), key=lambda topic: -topic[1])[: room.subjects]
    chosen = gist.chosen[: room.chosen]
    own = other_language(meeting.brief.language, wording)
    if not most and not chosen:
        return
    yield Heading(2, wording.say("you_said.said"))
    if most:
        yield Paragraph((Run(wording.say("you_said.said.most")),), keep_with_next=True)
        lines = [
            wording.say("you_said.said.line", category=name, entries=wording.entries(voices))
            for name, voices in most
        ]
        yield List(tuple(Item((words(line),)) for line in lines))
    if chosen:
        yield Paragraph((Run(wording.say("you_said.chosen")),), keep_with_next=True)
        yield List(tuple(Item((words(text, language=own),)) for text in chosen), ordered=True)


def _topics(gist: Gist, wording: Wording) -> list[tuple[str, int]]:
    """Return what was talked about; by type where most of it was put into no category."""
    if gist.loose > sum(voices for _, voices in gist.subjects):
        return [(wording.named(_type_names()[kind]), voices) for kind, voices in gist.types]
    return [(wording.named(names), voices) for names, voices in gist.subjects]


@cache
def _type_names() -> Mapping[str, Names]:
    """Return what the types of cards are called, by language."""
    found, _ = parse_types(resource_text("sets", "types.toml"))
    return {one.type.value: one.names for one in found.entries}


def _done(meeting: Meeting, wording: Wording, room: Room) -> Iterator[Block]:
    yield Heading(2, wording.say("you_said.do"))
    actions = ordered_actions(meeting)
    own = other_language(meeting.brief.language, wording)
    if not actions:
        yield words(wording.say("you_said.do.none"))
        return
    # On the day itself none has come anywhere yet, and "Drøftet" under "this we do" would contradict itself.
    tells_status = any(one.carried or one.status is not ActionStatus.DISCUSSED for one in actions)
    names = ("what", "who", "when", "status")[: 4 if tells_status else 3]
    rows = (_promise(action, wording, own)[: len(names)] for action in actions[: room.actions])
    yield Table(
        header=tuple(cell(wording.say(f"action.{name}")) for name in names),
        rows=tuple(Row(cells) for cells in rows),
        widths=(3.2, 2.2, 2, 1.4)[: len(names)],
        caption=wording.say("you_said.do.caption"),
        row_headers=True,
    )
    if len(actions) > room.actions:
        yield words(wording.say("you_said.more", count=len(actions) - room.actions))


def _promise(action: Action, wording: Wording, own: str | None) -> tuple[Cell, ...]:
    return (
        cell(action.what, language=own),
        cell(wording.owner(action), language=own if action.owner else None),
        cell(wording.due(action)),
        cell(wording.say(f"status.{action.status}")),
    )
