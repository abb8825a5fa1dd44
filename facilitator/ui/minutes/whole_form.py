"""What is written about the meeting as a whole: kort fortalt, how it goes on, when people meet again."""

from dataclasses import replace
from enum import Enum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator.meeting.commands import WriteClosing
from facilitator.meeting.model import Closing, Meeting
from facilitator.ui.console.outcome.came import CameField
from facilitator.ui.console.outcome.due import due_of, due_words
from facilitator.ui.console.outcome.next_time import next_said, with_next
from facilitator.ui.console.outcome.texts import KeptText
from facilitator.ui.desk import Desk
from facilitator.ui.parts import column, label, named

_SUMMARY_LINES, _ONWARDS_LINES = 12, 8


class Part(Enum):
    """Which half of it: what opens the minutes, or what ends them."""

    SUMMARY = "summary"
    ONWARDS = "onwards"


class WholeForm(QWidget):
    """One half of what the minutes say of the meeting as a whole."""

    def __init__(self, desk: Desk, part: Part) -> None:
        super().__init__()
        self._desk = desk
        self._part = part
        self._closing = Closing()
        is_summary = part is Part.SUMMARY
        key = "closing.summary" if is_summary else "closing.go_on"
        self.text = KeptText(desk, key, _SUMMARY_LINES if is_summary else _ONWARDS_LINES)
        self.text.kept.connect(self._on_kept)
        layout = column(space=6)
        layout.addWidget(label(desk, key, "heading"))
        layout.addWidget(self.text)
        self.next, self.answers_by, self.came = QLineEdit(), QLineEdit(), CameField(desk)
        if is_summary:
            layout.addWidget(label(desk, "closing.came", "soft"))
            layout.addWidget(self.came)
            self.came.editingFinished.connect(self._on_kept)
        else:
            for field, name in ((self.next, "closing.next"), (self.answers_by, "minutes.answers_by")):
                layout.addWidget(label(desk, name, "soft"))
                layout.addWidget(field)
                named(desk, field, name)
                desk.words.put(field, field.setPlaceholderText, f"{name}.hint")
                field.editingFinished.connect(self._on_kept)
        layout.addStretch(1)
        self.setLayout(layout)
        self.setFocusProxy(self.text)

    def redraw(self, meeting: Meeting) -> None:
        """Show what is written, but never under a hand that types."""
        closing = self._closing = meeting.closing
        self.text.show_text(closing.summary if self._part is Part.SUMMARY else closing.how_we_go_on)
        self.came.show_number(closing.came)
        if not self.next.hasFocus():
            self.next.setText(next_said(closing, self._desk.now()))
        if not self.answers_by.hasFocus():
            self.answers_by.setText(due_words(closing.answers_by, ""))

    @Slot()
    def _on_kept(self) -> None:
        old = self._closing
        if self._part is Part.SUMMARY:
            new = replace(old, summary=self.text.toPlainText(), came=self.came.value() or None)
        else:
            new = self._with_dates(replace(old, how_we_go_on=self.text.toPlainText()))
        if new != old:
            self._closing = new
            self._desk.send(WriteClosing(new))

    def _with_dates(self, closing: Closing) -> Closing:
        now = self._desk.now()
        today = now.wall.astimezone(now.zone).date()
        if self.answers_by.isModified():
            closing = replace(closing, answers_by=due_of(self.answers_by.text(), today)[0])
            self.answers_by.setModified(False)
        if self.next.isModified():
            closing = with_next(closing, self.next.text(), now)
            self.next.setModified(False)
        return closing
