"""The end of the evening: the referent's texts, the next meeting, minutes as files, closing."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from facilitator.meeting.commands import WriteClosing, WriteMinutes
from facilitator.meeting.decided import without_owner
from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import ItemMinutes, Meeting
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import Phase
from facilitator.ui.console.outcome.came import CameField
from facilitator.ui.console.outcome.next_time import next_said, with_next
from facilitator.ui.console.outcome.texts import KeptText
from facilitator.ui.desk import Desk
from facilitator.ui.paper_news import PaperNews
from facilitator.ui.parts import (
    ActionButton,
    Plain,
    button,
    column,
    label,
    line_of,
    named,
    narrow,
    panel,
    row,
)


class ClosingPanel(QScrollArea):
    """Everything here may also be written after the meeting; closing without it is allowed, and said."""

    export_asked = Signal()
    follow_up_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self._is_at_end = False
        """Whether the end is to stay in view while the panel is still being laid out."""
        self.setWidgetResizable(True)
        inner = QWidget()
        layout: QVBoxLayout = column(space=10)
        layout.addWidget(self._item_part())
        layout.addWidget(self._whole_part())
        layout.addWidget(self._end_part())
        layout.addStretch(1)
        inner.setLayout(layout)
        self.setWidget(inner)
        self.setFocusProxy(self.item)

    # --- parts

    def _item_part(self) -> QWidget:
        desk = self._desk
        self.item = narrow(QComboBox())
        named(desk, self.item, "minutes.item")
        self.main_points = KeptText(desk, "minutes.main_points", 4)
        self.conclusion = KeptText(desk, "minutes.conclusion", 2)
        self.item.activated.connect(self._on_item)
        self.main_points.kept.connect(self._on_minutes)
        self.conclusion.kept.connect(self._on_minutes)
        made, layout = panel(), column(margin=10, space=6)
        head = row(space=6)
        head.addWidget(label(desk, "minutes.heading", "eyebrow"))
        head.addWidget(self.item, 1)
        layout.addLayout(head)
        layout.addWidget(label(desk, "minutes.main_points", "soft"))
        layout.addWidget(self.main_points)
        layout.addWidget(label(desk, "minutes.conclusion", "soft"))
        layout.addWidget(self.conclusion)
        made.setLayout(layout)
        return made

    def _whole_part(self) -> QWidget:
        desk = self._desk
        self.summary = KeptText(desk, "closing.summary", 5)
        self.go_on = KeptText(desk, "closing.go_on", 3)
        self.next_words = QLineEdit()
        desk.words.put(self.next_words, self.next_words.setPlaceholderText, "closing.next.hint")
        named(desk, self.next_words, "closing.next")
        self.came = CameField(desk)
        self.came.editingFinished.connect(self._on_closing)
        for field in (self.summary, self.go_on):
            field.kept.connect(self._on_closing)
        self.next_words.editingFinished.connect(self._on_closing)
        made, layout = panel(), column(margin=10, space=6)
        layout.addWidget(label(desk, "closing.heading", "eyebrow"))
        for key, field_ in (
            ("closing.came", self.came),
            ("closing.summary", self.summary),
            ("closing.go_on", self.go_on),
            ("closing.next", self.next_words),
        ):
            layout.addWidget(label(desk, key, "soft"))
            layout.addWidget(field_)
        made.setLayout(layout)
        return made

    def _end_part(self) -> QWidget:
        desk = self._desk
        self._lacking = Plain("soft", wraps=True)
        self.close_meeting = button(desk, "closing.close")
        self._sure = Plain(wraps=True)
        self._yes = ActionButton(desk, "close", "primary")
        self._no = button(desk, "closing.not_yet", "quiet")
        self.export = button(desk, "export.make", "primary")
        self.follow_up = button(desk, "finish.follow_up")
        self.whole = ActionButton(desk, "minutes", said="closing.whole")
        self.news = PaperNews(desk)
        self._connect_end()
        made, layout = panel(), column(margin=10, space=8)
        layout.addWidget(label(desk, "closing.end", "eyebrow"))
        layout.addWidget(self._lacking)
        layout.addLayout(line_of(self.export, self.close_meeting))
        layout.addWidget(self._sure)
        layout.addLayout(line_of(self._yes, self._no))
        layout.addWidget(self.news)
        layout.addWidget(self.whole)
        layout.addWidget(self.follow_up)
        made.setLayout(layout)
        self._show_question(asked=False)
        return made

    def _connect_end(self) -> None:
        self.verticalScrollBar().rangeChanged.connect(self._stay_at_end)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        self.close_meeting.clicked.connect(self._on_close_asked)
        self._no.clicked.connect(self._on_not_yet)
        self._yes.clicked.connect(self._on_not_yet)
        self.export.clicked.connect(self.export_asked)
        self.follow_up.clicked.connect(self.follow_up_asked)

    def show_end(self) -> None:
        """Bring the end of the panel into view, with the focus on what ends the evening."""
        place = self.close_meeting if self.close_meeting.isVisibleTo(self) else self.export
        place.setFocus()
        self._go_to_end()

    def _go_to_end(self) -> None:
        self._is_at_end = True
        self._stay_at_end()

    @Slot()
    def _stay_at_end(self) -> None:
        """A panel that has come into sight just now learns its height in steps."""
        if self._is_at_end:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())

    @Slot()
    def _on_scrolled(self) -> None:
        self._is_at_end = False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_at_end = False

    # --- redraw

    def redraw(self, meeting: Meeting) -> None:
        """Show what has been written, and what the minutes would lack."""
        before = self._meeting
        self._meeting = meeting
        self._show_items(meeting, before)
        self._show_minutes(meeting)
        self.summary.show_text(meeting.closing.summary)
        self.go_on.show_text(meeting.closing.how_we_go_on)
        self.came.show_number(meeting.closing.came)
        if not self.next_words.hasFocus():
            self.next_words.setText(next_said(meeting.closing, self._desk.now()))
        live = meeting.course.phase is Phase.LIVE
        self.close_meeting.setVisible(live and not self._yes.isVisibleTo(self))
        self.follow_up.setVisible(meeting.course.phase is Phase.CLOSED)
        self._lacking.setText(self._lacking_words(meeting))
        self._sure.setText(self._desk.words.t("closing.sure"))

    def _lacking_words(self, meeting: Meeting) -> str:
        words = self._desk.words
        if meeting.course.phase is Phase.CLOSED:
            return words.t("closing.closed")
        without = [one for one in meeting.actions.values() if not one.owner or not (one.due or one.due_words)]
        unowned = len(without) + len(without_owner(meeting))
        lacks = [] if meeting.actions else [words.t("closing.lacks.actions")]
        lacks += [words.t("closing.lacks.owner", count=unowned)] if unowned else []
        lacks += [] if meeting.closing.came else [words.t("closing.lacks.came")]
        lacks += [] if meeting.closing.summary else [words.t("closing.lacks.summary")]
        agreed = meeting.closing.next_meeting or meeting.closing.next_words
        lacks += [] if agreed else [words.t("closing.lacks.next")]
        return words.t("closing.lacks", what="; ".join(lacks)) if lacks else words.t("closing.complete")

    def _show_items(self, meeting: Meeting, before: Meeting | None) -> None:
        offered = [(one.title, one.id) for one in agenda(meeting)]
        present = [(self.item.itemText(at), self.item.itemData(at)) for at in range(self.item.count())]
        chosen = self.item.currentData()
        moved = before is not None and before.course.current != meeting.course.current
        if moved or (before is None and meeting.course.current is not None):
            chosen = meeting.course.current or chosen
        if offered != present:
            self.item.clear()
            for title, key in offered:
                self.item.addItem(title, key)
        keys = [key for _, key in offered]
        self.item.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)

    def _show_minutes(self, meeting: Meeting) -> None:
        found = meeting.minutes.get(self.item.currentData())
        self.main_points.show_text(found.main_points if found is not None else "")
        self.conclusion.show_text(found.conclusion if found is not None else "")

    # --- the papers

    @Slot(float)
    def show_progress(self, share: float) -> None:
        """Show how far the files are, 0 to 1."""
        self.news.show_progress(share)
        self.export.setEnabled(False)

    def show_papers(self, troubles: tuple[str, ...], folder: Path) -> None:
        """Show that the files are there, or what stood in the way."""
        self.export.setEnabled(True)
        self.news.show_end(troubles, folder)

    # --- slots

    @Slot(int)
    def _on_item(self, _place: int) -> None:
        if self._desk.is_open:
            self._show_minutes(self._desk.hoped)

    @Slot()
    def _on_minutes(self) -> None:
        item = self.item.currentData()
        if not self._desk.is_open or item is None:
            return
        old = self._desk.hoped.minutes.get(ItemId(item), ItemMinutes(ItemId(item)))
        new = replace(
            old, main_points=self.main_points.toPlainText(), conclusion=self.conclusion.toPlainText()
        )
        if new != old:
            self._desk.send(WriteMinutes(new))

    @Slot()
    def _on_closing(self) -> None:
        if not self._desk.is_open:
            return
        old = self._desk.hoped.closing
        new = replace(
            old,
            came=self.came.value() or None,
            summary=self.summary.toPlainText(),
            how_we_go_on=self.go_on.toPlainText(),
        )
        if self.next_words.isModified():
            new = with_next(new, self.next_words.text(), self._desk.now())
            self.next_words.setModified(False)
        if new != old:
            self._desk.send(WriteClosing(new))

    @Slot()
    def _on_close_asked(self) -> None:
        self._show_question(asked=True)
        self._yes.setFocus()
        # The question makes the panel longer than it was: its answers would lie below the edge.
        self._go_to_end()

    @Slot()
    def _on_not_yet(self) -> None:
        self._show_question(asked=False)

    def _show_question(self, *, asked: bool) -> None:
        self.close_meeting.setVisible(not asked)
        for part in (self._sure, self._yes, self._no):
            part.setVisible(asked)
