"""Halls that one comes back to: projector, network and picture kept under a name."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from facilitator.settings import Settings, Venue
from facilitator.ui.desk import Desk
from facilitator.ui.parts import button, column, label, line_of, named, row
from facilitator.ui.settings.parts import name_of
from facilitator.ui.theme import SPACE, SPACE_WIDE

MOST_CHARACTERS = 60


class Venues(QWidget):
    """Use one, keep the present values as one, forget one."""

    used = Signal(str)
    kept = Signal(str)
    forgotten = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._settings = Settings()
        self.list = QListWidget()
        named(desk, self.list, "settings.venues.name")
        self.name = QLineEdit()
        self.name.setMaxLength(MOST_CHARACTERS)
        named(desk, self.name, "settings.venue")
        desk.words.put(self.name, self.name.setPlaceholderText, "settings.venue.hint")
        self.use = button(desk, "settings.venue.use", "primary")
        self.forget = button(desk, "settings.venue.forget")
        self.keep = button(desk, "settings.venue.keep")
        self._none = label(desk, "settings.venues.none", "soft", wraps=True)
        layout = column(space=SPACE)
        layout.setContentsMargins(0, SPACE_WIDE, 0, 0)
        layout.addWidget(label(desk, "settings.venues.why", "soft", wraps=True))
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        chosen = line_of(self.use, self.forget, space=SPACE)
        chosen.addStretch(1)
        layout.addLayout(chosen)
        new = row(space=SPACE)
        new.addWidget(self.name, 1)
        new.addWidget(self.keep)
        layout.addLayout(new)
        self.setLayout(layout)
        self.setFocusProxy(self.list)
        self.use.clicked.connect(self._on_use)
        self.forget.clicked.connect(self._on_forget)
        self.keep.clicked.connect(self._on_keep)
        self.name.returnPressed.connect(self._on_keep)
        self.name.textChanged.connect(self._on_typed)
        self.list.itemActivated.connect(self._on_activated)
        desk.words.changed.connect(self._say)
        self._on_typed()

    def show_venues(self, settings: Settings) -> None:
        """Show the halls that are known, and which one is in use."""
        self._settings = settings
        self._say()

    @Slot()
    def _say(self) -> None:
        before = self._chosen()
        self.list.clear()
        for venue in self._settings.venues:
            item = QListWidgetItem(self._said(venue))
            item.setData(Qt.ItemDataRole.UserRole, venue.name)
            self.list.addItem(item)
            if venue.name == before:
                self.list.setCurrentItem(item)
        if self.list.count() and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._none.setVisible(not self._settings.venues)
        self.list.setVisible(bool(self._settings.venues))
        for one in (self.use, self.forget):
            one.setVisible(bool(self._settings.venues))

    def _said(self, venue: Venue) -> str:
        words = self._desk.words
        screen = name_of(venue.audience_screen) if venue.audience_screen is not None else ""
        parts = (
            screen,
            venue.wifi_name,
            words.t("settings.venue.margin", percent=venue.margin_percent) if venue.margin_percent else "",
            words.t("settings.venue.dimming", percent=venue.dimming_percent) if venue.dimming_percent else "",
        )
        facts = "  ·  ".join(part for part in parts if part)
        name = venue.name
        if name == self._settings.venue:
            name = words.t("settings.venue.in_use", name=name)
        return f"{name}\n{facts}" if facts else name

    def _chosen(self) -> str:
        at = self.list.currentRow()
        return str(self.list.item(at).data(Qt.ItemDataRole.UserRole)) if at >= 0 else ""

    @Slot()
    def _on_typed(self) -> None:
        self.keep.setEnabled(bool(self.name.text().strip()))

    @Slot()
    def _on_use(self) -> None:
        if self._chosen():
            self.used.emit(self._chosen())

    @Slot(QListWidgetItem)
    def _on_activated(self, _item: QListWidgetItem) -> None:
        self._on_use()

    @Slot()
    def _on_forget(self) -> None:
        if self._chosen():
            self.forgotten.emit(self._chosen())

    @Slot()
    def _on_keep(self) -> None:
        name = self.name.text().strip()
        if name:
            self.name.clear()
            self.kept.emit(name)
