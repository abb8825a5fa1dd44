"""How much was said of each square: a tint under the pins, and a number where pins are too many to show."""

from collections.abc import Sequence

from facilitator.meeting.area import Counted, counts
from facilitator.meeting.model import AreaPicture
from facilitator.meeting.views import CardView
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Style
from facilitator.ui.audience.drawing.marks import Panel
from facilitator.ui.audience.drawing.sheet import CENTRED, SMALL, Sheet, Tone
from facilitator.ui.audience.state import AreaShown
from facilitator.ui.fonts import Weight

# Up to so many, each pin is seen by itself; beyond, squares are told by their numbers.
MOST_PINS = 48
# A tint says where to look; fewer than this say it by themselves.
TINTED_FROM = 12
# Alpha of the tint of a square with one pin, and of the fullest.
LEAST, MOST = 0x18, 0x70
COLOURS = {"unsafe": "a2195b", "pleasant": "1b7a4b", "other": "46627f"}
BADGE = 60.0


def put_heat(sheet: Sheet, shown: AreaShown, cards: Sequence[CardView], picture: Box) -> None:
    """Tint the squares, and number them where there are too many pins."""
    if len(cards) < TINTED_FROM:
        return
    grid = AreaPicture("", "", 0, 0, columns=max(1, shown.columns), rows=max(1, shown.rows))
    found = counts(grid, [(card.pin, card.type) for card in cards if card.pin is not None])
    fullest = max((count.all for count in found.values()), default=1)
    width, height = picture.width / grid.columns, picture.height / grid.rows
    for name, count in found.items():
        column, row = ord(name[0]) - ord("A"), int(name[1:]) - 1
        box = Box(picture.x + column * width, picture.y + row * height, width, height)
        sheet.put(Panel(box, f"#{_alpha(count, fullest):02x}{COLOURS[_mood(count)]}", radius=0))
        if len(cards) > MOST_PINS:
            _number(sheet, count, box)


def _mood(count: Counted) -> str:
    return max(("unsafe", "pleasant", "other"), key=lambda mood: int(getattr(count, mood)))


def _alpha(count: Counted, fullest: int) -> int:
    return round(LEAST + (MOST - LEAST) * count.all / max(1, fullest))


def _number(sheet: Sheet, count: Counted, box: Box) -> None:
    width = BADGE + 18 * (len(str(count.all)) - 1)
    badge = Box(box.x + (box.width - width) / 2, box.y + (box.height - BADGE) / 2, width, BADGE)
    sheet.put(Panel(badge, "surface", radius=BADGE / 2, edge="line"))
    style = Style(Weight.SEMIBOLD, lines=1)
    sheet.words(
        str(count.all), badge, (SMALLEST, SMALL), tone=Tone("ink", "surface"), place=CENTRED, style=style
    )
