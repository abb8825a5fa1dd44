"""The right-click menu and the file dialogs speak the language of the windows, also after a switch."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.ui.i18n import Words
from facilitator.ui.qt_words import QtWords


def menu_of(field: QLineEdit) -> list[str]:
    menu = field.createStandardContextMenu()
    said = [one.text().split("\t")[0].replace("&", "") for one in menu.actions() if one.text()]
    menu.deleteLater()
    return said


def test_qt_speaks_as_the_windows_do(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    english = menu_of(field)
    words = Words("da")
    kept = QtWords(words)
    assert "Sæt ind" in menu_of(field)
    assert QCoreApplication.translate("QFileDialog", "&Look in:") == "&Kig i:"
    assert QCoreApplication.translate("QFileDialog", "Files of &type:") == "Filer af &typen:"
    words.switch("en")
    assert menu_of(field) == english
    words.switch("da")
    assert "Kopiér" in menu_of(field)
    kept.close()
    assert menu_of(field) == english
    kept.deleteLater()
