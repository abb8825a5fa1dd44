"""The boards as the room sees them, by type, category, place or who can act."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from facilitator.meeting.ids import BoardId, CardId
from facilitator.meeting.model import Board, Meeting
from facilitator.meeting.room import ordered_boards
from facilitator.meeting.words import BoardView
from facilitator.ui.asking import board_at_hand, board_by
from facilitator.ui.console.cards.board_rows import board_count, board_rows
from facilitator.ui.console.cards.card_list import CardList
from facilitator.ui.console.cards.rows import RowMemo
from facilitator.ui.desk import Desk
from facilitator.ui.parts import ActionButton, column, label, named, narrow, row
from facilitator.ui.situation import Situation


class BoardTab(QWidget):
    """One board at a time; the way it is parted is the meeting's, so the room sees the same."""

    turned = Signal()
    """Another board is looked at."""

    def __init__(self, desk: Desk, memo: RowMemo) -> None:
        super().__init__()
        self._desk = desk
        self._memo = memo
        self._meeting: Meeting | None = None
        self._chosen: BoardId | None = None
        """The board looked at, when it is not the running item's."""
        self._shown: Board | None = None
        self._boards = narrow(QComboBox())
        named(desk, self._boards, "board.choose")
        self._views = QComboBox()
        named(desk, self._views, "board.by")
        self.list = CardList(desk, "board.name", "board.empty", has_headings=True)
        head = row(space=4)
        head.addWidget(self._boards, 1)
        head.addWidget(label(desk, "board.by", "soft"))
        head.addWidget(self._views)
        head.addWidget(ActionButton(desk, "scene.board", "primary", said="screen.show_this"))
        layout = column(space=6)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.list)
        self._boards.activated.connect(self._on_board)
        self._views.activated.connect(self._on_view)

    def redraw(self, meeting: Meeting, marked: CardId | None) -> None:
        """Show the running item's board, or the one chosen."""
        self._meeting = meeting
        self._shown = self._board_in(meeting)
        self._show_boards(meeting)
        if self._shown is None:
            self.list.show_rows(())
            return
        self._show_views(self._shown.view)
        self.list.show_rows(board_rows(meeting, self._shown, self._desk.words, self._memo, marked))

    def _board_in(self, meeting: Meeting) -> Board | None:
        chosen = meeting.boards.get(self._chosen) if self._chosen is not None else None
        return chosen if chosen is not None else board_at_hand(Situation(meeting))

    def count(self, meeting: Meeting) -> int:
        """Return how many cards the list has, or would have in front."""
        board = self._board_in(meeting)
        return board_count(meeting, board) if board is not None else 0

    @property
    def looked_at(self) -> BoardId | None:
        return self._shown.id if self._shown is not None else None

    def _show_boards(self, meeting: Meeting) -> None:
        boards = ordered_boards(meeting)
        offered = [(self._desk.words.name(one.names), one.id) for one in boards]
        present = [
            (self._boards.itemText(at), self._boards.itemData(at)) for at in range(self._boards.count())
        ]
        if offered != present:
            self._boards.clear()
            for title, key in offered:
                self._boards.addItem(title, key)
        if self._shown is not None:
            self._boards.setCurrentIndex([key for _, key in offered].index(self._shown.id))
        self._boards.setEnabled(len(offered) > 1)

    @Slot(int)
    def _on_board(self, _row: int) -> None:
        self._chosen = self._boards.currentData()
        if self._meeting is not None:
            self.redraw(self._meeting, None)
            self.turned.emit()

    def _show_views(self, view: BoardView) -> None:
        offered = [self._desk.words.t(f"board.by.{one}") for one in BoardView]
        if offered != [self._views.itemText(at) for at in range(self._views.count())]:
            self._views.clear()
            self._views.addItems(offered)
        self._views.setCurrentIndex(list(BoardView).index(view))

    @Slot(int)
    def _on_view(self, place: int) -> None:
        if self._shown is not None:
            for command in board_by(self._shown, list(BoardView)[place]):
                self._desk.send(command)
