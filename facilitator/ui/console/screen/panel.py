"""The column "out": what the room sees, painted by the big screen's own code, and its switches."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from facilitator.meeting.commands import Show
from facilitator.meeting.model import Meeting, Scene
from facilitator.meeting.words import SceneKind
from facilitator.ui.console.screen.scene_strip import SceneStrip, scene_words
from facilitator.ui.console.screen.slide_strip import SlideStrip
from facilitator.ui.desk import Desk
from facilitator.ui.parts import (
    ActionButton,
    Elided,
    Plain,
    button,
    column,
    label,
    line_of,
    named,
    row,
    scrolled,
    state,
)
from facilitator.ui.theme import SPACE

MOST_CHARACTERS = 200


class ScreenPanel(QFrame):
    """Renders the projector as the meeting has it; a thumbnail is put in by the window."""

    left = Signal()
    """A message is out: the keys belong to the list again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._desk = desk
        self.pages, self._shown = 1, 1
        self._state = Elided()
        self._page = Plain("soft")
        self._back = ActionButton(desk, "page_back")
        self._on = ActionButton(desk, "page_on")
        self._picture = column()
        self.blank = ActionButton(desk, "blank", "switch", checkable=True)
        self.freeze = ActionButton(desk, "freeze", "switch", checkable=True)
        self.aside = ActionButton(desk, "aside", checkable=True)
        self.choose = ActionButton(desk, "slides")
        self.slides = SlideStrip(desk)
        self.corner = ActionButton(desk, "corner", checkable=True)
        self.scenes = SceneStrip(desk)
        self.message = QLineEdit()
        self.message.setMaxLength(MOST_CHARACTERS)
        desk.words.put(self.message, self.message.setPlaceholderText, "message.hint")
        named(desk, self.message, "message.name")
        self._say = button(desk, "message.show")
        self._lay_out()
        self.show_pages(1, 1)
        self._say.clicked.connect(self._on_say)
        self.message.returnPressed.connect(self._on_say)
        desk.acted.connect(self._on_acted)

    def _lay_out(self) -> None:
        layout = column(margin=SPACE + 2, space=6)
        layout.addWidget(label(self._desk, "screen.heading", "eyebrow"))
        layout.addLayout(self._picture)
        shown = row(space=4)
        shown.addWidget(self._state, 1)
        for part in (self._back, self._page, self._on):
            shown.addWidget(part)
        layout.addLayout(shown)
        layout.addLayout(line_of(self.blank, self.freeze))
        layout.addLayout(line_of(self.aside, self.choose, self.corner))
        layout.addWidget(self.slides)
        layout.addWidget(scrolled(self.scenes), 1)
        layout.addWidget(label(self._desk, "message.heading", "soft"))
        layout.addLayout(line_of(self.message, self._say))
        self.setLayout(layout)

    def put_thumbnail(self, thumbnail: QWidget) -> None:
        """Show this picture at the head of the column."""
        thumbnail.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picture.addWidget(thumbnail)

    @Slot(int, int)
    def show_pages(self, page: int, pages: int) -> None:
        """Say which page is on, and offer to turn it where there is more than one."""
        self.pages, self._shown = pages, page
        self._say_page()
        for part in (self._back, self._page, self._on):
            part.setVisible(pages > 1)

    def _say_page(self) -> None:
        self._page.setText(self._desk.words.t("screen.page", page=self._shown, pages=self.pages))

    def redraw(self, meeting: Meeting) -> None:
        """Show what is on, and which switches are pressed."""
        projector = meeting.projector
        self._say_page()
        self.blank.setChecked(projector.is_blank)
        self.freeze.setChecked(projector.is_frozen)
        self.aside.setChecked(projector.is_aside)
        self.corner.setChecked(projector.shows_qr_corner)
        self.scenes.redraw(meeting)
        self._state.setText(self._state_words(meeting))
        state(self._state, "danger" if projector.is_blank or projector.is_frozen else "")

    def _state_words(self, meeting: Meeting) -> str:
        words, projector = self._desk.words, meeting.projector
        has_slides = self.slides.is_open
        if projector.is_aside and not has_slides:
            return words.t("screen.aside")
        if projector.is_blank:
            return words.t("screen.blank")
        if projector.is_frozen:
            return words.t("screen.frozen")
        if projector.is_aside:
            return words.t("screen.slides")
        return words.t("screen.shows", scene=scene_words(self._desk, meeting, projector.scene))

    @Slot()
    def _on_say(self) -> None:
        text = self.message.text().strip()
        if text:
            self._desk.send(Show(Scene(SceneKind.MESSAGE, message=text)))
            self.message.clear()
            self.left.emit()

    @Slot(str)
    def _on_acted(self, identifier: str) -> None:
        if identifier == "message":
            self.message.setFocus()
