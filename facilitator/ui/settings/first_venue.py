"""The hall one meets in, asked at the first start: its name, its network, and how its picture must be set."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from facilitator.settings import MOST_DIMMING_PERCENT, MOST_MARGIN_PERCENT, Settings
from facilitator.ui.desk import Desk
from facilitator.ui.parts import label, line_of, named, number
from facilitator.ui.settings.venues import MOST_CHARACTERS
from facilitator.ui.theme import SPACE, SPACE_PAGE

MOST_WIFI_CHARACTERS = 63


class FirstVenue(QWidget):
    """Without a name nothing is kept; the screen was chosen a step before."""

    chosen = Signal(str, object)
    kept = Signal(str)

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__()
        self._desk = desk
        self._settings = settings
        self.name = self._line("venue", MOST_CHARACTERS)
        desk.words.put(self.name, self.name.setPlaceholderText, "settings.venue.hint")
        self.wifi_name = self._line("wifi_name", MOST_WIFI_CHARACTERS)
        self.wifi_password = self._line("wifi_password", MOST_WIFI_CHARACTERS)
        self.margin = number(desk, "settings.margin", 0, MOST_MARGIN_PERCENT)
        self.dimming = number(desk, "settings.dimming", 0, MOST_DIMMING_PERCENT)
        for spin in (self.margin, self.dimming):
            spin.setSuffix(" %")
        self.wifi_name.setText(settings.wifi_name)
        self.wifi_password.setText(settings.wifi_password)
        self.margin.setValue(settings.margin_percent)
        self.dimming.setValue(settings.dimming_percent)
        self._lay_out()
        self.setFocusProxy(self.name)

    def _line(self, name: str, most: int) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(most)
        named(self._desk, made, f"settings.{name}")
        return made

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(SPACE_PAGE)
        form.setVerticalSpacing(SPACE)
        for key, part in (
            ("venue", self.name), ("wifi_name", self.wifi_name), ("wifi_password", self.wifi_password),
        ):  # fmt: skip
            form.addRow(label(self._desk, f"settings.{key}"), part)
        picture = line_of(self.margin, label(self._desk, "settings.dimming"), self.dimming, space=SPACE)
        picture.addStretch(1)
        form.addRow(label(self._desk, "settings.margin"), picture)
        self.setLayout(form)

    def keep(self) -> None:
        """Tell what was typed, and keep it under the hall's name if it has one."""
        for name, value in (
            ("wifi_name", self.wifi_name.text().strip()),
            ("wifi_password", self.wifi_password.text().strip()),
            ("margin_percent", self.margin.value()),
            ("dimming_percent", self.dimming.value()),
        ):
            if value != getattr(self._settings, name):
                self.chosen.emit(name, value)
        venue = self.name.text().strip()
        if venue:
            self.kept.emit(venue)
