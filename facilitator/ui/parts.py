"""Small parts that every panel is put together from: labels, buttons, boxes, marks."""

from typing import Any, TypeVar

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.actions import Action
from facilitator.ui.desk import Desk
from facilitator.ui.stylesheet import set_look
from facilitator.ui.theme import SPACE, SPACE_TIGHT, SPACE_WIDE

L = TypeVar("L", bound=QBoxLayout)


class Plain(QLabel):
    """A label that shows every text as it is written: no markup, no link, no picture."""

    def __init__(self, role: str = "", *, wraps: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if role:
            self.setProperty("role", role)


class Elided(Plain):
    """A one-line label that shortens its text to its width and tells the rest in its tooltip."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(role, parent=parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        self._whole = text
        self._fit()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def _fit(self) -> None:
        flat = self._whole.replace("\n", " ")
        shown = self.fontMetrics().elidedText(flat, Qt.TextElideMode.ElideRight, self.width())
        super().setText(shown)
        self.setAccessibleName(flat)
        # A tooltip guesses at markup, so angle brackets are taken out of its reach.
        self.setToolTip(plain_tip(flat) if shown != flat else "")


class ElidedButton(QPushButton):
    """A button that shortens its words to its width and tells the rest in its tooltip."""

    def __init__(self, text: str, kind: str = "") -> None:
        super().__init__()
        self._whole = text
        if kind:
            self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(SPACE_WIDE * 4, super().minimumSizeHint().height())

    def _fit(self) -> None:
        room = self.width() - 2 * SPACE_WIDE
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(plain_tip(self._whole))


def plain_tip(text: str) -> str:
    """Return a text that a tooltip shows as it is written."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").join(("<span>", "</span>"))


def label(desk: Desk, key: str, role: str = "", *, wraps: bool = False) -> Plain:
    """Return a label that says a sentence of the catalogue."""
    made = Plain(role, wraps=wraps)
    desk.words.put(made, made.setText, key)
    return made


def named(desk: Desk, widget: QWidget, key: str) -> None:
    """Give a control without a text its name for screen readers."""
    desk.words.put(widget, widget.setAccessibleName, key)


def button(desk: Desk, key: str, kind: str = "") -> QPushButton:
    """Return a button that says a sentence of the catalogue."""
    made = QPushButton()
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    desk.words.put(made, made.setText, key)
    desk.words.put(made, made.setAccessibleName, key)
    return made


class ActionButton(QPushButton):
    """A button that does an action of the list, with its keys in the tooltip."""

    def __init__(
        self, desk: Desk, identifier: str, kind: str = "", *, checkable: bool = False, said: str = ""
    ) -> None:
        super().__init__()
        self._desk = desk
        self.action: Action = desk.keymap.action(identifier)
        self._key = said or f"action.{identifier}.short"
        self.setAutoDefault(False)
        if kind:
            self.setProperty("kind", kind)
        self.setCheckable(checkable)
        self._say()
        desk.words.put(self, lambda _said: self._say(), f"action.{identifier}")
        self.clicked.connect(self._on_clicked)

    def _say(self) -> None:
        words = self._desk.words
        self.setText(words.t(self._key))
        self.setAccessibleName(words.t(f"action.{self.action.id}"))
        keys = key_words(self._desk, self.action)
        tip = words.t(f"action.{self.action.id}")
        self.setToolTip(f"{tip} ({keys})" if keys else tip)

    @Slot()
    def _on_clicked(self) -> None:
        if self.isCheckable():
            # The meeting says whether it is so; the button only shows it.
            self.setChecked(not self.isChecked())
        self._desk.act(self.action)


def key_words(desk: Desk, action: Action) -> str:
    """Return the keys of an action as they are printed on the keyboard."""
    return " · ".join(key_name_words(desk, key) for key in desk.keymap.keys(action))


_NAMED = {"Space", "Return", "Backspace", "PgDown", "PgUp", "Up", "Down"}


def key_name_words(desk: Desk, key: str) -> str:
    """Return one key in the facilitator's language."""
    return desk.words.t(f"key.{key}") if key in _NAMED else key


def number(desk: Desk, key: str, least: int, most: int) -> QSpinBox:
    """Return a field for a number, with its name for screen readers."""
    made = QSpinBox()
    made.setRange(least, most)
    # The style sheet gives a spin box no room before its text.
    made.lineEdit().setTextMargins(SPACE_TIGHT, 0, 0, 0)
    named(desk, made, key)
    return made


def column(*, margin: int = 0, space: int = SPACE) -> QVBoxLayout:
    return _spaced(QVBoxLayout(), margin, space)


def row(*, margin: int = 0, space: int = SPACE) -> QHBoxLayout:
    return _spaced(QHBoxLayout(), margin, space)


def _spaced(layout: L, margin: int, space: int) -> L:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(space)
    return layout


def panel(role: str = "panel") -> QFrame:
    """Return a frame that the style sheet dresses by its role."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def rule() -> QFrame:
    made = QFrame()
    made.setProperty("role", "rule")
    made.setFixedHeight(1)
    return made


def line_of(*widgets: QWidget, space: int = SPACE_TIGHT) -> QHBoxLayout:
    """Return the widgets beside each other."""
    made = row(space=space)
    for widget in widgets:
        made.addWidget(widget)
    return made


def state(widget: QWidget, value: str) -> None:
    """Set what the style sheet chooses colours by, as phase and as state."""
    set_look(widget, phase=value, state=value)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
