"""The window on the projector: shows ready pictures, never works anything out while the hall looks on."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import QEasingCurve, QRect, QSize, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from facilitator.ui.actions import KeyMap
from facilitator.ui.audience.canvas import Canvas, Easel
from facilitator.ui.audience.description import describe
from facilitator.ui.audience.scenes import look_of
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.keys import key_name
from facilitator.ui.theme import TRANSITION_MS, Theme


class AudienceKey(StrEnum):
    """What a key in this window asks for; the console decides whether it happens."""

    NEXT = "next"
    PREVIOUS = "previous"
    BLANK = "blank"
    FREEZE = "freeze"
    HIDE = "hide"


# What clickers send and a presenter tries, whatever is mapped.
CLICKER_KEYS: Mapping[str, AudienceKey] = MappingProxyType(
    {
        "PgDown": AudienceKey.NEXT,
        "Right": AudienceKey.NEXT,
        "PgUp": AudienceKey.PREVIOUS,
        "Left": AudienceKey.PREVIOUS,
        ".": AudienceKey.BLANK,
        "Esc": AudienceKey.HIDE,
    }
)
_MAPPED = (AudienceKey.NEXT, AudienceKey.PREVIOUS, AudienceKey.BLANK, AudienceKey.FREEZE)
PREVIEW_SIZE = QSize(960, 540)


class AudienceWindow(QWidget):
    """Lives as long as the program. It is told what to show and where it may be seen, and keeps to both."""

    asked = Signal(object)
    """An AudienceKey."""
    pressed = Signal(str)
    """A key that is none of this window's, by its name: it was meant for the console."""

    def __init__(
        self,
        theme: Theme,
        *,
        reduced_motion: bool = False,
        keymap: KeyMap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("audience")
        self.setWindowTitle("Facilitator")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._keys: dict[str, AudienceKey] = {}
        self.map_keys(keymap or KeyMap())
        self._reduced_motion = reduced_motion
        self._state: AudienceState | None = None
        self._canvas = Canvas()
        self._stale = QRect()
        self._before: QPixmap | None = None
        self._fit = (0, 0)
        self._granted: str | None = None
        self.was_out = False
        """Whether the hall has seen it at all."""
        self._may_close = False
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(TRANSITION_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.valueChanged.connect(self._on_faded)
        self._fade.finished.connect(self._on_fade_ended)

    @property
    def is_out(self) -> bool:
        """Whether the hall can see it."""
        return self.isVisible()

    @property
    def state(self) -> AudienceState | None:
        return self._state

    def show_state(self, state: AudienceState) -> None:
        """Show a moment; another scene fades in, the same one with another clock just changes."""
        is_step = self._state is not None and self._state.scene_key != state.scene_key
        self._state = state
        self.setWindowTitle(
            f"{state.tell('rehearsal')} – Facilitator" if state.view.rehearsal else "Facilitator"
        )
        self.setAccessibleName(describe(state))
        if not self.isVisible():
            self._canvas.forget()
            return
        before, fades = self._canvas.picture, is_step and self._fades and self._canvas.is_ready(self._easel)
        dirty = self._paint(state, anew=is_step)
        if fades:
            self._before = before
            self._fade.start()
        self._stale = self._stale.united(dirty)
        self.update(dirty)

    def draw_now(self) -> None:
        """Put on the screen what is another since it was drawn last, without waiting for its turn."""
        if not self._stale.isEmpty():
            self.repaint(self._stale)

    def map_keys(self, keymap: KeyMap) -> None:
        """Let the console's keys for the same deeds count here, as they are mapped now."""
        own = {key: wanted for wanted in _MAPPED for key in keymap.keys(keymap.action(wanted.value))}
        self._keys = {**own, **CLICKER_KEYS}

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._forget_pictures()

    def set_reduced_motion(self, reduced: bool) -> None:  # noqa: FBT001 - a setter
        self._reduced_motion = reduced

    def set_fit(self, margin_percent: int, dimming_percent: int) -> None:
        """Leave an edge free where the projector cuts it off, and dim the picture for a dark hall."""
        if (margin_percent, dimming_percent) != self._fit:
            self._fit = (margin_percent, dimming_percent)
            self._forget_pictures()

    def open_on(self, screen: QScreen) -> None:
        """Fill this screen; on any other one nothing but black will be painted."""
        if self._granted == screen.name() and self.isVisible() and self.geometry() == screen.geometry():
            return
        if self.isVisible():
            self.hide()
        self._granted, self.was_out = screen.name(), True
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, True)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def open_in_window(self, screen: QScreen) -> None:
        """Show a preview in an ordinary window, for a laptop that has no second screen."""
        self._granted = screen.name()
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, False)
        self.unsetCursor()
        self.setScreen(screen)
        self.resize(PREVIEW_SIZE)
        self.showNormal()

    def may_be_on(self, screen: QScreen) -> bool:
        """Return whether this is the screen that the window was opened on."""
        return self._granted is not None and screen.name() == self._granted

    def put_away(self) -> None:
        """Disappear at once, before Qt can move the window to another screen."""
        self._granted = None
        self._fade.stop()
        self.hide()

    def shut(self) -> None:
        """End; until then a close is only a wish to hide."""
        self._may_close = True
        self._fade.stop()
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self._stale = QRect()
        painter = QPainter(self)
        if not self._may_paint or self._state is None:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            painter.end()
            return
        if not self._canvas.is_ready(self._easel):
            self._paint(self._state)
        if self._before is not None:
            painter.drawPixmap(0, 0, self._before)
            painter.setOpacity(float(self._fade.currentValue() or 0.0))
        if self._canvas.picture is not None:
            painter.drawPixmap(0, 0, self._canvas.picture)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.isAutoRepeat():
            return
        name = key_name(event)
        wanted = self._keys.get(name)
        if wanted is None:
            self.pressed.emit(name)
        else:
            self.asked.emit(wanted)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.asked.emit(AudienceKey.HIDE)

    def hideEvent(self, event: QHideEvent) -> None:
        self._fade.stop()
        self._forget_pictures()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._forget_pictures()
        super().resizeEvent(event)

    @property
    def _may_paint(self) -> bool:
        """Whether this is the screen that was meant: a window that was moved shows nothing."""
        return self.may_be_on(self.screen())

    @property
    def _fades(self) -> bool:
        return not self._reduced_motion

    def _paint(self, state: AudienceState, *, anew: bool = False) -> QRect:
        """Have the picture of a state ready; return what of it is another."""
        return self._canvas.show(look_of(state, self.width(), self.height()), self._easel, anew=anew)

    @property
    def _easel(self) -> Easel:
        return Easel(self.size(), self.devicePixelRatioF(), self._theme, self.size(), *self._fit)

    def _forget_pictures(self) -> None:
        self._canvas.forget()
        self._before = None
        self.update()

    @Slot(object)
    def _on_faded(self, value: object) -> None:
        del value
        self.update()

    @Slot()
    def _on_fade_ended(self) -> None:
        self._before = None
        self.update()
