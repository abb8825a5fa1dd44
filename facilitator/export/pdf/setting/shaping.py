"""Words to glyphs: what to draw, how wide it is, and how it is copied out again."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import uharfbuzz as hb

from facilitator.export.pdf.setting.faces import FAMILIES, Face, Style, chosen, face
from facilitator.export.plain import REPLACEMENT

_MARKS: Final = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
)
_AFTER: Final = f"[{_MARKS}\u200c\ufe0e\ufe0f\u20d0-\u20f0\U0001f3fb-\U0001f3ff]*"
_CLUSTER: Final = re.compile(f"[\U0001f1e6-\U0001f1ff]{{2}}|.{_AFTER}(?:\u200d.{_AFTER})*", re.DOTALL)
# Words recur; a document of ten thousand cards has fewer different ones than this.
REMEMBERED = 50_000
NOWHERE: Final = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Drawn:
    """One glyph: where it stands from the left edge of its piece, and above the line."""

    glyph: int
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """Characters drawn together; `start` is where they begin from the left, `width` how far they reach."""

    text: str
    glyphs: tuple[Drawn, ...]
    start: int
    width: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Clusters of one face and one direction, in the order in which they are read."""

    face: Face
    level: int
    clusters: tuple[Cluster, ...]
    width: int


@lru_cache(maxsize=REMEMBERED)
def shaped(text: str, style: Style, levels: tuple[int, ...] = ()) -> tuple[Piece, ...]:
    """Return the pieces of one word in reading order; `levels` are given where a letter runs leftwards."""
    regular = face(FAMILIES[style][0])
    if not levels and regular.draws(text) and "\ufe0f" not in text:
        return (_piece(text, regular, 0),)
    pieces: list[Piece] = []
    for part, part_face, level in _parts(text, style, levels):
        if part_face is None:
            pieces.append(_replaced(part, regular, level))
        else:
            pieces.append(_piece(part, part_face, level))
    return tuple(pieces)


def can_print(text: str) -> bool:
    """Return whether at least half of the letters have a shape in some face."""
    clusters = [cluster for cluster in _CLUSTER.findall(text) if not cluster.isspace()]
    if not clusters:
        return True
    return sum(chosen(cluster, "regular") is not None for cluster in clusters) * 2 >= len(clusters)


def _parts(text: str, style: Style, levels: tuple[int, ...]) -> list[tuple[str, Face | None, int]]:
    """Split a word wherever the face or the direction changes; what no face draws stands alone."""
    parts: list[tuple[str, Face | None, int]] = []
    place = 0
    for cluster in _CLUSTER.findall(text):
        level = levels[place] if levels else 0
        place += len(cluster)
        found = chosen(cluster, style)
        if parts and found is not None and parts[-1][1] is found and parts[-1][2] == level:
            parts[-1] = (parts[-1][0] + cluster, found, level)
        else:
            parts.append((cluster, found, level))
    return parts


def _replaced(text: str, regular: Face, level: int) -> Piece:
    """Return the sign that stands for a character no face draws; it is copied out as itself."""
    drawn = _piece(REPLACEMENT, regular, level)
    (only,) = drawn.clusters
    return Piece(regular, level, (Cluster(text, only.glyphs, only.start, only.width),), drawn.width)


def _piece(text: str, of: Face, level: int) -> Piece:
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if level % 2 else "ltr"
    hb.shape(of.font, buffer, {"kern": True, "liga": True})
    pen = 0.0
    placed: dict[int, list[Drawn]] = {}
    reach: dict[int, tuple[float, float]] = {}
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        x = round((pen + position.x_offset) * of.scale)
        drawn = Drawn(info.codepoint, x, round(position.y_offset * of.scale))
        placed.setdefault(info.cluster, []).append(drawn)
        start = reach.get(info.cluster, (pen, pen))[0]
        pen += position.x_advance
        reach[info.cluster] = (start, pen)
    # Text without any glyph at all still is text to copy; it stands where the piece begins.
    starts = sorted(placed) or [0]
    clusters = tuple(
        Cluster(
            text=text[start:end],
            glyphs=tuple(placed.get(start, ())),
            start=round(reach.get(start, NOWHERE)[0] * of.scale),
            width=round((reach.get(start, NOWHERE)[1] - reach.get(start, NOWHERE)[0]) * of.scale),
        )
        for start, end in zip(starts, [*starts[1:], len(text)], strict=True)
    )
    return Piece(of, level, clusters, round(pen * of.scale))
