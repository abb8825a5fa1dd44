"""How many people came: asked at the end, empty until somebody has counted."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSpinBox

from facilitator.ui.desk import Desk
from facilitator.ui.parts import named
from facilitator.ui.theme import SPACE_TIGHT

MOST_PEOPLE = 3_000


class CameField(QSpinBox):
    """A number that may be missing; the one that was expected is never offered for it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setRange(0, MOST_PEOPLE)
        # The style sheet gives a spin box no room before its text.
        self.lineEdit().setTextMargins(SPACE_TIGHT, 0, 0, 0)
        named(desk, self, "closing.came")
        desk.words.put(self, self.setSpecialValueText, "closing.came.none")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose what stands there: the number that is typed takes the place of the words for none."""
        super().focusInEvent(event)
        self.selectAll()
        # The mouse has put its mark between the letters by then.
        QTimer.singleShot(0, self.selectAll)

    def show_number(self, came: int | None) -> None:
        """Show the meeting's number, but never under a hand that types."""
        if not self.hasFocus():
            self.setValue(came or 0)
