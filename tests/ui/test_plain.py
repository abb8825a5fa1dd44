"""Hostile texts are shown as they are written, models keep Qt's rules, and nothing asks in a dialog."""

import ast
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

import facilitator.ui
from facilitator.meeting.commands import (
    AddCard,
    PutAction,
    PutItem,
    Release,
    Show,
    ShowWaiting,
)
from facilitator.meeting.ids import ActionId, ItemId
from facilitator.meeting.model import Action, AgendaItem, Card, Scene
from facilitator.meeting.words import CardType, ItemKind, Origin, SceneKind
from facilitator.ui.parts import Elided, ElidedButton, Plain, plain_tip
from tests.hostile import LONG, SHORT
from tests.ui.conftest import Room

UI = Path(facilitator.ui.__file__).parent
EVIL = '<img src="file:///etc/passwd"> <b>fed</b> <a href="javascript:x">her</a> &amp; {0}'


def test_a_label_shows_markup_as_it_is_written(qtbot: QtBot) -> None:
    label = Plain()
    qtbot.addWidget(label)
    label.setText(EVIL)
    assert label.text() == EVIL
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_tooltip_tells_markup_as_it_is_written() -> None:
    document = QTextDocument()
    document.setHtml(plain_tip(EVIL))
    assert document.toPlainText() == EVIL


def test_shortened_texts_stay_plain(qtbot: QtBot) -> None:
    label, button = Elided(), ElidedButton(EVIL)
    for widget in (label, button):
        qtbot.addWidget(widget)
        widget.resize(4_000, 40)
    label.setText(EVIL)
    assert label.text() == EVIL
    assert button.text().replace("&&", "&") == EVIL


def test_no_label_of_the_console_guesses_at_markup(room: Room) -> None:
    room.begin()
    labels = room.window.findChildren(QLabel)
    assert [
        one.objectName() or one.text() for one in labels if one.textFormat() is not Qt.TextFormat.PlainText
    ] == []
    assert room.window.findChildren(QTextEdit) == []


def test_hostile_texts_go_through_every_panel_and_open_nothing(room: Room) -> None:
    room.begin()
    sent = []
    for number, text in enumerate((*SHORT, *LONG)):
        sent.append(room.engine.send(AddCard(text, CardType.CONCERN, Origin.PAPER)))
        room.engine.send(Show(Scene(SceneKind.MESSAGE, message=text)))
        room.engine.send(PutAction(Action(ActionId(f"{number:032x}"), 1.0, text, text)))
        item = AgendaItem(ItemId(f"{number:032x}"), 99.0, text, ItemKind.TALK, 60, 60, text, notes=text)
        room.engine.send(PutItem(item))
    made = [change.thing for one in sent for change in one.result(timeout=30).changes]
    cards = tuple(thing.id for thing in made if isinstance(thing, Card))
    room.do(Release(cards[::2]))
    for tab in ("2", "3", "4", "5", "6", "1"):
        room.press(tab, ctrl=True)
        assert not room.window.grab().isNull()
    room.window.show_preparation()
    assert not room.window.grab().isNull()
    assert room.window.findChildren(QDialog) == []


def models(room: Room) -> list[QAbstractItemModel]:
    cards = room.console.cards
    lists = (cards.queue.list, cards.board.list, cards.held, room.console.now.agenda.view)
    return [*(one.model() for one in lists), room.console.outcome.table.model(), room.preparation.sheet.model]


def test_every_model_keeps_qts_rules_while_the_meeting_goes_on(room: Room, qtbot: QtBot) -> None:
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
        for model in models(room)
    ]
    room.begin()
    for text in ("Mørk sti", "Mørk sti!", "Knallerter"):
        room.do(AddCard(text, CardType.CONCERN, Origin.PAPER))
    room.do(Release(tuple(room.meeting.cards)[:2]))
    assert room.engine.send(ShowWaiting()).result(timeout=60).refusal is not None
    room.do(PutAction(Action(ActionId("c" * 32), 1.0, "Lys", "kommunen")))
    room.window.show_preparation()
    room.desk.words.switch("en")
    room.window.show_console()
    assert len(testers) == 6


def test_no_module_of_the_windows_stops_the_meeting_with_a_dialog() -> None:
    banned = {"QMessageBox", "QInputDialog", "QErrorMessage", "processEvents", "exec"}
    used = {
        (path.name, node.attr if isinstance(node, ast.Attribute) else node.id)
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.Attribute) and node.attr in banned)
        or (isinstance(node, ast.Name) and node.id in banned)
    }
    assert used == set()
