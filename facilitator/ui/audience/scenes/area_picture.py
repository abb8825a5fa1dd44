"""The picture of the area itself: its grid, and pins as dots or with their numbers."""

from collections.abc import Sequence

from facilitator.meeting.area import Point, spread
from facilitator.meeting.views import CardView
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Style
from facilitator.ui.audience.drawing.marks import Panel, Photo, Sign
from facilitator.ui.audience.drawing.sheet import CENTRED, SMALL, SOFT, Sheet, Tone
from facilitator.ui.audience.looks import type_look
from facilitator.ui.audience.scenes.area_heat import put_heat
from facilitator.ui.audience.state import AreaShown
from facilitator.ui.fonts import Weight

PIN, SMALL_PIN = 56.0, 30.0
BADGE_WIDTH = 108.0
GRID_MARGIN = 50.0


def points_of(pinned: Sequence[CardView], picture: Box, apart: Point) -> list[Point]:
    """Return where the pins are put: those on each other are set apart."""
    points = [card.pin or (0.5, 0.5) for card in pinned]
    return spread(points, (apart[0] / picture.width, apart[1] / picture.height))


def size_in(shown: AreaShown, room: Box) -> tuple[float, float]:
    """Return how wide and high the picture becomes with its letters and numbers."""
    size = shown.image.size()
    inside = room.less_left(GRID_MARGIN).less_top(GRID_MARGIN)
    scale = min(inside.width / max(1, size.width()), inside.height / max(1, size.height()))
    return size.width() * scale + GRID_MARGIN, size.height() * scale + GRID_MARGIN


def put_picture(sheet: Sheet, shown: AreaShown, room: Box, pinned: Sequence[CardView]) -> Box:
    """Put the picture with letters above and numbers beside it; return where it lies."""
    width, height = size_in(shown, room)
    box = Box(room.x + (room.width - width) / 2, room.y, width, height)
    box = box.less_left(GRID_MARGIN).less_top(GRID_MARGIN)
    sheet.put(Photo(box, shown.image))
    put_heat(sheet, shown, pinned, box)
    _grid(sheet, shown, box)
    return box


def _grid(sheet: Sheet, shown: AreaShown, box: Box) -> None:
    columns, rows = min(26, max(1, shown.columns)), max(1, shown.rows)
    style = Style(Weight.MEDIUM, lines=1)
    cell_width, cell_height = box.width / columns, box.height / rows
    for place in range(columns):
        letter = Box(box.x + place * cell_width, box.y - GRID_MARGIN, cell_width, GRID_MARGIN)
        sheet.words(chr(ord("A") + place), letter, (SMALLEST, SMALL), tone=SOFT, place=CENTRED, style=style)
        if place:
            sheet.put(Panel(Box(letter.x - 1, box.y, 2, box.height), "#ffffff", radius=0))
    for place in range(rows):
        top = box.y + place * cell_height
        number = Box(box.x - GRID_MARGIN, top, GRID_MARGIN - 8, cell_height)
        sheet.words(str(place + 1), number, (SMALLEST, SMALL), tone=SOFT, place=CENTRED, style=style)
        if place:
            sheet.put(Panel(Box(box.x, top - 1, box.width, 2), "#ffffff", radius=0))


def put_badge(sheet: Sheet, card: CardView, middle: Point, number: int) -> None:
    """Put the shape of the type in its colour beside the number, on a light ground."""
    look = type_look(card.type)
    box = Box(middle[0] - BADGE_WIDTH / 2, middle[1] - PIN / 2, BADGE_WIDTH, PIN)
    sheet.put(Panel(box, "surface", radius=PIN / 2, edge="line"))
    sheet.put(Sign(Box(box.x + 14, box.y + 12, 32, 32), look.shape, look.colour, "surface"))
    style = Style(Weight.SEMIBOLD, lines=1)
    text = box.less_left(48).less_right(8)
    sheet.words(str(number), text, (SMALLEST, SMALL), tone=Tone("ink", "surface"), place=CENTRED, style=style)


def put_dot(sheet: Sheet, card: CardView, middle: Point) -> None:
    look = type_look(card.type)
    box = Box(middle[0] - SMALL_PIN / 2, middle[1] - SMALL_PIN / 2, SMALL_PIN, SMALL_PIN)
    sheet.put(Panel(box.inset(-7), "surface", radius=SMALL_PIN))
    sheet.put(Sign(box, look.shape, look.colour, "surface"))


def within(point: Point, picture: Box, width: float, height: float) -> Point:
    """Return where the middle of a pin of this size is painted, so that all of it lies on the picture."""
    x, y = picture.x + point[0] * picture.width, picture.y + point[1] * picture.height
    return (
        min(max(x, picture.x + width / 2), picture.right - width / 2),
        min(max(y, picture.y + height / 2), picture.bottom - height / 2),
    )
