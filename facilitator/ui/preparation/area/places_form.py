"""Places with a name on the picture: phones offer them in a list, papers and wall write them out."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from facilitator.meeting.area import point_of, square, typed
from facilitator.meeting.commands import PutStop, RemoveStop
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import AreaPicture, Meeting, WalkStop
from facilitator.meeting.walk import route
from facilitator.ui.desk import Desk
from facilitator.ui.parts import button, column, label, line_of, named
from facilitator.ui.theme import SPACE

MOST_CHARACTERS = 60


class PlacesForm(QWidget):
    """A list, and one line to add, rename or move a place by: its name, and a square or a tap."""

    asked = Signal(object)
    marked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._point: tuple[float, float] | None = None
        self.list = QListWidget()
        self.name, self.square = QLineEdit(), QLineEdit()
        for field, key in ((self.name, "area.place.name"), (self.square, "area.place.square")):
            named(desk, field, key)
            field.setMaxLength(MOST_CHARACTERS)
            desk.words.put(field, field.setPlaceholderText, key)
        self.square.setMaximumWidth(110)
        named(desk, self.list, "area.places")
        self.new, self.keep, self.remove = (
            button(desk, f"area.place.{name}") for name in ("new", "keep", "remove")
        )
        layout = column(space=SPACE)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.addWidget(label(desk, "area.places.hint", "soft", wraps=True))
        layout.addWidget(self.list, 1)
        layout.addLayout(line_of(self.name, self.square, space=SPACE))
        layout.addLayout(line_of(self.keep, self.new, self.remove, space=SPACE))
        self.setLayout(layout)
        self.list.currentRowChanged.connect(self._on_chosen)
        self.keep.clicked.connect(self._on_keep)
        self.new.clicked.connect(self.begin_new)
        self.remove.clicked.connect(self._on_remove)
        self.square.textEdited.connect(self._on_square)
        for field in (self.name, self.square):
            field.returnPressed.connect(self._on_keep)

    @property
    def _area(self) -> AreaPicture | None:
        meeting = self._desk.newest
        return meeting.area if meeting is not None else None

    def show_places(self, meeting: Meeting) -> None:
        """List the places in their order, each with its square."""
        chosen = self._chosen()
        self.list.blockSignals(True)
        self.list.clear()
        for number, stop in enumerate(route(meeting), start=1):
            at = ""
            if meeting.area is not None and stop.x is not None and stop.y is not None:
                at = f"  ·  {square(meeting.area, (stop.x, stop.y))}"
            item = QListWidgetItem(f"{number}  {stop.name}{at}")
            item.setData(Qt.ItemDataRole.UserRole, str(stop.id))
            self.list.addItem(item)
            if chosen is not None and stop.id == chosen.id:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.remove.setEnabled(self._chosen() is not None)

    def point_at(self, point: tuple[float, float]) -> None:
        """Take a point of the picture for the place in the line."""
        if self._area is not None:
            self._point = point
            self.square.setText(square(self._area, point))
            self.marked.emit(point)
            if not self.name.text():
                self.name.setFocus()

    @Slot()
    def begin_new(self) -> None:
        """Make ready for a place more."""
        self.list.setCurrentRow(-1)
        self._point = None
        self.name.clear()
        self.square.clear()
        self.marked.emit(None)
        self.name.setFocus()

    def _chosen(self) -> WalkStop | None:
        meeting = self._desk.newest
        if self.list.currentRow() < 0 or meeting is None:
            return None
        return meeting.stops.get(StopId(self.list.currentItem().data(Qt.ItemDataRole.UserRole)))

    @Slot(int)
    def _on_chosen(self, _row: int) -> None:
        stop = self._chosen()
        self.remove.setEnabled(stop is not None)
        if stop is None:
            return
        self._point = (stop.x, stop.y) if stop.x is not None and stop.y is not None else None
        self.name.setText(stop.name)
        area = self._area
        self.square.setText(square(area, self._point) if area is not None and self._point else "")
        self.marked.emit(self._point)

    @Slot(str)
    def _on_square(self, text: str) -> None:
        place = typed(self._area, text)
        self._point = point_of(place)
        self.marked.emit(self._point)

    @Slot()
    def _on_keep(self) -> None:
        meeting = self._desk.newest
        if not self.name.text().strip() or meeting is None:
            self.name.setFocus()
            return
        x, y = self._point if self._point is not None else (None, None)
        old = self._chosen()
        last = max((stop.position for stop in meeting.stops.values()), default=-1.0)
        stop = old or WalkStop(StopId(self._desk.new_id()), last + 1, "")
        self.asked.emit(PutStop(replace(stop, name=self.name.text(), x=x, y=y)))
        if old is None:
            self.begin_new()

    @Slot()
    def _on_remove(self) -> None:
        stop = self._chosen()
        if stop is not None:
            self.asked.emit(RemoveStop(stop.id))
            self.begin_new()
