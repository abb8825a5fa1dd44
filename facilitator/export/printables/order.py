"""Everything that a paper of the print pack is drawn from, and the words to say it in."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeVar

from facilitator.export.direction import LEFTWARDS
from facilitator.export.document import Run
from facilitator.export.pdf.style import INK, MUTED, NAVY, Type
from facilitator.export.printables.extras import Extras
from facilitator.export.wording import Wording
from facilitator.files.resources import resource_text
from facilitator.meeting.brief import MINUTE_S
from facilitator.meeting.model import AgendaItem, Board, Meeting, Now
from facilitator.meeting.run_sheet import run_sheet
from facilitator.meeting.sets import TypeEntry, parse_types
from facilitator.meeting.timeline import agenda

TITLE: Final = Type(26, 31, "bold", NAVY)
SECTION: Final = Type(13, 18, "bold", NAVY)
BODY: Final = Type(11, 15.5)
SMALL: Final = Type(8.5, 11.5, colour=MUTED)
STRONG: Final = Type(11, 15.5, "bold", INK)
# Where nobody has said how many come: a hall of ordinary size, and tables of six.
PEOPLE, AT_A_TABLE = 40, 6
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Order:
    """A meeting, the moment, what was handed in, and the wording."""

    meeting: Meeting
    now: Now
    extras: Extras
    wording: Wording

    @property
    def people(self) -> int:
        """How many are expected."""
        return self.meeting.brief.participants or PEOPLE

    @property
    def tables(self) -> int:
        """How many tables there are to be."""
        return self.extras.tables or -(-self.people // AT_A_TABLE)

    def say(self, key: str, **fields: object) -> str:
        """Return a sentence of the print pack."""
        return self.wording.say(f"print.{key}", **fields)

    def when(self) -> str:
        """Return the date and the announced times, or nothing where no day is set."""
        starts = self.meeting.brief.starts
        if starts is None:
            return ""
        ends = run_sheet(self.meeting, self.now).ends
        times = self.wording.clock_range(starts, ends) if ends > starts else self.wording.clock(starts)
        comma = "، " if self.wording.language in LEFTWARDS else ", "
        return f"{self.wording.long_date(starts)}{comma}{times}"

    def minutes(self) -> int:
        """Return how long the agenda takes."""
        return sum(item.planned_s for item in agenda(self.meeting) if not item.skipped) // MINUTE_S

    def questions(self) -> tuple[tuple[AgendaItem, Board | None], ...]:
        """Return the items that collect, with their boards; a question asked twice counts once."""
        found: dict[tuple[object, object], tuple[AgendaItem, Board | None]] = {}
        for item in agenda(self.meeting):
            if item.collects and not item.skipped:
                board = self.meeting.boards.get(item.board) if item.board is not None else None
                found.setdefault((item.board, item.question), (item, board))
        return tuple(found.values())

    def asked(self, item: AgendaItem) -> str:
        """Return what an item asks the room, or its title."""
        return self.wording.named(item.question) or item.title


@cache
def type_entries() -> Sequence[TypeEntry]:
    """Return how types look, in the order of their keys."""
    found, _ = parse_types(resource_text("sets", "types.toml"))
    return found.entries


def labelled(label: str, text: str) -> tuple[Run, Run]:
    """Return a label and what it says as two runs."""
    return Run(f"{label}: ", strong=True), Run(text)


def portions(things: Sequence[T], on_a_page: int) -> list[Sequence[T]]:
    """Return things in portions of one page."""
    return [things[at : at + on_a_page] for at in range(0, len(things), on_a_page)]
