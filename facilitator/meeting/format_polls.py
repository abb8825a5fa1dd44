"""The polls of a format: votes that are prepared with it, each below the item that it belongs to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from facilitator.meeting.handwritten import Table
from facilitator.meeting.model.prioritising import MOST_ANSWERS, MOST_DOTS
from facilitator.meeting.views import Names
from facilitator.meeting.words import BallotKind

POLL_FIELDS = ("kind", "question", "answers", "dots", "several", "strong", "again")
USUAL_DOTS = 3
# As many as anybody would count in a file.
MOST_ITEMS = 200


@dataclass(frozen=True, slots=True)
class FormatPoll:
    """A vote that a format prepares; without answers the room chooses between cards."""

    kind: BallotKind
    question: Names = ()
    answers: tuple[Names, ...] = ()
    dots: int = USUAL_DOTS
    several: bool = True
    strong: bool = False
    again: int | None = None
    """The number of the item, counted from 1, in which a pulse is asked a second time."""


def parse_poll(table: Table) -> FormatPoll | None:
    """Return the poll in a table of a format's file, as far as it can be used."""
    table.know_only(POLL_FIELDS)
    kind = table.word("kind", BallotKind)
    if kind is None:
        return None
    again = table.whole("again", 1, MOST_ITEMS)
    return FormatPoll(
        kind=kind,
        question=table.names("question", required=False),
        # A list for each language, the same answer at the same place in each.
        answers=side_by_side(table.lists("answers"))[:MOST_ANSWERS],
        dots=table.whole("dots", 1, MOST_DOTS) or USUAL_DOTS,
        several=table.flag("several", default=True),
        strong=table.flag("strong", default=False),
        again=again if kind is BallotKind.PULSE else None,
    )


def numbered_anew(poll: FormatPoll, places: Mapping[int, int]) -> FormatPoll:
    """Return a poll whose number of an item counts only the items that could be read."""
    return replace(poll, again=places.get(poll.again)) if poll.again is not None else poll


def side_by_side(lists: Mapping[str, Sequence[str]]) -> tuple[Names, ...]:
    """Return each answer in all its languages; what is empty in one of them is not said in it."""
    columns = zip_longest(*lists.values(), fillvalue="")
    named = (tuple((code, text) for code, text in zip(lists, one, strict=True) if text) for one in columns)
    return tuple(filter(None, named))


def by_language(answers: Sequence[Names]) -> dict[str, tuple[str, ...]]:
    """Return a list for each language in which an answer is said, with nothing where one is not."""
    codes = dict.fromkeys(code for names in answers for code, _ in names)
    return {code: tuple(dict(names).get(code, "") for names in answers) for code in codes}
