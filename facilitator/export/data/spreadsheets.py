"""Cards, actions and votes as one workbook, in which nothing is a formula or a link."""

import io
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

import xlsxwriter

from facilitator.export.data.sheets import Sheet, Value
from facilitator.export.plain import printable

NO_TIME: Final = datetime(2000, 1, 1)  # noqa: DTZ001 - the format keeps times without a zone
# Excel refuses longer texts, and names of sheets.
MOST_CHARACTERS, MOST_NAME = 32_767, 31
NARROW, WIDE, WIDTH_OF_TEXT = 12, 24, 60
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def workbook_bytes(sheets: Sequence[Sheet], title: str, created: datetime | None) -> bytes:
    """Return the sheets as an XLSX file."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, _OPTIONS)
    moment = created.replace(tzinfo=None) if created else NO_TIME
    book.set_properties({"title": printable(title), "created": moment})
    formats = {
        "head": book.add_format({"bold": True, "bg_color": "#EEF2F6", "text_wrap": True, "valign": "top"}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "date": book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"}),
    }
    for sheet in sheets:
        _add(book, sheet, formats)
    book.close()
    return out.getvalue()


def _add(book: Any, sheet: Sheet, formats: dict[str, Any]) -> None:
    page = book.add_worksheet(sheet.name[:MOST_NAME])
    for column, name in enumerate(sheet.header):
        page.write_string(0, column, name, formats["head"])
    for number, row in enumerate(sheet.rows, start=1):
        for column, value in enumerate(row):
            _write(page, (number, column), value, formats)
    for column in range(len(sheet.header)):
        page.set_column(column, column, _width(sheet, column))
    page.freeze_panes(1, 0)
    if sheet.rows:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.header) - 1)
    page.repeat_rows(0)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)


def _write(page: Any, at: tuple[int, int], value: Value, formats: dict[str, Any]) -> None:
    if isinstance(value, int):
        page.write_number(*at, value, formats["text"])
    elif isinstance(value, date):
        page.write_datetime(*at, value, formats["date"])
    elif value:
        page.write_string(*at, printable(value)[:MOST_CHARACTERS], formats["text"])


def _width(sheet: Sheet, column: int) -> int:
    longest = max((len(str(row[column] or "")) for row in sheet.rows), default=0)
    if longest > WIDTH_OF_TEXT:
        return WIDTH_OF_TEXT
    return WIDE if longest > NARROW else NARROW
