"""Lists: a label and a body for every point."""

from dataclasses import dataclass

from facilitator.export.document import List, words
from facilitator.export.pdf import style
from facilitator.export.pdf.flow import TOGETHER, Flow, pour
from facilitator.export.pdf.prose import Press, Prose, draw, set_text

GAP = 3.0
# A point of more than this is broken over two pages rather than kept with its neighbour.
KEPT_HEIGHT = 60.0
# A list of no more than this stays whole: its last lines alone on a page look like a mistake.
KEPT_LIST = 120.0


@dataclass(slots=True)
class _Point:
    label: Prose
    body: list[Prose]

    @property
    def least(self) -> float:
        """The height that keeps the label beside the first lines."""
        count = len(self.body[0].lines) if self.body else 1
        return self.label.leading * (count if count <= TOGETHER + 1 else TOGETHER)

    @property
    def whole(self) -> float:
        """The height of all of it."""
        return max(self.label.height, sum(prose.height for prose in self.body)) + GAP


class LaidList:
    """Points one under the other."""

    keep_with_next = False
    before = 2.0
    after = 8.0

    def __init__(self, of: List, width: float, press: Press) -> None:
        look = style.LOOKS["body"]
        self._ordered = of.ordered
        self._points = [
            _Point(
                set_text(words(f"{number}." if of.ordered else "•"), look, style.LIST_INDENT, press),
                [set_text(body, look, width - style.LIST_INDENT, press) for body in item.body],
            )
            for number, item in enumerate(of.items, start=1)
        ]

    def least(self) -> float:
        return self._together(0)

    def place(self, flow: Flow) -> None:
        element = flow.root.add("L")
        element.numbering = "Decimal" if self._ordered else "Disc"
        for at, point in enumerate(self._points):
            item = element.add("LI")
            if flow.room < self._together(at) and not flow.at_top:
                flow.turn()
            leftwards = bool(point.body and point.body[0].base)
            edge = flow.left + flow.width - style.LIST_INDENT / 2 if leftwards else flow.left
            draw(flow.press, flow.sheet, point.label, item.add("Lbl"), (edge, flow.y, style.LIST_INDENT))
            body = item.add("LBody")
            left = flow.left if leftwards else flow.left + style.LIST_INDENT
            for prose in point.body:
                pour(
                    flow, prose, body.add("P", language=prose.language), left, flow.width - style.LIST_INDENT
                )
            flow.advance(GAP)

    def _together(self, at: int) -> float:
        """Return what this point needs on the page: the first and the last are not left alone."""
        if at == 0 and self._points and (whole := sum(point.whole for point in self._points)) <= KEPT_LIST:
            return whole - GAP
        point, last = self._points[at], len(self._points) - 1
        if at == last or at not in {0, last - 1} or point.whole > KEPT_HEIGHT:
            return point.least
        return point.whole + self._points[at + 1].least
