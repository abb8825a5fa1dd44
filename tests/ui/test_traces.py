"""Qt's own dialogs leave nothing outside our folders."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from facilitator.ui.traces import leave_no_list_of_folders

NATIVE, USER = QSettings.Format.NativeFormat, QSettings.Scope.UserScope


@pytest.fixture
def own_settings(tmp_path: Path) -> Iterator[Path]:
    """A place for what Qt writes; whoever comes after this test writes there as well."""
    QSettings.setPath(NATIVE, USER, str(tmp_path / "qt"))
    yield tmp_path / "qt"
    leave_no_list_of_folders()


def visit(qtbot: QtBot, folder: Path) -> None:
    """Choose a folder in Qt's own dialog, and let it put down what it puts down."""
    dialog = QFileDialog(None, "", str(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    dialog.accept()
    with qtbot.waitSignal(dialog.destroyed, timeout=60_000):
        dialog.deleteLater()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the dialogs are the system's")
def test_where_meetings_lie_is_in_no_list_of_qts(qtbot: QtBot, own_settings: Path, tmp_path: Path) -> None:
    meetings = tmp_path / "Fuglsangparken"
    meetings.mkdir()
    visit(qtbot, meetings)
    QSettings(USER, "QtProject").sync()
    assert b"Fuglsangparken" in (own_settings / "QtProject.conf").read_bytes()

    leave_no_list_of_folders()
    visit(qtbot, meetings)

    assert not QSettings(USER, "QtProject").isWritable()
