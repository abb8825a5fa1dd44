"""The scripts are what README says, and say plainly what they cannot do."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# A drawing program of Python's lies there, too; no shell reads it.
SCRIPTS = sorted(path for path in (ROOT / "script").iterdir() if path.is_file() and not path.suffix)
NEEDED = ("dirname", "uname", "grep", "ldconfig", "cat", "sh", "env")


@pytest.fixture
def bare_machine(tmp_path: Path) -> Path:
    """A folder of commands: what every system has, no package manager, and somebody who is not root."""
    commands = tmp_path / "bin"
    commands.mkdir()
    for name in NEEDED:
        found = shutil.which(name, path="/usr/sbin:/usr/bin:/sbin:/bin")
        assert found
        (commands / name).symlink_to(found)
    put(commands, "id", "echo 1000")
    return commands


def put(commands: Path, name: str, body: str) -> None:
    (commands / name).write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    (commands / name).chmod(0o755)


def set_up(commands: Path, line: str) -> subprocess.CompletedProcess[str]:
    shell = shutil.which("sh") or "/bin/sh"
    return subprocess.run(
        [shell, "-c", f". script/_setup; {line}", "script/demo"],
        cwd=ROOT,
        env={"PATH": str(commands)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("script", [*SCRIPTS, ROOT / ".ci" / "run"], ids=lambda path: path.name)
def test_every_script_is_read_by_the_plainest_shell(script: Path) -> None:
    told = subprocess.run(["sh", "-n", str(script)], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (0, "")


def test_every_script_that_people_are_told_of_can_be_run() -> None:
    pages = "".join((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CONTRIBUTING.md"))
    told = set(re.findall(r"script/([a-z]+)", pages))
    can_be_run = {path.name for path in SCRIPTS if os.access(path, os.X_OK)}
    assert told == can_be_run


def test_the_build_server_runs_the_tests_and_nothing_more() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not line.startswith("#")] == ['exec "$(dirname "$0")/../script/test"']


def test_what_is_there_is_not_fetched(bare_machine: Path) -> None:
    told = set_up(bare_machine, "need_system 'cmd:grep grep'")
    assert (told.returncode, told.stderr) == (0, "")


def test_one_of_several_commands_is_enough(bare_machine: Path) -> None:
    told = set_up(bare_machine, "need_system 'cmd:nowhere,grep grep'")
    assert (told.returncode, told.stderr) == (0, "")


def test_without_a_package_manager_the_missing_things_are_named(bare_machine: Path) -> None:
    told = set_up(bare_machine, "need_system 'lib:libnowhere.so.9 libnowhere9\ncmd:nowhere nowhere-tools'")
    assert told.returncode == 1
    assert "no apt-get" in told.stderr
    assert "libnowhere9 nowhere-tools" in told.stderr


def test_somebody_without_rights_is_told_what_to_ask_for(bare_machine: Path) -> None:
    put(bare_machine, "apt-get", "echo must not run >&2; exit 9")
    told = set_up(bare_machine, "need_system 'cmd:nowhere nowhere-tools'")
    assert told.returncode == 1
    assert "Ask for:  apt-get install nowhere-tools" in told.stderr
    assert "must not run" not in told.stderr


def test_only_what_is_missing_is_asked_of_the_package_manager(bare_machine: Path, tmp_path: Path) -> None:
    put(bare_machine, "id", "echo 0")
    put(bare_machine, "apt-get", f'echo "$@" >> {tmp_path}/asked')
    told = set_up(bare_machine, "need_system 'cmd:grep grep\ncmd:nowhere nowhere-tools'")
    assert told.returncode == 0, told.stderr
    asked = (tmp_path / "asked").read_text(encoding="utf-8").splitlines()
    assert asked == ["update -qq", "install -y -qq --no-install-recommends nowhere-tools"]


def test_without_a_new_enough_python_that_is_said(bare_machine: Path) -> None:
    told = set_up(bare_machine, "python=nowhere/python; need_environment")
    assert told.returncode == 1
    assert "Python 3.11 or newer" in told.stderr
