"""The run sheet: timeline or table, the chosen item beside it, its sum, and what to think over."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from facilitator.meeting.commands import MoveItem, PutItem, RemoveItem
from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import AgendaItem, Meeting, Now
from facilitator.meeting.polls import polls_at, question_of
from facilitator.meeting.run_sheet import run_sheet
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import ItemKind
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, column, label, panel, row
from facilitator.ui.preparation.item_form import ItemForm
from facilitator.ui.preparation.run_sheet_model import MINUTE_S, Column, RunSheetModel, time_said
from facilitator.ui.preparation.sheet_table import SheetTable
from facilitator.ui.preparation.sheet_warnings import SheetWarnings
from facilitator.ui.preparation.timeline_list import TimelineList
from facilitator.ui.theme import SPACE, SPACE_WIDE

NEW_MINUTES = 10


class RunSheet(QWidget):
    """Enter edits, Insert adds, Delete removes, Ctrl+arrows move, plus and minus give and take minutes."""

    template_asked = Signal()
    """The plan is to be kept as a template."""
    print_asked = Signal()
    """The run sheet is wanted on paper, with clock times."""
    polls_asked = Signal()
    """The votes of the chosen item are to be prepared."""
    chose = Signal(object)
    """The `ItemId` that the cursor stands at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted: ItemId | None = None
        self.model = RunSheetModel(desk.words, self)
        self.timeline = TimelineList(desk, self.model)
        self.table = SheetTable(desk, self.model)
        self.table.installEventFilter(self)
        self.form = ItemForm(desk)
        self.warnings = SheetWarnings(desk)
        self._sum = Plain("heading")
        self._add, self._remove = button(desk, "sheet.add"), button(desk, "sheet.remove")
        self._up, self._down = button(desk, "sheet.up"), button(desk, "sheet.down")
        self.turn = button(desk, "sheet.as_table")
        self.template = button(desk, "sheet.template")
        self.print = button(desk, "sheet.print")
        self._views = QStackedWidget()
        self._help = label(desk, "sheet.timeline.help", "soft", wraps=True)
        self._table_help = label(desk, "sheet.help", "soft", wraps=True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = column(space=SPACE)
        layout.addLayout(self._head())
        layout.addWidget(self.warnings)
        self._views.addWidget(self._beside())
        self._views.addWidget(self.table)
        layout.addWidget(self._views, 1)
        layout.addWidget(self._help)
        layout.addWidget(self._table_help)
        self._table_help.hide()
        self.warnings.hide()
        self.setLayout(layout)
        self.setFocusProxy(self.timeline)

    def _head(self) -> QHBoxLayout:
        head = row(space=6)
        head.addWidget(self._sum)
        head.addStretch(1)
        for one in (self._add, self._remove, self._up, self._down):
            head.addWidget(one)
        head.addSpacing(SPACE_WIDE)
        for one in (self.turn, self.template, self.print):
            head.addWidget(one)
        return head

    def _beside(self) -> QSplitter:
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setHandleWidth(SPACE_WIDE)
        both.setChildrenCollapsible(False)
        framed, inside = panel(), column()
        inside.addWidget(self.form)
        framed.setLayout(inside)
        both.addWidget(self.timeline)
        both.addWidget(framed)
        both.setSizes([760, 480])
        return both

    def _connect(self) -> None:
        self.model.wished.connect(self._on_wished)
        self.form.wished.connect(self._on_wished)
        self.form.polls_asked.connect(self.polls_asked)
        self.warnings.asked.connect(self._desk.send)
        self.warnings.shown.connect(self.choose)
        self.warnings.poll_shown.connect(self._on_poll_shown)
        self.timeline.moved.connect(self._on_dragged)
        self.timeline.stretched.connect(self._on_stretched)
        self.timeline.deed.connect(self._on_deed)
        self.timeline.selectionModel().currentChanged.connect(self._on_current)
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self.turn.clicked.connect(self.turn_view)
        self.template.clicked.connect(self.template_asked)
        self.print.clicked.connect(self.print_asked)
        self._desk.words.changed.connect(self._say)

    # --- what is shown

    @property
    def is_table(self) -> bool:
        """Whether the table is in front, and not the timeline."""
        return self._views.currentIndex() == 1

    @Slot()
    def turn_view(self) -> None:
        """Show the table instead of the timeline, or the other way round; the chosen item stays chosen."""
        chosen = self._chosen()
        self._views.setCurrentIndex(0 if self.is_table else 1)
        self._help.setVisible(not self.is_table)
        self._table_help.setVisible(self.is_table)
        self._say()
        if chosen is not None:
            self.choose(chosen.id)
        self.begin()

    def begin(self) -> None:
        """Take the keys."""
        (self.table if self.is_table else self.timeline).setFocus()

    @Slot()
    def _say(self) -> None:
        self.turn.setText(self._desk.words.t("sheet.as_timeline" if self.is_table else "sheet.as_table"))
        self.turn.setAccessibleName(self.turn.text())
        self.model.say_again()
        meeting = self._desk.newest
        if meeting is not None:
            self.warnings.redraw(meeting, self._desk.now(), anew=True)

    def redraw(self, meeting: Meeting, now: Now) -> None:
        """Show the agenda with its clock times, its sum and what to think over."""
        stood_at = self._chosen()
        self.model.replace_from(meeting, now)
        wanted, self._wanted = self._wanted or (stood_at.id if stood_at is not None else None), None
        self._stand_at(wanted)
        told = run_sheet(meeting, now)
        words = self._desk.words
        said = words.t(
            "sheet.sum" if told.has_date else "sheet.sum_only",
            minutes=told.planned_s // MINUTE_S,
            start=time_said(told.starts, told, now, words),
            end=time_said(told.ends, told, now, words),
        )
        free = words.t("sheet.free", minutes=told.gaps_s // MINUTE_S) if told.gaps_s else ""
        self._sum.setText(f"{said}  {free}".rstrip())
        self.warnings.redraw(meeting, now)
        self._show_chosen()

    def _stand_at(self, wanted: ItemId | None) -> None:
        """Stay with the item that was moved or made, else at the same place."""
        rows = self.model.rowCount()
        if not rows:
            return
        for view, usual in ((self.timeline, Column.TITLE), (self.table, self.table.currentIndex().column())):
            place = self.model.row_of(wanted) if wanted is not None else -1
            if place < 0:
                place = min(max(view.currentIndex().row(), 0), rows - 1)
            at = self.model.index(place, max(usual, Column.TITLE))
            if view.currentIndex() != at:
                view.setCurrentIndex(at)

    @Slot(object)
    def choose(self, item: ItemId) -> None:
        """Stand at an item."""
        self._stand_at(item)
        self.begin()

    def _newest(self, place: int) -> AgendaItem | None:
        """Return what the item of a row has become since the row was drawn: quick presses add up."""
        drawn, meeting = self.model.item(place), self._desk.newest
        return meeting.items.get(drawn.id) if drawn is not None and meeting is not None else drawn

    def _chosen(self) -> AgendaItem | None:
        view = self.table if self.is_table else self.timeline
        return self.model.item(view.currentIndex().row())

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        meeting, chosen = self._desk.newest, self._newest(self.timeline.currentIndex().row())
        language = meeting.brief.language if meeting is not None else "da"
        self.form.show_item(chosen, self.model.boards, language)
        if meeting is not None and chosen is not None:
            untitled = self._desk.words.t("polls.untitled")
            polls = polls_at(meeting, chosen.id)
            self.form.show_polls([question_of(meeting, poll) or untitled for poll in polls])
        self.chose.emit(chosen.id if chosen is not None else None)

    # --- deeds

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            word = self.table.deed(event)
            if word:
                self._on_deed(word)
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _on_deed(self, word: str) -> None:
        deeds: dict[str, Callable[[], None]] = {
            "add": self._on_add, "remove": self._on_remove, "up": self._on_up, "down": self._on_down,
            "more": lambda: self._give(1), "less": lambda: self._give(-1), "open": self._open,
        }  # fmt: skip
        deeds[word]()

    def _open(self) -> None:
        if self.is_table:
            self.table.edit_cell()
        else:
            self.form.title.setFocus()
            self.form.title.selectAll()

    def _give(self, minutes: int) -> None:
        view = self.table if self.is_table else self.timeline
        chosen = self._newest(view.currentIndex().row())
        if chosen is None:
            return
        seconds = chosen.allotted_s + minutes * MINUTE_S
        if seconds >= 0:
            self._put(chosen, seconds)

    def _put(self, item: AgendaItem, seconds: int) -> None:
        self._desk.send(PutItem(replace(item, planned_s=seconds, allotted_s=seconds)))

    @Slot(int, int)
    def _on_stretched(self, place: int, minutes: int) -> None:
        item = self._newest(place)
        if item is not None:
            self._put(item, minutes * MINUTE_S)

    @Slot(int, int)
    def _on_dragged(self, place: int, before: int) -> None:
        item, other = self.model.item(place), self.model.item(before)
        if item is not None:
            self._wanted = item.id
            self._desk.send(MoveItem(item.id, other.id if other is not None else None))

    @Slot(object)
    def _on_poll_shown(self, item: ItemId) -> None:
        self.choose(item)
        self.polls_asked.emit()

    @Slot(object)
    def _on_wished(self, item: AgendaItem) -> None:
        self._desk.send(PutItem(item))

    @Slot()
    def _on_add(self) -> None:
        """Put a new item behind the chosen one."""
        meeting = self._desk.newest
        if meeting is None:
            return
        items = agenda(meeting)
        chosen = self._chosen()
        at = next((n for n, one in enumerate(items) if chosen and one.id == chosen.id), len(items) - 1)
        here = items[at].position if items else 0.0
        after = items[at + 1].position if at + 1 < len(items) else here + 2.0
        seconds = NEW_MINUTES * MINUTE_S
        new = AgendaItem(
            ItemId(self._desk.new_id()), (here + after) / 2, self._desk.words.t("sheet.new_title"),
            ItemKind.DIALOG, seconds, seconds,
        )  # fmt: skip
        self._wanted = new.id
        self._desk.send(PutItem(new))
        self.begin()

    @Slot()
    def _on_remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._desk.send(RemoveItem(chosen.id))

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(2)

    def _move(self, by: int) -> None:
        meeting, chosen = self._desk.newest, self._chosen()
        if meeting is None or chosen is None or chosen.id not in meeting.items:
            return
        items = agenda(meeting)
        place = [one.id for one in items].index(chosen.id) + by
        if place < 0 or place > len(items):
            return
        self._wanted = chosen.id
        self._desk.send(MoveItem(chosen.id, items[place].id if place < len(items) else None))
