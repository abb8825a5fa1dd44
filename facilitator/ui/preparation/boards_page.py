"""Boards and questions: what is asked under each item, where it is gathered, and how that will look."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QListWidget, QScrollArea, QSplitter, QWidget

from facilitator.meeting.commands import PutBoard, PutItem, RemoveBoard
from facilitator.meeting.ids import BoardId, ItemId
from facilitator.meeting.model import Board, Category, Meeting, Now
from facilitator.meeting.room import ordered_boards
from facilitator.meeting.timeline import agenda
from facilitator.meeting.views import Names
from facilitator.ui.desk import Desk
from facilitator.ui.parts import button, column, label, line_of, named
from facilitator.ui.preparation.board_editor import BoardEditor
from facilitator.ui.preparation.chosen_lists import choose, chosen, fill
from facilitator.ui.preparation.item_form import MOST_QUESTION_CHARACTERS
from facilitator.ui.preparation.names_field import NamesField
from facilitator.ui.preparation.previews import Previews
from facilitator.ui.preparation.question_hint import QuestionHint
from facilitator.ui.theme import SPACE, SPACE_WIDE


class BoardsPage(QWidget):
    """Lists on the left, question and board in the middle, what it will look like on the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted: BoardId | None = None
        self.items, self.boards = QListWidget(), QListWidget()
        named(desk, self.items, "boards.items")
        named(desk, self.boards, "boards.boards")
        for one in (self.items, self.boards):
            one.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.question = NamesField(desk, "sheet.question", MOST_QUESTION_CHARACTERS)
        self.hint = QuestionHint(desk)
        self.editor, self.previews = BoardEditor(desk), Previews(desk)
        self.new, self.remove = button(desk, "boards.new"), button(desk, "boards.remove")
        self._lay_out()
        self.items.currentRowChanged.connect(self._on_item)
        self.boards.currentRowChanged.connect(self._on_board)
        self.question.kept.connect(self._on_question)
        self.question.typed.connect(self._on_question_typed)
        self.hint.asked.connect(self._on_question)
        self.editor.asked.connect(desk.send)
        self.editor.typed.connect(self._on_board_typed)
        self.new.clicked.connect(self._on_new)
        self.remove.clicked.connect(self._on_remove)

    def _lay_out(self) -> None:
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setHandleWidth(SPACE_WIDE)
        both.setChildrenCollapsible(False)
        for part in (self._left(), self._middle(), self.previews):
            both.addWidget(part)
        both.setSizes([270, 640, 340])
        layout = column()
        layout.addWidget(both)
        self.setLayout(layout)
        self.setFocusProxy(self.items)

    def _left(self) -> QWidget:
        made, layout = QWidget(), column(space=SPACE)
        layout.addWidget(label(self._desk, "boards.items", "eyebrow"))
        layout.addWidget(self.items, 3)
        layout.addWidget(label(self._desk, "boards.boards", "eyebrow"))
        layout.addWidget(self.boards, 1)
        layout.addLayout(line_of(self.new, self.remove, space=SPACE))
        made.setLayout(layout)
        return made

    def _middle(self) -> QWidget:
        inner, layout = QWidget(), column(space=SPACE)
        layout.addWidget(label(self._desk, "boards.question", "eyebrow"))
        layout.addWidget(self.question)
        layout.addWidget(self.hint)
        layout.addWidget(label(self._desk, "boards.board", "eyebrow"))
        layout.addWidget(self.editor, 1)
        inner.setLayout(layout)
        made = QScrollArea()
        made.setWidget(inner)
        made.setWidgetResizable(True)
        return made

    # --- what the meeting says

    def redraw(self, meeting: Meeting, now: Now) -> None:
        """Show items, boards and how they will look; what is chosen stays chosen."""
        item, board = self._item(), self._wanted or self._board()
        words = self._desk.words
        boards = ordered_boards(meeting)
        names = {one.id: words.name(one.names) for one in boards}
        lines = [
            (str(one.id), _line(one.title, names.get(one.board or BoardId("")))) for one in agenda(meeting)
        ]
        collecting = next((one.id for one in agenda(meeting) if one.collects), None)
        fill(self.items, lines, str(item or collecting or ""))
        fill(self.boards, [(str(one.id), names[one.id]) for one in boards], str(board or ""))
        if self._wanted in names:
            self._wanted = None
        self._show(now)

    def _show(self, now: Now) -> None:
        meeting, item = self._desk.newest, self._item()
        if meeting is None:
            return
        found = meeting.items.get(item) if item is not None else None
        self.question.setEnabled(found is not None)
        if found is not None:
            self.question.show_names(found.question, meeting.brief.language)
            self.hint.show_question(found.question)
        board = self._board()
        self.editor.show_board(meeting, meeting.boards.get(board) if board is not None else None)
        self.remove.setEnabled(board is not None)
        self.previews.show_item(meeting, item, now)

    def choose_item(self, item: ItemId) -> None:
        """Stand at an item and its board."""
        choose(self.items, str(item))

    def _item(self) -> ItemId | None:
        key = chosen(self.items)
        return ItemId(key) if key else None

    def _board(self) -> BoardId | None:
        key = chosen(self.boards)
        return BoardId(key) if key else None

    # --- slots

    @Slot(int)
    def _on_item(self, _place: int) -> None:
        """Stand at the item's board as well."""
        meeting, item = self._desk.newest, self._item()
        found = meeting.items.get(item) if meeting is not None and item is not None else None
        if found is not None and found.board is not None:
            choose(self.boards, str(found.board))
        if self._desk.is_open:
            self._show(self._desk.now())

    @Slot(int)
    def _on_board(self, _place: int) -> None:
        if self._desk.is_open:
            self._show(self._desk.now())

    @Slot(object)
    def _on_question(self, names: Names) -> None:
        meeting, item = self._desk.newest, self._item()
        if meeting is not None and item is not None and item in meeting.items:
            self._desk.send(PutItem(replace(meeting.items[item], question=names)))

    @Slot(object)
    def _on_question_typed(self, names: Names) -> None:
        """Show the question in both pictures while it is typed; it is kept when the line is left."""
        meeting, item = self._desk.newest, self._item()
        if meeting is not None and item is not None and item in meeting.items:
            asked = {**meeting.items, item: replace(meeting.items[item], question=names)}
            self._draft(replace(meeting, items=asked))

    @Slot(object)
    def _on_board_typed(self, one: Board | Category) -> None:
        meeting = self._desk.newest
        if meeting is None:
            return
        if isinstance(one, Board):
            self._draft(replace(meeting, boards={**meeting.boards, one.id: one}))
        else:
            self._draft(replace(meeting, categories={**meeting.categories, one.id: one}))

    def _draft(self, meeting: Meeting) -> None:
        if self._desk.is_open:
            self.previews.show_item(meeting, self._item(), self._desk.now())

    @Slot()
    def _on_new(self) -> None:
        meeting = self._desk.newest
        if meeting is None:
            return
        key = BoardId(self._desk.new_id())
        last = max((one.position for one in meeting.boards.values()), default=-1.0)
        language = meeting.brief.language
        self._wanted = key
        self._desk.send(
            PutBoard(Board(key, last + 1.0, ((language, self._desk.words.t("boards.new_name")),)))
        )

    @Slot()
    def _on_remove(self) -> None:
        board = self._board()
        if board is not None:
            self._desk.send(RemoveBoard(board))


def _line(title: str, board: str | None) -> str:
    return f"{title}\n→ {board}" if board else title
