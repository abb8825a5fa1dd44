"""The question to the room, and the silence in which it is answered."""

from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.clock_face import ring_clock
from facilitator.ui.audience.drawing.fitting import SMALLEST, Style, is_rtl, text_width
from facilitator.ui.audience.drawing.frame import join_width, put_code, put_corner, put_head, put_join_panel
from facilitator.ui.audience.drawing.marks import Laid
from facilitator.ui.audience.drawing.sheet import (
    ACCENT,
    CENTRED,
    MIDDLE,
    SMALL,
    SOFT,
    Place,
    Sheet,
    Stage,
)
from facilitator.ui.audience.looks import type_look
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.fonts import Weight

LARGEST, LARGEST_IN_SILENCE = 136.0, 104.0
PANEL_WIDTH, RING_SIDE, GAP = 470.0, 400.0, 64.0
NARROW_PANEL = 400.0
ROW_HEIGHT, TAG_GAP = 64.0, 44.0
BOTTOM = Place(down="bottom")
TWO_LINES = Style(lines=2)
# Two lines of the tallest script.
TWO_LINES_HEIGHT = 132.0


def question(state: AudienceState, stage: Stage) -> Laid:
    """Lay out the question, what can be sent, and the way in while notes are taken."""
    sheet = Sheet(stage)
    item = state.picture.item
    put_head(sheet, state, item.title if item is not None else state.view.title)
    body = stage.page.less_top(108)
    if state.join is not None and state.view.round is not None and state.view.shows_qr_corner:
        width = join_width(state, state.join, PANEL_WIDTH if stage.is_wide else NARROW_PANEL)
        panel = body.from_right(width)
        height = min(body.height, width + 202)
        box = Box(panel.x, panel.y + (panel.height - height) / 2, width, height)
        put_join_panel(sheet, state, state.join, box, "ground")
        body = body.less_right(width + GAP)
    else:
        put_corner(sheet, state)
        body = body.less_right(320 if state.has_corner else 0)
    _ask(sheet, state, body, LARGEST)
    return sheet.laid()


def writing(state: AudienceState, stage: Stage) -> Laid:
    """Lay out the question, a large clock and the way in: five minutes without a word."""
    sheet = Sheet(stage)
    page = stage.page
    side = RING_SIDE if stage.is_wide else 350.0
    column = page.from_right(side)
    ring_clock(sheet, state, column.from_top(side), ("ink", "track", "ground"))
    if state.join is not None and state.has_corner:
        room = column.less_top(side + 40)
        code = min(room.width, room.height - 70)
        box = Box(room.x + (room.width - code) / 2, room.bottom - code, code, code)
        put_code(sheet, box, state.join.url)
        caption = Box(room.x, box.y - 66, room.width, 60)
        style = Style(Weight.MEDIUM, lines=1)
        words = state.say("corner.join")
        sheet.words(words, caption, (SMALLEST, SMALL), tone=SOFT, place=CENTRED, style=style)
    left = page.less_right(side + GAP)
    heading = left.from_top(80)
    strong = Style(Weight.SEMIBOLD, lines=1)
    item = state.picture.item
    words = item.title if item is not None else state.say("writing.title")
    sheet.words(words, heading, (SMALLEST, 56.0), tone=ACCENT, place=MIDDLE, style=strong)
    how = left.from_bottom(TWO_LINES_HEIGHT)
    sheet.words(state.say("writing.how"), how, (SMALLEST, SMALL), tone=SOFT, place=BOTTOM, style=TWO_LINES)
    _ask(sheet, state, left.less_top(100).less_bottom(150), LARGEST_IN_SILENCE)
    return sheet.laid()


def _ask(sheet: Sheet, state: AudienceState, body: Box, largest: float) -> None:
    """Put the question as large as it can be, and below it the kinds of answers."""
    rows = _tag_rows(state, body.width)
    height = len(rows) * ROW_HEIGHT + (24 if rows else 0)
    upper = body.less_bottom(height)
    asked = state.name(state.picture.question) or state.say("question.open")
    language = "ar" if is_rtl(asked) else state.language
    style = Style(Weight.SEMIBOLD, language)
    sheet.words(asked, upper, (SMALLEST, largest), place=MIDDLE, style=style)
    y = body.bottom - len(rows) * ROW_HEIGHT
    for row in rows:
        x = body.x
        for shape, colour, word in row:
            at = Box(x, y, body.right - x, ROW_HEIGHT)
            x += sheet.tag(at, shape, colour, word, tone=SOFT) + TAG_GAP
        y += ROW_HEIGHT


def _tag_rows(state: AudienceState, width: float) -> list[list[tuple[str, str, str]]]:
    """Return the kinds that can be sent, in rows that are no wider than the room."""
    rows: list[list[tuple[str, str, str]]] = []
    used = width + 1
    for kind in state.view.round.types if state.view.round is not None else ():
        look = type_look(kind)
        word = state.name(look.names)
        needs = text_width(word, SMALL, Weight.MEDIUM) + 56 + TAG_GAP
        if used + needs > width + TAG_GAP:
            rows.append([])
            used = 0.0
        rows[-1].append((look.shape, look.colour, word))
        used += needs
    return rows
