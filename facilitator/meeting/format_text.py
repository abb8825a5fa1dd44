"""A format as TOML that a person without a programmer can read, and `parse_format` reads back."""

from collections.abc import Iterable, Iterator
from datetime import time

from facilitator.meeting.format_polls import USUAL_DOTS, FormatPoll, by_language
from facilitator.meeting.formats import (
    COLLECTING,
    DOORS_OPEN_MIN,
    LONGEST_MEETING_MIN,
    Format,
    FormatBoard,
    FormatItem,
    PeopleRange,
)
from facilitator.meeting.handwritten import MOST_DOTS, MOST_NESTED
from facilitator.meeting.sets import CategoryEntry
from facilitator.meeting.views import Names

_HEAD = """\
# En mødeform i almindelig tekst: den kan læses og ændres i et hvilket som helst skriveprogram.
# Linjer, der begynder med #, er forklaringer til mennesker; programmet springer dem over.
#   [[board]]     en tavle, som indlæg samles på
#   [[category]]  en kategori, som ikke er blandt programmets egne
#   [[item]]      et punkt på dagsordenen, i den rækkefølge punkterne kommer
#   minutes       minutter · kind  slags punkt · question  spørgsmålet til salen
#   board         tavlen, som punktet fylder · notes  ord kun til facilitator, vises aldrig
#   fixed         fast klokkeslæt, fx "20.00" · buffer  punktet giver sin tid, når mødet er bagud
#   [[poll]]      en afstemning, der er forberedt til punktet lige ovenfor
#   kind          dots, single, multiple, scale eller pulse · answers  svarene; uden dem vælges mellem kort
#   dots          prikker eller valg til hver · several  flere på samme kort · strong  kun med stemmekode
#   again         nummeret på det punkt, hvor en puls tages igen (det første punkt er 1)
# Slags punkter: welcome, talk, questions, writing, dialog, collect, map, prioritise, break, closing.
# writing, collect og map samler indlæg ind, medmindre der står collects = false.
"""
# Well below what the reader takes for an attack.
_SAFE_BRACKETS, _SAFE_DOTS = MOST_NESTED // 2, MOST_DOTS // 2
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
_DANGEROUS = frozenset("[{.'")


def format_text(format_: Format) -> str:
    """Return the text of a format's file."""
    tables = [
        _table("", _top(format_)),
        *(_table("board", _board(board)) for board in format_.boards),
        *(_table("category", _category(entry)) for entry in format_.categories),
        *(table for item in format_.items for table in _item_tables(item)),
    ]
    return f"{_HEAD}\n" + "\n".join(tables)


Line = tuple[str, object]
"""A key with its value: text, number, truth, list of words, people, clock time; None is left out."""


def _table(name: str, lines: Iterable[Line]) -> str:
    kept = [(key, value) for key, value in lines if value is not None]
    text = _written(name, kept, careful=False)
    return _written(name, kept, careful=True) if _looks_dangerous(text) else text


def _written(name: str, lines: Iterable[Line], *, careful: bool) -> str:
    head = f"[[{name}]]\n" if name else ""
    return head + "".join(f"{key} = {_value(value, careful=careful)}\n" for key, value in lines)


def _looks_dangerous(text: str) -> bool:
    """Return whether the reader could take a text in the table for endless nesting, or for a long text."""
    if "'''" in text:
        return True
    brackets = max(text.count("["), text.count("{"))
    return brackets > _SAFE_BRACKETS or any(line.count(".") > _SAFE_DOTS for line in text.split("\n"))


def _value(value: object, *, careful: bool) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case time():
            return f'"{value:%H.%M}"'
        case PeopleRange():
            most = f", to = {value.most}" if value.most is not None else ""
            return f"{{ from = {value.least}{most} }}"
        case tuple():
            return "[" + ", ".join(_quoted(str(one), careful=careful) for one in value) + "]"
        case _:
            return _quoted(str(value), careful=careful)


def _quoted(text: str, *, careful: bool) -> str:
    """Return a text as a TOML string in one line."""
    return '"' + "".join(_letter(letter, careful=careful) for letter in text) + '"'


def _letter(letter: str, *, careful: bool) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    return f"\\u{ord(letter):04X}" if careful and letter in _DANGEROUS else letter


def _names(key: str, names: Names) -> Iterator[Line]:
    for language, text in names:
        yield f"{key}.{language}", text


def _unless(value: object, usual: object) -> object:
    """Return a value that is worth writing down, or None."""
    return None if value == usual else value


def _top(format_: Format) -> Iterator[Line]:
    yield "id", format_.id
    yield "order", format_.order
    yield from _names("name", format_.names)
    yield from _names("about", format_.about)
    yield from _names("influence", format_.influence)
    yield "minutes", format_.minutes if format_.minutes <= LONGEST_MEETING_MIN else None
    yield "doors_open", _unless(format_.doors_open, DOORS_OPEN_MIN)
    yield "purpose", format_.purpose_class
    yield "people", _unless(format_.people, PeopleRange(1, None))
    yield "tables", format_.tables
    yield "projector", _unless(format_.uses_projector, usual=True)
    yield "collection", _unless(format_.collection, usual=True)
    yield "follow_up_months", format_.follow_up_months


def _board(board: FormatBoard) -> Iterator[Line]:
    yield "id", board.id
    yield from _names("name", board.names)
    yield "view", board.view
    yield "types", board.types
    yield "categories", board.categories or None
    yield "without_categories", board.without_categories or None
    yield "ask_category", board.ask_category or None
    yield "ask_place", board.ask_place or None
    yield "locked_after_item", board.locked_after_item or None


def _category(entry: CategoryEntry) -> Iterator[Line]:
    yield "id", entry.id
    yield from _names("name", entry.names)
    yield "colour", entry.colour
    yield "shape", entry.shape
    yield "icon", entry.icon or None


def _item_tables(item: FormatItem) -> Iterator[str]:
    yield _table("item", _item(item))
    yield from (_table("poll", _poll(poll)) for poll in item.polls)


def _poll(poll: FormatPoll) -> Iterator[Line]:
    yield "kind", poll.kind
    yield from _names("question", poll.question)
    for language, texts in by_language(poll.answers).items():
        yield f"answers.{language}", texts
    yield "dots", _unless(poll.dots, USUAL_DOTS)
    yield "several", _unless(poll.several, usual=True)
    yield "strong", poll.strong or None
    yield "again", poll.again


def _item(item: FormatItem) -> Iterator[Line]:
    yield "minutes", item.minutes
    yield "kind", item.kind
    yield from _names("title", item.title)
    yield "presenter", item.presenter or None
    yield from _names("question", item.question)
    yield "board", item.board
    yield "collects", _unless(item.collects, item.kind in COLLECTING)
    yield "locked", item.locked or None
    yield "fixed", item.fixed
    yield "buffer", item.buffer or None
    yield "question_minutes", item.question_minutes
    yield "answer_minutes", item.answer_minutes
    yield from _names("notes", item.notes)
