"""The page of the picture: tools above, the picture beside what can be said about it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QSplitter, QTabWidget, QWidget

from facilitator.files.area_files import ReadPicture
from facilitator.meeting.area import Frame, counts, point_of
from facilitator.meeting.commands import PutArea
from facilitator.meeting.model import AreaPicture, Meeting, Now
from facilitator.meeting.walk import route
from facilitator.ui.desk import Desk
from facilitator.ui.parts import column, named
from facilitator.ui.preparation.area.canvas import AreaCanvas, Shown
from facilitator.ui.preparation.area.loading import AreaLoader
from facilitator.ui.preparation.area.picture_form import PictureForm
from facilitator.ui.preparation.area.pins_panel import PinsPanel, pinned
from facilitator.ui.preparation.area.places_form import PlacesForm
from facilitator.ui.preparation.area.sprites import PinShown
from facilitator.ui.preparation.area.tools import AreaTools
from facilitator.ui.theme import SPACE, SPACE_WIDE

COLUMNS, ROWS = 8, 6
_PICTURES = QStandardPaths.StandardLocation.PicturesLocation


class AreaPage(QWidget):
    """What is tapped on the picture goes to the part in front: the point of a pin, or of a named place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self._mark: tuple[float, float] | None = None
        self._pages = 1
        self._folder = begins_in(QStandardPaths.standardLocations(_PICTURES))
        self.loader = AreaLoader(self)
        self.canvas, self.tools = AreaCanvas(desk), AreaTools(desk)
        self.picture, self.places, self.pins = PictureForm(desk), PlacesForm(desk), PinsPanel(desk)
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        named(self._desk, self.tabs, "area.tabs")
        for part in (self.picture, self.places, self.pins):
            self.tabs.addTab(part, "")
        left, stack = QWidget(), column(space=SPACE)
        stack.addWidget(self.tools)
        stack.addWidget(self.canvas, 1)
        left.setLayout(stack)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setHandleWidth(SPACE_WIDE)
        both.setChildrenCollapsible(False)
        both.addWidget(left)
        both.addWidget(self.tabs)
        both.setSizes([860, 400])
        layout = column()
        layout.addWidget(both)
        self.setLayout(layout)
        self.setFocusProxy(self.canvas)

    def _connect(self) -> None:
        self.tools.load_asked.connect(self._choose)
        self.tools.turn_asked.connect(self._on_turn)
        self.tools.cut_asked.connect(self._on_cut)
        self.tools.zoom_asked.connect(self.canvas.zoom)
        self.tools.page_asked.connect(self.loader.turn_page)
        self.tools.remove_asked.connect(self._on_remove)
        self.tools.heat_toggled.connect(self._show)
        self.loader.made.connect(self._on_made)
        self.loader.refused.connect(self._on_refused)
        self.loader.worked.connect(self.tools.show_work)
        self.canvas.pointed.connect(self._on_pointed)
        self.canvas.picked.connect(self._on_picked)
        self.picture.asked.connect(self._on_picture)
        self.places.asked.connect(self._desk.send)
        self.places.marked.connect(self._on_marked)
        self.pins.form.asked.connect(self._desk.send)
        self.pins.form.marked.connect(self._on_marked)
        self.pins.form.cancel.clicked.connect(self.pins.leave_pin)
        self.pins.chosen.connect(self._show)
        self.tabs.currentChanged.connect(self.picture.keep)

    def close_page(self) -> None:
        """End the reader's worker."""
        self.loader.close()

    def redraw(self, meeting: Meeting, _now: Now) -> None:
        """Show the newest snapshot."""
        self._meeting = meeting
        words = self._desk.words
        for place, key in enumerate(("area.picture", "area.places", "area.pins")):
            self.tabs.setTabText(place, words.t(key))
        self.picture.show_area(meeting.area)
        self.places.show_places(meeting)
        self.pins.show_pins(meeting)
        self.places.setEnabled(meeting.area is not None)
        self.pins.setEnabled(meeting.area is not None)
        self._show()

    @Slot()
    def _show(self, *_ignored: object) -> None:
        meeting = self._meeting
        if meeting is None:
            return
        area, cards = meeting.area, pinned(meeting)
        points = [(point, card) for card in cards if (point := point_of(card.place)) is not None]
        heat = counts(area, [(point, card.type) for point, card in points]) if area is not None else {}
        self.canvas.show_area(
            Shown(
                area=area,
                pins=[PinShown(card.id, *point, card.type, card.text) for point, card in points],
                stops=route(meeting),
                counts=heat if self.tools.heat.isChecked() else None,
                chosen=self.pins.chosen_key(),
                mark=self._mark,
            )
        )
        self.tools.show_state(
            has_picture=area is not None, cuts=self.canvas.cut is not None, pages=self._pages
        )

    # --- the picture

    @Slot()
    def _choose(self) -> None:
        """Let a file be chosen in a window that does not stop anything."""
        words = self._desk.words
        dialog = QFileDialog(self, words.t("area.load"), begins_in([self._folder]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters(
            [f"{words.t('area.kind')} (*.jpg *.jpeg *.png *.pdf)", f"{words.t('area.all')} (*)"]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.load)
        dialog.setModal(False)
        dialog.show()

    @Slot(str)
    def load(self, chosen: str) -> None:
        """Read a file; what is there stays until it has been read."""
        self._folder = str(Path(chosen).parent)
        self.loader.load(Path(chosen))

    @Slot(object, object)
    def _on_made(self, read: ReadPicture, frame: Frame | None) -> None:
        if not self._desk.is_open:
            return
        # What the meeting is now, not what this page last showed: another part may be in front.
        meeting = self._desk.snapshot.meeting
        old = meeting.area
        if frame is None:
            self._pages = read.pages
            lies = read.width >= read.height
            squares = (COLUMNS, ROWS) if lies else (ROWS, COLUMNS)
            name = old.name if old is not None else meeting.brief.area
            new = AreaPicture(name, old.description if old else "", read.width, read.height, *squares,
                              blur_homes=old.blur_homes if old else False, image=read.image)  # fmt: skip
            if old is not None and any(point_of(card.place) for card in meeting.cards.values()):
                self._desk.tell("area.pins.stay")
        elif old is not None:
            columns, rows = (old.rows, old.columns) if frame.turns % 2 else (old.columns, old.rows)
            new = AreaPicture(old.name, old.description, read.width, read.height, columns, rows,
                              blur_homes=old.blur_homes, image=read.image)  # fmt: skip
        else:
            return
        self._desk.send(PutArea(new, frame))

    @Slot(str)
    def _on_refused(self, trouble: str) -> None:
        self._desk.told.emit(self._desk.words.t(f"area.trouble.{trouble}"), False, True)

    @Slot(int)
    def _on_turn(self, turns: int) -> None:
        if self._meeting is not None and self._meeting.area is not None and not self.loader.is_busy:
            self.loader.reframe(self._meeting.area.image, Frame(turns % 4))

    @Slot(str)
    def _on_cut(self, what: str) -> None:
        """Begin to cut, leave it, or cut."""
        cut = self.canvas.cut
        self.canvas.begin_cut(cuts=what == "begin")
        self._show()
        if what == "begin":
            self.canvas.setFocus()
        area = self._meeting.area if self._meeting is not None else None
        if what == "keep" and cut is not None and area is not None and not cut.is_whole:
            self.loader.reframe(area.image, Frame(0, cut.left, cut.top, cut.right, cut.bottom))

    @Slot()
    def _on_remove(self) -> None:
        if self._meeting is not None and self._meeting.area is not None:
            self._desk.send(PutArea(None))

    @Slot(object)
    def _on_picture(self, area: AreaPicture) -> None:
        self._desk.send(PutArea(area))

    # --- points

    @Slot(float, float)
    def _on_pointed(self, x: float, y: float) -> None:
        if self.tabs.currentWidget() is self.places:
            self.places.point_at((x, y))
            return
        self.tabs.setCurrentWidget(self.pins)
        self.pins.form.point_at((x, y))
        self.pins.form.text.setFocus()

    @Slot(str)
    def _on_picked(self, card: str) -> None:
        self.tabs.setCurrentWidget(self.pins)
        self.pins.choose(card)

    @Slot(object)
    def _on_marked(self, point: tuple[float, float] | None) -> None:
        self._mark = point
        self._show()


def begins_in(folders: Sequence[str]) -> str:
    """Return where a file is looked for first; a folder that is missing would be taken for a file's name."""
    return next((one for one in folders if Path(one).is_dir()), str(Path.home()))
