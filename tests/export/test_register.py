"""The register as paper and as tables, and minutes as they were approved."""

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from facilitator.export.document import freeze
from facilitator.export.minutes import minutes
from facilitator.export.papers import REGISTER, Paper, holds_raw, make, papers_for
from facilitator.export.process import RegisterJob
from facilitator.files.catalogues import texts
from facilitator.meeting.closing import without_promise
from facilitator.meeting.ids import ActionId
from facilitator.meeting.model import Action, ApprovedMinutes, Meeting
from facilitator.meeting.register import Promise
from facilitator.meeting.words import ActionStatus, Phase
from tests.export.reading import copied
from tests.meeting.test_closing import gathered, voted
from tests.meetings import at, dialog_meeting

LATE = Action(ActionId("a" * 32), 1.0, "Lys på stien", "Kommunen", date(2026, 1, 1))
SLY = Action(ActionId("b" * 32), 2.0, '=HYPERLINK("x")', status=ActionStatus.RUNNING)
HELD = datetime(2025, 10, 2, 17, tzinfo=UTC)
DANISH = texts("da", "export")


def test_the_register_is_printed_and_tabled_in_a_process_of_its_own(tmp_path: Path) -> None:
    promises = [Promise(LATE, "Tryghed", HELD, "x"), Promise(SLY, "Haslev", None, "y")]
    job = RegisterJob(promises, at(0), tmp_path, "da")
    job.start()
    assert [(one.paper, one.trouble) for one in job.results()] == [(paper, None) for paper in REGISTER]
    printed = copied((tmp_path / Paper.REGISTER).read_bytes())
    assert "Lys på stien" in printed
    assert "overskredet" in printed
    told = (tmp_path / Paper.REGISTER_TABLE).read_text("utf-8-sig")
    rows = list(csv.reader(io.StringIO(told), delimiter=";"))
    assert [row[0] for row in rows] == ["Hvad", "Lys på stien", '\'=HYPERLINK("x")']
    assert rows[1][2:] == ["2026-01-01", "", "", "Drøftet", "Tryghed", "2025-10-02"]


def approved() -> Meeting:
    """Return a meeting whose minutes were approved under another title than it has now."""
    meeting = dialog_meeting()
    kept = replace(meeting, brief=replace(meeting.brief, title="Som godkendt"))
    document = freeze(minutes(kept, at(0), DANISH))
    return replace(meeting, approved=ApprovedMinutes(document, date(2026, 11, 24)))


def test_approved_minutes_are_printed_as_they_were_approved() -> None:
    found = copied(make(Paper.MINUTES, approved(), at(0), DANISH))
    assert "Godkendt tirsdag den 24. november 2026" in found
    assert "Som godkendt" in found


def test_once_the_raw_data_are_gone_only_what_is_left_is_printed() -> None:
    names = [paper.value for paper in papers_for(approved())]
    assert names == [
        "referat.pdf", "referat.docx", "handleplan.pdf", "handleplan.docx", "handlinger.csv", "frister.ics"
    ]  # fmt: skip


def test_minutes_hold_raw_data_until_they_are_approved_and_card_lists_always_do() -> None:
    before, after = dialog_meeting(), approved()
    assert [holds_raw(Paper.MINUTES, one) for one in (before, after)] == [True, False]
    assert [holds_raw(Paper.CARDS, one) for one in (before, after)] == [True, True]
    assert [holds_raw(Paper.ACTION_LIST, one) for one in (before, after)] == [False, False]


def test_minutes_of_a_meeting_closed_without_promises_say_what_is_left_open() -> None:
    evening = voted(gathered("Lys", "Bænke"), 5, 4)
    assert [one.text for one in without_promise(evening.meeting)] == ["Lys", "Bænke"]
    live = copied(make(Paper.MINUTES, evening.meeting, evening.now, DANISH))
    closed = replace(evening.meeting, course=replace(evening.meeting.course, phase=Phase.CLOSED))
    told = copied(make(Paper.MINUTES, closed, evening.now, DANISH))
    assert "ikke aftalt noget om det" not in live
    assert "ikke aftalt noget om det" in told
