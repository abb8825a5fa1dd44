"""What most scenes share: a heading, the clock, and the code for those who come late."""

from dataclasses import dataclass

from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.clock_face import head_clock
from facilitator.ui.audience.drawing.fitting import SMALLEST, Style, text_width
from facilitator.ui.audience.drawing.marks import Code, Panel
from facilitator.ui.audience.drawing.sheet import (
    ACCENT,
    CENTRED,
    MARGIN,
    MIDDLE,
    SMALL,
    SOFT,
    Sheet,
    Stage,
    Tone,
)
from facilitator.ui.audience.state import AudienceState, JoinShown
from facilitator.ui.fonts import Weight
from facilitator.ui.theme import CODE_LIGHT

HEAD_HEIGHT, HEAD_GAP = 104.0, 24.0
HEADING_SIZE = 60.0
CORNER_SIDE, CORNER_GAP, CAPTION_HEIGHT = 280.0, 40.0, 58.0
FOOT_HEIGHT = 60.0


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the content of a framed scene may lie; `foot` is for page and legend."""

    body: Box
    foot: Box


def framed(state: AudienceState, stage: Stage, heading: str) -> tuple[Sheet, Frame]:
    """Return a sheet with head and corner, and the room that they leave."""
    sheet = Sheet(stage)
    put_head(sheet, state, heading)
    put_corner(sheet, state)
    return sheet, frame(stage, corner=state.has_corner)


def frame(stage: Stage, *, corner: bool) -> Frame:
    """Return the room that head, foot and corner leave."""
    inside = stage.page.less_top(HEAD_HEIGHT + HEAD_GAP - 20)
    if corner:
        inside = inside.less_right(CORNER_SIDE + CORNER_GAP)
    foot = inside.from_bottom(FOOT_HEIGHT)
    return Frame(body=inside.less_bottom(FOOT_HEIGHT + 12), foot=foot)


def put_head(sheet: Sheet, state: AudienceState, heading: str) -> None:
    """Put the heading at the left and the clock at the right."""
    head = sheet.stage.page
    row = Box(head.x, MARGIN - 20, head.width, HEAD_HEIGHT)
    taken = head_clock(sheet, state, row)
    room = row.less_right(taken + 40 if taken else 0)
    style = Style(Weight.SEMIBOLD, state.language, lines=2)
    sheet.words(heading, room, (SMALLEST, HEADING_SIZE), tone=ACCENT, place=MIDDLE, style=style)


def put_corner(sheet: Sheet, state: AudienceState, ground: str = "ground") -> None:
    """Put the code for late arrivals into the corner at the bottom right."""
    if state.join is None or not state.has_corner:
        return
    page = sheet.stage.page
    box = Box(page.right - CORNER_SIDE, page.bottom - CORNER_SIDE, CORNER_SIDE, CORNER_SIDE)
    put_code(sheet, box, state.join.url)
    caption = Box(box.x, box.y - CAPTION_HEIGHT, box.width, CAPTION_HEIGHT)
    tone = Tone("cover_soft" if ground == "cover" else "soft", ground)
    style = Style(Weight.MEDIUM, lines=1)
    words = state.say("corner.join")
    sheet.words(words, caption, (SMALLEST, SMALL), tone=tone, place=CENTRED, style=style)


def put_code(sheet: Sheet, box: Box, text: str) -> None:
    """Put a code on a light ground, whatever the theme."""
    sheet.put(Panel(box, CODE_LIGHT, radius=16), Code(box.inset(4), text))


def put_pages(sheet: Sheet, state: AudienceState, foot: Box, pages: int) -> None:
    """Say which page this is, if there are more."""
    if pages < 2:  # noqa: PLR2004 - one page needs no number
        return
    page = min(state.picture.page, pages - 1) + 1
    words = state.say("page", page=page, pages=pages)
    width = text_width(words, SMALL) + 4
    box = foot.from_right(width)
    sheet.words(words, box, (SMALLEST, SMALL), tone=SOFT, place=MIDDLE, style=Style(lines=1))


def join_width(state: AudienceState, join: JoinShown, wanted: float) -> float:
    """Return how wide a join panel must be: an address is never cut."""
    said = (
        text_width(join.typed, SMALLEST, Weight.SEMIBOLD),
        text_width(state.say("join.or_type"), SMALLEST),
    )
    return max(wanted, *(width + 8 for width in said))


def put_join_panel(sheet: Sheet, state: AudienceState, join: JoinShown, box: Box, ground: str) -> None:
    """Put code, typed address and wall code below each other, as large as the column allows."""
    lines = 3
    text_height = 62.0
    side = min(box.width, box.height - lines * text_height - 16)
    code = Box(box.x + (box.width - side) / 2, box.y, side, side)
    put_code(sheet, code, join.url)
    ink = Tone("on_cover" if ground == "cover" else "ink", ground)
    soft = Tone("cover_soft" if ground == "cover" else "soft", ground)
    row = Box(box.x, code.bottom + 16, box.width, text_height)
    said = ((state.say("join.or_type"), soft, Weight.REGULAR), (join.typed, ink, Weight.SEMIBOLD))
    for text, tone, weight in said:
        style = Style(weight, lines=1)
        sheet.words(text, row, (SMALLEST, 54.0), tone=tone, place=CENTRED, style=style)
        row = Box(row.x, row.bottom, row.width, row.height)
    put_wall_code(sheet, state, join, row, (ink, soft))


def put_wall_code(
    sheet: Sheet, state: AudienceState, join: JoinShown, row: Box, tones: tuple[Tone, Tone]
) -> None:
    """Put "code" softly and the code itself strongly, beside each other in the middle."""
    ink, soft = tones
    word, code = state.say("join.code"), spaced(join.wall_code)
    size = 50.0
    widths = text_width(word, SMALL), text_width(code, size, Weight.BOLD)
    left = row.x + max(0.0, (row.width - sum(widths) - 18) / 2)
    first = Box(left, row.y, widths[0] + 2, row.height)
    sheet.words(word, first, (SMALLEST, SMALL), tone=soft, place=MIDDLE, style=Style(lines=1))
    second = Box(first.right + 16, row.y, widths[1] + 2, row.height)
    sheet.words(code, second, (SMALLEST, size), tone=ink, place=MIDDLE, style=Style(Weight.BOLD, lines=1))


def spaced(code: str) -> str:
    """Return the wall code in two halves, which are easier to copy than one word."""
    half = (len(code) + 1) // 2
    return f"{code[:half]} {code[half:]}".strip()
