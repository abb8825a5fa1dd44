"""Somebody whom a text speaks of, and how well the hall would know who is meant."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from facilitator.meeting.sensitive.tokens import Tokens


class Known(Enum):
    """How well the hall would know who is meant."""

    SURELY = "surely"
    IF_NAMED_BEFORE = "if_named_before"
    NOT_AT_ALL = "not_at_all"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody spoken of, in the tokens from `first` to `last`."""

    first: int
    last: int
    known: Known = Known.SURELY
    plural: bool = False
    shop: bool = False
    """Sells for a living."""
    own: bool = False
    """The writer's own family: known only to those who know the writer."""
    named: bool = False
    at_home: bool = False
    """Known by the home: "ham i nr. 12"."""
    described: bool = True
    """False for a bare function, which the writer may only have met in passing."""


@dataclass(frozen=True, slots=True)
class People:
    """Everybody a text speaks of, by the token that ends the mention."""

    tokens: Tokens
    by_last: Mapping[int, Person] = field(default_factory=dict)
    by_first: Mapping[int, Person] = field(default_factory=dict)
    homes: tuple[Person, ...] = ()
    """Single homes named by number, which stand for who lives there."""
    owners: tuple[Person, ...] = ()
    """Those who are only named as owning something: "Hassans garage", "naboens kælder"."""

    sure: tuple[Person, ...] = ()
    """Those the hall would recognise, in the order of the text."""

    def surely(self) -> tuple[Person, ...]:
        """Return those the hall would recognise, in the order of the text."""
        return self.sure

    def starting_at(self, at: int) -> Person | None:
        """Return who is mentioned from this token on."""
        return self.by_first.get(at)
