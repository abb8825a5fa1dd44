"""What is drawn on a page, step by step, read once for all who ask."""

from functools import lru_cache
from typing import Any

import pikepdf

Step = tuple[str, list[Any]]


def steps(sheet: Any) -> list[Step]:
    """Return the operators of a page with their operands."""
    contents: Any = sheet.obj.get("/Contents")
    if not isinstance(contents, pikepdf.Stream):
        return _read(sheet)
    return _kept(_Raw(contents.read_bytes(), sheet))


def _read(sheet: Any) -> list[Step]:
    return [(str(step.operator), list(step.operands)) for step in pikepdf.parse_content_stream(sheet)]


class _Raw:
    """A page, known by its bytes: three checks read every page of a long document."""

    def __init__(self, raw: bytes, sheet: Any) -> None:
        self.raw = raw
        self.sheet = sheet

    def __hash__(self) -> int:
        return hash(self.raw)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Raw) and self.raw == other.raw


@lru_cache(maxsize=200)
def _kept(page: _Raw) -> list[Step]:
    found = _read(page.sheet)
    del page.sheet
    return found
