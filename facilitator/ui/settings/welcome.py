"""The few questions of the first start: each has an answer already, and each can be skipped."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from facilitator.settings import Settings
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, column, first_key, label, line_of, panel, row
from facilitator.ui.settings.first_venue import FirstVenue
from facilitator.ui.settings.key_table import KeyTable
from facilitator.ui.settings.network_facts import NetworkFacts, NetworkSeen
from facilitator.ui.settings.parts import ScreenChoice, language_choice, theme_choice
from facilitator.ui.theme import SPACE, SPACE_PAGE, SPACE_WIDE

STEPS = ("language", "theme", "screens", "network", "venue", "keys")


class Welcome(QWidget):
    """Stands where the library will be; the sample meeting stays one click away beside it."""

    left = Signal()
    chosen = Signal(str, object)
    """The name of a setting, and its new value."""
    network_asked = Signal()
    venue_kept = Signal(str)
    """What was chosen is to be kept under the name of a hall."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__()
        self._desk = desk
        self._count = Plain("soft")
        self.language, self.theme = language_choice(desk), theme_choice(desk)
        self.screens, self.network = ScreenChoice(desk), NetworkFacts(desk)
        self.venue, self.keys = FirstVenue(desk, settings), KeyTable(desk)
        self.language.show_answer(settings.language)
        self.theme.show_answer(settings.theme)
        self.screens.show_screens(settings.audience_screen)
        self._steps = QStackedWidget()
        for name, part in zip(STEPS, self._parts, strict=True):
            self._steps.addWidget(self._step(name, part))
        self.back = button(desk, "welcome.back", "quiet")
        self.skip = button(desk, "welcome.skip", "quiet")
        self.next = button(desk, "welcome.next", "primary")
        self.done = button(desk, "welcome.all", "quiet")
        self._lay_out()
        self._connect()

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return (self.language, self.theme, self.screens, self.network, self.venue, self.keys)

    def _step(self, name: str, part: QWidget) -> QWidget:
        made, layout = QWidget(), column(space=SPACE)
        layout.addWidget(label(self._desk, f"welcome.{name}", "heading", wraps=True))
        why = Plain("soft", wraps=True)
        self._desk.words.put(why, lambda _said: why.setText(self._why(name)), f"welcome.{name}")
        layout.addWidget(why)
        layout.addSpacing(SPACE)
        is_list = isinstance(part, KeyTable)
        layout.addWidget(part, 1 if is_list else 0)
        if not is_list:
            layout.addStretch(1)
        made.setLayout(layout)
        return made

    def _why(self, name: str) -> str:
        """Return what a step is for, with the few keys that one begins with as they are mapped now."""
        named = ("next", "release", "undo", "help")
        return self._desk.words.t(f"welcome.{name}.why", **{one: first_key(self._desk, one) for one in named})

    def _lay_out(self) -> None:
        inner, inside = panel(), column(margin=SPACE_PAGE, space=SPACE_WIDE)
        inside.addWidget(self._count)
        inside.addWidget(self._steps, 1)
        foot = row(space=SPACE)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addLayout(line_of(self.skip, self.next, space=SPACE))
        inside.addLayout(foot)
        inner.setLayout(inside)
        layout = column(space=SPACE_WIDE)
        head = row()
        head.addWidget(label(self._desk, "welcome.title", "title"))
        head.addStretch(1)
        head.addWidget(self.done)
        layout.addLayout(head)
        layout.addWidget(label(self._desk, "welcome.subtitle", wraps=True))
        layout.addWidget(inner, 4)
        layout.addStretch(1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.language.chosen.connect(self._on_language)
        self.theme.chosen.connect(self._on_theme)
        self.screens.chosen.connect(self._on_screen)
        self.network.again_asked.connect(self.network_asked)
        self.venue.chosen.connect(self.chosen)
        self.venue.kept.connect(self.venue_kept)
        self.keys.chosen.connect(self._on_keys)
        self.next.clicked.connect(self._on_next)
        self.skip.clicked.connect(self._on_skip)
        self.back.clicked.connect(self._on_back)
        self.done.clicked.connect(self._on_done)
        self._desk.words.changed.connect(self._say)

    def begin(self) -> None:
        """Ask the first question."""
        self._show(0)
        self.network_asked.emit()

    def show_addresses(self, seen: NetworkSeen, settings: Settings) -> None:
        self.network.show_addresses(seen, settings)

    @property
    def place(self) -> int:
        """Return which question is asked, counted from 0."""
        return self._steps.currentIndex()

    def _show(self, place: int) -> None:
        self._steps.setCurrentIndex(place)
        self._say()
        part = self._parts[place]
        # The network is only shown, and few want other keys: Enter goes on there, too.
        (self.next if part in {self.network, self.keys} else part).setFocus()

    @Slot()
    def _say(self) -> None:
        words, place = self._desk.words, self.place
        is_last = place == len(STEPS) - 1
        self._count.setText(words.t("welcome.step", number=place + 1, count=len(STEPS)))
        self.back.setVisible(place > 0)
        self.skip.setVisible(not is_last)
        self.next.setText(words.t("welcome.finish" if is_last else "welcome.next"))
        self.next.setAccessibleName(self.next.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that no part of the question wants is the answer: go on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self._on_next()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_next(self) -> None:
        if self._parts[self.place] is self.venue:
            self.venue.keep()
        self._on_skip()

    @Slot()
    def _on_skip(self) -> None:
        """Go on without keeping what a step asks for."""
        place = self.place + 1
        if place == len(STEPS):
            self._on_done()
        else:
            self._show(place)

    @Slot()
    def _on_back(self) -> None:
        self._show(max(self.place - 1, 0))

    @Slot()
    def _on_done(self) -> None:
        self.screens.put_away()
        self.chosen.emit("welcomed", True)
        self.left.emit()

    @Slot(str)
    def _on_language(self, language: str) -> None:
        self.chosen.emit("language", language)

    @Slot(str)
    def _on_theme(self, theme: str) -> None:
        self.chosen.emit("theme", theme)

    @Slot(object)
    def _on_screen(self, identity: object) -> None:
        self.chosen.emit("audience_screen", identity)

    @Slot(object)
    def _on_keys(self, own: object) -> None:
        self.chosen.emit("keys", own)
