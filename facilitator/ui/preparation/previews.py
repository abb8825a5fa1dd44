"""Phone and big screen beside the editor, as they would be while an item runs."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget

from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.words import SceneKind
from facilitator.ui.audience.thumbnail import LiveThumbnail
from facilitator.ui.desk import Desk
from facilitator.ui.parts import column, label, named, row
from facilitator.ui.preparation.names_field import TONGUES
from facilitator.ui.preparation.phone_sketch import PhoneShown, PhoneSketch
from facilitator.ui.preparation.previewing import phone_view, scene_of
from facilitator.ui.stage import hall_theme
from facilitator.ui.theme import SPACE


class Previews(QWidget):
    """Painted by the same code as the big screen itself; the phone is a sketch with the page's own words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self._item: ItemId | None = None
        self._hall_language = ""
        self.hall, self.phone = LiveThumbnail(hall_theme(desk.theme)), PhoneSketch()
        self.scene, self.language = QComboBox(), QComboBox()
        named(desk, self.scene, "previews.scene")
        named(desk, self.language, "previews.language")
        layout = column(space=SPACE)
        # As wide as the column, so that its words can be read; the rest is scrolled to.
        rolled = QScrollArea()
        rolled.setWidget(self.phone)
        rolled.setWidgetResizable(True)
        rolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for key, box, part, share in (
            ("previews.screen", self.scene, self.hall, 0),
            ("previews.phone", self.language, rolled, 1),
        ):
            head = row(space=SPACE)
            head.addWidget(label(desk, key, "eyebrow"))
            head.addStretch(1)
            head.addWidget(box)
            layout.addLayout(head)
            layout.addWidget(part, share)
        self.setLayout(layout)
        self.scene.activated.connect(self._paint)
        self.language.activated.connect(self._paint)
        desk.words.changed.connect(self._say)
        desk.theme_changed.connect(self._dress)
        self._say()

    @Slot()
    def _say(self) -> None:
        words = self._desk.words
        for box, choices in (
            (self.scene, [(one.value, words.t(f"scene.{one}"))
                          for one in (SceneKind.QUESTION, SceneKind.WRITING, SceneKind.BOARD)]),
            (self.language, [(one, words.t(f"tongue.{one}")) for one in TONGUES]),
        ):  # fmt: skip
            before = box.currentData()
            box.clear()
            for value, said in choices:
                box.addItem(said, value)
            box.setCurrentIndex(max(box.findData(before), 0))

    @Slot()
    def _dress(self) -> None:
        self.hall.set_theme(hall_theme(self._desk.theme))

    def show_item(self, meeting: Meeting, item: ItemId | None, now: Now) -> None:
        """Show what hall and phones would see while an item runs."""
        self._meeting, self._item = meeting, item
        if self._hall_language != meeting.brief.language:
            # Most phones speak as the hall does; another language stays chosen until the hall's is changed.
            self._hall_language = meeting.brief.language
            self.language.setCurrentIndex(max(self.language.findData(self._hall_language), 0))
        for part in (self.hall, self.phone):
            part.setVisible(item is not None)
        self._paint_at(now)

    @Slot()
    def _paint(self) -> None:
        if self._desk.is_open:
            self._paint_at(self._desk.now())

    def _paint_at(self, now: Now) -> None:
        meeting, item = self._meeting, self._item
        if meeting is None or item is None or item not in meeting.items:
            return
        self.hall.show_state(scene_of(meeting, item, SceneKind(self.scene.currentData()), now))
        view = phone_view(meeting, item, now)
        question = view.now.question if view.now is not None else ()
        self.phone.show_phone(
            PhoneShown(
                language=str(self.language.currentData()),
                meeting=view.title,
                question=question,
                round=view.round,
                spoken=view.language,
            )
        )
