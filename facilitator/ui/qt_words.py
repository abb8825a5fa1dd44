"""What Qt itself says (file dialogs, the menu behind a right click) in the language of the windows."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator, Slot

from facilitator.ui.i18n import Words

# Qt's Danish catalogue is older than these sentences of its file dialog, which it would say in English.
_LACKING = {
    "da": {
        ("QFileDialog", "&Look in:"): "&Kig i:",
        ("QFileDialog", "Files of &type:"): "Filer af &typen:",
        ("QAbstractFileIconProvider", "Folder"): "Mappe",
        ("QAbstractFileIconProvider", "File Folder"): "Mappe",
        ("QAbstractFileIconProvider", "%1 File"): "%1-fil",
        ("QAbstractFileIconProvider", "File"): "Fil",
    }
}


class _Lacking(QTranslator):
    """Says what Qt's own catalogue lacks, and of everything else nothing: Qt then asks the next."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._said = _LACKING.get(language, {})

    def isEmpty(self) -> bool:
        return not self._said

    def translate(self, context: str, source: str, _of: str | None = None, _count: int = -1) -> str | None:
        return self._said.get((context, source))


class QtWords(QObject):
    """Keeps Qt's own sentences in step with ours; English is what Qt says without a catalogue."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._translators: list[QTranslator] = []
        words.changed.connect(self._say)
        self._say()

    def close(self) -> None:
        """Leave Qt with the words it came with."""
        for one in self._translators:
            QCoreApplication.removeTranslator(one)
        self._translators = []

    @Slot()
    def _say(self) -> None:
        self.close()
        language = self._words.language
        whole = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # A system's own Qt may come without the file; English in a dialog is then the lesser evil.
        found = [whole] if whole.load(f"qtbase_{language}", folder) else []
        self._translators = [*found, _Lacking(language, self)]
        for one in self._translators:
            QCoreApplication.installTranslator(one)
