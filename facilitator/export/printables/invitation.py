"""Invitation and flyer: what, when and where in the reader's own language, with a code to scan."""

from datetime import UTC, datetime
from functools import cache
from typing import Final

from babel import Locale

from facilitator.export.document import Run
from facilitator.export.pdf.binding import Plates
from facilitator.export.pdf.plate import A4, A5, MM, Box, Plate, Size
from facilitator.export.pdf.style import INK, MUTED, NAVY, Type
from facilitator.export.printables.extras import LANGUAGES
from facilitator.export.printables.order import Order
from facilitator.export.wording import Wording
from facilitator.files.resources import resource_bytes
from facilitator.meeting.run_sheet import run_sheet
from facilitator.texts import Texts, read_catalogue

# A flyer is an invitation at the size of an A5.
SCALES: Final = {A4: 1.0, A5: 0.7}
_DATES: Final = {
    language: ("texts", language, "export.json")
    if language in {"da", "en"}
    else ("notice_board", f"{language}.json")
    for language in LANGUAGES
}


def invitations(order: Order, size: Size) -> tuple[Plates, ...]:
    """Return one page for each wanted language."""
    wanted = [one for one in LANGUAGES if one in order.extras.languages] or [LANGUAGES[0]]
    return tuple(_invitation(order, language, size) for language in wanted)


@cache
def invitation_texts(language: str) -> Texts:
    """Return the sentences of an invitation, and how its language writes a date."""
    catalogue = dict(read_catalogue(resource_bytes(*_DATES[language])))
    catalogue |= read_catalogue(resource_bytes("invitations", f"{language}.json"))
    return Texts(catalogue, language, Locale.parse(language).plural_form)


def _invitation(order: Order, language: str, size: Size) -> Plates:
    wording = Wording(invitation_texts(language), order.now.zone)
    own = Order(order.meeting, order.now, order.extras, wording)
    return Plates(language, size, (lambda plate: _draw(plate, own, SCALES[size]),))


def _draw(plate: Plate, order: Order, scale: float) -> None:
    of, say = order.meeting.brief, order.wording.say
    margin = 20 * MM * scale
    band = Box(0, 0, plate.size[0], 60 * MM * scale)
    plate.fill(band, NAVY)
    inner = band.inset(margin)
    white = "#ffffff"
    top = inner.top - 2 * MM * scale
    top += plate.heading(
        1,
        say("invite.title"),
        Box(inner.left, top, inner.width, 30 * MM * scale),
        Type(34, 40, "bold", white).scaled(scale),
    )
    plate.say(
        of.title,
        Box(inner.left, top + 2 * MM * scale, inner.width, inner.bottom + 10 * MM * scale - top),
        Type(19, 25, "regular", white).scaled(scale),
        language=_foreign(order),
    )
    _body(plate, order, Box(margin, band.bottom + 9 * MM * scale, plate.size[0] - 2 * margin, 0), scale)
    _foot(plate, order, margin, scale)


def _body(plate: Plate, order: Order, at: Box, scale: float) -> None:
    of, say = order.meeting.brief, order.wording.say
    big, body = Type(18, 24, "bold", INK).scaled(scale), Type(13, 18.5, "regular", INK).scaled(scale)
    top, limit = at.top, plate.size[1] - 76 * MM * scale
    label = Type(9.5, 13, "bold", MUTED).scaled(scale)
    for key, text, is_own in (("when", order.when(), True), ("where", _where(order), False)):
        if text:
            top += plate.say(say(f"invite.{key}"), Box(at.left, top, at.width, 40), label)
            language = None if is_own else _foreign(order)
            top += plate.say(text, Box(at.left, top, at.width, 60), big, language=language) + 5 * MM * scale
    top += plate.say(say("invite.lead"), Box(at.left, top, at.width, 90), body) + 3 * MM * scale
    for key, text in (("purpose", of.purpose), ("influence", of.influence)):
        if text and top < limit - 20 * MM * scale:
            runs = (Run(say(f"invite.{key}") + " ", strong=True), Run(text, language=_foreign(order)))
            room = min(limit - top, 34 * MM * scale)
            top += plate.say(runs, Box(at.left, top, at.width, room), body) + 3 * MM * scale
    for key in ("everyone", "anonymous"):
        if top < limit - 8 * MM * scale:
            top += (
                plate.say(say(f"invite.{key}"), Box(at.left, top, at.width, limit - top), body)
                + 2 * MM * scale
            )


def _foot(plate: Plate, order: Order, margin: float, scale: float) -> None:
    say, of = order.wording.say, order.meeting.brief
    side = 52 * MM * scale
    top = plate.size[1] - margin - side
    code_left = margin if plate.leftwards else plate.size[0] - margin - side
    text_left = margin + side + 6 * MM * scale if plate.leftwards else margin
    width = plate.size[0] - 2 * margin - side - 6 * MM * scale
    plate.fill(Box(margin, top - 5 * MM * scale, plate.size[0] - 2 * margin, 1.2), NAVY)
    strong, body = Type(14, 19, "bold", NAVY).scaled(scale), Type(11, 15.5, "regular", INK).scaled(scale)
    text, key = _scanned(order)
    y = top + 3 * MM * scale
    if text:
        y += plate.say(say(f"invite.scan.{key}"), Box(text_left, y, width, 60), strong) + 3 * MM * scale
        plate.code(text, code_left, top, side, say("invite.code", what=say(f"invite.scan.{key}")))
    foreign = _foreign(order)
    if order.extras.link:
        y += plate.say(order.extras.link, Box(text_left, y, width, 40), body) + 2 * MM * scale
    for name, said in (("organiser", of.organiser), ("contact", of.contact)):
        if said:
            runs = (Run(say(f"invite.{name}") + " ", strong=True), Run(said, language=foreign))
            y += plate.say(runs, Box(text_left, y, width, top + side - y), body) + 2 * MM * scale


def _where(order: Order) -> str:
    """Return the place; the area is told where the place does not name it already."""
    of = order.meeting.brief
    if of.area and of.area.split(",")[0].casefold() not in of.place.casefold():
        return ", ".join(part for part in (of.place, of.area) if part)
    return of.place


def _foreign(order: Order) -> str | None:
    """Return the language in which the brief was typed, where it is not the reader's."""
    typed = order.meeting.brief.language
    return typed if typed != order.wording.language else None


def _scanned(order: Order) -> tuple[str, str]:
    """Return what the code says: the link that was handed in, or else the meeting for the calendar."""
    if order.extras.link:
        return order.extras.link, "link"
    return calendar_entry(order), "calendar"


def calendar_entry(order: Order) -> str:
    """Return the meeting as phones take it into their calendar, or nothing while it has no day."""
    starts = order.meeting.brief.starts
    if starts is None:
        return ""
    ends = run_sheet(order.meeting, order.now).ends
    lines = [
        "BEGIN:VEVENT",
        f"SUMMARY:{_plain(order.meeting.brief.title or order.wording.say('invite.title'))}",
        f"DTSTART:{_stamp(starts)}",
        f"DTEND:{_stamp(max(starts, ends))}",
    ]
    where = _where(order)
    if where:
        lines.append(f"LOCATION:{_plain(where)}")
    return "\n".join([*lines, "END:VEVENT"])


def _plain(text: str) -> str:
    """Return text as iCalendar wants it, short enough for a code that a phone reads from paper."""
    flat = " ".join(text.split())[:LONGEST]
    return flat.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


LONGEST: Final = 80


def _stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
