"""A board that nobody has written on yet: the question, how to join, and one marked example."""

from facilitator.meeting.words import CardType
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Fitted, Style, elided
from facilitator.ui.audience.drawing.marks import Panel
from facilitator.ui.audience.drawing.sheet import (
    BODY,
    LEAD,
    MIDDLE,
    SOFT,
    SOFT_ON_SURFACE,
    Sheet,
    Tone,
)
from facilitator.ui.audience.looks import type_look
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.fonts import Weight

ROW = 92.0
LABEL_HEIGHT = 76.0


def put_empty(sheet: Sheet, state: AudienceState, body: Box) -> None:
    """Put what helps to fill the board."""
    asked = state.name(state.picture.question) or state.say("question.open")
    join_height = ROW * 2 if state.join is not None else ROW
    said_so = _example_text(state, body.width)
    height = LABEL_HEIGHT + said_so.height + 24
    upper = body.less_bottom(height + join_height + 48)
    style = Style(Weight.SEMIBOLD, state.language, lines=4)
    sheet.words(asked, upper, (SMALLEST, 104.0), place=MIDDLE, style=style)
    row = Box(body.x, upper.bottom + 16, body.width, ROW)
    said = [state.say("board.empty.paper")]
    if state.join is not None:
        said.insert(0, state.say("board.empty.phone", address=state.join.typed))
    for words in said:
        sheet.words(words, row, (SMALLEST, LEAD), tone=SOFT, place=MIDDLE, style=Style(lines=2))
        row = Box(row.x, row.bottom, row.width, row.height)
    _example(sheet, state, body.from_bottom(height), said_so)


def _example_text(state: AudienceState, width: float) -> Fitted:
    return elided(state.say("board.example.text"), width - 68, BODY, Style(language=state.language, lines=3))


def _example(sheet: Sheet, state: AudienceState, box: Box, text: Fitted) -> None:
    look = type_look(CardType.IDEA)
    sheet.put(Panel(box, "surface", edge="line", bar=look.colour))
    inner = box.less_left(40).less_right(28)
    label = inner.from_top(LABEL_HEIGHT)
    tone = Tone("soft", "surface")
    sheet.tag(label, look.shape, look.colour, state.say("board.example"), tone=tone)
    sheet.set(text, inner.less_top(LABEL_HEIGHT), SOFT_ON_SURFACE)
