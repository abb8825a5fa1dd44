"""Everybody can work it: names for screen readers, a way by Tab to every control, words with every colour."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from facilitator.meeting.commands import AddCard, AddMinutes
from facilitator.meeting.words import CardType, Origin
from tests.ui.conftest import Room

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)

# Their inner parts are not controls of ours.
OWNERS = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)


def controls(root: QWidget) -> list[QWidget]:
    """Return the controls a person can come to; parts of Qt's own widgets belong to those."""
    found = [one for one in root.findChildren(QWidget) if isinstance(one, CONTROLS)]
    return [
        one
        for one in found
        if one.window() is root.window()
        and not isinstance(one.parentWidget(), OWNERS)
        and not one.objectName().startswith("qt_")
    ]


def spoken(control: QWidget) -> str:
    """Return what a screen reader says of a control."""
    return str(QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name))


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(one).__name__} in {type(one.parentWidget()).__name__}"
        for one in controls(root)
        if not spoken(one)
    ]


def test_every_control_of_every_page_has_a_name(room: Room) -> None:
    room.begin()
    room.do(AddCard("Mørk sti", CardType.CONCERN, Origin.PAPER))
    assert nameless(room.console) == []
    assert nameless(room.preparation) == []
    assert nameless(room.window.start) == []


def test_every_visible_control_of_the_console_is_reached_by_tab(room: Room) -> None:
    room.begin()
    room.do(AddCard("Mørk sti", CardType.CONCERN, Origin.PAPER))
    wanted = {
        one for one in controls(room.console)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
    }  # fmt: skip
    reached: set[QWidget] = set()
    here: QWidget = room.console
    for _ in range(2_000):
        following = here.nextInFocusChain()
        if following is None or following is room.console:
            break
        reached.add(following)
        here = following
    assert wanted - reached == set()


def test_a_row_of_a_list_says_all_that_it_shows(room: Room) -> None:
    room.begin()
    room.do(AddCard("Ring til mig på 20 12 34 56", CardType.CONCERN, Origin.PAPER, table=4))
    model = room.console.cards.queue.list.model()
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Bekymring, Ring til mig på 20 12 34 56, seddel, bord 4, telefonnummer"


def test_the_agenda_says_the_state_of_an_item_in_words(room: Room) -> None:
    room.begin()
    room.do(AddMinutes(5))
    model = room.console.now.agenda.view.model()
    row = next(
        at
        for at in range(model.rowCount())
        if "i gang" in model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    )
    assert "10 min" in model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_what_the_status_line_says_by_colour_it_says_in_words(room: Room) -> None:
    room.begin()
    said = [label.text() for label in room.console.status.findChildren(QWidget) if hasattr(label, "text")]
    assert "✓ Gemt" in said
    assert "Storskærm: EPSON" in said
