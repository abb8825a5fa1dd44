"""Prioritising: the choices while dots are given, the sums once it is closed."""

from facilitator.meeting.views import BallotView, OptionView
from facilitator.meeting.words import BallotKind, Origin
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Fitted, Style, elided, text_width
from facilitator.ui.audience.drawing.flow import chosen, row_pages
from facilitator.ui.audience.drawing.frame import (
    frame,
    framed,
    join_width,
    put_head,
    put_join_panel,
    put_pages,
)
from facilitator.ui.audience.drawing.marks import Laid, Panel
from facilitator.ui.audience.drawing.sheet import (
    AT_END,
    BODY,
    CENTRED,
    LEAD,
    MIDDLE,
    SMALL,
    SOFT,
    Sheet,
    Stage,
    Tone,
)
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.fonts import Weight

QUESTION_HEIGHT, RULE_HEIGHT, ROW_GAP, PADDING, LETTER = 150.0, 112.0, 12.0, 16.0, 64.0
PANEL_WIDTH, NARROW_PANEL, PANEL_GAP = 430.0, 340.0, 56.0
BAR_HEIGHT, COUNT_WIDTH, LABEL_SHARE = 46.0, 130.0, 0.52
ONE_LINE, STRONG_LINE = Style(lines=1), Style(Weight.SEMIBOLD, lines=1)
# Origins in a bar, told by colour, pattern and word.
ORIGIN_LOOKS = {
    Origin.PHONE: ("accent", False, "circle"),
    Origin.PAPER: ("accent", True, "square"),
    Origin.SPOKEN: ("warn", False, "triangle"),
    Origin.WALK: ("good", False, "drop"),
}


def vote(state: AudienceState, stage: Stage) -> Laid:
    """Lay out the choices; nothing tells how it stands while the room votes."""
    sheet = Sheet(stage)
    put_head(sheet, state, state.say("vote.title"))
    ballot = state.picture.ballot
    room = frame(stage, corner=False)
    body = room.body
    if state.join is not None and state.has_corner:
        width = join_width(state, state.join, PANEL_WIDTH if stage.is_wide else NARROW_PANEL)
        panel = Box(body.right - width, body.y, width, room.foot.bottom - body.y)
        put_join_panel(sheet, state, state.join, panel, "ground")
        body = body.less_right(width + PANEL_GAP)
    if ballot is None:
        return sheet.laid()
    _question(sheet, state, ballot, body.from_top(QUESTION_HEIGHT))
    foot = Box(body.x, room.foot.bottom - RULE_HEIGHT, body.width, RULE_HEIGHT)
    lower = body.less_top(QUESTION_HEIGHT + 12).less_bottom(max(0.0, body.bottom - foot.y + 12))
    texts = tuple(
        _option_text(state, option, lower.width - LETTER - 2 * PADDING - 20) for option in ballot.options
    )
    pages = row_pages(tuple(text.height + 2 * PADDING for text in texts), lower.height, ROW_GAP)
    span = chosen(pages, state.picture.page)
    y = lower.y
    for place in range(span.start, span.end):
        box = Box(lower.x, y, lower.width, texts[place].height + 2 * PADDING)
        _choice(sheet, place, texts[place], box)
        y = box.bottom + ROW_GAP
    _rule(sheet, state, ballot, foot, len(pages))
    return sheet.laid(len(pages))


def result(state: AudienceState, stage: Stage) -> Laid:
    """Lay out the sums, the most wanted first; of too few votes there is nothing to show."""
    sheet, room = framed(state, stage, state.say("result.title"))
    ballot = state.picture.ballot
    if ballot is None or any(option.dots is None for option in ballot.options):
        words = state.say("result.open" if ballot is not None and ballot.is_open else "result.too_few")
        sheet.words(words, room.body, (SMALLEST, LEAD), tone=SOFT, place=MIDDLE, style=Style(lines=3))
        return sheet.laid()
    ordered = sorted(ballot.options, key=lambda option: (-(option.dots or 0), option.text))
    most = max((option.dots or 0 for option in ordered), default=0)
    texts = tuple(_option_text(state, option, room.body.width * LABEL_SHARE) for option in ordered)
    heights = tuple(max(text.height, BAR_HEIGHT + 20) + PADDING for text in texts)
    pages = row_pages(heights, room.body.height, ROW_GAP)
    span = chosen(pages, state.picture.page)
    y = room.body.y
    for place in range(span.start, span.end):
        box = Box(room.body.x, y, room.body.width, heights[place])
        _sum(sheet, ordered[place], texts[place], box, most)
        y = box.bottom + ROW_GAP
    _voters(sheet, state, ballot, room.foot, len(pages))
    return sheet.laid(len(pages))


def _question(sheet: Sheet, state: AudienceState, ballot: BallotView, box: Box) -> None:
    style = Style(Weight.SEMIBOLD, state.language, lines=2)
    asked = ballot.question or state.say("vote.title")
    sheet.words(asked, box, (SMALLEST, 68.0), place=MIDDLE, style=style)


def _rule(sheet: Sheet, state: AudienceState, ballot: BallotView, foot: Box, pages: int) -> None:
    """Say how many dots each has, and that the result waits."""
    key = "vote.dots" if ballot.kind == BallotKind.DOTS else f"vote.{ballot.kind}"
    page_width = 0.0
    if pages > 1:
        page = min(state.picture.page, pages - 1) + 1
        page_width = text_width(state.say("page", page=page, pages=pages), SMALL) + 44
        put_pages(sheet, state, foot.from_right(page_width), pages)
    words = state.say(key, count=ballot.dots)
    room = foot.less_right(page_width)
    sheet.words(words, room, (SMALLEST, SMALL), tone=SOFT, place=MIDDLE, style=Style(lines=2))


def _choice(sheet: Sheet, place: int, text: Fitted, box: Box) -> None:
    sheet.put(Panel(box, "surface", radius=12, edge="hairline"))
    letter = Box(box.x + PADDING, box.y + (box.height - LETTER) / 2, LETTER, LETTER)
    sheet.put(Panel(letter, "accent", radius=LETTER / 2))
    tone = Tone("on_accent", "accent")
    sheet.words(_letter(place), letter, (SMALLEST, SMALL), tone=tone, place=CENTRED, style=STRONG_LINE)
    room = box.less_left(LETTER + PADDING + 20).less_right(PADDING)
    sheet.set(text, room, Tone("ink", "surface"), MIDDLE)


def _letter(place: int) -> str:
    """Return A to Z, then numbers: a choice can be called out."""
    letters = 26
    return chr(ord("A") + place) if place < letters else str(place + 1)


def _option_text(state: AudienceState, option: OptionView, width: float) -> Fitted:
    return elided(option.text, width, BODY - 4, Style(Weight.MEDIUM, state.language, lines=2))


def _sum(sheet: Sheet, option: OptionView, text: Fitted, box: Box, most: int) -> None:
    label = box.from_left(box.width * LABEL_SHARE)
    sheet.set(text, label, place=MIDDLE)
    count = box.from_right(COUNT_WIDTH)
    dots = option.dots or 0
    sheet.words(str(dots), count, (SMALLEST, LEAD), place=AT_END, style=STRONG_LINE)
    track = Box(label.right + 30, box.y + (box.height - BAR_HEIGHT) / 2, 0, BAR_HEIGHT)
    track = Box(track.x, track.y, count.x - track.x - 12, BAR_HEIGHT)
    sheet.put(Panel(track, "sunken", radius=10))
    if dots and most:
        _bar(sheet, option, track.from_left(max(12.0, track.width * dots / most)), dots)


def _bar(sheet: Sheet, option: OptionView, bar: Box, dots: int) -> None:
    parts = option.origins or ((Origin.PHONE, dots),)
    x = bar.x
    for origin, count in parts:
        fill, hatch, _ = ORIGIN_LOOKS[origin]
        width = bar.width * count / dots
        sheet.put(Panel(Box(x, bar.y, width, bar.height), fill, radius=10, hatch=hatch))
        x += width


def _voters(sheet: Sheet, state: AudienceState, ballot: BallotView, foot: Box, pages: int) -> None:
    """Say how many voted, and which part of a bar came from where."""
    room = foot
    if pages > 1:
        put_pages(sheet, state, foot.from_right(220), pages)
        room = foot.less_right(260)
    if ballot.voters is not None:
        words = state.say("result.voters", count=ballot.voters)
        width = text_width(words, SMALL) + 4
        sheet.words(words, room.from_left(width), (SMALLEST, SMALL), tone=SOFT, place=MIDDLE, style=ONE_LINE)
        room = room.less_left(width + 50)
    origins = {origin for option in ballot.options for origin, _ in option.origins or ()}
    for origin in (one for one in Origin if one in origins and len(origins) > 1):
        room = room.less_left(_origin_word(sheet, state, origin, room))


def _origin_word(sheet: Sheet, state: AudienceState, origin: Origin, room: Box) -> float:
    fill, hatch, _ = ORIGIN_LOOKS[origin]
    word = state.say(f"origin.{origin.value}")
    width = text_width(word, SMALL) + 4
    if width + 60 > room.width:
        return 0.0
    swatch = Box(room.x, room.y + (room.height - 34) / 2, 44, 34)
    sheet.put(Panel(swatch, fill, radius=6, hatch=hatch))
    text = Box(room.x + 58, room.y, width, room.height)
    sheet.words(word, text, (SMALLEST, SMALL), tone=SOFT, place=MIDDLE, style=ONE_LINE)
    return width + 58 + 36
