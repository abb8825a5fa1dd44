"""Lists: a label and a body for every point."""

from dataclasses import dataclass

from facilitator.export.document import List, words
from facilitator.export.pdf import style
from facilitator.export.pdf.flow import TOGETHER, Flow, pour
from facilitator.export.pdf.prose import Prose, draw, set_text


@dataclass(slots=True)
class _Point:
    label: Prose
    body: list[Prose]


class LaidList:
    """Points one under the other."""

    keep_with_next = False
    before = 2.0
    after = 8.0

    def __init__(self, of: List, width: float, unprintable: str) -> None:
        look = style.LOOKS["body"]
        self._ordered = of.ordered
        self._points = [
            _Point(
                set_text(words(f"{number}." if of.ordered else "•"), look, style.LIST_INDENT, unprintable),
                [set_text(body, look, width - style.LIST_INDENT, unprintable) for body in item.body],
            )
            for number, item in enumerate(of.items, start=1)
        ]

    def least(self) -> float:
        first = next((prose for point in self._points for prose in point.body), None)
        return first.leading * min(len(first.lines), TOGETHER + 1) if first else 0.0

    def place(self, flow: Flow) -> None:
        element = flow.root.add("L")
        element.numbering = "Decimal" if self._ordered else "Disc"
        for point in self._points:
            item = element.add("LI")
            if flow.room < point.label.leading * (TOGETHER + 1) and not flow.at_top:
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
            flow.advance(3)
