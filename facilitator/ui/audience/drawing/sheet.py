"""A scene in the making: its stage, and the marks that have been put on it."""

from dataclasses import dataclass

from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import PLAIN, SMALLEST, Fitted, Style, fitted, text_width
from facilitator.ui.audience.drawing.marks import Across, Down, Laid, Mark, Panel, Sign, Words
from facilitator.ui.fonts import Weight

HEIGHT = 1000.0
MARGIN = 56.0
# Sizes of text, in thousandths of the height; nothing is smaller than SMALLEST.
SMALL, BODY, LEAD, HEADING, TITLE, HUGE = 42.0, 48.0, 58.0, 72.0, 104.0, 150.0
# Narrower than a 5:4 screen or wider than 2.4:1 is set as if it were that, with ground beside it.
NARROWEST, WIDEST = 1250.0, 2400.0
# Below this a screen is 4:3 rather than 16:9.
WIDE_FROM = 1500.0


@dataclass(frozen=True, slots=True)
class Stage:
    """The size of a scene: a thousand high, as wide as the screen's form says."""

    width: float

    @property
    def all(self) -> Box:
        return Box(0, 0, self.width, HEIGHT)

    @property
    def page(self) -> Box:
        """What is left within the margins."""
        return self.all.inset(MARGIN)

    @property
    def is_wide(self) -> bool:
        return self.width >= WIDE_FROM


def stage_for(width: float, height: float) -> Stage:
    """Return the stage for a screen of this form."""
    wanted = HEIGHT * width / height if height > 0 else NARROWEST
    return Stage(min(WIDEST, max(NARROWEST, wanted)))


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours of a text: its own, and what it lies upon."""

    ink: str = "ink"
    ground: str = "ground"


INK = Tone()
SOFT = Tone("soft")
ACCENT = Tone("accent")
ON_SURFACE = Tone("ink", "surface")
SOFT_ON_SURFACE = Tone("soft", "surface")
ON_COVER = Tone("on_cover", "cover")
SOFT_ON_COVER = Tone("cover_soft", "cover")


@dataclass(frozen=True, slots=True)
class Place:
    """Where in its box a text stands."""

    across: Across = "start"
    down: Down = "top"


TOP = Place()
MIDDLE = Place(down="middle")
CENTRED = Place("centre", "middle")
AT_END = Place("end", "middle")


class Sheet:
    """Collects the marks of a scene; each method puts one and tells what it took."""

    def __init__(self, stage: Stage, ground: str = "ground") -> None:
        self.stage = stage
        self.ground = ground
        self._marks: list[Mark] = []

    def put(self, *marks: Mark) -> None:
        self._marks.extend(marks)

    def laid(self, pages: int = 1) -> Laid:
        return Laid(self.ground, tuple(self._marks), pages)

    def set(self, text: Fitted, box: Box, tone: Tone = INK, place: Place = TOP) -> Words:
        """Put text that is fitted already."""
        words = Words(box, text, tone.ink, tone.ground, place.across, place.down)
        self.put(words)
        return words

    def words(
        self,
        text: str,
        box: Box,
        sizes: tuple[float, float] | float,
        *,
        tone: Tone = INK,
        place: Place = TOP,
        style: Style = PLAIN,
    ) -> Words:
        """Put text as large as its box allows, between the smallest and the largest size."""
        smallest, largest = sizes if isinstance(sizes, tuple) else (SMALLEST, sizes)
        return self.set(fitted(text, box.width, box.height, largest, smallest, style), box, tone, place)

    def tag(self, at: Box, shape: str, colour: str, word: str, *, tone: Tone = INK) -> float:
        """Put a shape with its word at the left of a row; return the width that both took."""
        side = SMALL * 0.82
        self.put(Sign(Box(at.x, at.y + (at.height - side) / 2, side, side), shape, colour, tone.ground))
        gap = side + 16
        room = at.less_left(gap)
        style = Style(Weight.MEDIUM, lines=1)
        set_words = self.words(word, room, (SMALLEST, SMALL), tone=tone, place=MIDDLE, style=style)
        return gap + set_words.text.width

    def pill(self, at: Box, word: str, fill: str, tone: Tone) -> float:
        """Put a word on a rounded ground at the left of a row; return its width."""
        width = min(at.width, text_width(word, SMALL, Weight.SEMIBOLD) + 48)
        box = at.from_left(width)
        self.put(Panel(box, fill, radius=box.height / 2))
        style = Style(Weight.SEMIBOLD, lines=1)
        self.words(word, box.inset(12, 0), (SMALLEST, SMALL), tone=tone, place=CENTRED, style=style)
        return width
