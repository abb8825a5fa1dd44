"""The projector in small on the console: the same painting, with a word under it when the hall sees less."""

from PySide6.QtCore import QRectF, QSize, Qt
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

from facilitator.ui.audience.description import badge, describe
from facilitator.ui.audience.scenes import page_count, paint_scene
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
        self._picture: QPixmap | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(SMALLEST_WIDTH, self.heightForWidth(SMALLEST_WIDTH))

    @property
    def pages(self) -> int:
        """On how many pages the scene lies on the projector."""
        if self._state is None:
            return 1
        return page_count(self._state, self._form.width(), self._form.height())

    @property
    def state(self) -> AudienceState | None:
        """The moment that is shown."""
        return self._state

    def show_state(self, state: AudienceState, *, is_out: bool = True) -> None:
        """Show a moment; `is_out` says whether the audience window can be seen at all."""
        if state == self._state and is_out == self._is_out:
            return
        self._state, self._is_out = state, is_out
        self._word = badge(state, is_out=is_out)
        # Painted now, as the big screen's is: when the two are drawn, both only have to be laid out.
        self._picture = self._rendered(state) if self.isVisible() else None
        words = describe(state, self.pages)
        self.setAccessibleName(f"{self._word}. {words}" if self._word else words)
        self.setToolTip("")
        self.update()

    def set_form(self, size: QSize) -> None:
        """Take the form of the projector's screen, so that lines break where they do there."""
        if size.isValid() and not size.isEmpty() and size != self._form:
            self._form = size
            self._picture = None
            self.updateGeometry()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._picture = None
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._form.height() / self._form.width())

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(400))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state is not None:
            if self._picture is None:
                self._picture = self._rendered(self._state)
            self._paint_picture(painter, self._picture)
            self._paint_word(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._picture = None
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

    def _rendered(self, state: AudienceState) -> QPixmap:
        size, ratio = self.picture_size(), self.devicePixelRatioF()
        pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        paint_scene(painter, QRectF(0, 0, size.width(), size.height()), state, self._theme)
        painter.end()
        return pixmap

    def _paint_picture(self, painter: QPainter, picture: QPixmap) -> None:
        size = self.picture_size()
        rect = QRectF((self.width() - size.width()) // 2, self._top(size), 0, 0)
        rect.setSize(size.toSizeF())
        path = QPainterPath()
        path.addRoundedRect(rect, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(path)
        painter.drawPixmap(rect.topLeft(), picture)
        painter.restore()
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawPath(path)

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
