"""What stays above the console until it is over: one line for each thing that is wrong."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from facilitator.ui.console.announcing import announce
from facilitator.ui.desk import Desk
from facilitator.ui.parts import ActionButton, Plain, column, row, state
from facilitator.ui.theme import SPACE, SPACE_TIGHT

_GRAVEST_FIRST = ("danger", "warn", "plain")


class Banner(QFrame):
    """One sentence, with buttons for what can be done about it."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._said, self.gravity = "", "plain"
        self._text = Plain(wraps=True)
        line = row(space=SPACE)
        line.addWidget(self._text, 1)
        for one in buttons:
            line.addWidget(one)
        self.setLayout(line)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, folded away or not, or nothing."""
        return self._said

    def say(self, text: str, value: str = "warn") -> None:
        """Say it until something else is said, or nothing; a screen reader hears each sentence once."""
        if text and text != self.text:
            announce(self, text)
        self._said, self.gravity = text, value
        self._text.setText(text)
        self.setVisible(bool(text))
        state(self, value)


class Banners(QWidget):
    """Each source has a line of its own, so that none takes another's away.

    Of several only the gravest stands there, with a count: three at once left two rows of the agenda on a
    small screen. The others are a key away.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lines: dict[str, Banner] = {}
        self._is_open = False
        self._more = ActionButton(desk, "banners")
        self._layout = column(space=SPACE_TIGHT)
        beside = row(space=SPACE)
        beside.addLayout(self._layout, 1)
        beside.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(beside)
        self.hide()
        desk.acted.connect(self._on_acted)
        desk.words.changed.connect(self._fold)

    def add(self, source: str, banner: Banner) -> None:
        """Give a banner with buttons its place under the others."""
        self._lines[source] = banner
        self._layout.addWidget(banner)

    def say(self, source: str, text: str, value: str = "warn") -> None:
        """Say something that stays until the same source says something else, or nothing."""
        if source not in self._lines:
            self.add(source, Banner())
        self._lines[source].say(text, value)
        self._fold()

    def said(self) -> tuple[str, ...]:
        """Return what is said now, from the top, folded away or not."""
        return tuple(line.text for line in self._lines.values() if line.text)

    @Slot()
    def _fold(self) -> None:
        """Show the gravest alone, or all that are asked for."""
        on = [line for line in self._lines.values() if line.text]
        self._is_open = self._is_open and len(on) > 1
        first = min(on, key=lambda line: _GRAVEST_FIRST.index(line.gravity), default=None)
        for line in on:
            line.setVisible(self._is_open or line is first)
        words, hidden = self._desk.words, len(on) - 1
        self._more.setVisible(hidden > 0)
        self._more.setText(
            words.t("banners.fold") if self._is_open else words.t("banners.more", count=hidden)
        )
        self.setVisible(bool(on))

    @Slot(str)
    def _on_acted(self, identifier: str) -> None:
        if identifier == "banners":
            self._is_open = not self._is_open
            self._fold()
