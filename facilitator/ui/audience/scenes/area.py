"""The picture of the area: an overview as large as the wall allows, then pages with what was said."""

from dataclasses import dataclass

from facilitator.meeting.views import CardView
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Fitted, Style, elided, is_rtl, text_width
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

# How much of the width the picture may take beside a list. The overview has shown it as large as can be;
# with more than half, a page told of two or three pins, and thirty pins took thirteen pages.
LIST_SHARE = 0.5
GAP, ROW_GAP, TEXT_GAP = 36.0, 12.0, 18.0
# Beside the code a text needs a line of some words, or it is all lines.
LEAST_BESIDE = 340.0
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
    listing = _split(state, shown, body, body.width * LIST_SHARE)
    pages = _pages(state, pinned, _rooms(state, listing[1]))
    if state.picture.page == 0 or not pinned:
        _overview(
            sheet,
            state,
            shown,
            _split(state, shown, body, body.width - legend_width(state, pinned) - GAP),
            pinned,
        )
    else:
        rows = pages[min(state.picture.page, len(pages)) - 1]
        inner = put_picture(sheet, shown, listing[0], pinned)
        _pins(sheet, pinned, inner, range(rows[0].at, rows[-1].at + 1))
        _list(sheet, state, rows, pinned)
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


def _rooms(state: AudienceState, column: Box) -> tuple[Box, ...]:
    """Return where texts may stand: above the code, and beside it where it leaves room for words."""
    above = _above_corner(state, column)
    beside = column.less_top(above.height + ROW_GAP).less_bottom(FOOT_HEIGHT + ROW_GAP)
    beside = beside.less_right(CORNER_SIDE + CORNER_GAP)
    return (above, beside) if state.has_corner and beside.width >= LEAST_BESIDE else (above,)


@dataclass(frozen=True, slots=True)
class _Row:
    """The text of a pin, by its place among the pins, in its place on a page."""

    at: int
    box: Box


def _pages(
    state: AudienceState, pinned: tuple[CardView, ...], rooms: tuple[Box, ...]
) -> tuple[tuple[_Row, ...], ...]:
    """Return the rows of each page: every room is filled before the next, and no page is empty."""
    pages: list[list[_Row]] = []
    left: list[Box] = []
    for at, card in enumerate(pinned):
        while left and _row_height(state, card, left[0].width) > left[0].height:
            left.pop(0)
        if not left:
            pages.append([])
            left = list(rooms)
        box = left[0].from_top(_row_height(state, card, left[0].width))
        pages[-1].append(_Row(at, box))
        left[0] = left[0].less_top(box.height + ROW_GAP)
    return tuple(map(tuple, pages))


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


def _list(sheet: Sheet, state: AudienceState, rows: tuple[_Row, ...], pinned: tuple[CardView, ...]) -> None:
    for row in rows:
        card, box = pinned[row.at], row.box
        put_badge(sheet, card, (box.x + BADGE_WIDTH / 2, box.y + PIN / 2), row.at + 1)
        left = BADGE_WIDTH + TEXT_GAP
        text = _row_text(state, card, box.width)
        sheet.set(text, Box(box.x + left, box.y + 2, box.width - left, box.height - 2))


def _row_text(state: AudienceState, card: CardView, width: float) -> Fitted:
    style = Style(Weight.REGULAR, card.language or state.language, LIST_LINES)
    said = f"{card.square}  {card.text}" if card.square else card.text
    if is_rtl(card.text, card.language):
        # The square's letter would set all of it from the left.
        said = RIGHT_TO_LEFT_MARK + said
    return elided(said, width - BADGE_WIDTH - TEXT_GAP, SMALLEST, style)


def _row_height(state: AudienceState, card: CardView, width: float) -> float:
    return max(PIN, _row_text(state, card, width).height + 2)
