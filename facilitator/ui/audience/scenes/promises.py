"""What was promised: last time's actions when we begin, today's when we end."""

from dataclasses import dataclass

from facilitator.meeting.views import ActionView
from facilitator.meeting.words import ActionStatus
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Fitted, Style, elided, text_width
from facilitator.ui.audience.drawing.flow import chosen, row_pages
from facilitator.ui.audience.drawing.frame import framed, put_pages
from facilitator.ui.audience.drawing.marks import Laid, Panel, Sign
from facilitator.ui.audience.drawing.sheet import (
    BODY,
    LEAD,
    MIDDLE,
    ON_SURFACE,
    SMALL,
    SOFT,
    SOFT_ON_SURFACE,
    Sheet,
    Stage,
    Tone,
)
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.fonts import Weight

GAP, PADDING, BAR, SIGN = 16.0, 22.0, 14.0, 36.0
PADDING_DOWN, STATUS_HEIGHT = 14.0, 56.0
# Where less is left for the text the status stands below it.
ENOUGH_FOR_TEXT = 620.0
STATUS_LOOKS = {
    ActionStatus.DISCUSSED: ("ring", "soft"),
    ActionStatus.UNDER_WAY: ("play", "warn"),
    ActionStatus.RUNNING: ("tick", "good"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """What was decided or promised in lines, so that its height is known; a status at the side takes none."""

    action: ActionView
    what: Fitted
    details: Fitted | None
    status_width: float

    @property
    def has_status_below(self) -> bool:
        return self.action.status is not None and self.status_width == 0.0

    @property
    def height(self) -> float:
        details = self.details.height if self.details is not None else 0.0
        status = STATUS_HEIGHT if self.has_status_below else 0.0
        text = self.what.height + details + status
        return 2 * PADDING_DOWN + max(text, STATUS_HEIGHT + 8)


def promises(state: AudienceState, stage: Stage) -> Laid:
    """Lay out what was promised last time, and how far it has come."""
    return _list(state, stage, state.say("promises.title"), state.say("promises.none"))


def actions(state: AudienceState, stage: Stage) -> Laid:
    """Lay out what is decided and agreed today: what, who, when."""
    return _list(state, stage, state.say("actions.title"), state.say("actions.none"))


def _list(state: AudienceState, stage: Stage, heading: str, none: str) -> Laid:
    sheet, room = framed(state, stage, heading)
    if not state.picture.actions:
        sheet.words(none, room.body, (SMALLEST, LEAD), tone=SOFT, place=MIDDLE, style=Style(lines=3))
        return sheet.laid()
    rows = tuple(_row(state, action, room.body.width) for action in state.picture.actions)
    pages = row_pages(tuple(row.height for row in rows), room.body.height, GAP)
    span = chosen(pages, state.picture.page)
    y = room.body.y
    for row in rows[span.start : span.end]:
        _put_row(sheet, state, row, Box(room.body.x, y, room.body.width, row.height))
        y += row.height + GAP
    put_pages(sheet, state, room.foot, len(pages))
    return sheet.laid(len(pages))


def _row(state: AudienceState, action: ActionView, width: float) -> Row:
    status_width = _status_width(state) if action.status is not None else 0.0
    text_width_beside = width - BAR - (3 if status_width else 2) * PADDING - status_width
    if status_width and text_width_beside < ENOUGH_FOR_TEXT:
        status_width, text_width_beside = 0.0, width - BAR - 2 * PADDING
    what = elided(action.what, text_width_beside, BODY, Style(Weight.SEMIBOLD, state.language, lines=3))
    due = action.due_words or (state.date(action.due) if action.due else "")
    said = " · ".join(part for part in (action.owner, due) if part)
    details = (
        elided(said, text_width_beside, SMALL, Style(language=state.language, lines=2)) if said else None
    )
    return Row(action, what, details, status_width)


def _put_row(sheet: Sheet, state: AudienceState, row: Row, box: Box) -> None:
    status = row.action.status
    colour = STATUS_LOOKS[status][1] if status is not None else "accent"
    sheet.put(Panel(box, "surface", edge="hairline", bar=colour))
    inner = box.less_left(BAR + PADDING).less_right(PADDING).inset(0, PADDING_DOWN)
    text = inner.less_right(row.status_width + PADDING if row.status_width else 0.0)
    sheet.set(row.what, text.from_top(row.what.height), ON_SURFACE)
    if row.details is not None:
        below = Box(text.x, text.y + row.what.height, text.width, row.details.height)
        sheet.set(row.details, below, SOFT_ON_SURFACE)
    if status is None:
        return
    beside = inner.from_right(row.status_width).from_top(STATUS_HEIGHT + 4)
    _put_status(sheet, state, status, inner.from_bottom(STATUS_HEIGHT) if row.has_status_below else beside)


def _put_status(sheet: Sheet, state: AudienceState, status: ActionStatus, row: Box) -> None:
    shape, colour = STATUS_LOOKS[status]
    sheet.put(Sign(Box(row.x, row.y + (row.height - SIGN) / 2, SIGN, SIGN), shape, colour, "surface"))
    word = state.say(f"status.{status.value}")
    style = Style(Weight.SEMIBOLD, lines=1)
    tone = Tone(colour, "surface")
    sheet.words(word, row.less_left(SIGN + 14), (SMALLEST, SMALL), tone=tone, place=MIDDLE, style=style)


def _status_width(state: AudienceState) -> float:
    words = (state.say(f"status.{status.value}") for status in ActionStatus)
    return SIGN + 18 + max(text_width(word, SMALL, Weight.SEMIBOLD) for word in words)
