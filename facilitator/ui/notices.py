"""Short notices beside the menus, with the way back; never a dialog."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, column, line_of, row
from facilitator.ui.theme import SPACE, SPACE_TIGHT, SPACE_WIDE

SHORT_MS, LONG_MS, READ_MS = 1_500, 3_000, 4_000
# Letters are measured in fractions of a pixel: a line as wide as its words could break.
_ROUNDING = 2


class NoticeBar(QFrame):
    """Lies over the empty end of the menu bar, where it covers nothing: what was done, and the way back."""

    undo_asked = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "notice")
        self._text = Plain(wraps=True)
        self._undo = button(desk, "notice.undo")
        self._undo.clicked.connect(self._on_undo)
        self._line = row(space=SPACE_WIDE)
        self._line.addWidget(self._text)
        self._line.addWidget(self._undo)
        self.setLayout(self._line)
        self._gone = QTimer(self, singleShot=True)
        self._gone.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    @Slot(str, bool, bool)
    def show_notice(self, text: str, undoable: bool, stays: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Say it for as long as it takes to read, longer where much is at stake."""
        self._text.setText(text)
        self._undo.setVisible(undoable)
        # A button brings its own air; words alone need as much to their right as to their left.
        self._line.setContentsMargins(
            SPACE_WIDE, SPACE_TIGHT, SPACE_TIGHT if undoable else SPACE_WIDE, SPACE_TIGHT
        )
        self._fit()
        self._place()
        self.raise_()
        self.show()
        _announce(self._text)
        self._gone.start(LONG_MS if stays else SHORT_MS if undoable else READ_MS)

    def take_back(self, text: str) -> None:
        """Hide what is no longer so, unless something else has been said since."""
        if self._text.text() == text:
            self._gone.stop()
            self.hide()

    @Slot()
    def _on_undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Take one line, or as many as the words need in half of the window."""
        window = self.parentWidget()
        room = window.width() // 2 if window is not None else self.width()
        wanted = self._text.fontMetrics().horizontalAdvance(self._text.text()) + _ROUNDING
        self._text.setFixedWidth(min(wanted, room))
        self._text.setFixedHeight(self._text.heightForWidth(self._text.width()))
        self.adjustSize()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.move(window.width() - self.width() - SPACE, SPACE_TIGHT // 2)


class TroubleBar(QFrame):
    """Stands at the head of the window while the world says no: what happened, what is safe, what to do."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "trouble")
        self._desk = desk
        self._what = Plain("eyebrow", wraps=True)
        self._more = Plain(wraps=True)
        self._details = ""
        self._copy = button(desk, "trouble.copy", "quiet")
        self._away = button(desk, "trouble.away", "quiet")
        self._copy.clicked.connect(self._on_copy)
        self._away.clicked.connect(self.hide)
        text = column(space=2)
        text.addWidget(self._what)
        text.addWidget(self._more)
        line = row(margin=SPACE)
        line.addLayout(text, 1)
        line.addLayout(line_of(self._copy, self._away))
        self.setLayout(line)
        self.hide()

    def show_trouble(self, what: str, more: str, details: str = "") -> None:
        """Say it until it is put away or is over."""
        self._what.setText(what)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._details = details
        self._copy.setVisible(bool(details))
        self.show()
        _announce(self._what)

    @Slot()
    def _on_copy(self) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(self._details)
        self._desk.tell("trouble.copied")


def _announce(part: QWidget) -> None:
    """Let a screen reader say it."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Alert))
