"""TOML that people write by hand: what can be read of it, and in which line the rest went wrong."""

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from facilitator.meeting.text import normalise, normalise_line
from facilitator.meeting.views import Names

MOST_CHARACTERS = 100_000
MOST_NESTED = 60
# The decoder takes quadratic time over a key such as a.a.a.a; no line of an honest file has as many dots.
MOST_DOTS = 200
# A block with more broken lines than this is no longer what its writer meant.
MOST_LINES_DROPPED = 3
MOST_TITLE_CHARACTERS, MOST_PROSE_CHARACTERS, MOST_PROSE_LINES = 200, 3_000, 60


class TroubleKind(StrEnum):
    """What can be wrong with a file written by hand."""

    TOO_LONG = "too_long"
    NOT_TOML = "not_toml"
    UNKNOWN_TABLE = "unknown_table"
    UNKNOWN_FIELD = "unknown_field"
    UNKNOWN_WORD = "unknown_word"
    MISSING = "missing"
    WRONG_SORT = "wrong_sort"
    OUT_OF_RANGE = "out_of_range"
    TWICE = "twice"
    NO_SUCH_BOARD = "no_such_board"
    NO_NEXT_STEPS = "no_next_steps"
    DOES_NOT_SUM = "does_not_sum"


class Sort(StrEnum):
    """What a value should have been."""

    TEXT = "text"
    FLAG = "flag"
    WORD = "word"
    WORDS = "words"
    FROM_TO = "from_to"
    COLOUR = "colour"
    CLOCK = "clock"


_SORTS: Mapping[str, str] = {
    Sort.TEXT: "a text",
    Sort.FLAG: "true or false",
    Sort.WORD: "a short word of small letters a-z",
    Sort.WORDS: "a list of short words",
    Sort.FROM_TO: "{ from = …, to = … }",
    Sort.COLOUR: 'a colour such as "#0072b2"',
    Sort.CLOCK: 'a clock time such as "19.30"',
}
_ENGLISH: Mapping[TroubleKind, str] = {
    TroubleKind.TOO_LONG: "the file is longer than {expected} characters",
    TroubleKind.NOT_TOML: "this line could not be read: {given}",
    TroubleKind.UNKNOWN_TABLE: "there is no table of this name; known are {expected}",
    TroubleKind.UNKNOWN_FIELD: "there is no field of this name; known are {expected}",
    TroubleKind.UNKNOWN_WORD: "{given} is not one of {expected}",
    TroubleKind.MISSING: "is missing",
    TroubleKind.WRONG_SORT: "{given} is not {expected}",
    TroubleKind.OUT_OF_RANGE: "{given} is not a whole number ({expected})",
    TroubleKind.TWICE: "{given} stands there twice",
    TroubleKind.NO_SUCH_BOARD: "there is no board {given}; known are {expected}",
    TroubleKind.NO_NEXT_STEPS: "the last item must be of the kind closing: who does what, and when",
    TroubleKind.DOES_NOT_SUM: "the items add up to {given} minutes, not {expected}",
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that could not be used, where it stands, and what would have been right."""

    kind: TroubleKind
    line: int
    field: str = ""
    given: str = ""
    expected: str = ""
    """The words or numbers that would have been right, or a `Sort`."""

    def __str__(self) -> str:
        """Say it in plain English; `texts` says it in the facilitator's language."""
        where = f"line {self.line}: " + (f"{self.field}: " if self.field else "")
        expected = _SORTS.get(self.expected, self.expected)
        return where + _ENGLISH[self.kind].format(given=self.given, expected=expected)


_IDENTIFIER = re.compile("[a-z][a-z0-9_]{0,39}")
Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the file with the lines of its fields; reading adds what is wrong to `troubles`."""

    name: str
    line: int
    values: Mapping[str, Any]
    lines: Mapping[str, int]
    troubles: list[Trouble] = field(repr=False)

    def refuse(self, kind: TroubleKind, key: str = "", given: object = "", expected: str = "") -> None:
        """Note that the field could not be used."""
        named = f"{self.name}.{key}" if self.name and key else key or self.name
        line = self.lines.get(key, self.line)
        self.troubles.append(Trouble(kind, line, named, _shortened(given), expected))

    def know_only(self, keys: Collection[str]) -> None:
        """Refuse fields that nobody will read: mostly spelling mistakes."""
        for key in self.values:
            if key not in keys:
                self.refuse(TroubleKind.UNKNOWN_FIELD, key, expected=", ".join(keys))

    def identifier(self, key: str) -> str | None:
        """Return a short name of small letters, digits and underscores, or None."""
        value = self.values.get(key)
        if value is None:
            self.refuse(TroubleKind.MISSING, key)
        elif isinstance(value, str) and _IDENTIFIER.fullmatch(value):
            return value
        else:
            self.refuse(TroubleKind.WRONG_SORT, key, value, Sort.WORD)
        return None

    def identifiers(self, key: str) -> tuple[str, ...]:
        """Return a list of short names, without those that are none."""
        value = self.values.get(key, [])
        if isinstance(value, list) and all(
            isinstance(each, str) and _IDENTIFIER.fullmatch(each) for each in value
        ):
            return tuple(dict.fromkeys(value))
        self.refuse(TroubleKind.WRONG_SORT, key, value, Sort.WORDS)
        return ()

    def names(
        self, key: str, *, required: bool = True, prose: bool = False, most: int = MOST_TITLE_CHARACTERS
    ) -> Names:
        """Return a text in its languages; a plain string is taken for Danish. Prose has lines of its own."""
        value = self.values.get(key)
        if value is None:
            if required:
                self.refuse(TroubleKind.MISSING, key)
            return ()
        by_language = {"da": value} if isinstance(value, str) else value
        if not isinstance(by_language, dict):
            self.refuse(TroubleKind.WRONG_SORT, key, value, Sort.TEXT)
            return ()
        return tuple(
            (language, said)
            for language, text in by_language.items()
            if (said := self._said(key, language, text, 0 if prose else most))
        )

    def lists(self, key: str) -> Mapping[str, tuple[str, ...]]:
        """Return short texts in their languages, in one list for each; a plain list is taken for Danish."""
        value = self.values.get(key, {})
        lists = {"da": value} if isinstance(value, list) else value
        if not isinstance(lists, dict) or not all(isinstance(texts, list) for texts in lists.values()):
            self.refuse(TroubleKind.WRONG_SORT, key, value, Sort.WORDS)
            return {}
        return {
            language: tuple(self._said(key, language, text, MOST_TITLE_CHARACTERS) for text in texts)
            for language, texts in lists.items()
        }

    def _said(self, key: str, language: str, text: object, most: int) -> str:
        """Return a text of at most so many characters in one line; with 0, prose."""
        if not re.fullmatch("[a-z]{2,3}", language):
            self.refuse(TroubleKind.UNKNOWN_FIELD, key, language, "da, en, ...")
            return ""
        if not isinstance(text, str):
            self.refuse(TroubleKind.WRONG_SORT, key, text, Sort.TEXT)
            return ""
        if most:
            return normalise_line(text, most_characters=most)
        return normalise(text, most_characters=MOST_PROSE_CHARACTERS, most_lines=MOST_PROSE_LINES)

    def line_of_text(self, key: str) -> str:
        """Return a short text of one line, or nothing."""
        value = self.values.get(key, "")
        if isinstance(value, str):
            return normalise_line(value, most_characters=MOST_TITLE_CHARACTERS)
        self.refuse(TroubleKind.WRONG_SORT, key, value, Sort.TEXT)
        return ""

    def whole(self, key: str, least: int, most: int) -> int | None:
        """Return a whole number between `least` and `most`, or None."""
        return self.whole_in(self.values, key, least, most)

    def whole_in(self, values: Mapping[str, Any], key: str, least: int, most: int) -> int | None:
        """Return the number from an inner table; the trouble names the key."""
        value = values.get(key)
        if value is None:
            return None
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return value
        self.refuse(TroubleKind.OUT_OF_RANGE, key, value, f"{least}–{most}")
        return None

    def flag(self, key: str, *, default: bool) -> bool:
        """Return true or false."""
        value = self.values.get(key, default)
        if isinstance(value, bool):
            return value
        self.refuse(TroubleKind.WRONG_SORT, key, value, Sort.FLAG)
        return default

    def word(self, key: str, words: type[Word]) -> Word | None:
        """Return one word of a closed set, or None."""
        value = self.values.get(key)
        if value is None:
            self.refuse(TroubleKind.MISSING, key)
            return None
        return self._among(key, value, words)

    def several(self, key: str, words: type[Word]) -> tuple[Word, ...]:
        """Return a list of words of a closed set, without those that are not in it."""
        value = self.values.get(key, [])
        if not isinstance(value, list):
            self.refuse(TroubleKind.WRONG_SORT, key, value, Sort.WORDS)
            return ()
        found = (self._among(key, each, words) for each in value)
        return tuple(dict.fromkeys(word for word in found if word is not None))

    def _among(self, key: str, value: object, words: type[Word]) -> Word | None:
        if isinstance(value, str) and value in set(words):
            return words(value)
        self.refuse(TroubleKind.UNKNOWN_WORD, key, value, ", ".join(words))
        return None

    def inner(self, key: str) -> Mapping[str, Any]:
        """Return an inner table such as `{ from = 4, to = 6 }`."""
        value = self.values.get(key, {})
        if isinstance(value, dict):
            return value
        self.refuse(TroubleKind.WRONG_SORT, key, value, Sort.FROM_TO)
        return {}


@dataclass(frozen=True, slots=True)
class Handwritten:
    """A file: its own fields, and its `[[tables]]` in order."""

    top: Table
    tables: tuple[Table, ...]
    troubles: list[Trouble] = field(repr=False)

    def named(self, name: str) -> tuple[Table, ...]:
        """Return the tables of this name."""
        return tuple(table for table in self.tables if table.name == name)

    def know_only(self, names: Collection[str]) -> None:
        """Refuse tables that nobody will read."""
        for table in self.tables:
            if table.name not in names:
                table.refuse(TroubleKind.UNKNOWN_TABLE, expected=", ".join(names))


def read(text: str) -> Handwritten:
    """Return what can be read of `text`; a broken line costs itself, at worst its own table."""
    troubles: list[Trouble] = []
    if len(text) > MOST_CHARACTERS:
        troubles.append(Trouble(TroubleKind.TOO_LONG, 1, expected=str(MOST_CHARACTERS)))
        text = ""
    tables = [_table(block, troubles) for block in _blocks(text.replace("\r\n", "\n").removeprefix("\ufeff"))]
    return Handwritten(tables[0], tuple(tables[1:]), troubles)


@dataclass(slots=True)
class _Block:
    name: str
    line: int
    """The line of the header; 0 for what stands before the first one."""
    content: list[str] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)


_HEADER = re.compile(r"\s*\[\[?\s*([\w.\"'-]{1,80})\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]{1,80})\s*[.=]")
_QUOTED = re.compile(r'"[^"\n]*"|\'[^\'\n]*\'')
_LONG_QUOTES = re.compile(r'"""|\'\'\'')


def _blocks(text: str) -> list[_Block]:
    """Cut the text before each `[header]` that does not stand inside a text of several lines.

    Long quotes that nobody closes end with their own line: they would swallow the rest of the file.
    """
    lines, unclosed = text.split("\n"), set[int]()
    for _ in range(MOST_LINES_DROPPED):
        opened = _never_closed(lines, unclosed)
        if opened is None:
            break
        unclosed.add(opened)
    blocks = [_Block("", 0)]
    quote = ""
    for number, line in enumerate(lines, start=1):
        header = None if quote else _HEADER.match(line)
        if header:
            blocks.append(_Block(header[1], number))
            continue
        if not quote and (key := _KEY.match(line)):
            blocks[-1].lines.setdefault(key[1], number)
        blocks[-1].content.append(line)
        quote = "" if number in unclosed else _open_quote(line, quote)
    return blocks


def _never_closed(lines: list[str], passed_over: Collection[int]) -> int | None:
    """Return the number of the line whose long quotes are still open at the end, or None."""
    quote, opened = "", 0
    for number, line in enumerate(lines, start=1):
        if number not in passed_over:
            before, quote = quote, _open_quote(line, quote)
            opened = opened if before else number
    return opened if quote else None


def _open_quote(line: str, quote: str) -> str:
    """Return the long quote that is open after `line`."""
    for mark in _LONG_QUOTES.findall(line):
        if not quote:
            quote = mark
        elif mark == quote:
            quote = ""
    return quote


def _table(block: _Block, troubles: list[Trouble]) -> Table:
    values: Mapping[str, Any] = {}
    for _ in range(MOST_LINES_DROPPED + 1):
        try:
            values = _decoded("\n".join(block.content))
            break
        except ValueError as error:
            broken = _line_of(error, block.content)
            # The line itself says more to a person than what a parser says of it.
            said = normalise_line(block.content[broken - 1].strip(), most_characters=60)
            troubles.append(Trouble(TroubleKind.NOT_TOML, block.line + broken, block.name, said))
            block.content[broken - 1] = ""
    return Table(block.name, max(block.line, 1), values, block.lines, troubles)


def _decoded(text: str) -> Mapping[str, Any]:
    """Decode one table; what nests deeper than any format does is refused before it fills the stack."""
    dots = max((_QUOTED.sub("", line).count(".") for line in text.split("\n")), default=0)
    if max(text.count("["), text.count("{")) > MOST_NESTED or dots > MOST_DOTS:
        raise ValueError("too deeply nested")
    values = tomllib.loads(text)
    layer: list[Any] = [values]
    for _ in range(MOST_NESTED):
        layer = [inner for table in layer if isinstance(table, dict) for inner in table.values()]
        if not layer:
            return values
    raise ValueError("too deeply nested")


def _line_of(error: ValueError, content: list[str]) -> int:
    """Return the line that is to blame; for what is never closed, the line that opened it."""
    opened = _left_open(content)
    if opened is not None:
        return opened
    named = re.search(r"at line (\d+)", str(error))
    if named:
        return min(int(named[1]), len(content))
    quoted = (number for number, line in enumerate(content, start=1) if _LONG_QUOTES.search(line))
    return next(quoted, 1)


def _left_open(content: list[str]) -> int | None:
    """Return the number of the line with the bracket that is never closed, or None."""
    balance, opened = 0, 0
    for number, line in enumerate(content, start=1):
        bare = _QUOTED.sub("", line).partition("#")[0]
        before = balance
        balance += sum(bare.count(one) for one in "[{") - sum(bare.count(one) for one in "]}")
        opened = opened if before > 0 else number
    return opened if balance > 0 else None


def _shortened(given: object) -> str:
    said = normalise_line(str(given), most_characters=60)
    return repr(said) if isinstance(given, str) else said
