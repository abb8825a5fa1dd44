"""The agenda of the console: looking around in it starts and stops nothing."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QPushButton, QVBoxLayout, QWidget

from facilitator.meeting.commands import AddMinutes, GoTo, LockItem, SkipItem
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.timeline import Forecast
from facilitator.meeting.words import Phase
from facilitator.ui.console.now.agenda_delegate import AgendaDelegate
from facilitator.ui.console.now.agenda_model import AgendaLine, AgendaModel, agenda_lines
from facilitator.ui.desk import Desk
from facilitator.ui.parts import button, column, named, row


class AgendaList(QWidget):
    """Rows with times, and for the chosen one what can be done about it."""

    chosen = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self._model = AgendaModel(self)
        self.view = QListView()
        self.view.setProperty("role", "bare")
        self.view.setModel(self._model)
        self.view.setItemDelegate(AgendaDelegate(desk, self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setUniformItemSizes(True)
        named(desk, self.view, "agenda.name")
        self._tools = _Tools(desk)
        layout = column(space=4)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._tools)
        self.setLayout(layout)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self._tools.asked.connect(self._on_asked)

    def redraw(self, meeting: Meeting, told: Forecast, now: Now) -> None:
        """Show the agenda; the running item is kept in sight when it changes."""
        before = self._meeting.course.current if self._meeting is not None else None
        self._meeting = meeting
        self._model.replace(agenda_lines(meeting, told, now, self._desk.words))
        if meeting.course.current != before and meeting.course.current is not None:
            self.view.scrollTo(self._model.index(self._model.row_of(meeting.course.current)))
        self._show_tools()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the running item in sight when the chip or the speaker strip takes room."""
        super().resizeEvent(event)
        current = self._meeting.course.current if self._meeting is not None else None
        if current is not None:
            self.view.scrollTo(self._model.index(self._model.row_of(current)))

    def _chosen(self) -> AgendaLine | None:
        return self._model.line(self.view.currentIndex().row())

    def _show_tools(self) -> None:
        meeting = self._meeting
        is_open = meeting is not None and meeting.course.phase is not Phase.CLOSED
        is_live = meeting is not None and meeting.course.phase is Phase.LIVE
        self._tools.show_for(self._chosen() if is_open else None, is_live=is_live)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self._show_tools()
        self.chosen.emit()

    @Slot(str)
    def _on_asked(self, what: str) -> None:
        line = self._chosen()
        if line is None:
            return
        command = {
            "go": GoTo(line.item),
            "lock": LockItem(line.item, not line.locked),
            "skip": SkipItem(line.item, line.state != "skipped"),
            "more": AddMinutes(1, line.item),
            "less": AddMinutes(-1, line.item),
        }[what]
        self._desk.send(command)


class _Tools(QWidget):
    """What can be done about the chosen item; nothing while none is chosen."""

    asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._buttons: dict[str, QPushButton] = {}
        first, second = row(space=4), row(space=4)
        for what, line in (
            ("go", first),
            ("skip", first),
            ("lock", second),
            ("less", second),
            ("more", second),
        ):
            made = button(desk, f"agenda.do.{what}")
            made.setProperty("what", what)
            made.clicked.connect(self._on_clicked)
            self._buttons[what] = made
            line.addWidget(made)
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addLayout(second)
        self.setLayout(layout)
        self.hide()

    def show_for(self, line: AgendaLine | None, *, is_live: bool) -> None:
        """Offer what makes sense for this line."""
        ahead = line is not None and line.state in {"next", "skipped"}
        self.setVisible(ahead)
        if line is None or not ahead:
            return
        words = self._desk.words
        self._buttons["go"].setEnabled(is_live)
        self._buttons["lock"].setText(words.t("agenda.do.unlock" if line.locked else "agenda.do.lock"))
        skipped = line.state == "skipped"
        self._buttons["skip"].setText(words.t("agenda.do.take_in" if skipped else "agenda.do.skip"))

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.asked.emit(str(sender.property("what")))
