"""The speaker list: a line to put somebody on it, the list, and the clock of whoever speaks."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from facilitator.meeting.commands import AddSpeaker, GiveFloor, LimitSpeech, MoveSpeaker, RemoveSpeaker
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.timeline import speech_clock
from facilitator.meeting.words import Phase, SceneKind
from facilitator.ui.console.floor.queue_list import QueueList
from facilitator.ui.console.floor.speech_face import SpeechFace
from facilitator.ui.desk import Desk
from facilitator.ui.parts import ActionButton, button, column, key_label, label, line_of, named, row
from facilitator.ui.pressing import Tick
from facilitator.ui.sentences import left_digits

MOST_CHARACTERS = 60
_LIMITS_S = (30, 60, 90, 120, 180, 300, 600)


class SpeakersPanel(QWidget):
    """Renders the list that lives in memory only; no field remembers what was typed into it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self.handle = QLineEdit()
        self.handle.setMaxLength(MOST_CHARACTERS)
        desk.words.put(self.handle, self.handle.setPlaceholderText, "speakers.handle.hint")
        named(desk, self.handle, "speakers.handle")
        self.is_first = Tick()
        desk.words.put(self.is_first, self.is_first.setText, "speakers.first.tick")
        self._add = button(desk, "speakers.add", "primary")
        self.limit = QComboBox()
        named(desk, self.limit, "speakers.limit")
        self.face = SpeechFace(desk)
        self.list = QueueList(desk)
        self.floor = ActionButton(desk, "floor", "primary")
        self.end = ActionButton(desk, "end_speech")
        self.shown = ActionButton(desk, "scene.speaker", checkable=True, said="screen.show_this")
        self._up = button(desk, "speakers.up")
        self._down = button(desk, "speakers.down")
        self._remove = button(desk, "speakers.remove")
        self._lay_out()
        self._connect()
        self._offer_limits()

    def _lay_out(self) -> None:
        entry = row(space=6)
        entry.addWidget(key_label(self._desk, "speakers"))
        entry.addWidget(self.handle, 1)
        entry.addWidget(self.is_first)
        entry.addWidget(self._add)
        now = row(space=6)
        now.addWidget(self.floor)
        now.addWidget(self.end)
        now.addWidget(self.shown)
        now.addStretch(1)
        now.addWidget(label(self._desk, "speakers.limit", "soft"))
        now.addWidget(self.limit)
        layout = column(space=6)
        layout.addWidget(self.face)
        layout.addLayout(now)
        layout.addWidget(self.list, 1)
        layout.addLayout(line_of(self._up, self._down, self._remove))
        layout.addLayout(entry)
        layout.addWidget(label(self._desk, "speakers.promise", "soft", wraps=True))
        self.setLayout(layout)
        self.setFocusProxy(self.handle)

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add)
        self.limit.activated.connect(self._on_limit)
        self.list.floor_asked.connect(self._on_floor)
        self.list.move_asked.connect(self._on_move)
        self.list.removal_asked.connect(self._on_remove)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._remove.clicked.connect(self._on_remove)
        for typed in (self.handle, self.is_first):
            typed.installEventFilter(self)
        self._desk.words.changed.connect(self._on_words)
        self._desk.ticked.connect(self._on_tick)

    # --- redraw

    def redraw(self, meeting: Meeting, now: Now) -> None:
        """Show the list as it stands."""
        self._meeting = meeting
        queue = meeting.speaker_queue
        live = meeting.course.phase is Phase.LIVE
        self.list.show_waiting(queue.waiting)
        for part in (self.handle, self.is_first, self._add, self.limit):
            part.setEnabled(live)
        self.floor.setEnabled(live and bool(queue.waiting))
        self.end.setEnabled(queue.speaking is not None)
        self.shown.setEnabled(live)
        self.shown.setChecked(meeting.projector.scene.kind is SceneKind.SPEAKER)
        for part in (self._up, self._down, self._remove):
            part.setEnabled(bool(queue.waiting))
        self._choose_limit(queue.limit_s)
        self._show_time(now)

    def _show_time(self, now: Now) -> None:
        if self._meeting is not None:
            self.face.redraw(speech_clock(self._meeting, now), self._meeting.speaker_queue.limit_s)

    @Slot(object)
    def _on_tick(self, now: Now) -> None:
        if self.isVisible():
            self._show_time(now)

    def begin(self) -> None:
        """Be ready for a handle."""
        self.handle.setFocus()
        self.handle.selectAll()

    # --- putting somebody on the list

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if not event.isAutoRepeat():
                    self._on_add()
                return True
            if key == Qt.Key.Key_Escape:
                self.handle.setText("")
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_add(self) -> None:
        if self.handle.text().strip():
            self._desk.send(AddSpeaker(self.handle.text(), self.is_first.isChecked()))
            self.is_first.setChecked(False)
        # setText, unlike editing, also empties the field's own memory for taking back.
        self.handle.setText("")
        self.handle.setFocus()

    # --- the chosen one

    @Slot()
    def _on_floor(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None:
            self._desk.send(GiveFloor(chosen.id))

    @Slot()
    def _on_remove(self) -> None:
        chosen = self.list.chosen()
        if chosen is not None:
            self._desk.send(RemoveSpeaker(chosen.id))

    @Slot()
    def _on_up(self) -> None:
        self._on_move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._on_move(1)

    @Slot(int)
    def _on_move(self, by: int) -> None:
        chosen = self.list.chosen()
        if chosen is None or self._meeting is None:
            return
        waiting = self._meeting.speaker_queue.waiting
        place = self.list.rows.place_of(chosen.id)
        # The one to stand in front of: one up, or past the next one down.
        before = place - 1 if by < 0 else place + 2
        if 0 <= place + by < len(waiting):
            other = waiting[before].id if before < len(waiting) else None
            self._desk.send(MoveSpeaker(chosen.id, other))

    # --- how long each may speak

    @Slot()
    def _on_words(self) -> None:
        self._offer_limits()
        self.list.rows.say_again()

    def _offer_limits(self) -> None:
        words, chosen = self._desk.words, self.limit.currentData()
        self.limit.clear()
        for seconds in _LIMITS_S:
            self.limit.addItem(words.t("speakers.limit.one", time=left_digits(seconds)), seconds)
        self._choose_limit(chosen or _LIMITS_S[0])

    def _choose_limit(self, seconds: int) -> None:
        if self.limit.findData(seconds) < 0:
            self.limit.addItem(self._desk.words.t("speakers.limit.one", time=left_digits(seconds)), seconds)
        if self.limit.currentData() != seconds:
            self.limit.setCurrentIndex(self.limit.findData(seconds))

    @Slot(int)
    def _on_limit(self, place: int) -> None:
        self._desk.send(LimitSpeech(int(self.limit.itemData(place))))
