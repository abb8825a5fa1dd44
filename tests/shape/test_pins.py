"""What is installed is what was pinned, from wherever it is fetched."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PINS = {
    "rivals": ROOT / "requirements" / "rivals.txt",
    "run": ROOT / "requirements" / "run.txt",
    "test": ROOT / "requirements" / "test.txt",
}

# In pieces, so that this file holds no address either.
REGISTRIES = [
    ".".join(parts)
    for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"))
]


def asked(kind: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    more = project["optional-dependencies"]["test"] if kind == "test" else []
    return [Requirement(line) for line in [*project["dependencies"], *more]]


def pinned(kind: str) -> dict[str, tuple[str, int]]:
    """Return version and number of hashes per package."""
    text = PINS[kind].read_text(encoding="utf-8").replace("\\\n", " ")
    found: dict[str, tuple[str, int]] = {}
    for line in text.splitlines():
        pin = re.match(r"([A-Za-z0-9._-]+)==(\S+)", line)
        assert pin, line
        found[canonicalize_name(pin[1])] = (pin[2], line.count("--hash=sha256:"))
    return found


@pytest.mark.parametrize("kind", PINS)
def test_every_package_that_is_asked_for_is_pinned_within_its_bounds(kind: str) -> None:
    pins = pinned(kind)
    outside = [
        str(wish)
        for wish in asked(kind)
        if not wish.specifier.contains(pins.get(canonicalize_name(wish.name), ("0", 0))[0])
    ]
    assert outside == [], "run script/pin"


@pytest.mark.parametrize("kind", PINS)
def test_every_pin_carries_its_hashes(kind: str) -> None:
    assert [name for name, (_, hashes) in pinned(kind).items() if hashes == 0] == []


def test_the_tests_run_with_what_the_program_runs_with() -> None:
    run, test = pinned("run"), pinned("test")
    assert {name: test.get(name) for name in run} == run


def test_no_file_names_where_packages_come_from() -> None:
    folders = [
        ROOT / name for name in ("facilitator", "resources", "tests", "script", "requirements", "docs", ".ci")
    ]
    files = [
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]
    files += [path for path in ROOT.iterdir() if path.is_file()]
    naming = [
        path.relative_to(ROOT).as_posix()
        for path in files
        if any(registry.encode() in path.read_bytes() for registry in REGISTRIES)
    ]
    assert naming == []
