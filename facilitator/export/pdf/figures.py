"""Pictures and QR codes, with a description for those who cannot see them."""

from facilitator.export.document import Code, Figure, Paragraph, Picture, Pin, Run
from facilitator.export.pdf import style
from facilitator.export.pdf.flow import Flow
from facilitator.export.pdf.prose import Press, draw, set_text
from facilitator.export.pdf.shapes import outline
from facilitator.export.pdf.sheet import Sheet, fill, number
from facilitator.qr import QUIET_ZONE, matrix

PIN_TYPE = style.Type(7.5, 9, "bold", "#ffffff")
GRID_TYPE = style.Type(6.5, 8, "bold", style.MUTED)
PIN_RADIUS = 7.0
# No figure is higher than this share of the page.
HIGHEST = 0.62


class LaidFigure:
    """A figure at its size on the page."""

    keep_with_next = False
    before = 8.0
    after = 12.0

    def __init__(self, figure: Figure, width: float, full: float) -> None:
        ratio = _ratio(figure)
        self._figure = figure
        self._width = min(width * figure.width, full * HIGHEST / ratio)
        self._height = self._width * ratio

    def least(self) -> float:
        return self._height

    def place(self, flow: Flow) -> None:
        if flow.room < self._height and not flow.at_top:
            flow.turn()
        left, bottom = flow.left, flow.y - self._height
        element = flow.root.add("Figure")
        element.alt = self._figure.alt
        element.box = (left, bottom, left + self._width, flow.y)
        flow.sheet.begin(element)
        drawing = self._figure.drawing
        if isinstance(drawing, Picture):
            draw_picture(flow.press, flow.sheet, drawing, element.box)
        else:
            draw_code(flow.sheet, drawing, left, bottom, self._width)
        flow.sheet.end()
        flow.advance(self._height)


def _ratio(figure: Figure) -> float:
    if isinstance(figure.drawing, Code):
        return 1.0
    return figure.drawing.height / max(1, figure.drawing.width)


def draw_code(sheet: Sheet, code: Code, left: float, bottom: float, side: float) -> None:
    """Draw a QR code with its quiet zone: runs of modules, so that no seams show."""
    found = matrix(code.text, "Q")
    module = side / found.side
    sheet.commands.append(f"q {fill('#ffffff')} {_rectangle(left, bottom, side, side)} f {fill('#000000')}")
    for run in found.runs():
        x = left + (QUIET_ZONE + run.column) * module
        y = bottom + side - (QUIET_ZONE + run.row + 1) * module
        sheet.commands.append(_rectangle(x, y, run.length * module, module))
    sheet.commands.append("f Q")


def draw_picture(
    press: Press, sheet: Sheet, picture: Picture, box: tuple[float, float, float, float]
) -> None:
    left, bottom, right, top = box
    width, height = right - left, top - bottom
    name = f"Im{len(sheet.images)}"
    sheet.images[name] = picture.image
    matrix_of = f"{number(width)} 0 0 {number(height)} {number(left)} {number(bottom)} cm"
    sheet.commands.append(f"q {matrix_of} /{name} Do Q")
    _draw_grid(press, sheet, picture, box)
    for pin in picture.pins:
        _draw_pin(press, sheet, pin, left + pin.x * width, top - pin.y * height)


def _draw_pin(press: Press, sheet: Sheet, pin: Pin, x: float, y: float) -> None:
    """Draw a numbered shape with a white edge, so that it shows on any picture."""
    edge, inside = (
        outline(pin.shape, x - radius, y - radius, 2 * radius)
        for radius in (PIN_RADIUS + 1.8, PIN_RADIUS + 0.4)
    )
    sheet.commands.append(f"q {fill('#ffffff')} {edge} f {fill(pin.colour)} {inside} f Q")
    _label(press, sheet, pin.number, PIN_TYPE, x, y)


def _draw_grid(press: Press, sheet: Sheet, picture: Picture, box: tuple[float, float, float, float]) -> None:
    if not picture.columns or not picture.rows:
        return
    left, bottom, right, top = box
    step_x, step_y = (right - left) / picture.columns, (top - bottom) / picture.rows
    lines = [
        f"{number(left + n * step_x)} {number(bottom)} m {number(left + n * step_x)} {number(top)} l"
        for n in range(1, picture.columns)
    ]
    lines += [
        f"{number(left)} {number(top - n * step_y)} m {number(right)} {number(top - n * step_y)} l"
        for n in range(1, picture.rows)
    ]
    sheet.commands.append(f"q 0.4 w 0.6 0.65 0.7 RG {' '.join(lines)} S Q")
    for column in range(picture.columns):
        _label(press, sheet, chr(ord("A") + column), GRID_TYPE, left + (column + 0.5) * step_x, top - 6)
    for row in range(picture.rows):
        _label(press, sheet, str(row + 1), GRID_TYPE, left + 6, top - (row + 0.5) * step_y)


def _label(press: Press, sheet: Sheet, text: str, of: style.Type, x: float, y: float) -> None:
    """Draw a short text around a point, inside what is being marked."""
    prose = set_text(Paragraph((Run(text),), align="centre"), of, 60, press)
    draw(press, sheet, prose, None, (x - 30, y + of.leading / 2, 60))


def _rectangle(x: float, y: float, width: float, height: float) -> str:
    return f"{number(x)} {number(y)} {number(width)} {number(height)} re"
