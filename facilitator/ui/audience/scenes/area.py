"""The picture of the area with its pins, and what was said about each."""

from collections.abc import Sequence

from facilitator.meeting.area import Point, spread
from facilitator.meeting.views import CardView
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Fitted, Style, elided
from facilitator.ui.audience.drawing.flow import chosen, row_pages
from facilitator.ui.audience.drawing.frame import framed, put_pages
from facilitator.ui.audience.drawing.marks import Laid, Panel, Photo, Sign
from facilitator.ui.audience.drawing.sheet import CENTRED, LEAD, MIDDLE, SMALL, SOFT, Sheet, Stage, Tone
from facilitator.ui.audience.looks import type_look
from facilitator.ui.audience.scenes.area_heat import MOST_PINS, put_heat
from facilitator.ui.audience.state import AreaShown, AudienceState
from facilitator.ui.fonts import Weight

PIN, SMALL_PIN = 62.0, 30.0
LIST_SHARE, GAP, ROW_GAP = 0.4, 40.0, 12.0
GRID_MARGIN = 54.0
LIST_LINES = 4


def area(state: AudienceState, stage: Stage) -> Laid:
    """Lay out picture and list; the pins of the list's page are numbered."""
    board = state.picture.board
    sheet, room = framed(state, stage, board.title if board is not None else state.say("map.title"))
    if state.area is None or state.area.image.isNull():
        sheet.words(state.say("map.none"), room.body, (SMALLEST, LEAD), tone=SOFT, place=MIDDLE)
        return sheet.laid()
    pinned = tuple(card for card in board.cards if card.pin is not None) if board is not None else ()
    picture_room, list_room = _rooms(room.body, has_list=bool(pinned))
    heights = tuple(_row_height(state, card, list_room.width) for card in pinned)
    pages = row_pages(heights, list_room.height, ROW_GAP)
    span = chosen(pages, state.picture.page)
    inner = _picture(sheet, state.area, picture_room, pinned)
    listed = range(span.start, span.end)
    points = _points(pinned, inner, (SMALL_PIN + 16, SMALL_PIN + 16))
    badges = _points([pinned[number] for number in listed], inner, (PIN + 66, PIN + 6))
    for number, card in enumerate(pinned):
        if number not in listed and len(pinned) <= MOST_PINS:
            _dot(sheet, card, _around(points[number], inner, SMALL_PIN))
    for number in listed:
        _badge(sheet, pinned[number], _around(badges[number - span.start], inner, PIN), number + 1)
    _list(sheet, state, [(number + 1, pinned[number], heights[number]) for number in listed], list_room)
    put_pages(sheet, state, room.foot, len(pages))
    return sheet.laid(len(pages))


def _rooms(body: Box, *, has_list: bool) -> tuple[Box, Box]:
    """Return the places of picture and list: beside each other, or below on a narrow screen."""
    if not has_list:
        return body, body
    if body.width > body.height * 1.35:
        width = body.width * LIST_SHARE
        return body.less_right(width + GAP), body.from_right(width)
    height = body.height * LIST_SHARE
    return body.less_bottom(height + 20), body.from_bottom(height)


def _points(pinned: Sequence[CardView], picture: Box, apart: Point) -> list[Point]:
    """Return where the pins are put: those on each other are set apart."""
    points = [card.pin or (0.5, 0.5) for card in pinned]
    return spread(points, (apart[0] / picture.width, apart[1] / picture.height))


def _picture(sheet: Sheet, shown: AreaShown, room: Box, pinned: Sequence[CardView]) -> Box:
    """Put the picture with letters above and numbers beside it; return where it lies."""
    inside = room.less_left(GRID_MARGIN).less_top(GRID_MARGIN)
    size = shown.image.size()
    scale = min(inside.width / max(1, size.width()), inside.height / max(1, size.height()))
    width, height = size.width() * scale, size.height() * scale
    box = Box(inside.x + (inside.width - width) / 2, inside.y, width, height)
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


def _badge(sheet: Sheet, card: CardView, box: Box, number: int) -> None:
    """Put the shape of the type in its colour beside the number, on a light ground."""
    look = type_look(card.type)
    wide = Box(box.x - 30, box.y, box.width + 60, box.height)
    sheet.put(Panel(wide, "surface", radius=wide.height / 2, edge="line"))
    sheet.put(Sign(Box(wide.x + 16, wide.y + 14, 34, 34), look.shape, look.colour, "surface"))
    tone = Tone("ink", "surface")
    style = Style(Weight.SEMIBOLD, lines=1)
    text = wide.less_left(54).less_right(10)
    sheet.words(str(number), text, (SMALLEST, SMALL), tone=tone, place=CENTRED, style=style)


def _dot(sheet: Sheet, card: CardView, box: Box) -> None:
    look = type_look(card.type)
    sheet.put(Panel(box.inset(-7), "surface", radius=SMALL_PIN))
    sheet.put(Sign(box, look.shape, look.colour, "surface"))


def _around(point: Point, picture: Box, side: float) -> Box:
    """Return a square around the pin, kept within the picture."""
    x, y = point
    half = side / 2
    left = min(max(picture.x + x * picture.width, picture.x + half + 30), picture.right - half - 30)
    top = min(max(picture.y + y * picture.height, picture.y + half), picture.bottom - half)
    return Box(left - half, top - half, side, side)


def _list(sheet: Sheet, state: AudienceState, rows: list[tuple[int, CardView, float]], room: Box) -> None:
    y = room.y
    for number, card, height in rows:
        box = Box(room.x, y, room.width, height)
        _badge(sheet, card, Box(box.x + 30, box.y, PIN, PIN), number)
        text = box.less_left(PIN + 84)
        sheet.set(_row_text(state, card, room.width), Box(text.x, box.y + 3, text.width, height - 3))
        y += height + ROW_GAP


def _row_text(state: AudienceState, card: CardView, width: float) -> Fitted:
    style = Style(Weight.REGULAR, card.language or state.language, LIST_LINES)
    said = f"{card.square}  {card.text}" if card.square else card.text
    return elided(said, width - PIN - 84, SMALL, style)


def _row_height(state: AudienceState, card: CardView, width: float) -> float:
    return max(PIN, _row_text(state, card, width).height + 3)
