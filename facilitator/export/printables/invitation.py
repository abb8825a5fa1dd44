"""Invitation and flyer: what, when and where in the reader's own language, with a code to scan."""

from datetime import UTC, datetime
from functools import cache
from typing import Final

from babel import Locale

from facilitator.export.direction import LEFTWARDS
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
WHITE: Final = "#ffffff"
# A title and a place longer than this would make a code that phones do not read from paper.
LONGEST: Final = 80
_DATES: Final = {
    language: ("texts", language, "export.json")
    if language in {"da", "en"}
    else ("notice_board", f"{language}.json")
    for language in LANGUAGES
}

# Millimetres of an A4 sheet between head and foot that are enough for every part in its full size.
ROOMY = 143


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
    margin = 20 * MM * scale
    band = _head(plate, order, margin, scale)
    _body(plate, order, Box(margin, band + 9 * MM * scale, plate.size[0] - 2 * margin, 0), scale)
    _foot(plate, order, margin, scale)


def _head(plate: Plate, order: Order, margin: float, scale: float) -> float:
    """Put the band with the title and the meeting's own name; return where it ends."""
    title, name = order.wording.say("invite.title"), order.meeting.brief.title
    big, small = Type(34, 40, "bold", WHITE).scaled(scale), Type(19, 25, "regular", WHITE).scaled(scale)
    width = plate.size[0] - 2 * margin
    most = 55 * MM * scale
    heights = [min(most, plate.height_of(text, width, of)) for text, of in ((title, big), (name, small))]
    bottom = sum(heights) + 34 * MM * scale
    plate.fill(Box(0, 0, plate.size[0], bottom), NAVY)
    top = 16 * MM * scale
    plate.heading(1, title, Box(margin, top, width, heights[0]), big)
    _typed(plate, order, name, Box(margin, top + heights[0] + 2 * MM * scale, width, heights[1]), small)
    return bottom


def _typed(plate: Plate, order: Order, text: str, box: Box, of: Type) -> float:
    """Put what was typed in the meeting's language, on the side where this page's lines begin."""
    typed = order.meeting.brief.language
    foreign = typed if typed != order.wording.language else None
    against = plate.leftwards != (typed in LEFTWARDS)
    return plate.say(text, box, of, language=foreign, align="end" if against else "start")


def _body(plate: Plate, order: Order, at: Box, scale: float) -> None:
    of, say, unit = order.meeting.brief, order.wording.say, MM * scale
    big, body = Type(18, 24, "bold", INK).scaled(scale), Type(13, 18.5, "regular", INK).scaled(scale)
    label, strong = Type(9.5, 13, "bold", MUTED).scaled(scale), Type(13, 18.5, "bold", INK).scaled(scale)
    top, limit = at.top, plate.size[1] - 80 * unit
    # A title of two lines takes from the space between, not from the size of the last words.
    gap = (4 if limit - top > ROOMY * unit else 2.4) * unit
    if order.when():
        top += plate.say(say("invite.when"), Box(at.left, top, at.width, 40), label)
        top += plate.say(order.when(), Box(at.left, top, at.width, 20 * unit), big) + gap
    if _where(order):
        top += plate.say(say("invite.where"), Box(at.left, top, at.width, 40), label)
        top += _typed(plate, order, _where(order), Box(at.left, top, at.width, 20 * unit), big) + gap * 1.25
    top += plate.say(say("invite.lead"), Box(at.left, top, at.width, 30 * unit), body) + gap
    # How much influence there is, is said in the reader's language; what was typed stands as it was typed.
    top += plate.say(say(f"invite.kind.{of.purpose_class}"), Box(at.left, top, at.width, 20 * unit), body)
    top += gap
    for key, text in (
        ("purpose", of.purpose), ("influence", of.influence), ("target_group", of.target_group),
    ):  # fmt: skip
        if text and top < limit - 24 * unit:
            top += plate.say(say(f"invite.{key}"), Box(at.left, top, at.width, 8 * unit), strong)
            room = min(limit - 10 * unit - top, 28 * unit)
            top += _typed(plate, order, text, Box(at.left, top, at.width, room), body) + gap
    for key in ("everyone", "anonymous"):
        if top < limit - 4 * unit:
            top += plate.say(say(f"invite.{key}"), Box(at.left, top, at.width, limit - top), body) + 2 * unit


def _foot(plate: Plate, order: Order, margin: float, scale: float) -> None:
    say, of, unit = order.wording.say, order.meeting.brief, MM * scale
    side = 54 * unit
    top = plate.size[1] - margin - side
    code_left = margin if plate.leftwards else plate.size[0] - margin - side
    text_left = margin + side + 6 * unit if plate.leftwards else margin
    width = plate.size[0] - 2 * margin - side - 6 * unit
    plate.fill(Box(margin, top - 5 * unit, plate.size[0] - 2 * margin, 1.2), NAVY)
    strong, body = Type(14, 19, "bold", NAVY).scaled(scale), Type(11, 15.5, "regular", INK).scaled(scale)
    label = Type(9.5, 13, "bold", MUTED).scaled(scale)
    text, key = _scanned(order)
    y = top + 3 * unit
    if text:
        y += plate.say(say(f"invite.scan.{key}"), Box(text_left, y, width, 20 * unit), strong) + 3 * unit
        plate.code(text, code_left, top, side, say("invite.code", what=say(f"invite.scan.{key}")))
    if order.extras.link:
        y += plate.say(order.extras.link, Box(text_left, y, width, 12 * unit), body) + 2 * unit
    for name, said in (("organiser", of.organiser), ("contact", of.contact)):
        if said:
            y += plate.say(say(f"invite.{name}"), Box(text_left, y, width, 6 * unit), label)
            y += _typed(plate, order, said, Box(text_left, y, width, 13 * unit), body) + 2 * unit


def _where(order: Order) -> str:
    """Return the place; the area is told where the place does not name it already."""
    of = order.meeting.brief
    if of.area and of.area.split(",")[0].casefold() not in of.place.casefold():
        return ", ".join(part for part in (of.place, of.area) if part)
    return of.place


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


def _stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
