"""The picture of the area: an overview as large as the wall allows, then pages with what was said."""

from facilitator.meeting.views import CardView
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Fitted, Style, elided, is_rtl, text_width
from facilitator.ui.audience.drawing.flow import chosen, row_pages
from facilitator.ui.audience.drawing.frame import (
    CAPTION_HEIGHT,
    CORNER_GAP,
    CORNER_SIDE,
    FOOT_HEIGHT,
    frame,
    put_corner,
    put_head,
    put_pages,
)
from facilitator.ui.audience.drawing.marks import Laid
from facilitator.ui.audience.drawing.sheet import LEAD, MIDDLE, SMALL, SOFT, Sheet, Stage
from facilitator.ui.audience.scenes.area_heat import MOST_PINS
from facilitator.ui.audience.scenes.area_legend import legend_width, put_legend
from facilitator.ui.audience.scenes.area_picture import (
    BADGE_WIDTH,
    PIN,
    SMALL_PIN,
    points_of,
    put_badge,
    put_dot,
    put_picture,
    size_in,
    within,
)
from facilitator.ui.audience.state import AreaShown, AudienceState
from facilitator.ui.fonts import Weight

# How much of the width the picture may take beside a list, on a wide wall and on one of 4:3.
WIDE_SHARE, NARROW_SHARE = 0.62, 0.58
GAP, ROW_GAP, TEXT_GAP = 36.0, 12.0, 18.0
LIST_LINES = 4
RIGHT_TO_LEFT_MARK = "\u200f"


def area(state: AudienceState, stage: Stage) -> Laid:
    """Lay out one page: the overview first, then the pins with their numbers and their texts."""
    board, shown = state.picture.board, state.area
    sheet = Sheet(stage)
    put_head(sheet, state, board.title if board is not None else state.say("map.title"))
    put_corner(sheet, state)
    body = frame(stage, corner=False).body
    if shown is None or shown.image.isNull():
        room = frame(stage, corner=state.has_corner).body
        sheet.words(state.say("map.none"), room, (SMALLEST, LEAD), tone=SOFT, place=MIDDLE)
        return sheet.laid()
    body = Box(body.x, body.y, body.width, stage.page.bottom - body.y)
    pinned = tuple(card for card in board.cards if card.pin is not None) if board is not None else ()
    listing = _split(state, shown, body, body.width * (WIDE_SHARE if stage.is_wide else NARROW_SHARE))
    column = _above_corner(state, listing[1])
    heights = tuple(_row_height(state, card, column.width) for card in pinned)
    pages = row_pages(heights, column.height, ROW_GAP) if pinned else ()
    if state.picture.page == 0 or not pinned:
        _overview(
            sheet,
            state,
            shown,
            _split(state, shown, body, body.width - legend_width(state, pinned) - GAP),
            pinned,
        )
    else:
        span = chosen(pages, state.picture.page - 1)
        inner = put_picture(sheet, shown, listing[0], pinned)
        _pins(sheet, pinned, inner, range(span.start, span.end))
        _list(sheet, state, [(at + 1, pinned[at]) for at in range(span.start, span.end)], column)
    put_pages(sheet, state, _foot(state, listing[1]), len(pages) + 1)
    return sheet.laid(len(pages) + 1)


def _split(state: AudienceState, shown: AreaShown, body: Box, most: float) -> tuple[Box, Box]:
    """Return the places of the picture, no wider than `most`, and of the column at its right."""
    width, _ = size_in(shown, body.from_left(most))
    # A tall picture leaves more than a column needs: the rest is divided around it.
    room = max(width, body.width * 0.45)
    picture, column = body.from_left(room), body.less_left(room + GAP)
    number = text_width(state.say("page", page=99, pages=99), SMALL)
    if _foot(state, column).width < number:
        # The page's number stands below the picture when the code leaves it no room beside.
        return picture.less_bottom(FOOT_HEIGHT), column
    return picture, column


def _above_corner(state: AudienceState, column: Box) -> Box:
    taken = CORNER_SIDE + CAPTION_HEIGHT if state.has_corner and state.join is not None else FOOT_HEIGHT
    return column.less_bottom(taken + 10)


def _foot(state: AudienceState, column: Box) -> Box:
    """Return where the number of the page stands: in the column, left of the code."""
    foot = column.from_bottom(FOOT_HEIGHT)
    return foot.less_right(CORNER_SIDE + CORNER_GAP) if state.has_corner else foot


def _overview(
    sheet: Sheet, state: AudienceState, shown: AreaShown, rooms: tuple[Box, Box], pinned: tuple[CardView, ...]
) -> None:
    inner = put_picture(sheet, shown, rooms[0], pinned)
    _pins(sheet, pinned, inner, range(0))
    put_legend(sheet, state, pinned, _above_corner(state, rooms[1]))


def _pins(sheet: Sheet, pinned: tuple[CardView, ...], inner: Box, listed: range) -> None:
    """Put a dot for every pin that is not told of on this page, and those that are above them."""
    dot = SMALL_PIN + 14
    points = points_of(pinned, inner, (dot + 2, dot + 2))
    for at, card in enumerate(pinned):
        if at not in listed and len(pinned) <= MOST_PINS:
            put_dot(sheet, card, within(points[at], inner, dot, dot))
    badges = points_of([pinned[at] for at in listed], inner, (BADGE_WIDTH + 6, PIN + 6))
    for at, point in zip(listed, badges, strict=True):
        put_badge(sheet, pinned[at], within(point, inner, BADGE_WIDTH, PIN), at + 1)


def _list(sheet: Sheet, state: AudienceState, rows: list[tuple[int, CardView]], room: Box) -> None:
    y = room.y
    for number, card in rows:
        put_badge(sheet, card, (room.x + BADGE_WIDTH / 2, y + PIN / 2), number)
        text, height = _row_text(state, card, room.width), _row_height(state, card, room.width)
        left = BADGE_WIDTH + TEXT_GAP
        sheet.set(text, Box(room.x + left, y + 2, room.width - left, height - 2))
        y += height + ROW_GAP


def _row_text(state: AudienceState, card: CardView, width: float) -> Fitted:
    style = Style(Weight.REGULAR, card.language or state.language, LIST_LINES)
    said = f"{card.square}  {card.text}" if card.square else card.text
    if is_rtl(card.text, card.language):
        # The square's letter would set all of it from the left.
        said = RIGHT_TO_LEFT_MARK + said
    return elided(said, width - BADGE_WIDTH - TEXT_GAP, SMALLEST, style)


def _row_height(state: AudienceState, card: CardView, width: float) -> float:
    return max(PIN, _row_text(state, card, width).height + 2)
