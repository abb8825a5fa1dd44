"""The picture of the area on a table or a wall: its grid, its stops, and how to mark on it."""

from facilitator.export.document import Picture
from facilitator.export.pdf.binding import Plates
from facilitator.export.pdf.plate import Box, Plate, Size
from facilitator.export.pdf.style import INK, MUTED, NAVY, Type
from facilitator.export.printables.order import Order, type_entries
from facilitator.meeting.model import AreaPicture, WalkStop
from facilitator.meeting.walk import route
from facilitator.meeting.words import CardType

MARKS = (CardType.UNSAFE, CardType.PLEASANT, CardType.IDEA)


def area_sheet(order: Order, size: Size) -> tuple[Plates, ...]:
    """Return the picture, as large as the paper allows, lying or standing as it is itself."""
    area = order.meeting.area
    if area is None:
        return ()
    lying = area.width >= area.height
    turned = (max(size), min(size)) if lying else (min(size), max(size))
    return (Plates(order.wording.language, turned, (lambda plate: _draw(plate, area, order),)),)


def _draw(plate: Plate, area: AreaPicture, order: Order) -> None:
    unit = min(plate.size) / 297
    page = plate.page.inset(12 * unit)
    title = order.meeting.brief.area or area.name or order.say("area.title")
    head = Box(page.left, page.top, page.width * 0.66, 12 * unit)
    plate.heading(1, title, head, Type(8.4 * unit, 10.6 * unit, "bold", NAVY))
    hint = Box(page.left, page.top + 12 * unit, page.width, 8 * unit)
    plate.say(order.say("area.hint", last=_last(area)), hint, Type(4.4 * unit, 6 * unit, "regular", INK))
    legend = 10 * unit
    room = Box(
        page.left + 8 * unit, page.top + 28 * unit, page.width - 8 * unit, page.height - 30 * unit - legend
    )
    box = _fitted(room, area)
    told = order.say("area.alt", description=area.description or title, last=_last(area))
    stops = "".join(f" {number}: {stop.name}." for number, stop in _stops(order) if stop.name)
    plate.picture(Picture(area.image, area.width, area.height), box, told + stops)
    _grid(plate, box, area, unit)
    _pins(plate, box, order, unit)
    _legend(plate, order, Box(page.left, page.bottom - 7 * unit, page.width, 8 * unit), unit)


def _last(area: AreaPicture) -> str:
    """Return the name of the last square: H6."""
    return f"{chr(ord('A') + area.columns - 1)}{area.rows}"


def _fitted(room: Box, area: AreaPicture) -> Box:
    scale = min(room.width / max(1, area.width), room.height / max(1, area.height))
    width, height = area.width * scale, area.height * scale
    return Box(room.left + (room.width - width) / 2, room.top + (room.height - height) / 2, width, height)


def _stops(order: Order) -> tuple[tuple[int, WalkStop], ...]:
    """Return the stops of a route that are on the picture, with their numbers."""
    return tuple(
        (number, stop)
        for number, stop in enumerate(route(order.meeting), start=1)
        if stop.x is not None and stop.y is not None
    )


def _pins(plate: Plate, box: Box, order: Order, unit: float) -> None:
    """Draw the stops, as large on the wall as they are on the table; with their names."""
    for number, stop in _stops(order):
        x, y = box.left + (stop.x or 0) * box.width, box.top + (stop.y or 0) * box.height
        for radius, colour in ((4.6 * unit, "#ffffff"), (4 * unit, NAVY)):
            plate.shape("circle", Box(x - radius, y - radius, 2 * radius, 2 * radius), colour)
        digits = Box(x - 5 * unit, y - 2.5 * unit, 10 * unit, 5 * unit)
        plate.repeat(str(number), digits, Type(4 * unit, 5 * unit, "bold", "#ffffff"), align="centre")
        _name(plate, box, (x, y), stop.name, unit)


def _name(plate: Plate, box: Box, at: tuple[float, float], name: str, unit: float) -> None:
    """Write a place's name beside its pin, on the side where there is room."""
    of = Type(3.8 * unit, 5 * unit, "bold", INK)
    width = plate.width_of(name, of) + 3 * unit
    fits = at[0] + 5.5 * unit + width <= box.right
    left = at[0] + 5.5 * unit if fits else at[0] - 5.5 * unit - width
    label = Box(left, at[1] - 3 * unit, width, 6 * unit)
    plate.fill(label, "#ffffff")
    text = Box(label.left, label.top + 0.5 * unit, label.width, 5 * unit)
    plate.repeat(name, text, of, align="centre")


def _grid(plate: Plate, box: Box, area: AreaPicture, unit: float) -> None:
    """Draw white lines with dark edges, seen on any picture, with the squares' names around it."""
    step_x, step_y = box.width / area.columns, box.height / area.rows
    for colour, thickness in (("#1b1f24", 0.9 * unit), ("#ffffff", 0.5 * unit)):
        for column in range(area.columns + 1):
            x = box.left + column * step_x
            plate.line((x, box.top), (x, box.bottom), colour, thickness)
        for row in range(area.rows + 1):
            y = box.top + row * step_y
            plate.line((box.left, y), (box.right, y), colour, thickness)
    name = Type(6 * unit, 7 * unit, "bold", INK)
    for column in range(area.columns):
        place = Box(box.left + column * step_x, box.top - 8 * unit, step_x, 7.5 * unit)
        plate.repeat(chr(ord("A") + column), place, name, align="centre")
    for row in range(area.rows):
        place = Box(box.left - 8 * unit, box.top + (row + 0.5) * step_y - 3.5 * unit, 7 * unit, 7.5 * unit)
        plate.repeat(str(row + 1), place, name, align="centre")


def _legend(plate: Plate, order: Order, at: Box, unit: float) -> None:
    words = Type(4.6 * unit, 6 * unit, "regular", INK)
    x = at.left
    with plate.within("L"):
        for entry in (one for one in type_entries() if one.type in MARKS):
            said = order.wording.say(f"type.{entry.type}")
            with plate.within("LI"):
                plate.shape(entry.shape, Box(x, at.top + 0.4 * unit, 5 * unit, 5 * unit), entry.colour)
                width = plate.width_of(said, words) + 2
                plate.say(said, Box(x + 7 * unit, at.top, width, 7 * unit), words, tag="LBody")
            x += 7 * unit + width + 9 * unit
    note = Type(4 * unit, 5.6 * unit, "regular", MUTED)
    plate.say(order.say("area.note"), Box(x, at.top, at.right - x, 7 * unit), note, align="end")
