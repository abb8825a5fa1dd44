"""Preparation: brief, run sheet, boards and join check, and the way into the hall."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from facilitator.meeting.brief import is_before_its_day, odd_day
from facilitator.meeting.ids import ItemId
from facilitator.meeting.walk import is_walk
from facilitator.meeting.words import Phase
from facilitator.ui.desk import Desk
from facilitator.ui.parts import ActionButton, Elided, Plain, button, column, named, row, state
from facilitator.ui.preparation.area.page import AreaPage
from facilitator.ui.preparation.boards_page import BoardsPage
from facilitator.ui.preparation.brief_form import BriefForm
from facilitator.ui.preparation.join_check import JoinCheckPanel
from facilitator.ui.preparation.polls_page import PollsPage
from facilitator.ui.preparation.run_sheet import RunSheet
from facilitator.ui.preparation.template_strip import TemplateStrip
from facilitator.ui.preparation.walk.page import RoutePage
from facilitator.ui.sentences import clock_time, date_words
from facilitator.ui.stylesheet import set_look
from facilitator.ui.theme import SPACE, SPACE_PAGE


class PreparationPage(QWidget):
    """Everything here may be mended until the meeting is closed."""

    doors_asked = Signal()
    """On to the console, before the meeting has begun or while it runs."""
    sheet_print_asked = Signal()
    template_kept = Signal(str, str)
    """The plan is to be kept as a template: its name, and what it is good for."""

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
        self.boards = BoardsPage(desk)
        self.polls = PollsPage(desk)
        self.area = AreaPage(desk)
        self.walk = RoutePage(desk)
        self.template = TemplateStrip(desk)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        named(desk, self._tabs, "tabs.preparation")
        for part, _ in self._parts:
            self._tabs.addTab(part, "")
        self._are_doors_open = False
        self._doors = button(desk, "preparation.doors")
        self._rehearse = ActionButton(desk, "rehearse")
        self._start = ActionButton(desk, "start", "primary")
        self._tabs.setCurrentWidget(self.sheet)
        self._lay_out()
        self._doors.clicked.connect(self.doors_asked)
        self.sheet.template_asked.connect(self._on_template_asked)
        self.sheet.print_asked.connect(self.sheet_print_asked)
        self.sheet.chose.connect(self._on_chose)
        self.sheet.polls_asked.connect(self._on_polls_asked)
        self.walk.sheets_asked.connect(self._on_sheets)
        self.template.kept.connect(self.template_kept)
        self.template.left.connect(self.sheet.begin)
        self._tabs.currentChanged.connect(self.redraw)
        desk.happened.connect(self._on_news)
        desk.hoped_anew.connect(self._on_news)
        desk.words.changed.connect(self.redraw)

    def _lay_out(self) -> None:
        names = column(space=2)
        names.addWidget(self._title)
        names.addWidget(self._when)
        head = row(space=SPACE)
        head.addLayout(names, 1)
        head.addWidget(self._rehearse)
        head.addWidget(self._doors)
        head.addWidget(self._start)
        layout = column(margin=SPACE_PAGE, space=SPACE)
        layout.addLayout(head)
        layout.addWidget(self.template)
        layout.addWidget(self._tabs, 1)
        self.setLayout(layout)

    @property
    def _parts(self) -> tuple[tuple[QWidget, str], ...]:
        """The parts in the order of the work, each with its sentence."""
        return (
            (self.brief, "preparation.brief"),
            (self.sheet, "preparation.sheet"),
            (self.boards, "preparation.boards"),
            (self.polls, "preparation.polls"),
            (self.area, "preparation.area"),
            (self.walk, "preparation.walk"),
            (self.check, "preparation.check"),
        )

    def show_tab(self, place: int) -> None:
        """Bring run sheet (0), brief (1), join check (2), boards (3), area picture (4) or votes (5) up."""
        parts = (self.sheet, self.brief, self.check, self.boards, self.area, self.polls)
        self._tabs.setCurrentWidget(parts[place])

    def show_walk(self) -> None:
        """Bring the route of the walk to the front."""
        self._tabs.setCurrentWidget(self.walk)

    @property
    def topic(self) -> str:
        """The page of the help that belongs to the part in front."""
        return "decide" if self._tabs.currentWidget() is self.brief else "prepare"

    def close_page(self) -> None:
        """End what works behind the page."""
        self.check.close_panel()
        self.area.close_page()

    def begin_new(self) -> None:
        """Take the keys where a meeting begins that has just been made: what it is about."""
        self._tabs.setCurrentWidget(self.brief)
        self.begin()

    def say_doors_open(self) -> None:
        """Offer the way back instead of opening doors that are open."""
        self._are_doors_open = True

    def begin(self) -> None:
        """Take the keys."""
        self.redraw()
        shown = self._tabs.currentWidget()
        (self.sheet.begin if shown is self.sheet else shown.setFocus)()

    @Slot()
    def redraw(self) -> None:
        """Show the newest snapshot, with what has been asked for since."""
        if not self._desk.is_open:
            return
        meeting, now, words = self._desk.hoped, self._desk.now(), self._desk.words
        self._title.setText(meeting.brief.title)
        starts = meeting.brief.starts
        said = words.t("preparation.no_date")
        if starts is not None:
            day = date_words(starts, now.zone, words)
            said = words.t("preparation.when", day=day, time=clock_time(starts, now.zone, words))
        place = meeting.brief.place
        planned = meeting.course.phase is Phase.PLANNED
        odd = odd_day(starts, now) if planned else None
        said = f"{said}  ·  {words.t(f'preparation.date.{odd}')}" if odd else said
        self._when.setText(f"{said}  ·  {place}" if place else said)
        state(self._when, "warn" if odd else "")
        self._start.setVisible(planned)
        self._rehearse.setVisible(planned and not meeting.brief.rehearsal)
        set_look(self._start, kind="" if is_before_its_day(meeting.brief, now) else "primary")
        opens = planned and not self._are_doors_open
        self._doors.setText(words.t("preparation.doors" if opens else "preparation.back"))
        self._doors.setAccessibleName(self._doors.text())
        for at, (_, key) in enumerate(self._parts):
            self._tabs.setTabText(at, words.t(key))
        self.sheet.redraw(meeting, now)
        self.brief.redraw(meeting, now)
        self._tabs.setTabVisible(self._tabs.indexOf(self.walk), is_walk(meeting))
        if self._tabs.currentWidget() is self.walk:
            self.walk.redraw(meeting)
        if self._tabs.currentWidget() is self.boards:
            self.boards.redraw(meeting, now)
        if self._tabs.currentWidget() is self.polls:
            self.polls.redraw(meeting, now)
        if self._tabs.currentWidget() is self.area:
            self.area.redraw(meeting, now)

    @Slot()
    def _on_sheets(self) -> None:
        self._desk.act_by_id("print")

    @Slot()
    def _on_template_asked(self) -> None:
        if self._desk.is_open:
            self.template.ask(self._desk.snapshot.meeting.brief.title)

    @Slot(object)
    def _on_chose(self, item: ItemId | None) -> None:
        """Let boards and votes stand at the item that the run sheet stands at."""
        if item is not None and self._tabs.currentWidget() is self.sheet:
            self.boards.choose_item(item)
            self.polls.choose_item(item)

    @Slot()
    def _on_polls_asked(self) -> None:
        """Go to the votes of the item that the run sheet stands at; where there is none, one is begun."""
        self._tabs.setCurrentWidget(self.polls)
        self.polls.begin()

    @Slot()
    def _on_news(self) -> None:
        if self.isVisible():
            self.redraw()
