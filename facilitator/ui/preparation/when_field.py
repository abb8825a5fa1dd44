"""When the meeting begins: not chosen yet, or a day and an hour."""

from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QDateTime, QEvent, QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QDateTimeEdit, QStackedWidget, QWidget

from facilitator.meeting.brief import odd_day
from facilitator.meeting.model import Now
from facilitator.ui.desk import Desk
from facilitator.ui.parts import button, named, row
from facilitator.ui.theme import SPACE

# Long enough to invite people, at the hour at which most can come.
DAYS_ON, USUAL_HOUR = 28, time(19, 0)


class _Moment(QDateTimeEdit):
    """A click chooses the whole part that it hits, so that digits replace it: Qt would put them beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and not self.lineEdit().hasSelectedText():
            self.setSelectedSection(self.currentSection())
        return super().eventFilter(watched, event)


class WhenField(QStackedWidget):
    """Without a date it offers one; with one it can be changed or taken back."""

    kept = Signal(object)
    """The start in UTC, or None."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._starts: datetime | None = None
        self.choose = button(desk, "brief.starts.choose")
        self.edit = _Moment()
        self.edit.setCalendarPopup(True)
        named(desk, self.edit, "brief.starts")
        self._clear = button(desk, "brief.starts.clear", "quiet")
        self.addWidget(self._line(self.choose))
        self.addWidget(self._line(self.edit, self._clear))
        self.choose.clicked.connect(self._on_choose)
        self.edit.editingFinished.connect(self._on_edited)
        self._clear.clicked.connect(self._on_clear)
        desk.words.changed.connect(self._say)
        self._say()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, in its order."""
        return (self.choose, self.edit, self._clear)

    def _line(self, first: QWidget, second: QWidget | None = None) -> QWidget:
        made, line = QWidget(), row(space=SPACE)
        line.addWidget(first, 1)
        if second is not None:
            line.addWidget(second)
        made.setLayout(line)
        return made

    @Slot()
    def _say(self) -> None:
        self.edit.setLocale(QLocale(self._desk.words.language))
        self.edit.setDisplayFormat(self._desk.words.t("brief.date_format"))

    def show_start(self, starts: datetime | None, now: Now, *, is_open: bool) -> None:
        """Show the start, but never under a hand that types."""
        self._starts = starts
        self.setEnabled(is_open)
        if self.edit.hasFocus():
            return
        self.setCurrentIndex(0 if starts is None else 1)
        if starts is not None:
            self._show_local(starts.astimezone(now.zone))

    def _show_local(self, local: datetime) -> None:
        bare = local.replace(tzinfo=None)
        self.edit.setDateTime(QDateTime(bare))  # type: ignore[call-overload]  # takes a datetime

    @Slot()
    def _on_choose(self) -> None:
        """Offer an evening some weeks on, to be changed from there."""
        now = self._desk.now()
        day = now.wall.astimezone(now.zone).date() + timedelta(days=DAYS_ON)
        offered = datetime.combine(day, USUAL_HOUR, now.zone)
        # Shown before the field gets the focus: the answer finds a hand there and leaves it alone,
        # and leaving the field keeps what it shows.
        self._show_local(offered)
        self._emit(offered)
        self.setCurrentIndex(1)
        self.edit.setFocus()

    @Slot()
    def _on_edited(self) -> None:
        typed = self.edit.dateTime().toPython()
        if isinstance(typed, datetime) and self._desk.is_open:
            now = self._desk.now()
            local = typed.replace(second=0, microsecond=0, tzinfo=now.zone)
            odd = odd_day(local, now)
            if self._emit(local) and odd is not None:
                self._desk.tell(f"brief.starts.{odd}", year=str(local.year))

    @Slot()
    def _on_clear(self) -> None:
        self.setCurrentIndex(0)
        self.choose.setFocus()
        if self._starts is not None:
            self.kept.emit(None)

    def _emit(self, local: datetime) -> bool:
        """Tell of another moment; returns whether it was another."""
        moment = local.astimezone(UTC)
        known = self._starts
        if known is None or moment != known.replace(second=0, microsecond=0):
            self.kept.emit(moment)
            return True
        return False
