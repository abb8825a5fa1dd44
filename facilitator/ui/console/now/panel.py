"""The column "now": the running item, its clock, the pace, and the agenda."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.timeline import agenda, clock, forecast, is_paused
from facilitator.meeting.words import Phase
from facilitator.ui.console.floor.strip import FloorStrip
from facilitator.ui.console.now.agenda_list import AgendaList
from facilitator.ui.console.now.chip import LateChip
from facilitator.ui.console.now.clock_face import ClockFace
from facilitator.ui.desk import Desk
from facilitator.ui.parts import ActionButton, Elided, Plain, column, label, line_of, named, plain_tip, state
from facilitator.ui.sentences import BEHIND_S, pace
from facilitator.ui.theme import SPACE

# Two lines of the column; the clock below it matters more than the end of a long title.
MOST_OF_TITLE = 68


class NowPanel(QFrame):
    """Renders the course of the meeting; the clock is redrawn with every tick of the bridge."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._desk = desk
        self._meeting: Meeting | None = None
        self._title = Plain("heading", wraps=True)
        self._presenter = Elided("soft")
        self.clock = ClockFace(desk)
        self._pace = Plain(wraps=True)
        self.chip = LateChip(desk)
        self.floor = FloorStrip(desk)
        self.agenda = AgendaList(desk)
        self._notes = _notes(desk)
        self._make_buttons()
        self._lay_out()
        desk.ticked.connect(self._on_tick)

    def _make_buttons(self) -> None:
        desk = self._desk
        self.start = ActionButton(desk, "start", "primary")
        self.next = ActionButton(desk, "next", "primary")
        self.end = ActionButton(desk, "tab.closing", "primary", said="now.to_end")
        self.minutes = ActionButton(desk, "minutes", "primary", said="now.to_minutes")
        self.previous = ActionButton(desk, "previous")
        self.pause = ActionButton(desk, "pause", checkable=True)
        self.more = ActionButton(desk, "more")
        self.less = ActionButton(desk, "less")
        self.collect = ActionButton(desk, "collect", checkable=True)

    def _lay_out(self) -> None:
        layout: QVBoxLayout = column(margin=SPACE + 2, space=4)
        layout.addWidget(label(self._desk, "now.heading", "eyebrow"))
        layout.addWidget(self._title)
        layout.addWidget(self._presenter)
        layout.addWidget(self.clock)
        layout.addWidget(self._pace)
        layout.addWidget(self.start)
        layout.addWidget(self.minutes)
        layout.addLayout(line_of(self.previous, self.next, self.end))
        layout.addLayout(line_of(self.less, self.pause, self.more))
        layout.addWidget(self.collect)
        layout.addWidget(self.floor)
        layout.addWidget(self.chip)
        layout.addWidget(self.agenda, 1)
        layout.addWidget(self._notes)
        self.setLayout(layout)

    @property
    def leads_to_end(self) -> bool:
        """The last item runs; nothing is left to go on to."""
        return self.end.isVisibleTo(self)

    def redraw(self, meeting: Meeting, now: Now) -> None:
        """Show the meeting as it stands."""
        self._meeting = meeting
        live = meeting.course.phase is Phase.LIVE
        self.start.setVisible(meeting.course.phase is Phase.PLANNED)
        self.minutes.setVisible(meeting.course.phase is Phase.CLOSED)
        for part in (self.previous, self.less, self.more, self.pause, self.collect):
            part.setVisible(live)
        self.pause.setChecked(is_paused(meeting))
        self.pause.setText(self._desk.words.t("now.go_on" if is_paused(meeting) else "action.pause.short"))
        self._show_collection(meeting)
        self._show_item(meeting)
        self.floor.redraw(meeting, now)
        self._show_time(now)

    def _show_collection(self, meeting: Meeting) -> None:
        item = meeting.items.get(meeting.course.current) if meeting.course.current is not None else None
        self.collect.setVisible(
            meeting.course.phase is Phase.LIVE and item is not None and item.board is not None
        )
        collecting = meeting.course.round is not None
        self.collect.setChecked(collecting)
        self.collect.setText(self._desk.words.t("now.collecting" if collecting else "now.not_collecting"))

    def _show_item(self, meeting: Meeting) -> None:
        item = meeting.items.get(meeting.course.current) if meeting.course.current is not None else None
        if item is None:
            self._title.setText(self._desk.words.t(f"now.{meeting.course.phase}"))
            self._presenter.hide()
            self._notes.hide()
            return
        number = [one.id for one in agenda(meeting)].index(item.id) + 1
        title = f"{number}. {item.title}"
        is_long = len(title) > MOST_OF_TITLE
        self._title.setText(f"{title[:MOST_OF_TITLE]}…" if is_long else title)
        self._title.setToolTip(plain_tip(title) if is_long else "")
        self._presenter.setText(item.presenter)
        self._presenter.setVisible(bool(item.presenter))
        self._notes.setVisible(bool(item.notes))
        if self._notes.toPlainText() != item.notes:
            self._notes.setPlainText(item.notes)

    def _show_time(self, now: Now) -> None:
        if self._meeting is None:
            return
        told = forecast(self._meeting, now)
        self.clock.redraw(clock(self._meeting, now))
        live = self._meeting.course.phase is Phase.LIVE
        self._pace.setVisible(live)
        self._pace.setText(pace(told, now.zone, self._desk.words))
        state(self._pace, "late" if told.behind_s >= BEHIND_S else "")
        # After the last item there is nothing to go on to: the way from here is to the end.
        goes_on = any(slot.state == "next" for slot in told.slots)
        self.next.setVisible(live and goes_on)
        self.end.setVisible(live and not goes_on)
        self.chip.redraw(self._meeting, told)
        self.agenda.redraw(self._meeting, told, now)

    @Slot(object)
    def _on_tick(self, now: Now) -> None:
        if self.isVisible():
            self._show_time(now)


def _notes(desk: Desk) -> QPlainTextEdit:
    """Return the facilitator's private notes for the running item."""
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setProperty("role", "notes")
    made.setTabChangesFocus(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    made.setMaximumHeight(round(made.fontMetrics().height() * 5.2))
    named(desk, made, "now.notes")
    return made
