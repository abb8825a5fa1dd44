"""Small parts that every panel is put together from: labels, buttons, boxes, marks."""

import re
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.actions import Action
from facilitator.ui.desk import Desk
from facilitator.ui.pressing import Button
from facilitator.ui.stylesheet import set_look
from facilitator.ui.theme import SPACE, SPACE_TIGHT, SPACE_WIDE

# A word that no line of a panel holds is broken after so many letters.
_LONGEST_WORD, _PIECE = 30, 16
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD + 1},}}")
_MAY_BREAK = "\u200b"

L = TypeVar("L", bound=QBoxLayout)
# Two lines of buttons: enough to see that there are more.
LOWEST_SCROLLED = 70
# Letters of a chosen word that are seen at least.
NARROW = 8


class Plain(QLabel):
    """A label that shows every text as it is written: no markup, no link, no picture.

    One that wraps also breaks a word that is longer than any line: a note of one word would else be as wide
    as five windows.
    """

    def __init__(self, role: str = "", *, wraps: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._as_written, self._is_told_apart = "", False
        self.setWordWrap(wraps)
        if role:
            self.setProperty("role", role)

    def setText(self, text: str) -> None:
        self._as_written = text
        shown = _LONG_WORD.sub(_broken, text) if self.wordWrap() else text
        super().setText(shown)
        if shown != text or self._is_told_apart:
            # What is read aloud has no broken words.
            self._is_told_apart = shown != text
            self.setAccessibleName(text if shown != text else "")

    def text(self) -> str:
        return self._as_written if self.wordWrap() else super().text()


class Elided(Plain):
    """A one-line label that shortens its text to its width and tells the rest in its tooltip."""

    cut = Qt.TextElideMode.ElideRight

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
        shown = self.fontMetrics().elidedText(flat, self.cut, self.width())
        super().setText(shown)
        self.setAccessibleName(flat)
        # A tooltip guesses at markup, so angle brackets are taken out of its reach.
        self.setToolTip(plain_tip(flat) if shown != flat else "")


class FolderLine(Elided):
    """Where files lie, on one line: of a long path its beginning and its end."""

    cut = Qt.TextElideMode.ElideMiddle

    def __init__(self, shower: QWidget) -> None:
        super().__init__("soft")
        self._shower = shower
        self.hide()

    def show_folder(self, folder: Path) -> None:
        """Say it here, and on the button that shows the folder."""
        self.setText(str(folder))
        self._shower.setToolTip(plain_tip(str(folder)))
        self._shower.setAccessibleDescription(str(folder))


class ElidedButton(Button):
    """A button that shortens its words to its width and tells the rest in its tooltip."""

    def __init__(self, text: str, kind: str = "") -> None:
        super().__init__()
        self._whole = text
        if kind:
            self.setProperty("kind", kind)
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


def _broken(word: re.Match[str]) -> str:
    """Return a word with places to break it that are not seen."""
    letters = word.group()
    return _MAY_BREAK.join(letters[at : at + _PIECE] for at in range(0, len(letters), _PIECE))


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
    made = Button()
    if kind:
        made.setProperty("kind", kind)
    desk.words.put(made, made.setText, key)
    desk.words.put(made, made.setAccessibleName, key)
    return made


class ActionButton(Button):
    """A button that does an action of the list, with its keys in the tooltip."""

    def __init__(
        self, desk: Desk, identifier: str, kind: str = "", *, checkable: bool = False, said: str = ""
    ) -> None:
        super().__init__()
        self._desk = desk
        self.action: Action = desk.keymap.action(identifier)
        self._key = said or f"action.{identifier}.short"
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


def key_label(desk: Desk, identifier: str) -> Plain:
    """Return the first key that leads to an action, as it is mapped now."""
    made = Plain("key")

    def say(_said: str) -> None:
        made.setText(first_key(desk, identifier))
        if not made.text():
            made.hide()
        elif made.parentWidget() is not None:
            made.show()

    desk.words.put(made, say, f"action.{identifier}")
    return made


def first_key(desk: Desk, identifier: str) -> str:
    """Return the first key of an action as it is printed on the keyboard, or "" where it has none."""
    keys = desk.keymap.keys(desk.keymap.action(identifier))
    return key_name_words(desk, keys[0]) if keys else ""


def key_words(desk: Desk, action: Action) -> str:
    """Return the keys of an action as they are printed on the keyboard."""
    return " · ".join(key_name_words(desk, key) for key in desk.keymap.keys(action))


def action_words(desk: Desk, identifier: str) -> str:
    """Return how an action is called within a sentence, with its keys as they are mapped now."""
    return with_keys(desk, desk.words.t(f"action.{identifier}.short"), identifier)


def with_keys(desk: Desk, said: str, identifier: str) -> str:
    """Return what is said, followed by the keys of an action if it has any."""
    keys = key_words(desk, desk.keymap.action(identifier))
    return f"{said} ({keys})" if keys else said


_NAMED = {"Space", "Return", "Backspace", "PgDown", "PgUp", "Up", "Down"}


def key_name_words(desk: Desk, key: str) -> str:
    """Return one key in the facilitator's language."""
    return desk.words.t(f"key.{key}") if key in _NAMED else key


class _Number(QSpinBox):
    """A wheel that turns a page over its fields changes no number: only the field that has the keys turns."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def number(desk: Desk, key: str, least: int, most: int) -> QSpinBox:
    """Return a field for a number, with its name for screen readers."""
    made = _Number()
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


def fitting(box: QComboBox) -> QComboBox:
    """Let a box grow with its words: by itself it stays as wide as when it was first shown."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box


def narrow(box: QComboBox) -> QComboBox:
    """Let a box be narrower than the longest of its words."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(NARROW)
    return box


def panel(role: str = "panel") -> QFrame:
    """Return a frame that the style sheet dresses by its role."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def scrolled(part: QWidget) -> QScrollArea:
    """Return a frameless place that a part is scrolled in when the window is too low for it."""
    made = QScrollArea()
    made.setProperty("role", "bare")
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setMinimumHeight(LOWEST_SCROLLED)
    made.setWidget(part)
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
