"""The queue: what waits for a decision, covered while the hall might see it."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from facilitator.meeting.cards import waiting_count
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Meeting
from facilitator.meeting.words import Phase
from facilitator.ui.console.cards.card_list import CardList
from facilitator.ui.console.cards.cover import Cover
from facilitator.ui.console.cards.guarding import LookAhead
from facilitator.ui.console.cards.queue_filter import QueueFilter
from facilitator.ui.console.cards.rows import CardRow, RowMemo, filtered, in_shares, queue_rows
from facilitator.ui.desk import Desk
from facilitator.ui.parts import ActionButton, Plain, action_words, column, named, row, with_keys
from facilitator.ui.situation import waiting_words

# After a share of a burst the window is free for so long.
MORE_EVERY_MS = 15


class FindLine(QLineEdit):
    """Where one types to find; Esc empties it, arrows and Enter go back to the list."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        desk.words.put(self, lambda said: self.setPlaceholderText(with_keys(desk, said, "find")), "find.hint")
        named(desk, self, "find.name")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class QueueTab(QWidget):
    """The list with what waits to be mixed above it."""

    lifted = Signal()
    grown = Signal()
    """A further share of a burst is in the list."""

    def __init__(self, desk: Desk, memo: RowMemo) -> None:
        super().__init__()
        self._desk = desk
        self._memo = memo
        self._meeting: Meeting | None = None
        self._marked: CardId | None = None
        self._rows: tuple[CardRow, ...] = ()
        self._ahead = LookAhead(self)
        self._more = QTimer(self, singleShot=True, interval=MORE_EVERY_MS)
        self._more.timeout.connect(self._on_more)
        self._waiting = Plain("soft")
        self._show = ActionButton(desk, "show_waiting")
        self.filter = QueueFilter(desk)
        self.finder = FindLine(desk)
        self.list = CardList(desk, "queue.name", "queue.empty.planned")
        self._cover = Cover(desk)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._cover)
        head = row(space=8)
        head.addWidget(self._waiting)
        head.addWidget(self._show)
        head.addStretch(1)
        head.addWidget(self.filter)
        head.addWidget(self.finder, 1)
        layout = column(space=6)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.list)
        self.finder.textChanged.connect(self._on_find)
        self.filter.currentIndexChanged.connect(self._on_filter)
        self._ahead.ended.connect(self._on_looked)
        self.finder.left.connect(self._on_found)
        self._cover.lifted.connect(self.lifted)

    def redraw(self, meeting: Meeting, marked: CardId | None, *, is_covered: bool) -> None:
        """Show the queue; a covered one is not even in the list's model."""
        self._meeting, self._marked = meeting, marked
        self._more.stop()
        self._cover_or_show(is_covered=is_covered)
        self.finder.setEnabled(not is_covered)
        self.filter.setEnabled(not is_covered)
        self._waiting.setText(self._desk.words.t(waiting_words(meeting)))
        how = action_words(self._desk, "show_waiting")
        self._waiting.setToolTip(self._desk.words.t("queue.wait.why", action=how))
        self._show.setEnabled(waiting_count(meeting) > 0)
        self._show_queue()

    @Slot()
    def _on_more(self) -> None:
        self._show_queue()
        self.grown.emit()

    def _show_queue(self) -> None:
        """Show what waits for a decision; of a burst a share now, and the next when keys have had a turn."""
        self._rows = ()
        if self._meeting is not None and self._pages.currentWidget() is self.list:
            cards, is_all = in_shares(self._meeting, self._memo)
            self._rows = queue_rows(self._meeting, cards, self._desk.words, self._memo, self._marked)
            if not is_all:
                self._more.start()
        self._ahead.follow(row.whole for row in self._rows)
        self.filter.offer(self._rows)
        self._show_found()

    def _show_found(self) -> None:
        """Show what is looked at and looked for, and say why when there is none."""
        self.list.say_empty(f"queue.empty.{self._why_empty()}")
        looked_at = self.filter.kept(self._rows)
        self.list.show_rows(filtered(looked_at, self.finder.text(), self._desk.words))

    def _why_empty(self) -> str:
        course = self._meeting.course if self._meeting is not None else None
        if self._rows and self.is_narrowed:
            return "not_found"
        if course is None or course.phase is not Phase.LIVE:
            return "closed" if course is not None and course.phase is Phase.CLOSED else "planned"
        return "collecting" if course.round is not None else "not_collecting"

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits for a decision."""
        return not self._rows

    @property
    def is_narrowed(self) -> bool:
        """Whether only a part of the queue is shown."""
        return self.filter.is_on or bool(self.finder.text().strip())

    def take_keys(self) -> None:
        """Give the keys to the list, or to the word that lifts the cover."""
        if self._pages.currentWidget() is self._cover:
            self._cover.lift.setFocus()
        else:
            self.list.setFocus()

    def _cover_or_show(self, *, is_covered: bool) -> None:
        """Change over, and take the keys along if they were here."""
        page = self._cover if is_covered else self.list
        before = self._pages.currentWidget()
        if before is page:
            return
        had_keys = before is not None and (before.hasFocus() or self._cover.lift.hasFocus())
        self._pages.setCurrentWidget(page)
        if had_keys:
            self.take_keys()

    def unfind(self) -> None:
        """Show all rows again."""
        with QSignalBlocker(self.finder), QSignalBlocker(self.filter):
            self.finder.clear()
            self.filter.turn_off()
        self._show_found()

    @Slot(str)
    def _on_find(self, _text: str) -> None:
        self._show_found()

    @Slot(int)
    def _on_filter(self, _place: int) -> None:
        self._show_found()

    @Slot()
    def _on_looked(self) -> None:
        """What is flagged is known by now."""
        if self.filter.is_on:
            self._show_found()

    @Slot()
    def _on_found(self) -> None:
        self.list.setFocus()
