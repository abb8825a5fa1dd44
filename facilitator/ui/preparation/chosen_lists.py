"""Lists that are filled anew with each change of the meeting, in which what is chosen stays chosen."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem


def fill(one: QListWidget, lines: list[tuple[str, str]], wanted: str = "") -> None:
    """Show lines under their keys without a signal; what was chosen stays chosen, else the first is."""
    key = wanted or chosen(one)
    with QSignalBlocker(one):
        one.clear()
        for name, said in lines:
            item = QListWidgetItem(said)
            item.setData(Qt.ItemDataRole.UserRole, name)
            one.addItem(item)
        one.setCurrentRow(0 if lines else -1)
        choose(one, key)


def choose(one: QListWidget, key: str) -> None:
    """Stand at the line with a key, if there is one."""
    for place in range(one.count()):
        if one.item(place).data(Qt.ItemDataRole.UserRole) == key:
            one.setCurrentRow(place)


def chosen(one: QListWidget) -> str:
    """Return the key of the line that is stood at, or nothing."""
    at = one.currentRow()
    return str(one.item(at).data(Qt.ItemDataRole.UserRole)) if at >= 0 else ""
