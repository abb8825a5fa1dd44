"""Builders of meetings for the tests: small, with defaults, without clock or dice of their own."""

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from facilitator.meeting.blueprint import meeting_from
from facilitator.meeting.changes import Change, apply
from facilitator.meeting.commands import AddCard, Command, Next, ReceiveNote, Release, StartMeeting, StepClock
from facilitator.meeting.decide import decide
from facilitator.meeting.formats import parse_format
from facilitator.meeting.ids import BoardId, CardId, ItemId
from facilitator.meeting.model import Card, Meeting, Now
from facilitator.meeting.refusals import Refusal
from facilitator.meeting.sets import parse_categories
from facilitator.meeting.undo import undo, undoing
from facilitator.meeting.words import CardState, CardType, Origin

RESOURCES = Path(__file__).parent.parent / "resources"
HALL = ZoneInfo("Europe/Copenhagen")
EVENING = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


class SeededDice:
    """Random ids that are the same in every run."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)

    def new_id(self) -> str:
        return f"{self._random.getrandbits(128):032x}"


def at(seconds: float, start: datetime = EVENING) -> Now:
    """Return the moment so many seconds after the start of the evening."""
    return Now(start + timedelta(seconds=seconds), 1_000.0 + seconds, HALL)


def dialog_meeting(language: str = "da", seed: int = 1) -> Meeting:
    """Return a fresh meeting of the first format."""
    found, _ = parse_format((RESOURCES / "formats/dialog.toml").read_text("utf-8"))
    categories, _ = parse_categories((RESOURCES / "sets/categories.toml").read_text("utf-8"))
    assert found is not None
    return meeting_from(found, categories, SeededDice(seed), language)


class Evening:
    """A meeting that commands are given to, one after another, with a clock that the test moves."""

    def __init__(self, meeting: Meeting | None = None, seed: int = 2) -> None:
        self.meeting = meeting or dialog_meeting()
        self.seconds = 0.0
        self.wall_set_s = 0.0
        self.dice = SeededDice(seed)

    @property
    def now(self) -> Now:
        moment = at(self.seconds)
        return replace(moment, wall=moment.wall + timedelta(seconds=self.wall_set_s))

    def do(self, command: Command) -> tuple[Change, ...]:
        """Obey a command and return what changed."""
        changes = decide(self.meeting, command, self.now, self.dice)
        self.meeting = apply(self.meeting, changes)
        return changes

    def take(self, changes: Iterable[Change]) -> None:
        """Let changes happen that were decided elsewhere."""
        self.meeting = apply(self.meeting, changes)

    def wait(self, minutes: float) -> None:
        self.seconds += minutes * 60

    def set_clock(self, minutes: float) -> None:
        """Set the wall clock forwards or back, and let the meeting know."""
        self.wall_set_s += minutes * 60
        self.do(StepClock())

    def next(self) -> tuple[Change, ...]:
        """Go on to the next item."""
        return self.do(Next(self.running))

    def collecting(self) -> "Evening":
        """Start and go on to the first item that collects."""
        self.do(StartMeeting())
        while self.meeting.course.round is None:
            self.next()
        return self

    @property
    def running(self) -> ItemId:
        assert self.meeting.course.current is not None
        return self.meeting.course.current

    def refusal(self, command: Command) -> type[Refusal] | None:
        """Ask for something, and return why it was refused; nothing may change then."""
        before = self.meeting
        try:
            self.do(command)
        except Refusal as refusal:
            assert self.meeting is before
            return type(refusal)
        return None

    def take_back(self, changes: Iterable[Change]) -> tuple[Change, ...]:
        """Undo what a command changed, with the meeting as it is now."""
        back = undo(self.meeting, undoing(changes))
        self.meeting = apply(self.meeting, back)
        return back

    def refusal_to_take_back(self, changes: Iterable[Change]) -> type[Refusal] | None:
        """Try to undo what a command changed, and return why it was refused."""
        before = self.meeting
        try:
            self.take_back(changes)
        except Refusal as refusal:
            assert self.meeting is before
            return type(refusal)
        return None

    def notes(self, *texts: str) -> tuple[CardId, ...]:
        """Let phones write, and return the new cards in the order in which they came."""
        return tuple(self._note(text) for text in texts)

    def _note(self, text: str) -> CardId:
        opened = self.meeting.course.round
        assert opened is not None
        changes = self.do(ReceiveNote(opened.id, text, CardType.CONCERN))
        return _new_card(changes)

    def slip(self, text: str, *, release: bool = False) -> CardId:
        """Type a slip in, and return its card; with a flag it is released by itself."""
        card = _new_card(self.do(AddCard(text, CardType.IDEA, Origin.PAPER, release=release)))
        if release and self.meeting.cards[card].state is not CardState.RELEASED:
            self.do(Release((card,)))
        return card

    def card(self, key: CardId) -> Card:
        return self.meeting.cards[key]


def _new_card(changes: Iterable[Change]) -> CardId:
    return next(c.after.id for c in changes if c.before is None and isinstance(c.after, Card))


def a_card(number: int, evening: Evening, **fields: object) -> Card:
    """Return a released card on the first board."""
    board: BoardId = min(evening.meeting.boards.values(), key=lambda one: one.position).id
    item = next(one.id for one in evening.meeting.items.values() if one.board == board)
    card = Card(
        id=CardId(f"{number:032x}"),
        item=item,
        board=board,
        text=f"Kort {number}",
        type=CardType.CONCERN,
        state=CardState.RELEASED,
        origin=Origin.PHONE,
    )
    return replace(card, **fields)  # type: ignore[arg-type]  # fields of a card, by name
