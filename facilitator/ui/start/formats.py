"""The twelve formats to choose from, each with what it is for and how long it takes."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QWidget,
)

from facilitator.files.resources import resource
from facilitator.meeting.formats import Format, parse_format
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, column, label, named, panel, row
from facilitator.ui.theme import SPACE, SPACE_PAGE, SPACE_WIDE

MOST_CHARACTERS = 120


def shipped_formats() -> tuple[Format, ...]:
    """Return the formats that ship with the program, in the order in which they are offered."""
    found = []
    for path in sorted(resource("formats").glob("*.toml")):
        made, _ = parse_format(path.read_text(encoding="utf-8"))
        found += [made] if made is not None else []
    return tuple(sorted(found, key=lambda one: (one.order, one.id)))


class FormatsPage(QWidget):
    """The list on the left; what the chosen one is, and what the meeting is called, on the right."""

    back = Signal()
    chosen = Signal(str, str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._formats = shipped_formats()
        self.list = QListWidget()
        self.list.setSpacing(1)
        named(desk, self.list, "formats.name")
        self._name, self._about = Plain("heading", wraps=True), Plain(wraps=True)
        self._facts, self._agenda = Plain("soft", wraps=True), QListWidget()
        self._agenda.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._agenda.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self._agenda.setProperty("role", "bare")
        named(desk, self._agenda, "formats.agenda")
        self.title, self.area = self._line("title"), self._line("area")
        self.make = button(desk, "formats.make", "primary")
        self._back = button(desk, "formats.back", "quiet")
        self._lay_out()
        self._connect()
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the rows out anew: they were made before the style sheet knew them."""
        super().showEvent(event)
        for one in (self.list, self._agenda):
            one.doItemsLayout()

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(MOST_CHARACTERS)
        named(self._desk, made, f"formats.{name}")
        self._desk.words.put(made, made.setPlaceholderText, f"formats.{name}.hint")
        return made

    def _lay_out(self) -> None:
        head = row()
        head.addWidget(label(self._desk, "formats.choose", "title"))
        head.addStretch(1)
        head.addWidget(self._back)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setHandleWidth(SPACE_WIDE)
        both.setChildrenCollapsible(False)
        both.addWidget(self.list)
        both.addWidget(self._right())
        both.setSizes([420, 720])
        layout = column(margin=SPACE_PAGE, space=SPACE_WIDE)
        layout.addLayout(head)
        layout.addWidget(both, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.list)

    def _right(self) -> QWidget:
        made, layout = panel(), column(margin=SPACE_WIDE, space=SPACE)
        for part in (self._name, self._about, self._facts):
            layout.addWidget(part)
        layout.addWidget(self._agenda, 1)
        fields = QGridLayout()
        fields.setSpacing(SPACE)
        for line, (key, field) in enumerate((("title", self.title), ("area", self.area))):
            fields.addWidget(label(self._desk, f"formats.{key}"), line, 0)
            fields.addWidget(field, line, 1)
        layout.addLayout(fields)
        layout.addWidget(self.make)
        made.setLayout(layout)
        return made

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemActivated.connect(self._on_activated)
        self.title.returnPressed.connect(self._on_make)
        self.area.returnPressed.connect(self._on_make)
        self.make.clicked.connect(self._on_make)
        self._back.clicked.connect(self.back)
        self._desk.words.changed.connect(self._say)

    @Slot()
    def _say(self) -> None:
        chosen = max(self.list.currentRow(), 0)
        self.list.clear()
        for one in self._formats:
            said = self._desk.words.t(
                "formats.line", name=self._desk.words.name(one.names), minutes=one.minutes
            )
            self.list.addItem(QListWidgetItem(said))
        self.list.setCurrentRow(chosen)

    def _chosen(self) -> Format | None:
        place = self.list.currentRow()
        return self._formats[place] if 0 <= place < len(self._formats) else None

    @Slot(int)
    def _on_row(self, _place: int) -> None:
        found, words = self._chosen(), self._desk.words
        if found is None:
            return
        self._name.setText(words.name(found.names))
        self._about.setText(words.name(found.about))
        self._facts.setText(self._facts_of(found))
        self._agenda.clear()
        for item in found.items:
            said = words.t("formats.item", minutes=item.minutes, title=words.name(item.title))
            self._agenda.addItem(said)

    def _facts_of(self, found: Format) -> str:
        words, people = self._desk.words, found.people
        key = "formats.people" if people.most is not None else "formats.people_from"
        said = [
            words.t("time.minutes", minutes=found.minutes),
            words.t(key, least=people.least, most=people.most),
            words.t(f"purpose.{found.purpose_class}"),
        ]
        if not found.collection:
            said.append(words.t("formats.no_collection"))
        if not found.uses_projector:
            said.append(words.t("formats.no_projector"))
        return "  ·  ".join(said)

    @Slot(QListWidgetItem)
    def _on_activated(self, _item: QListWidgetItem) -> None:
        self.title.setFocus()

    @Slot()
    def _on_make(self) -> None:
        found = self._chosen()
        if found is not None:
            self.chosen.emit(found.id, self.title.text().strip(), self.area.text().strip())
