"""A line below a question that was rewritten in one language and still says something else in others."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.files.format_files import shipped_formats
from facilitator.meeting.names import left_behind
from facilitator.meeting.views import Names
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, row
from facilitator.ui.theme import SPACE


class QuestionHint(QWidget):
    """Offers to give everybody the question as it was rewritten; changes nothing by itself."""

    asked = Signal(object)
    """`Names`: the question without what the format said."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._question: Names = ()
        self._behind: tuple[str, ...] = ()
        self.told = Plain("soft", wraps=True)
        self.drop = button(desk, "names.drop", "quiet")
        line = row(space=SPACE)
        line.addWidget(self.told, 1)
        line.addWidget(self.drop)
        self.setLayout(line)
        self.hide()
        self.drop.clicked.connect(self._on_drop)

    def show_question(self, question: Names) -> None:
        """Say which phones would be asked something else, if any would."""
        shipped = (item.question for one in shipped_formats() for item in one.items)
        self._question, self._behind = question, left_behind(question, shipped)
        words = self._desk.words
        named = ", ".join(words.t(f"tongue.{code}") for code in self._behind if words.has(f"tongue.{code}"))
        self.told.setText(words.t("names.behind", languages=named) if named else "")
        self.setVisible(bool(named))

    @Slot()
    def _on_drop(self) -> None:
        self.asked.emit(tuple(one for one in self._question if one[0] not in self._behind))
