"""The codes that are printed: voting codes for a bowl at the door, and cards for table hosts and helpers."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from facilitator.engine.passes import LONGEST_LABEL, MOST_SLIPS
from facilitator.engine.sealing import Pass
from facilitator.engine.snapshot import Snapshot
from facilitator.export.printables import Need
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, column, label, line_of, named, number
from facilitator.ui.theme import SPACE_TIGHT

KINDS: tuple[Literal["scribe", "helper"], ...] = ("scribe", "helper")
AT_FIRST, LIST_LINES = 40, 3


class Codes(QWidget):
    """Asks the engine for codes, and says which there are; a code itself stands on its paper alone."""

    changed = Signal()
    made = Signal(Need)
    """Which codes were asked for and are there now: they are to be printed."""
    _failed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[object, ...] = ()
        self._asked_for: Need | None = None
        self.count = number(desk, "print.codes.count", 1, MOST_SLIPS)
        self.count.setValue(AT_FIRST)
        self._is_counted = False
        """Somebody has said how many; until then as many are offered as are expected."""
        self.draw = button(desk, "print.codes.draw")
        self.kind, self.where = QComboBox(), QLineEdit()
        named(desk, self.kind, "print.codes.for_whom")
        named(desk, self.where, "print.codes.where")
        desk.words.put(self.where, self.where.setPlaceholderText, "print.codes.where.example")
        self.where.setMaxLength(LONGEST_LABEL)
        self.hand_out = button(desk, "print.codes.hand_out")
        self.passes = QListWidget()
        named(desk, self.passes, "print.codes.passes")
        self.revoke = button(desk, "print.codes.revoke", "quiet")
        self._there = Plain("soft", wraps=True)
        for one in KINDS:
            self.kind.addItem("", one)
        self._lay_out()
        self._connect()
        self._redraw()

    def _lay_out(self) -> None:
        lines = self.passes.fontMetrics().lineSpacing() * (LIST_LINES + 1)
        self.passes.setFixedHeight(lines)
        layout = column(space=SPACE_TIGHT)
        layout.addWidget(label(self._desk, "print.codes", "eyebrow"))
        layout.addWidget(self._there)
        layout.addLayout(line_of(self.count, self.draw))
        layout.addWidget(label(self._desk, "print.codes.passes", "eyebrow"))
        layout.addLayout(line_of(self.kind, self.where, self.hand_out))
        layout.addWidget(self.passes)
        layout.addWidget(self.revoke, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.count.valueChanged.connect(self._on_counted)
        self.draw.clicked.connect(self._on_draw)
        self.hand_out.clicked.connect(self._on_hand_out)
        self.where.returnPressed.connect(self._on_hand_out)
        self.revoke.clicked.connect(self._on_revoke)
        self._failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)
        self._desk.happened.connect(self._on_happened)
        self._desk.words.changed.connect(self._redraw)

    @Slot()
    def _redraw(self) -> None:
        if not self._desk.is_open:
            return
        words, snapshot = self._desk.words, self._desk.snapshot
        self._shown = _what_is_shown(snapshot)
        self._offer(snapshot.meeting.brief.participants)
        for at, one in enumerate(KINDS):
            self.kind.setItemText(at, words.t(f"print.codes.{one}"))
        count = len(snapshot.slips)
        self._there.setText(
            words.t("print.codes.there", count=count) if count else words.t("print.need.door_slips")
        )
        self.passes.clear()
        for found in snapshot.passes:
            item = QListWidgetItem(self._said(found))
            item.setData(Qt.ItemDataRole.UserRole, found.code)
            self.passes.addItem(item)
        self.passes.setVisible(bool(snapshot.passes))
        self.revoke.setVisible(bool(snapshot.passes))

    def _offer(self, expected: int | None) -> None:
        if not self._is_counted and expected:
            self.count.setValue(min(expected, MOST_SLIPS))
            self._is_counted = False

    @Slot()
    def _on_counted(self) -> None:
        self._is_counted = True

    def _said(self, found: Pass) -> str:
        kind = self._desk.words.t(f"print.codes.{found.kind}")
        return f"{kind} · {found.label}" if found.label else kind

    @Slot(object)
    def _on_happened(self, _happened: object) -> None:
        snapshot = self._desk.snapshot
        was, shown = self._shown, _what_is_shown(snapshot)
        if was == shown:
            return
        self._redraw()
        self.changed.emit()
        for need, before, now in zip((Need.DOOR_SLIPS, Need.PASSES), was, shown, strict=False):
            if self._asked_for is need and before != now:
                self._asked_for = None
                self.made.emit(need)

    @Slot()
    def _on_draw(self) -> None:
        self._asked_for = Need.DOOR_SLIPS
        self._ask(lambda: self._desk.bridge.draw_slips(self.count.value()))

    @Slot()
    def _on_hand_out(self) -> None:
        kind, self._asked_for = KINDS[self.kind.currentIndex()], Need.PASSES
        self._ask(lambda: self._desk.bridge.hand_out(kind, self.where.text().strip()))
        self.where.clear()

    @Slot()
    def _on_revoke(self) -> None:
        item = self.passes.currentItem()
        if item is not None:
            self._ask(lambda: self._desk.bridge.revoke(str(item.data(Qt.ItemDataRole.UserRole))))

    def _ask(self, asked: Callable[[], Future[None]]) -> None:
        asked().add_done_callback(lambda ended: self._failed.emit() if ended.exception() else None)

    @Slot()
    def _on_failed(self) -> None:
        self._asked_for = None
        self._desk.tell("print.codes.failed")


def _what_is_shown(snapshot: Snapshot) -> tuple[object, ...]:
    return snapshot.slips, snapshot.passes, snapshot.meeting.brief.participants
