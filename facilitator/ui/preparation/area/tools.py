"""The row of tools above the picture: load, turn, cut, zoom, heat."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from facilitator.ui.desk import Desk
from facilitator.ui.flow import Flow
from facilitator.ui.parts import Plain, button, named, number
from facilitator.ui.pressing import Button
from facilitator.ui.theme import SPACE


class AreaTools(QWidget):
    """Knows no picture: it says what is wanted."""

    load_asked = Signal()
    remove_asked = Signal()
    turn_asked = Signal(int)
    cut_asked = Signal(str)
    """begin, keep, leave."""
    zoom_asked = Signal(float)
    page_asked = Signal(int)
    heat_toggled = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._is_working = False
        self.load, self.remove = button(desk, "area.load", "primary"), button(desk, "area.remove")
        self.left, self.right = self._sign("area.turn.left", "⟲"), self._sign("area.turn.right", "⟳")
        self.cut, self.keep = button(desk, "area.cut"), button(desk, "area.cut.keep", "primary")
        self.leave = button(desk, "area.cut.leave")
        self.closer, self.farther = self._sign("area.zoom.in", "+"), self._sign("area.zoom.out", "−")
        self.heat = button(desk, "area.heat")
        self.heat.setCheckable(True)
        self.heat.setChecked(True)
        self.page = number(desk, "area.page", 1, 1)
        desk.words.put(self.page, self.page.setPrefix, "area.page.prefix")
        self.work = Plain("soft")
        self._lay_out()
        self._connect()

    def _sign(self, key: str, sign: str) -> Button:
        made = Button(sign)
        made.setFixedWidth(40)
        named(self._desk, made, key)
        self._desk.words.put(made, made.setToolTip, key)
        return made

    def _lay_out(self) -> None:
        ways_in = (self.load, self.page, self.left, self.right, self.cut, self.keep, self.leave, self.work)
        ways_to_look = (self.heat, self.farther, self.closer, self.remove)
        self.setLayout(Flow(*ways_in, *ways_to_look, space=SPACE))

    def _connect(self) -> None:
        self.load.clicked.connect(self.load_asked)
        self.remove.clicked.connect(self.remove_asked)
        self.left.clicked.connect(lambda: self.turn_asked.emit(-1))
        self.right.clicked.connect(lambda: self.turn_asked.emit(1))
        for part, what in ((self.cut, "begin"), (self.keep, "keep"), (self.leave, "leave")):
            part.clicked.connect(lambda _checked=False, said=what: self.cut_asked.emit(said))
        self.closer.clicked.connect(lambda: self.zoom_asked.emit(1.0))
        self.farther.clicked.connect(lambda: self.zoom_asked.emit(-1.0))
        self.heat.toggled.connect(self.heat_toggled)
        self.page.editingFinished.connect(lambda: self.page_asked.emit(self.page.value() - 1))

    def show_state(self, *, has_picture: bool, cuts: bool, pages: int) -> None:
        """Offer what can be done now."""
        may = has_picture and not self._is_working
        for part in (self.left, self.right, self.cut):
            part.setVisible(has_picture and not cuts)
            part.setEnabled(may)
        for part in (self.keep, self.leave):
            part.setVisible(cuts)
        self.load.setVisible(not cuts)
        self.load.setEnabled(not self._is_working)
        self.page.setVisible(pages > 1 and not cuts)
        self.page.setMaximum(pages)
        for part in (self.heat, self.closer, self.farther, self.remove):
            part.setVisible(has_picture and not cuts)

    @Slot(bool)
    def show_work(self, works: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Say that a picture is being made."""
        self._is_working = works
        self.work.setText(self._desk.words.t("area.working") if works else "")
        for part in (self.load, self.left, self.right, self.cut):
            part.setEnabled(not works)
