"""The record sheet of a safety walk: one page for each stop, to be filled in standing up."""

from facilitator.export.document import Picture, Pin
from facilitator.export.pdf.binding import Plates
from facilitator.export.pdf.plate import A4, MM, Box, Plate
from facilitator.export.pdf.style import INK, MUTED, NAVY, Type
from facilitator.export.printables.order import SECTION, Order, type_entries
from facilitator.meeting.model import WalkStop
from facilitator.meeting.walk import route
from facilitator.meeting.words import Actor, CardType, Horizon, TimeOfDay

LABEL = Type(10.5, 14, "bold", INK)
TICK = Type(10.5, 14.5)
RULED = "#8b959e"


def walk_sheets(order: Order) -> tuple[Plates, ...]:
    """Return a page for each stop, in the order of the route."""
    pages = [
        (lambda plate, number=number, stop=stop: _draw(plate, number, stop, order))
        for number, stop in enumerate(route(order.meeting), start=1)
    ]
    return (Plates(order.wording.language, A4, pages),)


def _draw(plate: Plate, number: int, stop: WalkStop, order: Order) -> None:
    page = plate.page.inset(17 * MM)
    width = page.width - _picture(plate, number, stop, order, page)
    y = page.top
    y += plate.say(
        order.meeting.brief.title or order.say("walk.title"),
        Box(page.left, y, width, 16),
        Type(10, 14, "regular", MUTED),
    )
    title = (
        order.say("walk.stop", number=number, name=stop.name)
        if stop.name
        else order.say("walk.stop.unnamed", number=number)
    )
    y += plate.heading(1, title, Box(page.left, y, width, 64), Type(23, 28, "bold", NAVY)) + 4
    y += plate.say(stop.notes, Box(page.left, y, width, 60), Type(10.5, 14.5)) + 6
    y = max(y, page.top + 46 * MM)
    y = _types(plate, order, Box(page.left, y, page.width, 0))
    y = _ticks(plate, order, Box(page.left, y, page.width, 0), "time_of_day", TimeOfDay)
    for name, lines in (("condition", 1), ("reasons", 4), ("affected", 2), ("proposal", 5)):
        y = _written(plate, order, Box(page.left, y, page.width, 0), name, lines)
    y = _ticks(plate, order, Box(page.left, y, page.width, 0), "actor", Actor)
    y = _ticks(plate, order, Box(page.left, y, page.width, 0), "horizon", Horizon)
    _agreed(plate, order, Box(page.left, y, page.width, page.bottom - y))


def _picture(plate: Plate, number: int, stop: WalkStop, order: Order, page: Box) -> float:
    """Put a small picture with the stop on it in the corner; return the width that it takes."""
    area = order.meeting.area
    if area is None or not area.image or stop.x is None or stop.y is None:
        return 0.0
    width = min(62 * MM, 42 * MM * area.width / max(1, area.height))
    box = Box(page.right - width, page.top, width, width * area.height / max(1, area.width))
    picture = Picture(area.image, area.width, area.height, (Pin(str(number), stop.x, stop.y),))
    plate.picture(picture, box, order.say("walk.alt", number=number))
    return width + 6 * MM


def _types(plate: Plate, order: Order, at: Box) -> float:
    y = at.top + plate.heading(2, order.say("walk.here"), Box(at.left, at.top, at.width, 20), SECTION) + 3
    x = at.left
    with plate.within("L"):
        for entry in (one for one in type_entries() if one.type in {CardType.UNSAFE, CardType.PLEASANT}):
            said = order.wording.say(f"type.{entry.type}")
            with plate.within("LI"):
                left = x + plate.tick(x, y, TICK)
                plate.shape(entry.shape, Box(left, y + 1.5, 11, 11), entry.colour)
                width = plate.width_of(said, TICK) + 2
                plate.say(said, Box(left + 15, y, width, 16), TICK, tag="LBody")
            x = left + 15 + width + 26
    return y + 25


def _ticks(
    plate: Plate, order: Order, at: Box, name: str, kinds: type[TimeOfDay] | type[Actor] | type[Horizon]
) -> float:
    """Put a label with ticks beside it, in as many lines as they need; return where it ends."""
    plate.say(order.say(f"walk.{name}"), Box(at.left, at.top, 40 * MM, 16), LABEL)
    x, y = at.left + 41 * MM, at.top
    with plate.within("L"):
        for kind in kinds:
            said = order.wording.say(f"{name}.{kind}")
            width = plate.width_of(said, TICK) + 2
            if x + 20 + width > at.right:
                x, y = at.left + 41 * MM, y + 18
            with plate.within("LI"):
                left = x + plate.tick(x, y, TICK)
                plate.say(said, Box(left, y, width, 16), TICK, tag="LBody")
            x = left + width + 14
    return y + 24


def _written(plate: Plate, order: Order, at: Box, name: str, lines: int) -> float:
    y = at.top + plate.say(order.say(f"walk.{name}"), Box(at.left, at.top, at.width, 16), LABEL)
    plate.lines(Box(at.left, y, at.width, lines * 21), lines, RULED)
    return y + lines * 21 + 13


def _agreed(plate: Plate, order: Order, at: Box) -> None:
    """Put what is agreed on the way back: who, by when, how urgent, and how it stands half a year later."""
    half = at.width / 2 - 8
    for place, name in enumerate(("owner", "due", "priority", "status")):
        left, y = at.left + place % 2 * (half + 16), at.top + 4 + place // 2 * 40
        label = order.say(f"walk.{name}")
        plate.say(label, Box(left, y, half, 16), LABEL)
        start = left + plate.width_of(label, LABEL) + 6
        plate.line((start, y + 13), (left + half, y + 13), RULED, 0.5)
    plate.say(
        order.say("walk.note"), Box(at.left, at.bottom - 13, at.width, 14), Type(8.5, 11.5, "regular", MUTED)
    )
