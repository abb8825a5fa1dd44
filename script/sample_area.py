"""Draws the picture of the area that the sample meeting is about: an invented place, by our own hand."""

from pathlib import Path
from random import Random

from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parents[1]
SCALE = 2
WIDTH, HEIGHT = 1600, 1200
GRASS, ROAD, EDGE, PATH, HOUSE, ROOF = "#dfe8d6", "#ffffff", "#b9c0b4", "#f3ead2", "#c98f74", "#8d5a44"
PUBLIC, WATER, TREE, INK, PLAY, PARKING = "#a7b4cc", "#a9cfe6", "#9dbb88", "#26323b", "#e8c88f", "#cfd4d8"
COLOURS = 96

BLOCKS = tuple(
    (f"Blok {3 * row + column + 1}", 150 + column * 310, 240 + row * 160)
    for row in range(3)
    for column in range(3)
)


ENGLISH = {
    "Søen": "The lake",
    "Nørbyvej": "Norby Road",
    "Elmevej": "Elm Road",
    "Nyttehaver": "Allotments",
    "Legeplads": "Playground",
    "Boldbane": "Football pitch",
    "P-plads": "Car park",
    "Fælles-\nhuset": "Hall",
    "Skolen": "School",
    "Butikker": "Shops",
    "Klubben": "Youth club",
    **{name: name.replace("Blok", "Block") for name, *_ in BLOCKS},
}


class Pen(ImageDraw.ImageDraw):
    """A pen that writes names in a language; what it does not know, it leaves as it is."""

    def __init__(self, image: Image.Image, words: dict[str, str]) -> None:
        super().__init__(image)
        self._words = words

    def word(self, danish: str) -> str:
        """Return the name as it is written."""
        return self._words.get(danish, danish)


def main() -> None:
    """Draw it once for each language."""
    for name, words in (("elmehaven", {}), ("elm-gardens", ENGLISH)):
        _draw(words).save(ROOT / "resources" / "samples" / f"{name}.png", optimize=True)


def _draw(words: dict[str, str]) -> Image.Image:
    """Draw it twice as large and make it smaller, which smooths every edge."""
    image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), GRASS)
    pen = Pen(image, words)
    _trees(pen)
    _water(pen)
    _paths(pen)
    _roads(pen)
    _railway(pen)
    _places(pen)
    _houses(pen)
    _north(pen)
    small = image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    return small.quantize(COLOURS, dither=Image.Dither.NONE)


def _box(left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
    return left * SCALE, top * SCALE, right * SCALE, bottom * SCALE


def _line(pen: Pen, points: list[tuple[float, float]], width: int, colour: str) -> None:
    scaled = [(x * SCALE, y * SCALE) for x, y in points]
    pen.line(scaled, fill=colour, width=width * SCALE, joint="curve")
    for x, y in scaled:
        half = width * SCALE / 2 - 1
        pen.ellipse((x - half, y - half, x + half, y + half), fill=colour)


def _say(pen: Pen, text: str, at: tuple[float, float], size: int = 25, ink: str = INK) -> None:
    text = pen.word(text)
    face = ImageFont.truetype(str(ROOT / "resources/fonts/IBMPlexSans-Medium.ttf"), size * SCALE)
    pen.text((at[0] * SCALE, at[1] * SCALE), text, fill=ink, font=face, anchor="mm", align="center")


def _trees(pen: Pen) -> None:
    dice = Random(7)
    for _ in range(150):
        x, y, r = dice.uniform(0, WIDTH), dice.uniform(0, HEIGHT), dice.uniform(9, 20)
        pen.ellipse(_box(x - r, y - r, x + r, y + r), fill=TREE)


def _water(pen: Pen) -> None:
    pen.ellipse(_box(1240, 880, 1720, 1290), fill=WATER)
    _say(pen, "Søen", (1440, 1010), ink="#2b5f80")


def _paths(pen: Pen) -> None:
    for points in (
        [(70, 690), (1180, 690)],
        [(70, 120), (70, 690)],
        [(455, 690), (455, 1200)],
        [(1080, 690), (1080, 880), (1300, 960)],
        [(1180, 850), (1290, 850)],
    ):
        _line(pen, points, 16, PATH)


def _roads(pen: Pen) -> None:
    for width, colour in ((50, EDGE), (42, ROAD)):
        _line(pen, [(-40, 120), (1640, 120)], width, colour)
        _line(pen, [(1180, 120), (1180, 870)], width, colour)
    _say(pen, "Nørbyvej", (620, 121), 22)
    upright = Image.new("L", (240 * SCALE, 40 * SCALE))
    face = ImageFont.truetype(str(ROOT / "resources/fonts/IBMPlexSans-Medium.ttf"), 22 * SCALE)
    ImageDraw.Draw(upright).text(
        (120 * SCALE, 20 * SCALE), pen.word("Elmevej"), fill=255, font=face, anchor="mm"
    )
    pen.bitmap((1160 * SCALE, 560 * SCALE), upright.rotate(90, expand=True), fill=INK)


def _railway(pen: Pen) -> None:
    _line(pen, [(-40, 1120), (1220, 1120)], 12, "#59636b")
    for x in range(-20, 1210, 26):
        _line(pen, [(x, 1106), (x, 1134)], 4, "#59636b")
    pen.rectangle(_box(430, 1092, 480, 1148), fill="#3b444b")
    _say(pen, "Tunnel", (530, 1090), 24)


def _places(pen: Pen) -> None:
    for row in range(3):
        for column in range(5):
            left, top = 120 + column * 60, 770 + row * 66
            pen.rectangle(_box(left, top, left + 52, top + 58), fill="#b7c98b", outline="#8aa05c", width=3)
    _say(pen, "Nyttehaver", (268, 990))
    pen.rounded_rectangle(_box(510, 760, 710, 900), 24 * SCALE, fill=PLAY)
    pen.ellipse(_box(540, 790, 610, 850), fill="#f6e7bf")
    _say(pen, "Legeplads", (610, 876), 22)
    pen.rectangle(_box(770, 760, 1040, 930), fill="#8fb573", outline="#ffffff", width=6)
    _line(pen, [(905, 762), (905, 928)], 3, "#ffffff")
    pen.ellipse(_box(870, 810, 940, 880), outline="#ffffff", width=6)
    _say(pen, "Boldbane", (905, 955), 22)
    pen.rectangle(_box(1270, 590, 1540, 700), fill=PARKING)
    for x in range(1290, 1540, 30):
        _line(pen, [(x, 596), (x, 640)], 2, "#ffffff")
    _say(pen, "P-plads", (1405, 670), 22)
    pen.rectangle(_box(1206, 400, 1226, 450), fill="#3b6ea5")
    _say(pen, "Bus", (1250, 425), 22)
    for step in range(5):
        _line(pen, [(1282 + step * 8, 930 + step * 8), (1306 + step * 8, 918 + step * 8)], 4, "#7b858c")


def _houses(pen: Pen) -> None:
    for name, left, top in BLOCKS:
        pen.rectangle(_box(left, top, left + 220, top + 64), fill=HOUSE, outline=ROOF, width=5)
        _line(pen, [(left + 14, top + 32), (left + 46, top + 32)], 3, ROOF)
        _line(pen, [(left + 174, top + 32), (left + 206, top + 32)], 3, ROOF)
        _say(pen, name, (left + 110, top + 31), 26, "#3a1f14")
    for name, box in (
        ("Fælles-\nhuset", (1050, 236, 1140, 350)),
        ("Skolen", (1280, 220, 1520, 350)),
        ("Butikker", (1270, 490, 1540, 570)),
        ("Klubben", (1280, 790, 1420, 870)),
        ("Station", (110, 1040, 300, 1092)),
    ):
        pen.rectangle(_box(*box), fill=PUBLIC, outline="#66748f", width=5)
        _say(pen, name, ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2), 24)


def _north(pen: Pen) -> None:
    pen.polygon([(x * SCALE, y * SCALE) for x, y in ((40, 20), (56, 64), (40, 54), (24, 64))], fill=INK)
    _say(pen, "N", (40, 80), 22)


if __name__ == "__main__":
    main()
