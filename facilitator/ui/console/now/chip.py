"""The quiet chip: three ways out when the meeting runs late, each shown before it is done."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QPushButton, QWidget

from facilitator.meeting.commands import Command, MoveEnd, Redistribute, Shorten
from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.redistribution import shared
from facilitator.meeting.refusals import NothingToShare
from facilitator.meeting.timeline import Forecast, agenda
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, column, named, narrow, number, row
from facilitator.ui.sentences import BEHIND_S, clock_time

_LONGEST_MIN = 240


class LateChip(QFrame):
    """Offers to share the rest, to shorten one item, or to move the end; nothing moves by itself."""

    left = Signal()
    """It was answered or put away: the keys belong to the list again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "offer")
        self._desk = desk
        self._meeting: Meeting | None = None
        self._told: Forecast | None = None
        self._apply_command: Callable[[], Command | None] = lambda: None
        self._tell: Callable[[], str] = lambda: ""
        self._running: ItemId | None = None
        self._is_asked_for = False
        self._share = button(desk, "chip.share")
        self._shorten = button(desk, "chip.shorten")
        self._end = button(desk, "chip.end")
        for one, action in ((self._share, "share"), (self._shorten, "shorten"), (self._end, "move_end")):
            desk.words.put(one, one.setToolTip, f"action.{action}")
        self._preview = _Preview(desk)
        layout = column(margin=6, space=6)
        ways = row(space=4)
        for one in (self._share, self._shorten, self._end):
            ways.addWidget(one)
        layout.addLayout(ways)
        layout.addWidget(self._preview)
        self.setLayout(layout)
        self._share.clicked.connect(self._on_share)
        self._shorten.clicked.connect(self._on_shorten)
        self._end.clicked.connect(self._on_end)
        self._preview.apply.clicked.connect(self._on_apply)
        self._preview.cancel.clicked.connect(self._on_cancel)
        self._preview.item.currentIndexChanged.connect(self._on_item)
        desk.acted.connect(self._on_acted)
        self._preview.hide()
        self.hide()

    def redraw(self, meeting: Meeting, told: Forecast) -> None:
        """Come forward from three minutes late on, or when asked for; stay while a preview is looked at."""
        self._meeting, self._told = meeting, told
        late = told.behind_s >= BEHIND_S or self._is_asked_for or self._is_previewing
        self.setVisible(late and meeting.course.current is not None)
        if self._is_previewing and self._running != meeting.course.current:
            # What it tells of is over.
            self._on_cancel()
        elif self._is_previewing:
            self._preview.say(self._tell())

    @property
    def _is_previewing(self) -> bool:
        return self._preview.isVisibleTo(self)

    def begin(self) -> None:
        """Offer the three ways, late or not, and take the keys."""
        self._is_asked_for = True
        # A line of its own would take a row of the agenda on a small screen.
        self._desk.tell("chip.ask")
        self.show()
        (self._preview.apply if self._is_previewing else self._share).setFocus()

    @Slot(str)
    def _on_acted(self, identifier: str) -> None:
        deeds = {
            "late": self.begin,
            "share": self._on_share,
            "shorten": self._on_shorten,
            "move_end": self._on_end,
        }
        if identifier in deeds:
            deeds[identifier]()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts a preview away; the page, which hears of it next, gives the keys back."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_cancel()
        event.ignore()

    def _ask(
        self, tell: Callable[[], str], command: Callable[[], Command | None], *, with_item: bool = False
    ) -> None:
        self._tell, self._apply_command = tell, command
        self._running = self._meeting.course.current if self._meeting is not None else None
        self._preview.show_text(tell(), can_apply=command() is not None, with_item=with_item)
        for one in (self._share, self._shorten, self._end):
            one.hide()
        self.show()
        (self._preview.item if with_item else self._preview.apply).setFocus()

    def _shared(self) -> tuple[str, bool]:
        if self._meeting is None:
            return "", False
        return share_preview(self._desk, self._meeting, self._desk.now())

    @Slot()
    def _on_share(self) -> None:
        self._ask(lambda: self._shared()[0], lambda: Redistribute() if self._shared()[1] else None)

    @Slot()
    def _on_shorten(self) -> None:
        if self._meeting is None or self._told is None:
            return
        coming = {slot.item for slot in self._told.slots if slot.state == "next"}
        items = [one for one in agenda(self._meeting) if one.id in coming and not one.locked]
        self._preview.offer([(one.id, one.title, one.allotted_s // 60) for one in items])
        asked = "chip.shorten.ask" if items else "chip.nothing"
        self._ask(lambda: self._desk.words.t(asked), self._shortening, with_item=bool(items))

    def _shortening(self) -> Command | None:
        found = self._preview.chosen()
        return Shorten(*found) if found is not None else None

    @Slot()
    def _on_end(self) -> None:
        self._ask(self._new_end, MoveEnd)

    def _new_end(self) -> str:
        if self._told is None:
            return ""
        zone = self._desk.now().zone
        return self._desk.words.t("chip.end.ask", time=clock_time(self._told.ends, zone, self._desk.words))

    @Slot(int)
    def _on_item(self, _row: int) -> None:
        self._preview.suggest()

    @Slot()
    def _on_apply(self) -> None:
        command = self._apply_command()
        if command is not None:
            self._desk.send(command)
        self._on_cancel()

    @Slot()
    def _on_cancel(self) -> None:
        had_keys = self.isAncestorOf(QApplication.focusWidget() or self)
        self._preview.hide()
        self._is_asked_for = False
        for one in (self._share, self._shorten, self._end):
            one.show()
        if self._meeting is not None and self._told is not None:
            self.redraw(self._meeting, self._told)
        if had_keys:
            self.left.emit()


def share_preview(desk: Desk, meeting: Meeting, now: Now) -> tuple[str, bool]:
    """Return what sharing the rest would do, item by item, and whether it can be done."""
    try:
        given = shared(meeting, now)
    except NothingToShare:
        return desk.words.t("chip.nothing"), False
    lines = [
        desk.words.t("chip.line", title=item.title, before=item.allotted_s // 60, after=given[item.id] // 60)
        for item in agenda(meeting)
        if item.id in given and given[item.id] != item.allotted_s
    ]
    return "\n".join(lines), bool(lines)


class _Preview(QWidget):
    """What would happen, and the yes or no to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._text = Plain(wraps=True)
        self.item = narrow(QComboBox())
        named(desk, self.item, "chip.item")
        self.minutes = number(desk, "chip.minutes", 1, _LONGEST_MIN)
        self.apply: QPushButton = button(desk, "chip.apply", "primary")
        self.cancel: QPushButton = button(desk, "chip.cancel", "quiet")
        layout = column(space=6)
        layout.addWidget(self._text)
        choice = row(space=6)
        choice.addWidget(self.item, 1)
        choice.addWidget(self.minutes)
        layout.addLayout(choice)
        answer = row(space=6)
        answer.addWidget(self.apply)
        answer.addWidget(self.cancel)
        answer.addStretch(1)
        layout.addLayout(answer)
        self.setLayout(layout)

    def show_text(self, text: str, *, can_apply: bool, with_item: bool) -> None:
        self.say(text)
        self.item.setVisible(with_item)
        self.minutes.setVisible(with_item)
        self.apply.setEnabled(can_apply)
        self.show()

    def say(self, text: str) -> None:
        self._text.setText(text)

    def offer(self, items: list[tuple[ItemId, str, int]]) -> None:
        """Offer these items with their present minutes."""
        self.item.clear()
        for key, title, minutes in items:
            self.item.addItem(title, (key, minutes))
        self.suggest()

    def suggest(self) -> None:
        """Suggest two thirds of what the item has."""
        found = self.item.currentData()
        if found is not None:
            self.minutes.setValue(max(1, found[1] * 2 // 3))

    def chosen(self) -> tuple[ItemId, int] | None:
        found = self.item.currentData()
        return (found[0], self.minutes.value()) if found is not None else None
