"""What the laptop is set to that the windows follow: dark, contrast, less motion."""

from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from facilitator.laptop.motion import wants_less_motion
from facilitator.ui.jobs import Jobs


class SystemLook(QObject):
    """Dark and contrast are Qt's to tell, at once; motion is asked for once, behind the windows."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.reduces_motion = False
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_changed)

    def ask(self, jobs: Jobs) -> None:
        """Find out about motion."""
        jobs.do(wants_less_motion, self._on_answer)

    def _on_answer(self, told: Future[bool]) -> None:
        if told.exception() is None and told.result() != self.reduces_motion:
            self.reduces_motion = told.result()
            self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
