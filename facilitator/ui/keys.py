"""Keys of the whole program: which press is which action, and when a press belongs to a widget."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.ui.actions import Action, KeyMap, Reach
from facilitator.ui.bursts import Burst

# A widget with this property takes its keys itself: all of them (the strip that asks for a reason), or
# those that it names (a list whose Enter is not the queue's).
OWN_KEYS = "ownKeys"
_OWN_TO_BUTTONS = frozenset({"Space", "Return"})
_CLICKS = {"PgDown": 1, "PgUp": -1}
_CLICKER = frozenset(_CLICKS)
_STEPS = frozenset({"Up", "Down"})
_CHORD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def key_name(event: QKeyEvent) -> str:
    """Return a press in words ("J", "Ctrl+Z", "PgDown", "+"), whatever the layout of the keyboard.

    A sign is told by what it writes, so that "+" and "?" are found where a Danish keyboard has them.
    """
    text = event.text()
    chord = event.modifiers() & _CHORD
    if not chord and len(text) == 1 and text.isprintable() and not text.isspace():
        return text.upper()
    key = Qt.Key(event.key())
    if key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    if key == Qt.Key.Key_unknown:
        return ""
    kept = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not chord:
        kept &= ~Qt.KeyboardModifier.ShiftModifier
    combined = QKeySequence(kept.value | key.value)
    return combined.toString(QKeySequence.SequenceFormat.PortableText)


def is_typing(widget: QWidget | None) -> bool:
    """Return whether single keys belong to the widget because it takes text."""
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

    if isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)):
        return not widget.isReadOnly()
    return isinstance(widget, (QAbstractSpinBox, QComboBox))


class KeyDesk(QObject):
    """Watches the widget with the focus, and nothing else: watching everything would cost every paint."""

    def __init__(self, keymap: KeyMap, act: Callable[[Action], bool], burst: Burst, parent: QObject) -> None:
        super().__init__(parent)
        self._burst = burst
        self._actions = keymap.by_key()
        self._act = act
        self._watched: QWidget | None = None
        # The press that was left to who has the focus. Not wanted there it comes by the window, and is
        # nothing to the meeting there either, wherever the focus is by then. Enter in a message showed
        # a card that way.
        self._left_to_focus = ""
        self.click: Callable[[int], bool] | None = None
        """Who is asked first when a clicker is pressed: slides that are on turn their pages."""
        self.is_in_meeting = False
        """Whether the console's page is in front, so that the meeting's keys act."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def map(self, keymap: KeyMap) -> None:
        """Use other keys from now on."""
        self._actions = keymap.by_key()

    def watch(self, window: QWidget) -> None:
        """Let keys count that reach this window itself, too (nothing in it has the focus)."""
        window.installEventFilter(self)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and self._watched is not new:
            self._watched.removeEventFilter(self)
        self._watched = None
        if new is not None and not new.isWindow():
            new.installEventFilter(self)
            self._watched = new
            new.destroyed.connect(self._on_gone)

    @Slot()
    def _on_gone(self) -> None:
        self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyRelease:
            self._left_to_focus = ""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        focus = watched if isinstance(watched, QWidget) else None
        if self._is_for_slides(event):
            return True
        action = self._actions.get(key_name(event))
        if watched is not self._watched and self._is_left_over(event, action):
            return False
        if self._is_written(event, action, focus):
            return True
        if action is None or not self._belongs_to_us(action, key_name(event), focus):
            self._left_to_focus = key_name(event) if watched is self._watched else ""
            return _is_pressed(focus, event)
        if event.isAutoRepeat() and not action.may_repeat:
            return True
        return self._act(action)

    def _is_for_slides(self, event: QKeyEvent) -> bool:
        by = _CLICKS.get(key_name(event), 0)
        if not by or self.click is None or not self.is_in_meeting or event.isAutoRepeat():
            return False
        return self.click(by)

    def _is_left_over(self, event: QKeyEvent, action: Action | None) -> bool:
        """Return whether a press of the meeting's comes by from a field that did nothing with it.

        Help and undo are the program's: they act behind a field that has no use for them.
        """
        is_programs = action is not None and action.group == "program"
        return key_name(event) == self._left_to_focus and not is_programs

    def _is_written(self, event: QKeyEvent, action: Action | None, focus: QWidget | None) -> bool:
        """Return whether a press is a letter of a sentence that somebody types where nothing takes it."""
        text = event.text()
        is_sign = len(text) == 1 and text.isprintable() and not event.modifiers() & _CHORD
        if not is_sign or not self.is_in_meeting or event.isAutoRepeat():
            return False
        if is_typing(focus) or (focus is not None and _has_own_key(focus, key_name(event))):
            return False
        return self._burst.takes(key_name(event), moves=action is not None and action.may_repeat)

    def _belongs_to_us(self, action: Action, key: str, focus: QWidget | None) -> bool:
        if focus is not None and _has_own_key(focus, key):
            return False
        if action.reach is Reach.PROGRAM:
            return True
        if not self.is_in_meeting:
            return action.group == "program" and not is_typing(focus)
        if is_typing(focus):
            return key in _CLICKER and _takes_one_line(focus)
        if key == "Space" and _ticks(focus):
            return False
        if _is_button(focus):
            return key not in _OWN_TO_BUTTONS and action.id not in {"up", "down"}
        return key not in _STEPS or not _is_list(focus)


def _has_own_key(widget: QWidget, key: str) -> bool:
    here: QWidget | None = widget
    while here is not None:
        own = here.property(OWN_KEYS)
        if own is True or (isinstance(own, list) and key in own):
            return True
        here = here.parentWidget() if not here.isWindow() else None
    return False


# The classes are asked for when a key is pressed: the first frame does not wait for them.


def _is_pressed(widget: QWidget | None, event: QKeyEvent) -> bool:
    """Let Enter press the button that has the focus, as it does everywhere else; Qt knows only Space."""
    from PySide6.QtWidgets import QPushButton

    if key_name(event) != "Return" or not isinstance(widget, QPushButton) or _has_own_key(widget, "Return"):
        return False
    # A page that lies behind can hold the focus of its window still: what is not seen is not pressed.
    if not event.isAutoRepeat() and widget.isVisible():
        widget.click()
    return True


def _takes_one_line(widget: QWidget | None) -> bool:
    from PySide6.QtWidgets import QComboBox, QLineEdit

    # A closed choice keeps the focus after it has been made; the clicker must not change it then.
    return isinstance(widget, QLineEdit) or (isinstance(widget, QComboBox) and not widget.isEditable())


def _is_button(widget: QWidget | None) -> bool:
    from PySide6.QtWidgets import QAbstractButton, QTabBar

    return isinstance(widget, QAbstractButton | QTabBar)


def _is_list(widget: QWidget | None) -> bool:
    from PySide6.QtWidgets import QAbstractItemView

    return isinstance(widget, QAbstractItemView)


def _ticks(widget: QWidget | None) -> bool:
    """Return whether Space ticks the chosen row of a list, rather than go on in the agenda."""
    from PySide6.QtWidgets import QAbstractItemView

    if not isinstance(widget, QAbstractItemView):
        return False
    return bool(widget.currentIndex().flags() & Qt.ItemFlag.ItemIsUserCheckable)
