"""Lines of text as drawing commands, and the glyphs that were used to draw them."""

from dataclasses import dataclass, field

from facilitator.export.direction import visual_order
from facilitator.export.pdf.setting.faces import EM, FAMILIES, Face, Style, face
from facilitator.export.pdf.setting.leftwards import Leftwards, drawn_leftwards
from facilitator.export.pdf.setting.lines import Line, Word
from facilitator.export.pdf.setting.shaping import Cluster, Drawn, Piece
from facilitator.export.pdf.sheet import fill, number


@dataclass(slots=True)
class Ink:
    """What one document has drawn so far: for each face which glyph means which text."""

    meanings: dict[str, dict[int, str]] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)
    _drawn: dict[tuple[int, float], tuple[Piece, str]] = field(default_factory=dict)
    _leftwards: dict[tuple[int, float], tuple[Piece, Leftwards]] = field(default_factory=dict)
    _told: dict[str, dict[int, str]] = field(default_factory=dict)

    def name(self, of: Face) -> str:
        """Return the name by which pages call a face."""
        return self._names.setdefault(of.name, f"F{len(self._names)}")

    def names(self) -> dict[str, str]:
        """Return the faces used, and what pages call them."""
        return dict(self._names)

    def blank(self, style: Style) -> str:
        """Return the command that draws one space."""
        regular = face(FAMILIES[style][0])
        glyph = regular.font.get_nominal_glyph(0x20)
        self.meanings.setdefault(regular.name, {})[glyph] = " "
        return f"<{glyph:04x}>Tj"

    def piece(self, piece: Piece, size: float) -> str:
        """Return commands that draw a piece from where the pen stands, and move it to its end."""
        key = (id(piece), size)
        known = self._drawn.get(key)
        if known is None:
            # The piece is kept, so that no other may ever get its id.
            known = self._drawn[key] = (piece, self._draw(piece, size))
        return known[1]

    def leftwards(self, piece: Piece, size: float) -> Leftwards:
        """Return what draws a piece that is read from right to left, from its left edge."""
        key = (id(piece), size)
        known = self._leftwards.get(key)
        if known is None:
            meaning = self.meanings.setdefault(piece.face.name, {})
            known = self._leftwards[key] = (piece, drawn_leftwards(piece, size, meaning))
        return known[1]

    def finish(self) -> None:
        """Give a meaning to the glyphs that never had one by themselves."""
        for name, told in self._told.items():
            meaning = self.meanings[name]
            for glyph, text in told.items():
                meaning.setdefault(glyph, text)

    def _draw(self, piece: Piece, size: float) -> str:
        pen = _Pen(size)
        for cluster in piece.clusters:
            if len(cluster.glyphs) == 1 and self._means(piece.face, cluster.glyphs[0], cluster.text):
                _draw_glyphs(pen, piece.face, cluster)
            else:
                self._draw_told(pen, piece.face, cluster)
        pen.move(piece.width)
        return pen.commands()

    def _draw_told(self, pen: "_Pen", of: Face, cluster: Cluster) -> None:
        """Draw glyphs that do not say by themselves what they mean."""
        told = self._told.setdefault(of.name, {})
        for glyph in cluster.glyphs:
            told.setdefault(glyph.glyph, cluster.text)
        pen.say(f"/Span <</ActualText <feff{cluster.text.encode('utf-16-be').hex()}>>> BDC")
        _draw_glyphs(pen, of, cluster)
        pen.say("EMC")

    def _means(self, of: Face, glyph: Drawn, text: str) -> bool:
        """Return whether the glyph by itself is copied out as `text`; its first meaning stays its meaning."""
        return self.meanings.setdefault(of.name, {}).setdefault(glyph.glyph, text) == text


def _draw_glyphs(pen: "_Pen", of: Face, cluster: Cluster) -> None:
    for glyph in cluster.glyphs:
        pen.draw(glyph.glyph, glyph.x, glyph.y, of.advance(glyph.glyph))


class _Pen:
    """Draws glyphs at given places; what the pen does by itself (a glyph's own width) is not said again."""

    def __init__(self, size: float) -> None:
        self._size = size
        self._at = 0
        self._rise = 0
        self._shown: list[str] = []
        self._out: list[str] = []

    def draw(self, glyph: int, x: int, y: int, advance: int) -> None:
        if y != self._rise:
            self._flush()
            self._out.append(f"{number(y * self._size / EM)} Ts")
            self._rise = y
        self.move(x)
        self._shown.append(f"<{glyph:04x}>")
        self._at += advance

    def move(self, x: int) -> None:
        if x != self._at:
            self._shown.append(str(self._at - x))
            self._at = x

    def say(self, command: str) -> None:
        self._flush()
        self._out.append(command)

    def commands(self) -> str:
        self._flush()
        if self._rise:
            self._out.append("0 Ts")
        return " ".join(self._out)

    def _flush(self) -> None:
        if self._shown:
            self._out.append(f"[{''.join(self._shown)}]TJ".replace("><", ""))
            self._shown = []


@dataclass(frozen=True, slots=True)
class Setting:
    """How a line is set: size, the style and colour of each run."""

    size: float
    styles: tuple[Style, ...]
    colours: tuple[str, ...]


@dataclass(slots=True)
class Stretch:
    """Commands that belong to one run of the text, and where they begin and end on the line."""

    run: int
    x: float
    end: float
    commands: list[str]
    shapes: list[str] = field(default_factory=list)
    """What is drawn as a shape when the text has ended: marks over and under letters."""


def stretches(ink: Ink, line: Line, base: int, setting: Setting, x: float, y: float) -> list[Stretch]:
    """Return the commands of a line that begins at `x`, in reading order, in stretches of one run each."""
    if base or any(piece.level for word in line.words for piece in word.pieces):
        found = _mixed(ink, line, base, setting, x, y)
    else:
        found = _rightwards(ink, line, setting, x, y)
    if line.blank_after and found:
        style = setting.styles[found[-1].run]
        found[-1].commands += [_font(ink, face(FAMILIES[style][0]), setting.size), ink.blank(style)]
    for stretch in found:
        stretch.commands += ["ET", *stretch.shapes]
    return found


def _rightwards(ink: Ink, line: Line, setting: Setting, x: float, y: float) -> list[Stretch]:
    found: list[Stretch] = []
    at = x
    now: Face | None = None
    for place, word in enumerate(line.words):
        if not found or found[-1].run != word.run:
            if found:
                found[-1].end = at
            found.append(Stretch(word.run, at, at, [_begin(setting.colours[word.run], at, y)]))
            now = None
        commands = found[-1].commands
        for part in _blanks(ink, word, setting) if place else ():
            regular = face(FAMILIES[setting.styles[word.run]][0])
            now = _use(ink, regular, now, setting.size, commands)
            commands.append(part)
            at += word.blank * setting.size / EM
        for piece in word.pieces:
            now = _use(ink, piece.face, now, setting.size, commands)
            commands.append(ink.piece(piece, setting.size))
            at += piece.width * setting.size / EM
        found[-1].end = at
    return found


def _blanks(ink: Ink, word: Word, setting: Setting) -> tuple[str, ...]:
    """Return the command for the blank before a word: one space, and the rest of the way."""
    if not word.blank:
        return ()
    style = setting.styles[word.run]
    regular = face(FAMILIES[style][0])
    extra = word.blank - regular.advance(regular.font.get_nominal_glyph(0x20))
    space = ink.blank(style)
    return (f"{space} [{-extra}]TJ" if extra else space,)


def _use(ink: Ink, wanted: Face, now: Face | None, size: float, commands: list[str]) -> Face:
    if wanted is not now:
        commands.append(_font(ink, wanted, size))
    return wanted


def _font(ink: Ink, of: Face, size: float) -> str:
    return f"/{ink.name(of)} {number(size)} Tf"


def _begin(colour: str, x: float, y: float) -> str:
    return f"{fill(colour)} BT 1 0 0 1 {number(x)} {number(y)} Tm"


@dataclass(frozen=True, slots=True)
class _Atom:
    """A piece or a blank of a line in which some letters run leftwards."""

    run: int
    level: int
    width: int
    piece: Piece | None


def _mixed(ink: Ink, line: Line, base: int, setting: Setting, x: float, y: float) -> list[Stretch]:
    """Lay the atoms in the order of the eye, and draw them in the order of reading."""
    atoms = _atoms(line)
    found: list[Stretch] = []
    for atom, left in zip(atoms, _lefts(atoms, base), strict=True):
        at = x + left * setting.size / EM
        end = at + atom.width * setting.size / EM
        if not found or found[-1].run != atom.run:
            found.append(Stretch(atom.run, at, end, [f"{fill(setting.colours[atom.run])} BT"]))
        _draw_atom(ink, atom, setting, (at, y), found[-1])
        found[-1].x, found[-1].end = min(found[-1].x, at), max(found[-1].end, end)
    return found


def _draw_atom(ink: Ink, atom: _Atom, setting: Setting, at: tuple[float, float], stretch: Stretch) -> None:
    style, size = setting.styles[atom.run], setting.size
    stretch.commands.append(f"1 0 0 1 {number(at[0])} {number(at[1])} Tm")
    if atom.piece is None:
        stretch.commands += [_font(ink, face(FAMILIES[style][0]), size), ink.blank(style)]
        return
    stretch.commands.append(_font(ink, atom.piece.face, size))
    if atom.piece.level % 2 == 0:
        stretch.commands.append(ink.piece(atom.piece, size))
        return
    drawn = ink.leftwards(atom.piece, size)
    stretch.commands.append(drawn.commands)
    if drawn.shapes:
        scale = number(size / EM)
        stretch.shapes.append(f"q {scale} 0 0 {scale} {number(at[0])} {number(at[1])} cm {drawn.shapes} f Q")


def _atoms(line: Line) -> list[_Atom]:
    atoms: list[_Atom] = []
    for place, word in enumerate(line.words):
        if place and word.blank:
            atoms.append(_Atom(word.run, word.blank_level, word.blank, None))
        atoms.extend(_Atom(word.run, piece.level, piece.width, piece) for piece in word.pieces)
    return atoms


def _lefts(atoms: list[_Atom], base: int) -> list[int]:
    """Return where each atom begins, from the left edge of the line."""
    lefts = [0] * len(atoms)
    at = 0
    for place in visual_order([max(atom.level, base) for atom in atoms]):
        lefts[place] = at
        at += atoms[place].width
    return lefts
