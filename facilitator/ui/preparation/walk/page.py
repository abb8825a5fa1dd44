"""The route of the walk: the list and what belongs to a stop at the left, the picture at the right."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit, QSplitter, QWidget

from facilitator.meeting.area import square, typed
from facilitator.meeting.commands import MoveStop, PutStop, RemoveStop, SetBrief
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import Meeting, WalkStop
from facilitator.meeting.walk import route
from facilitator.ui.console.outcome.texts import KeptText
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, column, label, line_of, named
from facilitator.ui.preparation.walk.roles import ROLES, known_roles, with_roles
from facilitator.ui.preparation.walk.route_list import RouteList
from facilitator.ui.preparation.walk.route_view import RouteView
from facilitator.ui.theme import SPACE, SPACE_WIDE

FEWEST, MOST = 6, 8
MOST_CHARACTERS = 200


class RoutePage(QWidget):
    """Works without a picture, too: then stops have names, and the sheets are printed all the same."""

    sheets_asked = Signal()
    """The record sheets are to be printed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted: StopId | None = None
        self.list = RouteList(desk)
        self.view = RouteView(desk)
        self.name, self.square = self._line("name"), self._line("square")
        self.notes = KeptText(desk, "route.notes", 2)
        self.roles = {role: self._line(role) for role in ROLES}
        self._advice, self._no_picture = (
            Plain("soft", wraps=True),
            label(desk, "route.no_picture", "soft", wraps=True),
        )
        self.add, self.remove = button(desk, "route.add", "primary"), button(desk, "route.remove")
        self.up, self.down = button(desk, "route.up"), button(desk, "route.down")
        self.sheets = button(desk, "route.sheets")
        self._lay_out()
        self._connect()

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(MOST_CHARACTERS)
        named(self._desk, made, f"route.{name}")
        self._desk.words.put(made, made.setPlaceholderText, f"route.{name}.hint")
        return made

    def _lay_out(self) -> None:
        fields = QFormLayout()
        fields.setSpacing(SPACE)
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for key, field in (("name", self.name), ("notes", self.notes), ("square", self.square)):
            fields.addRow(label(self._desk, f"route.{key}"), field)
        roles = QFormLayout()
        roles.setSpacing(SPACE)
        roles.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for role, field in self.roles.items():
            roles.addRow(label(self._desk, f"route.{role}"), field)
        left, right = QWidget(), QWidget()
        side = column(space=SPACE)
        side.addWidget(self._advice)
        side.addWidget(self.list, 1)
        side.addLayout(line_of(self.add, self.up, self.down, self.remove))
        side.addLayout(fields)
        side.addWidget(label(self._desk, "route.roles", "heading"))
        side.addLayout(roles)
        left.setLayout(side)
        other = column(space=SPACE)
        other.addWidget(self._no_picture)
        other.addWidget(self.view, 1)
        other.addWidget(self.sheets, 0, Qt.AlignmentFlag.AlignRight)
        right.setLayout(other)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setHandleWidth(SPACE_WIDE)
        both.setChildrenCollapsible(False)
        both.addWidget(left)
        both.addWidget(right)
        both.setSizes([520, 760])
        whole = column()
        whole.addWidget(both)
        self.setLayout(whole)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_row)
        # A list that is being dropped upon must not be drawn again before it is done.
        self.list.move_asked.connect(self._on_move, Qt.ConnectionType.QueuedConnection)
        self.list.removal_asked.connect(self._on_remove)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.name.editingFinished.connect(self._on_typed)
        self.square.editingFinished.connect(self._on_square)
        self.notes.kept.connect(self._on_typed)
        self.view.put_asked.connect(self._on_put)
        self.view.stop_chosen.connect(self._on_chosen)
        self.sheets.clicked.connect(self.sheets_asked)
        for field in self.roles.values():
            field.editingFinished.connect(self._on_roles)

    # --- redraw

    def redraw(self, meeting: Meeting) -> None:
        """Show the route as the meeting has it, but never under a hand that types."""
        stops = route(meeting)
        self.list.show_stops([(stop.id, f"{at} · {stop.name}") for at, stop in enumerate(stops, 1)])
        is_new = self._wanted in meeting.stops
        if is_new:
            self.list.choose(self._wanted)
            self._wanted = None
        self._say_advice(len(stops))
        self._no_picture.setVisible(meeting.area is None or not meeting.area.image)
        self.sheets.setEnabled(bool(stops))
        known = known_roles(meeting.brief)
        for role, field in self.roles.items():
            if not field.hasFocus():
                field.setText(known.get(role, ""))
        self._show_stop()
        if is_new:
            self.name.setFocus()
            self.name.selectAll()

    def _say_advice(self, count: int) -> None:
        key = "few" if count < FEWEST else "many" if count > MOST else "right"
        self._advice.setText(self._desk.words.t(f"route.{key}", count=count))

    def _show_stop(self) -> None:
        meeting, stop = self._desk.newest, self._stop()
        if meeting is None:
            return
        for part in (self.name, self.notes, self.square, self.remove, self.up, self.down):
            part.setEnabled(stop is not None)
        if stop is not None and not self.name.hasFocus():
            self.name.setText(stop.name)
        if stop is None:
            self.name.clear()
        self.notes.show_text(stop.notes if stop is not None else "")
        if not self.square.hasFocus():
            self.square.setText(self._square_of(meeting, stop))
        self.square.setEnabled(stop is not None and meeting.area is not None)
        self.view.redraw(meeting.area, route(meeting), stop.id if stop is not None else None)

    def _square_of(self, meeting: Meeting, stop: WalkStop | None) -> str:
        if stop is None or stop.x is None or stop.y is None or meeting.area is None:
            return ""
        return square(meeting.area, (stop.x, stop.y))

    def _stop(self) -> WalkStop | None:
        meeting, stop = self._desk.newest, self.list.stop()
        return meeting.stops.get(stop) if meeting is not None and stop is not None else None

    # --- slots

    @Slot(int)
    def _on_row(self, _place: int) -> None:
        self._show_stop()

    @Slot()
    def _on_add(self) -> None:
        """Put one more stop at the end, ready to be named."""
        meeting = self._desk.newest
        if meeting is None:
            return
        last = max((stop.position for stop in meeting.stops.values()), default=0.0)
        self._wanted = StopId(self._desk.new_id())
        name = self._desk.words.t("route.new", number=len(meeting.stops) + 1)
        self._desk.send(PutStop(WalkStop(self._wanted, last + 1, name)))

    @Slot()
    def _on_remove(self) -> None:
        stop = self._stop()
        if stop is not None:
            self._desk.send(RemoveStop(stop.id))

    @Slot()
    def _on_up(self) -> None:
        self.list.move(-1)

    @Slot()
    def _on_down(self) -> None:
        self.list.move(1)

    @Slot(str, int)
    def _on_move(self, stop: str, place: int) -> None:
        self._desk.send(MoveStop(StopId(stop), place))

    @Slot()
    def _on_typed(self) -> None:
        stop = self._stop()
        if stop is not None:
            self._put(replace(stop, name=self.name.text(), notes=self.notes.toPlainText()))

    @Slot()
    def _on_square(self) -> None:
        """Put the stop into the middle of a square that was typed; nothing typed takes it off the picture."""
        stop, meeting = self._stop(), self._desk.newest
        if stop is None or meeting is None or self.square.text() == self._square_of(meeting, stop):
            return
        place = typed(meeting.area, self.square.text())
        x, y = (place.x, place.y) if place is not None else (None, None)
        if x is None and self.square.text().strip():
            self._desk.tell("route.no_such_square")
            return
        self._put(replace(stop, x=x, y=y))

    @Slot(float, float)
    def _on_put(self, x: float, y: float) -> None:
        stop = self._stop()
        if stop is not None:
            self._put(replace(stop, x=x, y=y))

    @Slot(str)
    def _on_chosen(self, stop: str) -> None:
        self.list.choose(StopId(stop))

    @Slot()
    def _on_roles(self) -> None:
        """Keep who does what: a function, a name only if somebody types one."""
        meeting = self._desk.newest
        if meeting is None:
            return
        brief = meeting.brief
        new = with_roles(brief, {role: field.text().strip() for role, field in self.roles.items()})
        if new != brief.roles:
            self._desk.send(SetBrief(replace(brief, roles=new)))

    def _put(self, stop: WalkStop) -> None:
        if stop.name.strip():
            self._desk.send(PutStop(stop))
