"""The column "in": queue, boards and what is held back, the chosen card, and the line for slips."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from facilitator.meeting.commands import SetCategory
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Meeting
from facilitator.meeting.room import ordered_categories
from facilitator.meeting.words import CardState
from facilitator.ui.asking import merge
from facilitator.ui.console.cards.board_tab import BoardTab
from facilitator.ui.console.cards.card_list import CardList
from facilitator.ui.console.cards.detail import CardDetail
from facilitator.ui.console.cards.guarding import is_flagged
from facilitator.ui.console.cards.queue_tab import QueueTab
from facilitator.ui.console.cards.quick_entry import QuickEntry
from facilitator.ui.console.cards.rows import CardRow, RowMemo, held_rows, queue_count
from facilitator.ui.desk import Desk
from facilitator.ui.parts import action_words, column, named
from facilitator.ui.situation import Situation

TABS = ("queue", "board", "held")


class CardsPanel(QWidget):
    """Knows which card is chosen and which is marked: the console's own facts, not the meeting's."""

    lifted = Signal()
    """The facilitator has said that the hall cannot see this screen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self._marked: CardId | None = None
        self._marked_in = CardState.QUEUED
        self._is_covered = True
        self._memo = RowMemo()
        self.queue = QueueTab(desk, self._memo)
        self.board = BoardTab(desk, self._memo)
        self.held = CardList(desk, "held.name", "held.empty")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        named(desk, self.tabs, "tabs.name")
        for part, name in zip((self.queue, self.board, self.held), TABS, strict=True):
            self.tabs.addTab(part, name)
        self.detail = CardDetail(desk)
        self.entry = QuickEntry(desk)
        layout: QVBoxLayout = column(space=6)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.detail)
        layout.addWidget(self.entry)
        self.setLayout(layout)
        self._connect()

    def _connect(self) -> None:
        for one in (self.queue.list, self.board.list, self.held):
            one.chosen.connect(self._on_chosen)
        self.tabs.currentChanged.connect(self._on_tab)
        self.queue.list.opened.connect(self._on_opened)
        self.queue.lifted.connect(self.lifted)
        self.detail.left.connect(self._on_left)
        self.entry.left.connect(self._on_left)
        self.queue.grown.connect(self._on_grown)
        self.board.turned.connect(self._on_grown)
        self._desk.acted.connect(self._on_acted)

    def add_tab(self, part: QWidget, name: str) -> None:
        """Put one more panel beside the lists of cards.

        It has the whole column when it is in front, so what it needs is not asked of the lists' tabs too.
        """
        part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.tabs.addTab(part, name)

    def say_tab(self, place: int, said: str, count: int = 0) -> None:
        """Name a tab, with what lies in it; the same name again would cost a layout of the whole bar."""
        text = f"{said} {count}" if count else said
        if self.tabs.tabText(place) != text:
            self.tabs.setTabText(place, text)

    # --- what is chosen

    def list(self) -> CardList | None:
        """Return the list in front, or None when another panel is."""
        return {0: self.queue.list, 1: self.board.list, 2: self.held}.get(self.tabs.currentIndex())

    def situation(self, meeting: Meeting, *, can_undo: bool) -> Situation:
        """Return what is chosen and marked in this meeting."""
        found = self._row()
        return Situation(
            meeting=meeting,
            selected=found.card if found is not None else None,
            folded=found.folded if found is not None else (),
            marked=self._marked if self._marked in meeting.cards else None,
            board=self.board.looked_at if self.list() is self.board.list else None,
            is_covered=self._is_covered,
            can_undo=can_undo,
            points_at=is_flagged,
        )

    def _row(self) -> CardRow | None:
        shown = self.list()
        return shown.current_row() if shown is not None else None

    # --- redraw

    def redraw(self, meeting: Meeting, *, is_covered: bool) -> None:
        """Show the meeting's cards; covered ones are not even read."""
        self._meeting, self._is_covered = meeting, is_covered
        self._forget_mark_of_the_moved()
        self._show_list()
        self.entry.redraw(meeting)
        self._name_tabs(meeting)
        self._show_detail()

    def _name_tabs(self, meeting: Meeting) -> None:
        words = self._desk.words
        # What the list has, with merged and equal ones in one row, and no more: a tab that says 1 over an
        # empty list is looked into again and again.
        held_back = sum(card.state is CardState.HELD for card in meeting.cards.values())
        counts = (queue_count(meeting, self._memo), self.board.count(meeting), held_back)
        for at, (name, count) in enumerate(zip(TABS, counts, strict=True)):
            said = words.t(f"tab.{name}")
            self.say_tab(at, said, count)

    def _show_list(self) -> None:
        """Draw the list in front; those behind are drawn when they come to the front."""
        meeting, shown = self._meeting, self.list()
        if meeting is None:
            return
        if shown is self.queue.list or self._is_covered:
            # A covered queue is emptied even while it lies behind.
            self.queue.redraw(meeting, self._marked, is_covered=self._is_covered)
        if shown is self.board.list:
            self.board.redraw(meeting, self._marked)
        if shown is self.held or self._is_covered:
            self.held.show_rows(() if self._is_covered else held_rows(meeting, self._desk.words, self._memo))

    def _show_detail(self) -> None:
        if self._meeting is None:
            return
        shown = self.list()
        row = self._row() if not self._is_covered or shown is self.board.list else None
        self.detail.redraw(self._meeting, row, is_covered=self._is_covered)
        self.entry.setVisible(shown is not None)

    @Slot()
    def _on_grown(self) -> None:
        if self._meeting is not None:
            self._name_tabs(self._meeting)

    @Slot()
    def _on_chosen(self) -> None:
        self._show_detail()

    @Slot(int)
    def _on_tab(self, _place: int) -> None:
        self._show_list()
        self._on_grown()
        self._show_detail()
        if self.isVisible():
            self.tabs.currentWidget().setFocus()

    @Slot()
    def _on_left(self) -> None:
        shown = self.list()
        if shown is not None:
            shown.setFocus()

    @Slot()
    def _on_opened(self) -> None:
        self.detail.ask_text()

    # --- actions without a command of their own

    @Slot(str)
    def _on_acted(self, identifier: str) -> None:
        deeds: Mapping[str, Callable[[], None]] = {
            "down": self._down,
            "up": self._up,
            "hold": self.detail.ask_reason,
            "edit": self.detail.ask_text,
            "merge": self._merge_or_mark,
            "category": self._ask_category,
            "type": self._ask_type,
            "actor": self.detail.ask_actor,
            "describe": self._ask_more,
            "find": self._find,
            "new_card": self._new_card,
            "tab.queue": lambda: self.go_to(0),
            "tab.board": lambda: self.go_to(1),
            "tab.held": lambda: self.go_to(2),
        }
        if identifier in deeds:
            deeds[identifier]()
        elif identifier.startswith("category."):
            self._set_category(int(identifier.removeprefix("category.")))

    def go_to(self, place: int) -> None:
        """Bring a tab to the front and give it the keys."""
        self.tabs.setCurrentIndex(place)
        self.tabs.currentWidget().setFocus()

    def leave(self) -> None:
        """Give the keys back to the list and let go of a mark; from the list itself, show all of it again."""
        if self._marked is not None:
            self._marked = None
            self._show_list()
        shown = self.list()
        if shown is None:
            self.go_to(0)
        elif shown is self.queue.list and shown.hasFocus() and self.queue.is_narrowed:
            self.queue.unfind()
        else:
            self.tabs.currentWidget().setFocus()

    def _down(self) -> None:
        self._step(1)

    def _up(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        shown = self.list()
        if shown is None:
            self.go_to(0)
            return
        shown.setFocus()
        shown.step(by)

    def _merge_or_mark(self) -> None:
        """Mark the chosen card; with another one marked, merge the chosen into it."""
        found = self._row()
        if found is None or self._meeting is None:
            return
        situation = self.situation(self._meeting, can_undo=False)
        commands = merge(situation)
        for command in commands:
            self._desk.send(command)
        if commands or situation.marked == found.card:
            self._marked = None
        else:
            self._marked = found.card
            if found.card is not None:
                self._marked_in = self._meeting.cards[found.card].state
            self._desk.tell("merge.marked", action=action_words(self._desk, "merge"))
        self.redraw(self._meeting, is_covered=self._is_covered)

    def _forget_mark_of_the_moved(self) -> None:
        """A mark goes when its card is shown or held back: minutes later, M would merge two strangers."""
        card = self._meeting.cards.get(self._marked) if self._meeting and self._marked else None
        if card is None or card.state is not self._marked_in:
            self._marked = None

    def _ask_category(self) -> None:
        if self._meeting is not None:
            self.detail.ask_category(self._meeting)

    def _ask_type(self) -> None:
        if self._meeting is not None:
            self.detail.ask_type(self._meeting)

    def _ask_more(self) -> None:
        if self._meeting is not None:
            self.detail.ask_more(self._meeting)

    def _set_category(self, digit: int) -> None:
        found = self._row()
        if found is None or found.card is None or self._meeting is None:
            return
        board = self._meeting.cards[found.card].board
        categories = ordered_categories(self._meeting, board)
        if digit <= len(categories):
            self._desk.send(SetCategory((found.card, *found.folded), categories[digit - 1].id))

    def _find(self) -> None:
        self.go_to(0)
        self.queue.finder.setFocus()

    def _new_card(self) -> None:
        if self.list() is None:
            self.go_to(0)
        self.entry.begin()
