"""How far files are that are being made, the way to stop, and what became of them."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from facilitator.ui.desk import Desk
from facilitator.ui.parts import FolderLine, Plain, button, column, line_of, state


class PaperNews(QWidget):
    """Takes no room until something is made."""

    folder_asked = Signal()
    """Somebody wants to see the files that were made."""
    stop_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.told = Plain(wraps=True)
        self.stop = button(desk, "print.stop", "quiet")
        self.folder = button(desk, "export.show_folder", "quiet")
        self.where = FolderLine(self.folder)
        self.stop.clicked.connect(self.stop_asked)
        self.folder.clicked.connect(self.folder_asked)
        layout = column(space=6)
        layout.addLayout(line_of(self.progress, self.stop))
        layout.addWidget(self.told)
        layout.addWidget(self.where)
        layout.addWidget(self.folder)
        self.setLayout(layout)
        self.hide()

    @Slot(float)
    def show_progress(self, share: float) -> None:
        """Show how far the files are, 0 to 1."""
        self.told.setText(self._desk.words.t("export.running"))
        state(self.told, "")
        self.progress.setValue(round(share * 100))
        self._show(is_running=True, has_made=False)

    def show_end(self, troubles: tuple[str, ...], folder: Path) -> None:
        """Show that the files are there and where, or what stood in the way."""
        self.told.setText("\n".join(troubles) or self._desk.words.t("export.done"))
        state(self.told, "danger" if troubles else "good")
        self.where.show_folder(folder)
        self._show(is_running=False, has_made=not troubles)

    def _show(self, *, is_running: bool, has_made: bool) -> None:
        for part in (self.progress, self.stop):
            part.setVisible(is_running)
        self.where.setVisible(has_made)
        self.folder.setVisible(has_made)
        self.show()
