"""Modules that stay small enough to be read, each opening with one sentence."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULE_LINES = 400
FUNCTION_LINES = {"facilitator": 50, "tests": 60, "benchmarks": 60, "script": 60}
FOLDERS = tuple(FUNCTION_LINES)


def modules(root: Path) -> list[Path]:
    return sorted(path for folder in FOLDERS for path in (root / folder).rglob("*.py"))


def complaints(path: Path, function_lines: int) -> Iterator[str]:
    """Yield what is too long or untold in one module."""
    source = path.read_text(encoding="utf-8")
    if (lines := source.count("\n")) > MODULE_LINES:
        yield f"{path.name}: {lines} lines"
    tree = ast.parse(source)
    sentence = (ast.get_docstring(tree) or "").split("\n\n")[0].strip()
    if not sentence.endswith((".", "?", "!")):
        yield f"{path.name}: does not say in one sentence which room it is"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > function_lines:
                yield f"{path.name}: {node.name} has {length} lines"


def all_complaints(root: Path) -> list[str]:
    return [
        f"{path.relative_to(root).parent}/{complaint}"
        for path in modules(root)
        for complaint in complaints(path, FUNCTION_LINES[path.relative_to(root).parts[0]])
    ]


def test_no_module_and_no_function_has_outgrown_its_name() -> None:
    assert all_complaints(ROOT) == []


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("x = 1\n", "does not say in one sentence"),
        ('"""A room without a full stop"""\n', "does not say in one sentence"),
        ('"""A room."""\n' + "x = 1\n" * MODULE_LINES, "401 lines"),
        ('"""A room."""\ndef long() -> None:\n' + "    x = 1\n" * 50, "long has 51 lines"),
        (
            '"""A room."""\nclass A:\n    async def long(self) -> None:\n' + "        x = 1\n" * 50,
            "long has 51",
        ),
    ],
)
def test_what_is_too_long_or_untold_is_found(tmp_path: Path, text: str, complaint: str) -> None:
    module = tmp_path / "facilitator" / "room.py"
    module.parent.mkdir()
    module.write_text(text, encoding="utf-8")
    (found,) = all_complaints(tmp_path)
    assert complaint in found


def test_a_small_module_with_its_sentence_is_left_in_peace(tmp_path: Path) -> None:
    module = tmp_path / "facilitator" / "room.py"
    module.parent.mkdir()
    module.write_text('"""A room."""\n\n\ndef short() -> None:\n    """Do it."""\n', encoding="utf-8")
    assert all_complaints(tmp_path) == []
