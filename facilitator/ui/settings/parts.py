"""The single questions of settings and first start, each a small widget that tells what was chosen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton, QWidget

from facilitator.settings import ScreenIdentity
from facilitator.ui.audience.screen_number import ScreenNumber
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import LANGUAGES
from facilitator.ui.parts import Plain, button, column, named
from facilitator.ui.theme import SPACE, SPACE_TIGHT

THEMES = ("system", "light", "dark", "contrast")


class Choice(QWidget):
    """A few answers under each other, one of which holds."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, prefix: str, answers: tuple[str, ...]) -> None:
        super().__init__()
        self._buttons = {answer: QRadioButton() for answer in answers}
        self._group = QButtonGroup(self)
        layout = column(space=SPACE_TIGHT)
        for answer, one in self._buttons.items():
            desk.words.put(one, one.setText, f"{prefix}.{answer}")
            self._group.addButton(one)
            layout.addWidget(one)
        self.setLayout(layout)
        self._group.buttonClicked.connect(self._on_clicked)
        self.setFocusProxy(self._buttons[answers[0]])

    def show_answer(self, answer: str) -> None:
        """Show what holds now."""
        if answer in self._buttons:
            self._buttons[answer].setChecked(True)

    def answer(self) -> str:
        """Return what is chosen."""
        return next((key for key, one in self._buttons.items() if one.isChecked()), "")

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.answer())


def language_choice(desk: Desk) -> Choice:
    """Return the question for the language of the windows, each answer in its own language."""
    return Choice(desk, "settings.language.own", LANGUAGES)


def theme_choice(desk: Desk) -> Choice:
    return Choice(desk, "settings.theme", THEMES)


def identity_of(screen: QScreen) -> ScreenIdentity:
    """Return how a screen names itself."""
    return ScreenIdentity(screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber())


def name_of(identity: ScreenIdentity) -> str:
    """Return a screen's own name, or its connector's."""
    said = " ".join(part for part in (identity.manufacturer, identity.model) if part)
    return said or identity.name


class ScreenChoice(QWidget):
    """Which screen the hall sees, with numbers to tell them apart."""

    chosen = Signal(object)
    """`ScreenIdentity`, or None for "find it yourself"."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._numbers: list[ScreenNumber] = []
        self._remembered: ScreenIdentity | None = None
        self._told = Plain(wraps=True)
        self.box = QComboBox()
        named(desk, self.box, "settings.screen")
        self.identify = button(desk, "settings.identify")
        layout = column(space=SPACE)
        layout.addWidget(self._told)
        layout.addWidget(self.box)
        layout.addWidget(self.identify, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(layout)
        self.setFocusProxy(self.box)
        self.box.activated.connect(self._on_chosen)
        self.identify.clicked.connect(self._on_identify)
        desk.words.changed.connect(self._say)

    def show_screens(self, remembered: ScreenIdentity | None) -> None:
        """Show the screens that are there, and the one that is remembered even when it is not."""
        self._remembered = remembered
        self._say()

    @Slot()
    def _say(self) -> None:
        words, screens = self._desk.words, QGuiApplication.screens()
        self._told.setText(words.t("settings.screens", count=len(screens)))
        self.box.clear()
        self.box.addItem(words.t("settings.screen.any"), None)
        for place, screen in enumerate(screens, start=1):
            identity = identity_of(screen)
            size = screen.size()
            said = words.t(
                "settings.screen.one",
                number=place,
                name=name_of(identity),
                width=size.width(),
                height=size.height(),
            )
            self.box.addItem(said, identity)
        known = [self.box.itemData(at) for at in range(self.box.count())]
        if self._remembered is not None and self._remembered not in known:
            self.box.addItem(
                words.t("settings.screen.away", name=name_of(self._remembered)), self._remembered
            )
            known.append(self._remembered)
        self.box.setCurrentIndex(known.index(self._remembered) if self._remembered in known else 0)

    @Slot()
    def _on_chosen(self) -> None:
        self._remembered = self.box.currentData()
        self.chosen.emit(self._remembered)

    @Slot()
    def _on_identify(self) -> None:
        for one in self._numbers:
            one.close()
        self._numbers = [
            ScreenNumber(place, screen) for place, screen in enumerate(QGuiApplication.screens(), start=1)
        ]
        for one in self._numbers:
            one.show_for_a_while()

    def put_away(self) -> None:
        """Take the numbers off the screens."""
        for one in self._numbers:
            one.close()
            one.deleteLater()
        self._numbers = []
