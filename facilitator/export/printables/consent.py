"""The consent form: one tick for one thing, a short notice beside them and the whole of it behind."""

from facilitator.export.pdf.binding import Plates
from facilitator.export.pdf.plate import A4, MM, Box, Plate
from facilitator.export.pdf.style import MUTED, TINT, Type
from facilitator.export.printables.order import BODY, SECTION, TITLE, Order

TICKS = ("photo", "film", "name", "contact")
NOTICE = ("who", "what", "why", "how_long", "shared", "rights", "complain", "notes")


def consent(order: Order) -> tuple[Plates, ...]:
    """Return the form and, on its back, the whole notice."""
    pages = (lambda plate: _form(plate, order), lambda plate: _notice(plate, order))
    return (Plates(order.wording.language, A4, pages),)


def _form(plate: Plate, order: Order) -> None:
    page = plate.page.inset(20 * MM)
    y = page.top + plate.heading(
        1, order.say("consent.title"), Box(page.left, page.top, page.width, 40), TITLE
    )
    about = " · ".join(
        part for part in (order.meeting.brief.title, order.when(), order.meeting.brief.place) if part
    )
    y += plate.say(about, Box(page.left, y, page.width, 34), Type(10.5, 14.5, "regular", MUTED)) + 8
    y += plate.say(order.say("consent.lead"), Box(page.left, y, page.width, 70), BODY) + 12
    y += plate.heading(2, order.say("consent.yes"), Box(page.left, y, page.width, 22), SECTION) + 5
    with plate.within("L"):
        for name in TICKS:
            with plate.within("LI"):
                x = page.left + plate.tick(page.left, y, Type(14, 18)) + 4
                text = order.say(f"consent.tick.{name}", organiser=_organiser(order))
                y += max(plate.say(text, Box(x, y + 1, page.right - x, 60), BODY, tag="LBody"), 18) + 10
    y += _short(plate, order, Box(page.left, y + 4, page.width, 0)) + 30
    _signature(plate, order, Box(page.left, y, page.width, 0))


def _short(plate: Plate, order: Order, at: Box) -> float:
    """Put the short notice on a tint; return its height."""
    text, title = order.say("consent.short", organiser=_organiser(order)), order.say("consent.short.title")
    inner = at.width - 28
    height = plate.height_of(text, inner, BODY) + plate.height_of(title, inner, SECTION) + 28
    plate.fill(Box(at.left, at.top, at.width, height), TINT)
    y = at.top + 12
    y += plate.heading(2, title, Box(at.left + 14, y, inner, 22), SECTION) + 3
    plate.say(text, Box(at.left + 14, y, inner, height), BODY)
    return height


def _signature(plate: Plate, order: Order, at: Box) -> None:
    small = Type(9.5, 13, "regular", MUTED)
    half = at.width / 2 - 8
    fields = ("name", "date", "reach", "signature")
    for place, name in enumerate(fields):
        left, y = at.left + place % 2 * (half + 16), at.top + 28 + place // 2 * 50
        plate.line((left, y), (left + half, y), "#8b959e")
        plate.say(order.say(f"consent.{name}"), Box(left, y + 3, half, 14), small)
    plate.say(order.say("consent.guardian"), Box(at.left, at.top + 106, at.width, 30), small)


def _notice(plate: Plate, order: Order) -> None:
    page = plate.page.inset(20 * MM)
    title = order.say("consent.notice")
    y = page.top + plate.heading(1, title, Box(page.left, page.top, page.width, 60), TITLE) + 10
    for name in NOTICE:
        y += (
            plate.heading(2, order.say(f"consent.notice.{name}"), Box(page.left, y, page.width, 22), SECTION)
            + 2
        )
        text = order.say(f"consent.notice.{name}.text", organiser=_organiser(order), contact=_contact(order))
        y += plate.say(text, Box(page.left, y, page.width, 90), BODY) + 11


def _organiser(order: Order) -> str:
    return order.meeting.brief.organiser or order.say("consent.organiser")


def _contact(order: Order) -> str:
    return order.meeting.brief.contact or order.say("consent.no_contact")
