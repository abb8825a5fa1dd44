"""What the guard found in one text, and the text with it masked."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

# Words of no language, so that a masked card reads the same in Danish, Arabic and Ukrainian.
MASK = "[…]"


class Kind(StrEnum):
    """What should not be shown to a full hall."""

    CPR = "cpr"
    PHONE = "phone"
    EMAIL = "email"
    HANDLE = "handle"
    PLATE = "plate"
    ACCOUNT = "account"
    ADDRESS = "address"
    PERSON_NAME = "person_name"
    ACCUSATION = "accusation"
    HEALTH = "health"


class Reason(StrEnum):
    """Why it was flagged; the catalogue says it in words."""

    BIRTH_DATE_AND_FOUR_DIGITS = "birth_date_and_four_digits"
    EIGHT_DIGITS = "eight_digits"
    FOREIGN_NUMBER = "foreign_number"
    NUMBER_IN_WORDS = "number_in_words"
    MAIL_ADDRESS = "mail_address"
    SPOKEN_MAIL_ADDRESS = "spoken_mail_address"
    PROFILE_NAME = "profile_name"
    NUMBER_PLATE = "number_plate"
    ACCOUNT_NUMBER = "account_number"
    OPENING_CODE = "opening_code"
    BIRTH_DATE = "birth_date"
    STREET_AND_NUMBER = "street_and_number"
    FLOOR_AND_SIDE = "floor_and_side"
    FLAT_NUMBER = "flat_number"
    GIVEN_NAME = "given_name"
    FULL_NAME = "full_name"
    TITLE_AND_NAME = "title_and_name"
    PERSON_AND_OFFENCE = "person_and_offence"
    PERSON_AND_HEALTH = "person_and_health"


@dataclass(frozen=True, slots=True, order=True)
class Flag:
    """One find: what it is, where it stands in the text, and why it was flagged."""

    start: int
    end: int
    kind: Kind
    reason: Reason


@dataclass(frozen=True, slots=True)
class Finding:
    """Everything found in one text. It helps a person to decide and is stored nowhere."""

    flags: tuple[Flag, ...]
    masked: str

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """Return each kind once, in the order of the enumeration."""
        found = {flag.kind for flag in self.flags}
        return tuple(kind for kind in Kind if kind in found)


def finding(text: str, flags: Iterable[Flag]) -> Finding:
    """Sort the flags and mask what they cover."""
    ordered = tuple(sorted(set(flags)))
    return Finding(ordered, _masked(text, ordered))


def _masked(text: str, flags: tuple[Flag, ...]) -> str:
    pieces: list[str] = []
    done = 0
    for start, end in _joined(_to_whole_words(text, flags)):
        pieces += [text[done:start], MASK]
        done = end
    return "".join((*pieces, text[done:]))


def _to_whole_words(text: str, flags: tuple[Flag, ...]) -> list[tuple[int, int]]:
    """Half of "sofie_l" says who it is, so a mask goes on to both ends of a word."""
    spans = []
    for flag in flags:
        start, end = flag.start, flag.end
        while start and _is_of_word(text[start - 1]) and _is_of_word(text[start]):
            start -= 1
        while end < len(text) and _is_of_word(text[end]) and _is_of_word(text[end - 1]):
            end += 1
        spans.append((start, end))
    return sorted(spans)


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _joined(parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans that touch or overlap become one."""
    spans: list[tuple[int, int]] = []
    for start, end in parts:
        if spans and start <= spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], max(spans[-1][1], end))
        else:
            spans.append((start, end))
    return spans
