"""Where a word that is too wide for its column may be divided."""

from functools import cache, lru_cache
from typing import Final

import pyphen

from facilitator.export.pdf.setting.faces import FAMILIES, Style, face
from facilitator.export.pdf.setting.shaping import Cluster, Drawn, Piece

SOFT_HYPHEN: Final = "\u00ad"
# Looks as the hyphen does and is a glyph of its own; the soft hyphen of our face cannot be seen.
TRUE_HYPHEN: Final = "\u2010"
# Fewer letters than this are not left alone.
LEFT_ALONE, RIGHT_ALONE = 3, 3


@cache
def _dictionary(language: str) -> pyphen.Pyphen | None:
    known = pyphen.language_fallback(language)
    return pyphen.Pyphen(lang=known, left=LEFT_ALONE, right=RIGHT_ALONE) if known else None


@lru_cache(maxsize=1_000)
def divisions(word: str, language: str) -> frozenset[int]:
    """Return after how many characters a word may be divided; none where the language is not known."""
    dictionary = _dictionary(language)
    return frozenset(dictionary.positions(word)) if dictionary else frozenset()


@cache
def hyphen(style: Style) -> Piece:
    """Return the hyphen that is drawn where a word is divided, and is copied out as one that may go."""
    regular = face(FAMILIES[style][0])
    glyph = regular.font.get_nominal_glyph(ord(TRUE_HYPHEN))
    width = regular.advance(glyph)
    return Piece(regular, 0, (Cluster(SOFT_HYPHEN, (Drawn(glyph, 0, 0),), 0, width),), width)
