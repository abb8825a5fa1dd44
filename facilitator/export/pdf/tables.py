"""Tables that break well: rows stay whole where they can, headers come again on every page."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from facilitator.export.direction import LEFTWARDS
from facilitator.export.document import Cell, Paragraph, Row, Table, words
from facilitator.export.pdf import style
from facilitator.export.pdf.flow import Flow, pour
from facilitator.export.pdf.prose import Press, Prose, Span, draw, set_text
from facilitator.export.pdf.sheet import Sheet, rule, tint
from facilitator.export.pdf.writing.structure import Element

# A row higher than this share of the page is broken rather than moved.
BROKEN_ABOVE = 0.4
ACCENT = 2.5
# A table of so few rows and of so little height (in points) stays on one page.
KEPT_ROWS, KEPT_HEIGHT = 8, 160.0


@dataclass(slots=True, eq=False)
class LaidCell:
    """The lines of one field; `done` of its first `at` proses have been drawn."""

    proses: list[Prose]
    share: float | None
    element: Element | None = None
    parts: list[Element] = field(default_factory=list)
    at: int = 0
    done: int = 0

    @property
    def height(self) -> float:
        """The height of all that is in it."""
        text = sum(prose.height for prose in self.proses) + style.CELL.after * max(0, len(self.proses) - 1)
        return text + (style.BAR_HEIGHT + 2 if self.share is not None else 0)

    @property
    def finished(self) -> bool:
        return self.at >= len(self.proses)


@dataclass(slots=True, eq=False)
class LaidRow:
    """A row, measured."""

    cells: list[LaidCell]
    height: float
    accent: str = ""

    @property
    def first_line(self) -> float:
        """The height of the row's first lines with the space around them."""
        lines = (cell.proses[0].leading for cell in self.cells if cell.proses)
        return max(lines, default=style.CELL.leading) + 2 * style.CELL_PAD_Y


class LaidTable:
    """A table whose rows are measured when they are needed."""

    keep_with_next = False
    before = 6.0
    after = style.AFTER_TABLE

    def __init__(self, table: Table, width: float, press: Press) -> None:
        whole = sum(table.widths)
        self._table = table
        self._press = press
        # Columns follow the language that the document is read in.
        self._leftwards = press.language in LEFTWARDS
        self._widths = [width * share / whole for share in table.widths]
        self._width = width
        self._caption = self._captioned(table, width)
        self._header = self._laid(Row(table.header), header=True) if table.header else None
        # The first rows are measured at once: a short table is not torn apart.
        self._measured = [self._laid(row) for row in table.rows[:KEPT_ROWS]]

    def _captioned(self, table: Table, width: float) -> Prose | None:
        if not table.caption:
            return None
        return set_text(words(table.caption), style.CAPTION, width, self._press)

    def least(self) -> float:
        total = self._caption.height + style.CAPTION.after if self._caption else 0.0
        total += self._header.height if self._header else 0.0
        if not self._measured:
            return total
        whole = sum(row.height for row in self._measured)
        if len(self._table.rows) <= KEPT_ROWS and whole <= KEPT_HEIGHT:
            return total + whole
        first = self._measured[0]
        return total + min(first.height, 4 * first.first_line)

    def place(self, flow: Flow) -> None:
        element = flow.root.add("Table")
        if self._caption:
            pour(flow, self._caption, element.add("Caption"), flow.left, flow.width)
            flow.advance(style.CAPTION.after)
        if self._header:
            self._draw_header(flow, element.add("THead"))
        body = element.add("TBody")
        for place, row in enumerate(self._table.rows):
            laid = self._measured[place] if place < len(self._measured) else self._laid(row)
            self._place_row(flow, laid, body)

    def _draw_header(self, flow: Flow, head: Element | None) -> None:
        """Draw the header; without an element it is one that comes again, and means nothing."""
        header = self._header
        if header is None:
            return
        flow.sheet.artifact(tint(style.TINT, flow.left, flow.y - header.height, self._width, header.height))
        if head is not None:
            self._tag(header, head.add("TR"), header=True)
        else:
            flow.sheet.commands.append("/Artifact BMC")
        self._draw_cells(flow, header, header.height, tagged=head is not None)
        if head is None:
            flow.sheet.commands.append("EMC")
        self._rewind(header)
        flow.advance(header.height)

    def _rewind(self, row: LaidRow) -> None:
        for cell in row.cells:
            cell.at = cell.done = 0

    def _place_row(self, flow: Flow, row: LaidRow, body: Element) -> None:
        self._tag(row, body.add("TR"), header=False)
        may_break = row.height > flow.full * BROKEN_ABOVE
        if row.height > flow.room and not (may_break and flow.room > 3 * row.first_line):
            self._turn(flow)
        left = row.height
        while left > flow.room + 0.01:
            self._draw_part(flow, row, flow.room)
            left = self._height_left(row)
            if left <= 0:
                return
            self._turn(flow)
        self._draw_part(flow, row, left)

    def _turn(self, flow: Flow) -> None:
        flow.turn()
        self._draw_header(flow, None)

    def _draw_part(self, flow: Flow, row: LaidRow, height: float) -> None:
        """Draw what fits into `height` of a row, and the rule under it."""
        if self._table.boxed:
            flow.sheet.artifact(tint(style.TINT, flow.left, flow.y - height, self._width, height))
        if row.accent:
            edge = flow.left + (self._width - ACCENT if self._leftwards else 0)
            flow.sheet.artifact(tint(row.accent, edge, flow.y - height + 1.5, ACCENT, height - 3))
        self._draw_cells(flow, row, height, tagged=True)
        flow.advance(height)
        colour = "#ffffff" if self._table.boxed else style.RULE
        flow.sheet.artifact(rule(colour, flow.left, flow.y, self._width))

    def _draw_cells(self, flow: Flow, row: LaidRow, height: float, *, tagged: bool) -> None:
        x = flow.left + (self._width if self._leftwards else 0)
        for cell, width in zip(row.cells, self._widths, strict=True):
            x -= width if self._leftwards else 0
            place = (x + style.CELL_PAD_X, flow.y - style.CELL_PAD_Y, width - 2 * style.CELL_PAD_X)
            bottom = flow.y - height + style.CELL_PAD_Y
            _draw_cell(flow.press, flow.sheet, cell, place, bottom, tagged=tagged)
            x += 0 if self._leftwards else width

    def _height_left(self, row: LaidRow) -> float:
        left = max((_left_in(cell) for cell in row.cells), default=0.0)
        return left + 2 * style.CELL_PAD_Y if left else 0.0

    def _tag(self, row: LaidRow, line: Element, *, header: bool) -> None:
        for column, cell in enumerate(row.cells):
            is_header = header or (self._table.row_headers and column == 0)
            element = line.add("TH" if is_header else "TD")
            if is_header:
                element.scope = "Column" if header else "Row"
            cell.element = element
            if len(cell.proses) == 1:
                element.language = cell.proses[0].language
                cell.parts = [element]
            else:
                cell.parts = [element.add("P", language=prose.language) for prose in cell.proses]

    def _laid(self, row: Row, *, header: bool = False) -> LaidRow:
        cells = [
            self._laid_cell(cell, width, self._type(column, header=header))
            for column, (cell, width) in enumerate(
                zip(_padded(row.cells, len(self._widths)), self._widths, strict=True)
            )
        ]
        least = 0.0 if header else self._table.row_height
        height = max(max(cell.height for cell in cells) + 2 * style.CELL_PAD_Y, least)
        return LaidRow(cells, height, row.accent)

    def _type(self, column: int, *, header: bool) -> style.Type:
        if header:
            return style.HEADER_CELL
        return style.ROW_HEADER if self._table.row_headers and column == 0 else style.CELL

    def _laid_cell(self, cell: Cell, width: float, of: style.Type) -> LaidCell:
        inner = width - 2 * style.CELL_PAD_X
        return LaidCell(
            [set_text(text, _type_of(text, of), inner, self._press) for text in cell.body], cell.share
        )


def _type_of(text: Paragraph, of: style.Type) -> style.Type:
    return style.SMALL_CELL if text.look == "small" else of


def _padded(cells: Sequence[Cell], count: int) -> list[Cell]:
    """Return exactly `count` cells: a ragged table is no table to a screen reader."""
    return [*cells[:count], *(Cell(()) for _ in range(count - len(cells)))]


def _left_in(cell: LaidCell) -> float:
    left = sum(prose.height for prose in cell.proses[cell.at :])
    if not cell.finished:
        left -= cell.done * cell.proses[cell.at].leading
        left += style.CELL.after * (len(cell.proses) - cell.at - 1)
    return left


def _draw_cell(
    press: Press,
    sheet: Sheet,
    cell: LaidCell,
    place: tuple[float, float, float],
    bottom: float,
    *,
    tagged: bool,
) -> None:
    """Draw the lines of a field that fit above `bottom`."""
    left, y, width = place
    while not cell.finished:
        prose = cell.proses[cell.at]
        rest = len(prose.lines) - cell.done
        take = min(rest, int((y - bottom + 0.01) / prose.leading))
        if take > 0:
            element = cell.parts[cell.at] if tagged else None
            draw(press, sheet, prose, element, (left, y, width), Span(cell.done, cell.done + take))
        y -= take * prose.leading + style.CELL.after
        cell.done += max(take, 0)
        if take < rest:
            return
        cell.at, cell.done = cell.at + 1, 0
    if cell.share is not None:
        _draw_bar(sheet, cell.share, (left, y, width))
        cell.share = None


def _draw_bar(sheet: Sheet, share: float, place: tuple[float, float, float]) -> None:
    """Draw a bar on its track; the words beside it say the number."""
    left, y, width = place
    bottom = y - style.BAR_HEIGHT + style.CELL.after
    track = tint(style.RULE, left, bottom, width, style.BAR_HEIGHT)
    length = width * min(max(share, 0.0), 1.0)
    sheet.artifact(track, tint(style.BAR, left, bottom, length, style.BAR_HEIGHT))
