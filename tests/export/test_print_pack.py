"""The print pack made by a process of its own: each paper in its file or all in one, and nobody's words."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from facilitator.export.job import job_of_prints, pack
from facilitator.export.printables import ALL, Extras
from facilitator.export.printables.pack import BUNDLE, PrintOrder, possible
from facilitator.export.process import PrintJob, TroubleKind
from facilitator.export.worker import BEHIND
from tests.export.evening import finished, later
from tests.export.structure import complaints
from tests.export.test_printables import EXTRAS, made, prepared

KINDS = ("tjekliste", "drejebog")


def job(folder: Path, order: PrintOrder) -> PrintJob:
    return PrintJob(prepared(), later(prepared(), -30), folder, "da", order)


def test_every_paper_gets_a_file_in_the_order_of_the_pack(tmp_path: Path) -> None:
    work = job(tmp_path, PrintOrder(KINDS, EXTRAS))
    work.start()
    assert [(one.paper, one.trouble) for one in work.results()] == [
        ("drejebog.pdf", None),
        ("tjekliste.pdf", None),
    ]
    assert (tmp_path / "drejebog.pdf").read_bytes() == made("drejebog")


def test_all_in_one_is_one_file(tmp_path: Path) -> None:
    work = job(tmp_path, PrintOrder(KINDS, EXTRAS, bundled=True))
    work.start()
    assert [(one.paper, one.trouble) for one in work.results()] == [(BUNDLE, None)]
    assert complaints((tmp_path / BUNDLE).read_bytes()) == []


def test_a_paper_that_cannot_be_made_does_not_cost_the_others(tmp_path: Path) -> None:
    work = job(tmp_path, PrintOrder(("stemmekoder", "tjekliste"), Extras()))
    work.start()
    assert [(one.paper, one.trouble) for one in work.results()] == [
        ("tjekliste.pdf", None),
        ("stemmekoder.pdf", TroubleKind.FAILED),
    ]


def test_a_pack_that_nobody_wants_any_more_leaves_nothing(tmp_path: Path) -> None:
    work = job(tmp_path, PrintOrder(tuple(one.kind for one in ALL), EXTRAS))
    work.cancel()
    work.start()
    assert {one.trouble for one in work.results()} == {TroubleKind.CANCELLED}
    assert list(tmp_path.iterdir()) == []


def test_no_contribution_goes_to_the_process() -> None:
    meeting = finished()
    sent = pack(job_of_prints(meeting, later(meeting), "x", PrintOrder(KINDS), "da")).decode(
        "utf-8", "ignore"
    )
    assert len(meeting.cards) > 0
    assert [card.text for card in meeting.cards.values() if card.text in sent] == []


def test_what_can_be_made_depends_on_what_is_there() -> None:
    assert set(possible(prepared(), EXTRAS)) == {one.kind for one in ALL}
    assert set(possible(finished(), Extras())) == {one.kind for one in ALL if not one.needs} | {"papirsedler"}


@pytest.mark.skipif(not hasattr(os, "nice"), reason="Windows is told by the parent's creation flags")
def test_the_process_stands_behind_the_meeting() -> None:
    command = [sys.executable, "-m", "facilitator", "export-worker"]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as worker:
        deadline = time.monotonic() + 60
        while os.getpriority(os.PRIO_PROCESS, worker.pid) < BEHIND and time.monotonic() < deadline:
            time.sleep(0.05)
        behind = os.getpriority(os.PRIO_PROCESS, worker.pid)
        worker.communicate()
    assert behind >= BEHIND
