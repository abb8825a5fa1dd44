"""What Qt itself says (file dialogs, the menu behind a right click) in the language of the windows."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator, Slot

from facilitator.ui.i18n import Words


class QtWords(QObject):
    """Keeps Qt's own sentences in step with ours; English is what Qt says without a catalogue."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._translator: QTranslator | None = None
        words.changed.connect(self._say)
        self._say()

    def close(self) -> None:
        """Leave Qt with the words it came with."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    @Slot()
    def _say(self) -> None:
        self.close()
        self._translator = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # A system's own Qt may come without the file; English in a dialog is then the lesser evil.
        if self._translator.load(f"qtbase_{self._words.language}", folder):
            QCoreApplication.installTranslator(self._translator)
