"""A text in several languages: one line each, the hall's own first, others added when they are wanted."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from facilitator.meeting.views import Names
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, named, plain_tip, row
from facilitator.ui.theme import SPACE, SPACE_TIGHT

# The languages that phones speak, in the order in which they are offered.
_ALL = "*"
# More languages than this are not all shown at once.
MOST_AT_ONCE = 3
TONGUES = ("da", "en", "ar", "tr", "so", "fa", "ur", "pl", "uk")


class NamesField(QWidget):
    """Emits `kept` with the whole text in all languages when a line is left."""

    kept = Signal(object)
    """`Names`"""
    typed = Signal(object)
    """`Names` as they stand under the hand, before they are kept."""

    def __init__(self, desk: Desk, name: str, most: int, *, may_be_empty: bool = True) -> None:
        super().__init__()
        self._desk = desk
        self._name = name
        self._most = most
        self._may_be_empty = may_be_empty
        self._first = "da"
        self._told: Names = ()
        self._added: list[str] = []
        self._lines: dict[str, QLineEdit] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE_TIGHT)
        self._grid.setColumnStretch(1, 1)
        self._is_whole = False
        self.more = QComboBox()
        self.more.setMinimumContentsLength(8)
        self.more.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        named(desk, self.more, "names.more")
        line = row(space=SPACE)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        line.addLayout(self._grid, 1)
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.more.activated.connect(self._on_more)
        desk.words.changed.connect(self._say)

    def show_names(self, names: Names, first: str) -> None:
        """Show a text, never under a hand that types; `first` is the hall's own language."""
        if names == self._told and first == self._first and self._lines:
            return
        if any(line.hasFocus() and line.isModified() for line in self._lines.values()):
            return
        if {code for code, _ in names} != {code for code, _ in self._told}:
            self._added, self._is_whole = [], False
        self._told, self._first = names, first
        self._lay_lines()

    def line(self, language: str) -> QLineEdit | None:
        """Return the line of a language, if there is one."""
        return self._lines.get(language)

    def begin(self) -> None:
        """Take the keys."""
        line = self._lines.get(self._first)
        if line is not None:
            line.setFocus()

    def _shown(self) -> list[str]:
        """Return the languages that have a line: few are all shown, many wait until they are asked for."""
        present = [code for code, _ in self._told if code != self._first]
        shown = present if self._is_whole or len(present) < MOST_AT_ONCE else []
        return list(dict.fromkeys((self._first, *shown, *self._added)))

    def _lay_lines(self) -> None:
        texts, shown = dict(self._told), self._shown()
        if list(self._lines) != shown:
            self._build(shown)
        for language, line in self._lines.items():
            if not (line.hasFocus() and line.isModified()):
                line.setText(texts.get(language, ""))
                if not line.hasFocus():
                    line.setCursorPosition(0)
        self._say()

    def _build(self, languages: list[str]) -> None:
        # First: a line that has the keys is left when it is hidden, and must not tell its old text once more.
        self._lines = {}
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        # What is made later would else be reached last by Tab.
        before = self._reached_before()
        for at, language in enumerate(languages):
            line = QLineEdit()
            line.setMaxLength(self._most)
            line.setProperty("language", language)
            line.editingFinished.connect(self._on_kept)
            line.textEdited.connect(self._on_typed)
            self._lines[language] = line
            tongue = Plain("soft")
            tongue.setObjectName(language)
            self._grid.addWidget(tongue, at, 0)
            self._grid.addWidget(line, at, 1)
            # At once: what is shown only by the layout's next turn cannot take the keys now.
            line.show()
            if before is not None:
                QWidget.setTabOrder(before, line)
            before = line

    def _reached_before(self) -> QWidget | None:
        """Return what Tab reaches before this field."""
        here = self.more.previousInFocusChain()
        while here is not None and here is not self.more and not here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            here = here.previousInFocusChain()
        return here

    @Slot()
    def _say(self) -> None:
        words = self._desk.words
        for at, (language, line) in enumerate(self._lines.items()):
            said = words.t(f"tongue.{language}") if words.has(f"tongue.{language}") else language
            item = self._grid.itemAtPosition(at, 0)
            tongue = item.widget() if item is not None else None
            if isinstance(tongue, Plain):
                tongue.setText(said)
                tongue.setVisible(len(self._lines) > 1)
            line.setAccessibleName(f"{words.t(self._name)}: {said}")
            line.setPlaceholderText(words.t(f"{self._name}.hint") if words.has(f"{self._name}.hint") else "")
        self.more.clear()
        self.more.addItem(words.t("names.more"), "")
        hidden = [code for code, _ in self._told if code not in self._lines]
        if hidden:
            self.more.setItemText(0, words.t("names.count", count=len(self._told)))
            self.more.addItem(words.t("names.all"), _ALL)
        for language in TONGUES:
            if language not in self._lines and language not in hidden:
                self.more.addItem(words.t(f"tongue.{language}"), language)
        self.more.setToolTip(plain_tip(words.t("names.why")))

    @Slot()
    def _on_more(self) -> None:
        language = str(self.more.currentData() or "")
        if language == _ALL:
            self._is_whole = True
            self._lay_lines()
        elif language:
            self._added.append(language)
            self._lay_lines()
            self._lines[language].setFocus()

    def _typed(self) -> Names:
        """Return the text in all languages; what has no line stays as it is."""
        lines = {code: line.text().strip() for code, line in self._lines.items()}
        hidden = {code: text for code, text in self._told if code not in lines}
        return tuple((code, text) for code, text in {**lines, **hidden}.items() if text)

    @Slot()
    def _on_typed(self) -> None:
        self.typed.emit(self._typed())

    @Slot()
    def _on_kept(self) -> None:
        typed = self._typed()
        if typed == self._told or not self._desk.is_open:
            return
        if not typed and not self._may_be_empty:
            self._lay_lines()
            return
        self._told = typed
        for line in self._lines.values():
            line.setModified(False)
        self.kept.emit(typed)
