"""What the papers need beyond the meeting: typed for one printing and kept nowhere, but for the codes."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from facilitator.engine.snapshot import Snapshot
from facilitator.export.printables import LANGUAGES, Extras, Join, PassCard, Wifi
from facilitator.ui.desk import Desk
from facilitator.ui.parts import column, label, named, number
from facilitator.ui.print_pack.codes import Codes
from facilitator.ui.theme import SPACE_TIGHT

# Languages are told by themselves: whoever reads one finds it.
OWN_NAMES = {
    "da": "dansk", "en": "English", "ar": "العربية", "tr": "Türkçe", "so": "Soomaali",
    "fa": "فارسی", "ur": "اردو", "pl": "polski", "uk": "українська",
}  # fmt: skip
LONGEST_LINE, MOST_SLIPS, MOST_TABLES, IN_A_ROW = 200, 400, 60, 3
LONGEST_NAME, MOST_NAMES, NAME_LINES = 60, 200, 4


class Wishes(QScrollArea):
    """Fields for languages, link, network, numbers and names."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.languages = {code: QCheckBox(name) for code, name in OWN_NAMES.items()}
        self.link, self.wifi, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.slips = number(desk, "print.slips", 0, MOST_SLIPS)
        self.tables = number(desk, "print.tables", 0, MOST_TABLES)
        self.codes = Codes(desk)
        self.names = QPlainTextEdit()
        self.names.setTabChangesFocus(True)
        # What is below, cards for table hosts above all, is seen without scrolling.
        self.names.setFixedHeight(self.names.fontMetrics().lineSpacing() * (NAME_LINES + 1))
        desk.words.put(self.names, self.names.setPlaceholderText, "print.names.example")
        for field, key in ((self.slips, "print.slips.auto"), (self.tables, "print.tables.auto")):
            desk.words.put(field, field.setSpecialValueText, key)
        self._lay_out()
        self._spoken = ""
        self.follow(desk.snapshot.meeting.brief.language)
        for box in self.languages.values():
            box.toggled.connect(self._on_changed)
        self.codes.changed.connect(self._on_changed)
        for line in (self.link, self.wifi, self.password):
            line.setMaxLength(LONGEST_LINE)
            line.textChanged.connect(self._on_changed)

    def _lay_out(self) -> None:
        inner, layout = QWidget(), column(space=SPACE_TIGHT)
        layout.addWidget(label(self._desk, "print.languages", "eyebrow"))
        grid = QGridLayout()
        for place, code in enumerate(LANGUAGES):
            grid.addWidget(self.languages[code], place // IN_A_ROW, place % IN_A_ROW)
        layout.addLayout(grid)
        fields: tuple[tuple[str, QWidget], ...] = (
            ("print.link", self.link),
            ("print.wifi", self.wifi),
            ("print.password", self.password),
            ("print.slips", self.slips),
            ("print.tables", self.tables),
            ("print.names", self.names),
        )
        for key, field in fields:
            layout.addWidget(label(self._desk, key, "eyebrow"))
            named(self._desk, field, key)
            layout.addWidget(field)
        layout.addWidget(label(self._desk, "print.not_kept", "soft", wraps=True))
        layout.addWidget(self.codes)
        layout.addStretch(1)
        inner.setLayout(layout)
        self.setWidgetResizable(True)
        self.setWidget(inner)

    def show_network(self, name: str, password: str) -> None:
        """Offer the hall's network as it is set; a poster without it sends phones elsewhere."""
        self.wifi.setText(name)
        self.password.setText(password)

    def follow(self, language: str) -> None:
        """Tick the meeting's language in the place of the one that it had; what a person ticked stays."""
        spoken = language if language in self.languages else "da"
        if spoken != self._spoken:
            if self._spoken:
                self.languages[self._spoken].setChecked(False)
            self.languages[spoken].setChecked(True)
            self._spoken = spoken

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

    def extras(self, snapshot: Snapshot) -> Extras:
        """Return what was typed, with the meeting's address and codes."""
        join = snapshot.door.join
        wifi = self.wifi.text().strip()
        return Extras(
            join=Join(join.url, join.typed, join.wall_code) if join is not None else None,
            wifi=Wifi(wifi, self.password.text()) if wifi else None,
            link=self.link.text().strip(),
            languages=tuple(code for code, box in self.languages.items() if box.isChecked()),
            names=people(self.names.toPlainText()),
            slips=self.slips.value(),
            tables=self.tables.value(),
            door_slips=snapshot.slips,
            passes=tuple(PassCard(one.kind, one.code, one.label) for one in snapshot.passes),
        )


def people(text: str) -> tuple[tuple[str, str], ...]:
    """Return the names and roles in some lines: a name, a comma, a role."""
    parts = (line.partition(",") for line in text.splitlines() if line.strip())
    found = ((name.strip()[:LONGEST_NAME], role.strip()[:LONGEST_NAME]) for name, _, role in parts)
    return tuple(found)[:MOST_NAMES]
