"""The join check as a panel: what the doctor says at a terminal, kept fresh during a walk round the hall."""

import os
from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from facilitator.engine.snapshot import DoorStatus
from facilitator.files.catalogues import texts
from facilitator.files.places import find_places
from facilitator.laptop.addresses import Kind
from facilitator.laptop.join_check import DoorSeen, Facts, Finding, Verdict, judged
from facilitator.laptop.join_look import Hall, door_seen, look_round
from facilitator.settings import Settings
from facilitator.ui.desk import Desk
from facilitator.ui.jobs import Jobs
from facilitator.ui.parts import Plain, button, clear, column, label, number, row, state
from facilitator.ui.preparation.scan_code import ScanCode

LOOK_EVERY_MS = 10_000
_SHORTEST_HALL_M, _LONGEST_HALL_M, _USUAL_HALL_M = 2, 100, 12
_HIGHEST_PICTURE_CM = 1_000
_STATES = {Verdict.GOOD: "good", Verdict.WARN: "warn", Verdict.BAD: "danger", Verdict.OPEN: ""}


def look_at(door: DoorStatus, screens: int, *, has_wifi_code: bool) -> Facts:
    """Look round once, and knock at the meeting's own door; blocks for some seconds at worst."""
    places = find_places(os.environ)
    first = door.addresses[0] if door.addresses else None
    hall = Hall(places.meetings, places.backups, door.interface, has_wifi_code=has_wifi_code)
    seen = DoorSeen(error=door.error)
    if first is not None and door.port is not None and door.state == "open":
        seen = replace(door_seen(first.ip, door.port), is_waiting=True)
    return look_round(hall, screens, seen)


class JoinCheckPanel(QWidget):
    """Looks while it is in front; a phone turns its line green at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._jobs: Jobs | None = None
        self._facts: Facts | None = None
        self._is_looking = False
        self._has_wifi_code = False
        self._shown: tuple[Finding, ...] = ()
        self._language = ""
        self._depth = number(desk, "check.depth", _SHORTEST_HALL_M, _LONGEST_HALL_M)
        self._depth.setValue(_USUAL_HALL_M)
        self._picture = number(desk, "check.picture", 0, _HIGHEST_PICTURE_CM)
        self._again = button(desk, "check.again")
        self._lines = column(space=10)
        self._code = ScanCode(desk)
        self._scan = label(desk, "check.scan", "soft", wraps=True)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._lay_out()
        self._timer.timeout.connect(self._look)
        self._again.clicked.connect(self._look)
        for asked in (self._depth, self._picture):
            asked.valueChanged.connect(self._on_measured)
        desk.happened.connect(self._on_happened)
        desk.words.changed.connect(self._redraw)

    def _lay_out(self) -> None:
        head = row(space=8)
        for text, field in (("check.depth", self._depth), ("check.picture", self._picture)):
            head.addWidget(label(self._desk, text, "soft"))
            head.addWidget(field)
        head.addStretch(1)
        head.addWidget(self._again)
        inside = QFrame()
        body = column(margin=8)
        body.addLayout(self._lines)
        body.addStretch(1)
        inside.setLayout(body)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        layout = column(margin=8)
        layout.addWidget(self._scan)
        layout.addLayout(head)
        beside = row(space=8)
        beside.addWidget(scroll, 1)
        beside.addWidget(self._code)
        layout.addLayout(beside, 1)
        self.setLayout(layout)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the panel shows."""
        return self._shown

    def follow(self, settings: Settings) -> None:
        """Reckon with the network's own code on the wall, if its name is known."""
        self._has_wifi_code = bool(settings.wifi_name)

    def close_panel(self) -> None:
        """Look no more; what is being looked at is finished."""
        self._timer.stop()
        if self._jobs is not None:
            self._jobs.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        if self._is_looking or not self._desk.is_open:
            return
        if self._jobs is None:
            # A worker of its own: a network that swallows everything answers after seconds.
            self._jobs = Jobs(self)
        self._is_looking = True
        screens = len(QGuiApplication.screens())
        work = partial(look_at, self._desk.snapshot.door, screens, has_wifi_code=self._has_wifi_code)
        self._jobs.do(work, self._on_looked)

    def _on_looked(self, future: Future[Facts]) -> None:
        self._is_looking = False
        if future.exception() is None:
            self._facts = future.result()
            self._redraw()

    @property
    def _picture_m(self) -> float | None:
        return self._picture.value() / 100 if self._picture.value() else None

    @Slot(int)
    def _on_measured(self, _value: int) -> None:
        self._redraw()

    @Slot(object)
    def _on_happened(self, _happened: object) -> None:
        if self.isVisible():
            self._redraw()

    @Slot()
    def _redraw(self) -> None:
        if self._facts is None or not self._desk.is_open:
            return
        door = self._desk.snapshot.door
        is_alone = self._facts.address.kind is Kind.LOOPBACK
        join = None if is_alone or door.state != "open" else door.join
        self._code.show_join(join)
        self._scan.setVisible(join is not None)
        has_come = door.foreign_seen or None
        facts = replace(
            self._facts,
            door=replace(self._facts.door, phone=has_come),
            depth_m=float(self._depth.value()),
            picture_m=self._picture_m,
        )
        found, language = judged(facts), self._desk.words.language
        if (found, language) != (self._shown, self._language):
            self._shown, self._language = found, language
            self._draw()

    def _draw(self) -> None:
        clear(self._lines)
        says = texts(self._language, "doctor")
        for finding in self._shown:
            mark = says.say(f"doctor.panel.mark.{finding.verdict}")
            line = Plain(wraps=True)
            line.setText(f"{mark}  {says.say(finding.sentence, **finding.fields)}")
            state(line, _STATES[finding.verdict])
            self._lines.addWidget(line)
            if finding.way_out:
                way = Plain("soft", wraps=True)
                way.setText(says.say(finding.way_out, **finding.fields))
                way.setIndent(24)
                self._lines.addWidget(way)
