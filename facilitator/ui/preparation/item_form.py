"""All that belongs to one agenda item, to be typed beside the timeline."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from facilitator.meeting.ids import BoardId
from facilitator.meeting.model import AgendaItem
from facilitator.meeting.views import Names
from facilitator.meeting.words import ItemKind
from facilitator.ui.console.outcome.texts import KeptText
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Elided, button, column, label, named, number, row
from facilitator.ui.preparation.names_field import NamesField
from facilitator.ui.preparation.run_sheet_model import MINUTE_S
from facilitator.ui.preparation.typed import clock_text, clock_time_in
from facilitator.ui.theme import SPACE

LONGEST_MIN = 480
MOST_CHARACTERS, MOST_QUESTION_CHARACTERS = 200, 500
NOTES_LINES = 4


class ItemForm(QScrollArea):
    """Each field is kept when it is left; what the meeting says is shown again."""

    wished = Signal(object)
    """The `AgendaItem` as it would be."""
    polls_asked = Signal()
    """The votes of the item are to be prepared."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._item: AgendaItem | None = None
        self._is_showing = False
        self.title, self.presenter = self._line("title"), self._line("presenter")
        self.fixed = self._line("fixed")
        self.minutes = number(desk, "sheet.minutes", 0, LONGEST_MIN)
        self.minutes.setKeyboardTracking(False)
        self.kind, self.board = QComboBox(), QComboBox()
        named(desk, self.kind, "sheet.kind")
        named(desk, self.board, "sheet.board")
        self.collects, self.locked, self.buffer = QCheckBox(), QCheckBox(), QCheckBox()
        for name, tick in (("collects", self.collects), ("locked", self.locked), ("buffer", self.buffer)):
            desk.words.put(tick, tick.setText, f"item.{name}")
            desk.words.put(tick, tick.setToolTip, f"item.{name}.tip")
        self.question = NamesField(desk, "sheet.question", MOST_QUESTION_CHARACTERS)
        self.notes = KeptText(desk, "item.notes", NOTES_LINES)
        self.polls, self.prepare = Elided("soft"), button(desk, "item.polls.prepare", "quiet")
        self._lay_out()
        self._connect()

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(MOST_CHARACTERS)
        named(self._desk, made, f"sheet.{name}")
        return made

    def _lay_out(self) -> None:
        inner, form = QWidget(), QFormLayout()
        form.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        form.setSpacing(SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(self._desk, "sheet.title"), self.title)
        form.addRow(self._beside(("minutes", self.minutes), ("kind", self.kind), ("fixed", self.fixed)))
        form.addRow(self._ticks())
        form.addRow(label(self._desk, "sheet.presenter"), self.presenter)
        form.addRow(label(self._desk, "item.question"), self.question)
        form.addRow(label(self._desk, "sheet.board"), self.board)
        form.addRow(self.collects)
        form.addRow(label(self._desk, "item.polls"), self._polls())
        form.addRow(label(self._desk, "sheet.notes"), self.notes)
        # On a high screen the room stays below: a stretched form tears its lines apart.
        whole = column()
        whole.addLayout(form)
        whole.addStretch(1)
        inner.setLayout(whole)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusProxy(self.title)

    def _beside(self, *fields: tuple[str, QWidget]) -> QHBoxLayout:
        line = row(space=SPACE)
        for name, field in fields:
            stack = QFormLayout()
            stack.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
            stack.setSpacing(2)
            stack.addRow(label(self._desk, f"sheet.{name}"), field)
            line.addLayout(stack, 2 if name == "kind" else 1)
        return line

    def _ticks(self) -> QHBoxLayout:
        line = row(space=SPACE)
        line.addWidget(self.locked)
        line.addWidget(self.buffer)
        line.addStretch(1)
        return line

    def _polls(self) -> QHBoxLayout:
        line = row(space=SPACE)
        line.addWidget(self.polls, 1)
        line.addWidget(self.prepare)
        return line

    def _connect(self) -> None:
        for line in (self.title, self.presenter, self.fixed):
            line.editingFinished.connect(self._on_kept)
        self.minutes.valueChanged.connect(self._on_kept)
        for box in (self.kind, self.board):
            box.activated.connect(self._on_kept)
        for tick in (self.collects, self.locked, self.buffer):
            tick.clicked.connect(self._on_kept)
        self.question.kept.connect(self._on_question)
        self.notes.kept.connect(self._on_kept)
        self.prepare.clicked.connect(self.polls_asked)

    # --- what the meeting says

    def show_item(self, item: AgendaItem | None, boards: dict[BoardId, str], language: str) -> None:
        """Show an item, but never under a hand that types in the same one."""
        is_other = item is None or self._item is None or item.id != self._item.id
        self._item = item
        self.setEnabled(item is not None)
        if item is None:
            return
        self._is_showing = True
        fixed = clock_text(item.fixed, self._desk.words)
        for line, text in (
            (self.title, item.title),
            (self.presenter, item.presenter),
            (self.fixed, fixed),
        ):
            if is_other or not line.hasFocus():
                line.setText(text)
                # A long text is read from its beginning.
                line.setCursorPosition(0)
        if is_other or not self.minutes.hasFocus():
            self.minutes.setValue(item.planned_s // MINUTE_S)
        self._fill_boxes(item, boards)
        for tick, holds in (
            (self.collects, item.collects), (self.locked, item.locked), (self.buffer, item.buffer),
        ):  # fmt: skip
            tick.setChecked(holds)
        self.collects.setEnabled(item.board is not None)
        self.question.show_names(item.question, language)
        self.notes.show_text(item.notes)
        self._is_showing = False

    def show_polls(self, polls: Sequence[str]) -> None:
        """Name the votes that are prepared for the item."""
        words = self._desk.words
        self.polls.setText(" · ".join(polls) or words.t("item.polls.none"))

    def _fill_boxes(self, item: AgendaItem, boards: dict[BoardId, str]) -> None:
        words = self._desk.words
        self.kind.clear()
        for kind in ItemKind:
            self.kind.addItem(words.t(f"kind.{kind}"), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(item.kind.value))
        self.board.clear()
        self.board.addItem(words.t("sheet.no_board"), "")
        for key, name in boards.items():
            self.board.addItem(name, key)
        self.board.setCurrentIndex(max(self.board.findData(item.board or ""), 0))

    # --- what is typed

    @Slot()
    def _on_kept(self) -> None:
        if self._item is None or self._is_showing or not self._desk.is_open:
            return
        self._wish(self._typed(self._item))

    @Slot(object)
    def _on_question(self, names: Names) -> None:
        if self._item is not None and not self._is_showing:
            self._wish(replace(self._item, question=names))

    def _wish(self, new: AgendaItem) -> None:
        if new != self._item:
            # What is typed next comes on top of it, however late the answer.
            self._item = new
            self.wished.emit(new)

    def _typed(self, item: AgendaItem) -> AgendaItem:
        board = BoardId(str(self.board.currentData())) if self.board.currentData() else None
        seconds = self.minutes.value() * MINUTE_S
        try:
            fixed = clock_time_in(self.fixed.text())
        except ValueError:
            self._desk.tell("brief.hall_closes.wrong")
            fixed = item.fixed
        return replace(
            item,
            title=self.title.text() if self.title.text().strip() else item.title,
            presenter=self.presenter.text(),
            fixed=fixed,
            # Seconds that a table of minutes cannot show stay as they were.
            planned_s=seconds if seconds != item.planned_s // MINUTE_S * MINUTE_S else item.planned_s,
            kind=ItemKind(self.kind.currentData()),
            board=board,
            collects=self.collects.isChecked() and board is not None,
            locked=self.locked.isChecked(),
            buffer=self.buffer.isChecked(),
            notes=self.notes.toPlainText(),
        )
