"""What is written about the meeting as a whole: kort fortalt, how it goes on, when people meet again."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time
from enum import Enum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from facilitator.meeting.commands import WriteClosing
from facilitator.meeting.model import Closing, Meeting
from facilitator.ui.console.outcome.due import due_of, due_words
from facilitator.ui.console.outcome.texts import KeptText
from facilitator.ui.desk import Desk
from facilitator.ui.parts import column, label, named
from facilitator.ui.sentences import time_of_day

_SUMMARY_LINES, _ONWARDS_LINES = 12, 8
# When nobody says otherwise, people meet after supper.
_EVENING = time(19, 0)
_CLOCK = re.compile(r"(?:kl\.?\s*|at\s+)?\b([01]?[0-9]|2[0-3])[.:]([0-5][0-9])\b")


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
        self.next, self.answers_by = QLineEdit(), QLineEdit()
        if not is_summary:
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
        if not self.next.hasFocus():
            self.next.setText(self._next_said(closing))
        if not self.answers_by.hasFocus():
            self.answers_by.setText(due_words(closing.answers_by, ""))

    def _next_said(self, closing: Closing) -> str:
        agreed, words = closing.next_meeting, self._desk.words
        local = agreed.astimezone(self._desk.now().zone) if agreed is not None else None
        said = due_words(local.date(), "") if local is not None else ""
        if local is not None and local.time() != _EVENING:
            said = words.t("preparation.when", day=said, time=time_of_day(local.time(), words))
        return ", ".join(part for part in (said, closing.next_words) if part)

    @Slot()
    def _on_kept(self) -> None:
        old = self._closing
        if self._part is Part.SUMMARY:
            new = replace(old, summary=self.text.toPlainText())
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
            day, words = due_of(self.next.text(), today)
            at = _CLOCK.search(words) if day is not None else None
            if at is not None:
                words = f"{words[: at.start()]}{words[at.end() :]}".strip(" ,")
            closing = replace(closing, next_meeting=self._moment(day, at), next_words=words)
            self.next.setModified(False)
        return closing

    def _moment(self, day: date | None, at: re.Match[str] | None) -> datetime | None:
        if day is None:
            return None
        clock = time(int(at[1]), int(at[2])) if at is not None else _EVENING
        return datetime.combine(day, clock, self._desk.now().zone).astimezone(UTC)
