"""The console's catalogues: whole in both languages, and switched while the program runs."""

import ast
import re
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

import facilitator.ui
from facilitator.files.slides import SlideTrouble
from facilitator.meeting import refusals
from facilitator.meeting.handwritten import Sort, Trouble, TroubleKind
from facilitator.meeting.sensitive import Kind
from facilitator.meeting.words import (
    ActionStatus,
    Actor,
    BoardView,
    HoldReason,
    ItemKind,
    Origin,
    Phase,
    PurposeClass,
    SceneKind,
)
from facilitator.ui.actions import ACTIONS
from facilitator.ui.audience.screens import Reason
from facilitator.ui.i18n import LANGUAGES, NoSuchSentence, Words, console_catalogue
from facilitator.ui.preparation.run_sheet_model import Column
from facilitator.ui.start.describing import trouble_said
from tests.ui.conftest import Room

UI = Path(facilitator.ui.__file__).parent
# Calls that say a sentence, and which of their arguments is its key.
SAYING = {
    "t": 0,
    "tell": 0,
    "put": 2,
    "label": 1,
    "button": 1,
    "named": 2,
    "has": 0,
    "_choice": 0,
    "ChoiceStrip": 1,
}


def entries(language: str) -> dict[str, list[str]]:
    """Return every sentence with all of its plural forms."""
    found = console_catalogue(language)
    return {key: [said] if isinstance(said, str) else list(said.values()) for key, said in found.items()}


def fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def said_keys() -> set[str]:
    """Return the keys that the windows' code names in the open."""
    found: set[str] = set()
    for path in UI.rglob("*.py"):
        if "audience" in path.parts:
            continue
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call):
                found |= _keys_of(call)
    return found


def _keys_of(call: ast.Call) -> set[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    place = SAYING.get(name)
    if place is None or len(call.args) <= place:
        return set()
    asked = call.args[place]
    chosen: list[Any] = [asked.body, asked.orelse] if isinstance(asked, ast.IfExp) else [asked]
    return {one.value for one in chosen if isinstance(one, ast.Constant) and isinstance(one.value, str)}


def composed_keys() -> set[str]:
    """Return the keys that are put together from the closed sets of words."""
    sets: dict[str, Any] = {
        "kind": ItemKind, "purpose": PurposeClass, "origin": Origin, "actor": Actor, "status": ActionStatus,
        "scene": SceneKind, "hold": HoldReason, "hold.key": HoldReason, "flag": Kind, "now": Phase,
        "board.by": BoardView, "clock": ("calm", "warn", "danger", "over"), "language": LANGUAGES,
        "agenda": ("done", "now", "next", "skipped"), "tab": ("queue", "board", "held"),
        "status.door": ("off", "starting", "open", "lost"),
        "status.sleep": ("blocked", "free", "no_service", "refused"),
        "banner.battery": ("low", "critical"),
        "slides.trouble": list(SlideTrouble),
        "screens": ("lost", "would_cover_console", "mirrored", "choose"),
        "sheet": [column.name.lower() for column in Column],
        "action": [action.id for action in ACTIONS],
        "refusal": [name for name, one in vars(refusals).items() if isinstance(one, type)
                    and issubclass(one, refusals.Refusal) and one is not refusals.Refusal
                    and name != "AlreadyThere"],
    }  # fmt: skip
    assert set(sets["screens"]) <= {reason.value for reason in Reason}
    return {f"{head}.{word}" for head, words in sets.items() for word in words}


def test_both_languages_have_the_same_sentences() -> None:
    assert entries("da").keys() == entries("en").keys()


def test_both_languages_fill_in_the_same_fields() -> None:
    danish, english = entries("da"), entries("en")
    wrong = [
        key
        for key in danish
        if {f for s in danish[key] for f in fields(s)} != {f for s in english[key] for f in fields(s)}
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_that_is_asked_for_is_there(language: str) -> None:
    missing = (said_keys() | composed_keys()) - entries(language).keys()
    assert sorted(missing) == []


def test_a_sentence_that_is_not_there_is_our_mistake() -> None:
    with pytest.raises(NoSuchSentence):
        Words("da").t("no.such.sentence")


def test_a_brace_in_a_text_stays_a_brace() -> None:
    assert Words("da").t("screen.shows", scene="{0} {evil.__class__}") == "Viser {0} {evil.__class__}"


def test_no_danish_sentence_is_left_in_english() -> None:
    danish, english = entries("da"), entries("en")
    allowed = re.compile(
        r"(Dialog|Information|Type|Status|Program|Facilitator|Pause|N|\W|\d|PgDn|PgUp|Enter|Esc|min|\{\w+\}|"
        r"Langkærparken|Backspace|Min|PDF|Slides|Find|Ctrl|F|e-mail|Dansk|English|[Bb]uffer|Farsi|Somali|Urdu|Orange|Pink|Weekend|Stop)*"
    )
    same = [key for key in danish if danish[key] == english[key] and not allowed.fullmatch(danish[key][0])]
    assert same == []


def test_the_language_is_switched_while_the_meeting_runs(room: Room, qtbot: QtBot) -> None:
    room.begin()
    panel = room.console.now
    assert panel.next.text() == "Næste punkt"
    room.desk.words.switch("en")
    assert panel.next.text() == "Next item"
    assert room.console.cards.tabs.tabText(0) == "Queue"
    room.desk.words.switch("da")
    assert panel.next.text() == "Næste punkt"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_wrong_with_a_file_says_what_would_be_right(language: str) -> None:
    words = Words(language)
    for sort in Sort:
        said = trouble_said(Trouble(TroubleKind.WRONG_SORT, 4, "item.x", "7", sort), words)
        assert words.t(f"toml.sort.{sort}") in said
    number = Trouble(TroubleKind.OUT_OF_RANGE, 4, "item.minutes", "'15'", "1–480")
    assert "(1–480)" in trouble_said(number, words)
