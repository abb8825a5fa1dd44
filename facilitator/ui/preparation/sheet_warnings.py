"""What to think over before the meeting, each with what can be done about it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from facilitator.meeting.commands import Command
from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.remedies import ADDED, NewItem, remedy
from facilitator.meeting.run_sheet import ABOUT_POLLS, Doubt, SheetWarning, doubts
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, clear, column, panel, row
from facilitator.ui.sentences import clock_time
from facilitator.ui.theme import SPACE, SPACE_TIGHT

# On a low screen the timeline needs the room; what is below is scrolled to.
MOST_LINES, MOST_LINES_WHEN_LOW, LOW_PIXELS = 4, 2, 900


class SheetWarnings(QScrollArea):
    """Warns and offers; it never changes anything by itself."""

    asked = Signal(object)
    """The `Command` that mends something."""
    shown = Signal(object)
    """The `ItemId` that a warning is about."""
    poll_shown = Signal(object)
    """The `ItemId` with a prepared vote that a warning is about."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._told: tuple[SheetWarning, ...] = ()
        self._remedies: dict[SheetWarning, Command] = {}
        self._buttons: list[QPushButton] = []
        self._inner = QWidget()
        self._lines = column(space=SPACE_TIGHT)
        self._inner.setLayout(self._lines)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)

    @property
    def told(self) -> tuple[SheetWarning, ...]:
        """What is warned of."""
        return self._told

    def redraw(self, meeting: Meeting, now: Now, *, anew: bool = False) -> None:
        """Think the sheet over; the same doubts again change nothing."""
        told = doubts(meeting, now)
        self._remedies = {one: made for one in told if (made := self._remedy(meeting, one)) is not None}
        if told == self._told and not anew:
            return
        self._told = told
        clear(self._lines)
        self._buttons = []
        for one in told:
            self._lines.addWidget(self._line(meeting, one, now))
        self._lines.addStretch(1)
        self._put_in_order()
        height = self.fontMetrics().height() * 2 + SPACE * 2
        most = MOST_LINES_WHEN_LOW if self.window().height() < LOW_PIXELS else MOST_LINES
        self.setFixedHeight(height * min(len(told), most) + SPACE_TIGHT)
        self.setVisible(bool(told))

    def _put_in_order(self) -> None:
        """Let Tab reach the buttons where they stand, though they were made last."""
        before: QWidget = self
        for one in self._buttons:
            QWidget.setTabOrder(before, one)
            before = one

    def _remedy(self, meeting: Meeting, warning: SheetWarning) -> Command | None:
        kind = ADDED.get(warning.doubt)
        title = self._desk.words.t(f"kind.{kind}") if kind is not None else ""
        return remedy(meeting, warning, NewItem(ItemId(self._desk.new_id()), title))

    def _line(self, meeting: Meeting, warning: SheetWarning, now: Now) -> QFrame:
        made, line = panel("banner"), row(space=SPACE)
        made.setProperty("state", "danger" if warning.is_grave else "warn")
        said = Plain(wraps=True)
        said.setText(self._said(meeting, warning, now))
        line.addWidget(said, 1)
        if warning in self._remedies:
            mend = button(self._desk, f"doubt.{warning.doubt}.mend")
            mend.setProperty("at", self._told.index(warning))
            mend.clicked.connect(self._on_mend)
            line.addWidget(mend)
            self._buttons.append(mend)
        if warning.item is not None:
            show = button(self._desk, "doubt.show", "quiet")
            show.setProperty("at", self._told.index(warning))
            show.clicked.connect(self._on_show)
            line.addWidget(show)
            self._buttons.append(show)
        made.setLayout(line)
        return made

    def _said(self, meeting: Meeting, warning: SheetWarning, now: Now) -> str:
        words = self._desk.words
        item = meeting.items.get(warning.item) if warning.item is not None else None
        has_nothing = warning.doubt is Doubt.LONG_TALK and not warning.other
        return words.t(
            "doubt.long_talk.none" if has_nothing else f"doubt.{warning.doubt}",
            title=item.title if item is not None else "",
            minutes=warning.minutes,
            other=warning.other,
            time=clock_time(warning.moment, now.zone, words) if warning.moment is not None else "",
        )

    def _at(self) -> SheetWarning | None:
        at = self.sender().property("at")
        return self._told[at] if isinstance(at, int) and at < len(self._told) else None

    @Slot()
    def _on_mend(self) -> None:
        warning = self._at()
        command = self._remedies.get(warning) if warning is not None else None
        if command is not None:
            self.asked.emit(command)

    @Slot()
    def _on_show(self) -> None:
        warning = self._at()
        if warning is not None and warning.item is not None:
            about_polls = warning.doubt in ABOUT_POLLS
            (self.poll_shown if about_polls else self.shown).emit(warning.item)
