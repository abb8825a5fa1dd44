"""Preparation: the run sheet, the brief and the join check, and the way into the hall."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from facilitator.meeting.words import Phase
from facilitator.ui.desk import Desk
from facilitator.ui.parts import ActionButton, Elided, Plain, button, column, named, row
from facilitator.ui.preparation.brief_form import BriefForm
from facilitator.ui.preparation.join_check import JoinCheckPanel
from facilitator.ui.preparation.run_sheet import RunSheet
from facilitator.ui.sentences import clock_time, date_words
from facilitator.ui.theme import SPACE, SPACE_PAGE


class PreparationPage(QWidget):
    """Everything here may be mended until the meeting is closed."""

    doors_asked = Signal()
    """On to the console, before the meeting has begun or while it runs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._title = Elided("title")
        self._when = Plain("soft")
        self.sheet = RunSheet(desk)
        self.brief = BriefForm(desk)
        self.check = JoinCheckPanel(desk)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        named(desk, self._tabs, "tabs.preparation")
        self._tabs.addTab(self.sheet, "")
        self._tabs.addTab(self.brief, "")
        self._tabs.addTab(self.check, "")
        self._doors = button(desk, "preparation.doors")
        self._start = ActionButton(desk, "start", "primary")
        self._lay_out()
        self._doors.clicked.connect(self.doors_asked)
        desk.happened.connect(self._on_happened)
        desk.words.changed.connect(self.redraw)

    def _lay_out(self) -> None:
        names = column(space=2)
        names.addWidget(self._title)
        names.addWidget(self._when)
        head = row(space=SPACE)
        head.addLayout(names, 1)
        head.addWidget(self._doors)
        head.addWidget(self._start)
        layout = column(margin=SPACE_PAGE, space=SPACE)
        layout.addLayout(head)
        layout.addWidget(self._tabs, 1)
        self.setLayout(layout)

    def show_tab(self, place: int) -> None:
        """Bring the run sheet (0), the brief (1) or the join check (2) to the front."""
        self._tabs.setCurrentIndex(place)

    def close_page(self) -> None:
        """End what works behind the page."""
        self.check.close_panel()

    def begin(self) -> None:
        """Take the keys."""
        self.redraw()
        self.sheet.table.setFocus()

    @Slot()
    def redraw(self) -> None:
        """Show the newest snapshot."""
        if not self._desk.is_open:
            return
        meeting, now, words = self._desk.snapshot.meeting, self._desk.now(), self._desk.words
        self._title.setText(meeting.brief.title)
        starts = meeting.brief.starts
        said = words.t("preparation.no_date")
        if starts is not None:
            day = date_words(starts, now.zone, words)
            said = words.t("preparation.when", day=day, time=clock_time(starts, now.zone, words))
        place = meeting.brief.place
        self._when.setText(f"{said}  ·  {place}" if place else said)
        planned = meeting.course.phase is Phase.PLANNED
        self._start.setVisible(planned)
        self._doors.setText(words.t("preparation.doors" if planned else "preparation.back"))
        self._tabs.setTabText(0, words.t("preparation.sheet"))
        self._tabs.setTabText(1, words.t("preparation.brief"))
        self._tabs.setTabText(2, words.t("preparation.check"))
        self.sheet.redraw(meeting, now)
        self.brief.redraw(meeting, now)

    @Slot(object)
    def _on_happened(self, _happened: object) -> None:
        if self.isVisible():
            self.redraw()
