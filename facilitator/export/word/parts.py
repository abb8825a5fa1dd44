"""The parts of a Word file that are made element by element: paragraphs, links and tables."""

from typing import Any, Final

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from facilitator.export.direction import LEFTWARDS, base_level, has_right_to_left
from facilitator.export.document import Cell, Paragraph, Row, Run, Table, said
from facilitator.export.plain import printable

# Word wants a language with its country.
LANGUAGES: Final = {
    "da": "da-DK",
    "en": "en-GB",
    "ar": "ar-SA",
    "tr": "tr-TR",
    "so": "so-SO",
    "fa": "fa-IR",
    "ur": "ur-PK",
    "pl": "pl-PL",
    "uk": "uk-UA",
}
TWENTIETHS_PER_EMU: Final = 1 / 635
RULE, TINT = "C3CAD1", "EEF2F6"


def element(tag: str, **attributes: str) -> Any:
    """Return a new element; attributes are of Word's namespace."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


class Maker:
    """Adds parts to the end of a file."""

    def __init__(self, file: Any, language: str) -> None:
        self.file = file
        self._language = language
        self._end = file.element.body.sectPr
        self._styles = {style.name: style.style_id for style in file.styles}

    def add(self, part: Any) -> None:
        """Put a part at the end, before the description of the page."""
        self._end.addprevious(part)

    def add_page_break(self) -> None:
        """Begin a new page."""
        paragraph, run = element("w:p"), element("w:r")
        run.append(element("w:br", type="page"))
        paragraph.append(run)
        self.add(paragraph)

    def paragraph(self, source: Paragraph, style: str, numbering: int | None = None) -> Any:
        """Return a paragraph in a style; Word wants its properties in one order and no other."""
        made, properties = element("w:p"), element("w:pPr")
        properties.append(element("w:pStyle", val=self._styles[style]))
        if source.keep_with_next:
            properties.append(element("w:keepNext"))
        if numbering is not None:
            numbered = element("w:numPr")
            numbered.append(element("w:ilvl", val="0"))
            numbered.append(element("w:numId", val=str(numbering)))
            properties.append(numbered)
        language = source.language or self._language
        if base_level(said(source)):
            properties.append(element("w:bidi"))
        if source.align != "start":
            properties.append(element("w:jc", val="center" if source.align == "centre" else "end"))
        made.append(properties)
        for run in source.runs:
            made.append(self._linked(run, language) if run.link else _run(run, language, self._language))
        return made

    def _linked(self, run: Run, language: str) -> Any:
        target = self.file.part.relate_to(run.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        made = OxmlElement("w:hyperlink")
        made.set(qn("r:id"), target)
        made.append(_run(run, language, self._language))
        return made

    def new_numbering(self) -> int:
        """Return the id of a numbering that begins with one."""
        numbering = self.file.part.numbering_part.element
        style = self.file.styles["List Number"].element
        used = style.pPr.numPr.numId.val
        like = next(num for num in numbering.num_lst if num.numId == used).abstractNumId.val
        made = numbering.add_num(like)
        made.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(made.numId)

    def add_table(self, table: Table, width: int) -> None:
        """Add a table with its caption."""
        if table.caption:
            self.add(self.paragraph(Paragraph((Run(table.caption),)), "Caption"))
        whole = sum(table.widths)
        widths = [int(width * share / whole * TWENTIETHS_PER_EMU) for share in table.widths]
        made = element("w:tbl")
        made.append(_table_properties(table, sum(widths)))
        grid = element("w:tblGrid")
        for column in widths:
            grid.append(element("w:gridCol", w=str(column)))
        made.append(grid)
        if table.header:
            made.append(self._row(Row(table.header), table, widths, header=True))
        for row in table.rows:
            made.append(self._row(row, table, widths, header=False))
        self.add(made)
        self.add(self.paragraph(Paragraph(()), "Small"))

    def _row(self, row: Row, table: Table, widths: list[int], *, header: bool) -> Any:
        made, properties = element("w:tr"), element("w:trPr")
        if header:
            properties.append(element("w:cantSplit"))
            properties.append(element("w:tblHeader"))
        elif table.row_height:
            properties.append(element("w:trHeight", val=str(int(table.row_height * 20)), hRule="atLeast"))
        made.append(properties)
        cells = [*row.cells, *(Cell(()) for _ in range(len(widths) - len(row.cells)))][: len(widths)]
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True)):
            style = "Table Head" if header else "Table Text"
            is_strong = table.row_headers and column == 0 and not header
            tinted = header or table.boxed
            made.append(self._cell(cell, (width, style), strong=is_strong, tinted=tinted))
        return made

    def _cell(self, cell: Cell, form: tuple[int, str], *, strong: bool, tinted: bool) -> Any:
        width, style = form
        made, properties = element("w:tc"), element("w:tcPr")
        properties.append(element("w:tcW", w=str(width), type="dxa"))
        if tinted:
            properties.append(element("w:shd", val="clear", color="auto", fill=TINT))
        made.append(properties)
        for body in cell.body or (Paragraph(()),):
            made.append(self.paragraph(_strong(body) if strong else body, style))
        return made


def _strong(body: Paragraph) -> Paragraph:
    runs = tuple(
        Run(run.text, strong=True, emphasis=run.emphasis, language=run.language, link=run.link)
        for run in body.runs
    )
    return Paragraph(runs, body.look, body.language, body.align, body.keep_with_next)


def _run(run: Run, language: str, document_language: str) -> Any:
    made, properties = element("w:r"), element("w:rPr")
    if run.strong:
        properties.append(element("w:b"))
        properties.append(element("w:bCs"))
    if run.emphasis:
        properties.append(element("w:i"))
        properties.append(element("w:iCs"))
    if run.link:
        properties.append(element("w:u", val="single"))
    own = run.language or language
    if has_right_to_left(run.text):
        properties.append(element("w:rtl"))
        properties.append(element("w:lang", bidi=LANGUAGES[own if own in LEFTWARDS else "ar"]))
    elif own != document_language:
        properties.append(element("w:lang", val=LANGUAGES.get(own, own)))
    made.append(properties)
    for number, line in enumerate(printable(run.text).split("\n")):
        if number:
            made.append(element("w:br"))
        text = element("w:t")
        text.text = line
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        made.append(text)
    return made


def _table_properties(table: Table, width: int) -> Any:
    made = element("w:tblPr")
    made.append(element("w:tblW", w=str(width), type="dxa"))
    borders = element("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        borders.append(element(f"w:{side}", val="single", sz="4", space="0", color=RULE))
    made.append(borders)
    made.append(element("w:tblLayout", type="fixed"))
    margins = element("w:tblCellMar")
    for side in ("left", "right"):
        margins.append(element(f"w:{side}", w="90", type="dxa"))
    made.append(margins)
    made.append(
        element(
            "w:tblLook",
            val="04A0",
            firstRow="1" if table.header else "0",
            lastRow="0",
            firstColumn="1" if table.row_headers else "0",
            lastColumn="0",
            noHBand="0",
            noVBand="1",
        )
    )
    if table.caption:
        made.append(element("w:tblCaption", val=printable(table.caption)))
    return made
