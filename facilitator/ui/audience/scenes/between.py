"""The scenes between: break, message, thanks, and nothing at all."""

from facilitator.meeting.words import ItemKind
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.clock_face import ring_clock
from facilitator.ui.audience.drawing.fitting import SMALLEST, Fitted, Style, fitted, paged
from facilitator.ui.audience.drawing.frame import framed, put_corner, put_pages
from facilitator.ui.audience.drawing.marks import Laid, Panel
from facilitator.ui.audience.drawing.sheet import (
    LEAD,
    MIDDLE,
    ON_COVER,
    ON_SURFACE,
    SOFT_ON_COVER,
    Place,
    Sheet,
    Stage,
)
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.fonts import Weight

BOTTOM = Place(down="bottom")
PAGE_SIZE = 62.0


def pause(state: AudienceState, stage: Stage) -> Laid:
    """Lay out a break: when it goes on, and how long that is."""
    sheet = Sheet(stage, "cover")
    page = stage.page
    put_corner(sheet, state, "cover")
    left, column = page, page.from_right(440.0 if stage.is_wide else 360.0)
    if state.shown_clock is not None:
        ring = column.from_top(column.width)
        ring_clock(sheet, state, ring, ("on_cover", "cover_line", "cover"))
        left = page.less_right(column.width + 60)
    elif state.has_corner:
        left = page.less_right(330)
    item = state.picture.item
    upper = left.from_top(left.height * 0.52)
    strong = Style(Weight.BOLD, state.language, lines=2)
    is_break = item is not None and item.kind is ItemKind.BREAK
    title = item.title if item is not None and is_break else state.say("break.title")
    sheet.words(title, upper, (SMALLEST, 170.0), tone=ON_COVER, place=BOTTOM, style=strong)
    if item is not None:
        lower = left.less_top(left.height * 0.52 + 24)
        words = state.say("break.back", time=state.time(item.ends))
        sheet.words(words, lower, (SMALLEST, 78.0), tone=SOFT_ON_COVER, style=Style(Weight.MEDIUM, lines=2))
    return sheet.laid()


def message(state: AudienceState, stage: Stage) -> Laid:
    """Lay out what the facilitator has to tell everybody."""
    sheet, room = framed(state, stage, state.say("message.title"))
    sheet.put(Panel(room.body, "surface", edge="hairline", bar="accent"))
    inner = room.body.inset(64, 44)
    text, pages = paged_or_fitted(state.picture.message, inner, 116.0, state)
    sheet.set(text, inner, ON_SURFACE, MIDDLE)
    put_pages(sheet, state, room.foot, pages)
    return sheet.laid(pages)


def thanks(state: AudienceState, stage: Stage) -> Laid:
    """Lay out the end: thanks, what happens now, when we meet again, whom to ask."""
    sheet = Sheet(stage, "cover")
    put_corner(sheet, state, "cover")
    page = stage.page.less_right(330 if state.has_corner else 0)
    upper = page.from_top(page.height * 0.4)
    strong = Style(Weight.BOLD, state.language, lines=2)
    sheet.words(
        state.say("thanks.title"), upper, (SMALLEST, 150.0), tone=ON_COVER, place=BOTTOM, style=strong
    )
    box = page.less_top(page.height * 0.4 + 32)
    for words, tone in (
        (state.say("thanks.next"), SOFT_ON_COVER),
        (_labelled(state, "thanks.meeting", state.view.next_meeting), ON_COVER),
        (_labelled(state, "thanks.contact", state.view.contact), SOFT_ON_COVER),
    ):
        if words and box.height > LEAD:
            room = box.from_top(min(box.height, 2 * LEAD * 1.3))
            put = sheet.words(words, room, (SMALLEST, LEAD), tone=tone, style=Style(Weight.MEDIUM, lines=2))
            box = box.less_top(put.text.height + 26)
    return sheet.laid()


def blank(state: AudienceState, stage: Stage) -> Laid:
    """Lay out nothing: a dark screen."""
    del state, stage
    return Laid("#000000", ())


def paged_or_fitted(text: str, box: Box, largest: float, state: AudienceState) -> tuple[Fitted, int]:
    """Return the text on one page if it can be read there, else the page that is asked for."""
    style = Style(Weight.MEDIUM, state.language)
    whole = fitted(text, box.width, box.height, largest, PAGE_SIZE - 10, style)
    if whole.is_whole:
        return whole, 1
    lines = min(style.lines, max(1, int(box.height // (PAGE_SIZE * 1.56))))
    return paged(text, box.width, PAGE_SIZE, Style(style.weight, style.language, lines), state.picture.page)


def _labelled(state: AudienceState, key: str, value: str) -> str:
    return state.say(key, value=value) if value else ""
