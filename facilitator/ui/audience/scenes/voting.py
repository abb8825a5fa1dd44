"""Prioritising: the choices while dots are given, the sums once it is closed."""

from dataclasses import dataclass

from facilitator.meeting.views import BallotView, OptionView
from facilitator.meeting.words import BallotKind, Origin
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Fitted, Style, elided, fitted, text_width
from facilitator.ui.audience.drawing.flow import chosen, row_pages
from facilitator.ui.audience.drawing.frame import (
    FOOT_HEIGHT,
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

QUESTION_HEIGHT, RULE_HEIGHT, ROW_GAP, PADDING, LETTER = 150.0, 190.0, 12.0, 16.0, 64.0
PANEL_WIDTH, NARROW_PANEL, PANEL_GAP = 430.0, 340.0, 56.0
# How many lines the winner and the others take, as long as that costs no page more.
LINES = ((5, 5), (5, 3), (5, 2), (3, 2), (2, 2))
BAR_HEIGHT, COUNT_WIDTH, LABEL_SHARE, SWATCH, PAGE_WIDTH = 46.0, 130.0, 0.52, 58.0, 260.0
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
    rule = _rule(state, ballot, body.width)
    foot = Box(body.x, room.foot.bottom - rule.height, body.width, rule.height)
    aside = Box(body.right, room.foot.y, room.foot.right - body.right, FOOT_HEIGHT)
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
    sheet.set(rule, foot, SOFT, MIDDLE)
    put_pages(sheet, state, aside if aside.width else foot.from_bottom(FOOT_HEIGHT), len(pages))
    return sheet.laid(len(pages))


def result(state: AudienceState, stage: Stage) -> Laid:
    """Lay out the sums, the most wanted first; of too few votes there is nothing to show."""
    sheet, room = framed(state, stage, state.say("result.title"))
    ballot = state.picture.ballot
    if ballot is None or any(option.dots is None for option in ballot.options):
        sheet.words(
            state.say(_why_none(ballot)),
            room.body,
            (SMALLEST, LEAD),
            tone=SOFT,
            place=MIDDLE,
            style=Style(lines=3),
        )
        return sheet.laid()
    ordered = sorted(ballot.options, key=lambda option: (-(option.dots or 0), option.text))
    most = max((option.dots or 0 for option in ordered), default=0)
    texts = _option_texts(state, ordered, room.body)
    heights = _sum_heights(texts)
    legend, foot = _legend(state, ballot), room.foot
    body, pages = room.body, row_pages(heights, room.body.height, ROW_GAP)
    foot = foot if len(pages) == 1 else foot.less_right(PAGE_WIDTH)
    is_high = _voters_width(state, ballot) + sum(one.width for one in legend) > foot.width
    if is_high:
        # Words too long for one line take a second one from the rows.
        body = body.less_bottom(FOOT_HEIGHT)
        pages = row_pages(heights, body.height, ROW_GAP)
    span = chosen(pages, state.picture.page)
    y = room.body.y
    for place in range(span.start, span.end):
        box = Box(room.body.x, y, room.body.width, heights[place])
        _sum(sheet, ordered[place], texts[place], box, most)
        y = box.bottom + ROW_GAP
    put_pages(sheet, state, room.foot, len(pages))
    voters = _voters(sheet, state, ballot, foot)
    above = Box(room.foot.x, foot.y - FOOT_HEIGHT, room.foot.width, FOOT_HEIGHT)
    _put_legend(sheet, legend, above if is_high else foot.less_left(voters))
    return sheet.laid(len(pages))


def _why_none(ballot: BallotView | None) -> str:
    if ballot is not None and ballot.is_open:
        return "result.open"
    return "result.counting" if ballot is not None and ballot.counting else "result.too_few"


def _question(sheet: Sheet, state: AudienceState, ballot: BallotView, box: Box) -> None:
    style = Style(Weight.SEMIBOLD, state.language, lines=2)
    asked = ballot.question or state.say("vote.title")
    sheet.words(asked, box, (SMALLEST, 68.0), place=MIDDLE, style=style)


def _rule(state: AudienceState, ballot: BallotView, width: float) -> Fitted:
    """Say how many dots each has, and that the result waits; no word of it is left out."""
    key = "vote.dots" if ballot.kind == BallotKind.DOTS else f"vote.{ballot.kind}"
    style = Style(language=state.language, lines=3)
    return fitted(state.say(key, count=ballot.dots), width, RULE_HEIGHT, SMALL, SMALLEST, style)


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


def _option_text(state: AudienceState, option: OptionView, width: float, lines: int = 2) -> Fitted:
    return elided(option.text, width, BODY - 4, Style(Weight.MEDIUM, state.language, lines=lines))


def _option_texts(state: AudienceState, ordered: list[OptionView], body: Box) -> tuple[Fitted, ...]:
    """Return what was voted on in as many lines as there is room for, the first of them last to be cut."""
    tries = tuple(
        tuple(
            _option_text(state, option, body.width * LABEL_SHARE, winner if option is ordered[0] else others)
            for option in ordered
        )
        for winner, others in LINES
    )
    fewest = len(row_pages(_sum_heights(tries[-1]), body.height, ROW_GAP))
    return next(one for one in tries if len(row_pages(_sum_heights(one), body.height, ROW_GAP)) <= fewest)


def _sum_heights(texts: tuple[Fitted, ...]) -> tuple[float, ...]:
    return tuple(max(text.height, BAR_HEIGHT + 20) + PADDING for text in texts)


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


@dataclass(frozen=True, slots=True)
class _Told:
    """What a colour and pattern of a bar stand for, and how wide that is said."""

    origin: Origin
    word: str
    width: float


def _legend(state: AudienceState, ballot: BallotView) -> tuple[_Told, ...]:
    """Return which part of a bar came from where, if they came from more than one place."""
    found = {origin for option in ballot.options for origin, _ in option.origins or ()}
    words = [(one, state.say(f"origin.{one.value}")) for one in Origin if one in found and len(found) > 1]
    return tuple(_Told(one, word, text_width(word, SMALL) + 4 + SWATCH + 36) for one, word in words)


def _voters_words(state: AudienceState, ballot: BallotView) -> str:
    return state.say("result.voters", count=ballot.voters) if ballot.voters is not None else ""


def _voters_width(state: AudienceState, ballot: BallotView) -> float:
    words = _voters_words(state, ballot)
    return text_width(words, SMALL) + 54 if words else 0.0


def _voters(sheet: Sheet, state: AudienceState, ballot: BallotView, room: Box) -> float:
    """Say how many voted; return the width that it took."""
    words = _voters_words(state, ballot)
    if words:
        sheet.words(words, room, (SMALLEST, SMALL), tone=SOFT, place=MIDDLE, style=ONE_LINE)
    return _voters_width(state, ballot)


def _put_legend(sheet: Sheet, legend: tuple[_Told, ...], room: Box) -> None:
    for told in legend:
        fill, hatch, _ = ORIGIN_LOOKS[told.origin]
        swatch = Box(room.x, room.y + (room.height - 34) / 2, 44, 34)
        sheet.put(Panel(swatch, fill, radius=6, hatch=hatch))
        text = Box(room.x + SWATCH, room.y, told.width - SWATCH, room.height)
        sheet.words(told.word, text, (SMALLEST, SMALL), tone=SOFT, place=MIDDLE, style=ONE_LINE)
        room = room.less_left(told.width)
