"""Single homes that are named by number, which stand for who lives there."""

from facilitator.meeting.sensitive.numerals import NUMERALS
from facilitator.meeting.sensitive.tokens import Tokens


def homes_in(tokens: Tokens) -> list[tuple[int, int]]:
    """Return the ends of the single homes that are named: "nr. 12", "lejlighed 4", "2. tv"."""
    found: list[tuple[int, int]] = []
    for at, low in enumerate(tokens.low):
        if low in _NUMBERED:
            last = at + 2 if tokens.word(at + 1) == "." else at + 1
            is_told = (
                low in _TOLD and tokens.word(last) in NUMERALS and tokens.word(last) not in {"et", "en", "to"}
            )
            if (tokens.is_number(last) or is_told) and not _is_in_a_row(tokens, last):
                found.append((at, last))
        elif tokens.is_number(at) and tokens.word(at + 1) == "." and tokens.word(at + 2) in _SIDES:
            found.append((at, at + 2))
        elif tokens.is_number(at) and tokens.word(at + 1) in {"eren", "er'en"} and tokens.word(at - 1) == "i":
            found.append((at, at + 1))
        elif low in _STAIRS and tokens.is_number(at + 1):
            floor = _floor_behind(tokens, at + 2)
            found += [(at, floor)] if floor is not None else []
    return found


def _is_in_a_row(tokens: Tokens, last: int) -> bool:
    """Tell "var nummer 47 i køen" and "blev nr. 2 i rækken" from a home."""
    return tokens.word(last + 1) in {"i", "på"} and tokens.word(last + 2) in _ROWS


_ROWS = frozenset(
    {
        "køen",
        "rækken",
        "listen",
        "ventelisten",
        "verden",
        "danmark",
        "landet",
        "kommunen",
        "løbet",
        "konkurrencen",
    }
)


def _floor_behind(tokens: Tokens, at: int) -> int | None:
    """Return the last token of ", anden sal" and "3. sal" behind a stairway's number."""
    at += tokens.word(at) == ","
    sal = at + 2 if tokens.word(at + 1) == "." else at + 1
    is_floor = tokens.is_number(at) or tokens.word(at) in _FLOORS
    return sal if is_floor and tokens.word(sal) in {"sal", "etage"} else None


_STAIRS = frozenset({"opgang", "opg", "blok", "indgang"})
_FLOORS = frozenset({"første", "anden", "tredje", "tredie", "fjerde", "femte"})
_NUMBERED = frozenset(
    {"nr", "nummer", "lejlighed", "lejemål", "rækkehus", "husnummer", "kælderrum", "garage", "hus", "villa"}
)
# "i nummer sytten", but not "nummer et": the best.
_TOLD = frozenset({"nr", "nummer"})
_SIDES = frozenset({"th", "tv", "mf"})
