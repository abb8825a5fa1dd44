"""A QR code drawn with letters: dark on light, also in a terminal that is light on dark."""

from facilitator.qr import QUIET_ZONE, Matrix

# Two modules above each other are one letter; a light module is the one that shines.
_LETTERS = {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}


def drawn(code: Matrix) -> tuple[str, ...]:
    """Return the lines of a code with its quiet zone."""
    blank = (False,) * code.side
    edge = (False,) * QUIET_ZONE
    rows = [blank] * QUIET_ZONE + [(*edge, *row, *edge) for row in code.rows] + [blank] * QUIET_ZONE
    if len(rows) % 2:
        rows.append(blank)
    return tuple(
        "".join(_LETTERS[pair] for pair in zip(upper, lower, strict=True))
        for upper, lower in zip(rows[::2], rows[1::2], strict=True)
    )
