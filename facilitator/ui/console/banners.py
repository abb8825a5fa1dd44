"""What stays above the console until it is over: one line for each thing that is wrong."""

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from facilitator.ui.console.announcing import announce
from facilitator.ui.parts import Plain, column, row, state
from facilitator.ui.theme import SPACE, SPACE_TIGHT


class Banner(QFrame):
    """One sentence, with buttons for what can be done about it."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._text = Plain(wraps=True)
        line = row(space=SPACE)
        line.addWidget(self._text, 1)
        for one in buttons:
            line.addWidget(one)
        self.setLayout(line)
        self.hide()

    @property
    def text(self) -> str:
        """What stands there now, or nothing."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, value: str = "warn") -> None:
        """Say it until something else is said, or nothing; a screen reader hears each sentence once."""
        if text and text != self.text:
            announce(self, text)
        self._text.setText(text)
        self.setVisible(bool(text))
        state(self, value)


class Banners(QWidget):
    """Each source has a line of its own, so that none takes another's away."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[str, Banner] = {}
        self._layout = column(space=SPACE_TIGHT)
        self.setLayout(self._layout)
        self.hide()

    def add(self, source: str, banner: Banner) -> None:
        """Give a banner with buttons its place under the others."""
        self._lines[source] = banner
        self._layout.addWidget(banner)

    def say(self, source: str, text: str, value: str = "warn") -> None:
        """Say something that stays until the same source says something else, or nothing."""
        if source not in self._lines:
            self.add(source, Banner())
        self._lines[source].say(text, value)
        self.setVisible(bool(self.said()))

    def said(self) -> tuple[str, ...]:
        """Return what stands there now, from the top."""
        return tuple(line.text for line in self._lines.values() if line.text)
