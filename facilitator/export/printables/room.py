"""The room on an A3: where tables, screen, microphones and coffee stand, drawn for the number of people."""

from math import ceil, sqrt

from facilitator.export.pdf.binding import Plates
from facilitator.export.pdf.plate import A3, MM, Box, Plate
from facilitator.export.pdf.style import INK, MUTED, NAVY, TINT, Type
from facilitator.export.printables.order import AT_A_TABLE, Order

LYING = (A3[1], A3[0])
POINTS = 7
WORD = Type(13, 17, "bold", INK)
MOST_TABLES, MOST_IN_A_ROW = 40, 24
# Formats in which people sit in rows and listen, and those in which they sit in a ring.
ROWS, RINGS = frozenset({"orientering", "panel"}), frozenset({"baal"})


def room_layout(order: Order) -> tuple[Plates, ...]:
    """Return one plan."""
    return (Plates(order.wording.language, LYING, (lambda plate: _draw(plate, order),)),)


def _draw(plate: Plate, order: Order) -> None:
    page = plate.page.inset(14 * MM)
    plate.heading(
        1, order.say("room.title"), Box(page.left, page.top, page.width * 0.7, 42), Type(30, 36, "bold", NAVY)
    )
    about = " · ".join(part for part in (order.meeting.brief.title, order.meeting.brief.place) if part)
    plate.say(about, Box(page.left, page.top + 38, page.width * 0.7, 20), Type(13, 18, "regular", MUTED))
    hall = Box(page.left, page.top + 66, page.width * 0.72, page.height - 66)
    with plate.drawing(_alt(order), hall):
        _hall(plate, hall, order)
    _points(plate, order, Box(hall.right + 9 * MM, hall.top, page.right - hall.right - 9 * MM, hall.height))


def _alt(order: Order) -> str:
    kind = _kind(order)
    return order.say(f"room.alt.{kind}", tables=min(order.tables, MOST_TABLES), people=order.people)


def _kind(order: Order) -> str:
    of = order.meeting.brief.format
    if of in ROWS:
        return "rows"
    return "ring" if of in RINGS else "tables"


def _hall(plate: Plate, hall: Box, order: Order) -> None:
    plate.fill(hall, "#fbfcfd")
    plate.frame(hall, INK, 2.2)
    middle = hall.left + hall.width / 2
    _thing(
        plate, Box(middle - 90 * MM / 2, hall.top + 7 * MM, 90 * MM, 9 * MM), order.say("room.screen"), NAVY
    )
    _thing(
        plate,
        Box(hall.left + 14 * MM, hall.top + 9 * MM, 42 * MM, 12 * MM),
        order.say("room.facilitator"),
        TINT,
    )
    _thing(
        plate,
        Box(hall.right - 56 * MM, hall.top + 9 * MM, 42 * MM, 12 * MM),
        order.say("room.speakers"),
        TINT,
    )
    _thing(
        plate,
        Box(hall.left + 8 * MM, hall.bottom - 21 * MM, 46 * MM, 13 * MM),
        order.say("room.coffee"),
        TINT,
    )
    _thing(
        plate, Box(middle - 23 * MM, hall.bottom - 15 * MM, 46 * MM, 9 * MM), order.say("room.welcome"), TINT
    )
    _thing(
        plate,
        Box(hall.right - 54 * MM, hall.bottom - 21 * MM, 46 * MM, 13 * MM),
        order.say("room.boards"),
        TINT,
    )
    door = Box(middle - 14 * MM, hall.bottom - 1.2, 28 * MM, 2.4)
    plate.fill(door, "#ffffff")
    seats = Box(hall.left + 10 * MM, hall.top + 30 * MM, hall.width - 20 * MM, hall.height - 58 * MM)
    {"rows": _rows, "ring": _ring, "tables": _tables}[_kind(order)](plate, seats, order)


def _thing(plate: Plate, box: Box, text: str, colour: str) -> None:
    plate.fill(box, colour)
    plate.frame(box, INK, 0.7)
    ink = "#ffffff" if colour == NAVY else INK
    of = Type(11.5, 14, "bold", ink)
    plate.repeat(
        text,
        Box(box.left + 3, box.top + max(0, (box.height - of.leading) / 2), box.width - 6, 14),
        of,
        align="centre",
    )


def _tables(plate: Plate, room: Box, order: Order) -> None:
    count = min(order.tables, MOST_TABLES)
    columns = max(1, ceil(sqrt(count * room.width / room.height)))
    rows = ceil(count / columns)
    across, down = room.width / columns, room.height / rows
    radius = min(across, down, 52 * MM) * 0.24
    for place in range(count):
        row = place // columns
        in_row = min(columns, count - row * columns)
        shift = (room.width - in_row * across) / 2
        x = room.left + shift + (place % columns + 0.5) * across
        _table(plate, (x, room.top + (row + 0.5) * down), radius, str(place + 1), AT_A_TABLE)


def _table(plate: Plate, at: tuple[float, float], radius: float, number: str, seats: int) -> None:
    from math import cos, pi, sin

    x, y = at
    plate.shape("circle", _around(x, y, radius / 0.92), "#1b1f24")
    plate.shape("circle", _around(x, y, radius / 0.92 - 1.2), "#ffffff")
    for seat in range(seats):
        angle = 2 * pi * seat / seats + pi / 6
        reach = radius * 1.42
        plate.shape(
            "circle", _around(x + reach * cos(angle), y + reach * sin(angle), radius * 0.26), "#8b959e"
        )
    if number:
        of = Type(radius * 0.95, radius * 1.2, "bold", NAVY)
        plate.repeat(number, Box(x - radius, y - radius * 0.6, 2 * radius, radius * 1.3), of, align="centre")


def _around(x: float, y: float, radius: float) -> Box:
    return Box(x - radius, y - radius, 2 * radius, 2 * radius)


def _rows(plate: Plate, room: Box, order: Order) -> None:
    """Draw chairs in rows with an aisle in the middle and room for wheelchairs at its ends."""
    in_row = min(MOST_IN_A_ROW, max(8, 2 * ceil(sqrt(order.people * room.width / room.height) / 2)))
    rows = min(30, ceil(order.people / in_row))
    step = min(room.width / (in_row + 2), room.height / rows)
    for place in range(min(order.people, rows * in_row)):
        column, row = place % in_row, place // in_row
        aisle = 2 * step if column >= in_row / 2 else 0
        left = room.left + (room.width - (in_row + 2) * step) / 2
        plate.shape(
            "square",
            _around(left + aisle + (column + 0.5) * step, room.top + (row + 0.5) * step, step * 0.34),
            "#5c6b78",
        )


def _ring(plate: Plate, room: Box, order: Order) -> None:
    radius = min(room.width, room.height) * 0.33
    at = (room.left + room.width / 2, room.top + room.height / 2)
    _table(plate, at, radius, "", min(order.people, 40))


def _points(plate: Plate, order: Order, at: Box) -> None:
    """Put what to see to, as a list beside the plan."""
    y = (
        at.top
        + plate.heading(
            2, order.say("room.points"), Box(at.left, at.top, at.width, 26), Type(17, 22, "bold", NAVY)
        )
        + 6
    )
    with plate.within("L"):
        for number in range(1, POINTS + 1):
            with plate.within("LI"):
                x = at.left + plate.tick(at.left, y, WORD)
                text = order.say(f"room.points.{number}", people=order.people, tables=order.tables)
                y += plate.say(text, Box(x + 2, y, at.right - x - 2, 120), Type(12.5, 17), tag="LBody") + 8
