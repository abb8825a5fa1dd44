"""Blocks one under the other, and page after page."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from facilitator.export.pdf import style
from facilitator.export.pdf.prose import Press, Prose, Span, draw
from facilitator.export.pdf.sheet import Sheet
from facilitator.export.pdf.writing.structure import Element

# Fewer lines than this are not left alone at the foot or the head of a page.
TOGETHER = 2


class Laid(Protocol):
    """A block that has been measured: what it needs at least, and how it is put on the pages."""

    before: float
    after: float
    keep_with_next: bool

    def least(self) -> float:
        """Return the height of the smallest first part that may stand at the foot of a page."""

    def place(self, flow: "Flow") -> None:
        """Draw the block from the flow's place on, over as many pages as it takes."""


@dataclass(slots=True)
class Flow:
    """Where the next block goes."""

    press: Press
    root: Element
    size: tuple[float, float]
    sheets: list[Sheet] = field(default_factory=list)
    y: float = 0.0
    gap: float = 0.0

    @property
    def left(self) -> float:
        return style.MARGIN_SIDE

    @property
    def width(self) -> float:
        """The width of the text."""
        return self.size[0] - 2 * style.MARGIN_SIDE

    @property
    def full(self) -> float:
        """The height of the text on one page."""
        return self.size[1] - style.MARGIN_TOP - style.MARGIN_BOTTOM

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    @property
    def room(self) -> float:
        """The height that is left on this page."""
        return self.y - style.MARGIN_BOTTOM

    @property
    def at_top(self) -> bool:
        return self.y >= self.size[1] - style.MARGIN_TOP - 0.01

    def turn(self) -> None:
        """Begin a new page."""
        self.sheets.append(Sheet(len(self.sheets), self.size))
        self.y = self.size[1] - style.MARGIN_TOP
        self.gap = 0.0

    def advance(self, height: float) -> None:
        """Go down the page."""
        self.y -= height


def run_through(flow: Flow, blocks: Sequence[Laid]) -> None:
    """Place the blocks; what must not stand apart goes to the next page together."""
    for at, block in enumerate(blocks):
        needed = _needed(flow, blocks, at)
        if not flow.at_top and needed > flow.room and needed <= flow.full:
            flow.turn()
        if not flow.at_top:
            flow.advance(max(flow.gap, block.before))
        block.place(flow)
        flow.gap = block.after


def _needed(flow: Flow, blocks: Sequence[Laid], at: int) -> float:
    """Return the height of this block's first part, with all that must stand on the same page."""
    total, gap = 0.0, flow.gap
    for block in blocks[at:]:
        total += max(gap, block.before) + block.least()
        gap = block.after
        if not block.keep_with_next:
            break
    return total


@dataclass(slots=True)
class LaidProse:
    """A paragraph or heading."""

    prose: Prose
    tag: str
    before: float
    after: float
    keep_with_next: bool = False
    level: int = 0
    """The level in the bookmarks; 0 is no bookmark."""
    title: str = ""

    def least(self) -> float:
        count = len(self.prose.lines)
        whole = self.keep_with_next or count <= TOGETHER + 1
        return self.prose.leading * (count if whole else TOGETHER)

    def place(self, flow: Flow) -> None:
        element = flow.root.add(self.tag, language=self.prose.language)
        if self.level and self.title:
            flow.sheet.bookmarks.append((self.title, self.level, flow.y))
        pour(flow, self.prose, element, flow.left, flow.width)


def pour(flow: Flow, prose: Prose, element: Element, left: float, width: float) -> None:
    """Draw a prose from the flow's place on, over as many pages as it takes."""
    done, count = 0, len(prose.lines)
    while done < count:
        fits = int((flow.room + 0.01) / prose.leading)
        take = _taken(count - done, fits, fresh=flow.at_top, begun=done > 0)
        if take:
            draw(flow.press, flow.sheet, prose, element, (left, flow.y, width), Span(done, done + take))
            flow.advance(prose.leading * take)
            done += take
        if done < count:
            flow.turn()


def _taken(left: int, fits: int, *, fresh: bool, begun: bool) -> int:
    """Return how many lines go on this page, so that no line stands alone."""
    if fits >= left:
        return left
    take = fits - 1 if left - fits < TOGETHER else fits
    if take < TOGETHER and not fresh and not begun:
        return 0
    return max(take, 1 if fresh else 0)
