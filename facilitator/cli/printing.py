"""The print pack from the command line: all papers that can be made, or those that are named."""

from argparse import Namespace
from pathlib import Path

import msgspec

from facilitator.cli.exits import WRONG_ARGUMENTS
from facilitator.cli.hosting import machine_places
from facilitator.cli.papers import tell_papers
from facilitator.cli.speech import Speech
from facilitator.engine.snapshot import Join as WayIn
from facilitator.export.delivery import Result
from facilitator.export.printables import ALL, Extras, Join, Wifi, is_wanted, lacking
from facilitator.export.printables import LANGUAGES as INVITED
from facilitator.export.printables.pack import PrintOrder, possible
from facilitator.export.process import PrintJob
from facilitator.files.catalogues import spoken, texts
from facilitator.laptop.clock import clock_of
from facilitator.meeting.model import Meeting, Now
from facilitator.store.noted import note
from facilitator.store.reader import read_meeting

FOLDER = "tryk"
# In the one file: a sheet of slips for each question, to be copied.
SLIPS_A_SHEET = 4


def print_pack(asked: Namespace, speech: Speech) -> int:
    """Print the papers of a meeting file; what cannot be made is said, and why.

    Raises:
        StoreError: The file cannot be read now.
        OSError: The folder cannot be made.
    """
    kinds_known = tuple(one.kind for one in ALL)
    for said, known in ((asked.only, kinds_known), (asked.languages, INVITED)):
        unknown = [one for one in said or () if one not in known]
        if unknown:
            speech.tell("cli.print.unknown", what=", ".join(unknown), known=", ".join(known))
            return WRONG_ARGUMENTS
    meeting = read_meeting(asked.file)
    wifi = Wifi(asked.wifi, asked.wifi_password or "") if asked.wifi else None
    extras = Extras(
        wifi=wifi, link=asked.link or "", languages=tuple(asked.languages or (_invited(meeting),))
    )
    _tell_lacking(asked.only or (), meeting, extras, speech)
    kinds = [kind for kind in possible(meeting, extras) if not asked.only or kind in asked.only]
    asked.out.mkdir(parents=True, exist_ok=True)
    order = PrintOrder(tuple(kinds), extras, asked.bundle)
    # No contribution is in them: they go with the meeting, not with the raw data.
    note(machine_places().backups, meeting.id, (), [asked.out.resolve() / name for name in order.files])
    results = make_prints(meeting, clock_of(meeting).now(), asked.out, order) if kinds else []
    return tell_papers(results, asked.out, speech)


def print_beside(meeting: Meeting, now: Now, join: WayIn, folder: Path) -> list[Result]:
    """Print all that can be made into the folder `tryk` beside the minutes: one by one, and in one file."""
    extras = Extras(join=Join(join.url, join.typed, join.wall_code), languages=INVITED)
    pack = folder / FOLDER
    pack.mkdir(parents=True, exist_ok=True)
    kinds = possible(meeting, extras)
    together = msgspec.structs.replace(extras, slips=SLIPS_A_SHEET)
    orders = (PrintOrder(kinds, extras), PrintOrder(kinds, together, bundled=True))
    return [one for order in orders for one in make_prints(meeting, now, pack, order)]


def make_prints(meeting: Meeting, now: Now, folder: Path, order: PrintOrder) -> list[Result]:
    """Make papers in the meeting's own language, and return what became of each."""
    job = PrintJob(meeting, now, folder, meeting.brief.language, order)
    job.start()
    return job.results()


def _invited(meeting: Meeting) -> str:
    """Return the language of the invitation: the meeting's, or the one that its other papers are made in."""
    language = meeting.brief.language
    return language if language in INVITED else spoken(language)


def _tell_lacking(only: tuple[str, ...], meeting: Meeting, extras: Extras, speech: Speech) -> None:
    """Say why a paper that was named cannot be made; where none was, those that are printed by themselves."""
    said = texts(speech.language, "printables")
    for one in ALL:
        if one.kind in only if only else is_wanted(one, meeting):
            for need in lacking(one, meeting, extras):
                speech.line(f"{one.name(speech.language)}: {said.say(f'print.need.{need}')}")
