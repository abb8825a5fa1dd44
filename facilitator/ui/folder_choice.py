"""A folder is chosen in a window that stops nothing: a meeting may be going on behind it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_folder(parent: QWidget, title: str, begins_in: Path, chosen: Callable[[str], object]) -> None:
    """Let a folder be chosen; who asks for the same again is led to the window that is there."""
    for open_one in parent.findChildren(QFileDialog):
        if open_one.isVisible() and open_one.windowTitle() == title:
            open_one.raise_()
            open_one.activateWindow()
            return
    dialog = QFileDialog(parent, title, str(begins_in))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    dialog.fileSelected.connect(chosen)
    dialog.setModal(False)
    dialog.show()
