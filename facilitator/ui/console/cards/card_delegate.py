"""How a contribution is painted in a list: type by shape and word, two lines of text, what is known."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from facilitator.ui.audience.drawing.shapes import paint_shape
from facilitator.ui.console.cards.card_model import ROW_ROLE
from facilitator.ui.console.cards.rows import CardRow, Sign, flag_words
from facilitator.ui.desk import Desk
from facilitator.ui.fonts import Weight
from facilitator.ui.theme import POINTS_SMALL, Theme, readable, text_ratio

_PAD, _GAP = 10, 8
_TEXT_LINES = 2


class CardDelegate(QStyledItemDelegate):
    """Every card has one height, so that a list of thousands need not be measured."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        if not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            return QSize(10, metrics.height() * 2 + _GAP)
        return QSize(10, metrics.height() * (_TEXT_LINES + 1) + 2 * _GAP + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, CardRow):
            return
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        font = QFont(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.card is None:
            _paint_heading(painter, self._desk.theme, rect, row, font)
        else:
            flags = flag_words(row, self._desk.words)
            _CardPainter(painter, self._desk.theme, font, flags).paint(rect, row, chosen=chosen)
        painter.restore()


def _paint_heading(painter: QPainter, theme: Theme, rect: QRect, row: CardRow, font: QFont) -> None:
    font.setWeight(QFont.Weight(int(Weight.SEMIBOLD)))
    painter.setFont(font)
    metrics = painter.fontMetrics()
    side = metrics.height() * 0.8
    left = rect.left() + _PAD
    line = QRect(rect.left(), rect.bottom() - metrics.height() - _GAP, rect.width(), metrics.height())
    if row.type[1]:
        colour = readable(row.type[2], theme.surface, 3.0)
        sign = QRectF(left, line.center().y() - side / 2, side, side)
        paint_shape(painter, row.type[1], sign, QColor(colour))
        left += round(side) + _GAP
    painter.setPen(QColor(theme.ink))
    box = QRect(left, line.top(), rect.right() - left - _PAD, line.height())
    painter.drawText(
        box, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), f"{row.text}  ·  {row.count}"
    )
    painter.setPen(QPen(QColor(theme.hairline), 1))
    painter.drawLine(rect.left() + _PAD, rect.bottom() - 2, rect.right() - _PAD, rect.bottom() - 2)


class _CardPainter:
    """Paints one card; made for each, as a painter lives only as long."""

    def __init__(self, painter: QPainter, theme: Theme, font: QFont, flags: tuple[str, ...]) -> None:
        self._painter = painter
        self._flags = flags
        self._theme = theme
        self._font = font
        self._small = QFont(font)
        self._small.setPointSizeF(POINTS_SMALL)
        self._bold = QFont(self._small)
        self._bold.setWeight(QFont.Weight(int(Weight.SEMIBOLD)))

    def paint(self, rect: QRect, row: CardRow, *, chosen: bool) -> None:
        theme = self._theme
        box = QRectF(rect).adjusted(2.5, 2.5, -2.5, -2.5)
        edge = theme.accent if chosen else theme.hairline
        self._painter.setPen(QPen(QColor(edge), 2 if chosen else 1))
        self._painter.setBrush(QColor(theme.accent_soft if chosen else theme.surface))
        self._painter.drawRoundedRect(box, 6, 6)
        ground = theme.accent_soft if chosen else theme.surface
        bar = QRectF(box.left() + 1, box.top() + 6, 4, box.height() - 12)
        self._painter.fillRect(bar, QColor(readable(row.type[2], ground, 3.0)))
        inner = rect.adjusted(_PAD + 6, _GAP - 1, -_PAD, -_GAP)
        top = self._paint_head(inner, row, ground)
        self._paint_text(QRect(inner.left(), top, inner.width(), inner.bottom() - top), row.text)

    def _paint_head(self, inner: QRect, row: CardRow, ground: str) -> int:
        """Paint the line with type, category, count, and what is known; return where the text begins."""
        metrics = QFontMetrics(self._bold)
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        right = self._paint_count(line, row)
        left = self._paint_sign(line, line.left(), right, row.type, ground, bold=True)
        if row.category is not None:
            left = self._paint_sign(line, left + _GAP, right, row.category, ground, bold=False)
        if self._flags:
            told = "⚑ " + ", ".join(self._flags)
            left = self._paint_words(line, left + _GAP, right, told, self._theme.danger)
        if row.marked:
            left = self._paint_words(line, left + _GAP, right, "◆", self._theme.accent)
        self._paint_words(line, left + _GAP, right, "  ·  ".join(row.about), self._theme.soft)
        return line.bottom() + 3

    def _paint_count(self, line: QRect, row: CardRow) -> int:
        """Paint "×3" at the right end; return where the rest must stop."""
        if row.count == 1:
            return line.right()
        self._painter.setFont(self._bold)
        said = f"×{row.count}"
        width = self._painter.fontMetrics().horizontalAdvance(said) + 12
        box = QRectF(line.right() - width, line.top(), width, line.height())
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.accent))
        self._painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        self._painter.setPen(QColor(self._theme.on_accent))
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), said)
        return line.right() - width - _GAP

    def _paint_sign(self, line: QRect, left: int, right: int, sign: Sign, ground: str, *, bold: bool) -> int:
        word, shape, colour = sign
        ink = readable(colour, ground, text_ratio(self._theme)) if colour else self._theme.ink
        side = line.height() * 0.62
        if shape and left + side < right:
            box = QRectF(left, line.center().y() + 1 - side / 2, side, side)
            paint_shape(self._painter, shape, box, QColor(ink))
            left += round(side) + 5
        self._painter.setFont(self._bold if bold else self._small)
        self._painter.setPen(QColor(ink if bold else self._theme.ink))
        return self._write(line, left, right, word)

    def _paint_words(self, line: QRect, left: int, right: int, text: str, colour: str) -> int:
        self._painter.setFont(self._small)
        self._painter.setPen(QColor(colour))
        return self._write(line, left, right, text)

    def _write(self, line: QRect, left: int, right: int, text: str) -> int:
        """Write one line of plain text, shortened to its room; return where it ends."""
        room = right - left
        if room <= line.height() or not text:
            return left
        metrics = self._painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        self._painter.drawText(QRect(left, line.top(), room, line.height()), flags, shown)
        return left + metrics.horizontalAdvance(shown)

    def _paint_text(self, box: QRect, text: str) -> None:
        """Write the text over at most two lines, from the right where its script does."""
        self._painter.setPen(QColor(self._theme.ink))
        self._painter.setFont(self._font)
        metrics = QFontMetrics(self._font)
        flat = " ".join(text.split("\n"))
        side = Qt.AlignmentFlag.AlignRight if is_rtl(flat) else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        for number, line in enumerate(_lines(flat, metrics, self._font, box.width())):
            place = QRect(box.left(), box.top() + number * metrics.height(), box.width(), metrics.height())
            self._painter.drawText(place, flags, line)


def _lines(text: str, metrics: QFontMetrics, font: QFont, width: int) -> list[str]:
    """Return the lines that fit, the last one shortened when more would follow."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while len(found) < _TEXT_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        is_last = len(found) == _TEXT_LINES - 1
        end = len(text) if is_last else line.textStart() + line.textLength()
        piece = text[line.textStart() : end]
        found.append(metrics.elidedText(piece, Qt.TextElideMode.ElideRight, width) if is_last else piece)
    layout.endLayout()
    return found


def is_rtl(text: str) -> bool:
    """Return whether the first strong letter is one of a script written from the right."""
    for sign in text:
        if "\u0590" <= sign <= "\u08ff" or "\ufb1d" <= sign <= "\ufefc":
            return True
        if sign.isalpha():
            return False
    return False
