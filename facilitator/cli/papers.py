"""The papers of a meeting: minutes, action list and cards, made in a process of their own."""

import os
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

import msgspec

from facilitator.cli.exits import DONE, WORLD_SAYS_NO, WRONG_ARGUMENTS
from facilitator.cli.hosting import machine_places
from facilitator.cli.speech import Speech
from facilitator.export.delivery import Result, told
from facilitator.export.papers import SECOND, Paper, by_kind, papers_for
from facilitator.export.process import ExportJob
from facilitator.files.atomic import write_atomic
from facilitator.files.catalogues import texts
from facilitator.files.places import find_places
from facilitator.laptop.clock import clock_of
from facilitator.meeting.model import Meeting, Now
from facilitator.store.copies import newest_whole_copy
from facilitator.store.errors import FileInUse
from facilitator.store.noted import note, noted, take_back
from facilitator.store.reader import read_meeting


def export(asked: Namespace, speech: Speech) -> int:
    """Make the papers of a meeting file, which stays as it is.

    Raises:
        StoreError: The file cannot be read now.
        OSError: The folder cannot be made.
    """
    unknown = [one for one in asked.languages or () if one not in SECOND]
    if unknown:
        speech.tell("cli.print.unknown", what=", ".join(unknown), known=", ".join(SECOND))
        return WRONG_ARGUMENTS
    try:
        meeting = read_meeting(asked.file)
    except FileInUse:
        copy = newest_whole_copy(asked.file.resolve(), find_places(os.environ).backups)
        if copy is not None:
            speech.tell("cli.export.copy", copy=copy)
        raise
    asked.out.mkdir(parents=True, exist_ok=True)
    wanted = papers_for(meeting, asked.languages or ())
    strangers = _strangers(meeting, asked.out, wanted)
    note_papers(meeting, asked.out, wanted)
    results = make_papers(meeting, clock_of(meeting).now(), asked.out, wanted)
    unmade = {Path(one.path).name for one in results if one.trouble is not None}
    take_back(machine_places().backups, meeting.id, [path for path in strangers if path.name in unmade])
    return tell_papers(results, asked.out, speech)


def _strangers(meeting: Meeting, folder: Path, wanted: Sequence[Paper]) -> list[Path]:
    """Return the files that lie where papers will be, and are none that were made of this meeting."""
    known = noted(machine_places().backups, meeting.id).all
    places = [folder.resolve() / paper for paper in wanted]
    return [path for path in places if os.path.lexists(path) and path not in known]


def note_papers(meeting: Meeting, folder: Path, wanted: Sequence[Paper]) -> None:
    """Note which papers will be made, so that they can be deleted with the meeting.

    Raises:
        OSError: It cannot be noted; nothing was made.
    """
    raw, approved = by_kind(meeting, wanted)
    here = folder.resolve()
    note(
        machine_places().backups,
        meeting.id,
        [here / paper for paper in raw],
        [here / paper for paper in approved],
    )


def make_papers(
    meeting: Meeting, now: Now, folder: Path, wanted: Sequence[Paper] | None = None
) -> list[Result]:
    """Make the standard papers, or those that are wanted, in the meeting's own language.

    Return what became of each.
    """
    job = ExportJob(meeting, now, folder, meeting.brief.language, wanted)
    job.start()
    return job.results()


def tell_papers(results: list[Result], folder: Path, speech: Speech) -> int:
    """Say what has been made and what has not."""
    said = texts(speech.language, "export")
    made = [result for result in results if result.trouble is None]
    for result in results:
        if result.trouble is not None:
            speech.line(told(result, said))
    if made:
        speech.tell("cli.export.done", folder=folder, names=", ".join(Path(one.path).name for one in made))
    return DONE if len(made) == len(results) else WORLD_SAYS_NO


def leave_figures(figures: object, folder: Path, speech: Speech) -> None:
    """Leave the figures of a played evening beside its papers, and answer with them."""
    pretty = msgspec.json.format(msgspec.json.encode(figures), indent=2)
    write_atomic(folder / "summary.json", pretty + b"\n")
    speech.answer(figures)
