"""The queue: what waits for a decision, covered while the hall might see it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from facilitator.meeting.cards import waiting_count
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Meeting
from facilitator.ui.console.cards.card_list import CardList
from facilitator.ui.console.cards.cover import Cover
from facilitator.ui.console.cards.guarding import LookAhead
from facilitator.ui.console.cards.rows import CardRow, RowMemo, filtered, queue_rows
from facilitator.ui.desk import Desk
from facilitator.ui.parts import ActionButton, Plain, column, named, row
from facilitator.ui.situation import waiting_words


class FindLine(QLineEdit):
    """Where one types to find; Esc empties it, arrows and Enter go back to the list."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        desk.words.put(self, self.setPlaceholderText, "find.hint")
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

    def __init__(self, desk: Desk, memo: RowMemo) -> None:
        super().__init__()
        self._desk = desk
        self._memo = memo
        self._meeting: Meeting | None = None
        self._marked: CardId | None = None
        self._rows: tuple[CardRow, ...] = ()
        self._ahead = LookAhead(self)
        self._waiting = Plain("soft")
        self._show = ActionButton(desk, "show_waiting")
        self.finder = FindLine(desk)
        self.list = CardList(desk, "queue.name", "queue.empty")
        self._cover = Cover(desk)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._cover)
        head = row(space=8)
        head.addWidget(self._waiting)
        head.addWidget(self._show)
        head.addStretch(1)
        head.addWidget(self.finder, 1)
        layout = column(space=6)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.list)
        self.finder.textChanged.connect(self._on_find)
        self.finder.left.connect(self._on_found)
        self._cover.lifted.connect(self.lifted)

    def redraw(self, meeting: Meeting, marked: CardId | None, *, is_covered: bool) -> None:
        """Show the queue; a covered one is not even in the list's model."""
        self._meeting, self._marked = meeting, marked
        self._cover_or_show(is_covered=is_covered)
        self.finder.setEnabled(not is_covered)
        self._waiting.setText(self._desk.words.t(waiting_words(meeting)))
        self._show.setEnabled(waiting_count(meeting) > 0)
        self._rows = () if is_covered else queue_rows(meeting, self._desk.words, self._memo, marked)
        self._ahead.follow(row.text for row in self._rows)
        self.list.show_rows(filtered(self._rows, self.finder.text(), self._desk.words))

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
        with QSignalBlocker(self.finder):
            self.finder.clear()

    @Slot(str)
    def _on_find(self, _text: str) -> None:
        self.list.show_rows(filtered(self._rows, self.finder.text(), self._desk.words))

    @Slot()
    def _on_found(self) -> None:
        self.list.setFocus()
