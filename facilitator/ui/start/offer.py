"""A question above the library that can be answered or put away: take a meeting up, bring a file in."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, column, label, line_of, row
from facilitator.ui.theme import SPACE_WIDE


class Offer(QFrame):
    """One question with a yes, a no, and if need be another way."""

    taken = Signal()
    other = Signal()

    def __init__(self, desk: Desk, name: str, *, has_other: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "offer")
        self._question = Plain("heading", wraps=True)
        self.yes = button(desk, f"{name}.yes", "primary")
        self.no = button(desk, f"{name}.no", "quiet")
        answers = [self.yes, self.no]
        if has_other:
            another = button(desk, f"{name}.other")
            another.clicked.connect(self._on_other)
            answers.insert(1, another)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.hide)
        line = row(margin=SPACE_WIDE, space=SPACE_WIDE)
        text = column(space=2)
        text.addWidget(self._question)
        text.addWidget(label(desk, f"{name}.hint", "soft", wraps=True))
        line.addLayout(text, 1)
        line.addLayout(line_of(*answers))
        self.setLayout(line)
        self.hide()

    def ask(self, question: str) -> None:
        """Show the question and take the keys."""
        self._question.setText(question)
        self.show()
        self.yes.setFocus()

    @property
    def question(self) -> str:
        return self._question.text()

    @Slot()
    def _on_yes(self) -> None:
        self.hide()
        self.taken.emit()

    @Slot()
    def _on_other(self) -> None:
        self.hide()
        self.other.emit()
