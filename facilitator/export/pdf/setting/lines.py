"""Running text broken into lines of a given width."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from facilitator.export.direction import base_level, has_right_to_left, levels
from facilitator.export.pdf.setting.faces import EM, FAMILIES, Style, face
from facilitator.export.pdf.setting.hyphens import divisions, hyphen
from facilitator.export.pdf.setting.shaping import Piece, shaped
from facilitator.export.plain import printable

# A word, blanks, or the end of a line; a word may break after a hyphen or a slash between letters.
# Longer words than this are no words, and dividing them well would cost time that grows faster than they.
LONGEST_DIVIDED: Final = 80
_TOKEN: Final = re.compile(
    r"\n|[ ]+"
    # A day and its month, and a clock time, stay together.
    r"|(?<!\S)\d{1,2}\. (?=[a-zæøå])[^\n ]+|(?<!\S)kl\. (?=\d)[^\n ]+"
    r"|[^\n ]*?[^\W\d_]{2}[-/](?=[^\W\d_]{2})|[^\n ]+"
)


@dataclass(frozen=True, slots=True)
class Word:
    """What is not broken: its pieces, its width, the blank before it and the run that it comes from."""

    run: int
    pieces: tuple[Piece, ...]
    width: int
    blank: int = 0
    blank_level: int = 0
    glued: bool = False
    """No line may begin with it."""
    ends_line: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand beside each other, and how wide they are together (thousandths of the size).

    The blank before its first word is not drawn. `blank_after` tells that a blank (or the end of a
    line) was broken here, so that words do not run together when they are copied out.
    """

    words: tuple[Word, ...]
    width: int
    blank_after: bool = False


@dataclass(frozen=True, slots=True)
class Strip:
    """One run's text in its style."""

    text: str
    style: Style = "regular"


@dataclass(frozen=True, slots=True)
class _Cutter:
    """Cuts words that are wider than a line of `most`."""

    most: int
    styles: tuple[Style, ...]
    language: str

    def cut(self, word: Word) -> list[Word]:
        """Return the parts of a word, from its one shaping; an ordinary word comes back whole."""
        if word.width <= self.most:
            return [word]
        if len(word.pieces) == 1 and word.pieces[0].level == 0:
            divided = self._divided(word)
            if divided is not None:
                return divided
        return self._anywhere(word)

    def _divided(self, word: Word) -> list[Word] | None:
        """Return the word divided with hyphens, or None where no division fits."""
        (piece,) = word.pieces
        letters = "".join(cluster.text for cluster in piece.clusters)
        places = divisions(letters, self.language) if len(letters) < LONGEST_DIVIDED else frozenset()
        sign = hyphen(self.styles[word.run])
        parts: list[Word] = []
        start = 0
        while (end := self._last_fitting(piece, start, places, sign.width)) is not None:
            parts.append(_word_of(word, [_part(piece, start, end), sign]))
            start = end
        rest = _part(piece, start, len(piece.clusters))
        return [*parts, _word_of(word, [rest])] if parts and rest.width <= self.most else None

    def _last_fitting(
        self, piece: Piece, start: int, places: frozenset[int], hyphen_width: int
    ) -> int | None:
        """Return the cluster before which to divide, or None when the rest fits or nothing does."""
        width, read, found = 0, sum(len(cluster.text) for cluster in piece.clusters[:start]), None
        for place in range(start, len(piece.clusters)):
            if read in places and place > start and width + hyphen_width <= self.most:
                found = place
            width += piece.clusters[place].width
            read += len(piece.clusters[place].text)
        return found if width > self.most else None

    def _anywhere(self, word: Word) -> list[Word]:
        parts: list[Word] = []
        pieces: list[Piece] = []
        left = self.most
        for piece in word.pieces:
            for part in _cut_piece(piece, left, self.most):
                if pieces and part.width > left:
                    parts.append(_word_of(word, pieces))
                    pieces, left = [], self.most
                pieces.append(part)
                left -= part.width
        return [*parts, _word_of(word, pieces)]


def broken(strips: Sequence[Strip], width_em: float, language: str = "") -> tuple[tuple[Line, ...], int]:
    """Return the lines of the text, each at most `width_em` sizes wide, and its base level.

    A word that is wider than a line is divided as its language does, or anywhere.
    """
    clean = [Strip(printable(strip.text), strip.style) for strip in strips]
    text = "".join(strip.text for strip in clean)
    base = base_level(text)
    cutter = _Cutter(int(width_em * EM), tuple(strip.style for strip in clean), language)
    return tuple(_lines(_words(clean, text, base), cutter)), base


def _words(strips: Sequence[Strip], text: str, base: int) -> Iterator[Word]:
    mixed = levels(text, base) if has_right_to_left(text) else []
    place, blank, blank_level, glued = 0, 0, base, False
    for run, strip in enumerate(strips):
        space = face(FAMILIES[strip.style][0]).advance(_space_glyph(strip.style))
        for found in _TOKEN.finditer(strip.text):
            part, here = found[0], place + found.start()
            if part == "\n":
                yield Word(run, (), 0, ends_line=True)
                blank, glued = 0, False
            elif part[0] == " ":
                blank, glued = space * len(part), False
                blank_level = mixed[here] if mixed else base
            else:
                own = tuple(mixed[here : here + len(part)]) if mixed else ()
                pieces = shaped(part, strip.style, own if any(own) else ())
                width = sum(piece.width for piece in pieces)
                yield Word(run, pieces, width, blank, blank_level, glued)
                blank = 0
                glued = part[-1] not in "-/"
        place += len(strip.text)


def _space_glyph(style: Style) -> int:
    glyph: int = face(FAMILIES[style][0]).font.get_nominal_glyph(0x20)
    return glyph


def _lines(found: Iterable[Word], cutter: _Cutter) -> Iterator[Line]:
    most = cutter.most
    line: list[Word] = []
    width = 0
    for word in found:
        if word.ends_line:
            yield Line(tuple(line), width, blank_after=True)
            line, width = [], 0
        elif line and width + word.blank + word.width <= most + _overhang(word):
            line.append(word)
            width += word.blank + word.width
        else:
            if line:
                yield Line(tuple(line), width, blank_after=word.blank > 0)
            *full, last = cutter.cut(word)
            yield from (Line((part,), part.width) for part in full)
            line, width = [last], last.width
    if line:
        yield Line(tuple(line), width)


def _overhang(word: Word) -> int:
    """Return how far a word may stand out: a comma after a bold word never begins a line."""
    return EM if word.glued and word.width <= EM else 0


def _word_of(word: Word, pieces: list[Piece]) -> Word:
    return replace(word, pieces=tuple(pieces), width=sum(piece.width for piece in pieces), blank=0)


def _cut_piece(piece: Piece, first: int, most: int) -> Iterator[Piece]:
    """Yield parts of a piece, the first at most `first` wide and the others at most `most`."""
    if piece.width <= first:
        yield piece
        return
    start, width, left = 0, 0, first
    for place, cluster in enumerate(piece.clusters):
        if width + cluster.width > left and place > start and not _is_mark(cluster.text):
            yield _part(piece, start, place)
            start, width, left = place, 0, most
        width += cluster.width
    yield _part(piece, start, len(piece.clusters))


def _is_mark(text: str) -> bool:
    return unicodedata.category(text[0]).startswith("M")


def _part(piece: Piece, start: int, end: int) -> Piece:
    """Return some clusters of a piece, moved to its left edge."""
    kept = piece.clusters[start:end]
    left = min(cluster.start for cluster in kept)
    moved = tuple(
        replace(
            cluster,
            start=cluster.start - left,
            glyphs=tuple(replace(glyph, x=glyph.x - left) for glyph in cluster.glyphs),
        )
        for cluster in kept
    )
    return Piece(piece.face, piece.level, moved, sum(cluster.width for cluster in kept))
