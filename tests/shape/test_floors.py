"""The floors hold, and each contract is seen to break on a planted violation."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "facilitator"

# Per contract, the lines that must break it: the module, and what it should never import.
PLANTS = {
    "floors": [
        ("meeting", "import facilitator.store"),
        ("link", "import facilitator.engine"),
        ("store", "import facilitator.files"),
        ("engine", "import facilitator.export"),
        ("door", "import facilitator.ui"),
        ("ui", "import facilitator.door"),
        ("brand_new_room", "import facilitator.paths"),
    ],
    "door-knows-nothing": [
        ("door", "import facilitator.store"),
        ("door", "import facilitator.engine"),
        ("door", "import facilitator.meeting"),
        ("door", "import nacl.public"),
    ],
    "link-knows-nothing": [("link", "import facilitator.meeting")],
    "export-asks-nobody": [
        ("export", "import facilitator.store"),
        ("export", "import facilitator.laptop"),
        ("export", "import socket"),
    ],
    "only-store-speaks-sql": [("engine", "import sqlalchemy.orm"), ("ui", "import sqlite3")],
    "only-ui-imports-qt": [
        ("engine", "from PySide6.QtCore import QObject"),
        ("laptop", "import PySide6.QtDBus"),
    ],
    "only-door-serves": [("rehearsal", "import starlette"), ("engine", "import uvicorn")],
    "only-export-writes-documents": [("ui", "import reportlab"), ("files", "import docx")],
    "only-files-reads-pdf": [("ui", "import pypdfium2"), ("export", "import pypdfium2.raw")],
    "pure-rooms": [
        ("meeting", "import time"),
        ("meeting", "import random"),
        ("settings", "import os"),
        ("texts", "import time"),
    ],
}


def contracts() -> set[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {contract["id"] for contract in settings["tool"]["importlinter"]["contracts"]}


def lint(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    tool = Path(sys.executable).with_name("lint-imports")
    environment = os.environ | {"PYTHONPATH": str(folder), "COLUMNS": "200"}
    return subprocess.run(
        [str(tool), "--no-cache", *options],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A house with the same rooms, all empty, under the same contracts."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for room in PACKAGE.iterdir():
        if room.suffix == ".py" or (room / "__init__.py").exists():
            module = tmp_path / "facilitator" / room.stem / "__init__.py"
            module = tmp_path / "facilitator" / "__init__.py" if room.stem == "__init__" else module
            module.parent.mkdir(parents=True, exist_ok=True)
            module.write_text('"""A room."""\n', encoding="utf-8")
    return tmp_path


def plant(house: Path, room: str, line: str) -> None:
    module = house / "facilitator" / room / "planted.py"
    module.parent.mkdir(exist_ok=True)
    (module.parent / "__init__.py").touch()
    module.write_text(f'"""Planted."""\n{line}\n', encoding="utf-8")


def test_every_room_of_the_program_keeps_its_contracts() -> None:
    told = lint(ROOT)
    assert told.returncode == 0, told.stdout + told.stderr


def test_an_empty_house_breaks_no_contract(house: Path) -> None:
    told = lint(house)
    assert told.returncode == 0, told.stdout + told.stderr


def test_every_contract_has_a_violation_to_be_tried_on() -> None:
    assert set(PLANTS) == contracts()


@pytest.mark.parametrize(
    ("contract", "room", "line"), [(name, *case) for name in PLANTS for case in PLANTS[name]]
)
def test_a_planted_violation_breaks_its_contract(house: Path, contract: str, room: str, line: str) -> None:
    plant(house, room, line)
    told = lint(house, "--contract", contract)
    assert told.returncode == 1, told.stdout + told.stderr
    assert "0 kept, 1 broken" in told.stdout or "not listed as layers" in told.stdout, (
        told.stdout + told.stderr
    )


# The only module of the command line that paints: the demo's scenes, and only when they are asked for.
WITH_WINDOWS = ("facilitator.cli.scenes",)


def test_what_has_no_window_starts_without_qt() -> None:
    rooms = sorted(
        room.stem
        for room in PACKAGE.iterdir()
        if (room.suffix == ".py" or (room / "__init__.py").exists())
        and room.stem not in {"ui", "app", "__init__"}
    )
    lines = [
        "import importlib, pkgutil, sys",
        f"for room in {rooms!r}:",
        "    module = importlib.import_module('facilitator.' + room)",
        "    for inner in pkgutil.walk_packages(getattr(module, '__path__', []), module.__name__ + '.'):",
        f"        if inner.name in {WITH_WINDOWS!r}:",
        "            continue",
        "        if '.versions.' not in inner.name and not inner.name.endswith('.env'):",
        "            importlib.import_module(inner.name)",
        "sys.exit(any(name.split('.')[0] == 'PySide6' for name in sys.modules))",
    ]
    told = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr or "PySide6 was imported"
