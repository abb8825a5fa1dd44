"""One list of actions: no two on one key, every one with its words, keys as a Danish keyboard has them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from facilitator.ui.actions import ACTIONS, GROUPS, Action, KeyConflict, KeyMap, Reach, usable
from facilitator.ui.asking import BUILDERS, CONDITIONS
from facilitator.ui.i18n import LANGUAGES, console_texts
from facilitator.ui.keys import key_name


def pressed(key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
    return key_name(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


def test_no_key_means_two_things() -> None:
    keys = [key for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))


def test_what_an_action_does_stands_under_its_own_id() -> None:
    known = {action.id for action in ACTIONS}
    assert set(BUILDERS) <= known
    assert set(CONDITIONS) <= known


def test_a_conflict_is_refused() -> None:
    with pytest.raises(KeyConflict):
        KeyMap((Action("one", ("B",), "screen"), Action("two", ("B",), "screen")))


def test_own_keys_replace_those_that_ship_and_nonsense_is_ignored() -> None:
    assert usable({"blank": "F9"}).by_key()["F9"].id == "blank"
    assert "B" not in usable({"blank": "F9"}).by_key()
    assert usable({"blank": "F"}).by_key()["B"].id == "blank"
    assert usable({"nothing": "F9"}).by_key() == KeyMap().by_key()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_and_group_has_its_words(language: str) -> None:
    texts = console_texts(language)
    assert [action.id for action in ACTIONS if f"action.{action.id}" not in texts] == []
    assert [group for group in GROUPS if f"group.{group}" not in texts] == []
    assert {action.group for action in ACTIONS} == set(GROUPS)


@pytest.mark.parametrize(
    ("key", "text", "modifiers", "name"),
    [
        (Qt.Key.Key_Plus, "+", Qt.KeyboardModifier.NoModifier, "+"),
        (Qt.Key.Key_Question, "?", Qt.KeyboardModifier.ShiftModifier, "?"),
        (Qt.Key.Key_Slash, "/", Qt.KeyboardModifier.ShiftModifier, "/"),
        (Qt.Key.Key_Period, ".", Qt.KeyboardModifier.NoModifier, "."),
        (Qt.Key.Key_B, "b", Qt.KeyboardModifier.NoModifier, "B"),
        (Qt.Key.Key_B, "B", Qt.KeyboardModifier.ShiftModifier, "B"),
        (Qt.Key.Key_Z, "\x1a", Qt.KeyboardModifier.ControlModifier, "Ctrl+Z"),
        (Qt.Key.Key_PageDown, "", Qt.KeyboardModifier.NoModifier, "PgDown"),
        (Qt.Key.Key_Enter, "\r", Qt.KeyboardModifier.KeypadModifier, "Return"),
        (Qt.Key.Key_Space, " ", Qt.KeyboardModifier.NoModifier, "Space"),
        (Qt.Key.Key_5, "5", Qt.KeyboardModifier.KeypadModifier, "5"),
        (Qt.Key.Key_Backspace, "\b", Qt.KeyboardModifier.NoModifier, "Backspace"),
    ],
)
def test_a_press_is_named_as_the_list_names_it(
    key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier, name: str
) -> None:
    assert pressed(key, text, modifiers) == name


def test_keys_that_act_while_typing_write_nothing() -> None:
    letters = [
        key for action in ACTIONS if action.reach is Reach.PROGRAM for key in action.keys if len(key) == 1
    ]
    assert letters == []
