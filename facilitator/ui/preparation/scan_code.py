"""The code on the wall once more, beside the join check: one's own phone scans it from the laptop."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.engine.snapshot import Join
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.frame import spaced
from facilitator.ui.audience.drawing.painting import paint_code
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, column
from facilitator.ui.theme import SPACE_TIGHT

SIDE = 232


class _Code(QWidget):
    """The modules alone; their text is said beneath, for eyes and screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.setFixedSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_code(painter, Box(0, 0, self.width(), self.height()), self.text)
        painter.end()


class ScanCode(QWidget):
    """Hidden while there is nowhere that a phone could go."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._code = _Code()
        self._typed, self._wall_code = Plain("heading"), Plain("soft")
        layout = column(space=SPACE_TIGHT)
        for part in (self._code, self._typed, self._wall_code):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.setLayout(layout)
        self.hide()

    def show_join(self, join: Join | None) -> None:
        """Show where phones go, or nothing."""
        self.setVisible(join is not None)
        if join is None:
            return
        self._code.text = join.url
        self._code.setAccessibleName(join.typed)
        self._code.update()
        self._typed.setText(join.typed)
        self._wall_code.setText(self._desk.words.t("check.wall_code", code=spaced(join.wall_code)))
