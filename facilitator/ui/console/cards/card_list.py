"""A list of contributions that keeps its place while the meeting goes on under it."""

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from facilitator.meeting.ids import CardId
from facilitator.ui.console.cards.card_delegate import CardDelegate
from facilitator.ui.console.cards.card_model import CardModel
from facilitator.ui.console.cards.rows import CardRow
from facilitator.ui.desk import Desk
from facilitator.ui.parts import action_words, key_words, named

# As deep as the undo stack.
MOST_GONE = 20


class CardList(QListView):
    """Shows rows; what is chosen stays chosen, or its place is taken by the next."""

    chosen = Signal()
    opened = Signal()
    """A card was clicked twice."""

    def __init__(self, desk: Desk, name: str, empty: str, *, has_headings: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._empty = empty
        self._wanted: CardId | None = None
        # Chosen cards that have left the list, the latest last: one that comes back is chosen again.
        self._gone: list[CardId] = []
        self._place = 0
        self.rows = CardModel(desk.words, self)
        self.setModel(self.rows)
        self.setItemDelegate(CardDelegate(desk, self))
        self.setUniformItemSizes(not has_headings)
        self.setProperty("role", "bare")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        named(desk, self, name)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_double_click)
        desk.theme_changed.connect(self._on_theme)

    def show_rows(self, rows: tuple[CardRow, ...]) -> None:
        """Show these rows and keep the chosen card, or the place where it was."""
        if self.rows.replace(rows):
            self._choose_again()
        self.viewport().update()

    def say_empty(self, key: str) -> None:
        """Say something else when there is nothing to show."""
        self._empty = key

    def keyboardSearch(self, _text: str) -> None:
        """Letters are the meeting's keys: one that is not must not move the choice."""

    def current_row(self) -> CardRow | None:
        """Return the chosen row, if it is a card."""
        row = self.rows.row(self.currentIndex().row())
        return row if row is not None and row.card is not None else None

    def choose(self, card: CardId | None) -> bool:
        """Choose the row of a card; return whether there is one."""
        place = self.rows.place_of(card)
        if place < 0:
            return False
        self.setCurrentIndex(self.rows.index(place))
        return True

    def step(self, by: int) -> None:
        """Go to the next or previous card; headings are passed over."""
        place = self.currentIndex().row() + by if self.currentIndex().isValid() else 0
        found = self._card_from(place, by)
        if found is not None:
            self.setCurrentIndex(self.rows.index(found))

    def _card_from(self, place: int, by: int) -> int | None:
        while 0 <= place < self.rows.rowCount():
            row = self.rows.row(place)
            if row is not None and row.card is not None:
                return place
            place += by
        return None

    def _choose_again(self) -> None:
        shown = {row.card for row in self.rows.rows} if self._gone else ()
        back = next((one for one in reversed(self._gone) if one in shown), None)
        if back is not None:
            # Undone, or found again: what has come back is what one wants to see.
            self._gone.remove(back)
            self.choose(back)
            return
        if self.choose(self._wanted):
            return
        if self._wanted is not None:
            self._gone = [*self._gone, self._wanted][-MOST_GONE:]
        place = min(self._place, self.rows.rowCount() - 1)
        found = self._card_from(place, 1)
        found = found if found is not None else self._card_from(place, -1)
        if found is None:
            self._wanted = None
            self.chosen.emit()
            return
        self.setCurrentIndex(self.rows.index(found))

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self.rows.row(current.row())
        if row is None or row.card is None:
            return
        self._wanted, self._place = row.card, current.row()
        self.chosen.emit()

    @Slot(QModelIndex)
    def _on_double_click(self, _index: QModelIndex) -> None:
        self.opened.emit()

    @Slot()
    def _on_theme(self) -> None:
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen card whole when the one below takes room."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.rows.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(self._desk.theme.soft))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        box: QRect = self.viewport().rect().adjusted(30, 10, -30, -10)
        named_there = {"action": "show_waiting", "start": "start"}
        fields = {name: action_words(self._desk, one) for name, one in named_there.items()}
        fields["release"] = key_words(self._desk, self._desk.keymap.action("release"))
        said = self._desk.words.t(self._empty, **fields)
        painter.drawText(box, flags, said)
        painter.end()
