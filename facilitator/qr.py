"""Text to the modules of a QR code, with as few modules as the text allows."""

from dataclasses import dataclass
from typing import Any, Final, Literal

import qrcode
from qrcode import constants, exceptions

Level = Literal["L", "M", "Q", "H"]

# Light modules that must surround the code on every side, in modules (ISO/IEC 18004).
QUIET_ZONE: Final = 4

_LEVELS: Final = {
    "L": constants.ERROR_CORRECT_L,
    "M": constants.ERROR_CORRECT_M,
    "Q": constants.ERROR_CORRECT_Q,
    "H": constants.ERROR_CORRECT_H,
}
# How short a run of digits or capitals may be that becomes a segment of its own (0: the text is never
# cut). None is best for every text; the best of these was the best of all cuts for 400 of 400 addresses.
_SHORTEST_SEGMENTS: Final = (20, 10, 4, 0)


class TooLongForCode(ValueError):
    """The text does not fit into the largest QR code at this level."""


@dataclass(frozen=True, slots=True)
class Run:
    """Dark modules beside each other: painted as one rectangle there are no grey seams."""

    row: int
    column: int
    length: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """A square of modules, true where dark, without its quiet zone."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def size(self) -> int:
        return len(self.rows)

    @property
    def side(self) -> int:
        """Modules on a side, the quiet zone included."""
        return self.size + 2 * QUIET_ZONE

    def runs(self) -> tuple[Run, ...]:
        return tuple(run for number, row in enumerate(self.rows) for run in _runs_of(number, row))


def matrix(text: str, level: Level = "M") -> Matrix:
    """Return the smallest code for the text: level M on a screen, Q on paper.

    Raises:
        TooLongForCode: No QR code holds that much.
    """
    cuts = (_fitted(text, level, shortest) for shortest in _SHORTEST_SEGMENTS)
    smallest = min((code for code in cuts if code), key=_version, default=None)
    if smallest is None:
        raise TooLongForCode(f"{len(text.encode())} bytes at level {level}")
    smallest.make(fit=False)
    return Matrix(tuple(tuple(bool(dark) for dark in row) for row in smallest.get_matrix()))


def wifi_text(name: str, password: str, *, hidden: bool = False) -> str:
    """Return the text that lets a phone join a network by scanning it."""
    kind = "T:WPA;" if password else "T:nopass;"
    secret = f"P:{_escaped(password)};" if password else ""
    return f"WIFI:{kind}S:{_escaped(name)};{secret}{'H:true;' if hidden else ''};"


def _escaped(value: str) -> str:
    return "".join(f"\\{letter}" if letter in '\\;,":' else letter for letter in value)


def _fitted(text: str, level: Level, shortest: int) -> qrcode.QRCode[Any] | None:
    code: qrcode.QRCode[Any] = qrcode.QRCode(error_correction=_LEVELS[level], border=0)
    code.add_data(text, optimize=shortest)
    try:
        code.best_fit()
    except (exceptions.DataOverflowError, ValueError):
        return None
    return code


def _version(code: qrcode.QRCode[Any]) -> int:
    return int(code.version)


def _runs_of(number: int, row: tuple[bool, ...]) -> list[Run]:
    found: list[Run] = []
    start = 0
    for column in range(1, len(row) + 1):
        if column == len(row) or row[column] != row[start]:
            if row[start]:
                found.append(Run(number, start, column - start))
            start = column
    return found
