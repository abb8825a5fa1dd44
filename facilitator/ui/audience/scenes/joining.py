"""The first scenes: welcome, and how to join with a phone."""

from facilitator.qr import wifi_text
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Style, text_width
from facilitator.ui.audience.drawing.frame import join_width, put_code, put_join_panel, put_wall_code
from facilitator.ui.audience.drawing.marks import Laid, Panel
from facilitator.ui.audience.drawing.sheet import (
    BODY,
    CENTRED,
    HEADING,
    INK,
    LEAD,
    MIDDLE,
    ON_COVER,
    SMALL,
    SOFT,
    SOFT_ON_COVER,
    TITLE,
    Place,
    Sheet,
    Stage,
    Tone,
)
from facilitator.ui.audience.state import AudienceState, JoinShown
from facilitator.ui.fonts import Weight

BOTTOM = Place(down="bottom")
ONE_LINE = Style(lines=1)
STRONG_LINE = Style(Weight.SEMIBOLD, lines=1)
COLUMN_GAP, STEP_INDENT, STEPS_GAP = 72.0, 88.0, 52.0
# A code's heading above it, and the three lines below.
STEP_HEIGHT, LINES_BELOW = 82.0, 184.0
STAY_HEIGHT = 62.0


def welcome(state: AudienceState, stage: Stage) -> Laid:
    """Lay out what meets people at the door: what this is, what they can influence, how to join."""
    sheet = Sheet(stage, "cover")
    page = stage.page
    left = page
    if state.join is not None:
        width = join_width(state, state.join, 500.0 if stage.is_wide else 420.0)
        column = page.from_right(width)
        put_join_panel(sheet, state, state.join, _centred(column, width + 202), "cover")
        left = page.less_right(width + COLUMN_GAP)
    _greet(sheet, state, left)
    return sheet.laid()


def join(state: AudienceState, stage: Stage) -> Laid:
    """Lay out how to join; with a network's name there are two codes, in the order of use."""
    sheet = Sheet(stage)
    if state.join is None:
        _join_later(sheet, state)
    elif state.join.wifi_name:
        _two_codes(sheet, state, state.join)
    else:
        _one_code(sheet, state, state.join)
    return sheet.laid()


def _greet(sheet: Sheet, state: AudienceState, left: Box) -> None:
    view = state.view
    eyebrow = left.from_top(70)
    style = Style(Weight.SEMIBOLD, state.language, lines=1)
    words = view.area or state.say("welcome.eyebrow")
    sheet.words(words, eyebrow, (SMALLEST, BODY), tone=SOFT_ON_COVER, place=MIDDLE, style=style)
    lower_height = 330.0
    title = Box(left.x, eyebrow.bottom + 10, left.width, left.height - 100 - lower_height)
    strong = Style(Weight.BOLD, state.language, lines=4)
    sheet.words(view.title, title, (SMALLEST, 128.0), tone=ON_COVER, place=MIDDLE, style=strong)
    _influence(sheet, state, left.from_bottom(lower_height))


def _influence(sheet: Sheet, state: AudienceState, box: Box) -> None:
    """Say openly how much the room can decide: unclear form is what frustrates people most."""
    view = state.view
    row = box.from_top(68)
    word = state.say(f"purpose.{view.purpose_class.value}")
    sheet.pill(row, word, "on_cover", Tone("cover", "on_cover"))
    said = state.say("welcome.influence", influence=view.influence) if view.influence else view.purpose
    said = said or state.say(f"purpose.{view.purpose_class.value}.means")
    rest = box.less_top(96)
    style = Style(language=state.language, lines=4)
    sheet.words(said, rest, (SMALLEST, 54.0), tone=ON_COVER, style=style)


def _join_later(sheet: Sheet, state: AudienceState) -> None:
    page = sheet.stage.page
    strong = Style(Weight.BOLD, state.language, lines=3)
    upper = page.from_top(page.height * 0.55)
    sheet.words(state.say("join.later"), upper, (SMALLEST, TITLE), place=BOTTOM, style=strong)
    lower = page.less_top(page.height * 0.55 + 40)
    sheet.words(state.say("join.paper"), lower, (SMALLEST, LEAD), tone=SOFT, style=Style(lines=4))


def _one_code(sheet: Sheet, state: AudienceState, join: JoinShown) -> None:
    page = sheet.stage.page
    address_width = text_width(join.typed, SMALLEST, Weight.SEMIBOLD) + 8
    side = min(page.height, page.width * 0.46, page.width - COLUMN_GAP - STEP_INDENT - address_width)
    column = page.from_right(side)
    group = _centred(column, side + STAY_HEIGHT)
    code = group.from_top(side).square()
    put_code(sheet, code, join.url)
    # Where the code takes the whole height, there is no room for it: the poster says it, too.
    if group.height >= side + STAY_HEIGHT:
        _stay(sheet, state, group.from_bottom(STAY_HEIGHT).less_top(8))
    left = page.less_right(side + COLUMN_GAP)
    title = left.from_top(250)
    strong = Style(Weight.BOLD, state.language, lines=2)
    put = sheet.words(state.say("join.title"), title, (SMALLEST, TITLE), style=strong)
    row = Box(left.x, title.y + put.text.height + STEPS_GAP, left.width, 150)
    row = _step(sheet, row, "1", state.say("join.scan"))
    row = _step(sheet, row, "2", state.say("join.or_type"))
    inner = row.less_left(STEP_INDENT)
    address = inner.from_top(92)
    sheet.words(join.typed, address, (SMALLEST, HEADING), place=MIDDLE, style=STRONG_LINE)
    _code_line(sheet, state, join, Box(inner.x, address.bottom, inner.width, 74))
    _privacy(sheet, state, left)


def _two_codes(sheet: Sheet, state: AudienceState, join: JoinShown) -> None:
    page = sheet.stage.page
    title = page.less_top(-18).from_top(100)
    strong = Style(Weight.BOLD, state.language, lines=1)
    sheet.words(state.say("join.title"), title, (SMALLEST, 84.0), place=MIDDLE, style=strong)
    lower = page.less_top(92).less_bottom(50)
    first, second = lower.columns(2, COLUMN_GAP)
    wifi = wifi_text(join.wifi_name, join.wifi_password)
    below = _code_column(sheet, first, "1", state.say("join.wifi"), wifi)
    _wifi_lines(sheet, state, join, below)
    below = _code_column(sheet, second, "2", state.say("join.scan_and_write"), join.url)
    address, rest = below.from_top(66), below.less_top(66)
    sheet.words(join.typed, address, (SMALLEST, LEAD), place=CENTRED, style=STRONG_LINE)
    put_wall_code(sheet, state, join, rest.from_top(62), (INK, SOFT))
    _privacy(sheet, state, page, centred=True)


def _code_column(sheet: Sheet, column: Box, number: str, heading: str, text: str) -> Box:
    """Put a numbered heading and its code; return the room below."""
    side = min(column.width, column.height - STEP_HEIGHT - LINES_BELOW)
    left = column.x + (column.width - side) / 2
    _step(sheet, Box(left, column.y, column.right - left, STEP_HEIGHT), number, heading, lines=1)
    code = Box(left, column.y + STEP_HEIGHT, side, side)
    put_code(sheet, code, text)
    return Box(column.x, code.bottom + 6, column.width, column.bottom - code.bottom - 6)


def _wifi_lines(sheet: Sheet, state: AudienceState, join: JoinShown, below: Box) -> None:
    row = below.from_top(66)
    sheet.words(join.wifi_name, row, (SMALLEST, LEAD), place=CENTRED, style=STRONG_LINE)
    if join.wifi_password:
        row = Box(row.x, row.bottom, row.width, 56)
        words = state.say("join.password", password=join.wifi_password)
        if text_width(words, SMALLEST, Weight.REGULAR) > row.width:
            # A password that is cut short lets nobody in; that it is one is seen.
            words = join.wifi_password
        sheet.words(words, row, (SMALLEST, BODY), place=CENTRED, style=ONE_LINE)
    _stay(sheet, state, Box(row.x, row.bottom, row.width, 54))


def _stay(sheet: Sheet, state: AudienceState, row: Box) -> None:
    """Ask phones to stay on a network that they would rather leave."""
    sheet.words(state.say("join.stay"), row, (SMALLEST, SMALL), tone=SOFT, place=CENTRED, style=ONE_LINE)


def _step(sheet: Sheet, row: Box, number: str, words: str, lines: int = 2) -> Box:
    """Put a number in a circle with its sentence; return the row below."""
    circle = Box(row.x, row.y + 6, 64, 64)
    sheet.put(Panel(circle, "accent", radius=32))
    tone = Tone("on_accent", "accent")
    sheet.words(number, circle, (SMALLEST, SMALL), tone=tone, place=CENTRED, style=STRONG_LINE)
    room = Box(row.x + STEP_INDENT, row.y, row.width - STEP_INDENT, 152)
    put = sheet.words(words, room, (SMALLEST, 54.0), style=Style(Weight.MEDIUM, lines=lines))
    return Box(row.x, row.y + max(76.0, put.text.height) + 26, row.width, row.height)


def _code_line(sheet: Sheet, state: AudienceState, join: JoinShown, row: Box) -> None:
    narrow = Box(row.x, row.y, 0, row.height)
    put_wall_code(sheet, state, join, narrow, (INK, SOFT))


def _privacy(sheet: Sheet, state: AudienceState, box: Box, *, centred: bool = False) -> None:
    height = 52.0 if centred else 132.0
    style = Style(language=state.language, lines=1 if centred else 2)
    words = state.say("join.privacy")
    place = CENTRED if centred else BOTTOM
    sheet.words(words, box.from_bottom(height), (SMALLEST, SMALL), tone=SOFT, place=place, style=style)


def _centred(column: Box, height: float) -> Box:
    height = min(height, column.height)
    return Box(column.x, column.y + (column.height - height) / 2, column.width, height)
