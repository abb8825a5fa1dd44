"""Controls that leave the keys where they belong: to who writes, to the agenda, or to Tab."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton, QWidget
from shiboken6 import isValid

from facilitator.ui.keys import is_typing

# A page with this property gives a field that was being written in the focus back after a click.
GOES_ON_WRITING = "goesOnWriting"


class Button(QPushButton):
    """A button for hands and for Tab.

    What is being written when it is clicked is finished first, as if the field had been left.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._field: QWidget | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        field = QApplication.focusWidget()
        self._field = field if is_typing(field) else None
        if self._field is not None:
            self._field.clearFocus()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        field, self._field = self._field, None
        goes_on = _goes_on_writing(self)
        super().mouseReleaseEvent(event)
        # Where the click has led elsewhere, it stays there.
        if field is None or not goes_on or QApplication.focusWidget() is not None:
            return
        if isValid(field) and field.isVisible():
            field.setFocus()


class Tick(QCheckBox):
    """A box to tick, by hand or from Tab."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class Choice(QComboBox):
    """A choice after which one writes: it says when it was made in its list, not by arrows on the box."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_open = False
        self.activated.connect(self._on_activated)

    def showPopup(self) -> None:
        self._is_open = True
        super().showPopup()

    def hidePopup(self) -> None:
        super().hidePopup()
        # What was chosen is said after the list is gone; put away without a choice, nothing is.
        QTimer.singleShot(0, self._on_gone)

    @Slot()
    def _on_gone(self) -> None:
        self._is_open = False

    @Slot(int)
    def _on_activated(self, _place: int) -> None:
        if self._is_open:
            self._is_open = False
            self.picked.emit()


def _goes_on_writing(button: QWidget) -> bool:
    here: QWidget | None = button
    while here is not None:
        if here.property(GOES_ON_WRITING):
            return True
        here = here.parentWidget()
    return False
