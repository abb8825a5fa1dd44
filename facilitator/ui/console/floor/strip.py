"""Whoever speaks, in one line of the column "now": seen while one works with the queue."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame

from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.timeline import speech_clock
from facilitator.ui.desk import Desk
from facilitator.ui.parts import ActionButton, Elided, Plain, column, line_of, row, state
from facilitator.ui.sentences import left_digits


class FloorStrip(QFrame):
    """Comes forward when somebody speaks or waits to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk = desk
        self._meeting: Meeting | None = None
        self._who = Elided()
        self._time = Plain()
        self.floor = ActionButton(desk, "floor")
        self.end = ActionButton(desk, "end_speech")
        told = row(space=6)
        told.addWidget(self._who, 1)
        told.addWidget(self._time)
        layout = column(margin=6, space=5)
        layout.addLayout(told)
        layout.addLayout(line_of(self.floor, self.end))
        self.setLayout(layout)
        self.hide()
        desk.ticked.connect(self._on_tick)

    def redraw(self, meeting: Meeting, now: Now) -> None:
        """Show who speaks, or who is next."""
        self._meeting = meeting
        queue = meeting.speaker_queue
        self.setVisible(bool(queue.waiting) or queue.speaking is not None)
        self.floor.setVisible(bool(queue.waiting))
        self.end.setVisible(queue.speaking is not None)
        self._say(meeting, now)

    def _say(self, meeting: Meeting, now: Now) -> None:
        words, queue = self._desk.words, meeting.speaker_queue
        told = speech_clock(meeting, now)
        if told is not None:
            self._who.setText(words.t("speakers.strip.now", handle=told.handle))
        elif queue.waiting:
            self._who.setText(words.t("speakers.strip.next", handle=queue.waiting[0].handle))
        self._time.setText(left_digits(told.left_s) if told is not None else "")
        state(self._time, told.phase if told is not None else "")

    @Slot(object)
    def _on_tick(self, now: Now) -> None:
        if self.isVisible() and self._meeting is not None:
            self._say(self._meeting, now)
