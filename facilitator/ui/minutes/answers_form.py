"""The questions that the room has seen, each with its answer for the minutes."""

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from facilitator.meeting.commands import Answer
from facilitator.meeting.ids import CardId
from facilitator.meeting.minutes import questions
from facilitator.meeting.model import Meeting
from facilitator.ui.console.outcome.texts import KeptText
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, clear, column, label
from facilitator.ui.theme import SPACE

_ANSWER_LINES = 2


@dataclass(frozen=True, slots=True)
class _Row:
    question: Plain
    answer: KeptText


class AnswersForm(QWidget):
    """One field under each question; the fields are made anew only when other questions are there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: dict[CardId, _Row] = {}
        self._none = label(desk, "minutes.no_questions", "soft", wraps=True)
        self._list = column(space=6)
        inner = QWidget()
        inside = column(space=SPACE)
        inside.addLayout(self._list)
        inside.addStretch(1)
        inner.setLayout(inside)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(inner)
        layout = column(space=6)
        layout.addWidget(label(desk, "minutes.questions", "heading"))
        layout.addWidget(self._none)
        layout.addWidget(self._area, 1)
        self.setLayout(layout)

    def redraw(self, meeting: Meeting) -> None:
        """Show the questions with what has been answered."""
        found = questions(meeting)
        self._none.setVisible(not found)
        if [card.id for card in found] != list(self._rows):
            clear(self._list)
            self._rows = {card.id: self._row(card.id) for card in found}
        for card in found:
            row = self._rows[card.id]
            row.question.setText(card.text)
            row.answer.setAccessibleDescription(card.text)
            row.answer.show_text(card.answer)

    def _row(self, card: CardId) -> _Row:
        made = _Row(Plain(wraps=True), KeptText(self._desk, "minutes.answer", _ANSWER_LINES))
        made.answer.setProperty("card", card)
        made.answer.kept.connect(self._on_kept)
        for part in (made.question, made.answer):
            self._list.addWidget(part)
            # Qt shows it later, but the keys may be wanted at once.
            part.show()
        return made

    def take_keys(self, card: CardId | None = None) -> None:
        """Go to the answer of a card, or to the first that is not there yet."""
        fields = [row.answer for key, row in self._rows.items() if card in {None, key}]
        empty = [field for field in fields if not field.toPlainText()]
        for field in (empty or fields)[:1]:
            self._area.ensureWidgetVisible(field)
            field.setFocus()

    @Slot(str)
    def _on_kept(self, text: str) -> None:
        sender = self.sender()
        if sender is not None:
            self._desk.send(Answer(CardId(str(sender.property("card"))), text))
