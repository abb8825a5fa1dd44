"""What the pins on the picture are, and how many of each: the overview's column."""

from collections import Counter
from collections.abc import Sequence

from facilitator.meeting.views import CardView
from facilitator.meeting.words import CardType
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Style, text_width
from facilitator.ui.audience.drawing.marks import Sign
from facilitator.ui.audience.drawing.sheet import MIDDLE, SMALL, SOFT, Sheet
from facilitator.ui.audience.looks import type_look
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.fonts import Weight

# The code below needs as much; more would make the picture small on a wall of 4:3.
LEAST, MOST = 330.0, 430.0
ROW, LEAST_ROW, SIGN, GAP = 60.0, 50.0, 38.0, 16.0


def legend_width(state: AudienceState, pinned: Sequence[CardView]) -> float:
    """Return how wide the column must be for the names of these types."""
    names = {card.type: state.name(type_look(card.type).names) for card in pinned}
    widest = max((text_width(name, SMALL) for name in names.values()), default=0.0)
    return min(MOST, max(LEAST, widest + SIGN + 2 * GAP + text_width("00", SMALL, Weight.SEMIBOLD) + 12))


def put_legend(sheet: Sheet, state: AudienceState, pinned: Sequence[CardView], room: Box) -> None:
    """Put how many pins there are, then sign, count and name of each type that lies on the picture."""
    if not pinned:
        return
    counted = Counter(card.type for card in pinned)
    kinds = [kind for kind in CardType if counted[kind]]
    fitting = int(room.height // LEAST_ROW)
    # All types at once leave no line for their sum: who reads them can do without.
    has_sum = len(kinds) < fitting
    high = min(ROW, room.height / (len(kinds) + has_sum))
    row = Box(room.x, room.y - (0 if has_sum else high), room.width, high)
    strong = Style(Weight.SEMIBOLD, state.language, lines=1)
    said = state.say("map.pins", count=len(pinned))
    if has_sum:
        sheet.words(said, row, (SMALLEST, SMALL), tone=SOFT, place=MIDDLE, style=strong)
    number = max(text_width(str(count), SMALL, Weight.SEMIBOLD) for count in counted.values()) + 4
    for kind in kinds:
        row = Box(row.x, row.bottom, row.width, high)
        look = type_look(kind)
        sheet.put(Sign(Box(row.x, row.y + (high - SIGN) / 2, SIGN, SIGN), look.shape, look.colour, "ground"))
        count = row.less_left(SIGN + GAP).from_left(number)
        sheet.words(str(counted[kind]), count, (SMALLEST, SMALL), place=MIDDLE, style=strong)
        name = row.less_left(SIGN + 2 * GAP + number)
        style = Style(Weight.REGULAR, state.language, lines=1)
        sheet.words(state.name(look.names), name, (SMALLEST, SMALL), place=MIDDLE, style=style)
