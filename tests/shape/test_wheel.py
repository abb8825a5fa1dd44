"""The wheel holds the program and what it reads, where `files.resources` looks for it."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (made,) = folder.glob("*.whl")
    return made


def test_every_resource_lies_inside_the_package(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        inside = {name for name in opened.namelist() if name.startswith("facilitator/resources/")}
    resources = ROOT / "resources"
    ours = {
        f"facilitator/resources/{path.relative_to(resources).as_posix()}"
        for path in resources.rglob("*")
        if path.is_file()
    }
    assert inside == ours


def test_an_unpacked_wheel_finds_its_resources(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(tmp_path)
    told = subprocess.run(
        [sys.executable, "-c", "from facilitator.files import resources; print(resources.resource('icons'))"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )
    assert Path(told.stdout.strip()) == (tmp_path / "facilitator" / "resources" / "icons").resolve()


def test_licence_and_notice_go_with_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        names = {Path(name).name for name in opened.namelist() if "/licenses/" in name}
    assert names == {"LICENSE", "NOTICE"}
