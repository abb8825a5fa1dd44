"""Help under F1: the five steps and the keys, each a page, beside the list of them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QStackedWidget, QWidget

from facilitator.files.guides import guides
from facilitator.ui.desk import Desk
from facilitator.ui.help.guide_view import GuideView
from facilitator.ui.help.key_sheet import KeySheet
from facilitator.ui.keys import OWN_KEYS
from facilitator.ui.parts import Plain, button, column, label, named, row
from facilitator.ui.theme import SPACE, SPACE_PAGE, SPACE_WIDE

KEYS = "keys"
LIST_IN_LETTERS = 20


class HelpPage(QWidget):
    """Lies over the page; Escape or F1 puts it away, and the page behind is as it was."""

    left = Signal()
    gone_to = Signal(str)
    """The step whose part of the program is asked for, by the id of its page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty(OWN_KEYS, True)
        self._desk = desk
        self.list, self._pages = QListWidget(), QStackedWidget()
        named(desk, self.list, "help.list")
        self.list.setFixedWidth(self.list.fontMetrics().averageCharWidth() * LIST_IN_LETTERS)
        self.go: QPushButton = button(desk, "help.go")
        self.close_button = button(desk, "help.close", "primary")
        self._lay_out()
        self.list.currentRowChanged.connect(self._on_row)
        self.close_button.clicked.connect(self.left)
        self.go.clicked.connect(self._on_go)
        desk.words.changed.connect(self._fill)
        self._fill()

    def _lay_out(self) -> None:
        head = row(space=SPACE)
        head.addWidget(label(self._desk, "help.heading", "title"))
        head.addStretch(1)
        head.addWidget(self.go)
        head.addWidget(self.close_button)
        both = row(space=SPACE_PAGE)
        both.addWidget(self.list)
        both.addWidget(self._pages, 1)
        layout = column(margin=SPACE_PAGE, space=SPACE_WIDE)
        layout.addLayout(head)
        layout.addLayout(both, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.list)

    @Slot()
    def _fill(self) -> None:
        """Put in the pages of the present language; the one in front stays in front."""
        words, before = self._desk.words, self.topic
        found = guides(words.language)
        self.list.blockSignals(True)
        self.list.clear()
        while (page := self._pages.widget(0)) is not None:
            self._pages.removeWidget(page)
            page.deleteLater()
        for guide in found:
            self._add(guide.id, f"{guide.step}  {guide.title}", GuideView(self._desk, guide, len(found)))
        self._add(KEYS, words.t("help.title"), KeySheet(self._desk))
        self.list.blockSignals(False)
        self.show_topic(before or found[0].id)

    def _add(self, key: str, said: str, page: QWidget) -> None:
        item = QListWidgetItem(said)
        item.setData(Qt.ItemDataRole.UserRole, key)
        self.list.addItem(item)
        self._pages.addWidget(page)

    @property
    def topic(self) -> str:
        """The id of the page in front."""
        at = self.list.currentRow()
        return str(self.list.item(at).data(Qt.ItemDataRole.UserRole)) if at >= 0 else ""

    def show_topic(self, key: str) -> None:
        """Bring a page to the front."""
        keys = [self.list.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.list.count())]
        self.list.setCurrentRow(keys.index(key) if key in keys else 0)
        self._on_row(self.list.currentRow())

    def text(self) -> str:
        """Return what the page in front says, as it is read aloud."""
        shown = self._pages.currentWidget()
        if isinstance(shown, GuideView):
            return f"{shown.accessibleName()}\n{shown.accessibleDescription()}"
        return "\n".join(one.text() for one in self._pages.findChildren(Plain) if one.isVisibleTo(self))

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the rows out anew: they were made before the style sheet knew them."""
        super().showEvent(event)
        self.list.doItemsLayout()

    @Slot(int)
    def _on_row(self, place: int) -> None:
        self._pages.setCurrentIndex(max(place, 0))
        # The parts of the program belong to a meeting; without one there is nowhere to go.
        self.go.setVisible(self._desk.is_open and self.topic != KEYS)

    @Slot()
    def _on_go(self) -> None:
        self.gone_to.emit(self.topic)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F1} or event.text() == "?":
            self.left.emit()
            return
        super().keyPressEvent(event)
