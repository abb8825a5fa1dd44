"""What the room held most important: results only of closed ballots with enough votes."""

from collections.abc import Iterator, Mapping

from facilitator.export.document import Block, Cell, Heading, Paragraph, Row, Run, Table, cell, words
from facilitator.export.wording import Wording, alphabetical
from facilitator.meeting.ids import OptionId
from facilitator.meeting.model import Ballot, Meeting
from facilitator.meeting.results import IN_STEPS, ballot_view, dots_before, may_tell_origins
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
    """Return the options with most dots first, equal ones by the alphabet; steps keep their order."""
    if view.kind in IN_STEPS:
        return view.options
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
    earlier = {option.id: dots_before(view, option) for option in options}
    compares = any(dots is not None for dots in earlier.values())
    now = _bars({option.id: option.dots for option in options}, view, wording)
    before = _bars(earlier, view, wording)
    rows = []
    for option in options:
        cells = [cell(option.text), *([before[option.id]] if compares else []), now[option.id]]
        if names_origins:
            cells.append(cell(wording.origins(option.origins or ())))
        rows.append(Row(tuple(cells)))
    names = (
        "answer" if view.kind in IN_STEPS else "option",
        *(("before", "now") if compares else ("dots" if view.kind == BallotKind.DOTS else "hands",)),
        *(("origins",) if names_origins else ()),
    )
    return Table(
        header=tuple(cell(wording.say(f"minutes.votes.{name}")) for name in names),
        rows=tuple(rows),
        widths=(5, *(3 for _ in names[1:-1]), 2.6 if names_origins else 3),
        caption=wording.say("minutes.votes.caption", question=question),
        row_headers=True,
    )


def _bars(counts: Mapping[OptionId, int | None], view: BallotView, wording: Wording) -> dict[OptionId, Cell]:
    """Return for each choice what it got, in words and as a bar against the one that got most."""
    total = sum(dots or 0 for dots in counts.values()) or 1
    most = max((dots or 0 for dots in counts.values()), default=0) or 1
    unit = "dots" if view.kind == BallotKind.DOTS else "hands"
    return {
        key: cell("–")
        if dots is None
        else Cell(
            (words(wording.say(f"minutes.votes.{unit}.count", count=dots, share=round(100 * dots / total))),),
            share=dots / most,
        )
        for key, dots in counts.items()
    }
