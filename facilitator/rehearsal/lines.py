"""What an invented hall has to say: the lines of a rehearsal, or those of a sample evening."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random
from typing import Protocol

import msgspec
from msgspec import Struct

from facilitator.link import view as wire
from facilitator.meeting.area import point_of
from facilitator.meeting.words import CardType, HoldReason, Origin, TimeOfDay
from facilitator.rehearsal.placing import placed
from facilitator.rehearsal.preparing import chosen
from facilitator.rehearsal.sample import BadSample, Contribution, Sample


class Trait(StrEnum):
    """What a line tests a facilitator with."""

    PLAIN = ""
    MISSPELT = "misspelt"
    DOUBLE = "double"
    FOREIGN = "foreign"
    NUMBER = "number"
    ACCUSATION = "accusation"
    TROLL = "troll"
    SLIP = "slip"


# What a facilitator must not let the room see as it came.
DANGEROUS = frozenset({Trait.NUMBER, Trait.ACCUSATION})
# A facilitator meets each of these in every round that has room for them.
TESTS = (Trait.DOUBLE, Trait.NUMBER, Trait.FOREIGN, Trait.ACCUSATION, Trait.TROLL, Trait.MISSPELT)
# A line that does not say its language is in this one; a hall whose own has too few lines speaks it, too.
WRITTEN_IN = "da"
# Every so many plain lines, one lies on a slip that a table host types in.
SLIP_EVERY = 8


class Line(Struct, frozen=True, forbid_unknown_fields=True):
    """Something that somebody might write; `again` is how another says the same."""

    type: CardType
    text: str
    language: str = WRITTEN_IN
    category: str | None = None
    place: str = ""
    time: TimeOfDay | None = None
    trait: Trait = Trait.PLAIN
    again: str = ""


class _Page(Struct, frozen=True, forbid_unknown_fields=True):
    lines: tuple[Line, ...] = msgspec.field(name="line")


@dataclass(frozen=True, slots=True)
class Said:
    """One line as it will be sent: from a phone, or (paper, spoken) typed in by a table host."""

    line: Line
    trait: Trait = Trait.PLAIN
    origin: Origin = Origin.PHONE
    table: int | None = None
    point: tuple[float, float] | None = None
    """Where on the picture of the area it is about, as shares of its width and height."""


class Lines(Protocol):
    """Where a hall finds its words."""

    def see(self, view: wire.RoomView) -> None:
        """Look at the room, whether anything is asked or not."""
        ...

    def of_round(self, view: wire.RoomView, people: int) -> list[Said]:
        """Return what is said in the round that the view shows, in the order in which it comes."""
        ...


def parse_lines(text: str) -> tuple[Line, ...]:
    """Return the lines in a TOML text.

    Raises:
        BadSample: A line is wrong; the message says where.
    """
    try:
        return msgspec.toml.decode(text, type=_Page).lines
    except msgspec.DecodeError as error:
        raise BadSample(str(error)) from None


@dataclass(slots=True)
class Pool:
    """Lines that fit any meeting; what is once said comes again only when nothing else is left."""

    lines: tuple[Line, ...]
    dice: Random
    language: str = WRITTEN_IN
    """What the hall speaks; lines in others are notes in another language."""
    _said: set[str] = field(default_factory=set)

    def see(self, view: wire.RoomView) -> None:
        """Need nothing but what is asked."""

    def of_round(self, view: wire.RoomView, people: int) -> list[Said]:
        """Return two notes for every three people, the tests spread among them."""
        asked = {one.id for one in view.round.types} if view.round is not None else set()
        fitting = [line for line in self.lines if line.type in asked]
        if not fitting:
            return []
        wanted = max(4, round(people * 2 / 3))
        said = self._plain(fitting, wanted)
        for number, test in enumerate(self._tests(fitting, wanted)):
            # Never the first: somebody who rehearses meets an ordinary note before anything else.
            at = 2 + number * max(2, len(said) // (len(TESTS) + 1))
            said[at:at] = test
        return said

    def _plain(self, fitting: list[Line], wanted: int) -> list[Said]:
        plain = [line for line in fitting if trait_of(line, self.language) is Trait.PLAIN]
        taken: list[Said] = []
        while len(taken) < wanted and plain:
            line = self._fresh(plain)
            is_slip = len(taken) % SLIP_EVERY == SLIP_EVERY - 1
            origin, trait = (Origin.PAPER, Trait.SLIP) if is_slip else (Origin.PHONE, Trait.PLAIN)
            text = line.text if line.text not in self._said else _misspelt(line.text, self.dice)
            self._said.add(line.text)
            taken.append(Said(msgspec.structs.replace(line, text=text), trait, origin))
        return taken

    def _tests(self, fitting: list[Line], wanted: int) -> Iterable[list[Said]]:
        for trait in TESTS[: max(3, wanted // 3)]:
            lines = [one for one in fitting if trait_of(one, self.language) is trait]
            if not lines:
                continue
            # As many lines as one language may have: another one comes up as often.
            spoken = self.dice.choice(sorted({one.language for one in lines}))
            line = self._fresh([one for one in lines if one.language == spoken])
            self._said.add(line.text)
            again = [Said(msgspec.structs.replace(line, text=line.again), trait)] if line.again else []
            yield [Said(line, trait), *again]

    def _fresh(self, lines: list[Line]) -> Line:
        return self.dice.choice([one for one in lines if one.text not in self._said] or lines)


class Script:
    """The contributions of a sample evening, each under its item."""

    def __init__(self, sample: Sample, dice: Random) -> None:
        self._sample = sample
        self._said = chosen(sample.cards, dice)
        self._agenda: tuple[str, ...] = ()

    def see(self, view: wire.RoomView) -> None:
        """Remember the longest agenda: an item that is skipped stands in it no more."""
        if len(view.agenda) > len(self._agenda):
            self._agenda = tuple(item.id for item in view.agenda)

    def of_round(self, view: wire.RoomView, people: int) -> list[Said]:  # noqa: ARG002 - a sample has its own number
        """Return what the sample has for the running item."""
        now = next((item.id for item in view.agenda if item.state == "now"), "")
        number = self._agenda.index(now) + 1 if now in self._agenda else 0
        return [_told(self._sample, told) for told in self._said if told.item == number]


def _told(sample: Sample, told: Contribution) -> Said:
    line = Line(told.type, told.text, category=told.category, place=told.place, time=told.time)
    return Said(line, _trait_of_sample(told), told.origin, told.table, point_of(placed(sample, told)))


def trait_of(line: Line, hall: str) -> Trait | None:
    """Return what a line tests in a hall that speaks a language; None if it is nothing to say there.

    A misspelt line or an accusation that the facilitator cannot read tests nothing but patience.
    """
    if line.language == hall:
        return line.trait
    return Trait.FOREIGN if line.trait is Trait.PLAIN else None


def spoken_by(lines: Iterable[Line], language: str) -> str:
    """Return what the hall of a meeting in a language speaks: that one, if it can answer every question."""
    asked = {line.type for line in lines if line.language == language and line.trait is Trait.PLAIN}
    return language if asked == set(CardType) else WRITTEN_IN


def _trait_of_sample(told: Contribution) -> Trait:
    if told.held is not None:
        is_personal = told.held in {HoldReason.ACCUSATION, HoldReason.PERSONAL}
        return Trait.ACCUSATION if is_personal else Trait.TROLL
    if told.masked:
        return Trait.NUMBER
    return Trait.DOUBLE if told.joins else Trait.PLAIN


def _misspelt(text: str, dice: Random) -> str:
    """Return a text as somebody types it in a hurry: two neighbours changed, small letters, no full stop."""
    typed = text.rstrip(".").lower()
    at = dice.randrange(1, max(2, len(typed) - 2))
    return typed[:at] + typed[at + 1 : at + 2] + typed[at : at + 1] + typed[at + 2 :]


def category_of(asked: wire.Round, wanted: str | None, names: Mapping[str, tuple[str, ...]]) -> str | None:
    """Return the round's category that bears one of the names of a default one, or None."""
    if wanted is None:
        return None
    known = names.get(wanted, ())
    found = (one.id for one in asked.categories if set(one.names.values()) & set(known))
    return next(found, None)
