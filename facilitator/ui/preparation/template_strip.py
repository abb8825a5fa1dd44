"""The plan kept as a template of one's own: what it is called, and what it is for."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from facilitator.ui.desk import Desk
from facilitator.ui.parts import button, label, named, row
from facilitator.ui.theme import SPACE

MOST_CHARACTERS, MOST_ABOUT = 120, 400


class TemplateStrip(QFrame):
    """Stands above the run sheet while it is asked; never a dialog."""

    kept = Signal(str, str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self.name, self.about = QLineEdit(), QLineEdit()
        self.name.setMaxLength(MOST_CHARACTERS)
        self.about.setMaxLength(MOST_ABOUT)
        named(desk, self.name, "template.name")
        named(desk, self.about, "template.about")
        desk.words.put(self.about, self.about.setPlaceholderText, "template.about.hint")
        self.keep = button(desk, "template.keep", "primary")
        away = button(desk, "library.cancel", "quiet")
        line = row(margin=SPACE, space=SPACE)
        line.addWidget(label(desk, "template.name"))
        line.addWidget(self.name, 2)
        line.addWidget(label(desk, "template.about"))
        line.addWidget(self.about, 3)
        line.addWidget(self.keep)
        line.addWidget(away)
        self.setLayout(line)
        self.name.textChanged.connect(self._on_typed)
        self.keep.clicked.connect(self._on_keep)
        for field in (self.name, self.about):
            field.returnPressed.connect(self._on_keep)
        away.clicked.connect(self._on_away)
        self.hide()

    def ask(self, title: str) -> None:
        """Ask, with the meeting's own title as a beginning."""
        self.name.setText(title)
        self.name.selectAll()
        self.show()
        self.name.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        self.keep.setEnabled(bool(self.name.text().strip()))

    @Slot()
    def _on_keep(self) -> None:
        name = self.name.text().strip()
        if name:
            self.hide()
            self.kept.emit(name, self.about.text().strip())
            self.left.emit()

    @Slot()
    def _on_away(self) -> None:
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_away()
            return
        super().keyPressEvent(event)
