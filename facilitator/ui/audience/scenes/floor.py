"""Who has the floor, and for how long."""

from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.clock_face import ring_clock, ring_face, share_left, time_left
from facilitator.ui.audience.drawing.fitting import SMALLEST, Style
from facilitator.ui.audience.drawing.frame import put_corner
from facilitator.ui.audience.drawing.marks import Laid
from facilitator.ui.audience.drawing.sheet import ACCENT, SOFT, Place, Sheet, Stage
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.fonts import Weight

BOTTOM = Place(down="bottom")
RING = 520.0


def speaker(state: AudienceState, stage: Stage) -> Laid:
    """Lay out the speaker's handle or function, and the time as a ring."""
    sheet = Sheet(stage)
    put_corner(sheet, state)
    page = stage.page
    side = min(RING, page.width * 0.36)
    has_ring = state.speaker is not None or state.shown_clock is not None
    column = page.from_right(side)
    left = page.less_right(side + 72 if has_ring else 330 if state.has_corner else 0)
    _ring(sheet, state, column.from_top(side))
    item = state.picture.item
    who = state.speaker.handle if state.speaker is not None else state.picture.message
    who = who or (item.presenter if item is not None else "")
    title = item.title if item is not None else ""
    is_named, who = bool(who), who or title
    name = left.less_top(90).from_top(left.height * 0.5)
    style = Style(Weight.BOLD, state.language, lines=3)
    put = sheet.words(who, name, (SMALLEST, 140.0), place=BOTTOM, style=style)
    if is_named:
        eyebrow = Box(left.x, put.top - 90, left.width, 80)
        strong = Style(Weight.SEMIBOLD, lines=1)
        sheet.words(state.say("speaker.title"), eyebrow, (SMALLEST, 56.0), tone=ACCENT, style=strong)
    if title and is_named:
        below = left.less_top(90 + left.height * 0.5 + 28)
        subject = Style(Weight.MEDIUM, state.language, lines=3)
        sheet.words(title, below, (SMALLEST, 64.0), tone=SOFT, style=subject)
    return sheet.laid()


def _ring(sheet: Sheet, state: AudienceState, box: Box) -> None:
    told = state.speaker
    tones = ("ink", "track", "ground")
    if told is None:
        ring_clock(sheet, state, box, tones)
        return
    share = share_left(told.left_s, told.allotted_s)
    time = time_left(told.left_s, shows_overtime=state.view.shows_overtime)
    ring_face(sheet, box, (time, share), (told.phase, state), tones)
