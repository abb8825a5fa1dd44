"""A vote while it is open: what is asked, and what can be chosen; nothing tells how it stands."""

from facilitator.meeting.results import IN_STEPS, letter
from facilitator.meeting.views import BallotView, OptionView
from facilitator.meeting.words import BallotKind
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Fitted, Style, elided, fitted
from facilitator.ui.audience.drawing.flow import chosen, row_pages
from facilitator.ui.audience.drawing.frame import (
    FOOT_HEIGHT,
    frame,
    join_width,
    put_head,
    put_join_panel,
    put_pages,
)
from facilitator.ui.audience.drawing.marks import Laid, Panel
from facilitator.ui.audience.drawing.sheet import (
    BODY,
    CENTRED,
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
STRONG_LINE = Style(Weight.SEMIBOLD, lines=1)


def vote(state: AudienceState, stage: Stage) -> Laid:
    """Lay out the choices; nothing tells how it stands while the room votes."""
    sheet = Sheet(stage)
    ballot = state.picture.ballot
    put_head(sheet, state, _heading(state, ballot))
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


def _heading(state: AudienceState, ballot: BallotView | None) -> str:
    """Name what is done; who asks in steps how things are puts nothing first."""
    item = state.picture.item
    if ballot is None or ballot.kind not in IN_STEPS or item is None:
        return state.say("vote.title")
    return item.title


def _question(sheet: Sheet, state: AudienceState, ballot: BallotView, box: Box) -> None:
    style = Style(Weight.SEMIBOLD, state.language, lines=2)
    asked = ballot.question or state.say("vote.title")
    sheet.words(asked, box, (SMALLEST, 68.0), place=MIDDLE, style=style)


def _rule(state: AudienceState, ballot: BallotView, width: float) -> Fitted:
    """Say how many each may choose, and that the result waits; no word of it is left out."""
    key = f"vote.{ballot.kind}" if ballot.kind in {BallotKind.DOTS, BallotKind.MULTIPLE} else "vote.single"
    style = Style(language=state.language, lines=3)
    return fitted(state.say(key, count=ballot.dots), width, RULE_HEIGHT, SMALL, SMALLEST, style)


def _choice(sheet: Sheet, place: int, text: Fitted, box: Box) -> None:
    sheet.put(Panel(box, "surface", radius=12, edge="hairline"))
    disc = Box(box.x + PADDING, box.y + (box.height - LETTER) / 2, LETTER, LETTER)
    sheet.put(Panel(disc, "accent", radius=LETTER / 2))
    tone = Tone("on_accent", "accent")
    sheet.words(letter(place), disc, (SMALLEST, SMALL), tone=tone, place=CENTRED, style=STRONG_LINE)
    room = box.less_left(LETTER + PADDING + 20).less_right(PADDING)
    sheet.set(text, room, Tone("ink", "surface"), MIDDLE)


def _option_text(state: AudienceState, option: OptionView, width: float, lines: int = 2) -> Fitted:
    return elided(option.text, width, BODY - 4, Style(Weight.MEDIUM, state.language, lines=lines))
