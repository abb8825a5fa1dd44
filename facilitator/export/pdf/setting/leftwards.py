"""Words that are read from right to left, drawn so that every program copies them out in that order.

Some programs take letters in the order in which they are drawn, others by where they stand on the
line, and no two agree on ligatures. So every letter is drawn by itself, in reading order; a ligature
means one of its letters, and thin signs that cannot be seen stand beside it for the others; marks over
and under letters are drawn as shapes, and unseen signs mean them too.
"""

import unicodedata
from dataclasses import dataclass
from typing import Final

from facilitator.export.direction import has_right_to_left, mirrored
from facilitator.export.pdf.setting.faces import EM, Face
from facilitator.export.pdf.setting.shaping import Cluster, Drawn, Piece
from facilitator.export.pdf.sheet import number

# Numbers for unseen signs that mean a letter: above every glyph of our faces, one per 16-bit letter.
FIRST_UNSEEN: Final = 0x8000
# Unseen signs reach less than a fifth of the size into their neighbours, or they count as another line.
INTO_LIGATURE: Final = 150
# Signs that mean marks stand before their letter, so far from each other.
STEP: Final = 8


@dataclass(frozen=True, slots=True)
class Leftwards:
    """Commands that draw from the left edge of a piece, and the shapes of its marks (thousandths)."""

    commands: str
    shapes: str


@dataclass(frozen=True, slots=True)
class _Sign:
    """A number of the font and where it is drawn."""

    code: int
    x: int


def drawn_leftwards(piece: Piece, size: float, meaning: dict[int, str]) -> Leftwards:
    """Return what draws the piece; `meaning` learns what each glyph and blank means."""
    signs: list[_Sign] = []
    shapes: list[str] = []
    for cluster in piece.clusters:
        marks = [glyph for glyph in cluster.glyphs if piece.face.advance(glyph.glyph) == 0]
        letters = [glyph for glyph in cluster.glyphs if piece.face.advance(glyph.glyph) != 0]
        shapes += [piece.face.outline(mark.glyph, mark.x, mark.y) for mark in marks]
        signs += _signs(cluster, letters, meaning)
    return Leftwards(_moved(signs, size), " ".join(shapes))


def _signs(cluster: Cluster, letters: list[Drawn], meaning: dict[int, str]) -> list[_Sign]:
    """Return the letters of a cluster in reading order, each at a place that keeps it there."""
    text = cluster.text
    if not has_right_to_left(text):
        for glyph in cluster.glyphs:
            meaning.setdefault(glyph.glyph, mirrored(text))
        return [_Sign(glyph.glyph, glyph.x) for glyph in letters]
    anchor = _anchor(text, letters, meaning)
    edge = cluster.start + cluster.width
    before = [
        _Sign(_unseen(letter, meaning), edge - INTO_LIGATURE - STEP * place)
        for place, letter in enumerate(text[: max(anchor, 0)])
    ]
    after = [
        _Sign(_unseen(letter, meaning), cluster.start - STEP * place)
        for place, letter in enumerate(text[anchor + 1 :], start=1)
    ]
    return [*before, *(_Sign(glyph.glyph, glyph.x) for glyph in letters), *after]


def _anchor(text: str, letters: list[Drawn], meaning: dict[int, str]) -> int:
    """Return which letter the glyph means: the last that is seen by itself; -1 where nothing is drawn."""
    if not letters:
        return -1
    places = [place for place, letter in enumerate(text) if unicodedata.category(letter)[0] not in "MC"]
    place = places[-1] if places else 0
    for glyph in letters:
        meaning.setdefault(glyph.glyph, mirrored(text[place]))
    return place


def _unseen(letter: str, meaning: dict[int, str]) -> int:
    code = FIRST_UNSEEN + (ord(letter) & 0x7FFF)
    meaning[code] = letter
    return code


def _moved(signs: list[_Sign], size: float) -> str:
    """Return commands that draw each sign by itself; a step counts from the one before."""
    parts: list[str] = []
    at = 0
    for sign in signs:
        shown = f"{number((sign.x - at) * size / EM)} 0 Td <{sign.code:04x}>Tj"
        parts.append(f"3 Tr {shown} 0 Tr" if sign.code >= FIRST_UNSEEN else shown)
        at = sign.x
    return " ".join(parts)


def unseen_glyph(face: Face) -> int:
    """Return the glyph of unseen signs: the thinnest that has a shape (others are taken for nothing)."""
    return int(face.font.get_nominal_glyph(ord("'")))
