"""A field for longer texts that keeps what was typed when one pauses or leaves it."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit

from facilitator.ui.desk import Desk
from facilitator.ui.parts import named

# A pause in typing after which a text is kept.
PAUSE_MS = 1_500


class KeptText(QPlainTextEdit):
    """Emits `kept` with the text; a text that comes from the meeting is not sent back to it."""

    kept = Signal(str)

    def __init__(self, desk: Desk, key: str, lines: int) -> None:
        super().__init__()
        self._told = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(round(self.fontMetrics().height() * (lines + 0.9)) + 8)
        named(desk, self, key)
        desk.words.put(self, self.setPlaceholderText, f"{key}.hint")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.textChanged.connect(self._on_changed)

    def show_text(self, text: str, *, at_once: bool = False) -> None:
        """Show the meeting's text, but never under a hand that types (unless it is about another thing)."""
        if at_once:
            self._pause.stop()
        if self._pause.isActive() or text == self.toPlainText():
            self._told = text if at_once else self._told
            return
        self._told = text
        self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._on_pause()

    def keep(self) -> None:
        """Keep what has been typed now."""
        self._on_pause()

    @Slot()
    def _on_changed(self) -> None:
        if self.toPlainText() != self._told:
            self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        self._pause.stop()
        text = self.toPlainText()
        if text != self._told:
            self._told = text
            self.kept.emit(text)
