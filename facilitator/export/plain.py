"""Text without what no paper can show: control characters, lone halves of characters, unseen signs."""

import unicodedata
from typing import Final

REPLACEMENT: Final = "\ufffd"
# Ends of lines, what joins emoji, and what parts letters inside Persian words.
KEPT: Final = frozenset("\n\u200c\u200d")
_DROPPED: Final = frozenset({"Cc", "Cf", "Co", "Cn", "Zl", "Zp"})


class _Printable(dict[int, str | int | None]):
    """What becomes of each code point on paper, worked out when it is first met."""

    def __missing__(self, code: int) -> str | int | None:
        character = chr(code)
        category = unicodedata.category(character)
        kept: str | int | None = code
        if category == "Cs":
            kept = REPLACEMENT
        elif category == "Zs" or character == "\t":
            kept = " "
        elif category in _DROPPED and character not in KEPT:
            kept = None
        self[code] = kept
        return kept


_PRINTABLE = _Printable()


def printable(text: str) -> str:
    """Return `text` without what no paper can show; newlines stay."""
    if text.isascii() and text.isprintable():
        return text
    return text.translate(_PRINTABLE)
