"""The phone page as a painted sketch: the same words, order and shapes as what participants will see."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.files.resources import ResourceMissing, resource_text
from facilitator.meeting.names import said_in
from facilitator.meeting.views import Names, RoundView
from facilitator.meeting.words import CardType
from facilitator.ui.audience.drawing.shapes import paint_shape
from facilitator.ui.audience.looks import type_look
from facilitator.ui.fonts import Weight, scene_font

# A phone of 360 points, as most are; all lengths below are in its points.
WIDTH, HEIGHT = 360.0, 720.0
MARGIN, PAD, GAP, ROUND = 16.0, 14.0, 12.0, 14.0
BODY, SMALL, TITLE = 17.0, 14.0, 24.0
TYPE_HEIGHT, FIELD_HEIGHT, SEND_HEIGHT = 72.0, 96.0, 52.0
# The page's own colours (resources/door/page.css): a phone keeps its looks whatever the console wears.
GROUND, SHEET, INK, QUIET = "#f4f3ee", "#ffffff", "#17262b", "#51636a"
EDGE, FIELD_EDGE, STRONG, ON_STRONG, GOOD = "#d3d8d6", "#7b8b90", "#0b5a60", "#ffffff", "#1d7044"
_COLUMNS = 3
# Smaller than this nobody reads it.
SMALLEST = 0.78


@dataclass(frozen=True, slots=True)
class PhoneShown:
    """What a phone would show; `round` is None while nothing is collected."""

    language: str
    meeting: str
    question: Names
    round: RoundView | None
    spoken: str = ""
    """The meeting's language: what is not written in the phone's own is read in it."""

    @property
    def asked(self) -> str:
        """The question as this phone shows it."""
        return said_in(self.question, self.language, self.spoken)


class _Catalogue(msgspec.Struct, frozen=True):
    texts: dict[str, str | dict[str, str]]
    dir: str = "ltr"


@cache
def phone_catalogue(language: str) -> _Catalogue:
    """Return the page's sentences in a language, in English where it speaks none."""
    try:
        return msgspec.json.decode(resource_text("phone", f"{language}.json"), type=_Catalogue)
    except ResourceMissing:
        return msgspec.json.decode(resource_text("phone", "en.json"), type=_Catalogue)


class PhoneSketch(QWidget):
    """Painted anew for each language and each change of the board."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: PhoneShown | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(round(WIDTH * SMALLEST), round(HEIGHT * SMALLEST))

    def show_phone(self, shown: PhoneShown) -> None:
        """Show what a phone in this language would."""
        if shown == self._shown:
            return
        self._shown = shown
        self.setAccessibleName(shown.asked or shown.meeting)
        self.setAccessibleDescription(", ".join(_type_words(shown)))
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * HEIGHT / WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(260))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / WIDTH, self.height() / HEIGHT)
        painter.translate((self.width() - WIDTH * scale) / 2, 0)
        painter.scale(scale, scale)
        painter.setPen(QPen(QColor(FIELD_EDGE), 2))
        painter.setBrush(QColor(GROUND))
        painter.drawRoundedRect(QRectF(1, 1, WIDTH - 2, HEIGHT - 2), 28, 28)
        painter.setClipRect(QRectF(4, 4, WIDTH - 8, HEIGHT - 8))
        _Page(painter, self._shown).paint()
        painter.end()


def _type_words(shown: PhoneShown) -> list[str]:
    if shown.round is None:
        return []
    texts = phone_catalogue(shown.language).texts
    return [_word(texts, f"type_{one}") for one in shown.round.types]


def _word(texts: Mapping[str, str | dict[str, str]], key: str) -> str:
    entry = texts.get(key, "")
    return entry if isinstance(entry, str) else entry.get("other", "")


class _Page:
    """Paints the page from its top; made for each painting."""

    def __init__(self, painter: QPainter, shown: PhoneShown) -> None:
        self._painter = painter
        self._shown = shown
        catalogue = phone_catalogue(shown.language)
        self._texts = catalogue.texts
        self._is_rtl = catalogue.dir == "rtl"
        self._y = 22.0
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._is_rtl else Qt.LayoutDirection.LeftToRight
        )

    def paint(self) -> None:
        shown = self._shown
        self._top()
        self._text(shown.meeting, SMALL, QUIET)
        if shown.round is None:
            self._text(shown.asked, TITLE, INK, Weight.BOLD)
            self._panel_of(("not_collecting_title", "not_collecting_words"))
            return
        self._text(shown.asked or self._say("types_label"), TITLE, INK, Weight.BOLD)
        self._form(shown.round)

    def _say(self, key: str) -> str:
        return _word(self._texts, key)

    def _font(self, size: float, weight: Weight = Weight.REGULAR) -> QFont:
        return scene_font(size, weight)

    def _top(self) -> None:
        painter = self._painter
        x = WIDTH - MARGIN - 6 if self._is_rtl else MARGIN + 6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(GOOD))
        painter.drawEllipse(QPointF(x, self._y + 10), 5, 5)
        self._line(
            self._say("line_open"), QRectF(MARGIN + 18, self._y, WIDTH - 2 * MARGIN - 36, 20), SMALL, QUIET
        )
        self._y += 34

    def _align(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self._is_rtl else Qt.AlignmentFlag.AlignLeft

    def _line(
        self, text: str, box: QRectF, size: float, colour: str, weight: Weight = Weight.REGULAR
    ) -> None:
        painter = self._painter
        painter.setFont(self._font(size, weight))
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(box.width()))
        flags = self._align() | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, int(flags), shown)

    def _text(
        self, text: str, size: float, colour: str, weight: Weight = Weight.REGULAR, *, inset: float = 0.0
    ) -> None:
        """Write a text of several lines at the present height, and go on below it."""
        if not text:
            return
        painter = self._painter
        painter.setFont(self._font(size, weight))
        painter.setPen(QColor(colour))
        room = QRectF(MARGIN + inset, self._y, WIDTH - 2 * (MARGIN + inset), HEIGHT)
        flags = int(self._align() | Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(room, flags, text)
        self._y += painter.boundingRect(room, flags, text).height() + 4

    def _panel_of(self, keys: tuple[str, str]) -> None:
        title, words = keys
        self._box(QRectF(MARGIN, self._y + GAP, WIDTH - 2 * MARGIN, 150), SHEET, EDGE)
        self._y += GAP + PAD
        self._text(self._say(title), BODY, INK, Weight.BOLD, inset=PAD)
        self._text(self._say(words), SMALL, QUIET, inset=PAD)

    def _box(self, box: QRectF, fill: str, edge: str, width: float = 1.0) -> None:
        self._painter.setPen(QPen(QColor(edge), width))
        self._painter.setBrush(QColor(fill))
        self._painter.drawRoundedRect(box, ROUND, ROUND)

    def _form(self, asked: RoundView) -> None:
        self._y += GAP
        self._box(QRectF(MARGIN, self._y, WIDTH - 2 * MARGIN, HEIGHT), SHEET, EDGE)
        self._y += PAD
        self._text(self._say("privacy_short"), SMALL - 1, QUIET, inset=PAD)
        self._y += GAP / 2
        self._text(self._say("types_label"), BODY, INK, Weight.SEMIBOLD, inset=PAD)
        self._types(asked.types)
        if asked.ask_category and asked.categories:
            self._field("category_label", 46, self._say("no_category") + "  ▾")
        self._field("text_label", FIELD_HEIGHT)
        if asked.ask_place:
            self._field("place_label", 46)
        self._y += GAP
        send = QRectF(MARGIN + PAD, self._y, WIDTH - 2 * (MARGIN + PAD), SEND_HEIGHT)
        self._box(send, STRONG, STRONG)
        self._painter.setFont(self._font(BODY + 1, Weight.BOLD))
        self._painter.setPen(QColor(ON_STRONG))
        self._painter.drawText(send, int(Qt.AlignmentFlag.AlignCenter), self._say("send"))

    def _types(self, types: tuple[CardType, ...]) -> None:
        room = WIDTH - 2 * (MARGIN + PAD)
        across = (room - (_COLUMNS - 1) * 8) / _COLUMNS
        for place, one in enumerate(types):
            row, column = divmod(place, _COLUMNS)
            if self._is_rtl:
                column = _COLUMNS - 1 - column
            box = QRectF(
                MARGIN + PAD + column * (across + 8), self._y + row * (TYPE_HEIGHT + 8), across, TYPE_HEIGHT
            )
            self._type(one, box)
        self._y += -(-len(types) // _COLUMNS) * (TYPE_HEIGHT + 8)

    def _type(self, one: CardType, box: QRectF) -> None:
        self._box(box, SHEET, EDGE, 2)
        look = type_look(one)
        side = 24.0
        sign = QRectF(box.center().x() - side / 2, box.top() + 10, side, side)
        paint_shape(self._painter, look.shape, sign, QColor(look.colour))
        self._painter.setFont(self._font(13, Weight.MEDIUM))
        self._painter.setPen(QColor(INK))
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        self._painter.drawText(box.adjusted(3, 38, -3, 0), flags, self._say(f"type_{one}"))

    def _field(self, key: str, height: float, inside: str = "") -> None:
        self._y += GAP / 2
        self._text(self._say(key), BODY - 1, INK, Weight.SEMIBOLD, inset=PAD)
        box = QRectF(MARGIN + PAD, self._y + 2, WIDTH - 2 * (MARGIN + PAD), height)
        self._box(box, SHEET, FIELD_EDGE, 2)
        if inside:
            self._line(inside, box.adjusted(12, 0, -12, 0), BODY - 1, INK)
        self._y += height + 4
