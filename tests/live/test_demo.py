"""The main job as one command: the sample evening, played to its end over real HTTP."""

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli.headless import _play
from facilitator.cli.papers import make_papers
from facilitator.export.papers import Paper
from facilitator.export.printables import ALL, Extras, Join, lacking
from facilitator.export.printables.pack import BUNDLE
from facilitator.files.resources import resource_text
from facilitator.meeting.area import point_of
from facilitator.meeting.cards import held, released
from facilitator.meeting.room import ordered_actions
from facilitator.meeting.words import Origin, Phase, SceneKind
from facilitator.rehearsal.sample import parse_sample
from facilitator.store.reader import read_meeting
from facilitator.store.soundness import check

# A whole evening with every paper: far more than a minute where others work, too.
pytestmark = pytest.mark.timeout(900)

FIGURES = {
    "cards_sent", "cards_acknowledged", "cards_stored", "lost", "doubled", "released", "held",
    "ack_ms_p50", "ack_ms_p99", "duration_s", "planned_min", "actual_min",
}  # fmt: skip
SCENES = {
    "join", "welcome", "agenda", "message", "question", "writing", "board", "card", "break", "blank",
    "map", "vote", "result", "actions", "thanks",
}  # fmt: skip
ACCUSATION = "Det er ham i nr. 12, der sælger."
NUMBER = "20 12 34 56"
IN_THE_HALL = Extras(join=Join("HTTP://127.0.0.1", "127.0.0.1", "ABC"))


def play(folder: Path, seed: int) -> subprocess.CompletedProcess[bytes]:
    """Play the demo without a display."""
    environment = {
        key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}
    }
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "facilitator",
            "demo",
            "--headless",
            "--out",
            str(folder),
            "--seed",
            str(seed),
        ],
        env={**environment, "FACILITATOR_HOME": str(folder / "home")},
        capture_output=True,
        timeout=340,
        check=False,
    )


def text_of(pdf: Path) -> str:
    tool = shutil.which("pdftotext")
    assert tool, "script/test installs poppler-utils"
    return subprocess.run([tool, str(pdf), "-"], capture_output=True, check=True).stdout.decode()


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    done = play(folder, seed=7)
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False), done.stderr.decode()
    assert json.loads(done.stdout) == summary_in(folder)
    return folder


def summary_in(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "summary.json").read_text("utf-8"))
    return found


def meeting_file(folder: Path) -> Path:
    (file,) = folder.glob("*.borgermoede")
    return file


def test_every_note_is_acknowledged_and_stored_once(played: Path) -> None:
    figures = summary_in(played)

    assert set(figures) >= FIGURES
    assert figures["cards_sent"] == figures["cards_acknowledged"] == figures["cards_stored"] >= 60
    assert (figures["lost"], figures["doubled"]) == (0, 0)
    assert (figures["planned_min"], figures["actual_min"]) == (120.0, 124.0)


def test_the_file_it_leaves_is_whole_closed_and_tells_the_same(played: Path) -> None:
    file = meeting_file(played)
    meeting = read_meeting(file)
    figures = summary_in(played)

    assert check(file).is_whole
    assert meeting.course.phase is Phase.CLOSED
    assert (len(released(meeting)), len(held(meeting))) == (figures["released"], figures["held"])
    assert len(meeting.actions) == 3


def test_every_scene_is_there_as_a_picture(played: Path) -> None:
    names = [path.stem for path in sorted((played / "scener").glob("*.png"))]

    assert [name.split("-")[0] for name in names] == [f"{number:02d}" for number in range(1, len(names) + 1)]
    assert {name.split("-", 1)[1] for name in names} == SCENES


def test_phones_and_paper_have_pointed_at_the_picture(played: Path) -> None:
    meeting = read_meeting(next(played.glob("*.borgermoede")))
    pointed = {card.origin for card in meeting.cards.values() if point_of(card.place) is not None}
    assert {Origin.PHONE, Origin.PAPER} <= pointed


def test_the_places_stand_on_the_picture_in_the_minutes_and_on_the_wall(played: Path) -> None:
    minutes, poster = text_of(played / "referat.pdf"), text_of(played / "tryk" / "omraadekort-a1.pdf")
    assert "Steder på kortet" in minutes
    assert "Tunnelen ved stationen" in minutes
    assert "Utrygt sted" in poster
    assert (played / "tryk" / "omraadekort-a3.pdf").is_file()


def test_the_papers_say_what_was_said_and_not_what_was_held_back(played: Path) -> None:
    sample = parse_sample(resource_text("samples", "dialog.toml"))
    minutes, actions = text_of(played / "referat.pdf"), text_of(played / "handleplan.pdf")
    rows = list(csv.reader(io.StringIO((played / "kort.csv").read_text("utf-8-sig")), delimiter=";"))
    everything = minutes + actions + str(rows)

    assert "torsdag den 17. september 2026" in minutes
    assert [action.what for action in sample.actions if action.what not in actions] == []
    assert len(rows) == summary_in(played)["released"] + 1
    assert (ACCUSATION in everything, NUMBER in everything) == (False, False)
    assert "Der er ofte larmende fester i opgang 3." in " ".join(minutes.split())


def test_every_document_is_left_in_the_folder(played: Path) -> None:
    meeting = read_meeting(meeting_file(played))
    pack = {one.file for one in ALL if not lacking(one, meeting, IN_THE_HALL)}

    assert set(Paper) <= {path.name for path in played.iterdir()}
    assert {path.name for path in (played / "tryk").iterdir()} == {*pack, BUNDLE}
    assert {path.name for path in (played / "godkendt").iterdir()} == {Paper.MINUTES, Paper.MINUTES_WORD}


def test_the_meeting_that_follows_begins_with_what_was_promised(played: Path) -> None:
    after = read_meeting(meeting_file(played / "opfoelgning"))

    assert after.projector.scene.kind is SceneKind.PROMISES
    assert after.brief.title == f"Opfølgning: {read_meeting(meeting_file(played)).brief.title}"
    assert [action.what for action in ordered_actions(after)] == [
        "Lys på stien bag blok 7",
        "Beskæring ved tunnelen",
    ]
    assert [path.name for path in (played / "opfoelgning").glob("*.png")] == ["01-promises.png"]


def test_what_was_masked_is_nowhere_in_the_file(played: Path) -> None:
    assert NUMBER.encode() not in meeting_file(played).read_bytes()


def test_the_same_seed_gives_the_same_minutes_and_cards(played: Path, tmp_path: Path) -> None:
    # The evening alone: of all that a play leaves, only these two papers are compared.
    again = _play(tmp_path / "again.borgermoede", parse_sample(resource_text("samples", "dialog.toml")), 7)
    wanted = (Paper.MINUTES, Paper.CARDS)
    results = make_papers(read_meeting(tmp_path / "again.borgermoede"), again.ended, tmp_path, wanted)

    assert [one.trouble for one in results] == [None, None]
    assert text_of(tmp_path / Paper.MINUTES) == text_of(played / Paper.MINUTES)
    assert (tmp_path / Paper.CARDS).read_bytes() == (played / Paper.CARDS).read_bytes()


@pytest.mark.campaign
def test_another_seed_gives_other_contributions_in_the_same_folder(played: Path, tmp_path: Path) -> None:
    folder = tmp_path / "again"
    shutil.copytree(played, folder)
    other = play(folder, seed=8)

    assert other.returncode == 0, other.stderr.decode()
    assert (folder / "kort.csv").read_bytes() != (played / "kort.csv").read_bytes()


def test_a_meeting_of_somebodys_own_is_not_touched(played: Path, tmp_path: Path) -> None:
    file = tmp_path / meeting_file(played).name
    file.write_bytes(b"mine")
    done = play(tmp_path, seed=7)

    assert (done.returncode, file.read_bytes()) == (1, b"mine")
    assert len(done.stderr.splitlines()) == 1
