"""The export's own process: whole files or none, clear words for every trouble, nothing unreleased sent."""

import errno
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest

from facilitator.export import delivery
from facilitator.export.delivery import (
    Cancelled,
    Progress,
    Result,
    TroubleKind,
    export_all,
    told,
    told_together,
    trouble_of,
)
from facilitator.export.job import job_of, pack, read_answer, unpack, zone_name, zone_named
from facilitator.export.papers import REGISTER, STANDARD, Paper, make, papers_for
from facilitator.export.process import ExportJob
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Meeting
from facilitator.meeting.words import CardState
from tests.export.evening import finished, later, texts, with_cards
from tests.meetings import EVENING, HALL

SMALL = (Paper.CARDS, Paper.ACTIONS, Paper.VOTES)


def job(folder: Path, *wanted: Paper) -> ExportJob:
    meeting = finished()
    return ExportJob(meeting, later(meeting), folder, "da", wanted or None)


def in_process(folder: Path, *wanted: Paper, meeting: Meeting | None = None) -> list[Result]:
    meeting = meeting or finished()
    return export_all(meeting, later(meeting), texts(), folder, wanted or SMALL)


def test_the_process_leaves_the_standard_papers_and_tells_of_each(tmp_path: Path) -> None:
    seen: list[Progress] = []
    ended: list[list[Result]] = []
    export = job(tmp_path)
    export.start(seen.append, ended.append)
    results = export.results()
    wanted = papers_for(finished())
    assert results == [Result(paper, str(tmp_path / paper)) for paper in wanted]
    assert ended == [results]
    assert {path.name for path in tmp_path.iterdir()} == set(wanted)
    assert [(one.paper, one.done, one.writing) for one in seen[:3]] == [
        (Paper.MINUTES, 0, False),
        (Paper.MINUTES, 0, True),
        (Paper.ACTION_LIST, 1, False),
    ]
    export.close()


def test_the_process_and_the_program_make_the_same_bytes(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    of_one = [paper for paper in Paper if paper not in REGISTER]
    export = job(there, *of_one)
    export.start()
    assert [one.trouble for one in export.results()] == [None] * len(of_one)
    in_process(here, *of_one)
    assert {path.name: path.read_bytes() for path in here.iterdir()} == {
        path.name: path.read_bytes() for path in there.iterdir()
    }


def test_a_cancelled_export_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "referat.pdf").write_bytes(b"gammel")
    export = job(tmp_path)
    begun = threading.Event()
    export.start(lambda _: begun.set())
    begun.wait()
    export.cancel()
    assert {one.trouble for one in export.results()} <= {None, TroubleKind.CANCELLED}
    assert TroubleKind.CANCELLED in {one.trouble for one in export.results()}
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".tmp"] == []


def test_cancelling_before_the_start_and_twice_does_no_harm(tmp_path: Path) -> None:
    export = job(tmp_path)
    export.cancel()
    export.start()
    export.cancel()
    export.close()
    assert {one.trouble for one in export.results()} == {TroubleKind.CANCELLED}


def test_whoever_is_told_of_progress_can_stop_it(tmp_path: Path) -> None:
    meeting = finished()

    def stop_at_second(progress: Progress) -> None:
        if progress.done == 1:
            raise Cancelled

    results = export_all(meeting, later(meeting), texts(), tmp_path, SMALL, stop_at_second)
    assert [one.trouble for one in results] == [None, TroubleKind.CANCELLED, TroubleKind.CANCELLED]
    assert [path.name for path in tmp_path.iterdir()] == ["kort.csv"]


def test_the_same_trouble_is_told_once() -> None:
    full = [Result(name, f"/m/{name}", TroubleKind.DISK_FULL) for name in ("a.pdf", "b.pdf", "c.pdf")]
    open_elsewhere = Result("d.docx", "/m/d.docx", TroubleKind.TARGET_LOCKED)

    said = told_together([*full, Result("e.pdf", "/m/e.pdf"), open_elsewhere], texts())

    assert [one.split(",")[0] for one in said] == [
        "Disken er fuld",
        "/m/d.docx er åben i et andet program",
    ]
    assert "/m/a.pdf og 2 andre filer" in said[0]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    (result, *_) = in_process(tmp_path / "findes" / "ikke")
    assert result.trouble is TroubleKind.FOLDER_MISSING
    assert told(result, texts()).startswith(f"Mappen {tmp_path}/findes/ikke findes ikke.")


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, TroubleKind.DISK_FULL),
        (errno.EDQUOT, TroubleKind.DISK_FULL),
        (errno.EACCES, TroubleKind.TARGET_LOCKED),
        (errno.EBUSY, TroubleKind.TARGET_LOCKED),
        (errno.ENOENT, TroubleKind.FOLDER_MISSING),
        (errno.EIO, TroubleKind.WRITE_FAILED),
    ],
)
def test_every_way_in_which_a_disk_says_no_has_its_name(
    tmp_path: Path, number: int, expected: TroubleKind
) -> None:
    open_in_word = tmp_path / "referat.docx"
    open_in_word.touch()
    assert trouble_of(OSError(number, ""), open_in_word) is expected


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    assert trouble_of(PermissionError(errno.EACCES, ""), tmp_path / "ny.pdf") is TroubleKind.NO_PERMISSION


def test_a_full_disk_is_told_and_the_old_file_stands(tmp_path: Path) -> None:
    """A file system of 64 kB of its own, filled by the export itself."""
    mounted = subprocess.run(
        ["unshare", "-rm", sys.executable, "-c", FILL, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    if mounted.returncode == CANNOT_MOUNT or "unshare" in mounted.stderr:
        pytest.skip("this machine lets nobody make a small file system")
    assert mounted.stdout.split() == ["disk_full", "gammel"], mounted.stderr


CANNOT_MOUNT = 77
FILL = """
import subprocess, sys
from pathlib import Path
from tests.export.evening import finished, later, texts
from facilitator.export.delivery import export_all
from facilitator.export.papers import Paper
folder = Path(sys.argv[1])
if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]).returncode:
    sys.exit(77)
(folder / "referat.pdf").write_text("gammel")
(folder / "fyld").write_bytes(b"x" * 40_000)
meeting = finished()
(result,) = export_all(meeting, later(meeting), texts(), folder, [Paper.MINUTES])
print(result.trouble, (folder / "referat.pdf").read_text())
"""


def test_a_paper_that_we_cannot_make_costs_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:

    def broken(paper: Paper, *rest: object) -> bytes:
        if paper is Paper.ACTIONS:
            raise ValueError("indeholder en deltagers ord")
        return make(paper, *rest)  # type: ignore[arg-type]  # handed on as given

    monkeypatch.setattr(delivery, "make", broken)
    results = in_process(tmp_path)
    assert [(one.trouble, one.fault) for one in results] == [
        (None, ""),
        (TroubleKind.FAILED, "ValueError"),
        (None, ""),
    ]
    assert "deltagers ord" not in told(results[1], texts())


def test_a_program_that_cannot_be_started_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "findes-ikke"))
    export = job(tmp_path)
    export.start()
    assert {one.trouble for one in export.results()} == {TroubleKind.FAILED}


def test_only_what_was_released_leaves_the_program() -> None:
    meeting = finished()
    base = next(iter(meeting.cards.values()))
    hidden = [
        replace(
            base,
            id=CardId(f"{n:032x}"),
            text="HEMMELIGT",
            original="HEMMELIGT",
            answer="HEMMELIGT",
            state=state,
        )
        for n, state in enumerate(CardState)
        if state is not CardState.RELEASED
    ]
    shown = replace(base, id=CardId("f" * 32), text="Vist", original="HEMMELIGT", state=CardState.RELEASED)
    sent = pack(job_of(with_cards(meeting, shown, *hidden), later(meeting), "/", STANDARD, "da"))
    assert b"HEMMELIGT" not in sent
    assert b"Vist" in sent
    # The same search finds what is there when it is not taken out.
    assert b"HEMMELIGT" in msgspec.msgpack.encode(with_cards(meeting, shown, *hidden))


def test_a_card_held_back_after_the_vote_leaves_no_word_in_its_ballot(tmp_path: Path) -> None:
    meeting = finished()
    (ballot,) = meeting.ballots.values()
    first = ballot.options[0]
    assert first.card is not None
    held = with_cards(meeting, replace(meeting.cards[first.card], state=CardState.HELD))
    secret = replace(ballot, options=(replace(first, text="HEMMELIGT"), *ballot.options[1:]))
    held = replace(held, ballots={ballot.id: secret})
    assert b"HEMMELIGT" not in pack(job_of(held, later(held), "/", STANDARD, "da"))
    in_process(tmp_path, Paper.VOTES, Paper.SHARED, meeting=held)
    assert b"HEMMELIGT" not in b"".join(path.read_bytes() for path in tmp_path.iterdir())


def test_a_job_comes_back_as_it_went_in() -> None:
    meeting = finished()
    made = job_of(meeting, later(meeting), "/mappe", STANDARD, "da")
    assert unpack(pack(made)[8:]) == made
    assert made.now == later(meeting)


def test_zones_with_and_without_a_name_come_back() -> None:
    assert zone_named(zone_name(HALL, EVENING)) == ZoneInfo("Europe/Copenhagen")
    assert zone_named(zone_name(timezone(timedelta(hours=-3, minutes=-30)), EVENING)).utcoffset(
        EVENING
    ) == timedelta(hours=-3, minutes=-30)


def test_the_worker_ends_with_its_parent() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "facilitator", "export-worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as worker:
        assert worker.stdin is not None
        worker.stdin.close()
        assert worker.wait(timeout=60) == 1


def test_what_is_no_job_is_refused() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "facilitator", "export-worker"],
        input=(5).to_bytes(8, "big") + b"hello",
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


def test_an_answer_comes_back_as_it_was_said() -> None:
    result = Result(Paper.CARDS, "/mappe/kort.csv", TroubleKind.DISK_FULL)
    assert read_answer(msgspec.json.encode(result)) == result


def test_the_worker_loads_neither_qt_nor_the_database() -> None:
    code = (
        "import sys; import facilitator.export.worker, facilitator.export.pdf;"
        "heavy = {'PySide6', 'sqlalchemy', 'starlette'};"
        "print([name for name in sys.modules if name.partition('.')[0] in heavy])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_trouble_has_its_sentence(language: str) -> None:
    for kind in TroubleKind:
        assert "/mappe/fil.pdf" in told(Result(Paper.MINUTES, "/mappe/fil.pdf", kind), texts(language)) or (
            kind is TroubleKind.CANCELLED
        )
