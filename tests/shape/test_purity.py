"""The meeting and its sentences read no clock, dice, disk or network: all of it is handed in."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "facilitator"
PURE = ("meeting", "texts", "texts.py", "paths.py", "settings.py")

# Small pure libraries that the core may stand on.
ALLOWED_LIBRARIES = {"msgspec"}
ALLOWED_ROOMS = {"texts": {"facilitator.meeting", "facilitator.texts"}, "meeting": {"facilitator.meeting"}}
READS_THE_WORLD = {
    "now",
    "today",
    "utcnow",
    "read_text",
    "read_bytes",
    "write_text",
    "write_bytes",
}
READS_THE_WORLD |= {"open", "print", "input", "exists", "is_dir", "is_file", "iterdir", "stat", "cwd", "home"}


def modules() -> list[Path]:
    rooms = [PACKAGE / name for name in PURE]
    return sorted(
        path
        for room in rooms
        for path in ([room] if room.suffix == ".py" else room.rglob("*.py"))
        if path.exists()
    )


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def complaints(source: str, room: str) -> list[str]:
    """Return what a pure module imports or asks that it should not."""
    tree = ast.parse(source)
    found = [name for name in imported(tree) if not _is_pure(name, room)]
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in READS_THE_WORLD:
                found.append(f"{name}()")
    return found


def _is_pure(name: str, room: str) -> bool:
    top = name.split(".", maxsplit=1)[0]
    if top == "facilitator":
        return any(name == known or name.startswith(f"{known}.") for known in ALLOWED_ROOMS.get(room, ()))
    return top in ALLOWED_LIBRARIES or top in sys.stdlib_module_names


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_pure_room_asks_the_world_nothing(path: Path) -> None:
    room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    assert complaints(path.read_text(encoding="utf-8"), room) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import sqlalchemy", ["sqlalchemy"]),
        ("from facilitator.store import file", ["facilitator.store"]),
        ("import datetime\nstarted = datetime.datetime.now(datetime.UTC)", ["now()"]),
        ("text = open('a').read()", ["open()"]),
    ],
)
def test_what_asks_the_world_is_found(source: str, found: list[str]) -> None:
    assert complaints(source, "meeting") == found
