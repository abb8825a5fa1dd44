"""The clock as the room sees it: a time, and its phase in colour, shape and word."""

from facilitator.meeting.timeline import Clock, counted_down, counted_up
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Style, text_width
from facilitator.ui.audience.drawing.marks import Ring, Sign
from facilitator.ui.audience.drawing.sheet import AT_END, CENTRED, MIDDLE, SMALL, Sheet, Tone
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.fonts import Weight

# Colour, shape and the key of the word for every phase; "paused" goes before all.
PHASES = {
    "calm": ("accent", "ring", "clock.calm"),
    "warn": ("warn", "triangle", "clock.warn"),
    "danger": ("danger", "diamond", "clock.danger"),
    "over": ("danger", "diamond", "clock.over"),
    "paused": ("soft", "bars", "clock.paused"),
}
TIME_SIZE, WORD_HEIGHT = 78.0, 60.0
SIGN_SIDE, SIGN_ROOM = 38.0, 54.0
# What a ring is wide between its strokes where the word stands, a little below the middle.
WORD_SHARE = 0.76


def phase_of(clock: Clock) -> str:
    return "paused" if clock.paused else clock.phase


def time_left(left_s: float, *, shows_overtime: bool) -> str:
    """Return minutes and seconds; beyond the end zero, or how far if the room is to see that."""
    if left_s >= 0:
        minutes, seconds = counted_down(left_s)
        return f"{minutes}:{seconds:02d}"
    if not shows_overtime:
        return "0:00"
    minutes, seconds = counted_up(-left_s)
    return f"+{minutes}:{seconds:02d}"


def head_clock(sheet: Sheet, state: AudienceState, box: Box) -> float:
    """Put the clock at the right of the head; return the width it took."""
    clock = state.shown_clock
    if clock is None:
        return 0.0
    ink, shape, key = PHASES[phase_of(clock)]
    time = time_left(clock.left_s, shows_overtime=state.view.shows_overtime)
    # Digits of the same width everywhere: the clock does not jump as it counts.
    width = text_width("0" * (len(time) - 1) + ":", TIME_SIZE, Weight.SEMIBOLD) + 4
    right = box.from_right(width)
    style = Style(Weight.SEMIBOLD, lines=1)
    sheet.words(time, right, TIME_SIZE, tone=Tone(ink), place=AT_END, style=style)
    sign = Box(right.x - 64, box.y + box.height / 2 - 22, 44, 44)
    sheet.put(Sign(sign, shape, ink))
    word = state.say(key)
    room = Box(sign.x - 24 - text_width(word, SMALL), box.y, text_width(word, SMALL) + 2, box.height)
    sheet.words(word, room, (SMALLEST, SMALL), tone=Tone(ink), place=MIDDLE, style=Style(lines=1))
    return box.right - room.x


def ring_clock(sheet: Sheet, state: AudienceState, box: Box, tones: tuple[str, str, str]) -> None:
    """Put the clock as a ring with the time in it and its word; `tones` are ink, track and ground."""
    clock = state.shown_clock
    if clock is None:
        return
    time = time_left(clock.left_s, shows_overtime=state.view.shows_overtime)
    share = share_left(clock.left_s, clock.allotted_s)
    ring_face(sheet, box, (time, share), (phase_of(clock), state), tones)


def share_left(left_s: float, allotted_s: float) -> float:
    """Return the share of a ring that is left: it goes on with the digits, a second at a time."""
    minutes, seconds = counted_down(left_s)
    return (minutes * 60 + seconds) / allotted_s if allotted_s > 0 else 0.0


def ring_face(
    sheet: Sheet,
    box: Box,
    time: tuple[str, float],
    phase: tuple[str, AudienceState],
    tones: tuple[str, str, str],
) -> None:
    """Put a ring: time and share left, phase and who can say it, colours."""
    ink, track, ground = tones
    colour, shape, key = PHASES[phase[0]]
    chosen = ink if ground == "cover" else colour
    word = phase[1].say(key)
    width = text_width(word, SMALL) + SIGN_ROOM + 4
    is_long = width > box.square().width * WORD_SHARE
    # A word that the ring has no room for stands below a smaller one, and its sign stays inside.
    circle = (box.less_bottom(WORD_HEIGHT) if is_long else box).square()
    sheet.put(Ring(circle, time[1], chosen, track))
    middle = circle.inset(circle.width * 0.13, circle.height * 0.28)
    upper, lower = middle.less_bottom(WORD_HEIGHT), middle.from_bottom(WORD_HEIGHT)
    style = Style(Weight.SEMIBOLD, lines=1)
    tone = Tone(ink, ground)
    sheet.words(time[0], upper, circle.width * 0.27, tone=tone, place=CENTRED, style=style)
    row = Box(circle.x + (circle.width - width) / 2, lower.y, width, lower.height)
    left = circle.x + (circle.width - SIGN_SIDE) / 2 if is_long else row.x
    sign = Box(left, row.y + (row.height - SIGN_SIDE) / 2, SIGN_SIDE, SIGN_SIDE)
    sheet.put(Sign(sign, shape, chosen, ground))
    said = Box(box.x, circle.bottom, box.width, WORD_HEIGHT) if is_long else row.less_left(SIGN_ROOM)
    place = CENTRED if is_long else MIDDLE
    sheet.words(word, said, (SMALLEST, SMALL), tone=tone, place=place, style=Style(lines=1))
