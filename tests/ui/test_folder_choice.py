"""A folder can be chosen while a meeting goes on behind."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from facilitator.ui.folder_choice import choose_folder
from tests.ui.conftest import Room


def test_nothing_stands_still_behind_it_and_asking_again_opens_no_second_window(
    room: Room, tmp_path: Path
) -> None:
    chosen: list[str] = []
    for _ in range(2):
        choose_folder(room.window, "Hvor?", tmp_path, chosen.append)
    (dialog,) = [one for one in room.window.findChildren(QFileDialog) if one.isVisible()]
    assert QApplication.activeModalWidget() is None
    dialog.selectFile(str(tmp_path))
    dialog.accept()
    room.until(lambda: chosen == [str(tmp_path)])
