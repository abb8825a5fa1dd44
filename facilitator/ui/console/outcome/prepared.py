"""Which prepared poll is to be opened: the running item's next one is chosen by itself."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from facilitator.meeting.ids import ItemId, PollId
from facilitator.meeting.model import Meeting, Poll
from facilitator.meeting.polls import next_poll, offered, question_of
from facilitator.ui.desk import Desk
from facilitator.ui.parts import column, label, named, narrow, row


class PreparedPolls(QWidget):
    """Offers the polls of the running item first, and last a vote that is typed here and now."""

    chose = Signal()
    """Another poll, or none, has been chosen by hand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self._next: tuple[ItemId | None, PollId | None] = (None, None)
        self.box = narrow(QComboBox())
        named(desk, self.box, "ballot.prepared")
        line = row(space=6)
        line.addWidget(label(desk, "ballot.prepared", "soft"))
        line.addWidget(self.box, 1)
        layout = column()
        layout.addLayout(line)
        self.setLayout(layout)
        self.hide()
        self.box.activated.connect(self._on_activated)
        desk.words.changed.connect(self._say)

    @property
    def poll(self) -> Poll | None:
        """The poll that is chosen."""
        key = PollId(str(self.box.currentData() or ""))
        return self._meeting.polls.get(key) if self._meeting is not None else None

    def redraw(self, meeting: Meeting, *, is_typing: bool) -> None:
        """Offer what is prepared; another item, or a poll that has been asked, brings the next one up.

        Not over a vote that is being typed.
        """
        self._meeting = meeting
        wanted = self.box.currentData()
        following = next_poll(meeting)
        place = (meeting.course.current, following.id if following is not None else None)
        if place != self._next and not is_typing:
            wanted = place[1] or ""
        self._next = place
        self._fill(str(wanted or ""))
        self.setVisible(bool(meeting.polls))

    def _fill(self, wanted: str) -> None:
        meeting, words = self._meeting, self._desk.words
        if meeting is None:
            return
        lines = [(self._said(meeting, poll), str(poll.id)) for poll in offered(meeting)]
        lines.append((words.t("ballot.prepared.none"), ""))
        present = [(self.box.itemText(at), self.box.itemData(at)) for at in range(self.box.count())]
        with QSignalBlocker(self.box):
            if lines != present:
                self.box.clear()
                for said, key in lines:
                    self.box.addItem(said, key)
            at = self.box.findData(wanted)
            self.box.setCurrentIndex(at if at >= 0 else self.box.count() - 1)

    def _said(self, meeting: Meeting, poll: Poll) -> str:
        words = self._desk.words
        question = question_of(meeting, poll) or words.t("polls.untitled")
        if meeting.course.current in (poll.item, poll.again):
            return f"{question} · {words.t(f'ballot.kind.{poll.kind}')}"
        return f"{question} · {meeting.items[poll.item].title}"

    @Slot()
    def _say(self) -> None:
        self._fill(str(self.box.currentData() or ""))

    @Slot(int)
    def _on_activated(self, _place: int) -> None:
        self.chose.emit()
