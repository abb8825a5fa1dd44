"""A safety walk on the big screen: the route on the picture, and what was found at each stop."""

from dataclasses import dataclass

from facilitator.meeting.views import FindingView, StopView
from facilitator.meeting.walk import SIDES
from facilitator.meeting.words import CardType
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Fitted, Style, elided
from facilitator.ui.audience.drawing.flow import Span, chosen, row_pages
from facilitator.ui.audience.drawing.frame import framed, put_pages
from facilitator.ui.audience.drawing.marks import Laid, Panel, Photo
from facilitator.ui.audience.drawing.sheet import (
    BODY,
    CENTRED,
    INK,
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
from facilitator.ui.audience.looks import type_look
from facilitator.ui.audience.state import AreaShown, AudienceState
from facilitator.ui.fonts import Weight

GAP, COLUMN_GAP, PADDING, BAR = 16.0, 36.0, 20.0, 14.0
SIDE_HEAD = 70.0
NUMBER = 66.0
TEXT_LINES, DETAIL_LINES = 2, 2
# Beside the picture the list has this share of the width.
LIST_SHARE = 0.4
ENOUGH_FOR_BOTH = 1150.0


def route(state: AudienceState, stage: Stage) -> Laid:
    """Lay out the stops as a list, and on the picture where there is one."""
    sheet, room = framed(state, stage, state.say("route.title"))
    stops = state.picture.stops
    if not stops:
        sheet.words(state.say("route.none"), room.body, (SMALLEST, LEAD), tone=SOFT, place=MIDDLE)
        return sheet.laid()
    rooms = _rooms(state, room.body)
    texts = [_stop_text(state, stop, rooms.list.width) for stop in stops]
    heights = [max(NUMBER, sum(part.height for part in parts)) for parts in texts]
    pages = row_pages(heights, rooms.list.height, GAP)
    if rooms.picture is not None and state.area is not None:
        sheet.put(Photo(rooms.picture, state.area.image))
        for stop in stops:
            if stop.pin is not None:
                _number(sheet, stop.number, _around(stop.pin, rooms.picture))
    span, y = chosen(pages, state.picture.page), rooms.list.y
    for place in range(span.start, span.end):
        row = Box(rooms.list.x, y, rooms.list.width, heights[place])
        _put_stop(sheet, stops[place].number, texts[place], row)
        y += heights[place] + GAP
    put_pages(sheet, state, room.foot, len(pages))
    return sheet.laid(len(pages))


@dataclass(frozen=True, slots=True)
class _Rooms:
    """Where the list of stops lies, and the picture if there is one."""

    list: Box
    picture: Box | None = None


def _rooms(state: AudienceState, body: Box) -> _Rooms:
    """Put the picture beside the list; on a narrow screen above it."""
    if state.area is None or state.area.image.isNull():
        return _Rooms(body)
    if body.width > ENOUGH_FOR_BOTH:
        width = body.width * LIST_SHARE
        return _Rooms(body.from_right(width), _fitting(state.area, body.less_right(width + COLUMN_GAP)))
    height = body.height * LIST_SHARE
    return _Rooms(body.from_bottom(height), _fitting(state.area, body.less_bottom(height + GAP)))


def _fitting(shown: AreaShown, room: Box) -> Box:
    """Return the largest box of the picture's form."""
    size = shown.image.size()
    scale = min(room.width / max(1, size.width()), room.height / max(1, size.height()))
    width, height = size.width() * scale, size.height() * scale
    return Box(room.x + (room.width - width) / 2, room.y, width, height)


def _put_stop(sheet: Sheet, number: int, texts: list[Fitted], row: Box) -> None:
    _number(sheet, number, Box(row.x, row.y, NUMBER, NUMBER))
    inner = row.less_left(NUMBER + 24)
    # A lone line stands beside the middle of its number.
    top = inner.y + max(0.0, (NUMBER - sum(text.height for text in texts)) / 2)
    for text, tone in zip(texts, (INK, SOFT), strict=False):
        sheet.set(text, Box(inner.x, top, inner.width, text.height), tone)
        top += text.height


def _stop_text(state: AudienceState, stop: StopView, width: float) -> list[Fitted]:
    room = width - NUMBER - 24
    name = elided(stop.name, room, BODY, Style(Weight.SEMIBOLD, state.language, lines=2))
    if not stop.notes or state.area is not None:
        # Beside the picture there is room for the names, and one looks for oneself.
        return [name]
    return [name, elided(" ".join(stop.notes.split()), room, SMALL, Style(language=state.language, lines=2))]


def _number(sheet: Sheet, number: int, box: Box) -> None:
    sheet.put(Panel(box, "accent", radius=box.height / 2, edge="surface"))
    style = Style(Weight.BOLD, lines=1)
    tone = Tone("on_accent", "accent")
    sheet.words(str(number), box, (SMALLEST, SMALL), tone=tone, place=CENTRED, style=style)


def _around(pin: tuple[float, float], picture: Box) -> Box:
    """Return where a stop's number stands, kept within the picture."""
    half = NUMBER / 2
    left = min(max(picture.x + pin[0] * picture.width, picture.x + half), picture.right - half)
    top = min(max(picture.y + pin[1] * picture.height, picture.y + half), picture.bottom - half)
    return Box(left - half, top - half, NUMBER, NUMBER)


@dataclass(frozen=True, slots=True)
class _Row:
    """A finding in lines, so that its height is known; what is proposed is never crowded out by why."""

    text: Fitted
    details: tuple[Fitted, ...]

    @property
    def height(self) -> float:
        return 2 * PADDING + self.text.height + sum(one.height for one in self.details)


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A page: a stop, and which of its findings stand on either side of it."""

    stop: StopView
    sides: tuple[tuple[_Row, ...], ...]


def stops(state: AudienceState, stage: Stage) -> Laid:
    """Lay out a stop a page: what is unsafe there beside what is pleasant."""
    _, room = framed(state, stage, "")
    leaves = [leaf for stop in state.picture.stops for leaf in _leaves(state, stop, room.body)]
    if not leaves:
        sheet, room = framed(state, stage, state.say("stops.title"))
        sheet.words(state.say("route.none"), room.body, (SMALLEST, LEAD), tone=SOFT, place=MIDDLE)
        return sheet.laid()
    leaf = leaves[min(max(state.picture.page, 0), len(leaves) - 1)]
    heading = state.say("stops.heading", number=leaf.stop.number, name=leaf.stop.name)
    sheet, room = framed(state, stage, heading)
    for side, rows, box in zip(SIDES, leaf.sides, room.body.columns(2, COLUMN_GAP), strict=True):
        _put_side(sheet, state, side, rows, box)
    put_pages(sheet, state, room.foot, len(leaves))
    return sheet.laid(len(leaves))


def _leaves(state: AudienceState, stop: StopView, body: Box) -> list[_Leaf]:
    """Return as many pages as the longer side needs; a stop without findings has one."""
    box = body.columns(2, COLUMN_GAP)[0].less_top(SIDE_HEAD)
    sides = [_rows(state, stop, side, box.width) for side in SIDES]
    pages = [row_pages([row.height for row in rows], box.height, GAP) for rows in sides]
    return [
        _Leaf(
            stop,
            tuple(
                rows[span.start : span.end]
                for rows, spans in zip(sides, pages, strict=True)
                for span in (spans[at] if at < len(spans) else Span(0, 0),)
            ),
        )
        for at in range(max(len(spans) for spans in pages))
    ]


def _rows(state: AudienceState, stop: StopView, side: CardType, width: float) -> tuple[_Row, ...]:
    """Return the findings of one side; what is no pleasant place stands with what is wrong."""
    return tuple(
        _row(state, one, width - BAR - 2 * PADDING)
        for one in stop.findings
        if (one.card.type is CardType.PLEASANT) == (side is CardType.PLEASANT)
    )


def _row(state: AudienceState, found: FindingView, width: float) -> _Row:
    language = found.card.language or state.language
    text = elided(found.card.text, width, BODY, Style(Weight.SEMIBOLD, language, TEXT_LINES))
    style = Style(language=state.language, lines=DETAIL_LINES)
    said = (said for said in (_why(state, found), _what_then(state, found)) if said)
    return _Row(text, tuple(elided(one, width, SMALL, style) for one in said))


def _why(state: AudienceState, found: FindingView) -> str:
    """Return what makes it so, and at what time of day."""
    time = found.card.time_of_day
    when = state.say(f"time_of_day.{time}") if time is not None else ""
    return " · ".join(part for part in (" ".join(found.reasons.split()).rstrip("."), when) if part)


def _what_then(state: AudienceState, found: FindingView) -> str:
    """Return what is proposed, and who can do it."""
    proposal = " ".join(found.proposal.split()).rstrip(".")
    actor = found.card.actor
    said = (
        state.say("stops.proposal", text=proposal) if proposal else "",
        state.say(f"actor.{actor}") if actor is not None else "",
    )
    return " · ".join(part for part in said if part)


def _put_side(sheet: Sheet, state: AudienceState, side: CardType, rows: tuple[_Row, ...], box: Box) -> None:
    look = type_look(side)
    sheet.tag(box.from_top(SIDE_HEAD - 14), look.shape, look.colour, state.say(f"stops.{side}"))
    body = box.less_top(SIDE_HEAD)
    if not rows:
        none = state.say(f"stops.{side}.none")
        style = Style(language=state.language, lines=2)
        sheet.words(none, body.from_top(120), (SMALLEST, SMALL), tone=SOFT, style=style)
    y = body.y
    for row in rows:
        panel = Box(body.x, y, body.width, row.height)
        sheet.put(Panel(panel, "surface", edge="hairline", bar=look.colour))
        inner = panel.less_left(BAR + PADDING).less_right(PADDING).inset(0, PADDING)
        sheet.set(row.text, inner.from_top(row.text.height), ON_SURFACE)
        below = inner.less_top(row.text.height)
        for one in row.details:
            sheet.set(one, below.from_top(one.height), SOFT_ON_SURFACE)
            below = below.less_top(one.height)
        y += row.height + GAP
