"""The presenter's PDF in one line of the column "out": which page, turn, put away."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from facilitator.ui.audience.state import SlideShown
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Elided, button, named, row


class SlideStrip(QFrame):
    """Seen while a file is open, whether it is on the big screen or not."""

    turn_asked = Signal(int)
    away_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: SlideShown | None = None
        self._where = Elided()
        self._back = button(desk, "slides.back")
        self._on = button(desk, "slides.on")
        self._away = button(desk, "slides.away")
        for part, key in ((self._back, "slides.back.name"), (self._on, "slides.on.name")):
            named(desk, part, key)
        line = row(space=4)
        line.addWidget(self._where, 1)
        for part in (self._back, self._on, self._away):
            line.addWidget(part)
        self.setLayout(line)
        self._back.clicked.connect(self._on_back)
        self._on.clicked.connect(self._on_on)
        self._away.clicked.connect(self.away_asked)
        desk.words.changed.connect(self._say)
        self.hide()

    @property
    def is_open(self) -> bool:
        return self._shown is not None

    def redraw(self, shown: SlideShown | None) -> None:
        """Show which page is on."""
        self._shown = shown
        self.setVisible(shown is not None)
        self._say()

    @Slot()
    def _say(self) -> None:
        shown = self._shown
        if shown is None:
            return
        page = shown.page + 1
        self._where.setText(self._desk.words.t("slides.page", page=page, pages=shown.pages))
        self._back.setEnabled(shown.page > 0)
        self._on.setEnabled(page < shown.pages)

    @Slot()
    def _on_back(self) -> None:
        self.turn_asked.emit(-1)

    @Slot()
    def _on_on(self) -> None:
        self.turn_asked.emit(1)
