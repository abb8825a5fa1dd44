"""The checklist for the hall: what to have, to try and to agree before the doors open."""

from facilitator.export.pdf.binding import Plates
from facilitator.export.pdf.plate import A4, MM, Box, Plate
from facilitator.export.pdf.style import MUTED, Type
from facilitator.export.printables.order import BODY, SECTION, TITLE, Order

# How many points each part has; their words are `print.checklist.<part>.<number>`.
PARTS = (
    ("before", 6),
    ("equipment", 8),
    ("sound", 5),
    ("access", 5),
    ("catering", 4),
    ("roles", 7),
    ("after", 5),
)
LEFT_PARTS = 4
POINT = Type(9.6, 13)


def checklist(order: Order) -> tuple[Plates, ...]:
    """Return one page in two columns."""
    return (Plates(order.wording.language, A4, (lambda plate: _draw(plate, order),)),)


def _draw(plate: Plate, order: Order) -> None:
    page = plate.page.inset(17 * MM)
    y = page.top + plate.heading(
        1, order.say("checklist.title"), Box(page.left, page.top, page.width, 40), TITLE
    )
    about = " · ".join(
        part for part in (order.meeting.brief.title, order.when(), order.meeting.brief.place) if part
    )
    y += plate.say(about, Box(page.left, y, page.width, 30), Type(10.5, 14, "regular", MUTED)) + 8
    width = (page.width - 9 * MM) / 2
    for column, parts in enumerate((PARTS[:LEFT_PARTS], PARTS[LEFT_PARTS:])):
        left, top = page.left + column * (width + 9 * MM), y
        for name, count in parts:
            top = _part(plate, order, Box(left, top, width, 0), name, count)
    plate.say(
        order.say("checklist.note"),
        Box(page.left, page.bottom - 28, page.width, 28),
        Type(9, 12.5, "regular", MUTED),
    )


def _part(plate: Plate, order: Order, at: Box, name: str, count: int) -> float:
    """Put a heading with its points to tick; return where it ends."""
    y = (
        at.top
        + plate.heading(2, order.say(f"checklist.{name}"), Box(at.left, at.top, at.width, 20), SECTION)
        + 2
    )
    with plate.within("L"):
        for number in range(1, count + 1):
            with plate.within("LI"):
                x = at.left + plate.tick(at.left, y, BODY.scaled(POINT.size / BODY.size)) + 2
                text = order.say(f"checklist.{name}.{number}", people=order.people)
                y += plate.say(text, Box(x, y, at.right - x, 60), POINT, tag="LBody") + 3.2
    return y + 9
