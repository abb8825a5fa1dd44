"""How a prepared meeting becomes a format of its own, ready for the next time."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from facilitator.meeting.format_polls import FormatPoll, by_language, side_by_side
from facilitator.meeting.formats import (
    DOORS_OPEN_MIN,
    LONGEST_ITEM_MIN,
    MOST_QUESTION_CHARACTERS,
    Format,
    FormatBoard,
    FormatItem,
    PeopleRange,
)
from facilitator.meeting.handwritten import (
    MOST_PROSE_CHARACTERS,
    MOST_PROSE_LINES,
    MOST_TITLE_CHARACTERS,
)
from facilitator.meeting.ids import BoardId, ItemId
from facilitator.meeting.model import AgendaItem, Board, Category, Meeting, Poll
from facilitator.meeting.polls import polls_at
from facilitator.meeting.room import ordered_boards, ordered_categories
from facilitator.meeting.sets import COLOUR_CHARACTERS, CategoryEntry, CategorySet, Shape
from facilitator.meeting.text import normalise, normalise_line
from facilitator.meeting.timeline import agenda
from facilitator.meeting.views import Names

MINUTE_S = 60
# Own formats come behind those that ship with the program.
OWN_ORDER = 999
GREY = "#666666"
_LONGEST_ID = 40


@dataclass(frozen=True, slots=True)
class TemplateHead:
    """What a person says of a template: its id, its name, and what it is for."""

    id: str
    name: str
    about: str = ""


def template_of(meeting: Meeting, head: TemplateHead, base: Format | None, default: CategorySet) -> Format:
    """Return the meeting's plan as a format: agenda, boards, categories, polls, nothing that anybody wrote.

    What a meeting does not know (for how many people, without projector) is taken from the format it came
    from, if that is given.
    """
    language = meeting.brief.language
    boards = ordered_boards(meeting)
    ids = dict(zip((board.id for board in boards), _ids(map(_first_name, boards), "tavle"), strict=True))
    own, chosen = _categories(meeting, boards, default)
    numbers = {item.id: number for number, item in enumerate(agenda(meeting), start=1)}
    items = tuple(
        replace(_item(item, ids, language), polls=_polls(meeting, item, numbers)) for item in agenda(meeting)
    )
    return Format(
        id=head.id,
        order=OWN_ORDER,
        names=_said(((language, head.name),)),
        about=_prose(language, head.about),
        influence=_prose(language, meeting.brief.influence),
        minutes=sum(item.minutes for item in items),
        doors_open=base.doors_open if base is not None else DOORS_OPEN_MIN,
        purpose_class=meeting.brief.purpose_class,
        people=base.people if base is not None else PeopleRange(1, None),
        tables=base.tables if base is not None else None,
        uses_projector=base.uses_projector if base is not None else True,
        collection=any(item.collects for item in items) or base is None or base.collection,
        follow_up_months=base.follow_up_months if base is not None else None,
        boards=tuple(_board(board, ids[board.id], chosen[board.id]) for board in boards),
        items=items,
        categories=own,
    )


def template_id(name: str, taken: Iterable[str]) -> str:
    """Return a short word for a template that nobody else has: "Tryghed i Tilst" is tryghed_i_tilst."""
    known = set(taken)
    word = _word(name, "skabelon")
    return next(one for one in _numbered(word) if one not in known)


def _ids(names: Iterable[str], otherwise: str) -> Iterator[str]:
    taken: set[str] = set()
    for name in names:
        found = next(one for one in _numbered(_word(name, otherwise)) if one not in taken)
        taken.add(found)
        yield found


def _numbered(word: str) -> Iterator[str]:
    yield word
    number = 2
    while True:
        ending = f"_{number}"
        yield word[: _LONGEST_ID - len(ending)] + ending
        number += 1


def _word(name: str, otherwise: str) -> str:
    """Return a name in small letters, digits and underscores."""
    spelled = name.casefold().replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    word = re.sub("[^a-z0-9]+", "_", plain).strip("_")[:_LONGEST_ID].rstrip("_")
    return word if word[:1].isalpha() else otherwise


def _first_name(board: Board) -> str:
    return board.names[0][1] if board.names else ""


def _said(names: Names, most: int = MOST_TITLE_CHARACTERS) -> Names:
    """Return names as a file by hand may hold them: known language codes, one line."""
    found = ((code, normalise_line(text, most_characters=most)) for code, text in names)
    return tuple({code: text for code, text in found if text and re.fullmatch("[a-z]{2,3}", code)}.items())


def _prose(language: str, text: str) -> Names:
    clean = normalise(text, most_characters=MOST_PROSE_CHARACTERS, most_lines=MOST_PROSE_LINES)
    return ((language, clean),) if clean else ()


def _board(board: Board, identifier: str, categories: tuple[str, ...]) -> FormatBoard:
    return FormatBoard(
        id=identifier,
        names=_said(board.names),
        view=board.view,
        types=board.types,
        categories=categories,
        ask_category=board.ask_category,
        ask_place=board.ask_place,
        locked_after_item=False,
        without_categories=not categories,
    )


def _categories(
    meeting: Meeting, boards: Iterable[Board], default: CategorySet
) -> tuple[tuple[CategoryEntry, ...], dict[BoardId, tuple[str, ...]]]:
    """Return the categories that differ from the default set, and the ids of each board's categories."""
    own: dict[str, CategoryEntry] = {}
    chosen: dict[BoardId, tuple[str, ...]] = {}
    for board in boards:
        ids: list[str] = []
        for category in ordered_categories(meeting, board.id):
            entry = _entry(category, default)
            if entry != default.entry(entry.id):
                entry = _own(entry, own, default)
            if entry.id not in ids:
                ids.append(entry.id)
        chosen[board.id] = tuple(ids)
    return tuple(own.values()), chosen


def _entry(category: Category, default: CategorySet) -> CategoryEntry:
    """Return how a category looks, under the id in the default set that it came from, if any."""
    base = default.entry(category.base)
    names = _said(category.names)
    return CategoryEntry(
        id=base.id if base is not None else _word(names[0][1] if names else "", "emne"),
        names=names,
        colour=_colour(category.colour),
        shape=Shape(category.shape) if category.shape in set(Shape) else Shape.CIRCLE,
        icon=base.icon if base is not None else "",
    )


def _colour(colour: str) -> str:
    found = colour.lower()
    is_one = len(found) == COLOUR_CHARACTERS and re.fullmatch("#[0-9a-f]{6}", found)
    return found if is_one else GREY


def _own(entry: CategoryEntry, own: dict[str, CategoryEntry], default: CategorySet) -> CategoryEntry:
    """Put an entry among the own ones under an id that means nothing else, and return it."""
    defaults = {one.id for one in default.entries}
    for identifier in _numbered(entry.id):
        found = replace(entry, id=identifier)
        if own.get(identifier) == found:
            return found
        if identifier not in own and identifier not in defaults:
            own[identifier] = found
            return found
    raise AssertionError("numbers do not end")


def _polls(meeting: Meeting, item: AgendaItem, numbers: dict[ItemId, int]) -> tuple[FormatPoll, ...]:
    own = (poll for poll in polls_at(meeting, item.id) if poll.item == item.id)
    return tuple(_poll(poll, numbers) for poll in own)


def _poll(poll: Poll, numbers: dict[ItemId, int]) -> FormatPoll:
    return FormatPoll(
        kind=poll.kind,
        question=_said(poll.question),
        # One order of languages for all answers, as the lists of a file have.
        answers=side_by_side(by_language(tuple(map(_said, poll.answers)))),
        dots=poll.dots,
        several=poll.several,
        strong=poll.strong,
        again=numbers.get(poll.again) if poll.again is not None else None,
    )


def _item(item: AgendaItem, boards: dict[BoardId, str], language: str) -> FormatItem:
    minutes = -(-item.planned_s // MINUTE_S)
    return FormatItem(
        title=_said(((language, item.title),)),
        minutes=min(max(minutes, 1), LONGEST_ITEM_MIN),
        kind=item.kind,
        question=_said(item.question, MOST_QUESTION_CHARACTERS),
        notes=_prose(language, item.notes),
        board=boards[item.board] if item.board is not None else None,
        collects=item.collects,
        locked=item.locked,
        presenter=normalise_line(item.presenter, most_characters=MOST_TITLE_CHARACTERS),
        fixed=item.fixed.replace(second=0, microsecond=0, fold=0) if item.fixed is not None else None,
        buffer=item.buffer,
    )
