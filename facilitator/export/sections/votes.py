"""What the room held most important: results only of closed ballots with enough votes."""

from collections.abc import Iterator

from facilitator.export.document import Block, Cell, Heading, Paragraph, Row, Run, Table, cell, words
from facilitator.export.wording import Wording, alphabetical
from facilitator.meeting.model import Ballot, Meeting
from facilitator.meeting.results import ballot_view, may_tell_origins
from facilitator.meeting.timeline import agenda
from facilitator.meeting.views import BallotView, OptionView
from facilitator.meeting.words import BallotKind


def votes(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield the section 'Prioritering'."""
    yield Heading(2, wording.say("minutes.votes"))
    found = ballots(meeting)
    if not found:
        yield words(wording.say("minutes.votes.none"))
    for ballot in found:
        yield from _ballot(meeting, ballot, wording)


def ballots(meeting: Meeting) -> tuple[Ballot, ...]:
    """Return the ballots in the order of the agenda."""
    places = {item.id: place for place, item in enumerate(agenda(meeting))}
    return tuple(
        sorted(meeting.ballots.values(), key=lambda ballot: (places.get(ballot.item, len(places)), ballot.id))
    )


def ranked(view: BallotView) -> tuple[OptionView, ...]:
    """Return the options with most dots first; equal ones in alphabetical order."""
    return tuple(sorted(view.options, key=lambda option: (-(option.dots or 0), alphabetical(option.text))))


def _ballot(meeting: Meeting, ballot: Ballot, wording: Wording) -> Iterator[Block]:
    question = ballot.question or wording.say("minutes.votes.untitled")
    yield Heading(3, question)
    view = ballot_view(meeting, ballot)
    if ballot.is_open:
        yield words(wording.say("minutes.votes.open"))
        return
    if view.voters is None:
        yield words(wording.say("minutes.votes.few"))
        return
    names_origins = may_tell_origins(ballot)
    by = wording.origins(ballot.voters) if names_origins else ""
    origins = wording.say("minutes.votes.voters.origins", origins=by) if by else ""
    counted = wording.say("minutes.votes.voters", count=view.voters, origins=origins)
    yield Paragraph((Run(counted),), keep_with_next=bool(view.options))
    if not names_origins:
        yield words(wording.say("minutes.votes.origins.few"), look="small")
    # What was voted on may have been taken back since; a heading over nothing is no result.
    if view.options:
        yield _result(view, question, wording, names_origins=names_origins)


def _result(view: BallotView, question: str, wording: Wording, *, names_origins: bool) -> Table:
    options = ranked(view)
    total = sum(option.dots or 0 for option in options) or 1
    most = max((option.dots or 0 for option in options), default=0) or 1
    unit = "dots" if view.kind == BallotKind.DOTS else "hands"
    names = ["option", "dots", *(["origins"] if names_origins else [])]
    rows = []
    for option in options:
        dots = option.dots or 0
        told = wording.say(f"minutes.votes.{unit}.count", count=dots, share=round(100 * dots / total))
        cells = [cell(option.text), Cell((words(told),), share=dots / most)]
        if names_origins:
            cells.append(cell(wording.origins(option.origins or ())))
        rows.append(Row(tuple(cells)))
    return Table(
        header=tuple(cell(wording.say(f"minutes.votes.{name}")) for name in names),
        rows=tuple(rows),
        widths=(5, 3, 2.6) if names_origins else (5, 3),
        caption=wording.say("minutes.votes.caption", question=question),
        row_headers=True,
    )
