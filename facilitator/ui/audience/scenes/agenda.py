"""The agenda with its times: what is behind, what is now, what comes."""

from dataclasses import dataclass

from facilitator.meeting.views import AgendaRow
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Fitted, Style, elided, text_width
from facilitator.ui.audience.drawing.flow import chosen, row_pages, window_start
from facilitator.ui.audience.drawing.frame import framed, put_pages
from facilitator.ui.audience.drawing.marks import Laid, Panel, Sign
from facilitator.ui.audience.drawing.sheet import (
    AT_END,
    MIDDLE,
    SMALL,
    SOFT,
    Sheet,
    Stage,
    Tone,
)
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.fonts import Weight

TITLE_SIZE, ROW_HEIGHT, ROW_GAP = 47.0, 76.0, 7.0
PRESENTER_HEIGHT, PADDING_DOWN = 54.0, 18.0
TIME_WIDTH, SIGN_SIDE, PADDING, BAR = 140.0, 34.0, 22.0, 14.0
MINUTES_WIDTH, PILL_SIDES, PILL_GAP = 170.0, 48.0, 28.0
ONE_LINE, MEDIUM_LINE = Style(lines=1), Style(Weight.MEDIUM, lines=1)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the agenda with its title in lines, so that its height is known."""

    row: AgendaRow
    title: Fitted

    @property
    def is_now(self) -> bool:
        return self.row.state == "now"

    @property
    def presenter(self) -> str:
        """Who is named: only for what runs, so that the list stays a list."""
        return self.row.presenter if self.is_now else ""

    @property
    def height(self) -> float:
        text = max(ROW_HEIGHT, self.title.height + PADDING_DOWN)
        return text + (PRESENTER_HEIGHT if self.presenter else 0.0)


def agenda(state: AudienceState, stage: Stage) -> Laid:
    """Lay out the rows around the running one; further pages go on from there."""
    sheet, room = framed(state, stage, state.say("agenda.title"))
    width = room.body.width - BAR - PADDING - TIME_WIDTH - SIGN_SIDE - 22
    rows = tuple(_row(state, row, width) for row in state.view.agenda)
    heights = tuple(row.height for row in rows)
    start = window_start(heights, room.body.height, ROW_GAP, _now(rows))
    pages = row_pages(heights, room.body.height, ROW_GAP, start)
    span = chosen(pages, state.picture.page)
    y = room.body.y
    for row in rows[span.start : span.end]:
        _put_row(sheet, state, row, Box(room.body.x, y, room.body.width, row.height))
        y += row.height + ROW_GAP
    put_pages(sheet, state, room.foot, len(pages))
    _put_end(sheet, state, room.foot)
    return sheet.laid(len(pages))


def _row(state: AudienceState, row: AgendaRow, width: float) -> Row:
    """Break a title; the running one may have a line more, as a word stands beside it."""
    is_now = row.state == "now"
    style = Style(Weight.SEMIBOLD if is_now else Weight.REGULAR, state.language, lines=4 if is_now else 3)
    return Row(row, elided(row.title, width - _end_width(state, is_now=is_now), TITLE_SIZE, style))


def _put_row(sheet: Sheet, state: AudienceState, row: Row, box: Box) -> None:
    ground = "accent_soft" if row.is_now else "ground"
    if row.is_now:
        sheet.put(Panel(box, "accent_soft", bar="accent", bar_ground="accent_soft"))
    tone = Tone("soft" if row.row.state == "done" else "ink", ground)
    line = box.less_left(BAR + PADDING).less_bottom(PRESENTER_HEIGHT - 6 if row.presenter else 0)
    time = line.from_left(TIME_WIDTH)
    style = Style(Weight.SEMIBOLD if row.is_now else Weight.MEDIUM, lines=1)
    sheet.words(state.time(row.row.start), time, (SMALLEST, TITLE_SIZE), tone=tone, place=MIDDLE, style=style)
    rest = line.less_left(TIME_WIDTH)
    _put_sign(sheet, row, rest, ground)
    title = rest.less_left(SIGN_SIDE + 22).less_right(_end_width(state, is_now=row.is_now))
    sheet.set(row.title, title, tone, MIDDLE)
    if row.presenter:
        below = Box(title.x, line.bottom - 12, title.width, PRESENTER_HEIGHT)
        soft = Tone("soft", ground)
        sheet.words(row.presenter, below, (SMALLEST, SMALL), tone=soft, place=MIDDLE, style=ONE_LINE)
    _put_minutes(sheet, state, row, line.less_right(PADDING), Tone("soft", ground))


def _put_sign(sheet: Sheet, row: Row, line: Box, ground: str) -> None:
    shape = {"now": "play", "done": "tick"}.get(row.row.state)
    if shape is not None:
        box = Box(line.x, line.y + (line.height - SIGN_SIDE) / 2, SIGN_SIDE, SIGN_SIDE)
        sheet.put(Sign(box, shape, "accent", ground))


def _put_minutes(sheet: Sheet, state: AudienceState, row: Row, room: Box, tone: Tone) -> None:
    """Put the minutes at the right, or a word where the meeting is."""
    if row.is_now:
        word = state.say("agenda.now")
        width = text_width(word, SMALL, Weight.SEMIBOLD) + PILL_SIDES
        height = 58.0
        pill = Box(room.right - width, room.y + (room.height - height) / 2, width, height)
        sheet.pill(pill, word, "accent", Tone("on_accent", "accent"))
        return
    words = state.say("agenda.minutes", count=row.row.minutes)
    box = room.from_right(MINUTES_WIDTH - PADDING)
    sheet.words(words, box, (SMALLEST, SMALL), tone=tone, place=AT_END, style=ONE_LINE)


def _end_width(state: AudienceState, *, is_now: bool) -> float:
    """Return how much the end of a row takes: minutes, or the word for where the meeting is."""
    if not is_now:
        return MINUTES_WIDTH
    pill = text_width(state.say("agenda.now"), SMALL, Weight.SEMIBOLD) + PILL_SIDES
    return max(MINUTES_WIDTH, pill + PILL_GAP + PADDING)


def _put_end(sheet: Sheet, state: AudienceState, foot: Box) -> None:
    if state.view.ends is None:
        return
    words = state.say("agenda.ends", time=state.time(state.view.ends))
    box = foot.less_left(BAR + PADDING).less_right(300)
    sheet.words(words, box, (SMALLEST, SMALL), tone=SOFT, place=MIDDLE, style=MEDIUM_LINE)


def _now(rows: tuple[Row, ...]) -> int:
    return next((place for place, row in enumerate(rows) if row.is_now), 0)
