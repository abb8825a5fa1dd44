"""The way from a file on the disk to slides on the big screen: chosen, turned, put away."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from facilitator.ui.console.screen.slide_strip import SlideStrip
from facilitator.ui.stage import Stage
from facilitator.ui.window import MainWindow


class ChosenSlides(QObject):
    """Connects strip, clicker and stage as long as the stage lives."""

    def __init__(self, stage: Stage, window: MainWindow, strip: SlideStrip) -> None:
        super().__init__(stage)
        self._stage = stage
        self._window = window
        self._strip = strip
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        stage.slides.turned.connect(self._on_turned)
        strip.turn_asked.connect(self._on_turn_asked)
        strip.away_asked.connect(stage.put_slides_away)
        window.desk.acted.connect(self._on_acted)
        window.keys.click = stage.click

    def close(self) -> None:
        """Leave the clicker to the agenda."""
        self._window.keys.click = None

    @Slot()
    def _on_turned(self) -> None:
        self._strip.redraw(self._stage.slides.shown)

    @Slot(int)
    def _on_turn_asked(self, by: int) -> None:
        self._stage.slides.turn(by)

    @Slot(str)
    def _on_acted(self, identifier: str) -> None:
        if identifier == "slides":
            self._choose()

    def _choose(self) -> None:
        """Let a file be chosen in a window that does not stop the meeting."""
        words = self._window.desk.words
        dialog = QFileDialog(self._window, words.t("slides.choose"), self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(f"{words.t('slides.kind')} (*.pdf *.PDF)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.setModal(False)
        dialog.show()

    @Slot(str)
    def _on_chosen(self, chosen: str) -> None:
        self._folder = str(Path(chosen).parent)
        self._stage.slides.open(Path(chosen))
