"""The projector in small on the console: the same painting, with a word under it when the hall sees less."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui.audience.canvas import Canvas, Easel
from facilitator.ui.audience.description import badge, describe
from facilitator.ui.audience.scenes import look_of
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.fonts import Weight, window_font
from facilitator.ui.theme import POINTS, RADIUS, Theme

USUAL_FORM = QSize(1920, 1080)
SMALLEST_WIDTH = 160
WORD_PADDING, WORD_GAP = 8, 4


class LiveThumbnail(QWidget):
    """Shows what the audience window shows, in the form of its screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._form = USUAL_FORM
        self._state: AudienceState | None = None
        self._is_out = True
        self._word = ""
        """What the hall sees less than this, or nothing."""
        self._canvas = Canvas()
        self._pages = 1
        self._stale = QRect()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(SMALLEST_WIDTH, self.heightForWidth(SMALLEST_WIDTH))

    @property
    def pages(self) -> tuple[int, int]:
        """Which page of the scene is on the projector, counted from 1, and on how many it lies."""
        page = self._state.picture.page if self._state is not None else 0
        return min(max(page, 0), self._pages - 1) + 1, self._pages

    @property
    def state(self) -> AudienceState | None:
        """The moment that is shown."""
        return self._state

    def show_state(self, state: AudienceState, *, is_out: bool = True) -> None:
        """Show a moment; `is_out` says whether the audience window can be seen at all."""
        if state == self._state and is_out == self._is_out:
            return
        self._state, self._is_out = state, is_out
        before, self._word = self._word, badge(state, is_out=is_out)
        is_other_word = self._word != before
        # Painted now, as the big screen's is: when the two are drawn, both only have to be laid out.
        look = look_of(state, self._form.width(), self._form.height())
        self._pages = look.pages
        words = describe(state, look.pages)
        self.setAccessibleName(f"{self._word}. {words}" if self._word else words)
        self.setToolTip("")
        if is_other_word or not self.isVisible():
            self._draw_again()
        if self.isVisible():
            self._take(self._canvas.show(look, self._easel))

    def draw_now(self) -> None:
        """Put on the screen what is another since it was drawn last, without waiting for its turn."""
        if not self._stale.isEmpty():
            self.repaint(self._stale)

    def _take(self, dirty: QRect) -> None:
        """Have a part of the picture drawn when it is this widget's turn."""
        if not dirty.isEmpty():
            part = dirty.translated(self._place(self.picture_size()))
            self._stale = self._stale.united(part)
            self.update(part)

    def _draw_again(self) -> None:
        self._canvas.forget()
        self._stale = self.rect()
        self.update()

    def set_form(self, size: QSize) -> None:
        """Take the form of the projector's screen, so that lines break where they do there."""
        if size.isValid() and not size.isEmpty() and size != self._form:
            self._form = size
            if self._state is not None:
                self._pages = look_of(self._state, size.width(), size.height()).pages
            self.updateGeometry()
            self._draw_again()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._draw_again()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._form.height() / self._form.width())

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(400))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self._stale = QRect()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state is not None:
            if not self._canvas.is_ready(self._easel):
                self._canvas.show(look_of(self._state, self._form.width(), self._form.height()), self._easel)
            if self._canvas.picture is not None:
                self._paint_picture(painter, self._canvas.picture)
            self._paint_word(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._draw_again()
        super().resizeEvent(event)

    def picture_size(self) -> QSize:
        """Return the size of the picture within the widget.

        It steps back for the word, so that the word hides nothing and the switches below stay where they are.
        """
        fitted = QSize(self._form)
        fitted.scale(self.width(), self.height() - self._word_height(), Qt.AspectRatioMode.KeepAspectRatio)
        return fitted

    def _word_height(self) -> int:
        return QFontMetrics(_word_font()).height() + WORD_PADDING if self._word else 0

    @property
    def _easel(self) -> Easel:
        return Easel(self.picture_size(), self.devicePixelRatioF(), self._theme, self._form)

    def _paint_picture(self, painter: QPainter, picture: QPixmap) -> None:
        size = self.picture_size()
        rect = QRectF(self._place(size), size.toSizeF())
        path = QPainterPath()
        path.addRoundedRect(rect, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(path)
        painter.drawPixmap(rect.topLeft(), picture)
        painter.restore()
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawPath(path)

    def _place(self, size: QSize) -> QPoint:
        return QPoint((self.width() - size.width()) // 2, self._top(size))

    def _top(self, size: QSize) -> int:
        return (self.height() - self._word_height() - size.height()) // 2

    def _paint_word(self, painter: QPainter) -> None:
        """Lay the word on a strip under the picture."""
        if not self._word:
            return
        size = self.picture_size()
        under = self._top(size) + size.height() + WORD_GAP
        rect = QRectF((self.width() - size.width()) // 2, under, size.width(), self._word_height() - WORD_GAP)
        rect.adjust(1, 0, -1, -1)
        painter.setPen(QPen(QColor(self._theme.warn), 1))
        painter.setBrush(QColor(self._theme.warn_soft))
        painter.drawRoundedRect(rect, WORD_GAP, WORD_GAP)
        painter.setFont(_word_font())
        painter.setPen(QColor(self._theme.warn))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._word)


def _word_font() -> QFont:
    return window_font(POINTS, Weight.SEMIBOLD)
