"""Settings: language and looks, screens, network, halls, keys; everything holds at once."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from facilitator.settings import MOST_DIMMING_PERCENT, MOST_MARGIN_PERCENT, Settings
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import LANGUAGES
from facilitator.ui.parts import Elided, button, column, label, line_of, named, number, row
from facilitator.ui.settings.key_table import KeyTable
from facilitator.ui.settings.network_facts import NetworkFacts, NetworkSeen
from facilitator.ui.settings.parts import ScreenChoice, language_choice, theme_choice
from facilitator.ui.settings.venues import Venues
from facilitator.ui.theme import SPACE, SPACE_PAGE, SPACE_WIDE

WIDTH_IN_LETTERS = 120
TABS = ("look", "screens", "network", "venues", "keys")


class SettingsPage(QWidget):
    """Each answer goes out under the name of its setting; the page shows what then holds."""

    left = Signal()
    chosen = Signal(str, object)
    network_asked = Signal()
    folder_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self.language, self.theme = language_choice(desk), theme_choice(desk)
        self.audience_language = QComboBox()
        named(desk, self.audience_language, "settings.audience_language")
        self.motion, self.overtime = QCheckBox(), QCheckBox()
        desk.words.put(self.motion, self.motion.setText, "settings.motion")
        desk.words.put(self.overtime, self.overtime.setText, "settings.overtime")
        self.folder, self._choose = Elided(), button(desk, "library.folder.choose")
        self.screens = ScreenChoice(desk)
        self.margin = number(desk, "settings.margin", 0, MOST_MARGIN_PERCENT)
        self.dimming = number(desk, "settings.dimming", 0, MOST_DIMMING_PERCENT)
        self.network = NetworkFacts(desk)
        self.interface = QComboBox()
        named(desk, self.interface, "settings.interface")
        self.wifi_name, self.wifi_password = self._line("wifi_name"), self._line("wifi_password")
        self.port = number(desk, "settings.port", 1024, 65535)
        self.venues, self.keys = Venues(desk), KeyTable(desk)
        self._back = button(desk, "settings.back", "primary")
        self._tabs = QTabWidget()
        self._lay_out()
        self._connect()
        self._say()

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(63)
        named(self._desk, made, f"settings.{name}")
        return made

    def _lay_out(self) -> None:
        head = row()
        head.addWidget(label(self._desk, "settings.title", "title"))
        head.addStretch(1)
        head.addWidget(self._back)
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        for page in (self._look(), self._screen_tab(), self._network_tab(), self.venues, self.keys):
            self._tabs.addTab(page, "")
        layout = column(margin=SPACE_PAGE, space=SPACE_WIDE)
        layout.addLayout(head)
        layout.addWidget(self._tabs, 1)
        self.setLayout(layout)
        self.setFocusProxy(self._tabs.tabBar())

    def _form(self, *rows: tuple[str, QWidget]) -> QScrollArea:
        inner, form = QWidget(), QFormLayout()
        form.setContentsMargins(0, SPACE_WIDE, SPACE_WIDE, SPACE)
        form.setHorizontalSpacing(SPACE_PAGE)
        form.setVerticalSpacing(SPACE_WIDE)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignTop)
        for key, part in rows:
            form.addRow(label(self._desk, f"settings.{key}"), part)
        inner.setLayout(form)
        inner.setMaximumWidth(inner.fontMetrics().averageCharWidth() * WIDTH_IN_LETTERS)
        made = QScrollArea()
        made.setWidgetResizable(True)
        made.setWidget(inner)
        return made

    def _look(self) -> QWidget:
        folder = QWidget()
        line = row(space=SPACE)
        line.addWidget(self.folder, 1)
        line.addWidget(self._choose)
        folder.setLayout(line)
        return self._form(
            ("language", self.language),
            ("theme", self.theme),
            ("audience_language", self.audience_language),
            ("folder", folder),
        )

    def _screen_tab(self) -> QWidget:
        ticks = QWidget()
        inside = column(space=SPACE)
        inside.addWidget(self.motion)
        inside.addWidget(self.overtime)
        ticks.setLayout(inside)
        return self._form(
            ("screen", self.screens), ("margin", _narrow(self.margin)), ("dimming", _narrow(self.dimming)),
            ("picture", ticks),
        )  # fmt: skip

    def _network_tab(self) -> QWidget:
        return self._form(
            ("network", self.network),
            ("interface", self.interface),
            ("wifi_name", self.wifi_name),
            ("wifi_password", self.wifi_password),
            ("port", _narrow(self.port)),
        )

    def _connect(self) -> None:
        for name, choice in (("language", self.language), ("theme", self.theme)):
            choice.setProperty("setting", name)
            choice.chosen.connect(self._on_chosen)
        for name, box in (("audience_language", self.audience_language), ("interface", self.interface)):
            box.setProperty("setting", name)
            box.activated.connect(self._on_box)
        for name, tick in (("reduced_motion", self.motion), ("overtime_on_projector", self.overtime)):
            tick.setProperty("setting", name)
            tick.clicked.connect(self._on_tick)
        for name, spin in (
            ("margin_percent", self.margin), ("dimming_percent", self.dimming), ("port", self.port),
        ):  # fmt: skip
            spin.setKeyboardTracking(False)
            spin.setProperty("setting", name)
            spin.valueChanged.connect(self._on_number)
        for name, line in (("wifi_name", self.wifi_name), ("wifi_password", self.wifi_password)):
            line.setProperty("setting", name)
            line.editingFinished.connect(self._on_line)
        self.screens.chosen.connect(self._on_screen)
        self.keys.chosen.connect(self._on_keys)
        self.network.again_asked.connect(self.network_asked)
        self._choose.clicked.connect(self.folder_asked)
        self._back.clicked.connect(self._on_left)
        self._desk.words.changed.connect(self._say)

    # --- what holds

    def show_settings(self, settings: Settings, folder: str) -> None:
        """Show every answer as it holds now; nothing goes out by that."""
        self.language.show_answer(settings.language)
        self.theme.show_answer(settings.theme)
        self._choose_in(self.audience_language, settings.audience_language)
        self.folder.setText(folder)
        self.screens.show_screens(settings.audience_screen)
        for spin, value in (
            (self.margin, settings.margin_percent), (self.dimming, settings.dimming_percent),
            (self.port, settings.port),
        ):  # fmt: skip
            spin.blockSignals(True)
            spin.setValue(value)
            spin.blockSignals(False)
        self.motion.setChecked(settings.reduced_motion)
        self.overtime.setChecked(settings.overtime_on_projector)
        for line, text in (
            (self.wifi_name, settings.wifi_name),
            (self.wifi_password, settings.wifi_password),
        ):
            if not line.hasFocus():
                line.setText(text)
        self._choose_in(self.interface, settings.interface)
        self.venues.show_venues(settings)
        self.keys.redraw()

    def show_addresses(self, seen: NetworkSeen, settings: Settings) -> None:
        """Show the machine's addresses, and let one be preferred."""
        self.network.show_addresses(seen, settings)
        words = self._desk.words
        names = dict.fromkeys(one.interface for one in seen.addresses if one.interface)
        if settings.interface:
            names[settings.interface] = None
        self.interface.clear()
        self.interface.addItem(words.t("settings.interface.any"), "")
        for name in names:
            self.interface.addItem(name, name)
        self._choose_in(self.interface, settings.interface)

    def _choose_in(self, box: QComboBox, value: str) -> None:
        box.setCurrentIndex(max(box.findData(value), 0))

    @Slot()
    def _say(self) -> None:
        words = self._desk.words
        for place, name in enumerate(TABS):
            self._tabs.setTabText(place, words.t(f"settings.tab.{name}"))
        before = self.audience_language.currentData()
        self.audience_language.clear()
        self.audience_language.addItem(words.t("settings.audience_language.same"), "")
        for language in LANGUAGES:
            self.audience_language.addItem(words.t(f"language.{language}"), language)
        self._choose_in(self.audience_language, before or "")
        for spin in (self.margin, self.dimming):
            spin.setSuffix(" %")

    def begin(self) -> None:
        """Take the keys, and look at the network."""
        self._tabs.tabBar().setFocus()
        self.network_asked.emit()

    # --- slots

    def _setting(self) -> str:
        return str(self.sender().property("setting"))

    @Slot(str)
    def _on_chosen(self, answer: str) -> None:
        self.chosen.emit(self._setting(), answer)

    @Slot()
    def _on_box(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.chosen.emit(self._setting(), box.currentData())

    @Slot(bool)
    def _on_tick(self, ticked: bool) -> None:  # noqa: FBT001 - a signal's slot
        self.chosen.emit(self._setting(), ticked)

    @Slot(int)
    def _on_number(self, value: int) -> None:
        self.chosen.emit(self._setting(), value)

    @Slot()
    def _on_line(self) -> None:
        line = self.sender()
        if isinstance(line, QLineEdit):
            self.chosen.emit(self._setting(), line.text().strip())

    @Slot(object)
    def _on_screen(self, identity: object) -> None:
        self.chosen.emit("audience_screen", identity)

    @Slot(object)
    def _on_keys(self, own: object) -> None:
        self.chosen.emit("keys", own)

    @Slot()
    def _on_left(self) -> None:
        self.screens.put_away()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_left()
            return
        super().keyPressEvent(event)


def _narrow(spin: QSpinBox) -> QWidget:
    made = QWidget()
    line = line_of(spin)
    line.addStretch(1)
    made.setLayout(line)
    return made
