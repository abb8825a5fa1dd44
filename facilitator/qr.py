"""Text to the modules of a QR code, with as few modules as the text allows."""

from dataclasses import dataclass
from typing import Final, Literal

import qrcode
from qrcode import constants, exceptions, util

Level = Literal["L", "M", "Q", "H"]
Mode = Literal[1, 2, 4]

# Light modules that must surround the code on every side, in modules (ISO/IEC 18004).
QUIET_ZONE: Final = 4

_LEVELS: Final = {
    "L": constants.ERROR_CORRECT_L,
    "M": constants.ERROR_CORRECT_M,
    "Q": constants.ERROR_CORRECT_Q,
    "H": constants.ERROR_CORRECT_H,
}
# The mode indicators of the standard.
_NUMBER: Final = 1
_ALPHANUMERIC: Final = 2
_BYTES: Final = 4
_CAPITALS: Final = frozenset(util.ALPHA_NUM)
_DIGITS: Final = frozenset(b"0123456789")

# A segment's head in bits (mode and length field) for versions 1-9, 10-26 and 27-40.
_HEAD_BITS: Final[dict[Mode, tuple[int, int, int]]] = {
    _NUMBER: (14, 16, 18),
    _ALPHANUMERIC: (13, 15, 17),
    _BYTES: (12, 20, 20),
}
# Sixths of a bit per character, so that thirds and halves stay whole numbers.
_SIXTHS: Final[dict[Mode, int]] = {_NUMBER: 20, _ALPHANUMERIC: 33, _BYTES: 48}


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
    best: Matrix | None = None
    for group in range(3):
        found = _encoded(_segments(text.encode(), group), level)
        if found and (best is None or found.size < best.size):
            best = found
        if best and group >= _group_of(best):
            return best
    if best is None:
        raise TooLongForCode(f"{len(text.encode())} bytes at level {level}")
    return best


def wifi_text(name: str, password: str, *, hidden: bool = False) -> str:
    """Return the text that lets a phone join a network by scanning it."""
    kind = "T:WPA;" if password else "T:nopass;"
    secret = f"P:{_escaped(password)};" if password else ""
    return f"WIFI:{kind}S:{_escaped(name)};{secret}{'H:true;' if hidden else ''};"


def _escaped(value: str) -> str:
    return "".join(f"\\{letter}" if letter in '\\;,":' else letter for letter in value)


def _encoded(segments: list[util.QRData], level: Level) -> Matrix | None:
    code = qrcode.QRCode(error_correction=_LEVELS[level], border=0)
    for segment in segments:
        code.add_data(segment)
    try:
        code.make(fit=True)
    except (exceptions.DataOverflowError, ValueError):
        return None
    return Matrix(tuple(tuple(bool(dark) for dark in row) for row in code.get_matrix()))


def _group_of(found: Matrix) -> int:
    version = (found.size - 17) // 4
    return 0 if version <= 9 else 1 if version <= 26 else 2  # noqa: PLR2004 - bounds of the standard


def _segments(data: bytes, group: int) -> list[util.QRData]:
    """Split the data so that heads and characters together take the fewest bits."""
    pieces: list[tuple[Mode, bytearray]] = []
    for byte, mode in zip(data, _modes(data, group), strict=True):
        if not pieces or pieces[-1][0] != mode:
            pieces.append((mode, bytearray()))
        pieces[-1][1].append(byte)
    return [util.QRData(bytes(piece), mode, check_data=False) for mode, piece in pieces]


def _modes(data: bytes, group: int) -> list[Mode]:
    """Return one mode per byte: the cheapest way through, found forwards and read backwards."""
    costs = {mode: 6 * heads[group] for mode, heads in _HEAD_BITS.items()}
    came_from: list[dict[Mode, Mode]] = []
    for byte in data:
        ends: dict[Mode, int] = {}
        origin: dict[Mode, Mode] = {}
        for mode in _possible(byte):
            reached = {old: cost + _switch(old, mode, group) for old, cost in costs.items()}
            origin[mode] = min(reached, key=reached.__getitem__)
            ends[mode] = reached[origin[mode]] + _SIXTHS[mode]
        came_from.append(origin)
        costs = ends
    return _read_backwards(came_from, costs)


def _read_backwards(came_from: list[dict[Mode, Mode]], costs: dict[Mode, int]) -> list[Mode]:
    modes: list[Mode] = []
    mode = min(costs, key=costs.__getitem__)
    for origin in reversed(came_from):
        modes.append(mode)
        mode = origin[mode]
    return modes[::-1]


def _switch(old: Mode, new: Mode, group: int) -> int:
    return 0 if old == new else 6 * _HEAD_BITS[new][group]


def _possible(byte: int) -> tuple[Mode, ...]:
    if byte in _DIGITS:
        return (_NUMBER, _ALPHANUMERIC, _BYTES)
    if byte in _CAPITALS:
        return (_ALPHANUMERIC, _BYTES)
    return (_BYTES,)


def _runs_of(number: int, row: tuple[bool, ...]) -> list[Run]:
    found: list[Run] = []
    start = 0
    for column in range(1, len(row) + 1):
        if column == len(row) or row[column] != row[start]:
            if row[start]:
                found.append(Run(number, start, column - start))
            start = column
    return found
