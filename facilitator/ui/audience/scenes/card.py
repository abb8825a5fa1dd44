"""One card, large enough for the back row."""

from facilitator.meeting.views import BoardShown, CardView
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Fitted, Style, fitted, paged, text_width
from facilitator.ui.audience.drawing.frame import framed, put_pages
from facilitator.ui.audience.drawing.marks import Laid, Panel
from facilitator.ui.audience.drawing.sheet import (
    MIDDLE,
    ON_SURFACE,
    SMALL,
    SOFT_ON_SURFACE,
    Sheet,
    Stage,
)
from facilitator.ui.audience.looks import category_look, category_of, type_look
from facilitator.ui.audience.scenes.board import card_note
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.fonts import Weight

LARGEST, PAGE_SIZE, SMALLEST_WHOLE = 112.0, 60.0, 50.0
TAG_HEIGHT, PADDING, TAG_GAP = 70.0, 46.0, 48.0


def card(state: AudienceState, stage: Stage) -> Laid:
    """Lay out the card; a long one pages, it never shrinks below what can be read."""
    shown, board = state.picture.card, state.picture.board
    item = state.picture.item
    heading = board.title if board is not None else item.title if item is not None else state.view.title
    sheet, room = framed(state, stage, heading)
    if shown is None:
        return sheet.laid()
    look = type_look(shown.type)
    sheet.put(Panel(room.body, "surface", edge="hairline", bar=look.colour))
    inner = room.body.less_left(PADDING + 14).less_right(PADDING).inset(0, 26)
    _tags(sheet, state, shown, board, inner.from_top(TAG_HEIGHT))
    note = _note(state, shown)
    if note:
        row = inner.from_bottom(TAG_HEIGHT)
        sheet.words(note, row, (SMALLEST, SMALL), tone=SOFT_ON_SURFACE, place=MIDDLE, style=Style(lines=1))
    text_box = inner.less_top(TAG_HEIGHT + 8).less_bottom(TAG_HEIGHT if note else 0)
    text, pages = _text(state, shown, text_box)
    sheet.set(text, text_box, ON_SURFACE, MIDDLE)
    put_pages(sheet, state, room.foot, pages)
    return sheet.laid(pages)


def _text(state: AudienceState, shown: CardView, box: Box) -> tuple[Fitted, int]:
    style = Style(Weight.MEDIUM, shown.language or state.language)
    whole = fitted(shown.text, box.width, box.height, LARGEST, SMALLEST_WHOLE, style)
    if whole.is_whole:
        return whole, 1
    probe, _ = paged(shown.text, box.width, PAGE_SIZE, style, 0)
    lines = max(1, min(style.lines, int(box.height // probe.leading)))
    page_style = Style(style.weight, style.language, lines)
    return paged(shown.text, box.width, PAGE_SIZE, page_style, state.picture.page)


def _tags(sheet: Sheet, state: AudienceState, shown: CardView, board: BoardShown | None, row: Box) -> None:
    look = type_look(shown.type)
    tags = [(look.shape, look.colour, state.name(look.names))]
    category = category_of(shown, board.categories) if board is not None else None
    if category is not None:
        subject = category_look(category)
        tags.append((subject.shape, subject.colour, state.name(subject.names)))
    for shape, colour, word in tags:
        if text_width(word, SMALL, Weight.MEDIUM) + 56 <= row.width:
            row = row.less_left(sheet.tag(row, shape, colour, word, tone=ON_SURFACE) + TAG_GAP)


def _note(state: AudienceState, shown: CardView) -> str:
    place = state.say("card.place", place=shown.place_name) if shown.place_name else ""
    return " · ".join(part for part in (place, card_note(state, shown)) if part)
