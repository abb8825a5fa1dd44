"""What a participant's text may consist of before anybody else sees it."""

import re
import unicodedata
from typing import Final

MOST_CHARACTERS: Final = 500
MOST_LINES: Final = 6
MOST_MARKS: Final = 2

# An honest text is never twenty times longer than what is left of it; the rest is not even looked at.
RAW_FACTOR, RAW_AT_LEAST = 20, 1_000
# `unicodedata.normalize` sorts the marks of one base in quadratic time, so their number is bounded before.
MARKS_BEFORE_COMPOSING = 8
# Alphabets in use are remembered; a note made of a million rare characters must not fill the memory.
REMEMBERED_BELOW = 0x3000

REPLACEMENT: Final = "\ufffd"
ZERO_WIDTH_JOINER: Final = "\u200d"
ZERO_WIDTH_NON_JOINER: Final = "\u200c"
_LINE_ENDS = frozenset("\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029")
# Letters, marks and symbols that draw nothing: a note of these would look empty, or hide a word from search.
_FAKE_BLANKS = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc\U0001d159\U0001da7f\U0001da80"
)
_PRESENTATION = "\ufe0e\ufe0f"
_JOINERS = ZERO_WIDTH_JOINER + ZERO_WIDTH_NON_JOINER
_DROPPED = frozenset({"Cc", "Cf", "Co", "Cn"})
# Emoji that are not a "symbol, other": exclamations, the letter i, some arrows, the wavy dash.
_EMOJI_BESIDE_SYMBOLS = frozenset(
    "\u203c\u2049\u2139\u2194\u25b6\u25c0\u2934\u2935\u2b05\u25fd\u25fe\u3030\u303d"
)
_KEYCAPS = frozenset("#*0123456789")
_SKIN_TONES = frozenset("\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")

_CRLF = re.compile("\r\n")
_SPACES = re.compile(" {2,}")
_AROUND_NEWLINE = re.compile(" ?\n ?")
_BLANK_LINES = re.compile("\n{3,}")
_ARABIC_LETTERS = re.compile("[\u0620-\u064a\u066e-\u06d5\u06fa-\u06ff\u0750-\u077f]")
# Those of Persian, Arabic and Urdu that join the letter after them; the others stand apart anyway.
_JOINS_ON = re.compile(
    "[\u0620\u0626\u0628\u062a-\u062e\u0633-\u063a\u0641-\u0647\u0649\u064a\u0679\u067a\u067e\u0686\u06a9\u06af\u06ba"
    "\u06be\u06c1\u06c2\u06cc]"
)
# What most people write, and what stays as it is: Latin letters and signs with single spaces between.
_PLAIN = re.compile("[!-~\u00a1-\u00ac\u00ae-\u024f]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f]+)*\\Z")


def normalise(text: str, *, most_characters: int = MOST_CHARACTERS, most_lines: int = MOST_LINES) -> str:
    """Return the harmless plain text that is kept of `text`: normalising twice is once.

    Nothing that cannot be seen survives, lines and characters are bounded, accents are composed (NFC).
    """
    if len(text) <= most_characters and _PLAIN.match(text):
        return text
    text = _without_lone_surrogates(text[: most_characters * RAW_FACTOR + RAW_AT_LEAST])
    text = _CRLF.sub("\n", text)
    while (tidied := _tidied(text, most_characters, most_lines)) != text:
        text = tidied
    return text


def normalise_line(text: str, *, most_characters: int = MOST_CHARACTERS) -> str:
    """Return `text` normalised into a single line: titles, places, names of functions."""
    return normalise(text, most_characters=most_characters, most_lines=1)


def _tidied(text: str, most_characters: int, most_lines: int) -> str:
    """One pass; cutting and composing make work for each other, so there may be a second."""
    text = text.translate(_KEPT)
    text = _without_stray_joiners(_fewer_marks(text, MARKS_BEFORE_COMPOSING))
    text = _fewer_marks(unicodedata.normalize("NFC", text), MOST_MARKS)
    text = _fewer_lines(_SPACES.sub(" ", text), most_lines)
    return text[:most_characters].strip(" \n")


def _without_lone_surrogates(text: str) -> str:
    """Join halves that belong together; what is left alone becomes the replacement character."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


class _Kept(dict[int, str | None]):
    """What becomes of each code point, worked out when it is first met."""

    def __missing__(self, code: int) -> str | None:
        kept = _kept(chr(code))
        if code < REMEMBERED_BELOW:
            self[code] = kept
        return kept


def _kept(character: str) -> str | None:
    category = unicodedata.category(character)
    if character in _LINE_ENDS or category in {"Zl", "Zp"}:
        return "\n"
    if character == "\t" or category == "Zs":
        return " "
    if character in _JOINERS:
        return character
    if category in _DROPPED or character in _FAKE_BLANKS or _selects_a_variant(character):
        return None
    return REPLACEMENT if category == "Cs" else character


def _selects_a_variant(character: str) -> bool:
    """All variation selectors but the two that choose between text and emoji."""
    if character in _PRESENTATION:
        return False
    return (
        "\ufe00" <= character <= "\ufe0f"
        or "\U000e0100" <= character <= "\U000e01ef"
        or "\u180b" <= character <= "\u180f"
    )


_KEPT = _Kept()


def _fewer_marks(text: str, most: int) -> str:
    """Keep at most `most` combining marks on a letter, and none where there is no letter to carry them."""
    if text.isascii():
        return text
    kept: list[str] = []
    marks = most
    for character in text:
        if not unicodedata.category(character).startswith("M"):
            marks = most if character in " \n" else 0
        elif marks >= most:
            continue
        else:
            marks += 1
        kept.append(character)
    return "".join(kept)


def _without_stray_joiners(text: str) -> str:
    """Keep joiners and selectors where they can be seen; anywhere else they are invisible ink."""
    if not any(character in text for character in (*_JOINERS, *_PRESENTATION)):
        return text
    kept: list[str] = []
    for here, character in enumerate(text):
        before = kept[-1] if kept else ""
        after = text[here + 1 : here + 2]
        if character in _PRESENTATION and not _may_select(before, after):
            continue
        if character == ZERO_WIDTH_JOINER and not _may_join(before, after):
            continue
        if character == ZERO_WIDTH_NON_JOINER and not _may_part(kept, after):
            continue
        kept.append(character)
    return "".join(kept)


def _may_select(before: str, after: str) -> bool:
    if before.isascii():
        return before in _KEYCAPS and after == "\u20e3"
    return _is_emoji(before)


def _may_join(before: str, after: str) -> bool:
    return _is_emoji(after) and (_is_emoji(before) or before == "\ufe0f" or before in _SKIN_TONES)


def _may_part(before: list[str], after: str) -> bool:
    """Between two Arabic letters that would join: the half-space of Persian, "می‌خواهم"."""
    letter = next((one for one in reversed(before) if not unicodedata.category(one).startswith("M")), "")
    return bool(_JOINS_ON.match(letter) and _ARABIC_LETTERS.match(after))


def _is_emoji(character: str) -> bool:
    return bool(character) and (unicodedata.category(character) == "So" or character in _EMOJI_BESIDE_SYMBOLS)


def _fewer_lines(text: str, most: int) -> str:
    """At most `most` lines, no two blank ones in a row; a line too many joins the last one."""
    text = _BLANK_LINES.sub("\n\n", _AROUND_NEWLINE.sub("\n", text)).strip("\n")
    if text.count("\n") < most:
        return text
    lines = [line for line in text.split("\n") if line]
    return "\n".join([*lines[: most - 1], " ".join(lines[most - 1 :])])


_CYRILLIC_LETTERS = re.compile("[\u0400-\u052f]")
_URDU_ONLY = frozenset("\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2")
_PERSIAN_NOT_ARABIC = frozenset("\u067e\u0686\u0698\u06a9\u06af\u06cc")
_NEVER_PERSIAN = frozenset(
    "\u0629\u0643\u0649\u064a\u0695\u06b5\u06c6\u06ce\u06d5\u067c\u0689\u0693\u069a\u06d0"
)
_UKRAINIAN_ONLY = frozenset("\u0404\u0406\u0407\u0454\u0456\u0457\u0490\u0491")
_NEVER_UKRAINIAN = frozenset(
    "\u0401\u042a\u042b\u042d\u0451\u044a\u044b\u044d\u040e\u045e\u0408\u0458\u0402\u0452"
)


def script_language(text: str) -> str | None:
    """Guess the language from the letters alone: ar, fa, ur or uk where the script says so, else None.

    Arabic stands for every text in its script that is not certainly Persian or Urdu.
    """
    letters = sum(character.isalpha() for character in text)
    if letters == 0:
        return None
    if len(_ARABIC_LETTERS.findall(text)) * 2 > letters:
        return _language_in_arabic_script(set(text))
    if len(_CYRILLIC_LETTERS.findall(text)) * 2 > letters:
        return _language_in_cyrillic(set(text))
    return None


def _language_in_arabic_script(characters: set[str]) -> str:
    if characters & _URDU_ONLY:
        return "ur"
    if characters & _PERSIAN_NOT_ARABIC and not characters & _NEVER_PERSIAN:
        return "fa"
    return "ar"


def _language_in_cyrillic(characters: set[str]) -> str | None:
    if characters & _NEVER_UKRAINIAN and not characters & _UKRAINIAN_ONLY:
        return None
    return "uk"
