"""Whatever is written on the command line, the answer is one clear line and an exit code."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from facilitator.cli.arguments import WrongArguments, make_parser
from facilitator.cli.exits import DONE, IN_USE, WORLD_SAYS_NO, WRONG_ARGUMENTS
from facilitator.cli.hosting import new_meeting
from facilitator.cli.main import COMMANDS, main
from facilitator.cli.speech import wanted_language
from facilitator.cli.windows import has_display
from facilitator.files.catalogues import texts
from facilitator.laptop.dice import SystemDice
from facilitator.paths import places_under
from facilitator.store.erasing import delete_meeting
from facilitator.store.meeting_file import create

SECRET = "what a participant wrote"
NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


def run(arguments: Sequence[str], home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a shell would."""
    return subprocess.run(
        [sys.executable, "-m", "facilitator", *arguments],
        env={**os.environ, **NO_DISPLAY, "FACILITATOR_HOME": str(home), **environment},
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )


@pytest.fixture
def meeting_file(tmp_path: Path) -> Path:
    file = tmp_path / "moede.borgermoede"
    create(file, new_meeting("dialog", SystemDice(), "da")).close()
    return file


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (["serve"], "Der mangler noget: FILE. Se: facilitator serve --help"),
        (["sing"], "Der er ingen kommando 'sing'. Se: facilitator --help"),
        (["demo", "--colour"], "Det kendes ikke: --colour. Se: facilitator --help"),
        (["serve", "x", "--port"], "--port skal have en værdi. Se: facilitator serve --help"),
        (["serve", "x", "--port", "70000"], "--port kan ikke være '70000'. Se: facilitator serve --help"),
        (["loadtest", "--phones", "0"], "--phones kan ikke være '0'. Se: facilitator loadtest --help"),
        (["--lang", "xx", "demo"], "--lang kan ikke være 'xx'. Se: facilitator --help"),
    ],
)
def test_wrong_arguments_are_told_in_danish_in_one_line(
    capsys: pytest.CaptureFixture[str], written: list[str], told: str
) -> None:
    code = main(["--lang", "da", *written] if "--lang" not in written else written)
    captured = capsys.readouterr()

    assert (code, captured.out, captured.err) == (WRONG_ARGUMENTS, "", told + "\n")


def test_every_command_has_its_help_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    for language in ("da", "en"):
        for command in COMMANDS:
            assert main(["--lang", language, command, "--help"]) == DONE
            said = capsys.readouterr().out
            assert texts(language, "cli").say(f"cli.help.{command}").split()[0] in said
            assert "usage:" not in said


def test_the_complaints_of_argparse_are_all_known_in_our_words() -> None:
    parser = make_parser(texts("en", "cli", "troubles"), "0")
    for written in (
        ["serve"],
        ["x"],
        ["demo", "-q"],
        ["export", "f", "--out"],
        ["serve", "f", "--port", "x"],
    ):
        with pytest.raises(WrongArguments) as told:
            parser.parse_args(written)
        assert "cannot be understood" not in str(told.value)


@pytest.mark.parametrize("command", [["check"], ["export", "--out", "papers"]])
def test_a_file_that_is_missing_or_no_meeting_is_told_and_left(
    command: list[str], tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    (tmp_path / "letter.txt").write_text("Kære alle", encoding="utf-8")
    missing = main(["--lang", "en", *command, "nowhere.borgermoede"])
    strange = main(["--lang", "en", *command, "letter.txt"])
    told = capsys.readouterr().err.splitlines()

    assert (missing, strange) == (WORLD_SAYS_NO, WORLD_SAYS_NO)
    assert told[0] == "There is no file nowhere.borgermoede." or told[0].endswith("nowhere.borgermoede.")
    assert "is no meeting file" in told[1]
    assert len(told) == 2
    assert (tmp_path / "letter.txt").read_text("utf-8") == "Kære alle"


def test_a_whole_file_is_told_to_be_whole_and_stays_as_it_is(
    meeting_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = meeting_file.read_bytes()

    assert main(["--lang", "en", "check", str(meeting_file)]) == DONE
    assert "is whole" in capsys.readouterr().err
    assert meeting_file.read_bytes() == before


def test_a_file_in_use_is_told_by_its_own_exit_code(
    meeting_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from facilitator.store.meeting_file import open_file

    opened = open_file(meeting_file)
    try:
        codes = [
            main(["--lang", "en", "check", str(meeting_file)]),
            main(["--lang", "en", "export", str(meeting_file), "--out", str(tmp_path / "papers")]),
        ]
    finally:
        opened.close()

    assert codes == [IN_USE, IN_USE]
    assert ["is in use" in line for line in capsys.readouterr().err.splitlines()] == [True, True]


def test_papers_are_made_of_a_file_that_stays_as_it_is(meeting_file: Path, tmp_path: Path) -> None:
    before = meeting_file.read_bytes()
    done = run(
        ["export", str(meeting_file), "--out", str(tmp_path / "papers"), "--languages", "so"], tmp_path
    )

    assert done.returncode == DONE, done.stderr
    assert {"handleplan.pdf", "kort.csv", "referat.pdf", "det-sagde-i.so.pdf"} <= {
        path.name for path in (tmp_path / "papers").iterdir()
    }
    assert meeting_file.read_bytes() == before

    # The program knows of them all the same: they go with the meeting.
    assert delete_meeting(meeting_file, places_under(tmp_path).backups) == ()
    assert not (tmp_path / "papers").exists()


def test_a_busy_port_is_told_in_one_line_and_leaves_no_new_file(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        file = tmp_path / "new.borgermoede"
        done = run(["--lang", "en", "serve", str(file), "--port", port, "--host", "127.0.0.1"], tmp_path)

    assert (done.returncode, done.stdout, file.exists()) == (IN_USE, "", False)
    assert done.stderr.splitlines()[-1] == "The port is taken by another program. Choose another port."


def test_without_a_screen_the_program_says_so(tmp_path: Path) -> None:
    done = run(["--lang", "en"], tmp_path)

    assert done.returncode == WORLD_SAYS_NO
    assert "no screen" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_fault_of_ours_is_one_line_and_its_trace_without_words_goes_to_the_log(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> int:
        raise LookupError(SECRET)

    monkeypatch.setattr("facilitator.cli.check.check", fail)
    code = main(["--lang", "en", "check", "x"])
    log = (own_home / "logs/facilitator.log").read_text("utf-8")

    assert (code, capsys.readouterr().err.count("\n")) == (WORLD_SAYS_NO, 1)
    assert "LookupError" in log
    assert SECRET not in log


@pytest.mark.parametrize("command", ["serve", "export", "check", "guard"])
def test_what_needs_no_window_loads_no_qt(command: str) -> None:
    module, _, _ = COMMANDS[command].partition(":")
    found = subprocess.run(
        [sys.executable, "-c", f"import sys, {module}; print('PySide6' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert found.stdout.strip() == "False"


def test_the_start_screen_waits_for_no_model_of_a_meeting() -> None:
    found = subprocess.run(
        [sys.executable, "-c", "import sys, facilitator.app.windows; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )

    dear = {"facilitator.meeting.model", "facilitator.meeting.views", "sqlalchemy", "reportlab"}
    assert not dear & set(found.stdout.split())


def test_the_guard_answers_every_line_with_one_line(tmp_path: Path) -> None:
    texts = ("Ring 20 12 34 56", "Lys på stien", "\ud83d naboen stjæler", "NUL \0 og 20 12 34 56", "")
    lines = "\ufeff" + "".join(json.dumps(text) + "\n" for text in texts) + "\n{}\nikke json\n3\n"
    done = subprocess.run(
        [sys.executable, "-m", "facilitator", "guard"],
        input=lines,
        env={**os.environ, "FACILITATOR_HOME": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]

    assert done.returncode == WORLD_SAYS_NO
    assert len(done.stderr.splitlines()) == 3
    assert [answer["flags"] for answer in answers[:6]] == [["phone"], [], ["accusation"], ["phone"], [], []]
    assert [answer.get("error") for answer in answers[5:]] == [None, *["not_a_json_string"] * 3]


@pytest.mark.parametrize(
    ("environment", "chosen", "language"),
    [
        ({"LANG": "da_DK.UTF-8"}, "en", "da"),
        ({"LANG": "en_GB.UTF-8"}, "da", "en"),
        ({"LANG": "fr_FR.UTF-8"}, "da", "en"),
        ({"LANG": "C.UTF-8"}, "da", "da"),
        ({"LC_ALL": "C", "LANG": "da_DK"}, "en", "en"),
        ({"LC_ALL": "en_US", "LANG": "da_DK"}, "da", "en"),
        ({}, "da", "da"),
    ],
)
def test_the_language_is_that_of_the_computer_or_else_the_chosen_one(
    environment: dict[str, str], chosen: str, language: str
) -> None:
    assert wanted_language(environment, chosen) == language


@pytest.mark.parametrize(
    ("environment", "platform", "found"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_screen_is_known_by_what_the_system_says(
    environment: dict[str, str], platform: str, *, found: bool
) -> None:
    assert has_display(environment, platform) is found


def test_a_language_that_no_sheet_speaks_is_told(
    meeting_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["export", str(meeting_file), "--out", str(tmp_path / "papers"), "--languages", "xx"])

    assert (code, "xx" in capsys.readouterr().err) == (WRONG_ARGUMENTS, True)
    assert not (tmp_path / "papers").exists()


@pytest.mark.parametrize("written", [[], ["open"]])
def test_the_program_started_bare_opens_the_start_screen(
    written: list[str], own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[object, object]] = []

    def windows(file: object = None, *, language: object = None) -> int:
        opened.append((file, language))
        return DONE

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("facilitator.app.run", windows)

    assert (main(written), opened) == (DONE, [(None, None)])
