"""What came of a vote: the most wanted first, steps in their order, a pulse beside the one before."""

from dataclasses import dataclass

from facilitator.meeting.results import dots_before, in_order
from facilitator.meeting.views import BallotView, OptionView
from facilitator.meeting.words import Origin
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Fitted, Style, elided, fitted, text_width
from facilitator.ui.audience.drawing.flow import chosen, row_pages
from facilitator.ui.audience.drawing.frame import FOOT_HEIGHT, framed, put_pages
from facilitator.ui.audience.drawing.marks import Laid, Panel
from facilitator.ui.audience.drawing.sheet import (
    AT_END,
    BODY,
    INK,
    LEAD,
    MIDDLE,
    SMALL,
    SOFT,
    Sheet,
    Stage,
)
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.fonts import Weight

QUESTION_HEIGHT, QUESTION_GAP, ROW_GAP, PADDING = 140.0, 20.0, 12.0, 16.0
# How many lines the winner and the others take, as long as that costs no page more.
LINES = ((5, 5), (5, 3), (5, 2), (3, 2), (2, 2))
BAR_HEIGHT, COUNT_WIDTH, LABEL_SHARE, SWATCH, PAGE_WIDTH = 46.0, 130.0, 0.52, 58.0, 260.0
# Two bars, one of before and one of now, with their numbers beside them.
TWIN_HEIGHT, TWIN_WIDTH, TWIN_LABEL_SHARE = 50.0, 250.0, 0.36
ONE_LINE, STRONG_LINE = Style(lines=1), Style(Weight.SEMIBOLD, lines=1)
# Colour and pattern of a bar: where the votes came from, or when they were given. A word says it, too.
ORIGIN_LOOKS = {
    Origin.PHONE: ("accent", False),
    Origin.PAPER: ("accent", True),
    Origin.SPOKEN: ("warn", False),
    Origin.WALK: ("good", False),
}
BEFORE_LOOKS, NOW_LOOKS = ("line", True), ("accent", False)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a colour and pattern of a bar stand for, and how wide that is said."""

    looks: tuple[str, bool]
    word: str

    @property
    def width(self) -> float:
        return text_width(self.word, SMALL) + 4 + SWATCH + 36


def result(state: AudienceState, stage: Stage) -> Laid:
    """Lay out the sums under their question; of too few votes there is nothing to show."""
    sheet, room = framed(state, stage, state.say("result.title"))
    ballot = state.picture.ballot
    body = _put_question(sheet, state, ballot, room.body)
    if ballot is None or any(option.dots is None for option in ballot.options):
        why, style = state.say(_why_none(ballot)), Style(lines=3)
        sheet.words(why, body, (SMALLEST, LEAD), tone=SOFT, place=MIDDLE, style=style)
        return sheet.laid()
    ordered = in_order(ballot)
    compares = _compares(ballot)
    lowest = 2 * TWIN_HEIGHT - PADDING / 2 if compares else BAR_HEIGHT + 20
    label_width = body.width * (TWIN_LABEL_SHARE if compares else LABEL_SHARE)
    texts = _option_texts(state, ordered, (label_width, body.height), lowest)
    heights = _heights(texts, lowest)
    told, foot = _told(state, ballot), room.foot
    voters = "" if compares else state.say("result.voters", count=ballot.voters)
    pages = row_pages(heights, body.height, ROW_GAP)
    foot = foot if len(pages) == 1 else foot.less_right(PAGE_WIDTH)
    is_high = _voters_width(voters) + sum(one.width for one in told) > foot.width
    # Words too long for one line take others from the rows: before over now, as they stand there.
    lines = (told[:1], told[1:]) if compares else (told,)
    if is_high:
        body = body.less_bottom(len(lines) * FOOT_HEIGHT)
        pages = row_pages(heights, body.height, ROW_GAP)
    span = chosen(pages, state.picture.page)
    y = body.y
    for place in range(span.start, span.end):
        box = Box(body.x, y, body.width, heights[place])
        sheet.set(texts[place], box.from_left(label_width), place=MIDDLE)
        _put_sum(sheet, state, ballot, ordered[place], box.less_left(label_width + 30))
        y = box.bottom + ROW_GAP
    put_pages(sheet, state, room.foot, len(pages))
    sheet.words(voters, foot, (SMALLEST, SMALL), tone=SOFT, place=MIDDLE, style=ONE_LINE)
    at = foot.less_left(_voters_width(voters))
    if is_high:
        at = Box(room.foot.x, foot.y - len(lines) * FOOT_HEIGHT, room.foot.width, FOOT_HEIGHT)
    for line in lines if is_high else (told,):
        _put_told(sheet, line, at)
        at = Box(at.x, at.bottom, at.width, at.height)
    return sheet.laid(len(pages))


def _why_none(ballot: BallotView | None) -> str:
    if ballot is not None and ballot.is_open:
        return "result.open"
    return "result.counting" if ballot is not None and ballot.counting else "result.too_few"


def _put_question(sheet: Sheet, state: AudienceState, ballot: BallotView | None, body: Box) -> Box:
    """Say what was asked, without which a number says nothing; return the room below."""
    if ballot is None or not ballot.question:
        return body
    style = Style(Weight.SEMIBOLD, state.language, lines=2)
    asked = fitted(ballot.question, body.width, QUESTION_HEIGHT, LEAD, SMALLEST, style)
    sheet.set(asked, body.from_top(asked.height))
    return body.less_top(asked.height + QUESTION_GAP)


def _compares(ballot: BallotView) -> bool:
    """Return whether something of before can be told of any answer."""
    return any(dots_before(ballot, option) is not None for option in ballot.options)


def _option_texts(
    state: AudienceState, ordered: tuple[OptionView, ...], room: tuple[float, float], lowest: float
) -> tuple[Fitted, ...]:
    """Return what was voted on in as many lines as there is room for, the first of them last to be cut."""

    def text(option: OptionView, lines: int) -> Fitted:
        style = Style(Weight.MEDIUM, state.language, lines=lines)
        return elided(option.text, room[0], BODY - 4, style)

    tries = tuple(
        tuple(text(option, winner if option is ordered[0] else others) for option in ordered)
        for winner, others in LINES
    )

    def pages(one: tuple[Fitted, ...]) -> int:
        return len(row_pages(_heights(one, lowest), room[1], ROW_GAP))

    return next(one for one in tries if pages(one) <= pages(tries[-1]))


def _heights(texts: tuple[Fitted, ...], lowest: float) -> tuple[float, ...]:
    return tuple(max(text.height, lowest) + PADDING for text in texts)


def _put_sum(sheet: Sheet, state: AudienceState, ballot: BallotView, option: OptionView, room: Box) -> None:
    if _compares(ballot):
        _put_twin(sheet, state, ballot, option, room)
        return
    dots, most = option.dots or 0, max((one.dots or 0 for one in ballot.options), default=0)
    count = room.from_right(COUNT_WIDTH)
    sheet.words(str(dots), count, (SMALLEST, LEAD), place=AT_END, style=STRONG_LINE)
    track = Box(room.x, room.y + (room.height - BAR_HEIGHT) / 2, count.x - room.x - 12, BAR_HEIGHT)
    sheet.put(Panel(track, "sunken", radius=10))
    if dots and most:
        _put_bar(sheet, option, track.from_left(max(12.0, track.width * dots / most)), dots)


def _put_bar(sheet: Sheet, option: OptionView, bar: Box, dots: int) -> None:
    parts = option.origins or ((Origin.PHONE, dots),)
    x = bar.x
    for origin, count in parts:
        fill, hatch = ORIGIN_LOOKS[origin]
        width = bar.width * count / dots
        sheet.put(Panel(Box(x, bar.y, width, bar.height), fill, radius=10, hatch=hatch))
        x += width


def _put_twin(sheet: Sheet, state: AudienceState, ballot: BallotView, option: OptionView, room: Box) -> None:
    """Put before above now, each as its share of those who voted then: more may have come meanwhile."""
    most = max(max(_shares(ballot, one)) for one in ballot.options) or 1
    row = Box(room.x, room.y + (room.height - 2 * TWIN_HEIGHT) / 2, room.width, TWIN_HEIGHT)
    told = (
        (dots_before(ballot, option), BEFORE_LOOKS, SOFT, ONE_LINE),
        (option.dots, NOW_LOOKS, INK, STRONG_LINE),
    )
    for (dots, (fill, hatch), tone, style), share in zip(told, _shares(ballot, option), strict=True):
        track = row.less_right(TWIN_WIDTH).inset(0, 7)
        sheet.put(Panel(track, "sunken", radius=8))
        if dots:
            bar = track.from_left(max(12.0, track.width * share / most))
            sheet.put(Panel(bar, fill, radius=8, hatch=hatch))
        said = "–" if dots is None else state.say("result.share", dots=dots, share=round(100 * share))
        at = row.from_right(TWIN_WIDTH - 12)
        sheet.words(said, at, (SMALLEST, SMALL), tone=tone, place=AT_END, style=style)
        row = Box(row.x, row.bottom, row.width, row.height)


def _shares(ballot: BallotView, option: OptionView) -> tuple[float, float]:
    """Return which share of those who voted before chose it, and which share of those who voted now."""
    before = ballot.before.voters if ballot.before is not None else None
    return (dots_before(ballot, option) or 0) / (before or 1), (option.dots or 0) / (ballot.voters or 1)


def _told(state: AudienceState, ballot: BallotView) -> tuple[_Told, ...]:
    """Return what the bars stand for: when, or where the votes came from if from more than one place."""
    if _compares(ballot) and ballot.before is not None:
        when = (("before", ballot.before.voters, BEFORE_LOOKS), ("now", ballot.voters, NOW_LOOKS))
        return tuple(
            _Told(
                looks,
                f"{state.say(f'result.{name}')}: {state.say('result.voters', count=voters or 0)}",
            )
            for name, voters, looks in when
        )
    found = {origin for option in ballot.options for origin, _ in option.origins or ()}
    return tuple(
        _Told(ORIGIN_LOOKS[one], state.say(f"origin.{one.value}"))
        for one in Origin
        if one in found and len(found) > 1
    )


def _voters_width(words: str) -> float:
    return text_width(words, SMALL) + 54 if words else 0.0


def _put_told(sheet: Sheet, told: tuple[_Told, ...], room: Box) -> None:
    for one in told:
        fill, hatch = one.looks
        swatch = Box(room.x, room.y + (room.height - 34) / 2, 44, 34)
        sheet.put(Panel(swatch, fill, radius=6, hatch=hatch))
        text = Box(room.x + SWATCH, room.y, one.width - SWATCH, room.height)
        sheet.words(one.word, text, (SMALLEST, SMALL), tone=SOFT, place=MIDDLE, style=ONE_LINE)
        room = room.less_left(one.width)
