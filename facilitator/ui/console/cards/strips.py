"""The strips under a card that ask for one thing more: a reason, a text, a word of a list."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton

from facilitator.meeting.words import HoldReason
from facilitator.ui.audience.drawing.shapes import shape_icon
from facilitator.ui.desk import Desk
from facilitator.ui.flow import Flow
from facilitator.ui.keys import OWN_KEYS
from facilitator.ui.parts import Plain, button, column, label, named
from facilitator.ui.theme import PART_CONTRAST, readable

# Shapes no higher than the words beside them: the whole set of categories stands there without being rolled.
ICON = 16
FEWEST_LINES, MOST_LINES = 5.6, 10
"""Between these, a list of words is as high as it needs and as the window has room for."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Strip(QFrame):
    """Put away by Esc, wherever in it the keys are."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


class HoldStrip(Strip):
    """Asks why a card is held back: 1 to 4."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty(OWN_KEYS, True)
        self._buttons: list[QPushButton] = []
        line = Flow(label(desk, "hold.ask", "eyebrow"), space=6)
        line.setContentsMargins(6, 6, 6, 6)
        for number, reason in enumerate(HoldReason, start=1):
            made = button(desk, f"hold.key.{reason}")
            made.setProperty("number", number)
            made.clicked.connect(self._on_clicked)
            made.installEventFilter(self)
            self._buttons.append(made)
            line.addWidget(made)
        self.setLayout(line)

    def begin(self) -> None:
        """Wait for the digit."""
        self._buttons[0].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.cancelled.emit()
                return True
            if event.text() in {"1", "2", "3", "4"} and not event.isAutoRepeat():
                self.chosen.emit(tuple(HoldReason)[int(event.text()) - 1])
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(tuple(HoldReason)[int(sender.property("number")) - 1])


class EditStrip(Strip):
    """Asks for another text: Enter keeps it, Esc leaves all as it was."""

    chosen = Signal(str, bool)
    """The text, and whether the original is to be destroyed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setMaximumHeight(round(self._text.fontMetrics().height() * 4.6))
        named(desk, self._text, "edit.name")
        self._text.installEventFilter(self)
        keep = button(desk, "edit.keep", "primary")
        mask = button(desk, "edit.mask")
        cancel = button(desk, "edit.cancel", "quiet")
        desk.words.put(mask, mask.setToolTip, "edit.mask.tip")
        self._text_before = self._suggested = ""
        self._desk = desk
        self._also = Plain("soft", wraps=True)
        self._suggest = button(desk, "edit.suggest")
        self._suggest.clicked.connect(self._on_suggest)
        keep.clicked.connect(self._on_keep)
        mask.clicked.connect(self._on_mask)
        cancel.clicked.connect(self.cancelled)
        answer = Flow(keep, mask, self._suggest, cancel, space=6)
        layout = column(margin=6, space=6)
        layout.addWidget(self._text)
        layout.addWidget(self._also)
        layout.addLayout(answer)
        self.setLayout(layout)

    def begin(self, text: str, suggested: str, also: Sequence[str] = ()) -> None:
        """Offer the present text for change, and a masked one where the guard has seen something.

        `also` is what masking makes of the card's further fields.
        """
        self._also.setText(self._desk.words.t("edit.also", fields="\n".join(also)))
        self._also.setVisible(bool(also))
        self._text_before, self._suggested = text, suggested
        self._suggest.setVisible(suggested != text)
        self._text.setPlainText(text)
        self._text.selectAll()
        self._text.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() == Qt.Key.Key_Escape:
                self.cancelled.emit()
                return True
            if Qt.Key(event.key()) in _ENTER and not shift:
                self._on_keep()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_keep(self) -> None:
        self.chosen.emit(self._text.toPlainText(), False)

    @Slot()
    def _on_suggest(self) -> None:
        """Put in the text with what the guard has seen left out; a person still decides."""
        self._text.setPlainText(self._suggested)
        self._text.setFocus()

    @Slot()
    def _on_mask(self) -> None:
        """Mask as written; where nothing was rewritten, as the guard's line above says that it will be."""
        text = self._text.toPlainText()
        if text == self._text_before:
            text = self._suggested
        if text == self._text_before and self._also.isHidden():
            self._desk.tell("edit.mask.nothing")
            self._text.setFocus()
            return
        self.chosen.emit(text, True)


class ChoiceStrip(Strip):
    """Asks for one of many words: type some letters of it, Enter takes the first that is left."""

    chosen = Signal(object)
    fitted = Signal()
    """It is as high as its words need in this width."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk = desk
        self._choices: tuple[tuple[object, str, str, str], ...] = ()
        self._find = QLineEdit()
        desk.words.put(self._find, self._find.setPlaceholderText, name)
        named(desk, self._find, name)
        self._find.installEventFilter(self)
        self._list = QListWidget()
        self._list.setFlow(QListWidget.Flow.LeftToRight)
        self._list.setWrapping(True)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setSpacing(1)
        self._list.setIconSize(QSize(ICON, ICON))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("role", "bare")
        self._list.installEventFilter(self)
        named(desk, self._list, name)
        layout = column(margin=6, space=4)
        layout.addWidget(self._find)
        layout.addWidget(self._list)
        self.setLayout(layout)
        self._find.textChanged.connect(self._on_typed)
        self._list.itemClicked.connect(self._on_item)

    def begin(self, choices: Sequence[tuple[object, str, str, str]]) -> None:
        """Offer values with word, shape and colour."""
        self._choices = tuple(choices)
        self._find.clear()
        self._on_typed("")
        self._fit()
        self._find.setFocus()

    def _fit(self) -> None:
        """Give the list as much room as all its words take; what is typed away leaves it there."""
        if self._find.text():
            return
        self._list.doItemsLayout()
        needed = self._list.contentsSize().height() + 2 * self._list.frameWidth()
        line = self.fontMetrics().height()
        self._list.setMaximumHeight(min(needed, round(line * MOST_LINES)))
        self._list.setMinimumHeight(min(needed, round(line * FEWEST_LINES)))
        self.fitted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._list and isinstance(event, QResizeEvent):
            if event.size().width() != event.oldSize().width():
                self._fit()
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif key in _ENTER:
            self._on_item(self._list.currentItem())
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        else:
            return super().eventFilter(watched, event)
        return True

    def _step(self, by: int) -> None:
        wanted = self._list.currentRow() + by
        self._list.setCurrentRow(min(max(wanted, 0), self._list.count() - 1))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        sought = text.casefold().split()
        ground = self._desk.theme.accent_soft
        self._list.clear()
        for value, word, shape, colour in self._choices:
            if not all(piece in word.casefold() for piece in sought):
                continue
            item = QListWidgetItem(word)
            if shape:
                item.setIcon(shape_icon(shape, readable(colour, ground, PART_CONTRAST), ICON))
            item.setData(Qt.ItemDataRole.UserRole, (value,))
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole)[0])
