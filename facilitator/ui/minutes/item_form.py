"""What is written about one item of the agenda: its points, what came of it, how it was treated."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget

from facilitator.meeting.commands import WriteMinutes
from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import ItemMinutes, Meeting
from facilitator.meeting.words import Treatment
from facilitator.ui.console.outcome.texts import KeptText
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Elided, column, label, named, row

_POINTS_LINES, _CONCLUSION_LINES = 9, 5


class ItemForm(QWidget):
    """Kept when one pauses or leaves a field; another item is never written over."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._minutes: ItemMinutes | None = None
        self._title = Elided("heading")
        self.treatment = QComboBox()
        named(desk, self.treatment, "minutes.treatment")
        self.conclusion = KeptText(desk, "minutes.conclusion", _CONCLUSION_LINES)
        self.main_points = KeptText(desk, "minutes.main_points", _POINTS_LINES)
        line = row()
        line.addWidget(label(desk, "minutes.treatment", "soft"))
        line.addWidget(self.treatment, 1)
        layout = column(space=6)
        layout.addWidget(self._title)
        layout.addLayout(line)
        for key, field in (
            ("minutes.main_points", self.main_points),
            ("minutes.conclusion", self.conclusion),
        ):
            layout.addWidget(label(desk, key, "soft"))
            layout.addWidget(field)
        layout.addStretch(1)
        self.setLayout(layout)
        self.setFocusProxy(self.main_points)
        self.conclusion.kept.connect(self._on_kept)
        self.main_points.kept.connect(self._on_kept)
        self.treatment.activated.connect(self._on_kept)
        desk.words.changed.connect(self._say)
        self._say()

    @Slot()
    def _say(self) -> None:
        place = max(self.treatment.currentIndex(), 0)
        self.treatment.clear()
        for one in Treatment:
            self.treatment.addItem(self._desk.words.t(f"treatment.{one}"), one)
        self.treatment.setCurrentIndex(place)

    def show_item(self, meeting: Meeting, item: ItemId) -> None:
        """Show what is written about an item; what was being written about another is kept first."""
        if self._minutes is not None and self._minutes.id != item:
            self.conclusion.keep()
            self.main_points.keep()
            self._minutes = None
        is_other = self._minutes is None
        told = meeting.minutes.get(item, ItemMinutes(item))
        self._minutes = told
        self._title.setText(meeting.items[item].title)
        self.treatment.setCurrentIndex(list(Treatment).index(told.treatment))
        for field, text in ((self.main_points, told.main_points), (self.conclusion, told.conclusion)):
            field.show_text(text, at_once=is_other)

    @Slot()
    def _on_kept(self) -> None:
        if self._minutes is None:
            return
        new = replace(
            self._minutes,
            main_points=self.main_points.toPlainText(),
            conclusion=self.conclusion.toPlainText(),
            treatment=Treatment(self.treatment.currentData()),
        )
        if new != self._minutes:
            self._minutes = new
            self._desk.send(WriteMinutes(new))
