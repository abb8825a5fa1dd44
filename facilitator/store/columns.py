"""How the values of a meeting lie in a column, and what no column may ever hold."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import BLOB, REAL, TEXT, CheckConstraint, Column, ForeignKey, Integer
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class Id(TypeDecorator[str]):
    """32 hex digits in the meeting, 16 bytes in the file."""

    impl = BLOB
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> bytes | None:
        return None if value is None else bytes.fromhex(value)

    def process_result_value(self, value: bytes | None, _dialect: Dialect) -> str | None:
        return None if value is None else value.hex()


class Word(TypeDecorator[StrEnum]):
    """A member of a closed set of words, by its value."""

    impl = TEXT
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words
        self._members: dict[Any, StrEnum] = {word.value: word for word in words}

    def process_bind_param(self, value: StrEnum | None, _dialect: Dialect) -> str | None:
        return None if value is None else self.words(value).value

    def process_result_value(self, value: str | None, _dialect: Dialect) -> StrEnum | None:
        return None if value is None else self._members[value]


class Moment(TypeDecorator[datetime]):
    """A moment that is known for certain: aware, and UTC in the file."""

    impl = TEXT
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without its time zone")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        found = datetime.fromisoformat(value)
        if found.tzinfo is None:
            raise ValueError("a moment without its time zone")
        return found


class Day(TypeDecorator[date]):
    """A day in the calendar."""

    impl = TEXT
    cache_ok = True

    def process_bind_param(self, value: date | None, _dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, _dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class ClockTime(TypeDecorator[time]):
    """A time on the hall's clock."""

    impl = TEXT
    cache_ok = True

    def process_bind_param(self, value: time | None, _dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, _dialect: Dialect) -> time | None:
        return None if value is None else time.fromisoformat(value)


class Truth(TypeDecorator[bool]):
    """Yes or no, as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, _dialect: Dialect) -> int | None:  # noqa: FBT001  # SQLAlchemy calls it so
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, _dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class Value(TypeDecorator[Any]):
    """A small value made of several (names in languages, options, tallies), as JSON of one exact shape."""

    impl = TEXT
    cache_ok = True

    def __init__(self, shape: Any) -> None:
        super().__init__()
        self.shape = shape
        self._read = msgspec.json.Decoder(shape).decode

    def process_bind_param(self, value: Any, _dialect: Dialect) -> str | None:
        return None if value is None else msgspec.json.encode(value).decode()

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Any:
        return None if value is None else self._read(value)


def key(name: str = "id") -> Column[Any]:
    """Return the key of a thing: 16 random bytes, so that it tells no order."""
    return Column(name, Id, CheckConstraint(_is_id(name), name=name), primary_key=True, nullable=False)


def reference(name: str, to: str, *, optional: bool = False) -> Column[Any]:
    """Return a column that names another thing; whether it is there is asked at COMMIT."""
    return Column(name, Id, _foreign(to), CheckConstraint(_is_id(name), name=name), nullable=optional)


def identity(name: str, *, optional: bool = False) -> Column[Any]:
    """Return a column for an id that no other table has to know."""
    return Column(name, Id, CheckConstraint(_is_id(name), name=name), nullable=optional)


def key_of(name: str, to: str) -> Column[Any]:
    """Return a key that is another thing's key."""
    return Column(
        name, Id, _foreign(to), CheckConstraint(_is_id(name), name=name), primary_key=True, nullable=False
    )


def only() -> Column[Any]:
    """Return the key of a table that holds one row at most."""
    return Column("one", Integer, CheckConstraint("one = 1", name="one"), primary_key=True)


def text(name: str, *, optional: bool = False, rule: str = "") -> Column[Any]:
    """Return a column of plain text; `rule` is what must hold of it."""
    return Column(name, TEXT, *_rules(name, rule), nullable=optional)


def number(name: str, rule: str = "", *, optional: bool = False, field: str = "") -> Column[Any]:
    """Return a column of whole numbers; `field` is the thing's own name for it, where that is no SQL."""
    return Column(name, Integer, *_rules(name, rule), nullable=optional, key=field or name)


def real(name: str, rule: str = "", *, optional: bool = False) -> Column[Any]:
    """Return a column of numbers with a fraction."""
    return Column(name, REAL, *_rules(name, rule), nullable=optional)


def word(name: str, words: type[StrEnum], *, optional: bool = False) -> Column[Any]:
    """Return a column that holds one word of a closed set."""
    return Column(name, Word(words), CheckConstraint(_among(name, words), name=name), nullable=optional)


def truth(name: str) -> Column[Any]:
    """Return a column of yes or no."""
    return Column(name, Truth, CheckConstraint(f"{name} IN (0, 1)", name=name), nullable=False)


def value(name: str, shape: Any, *, kind: str = "array") -> Column[Any]:
    """Return a column that holds a list of small values, or one value made of several."""
    # SQLite's own JSON functions count as unsafe in a schema that is not trusted; loading asks for the rest.
    first, last = ("[", "]") if kind == "array" else ("{", "}")
    check = f"substr({name}, 1, 1) = '{first}' AND substr({name}, -1) = '{last}'"
    return Column(name, Value(shape), CheckConstraint(check, name=name), nullable=False)


def _foreign(to: str) -> ForeignKey:
    # Deferred: one transaction holds many changes, and they may come in any order.
    return ForeignKey(to, deferrable=True, initially="DEFERRED")


def _rules(name: str, rule: str) -> list[CheckConstraint]:
    return [CheckConstraint(rule, name=name)] if rule else []


def _is_id(name: str) -> str:
    # The tables are STRICT, so it is a BLOB already.
    return f"length({name}) = 16"


def _among(name: str, words: Iterable[StrEnum]) -> str:
    return f"{name} IN ({', '.join(repr(word.value) for word in words)})"
