"""The run sheet for the facilitator's hand: every item with its clock time, who speaks, what is asked."""

from collections.abc import Iterator

from facilitator.export.document import (
    Block,
    Cell,
    Document,
    Heading,
    Paragraph,
    Row,
    Run,
    Table,
    cell,
    words,
)
from facilitator.export.printables.order import Order
from facilitator.meeting.brief import MINUTE_S
from facilitator.meeting.model import AgendaItem, Poll
from facilitator.meeting.polls import polls_at, question_of
from facilitator.meeting.run_sheet import Line, doubts, run_sheet


def facilitator_sheet(order: Order) -> Document:
    """Return the agenda with clock times, landscape."""
    return Document(
        title=order.say("run_sheet.title"),
        author=order.meeting.brief.organiser or "Facilitator",
        language=order.wording.language,
        subject=order.say("run_sheet.title"),
        blocks=tuple(_blocks(order)),
        landscape=True,
        page_of=order.wording.say("export.page", page="{page}", pages="{pages}"),
        footer=order.say("run_sheet.footer"),
        unprintable=order.wording.say("export.unprintable"),
    )


def _blocks(order: Order) -> Iterator[Block]:
    sheet = run_sheet(order.meeting, order.now)
    yield Heading(1, order.meeting.brief.title or order.say("run_sheet.title"))
    where = ", ".join(part for part in (order.when(), order.meeting.brief.place) if part)
    if where:
        yield words(where, look="title_line")
    people = _people(order)
    if people:
        yield words(people, look="small")
    yield words(order.say("run_sheet.doors"), look="small")
    names = ("time", "minutes", "item", "question", "notes")
    yield Table(
        header=tuple(cell(order.say(f"run_sheet.{name}")) for name in names),
        rows=tuple(row for line in sheet.lines for row in _rows(order, line)),
        widths=(1.5, 0.8, 3, 3, 4.2),
        caption=order.say("run_sheet.caption", minutes=sheet.planned_s // MINUTE_S),
        row_headers=True,
    )
    if any(one.is_grave for one in doubts(order.meeting, order.now)):
        yield words(order.say("run_sheet.doubts"), look="small")


def _people(order: Order) -> str:
    """Return who does what in one line, as the page of step 1 says."""
    of = order.meeting.brief
    known = (
        (order.say(f"brief.{name}"), who)
        for name, who in (("facilitator", of.facilitator), ("scribe", of.scribe))
        if who
    )
    return " · ".join(f"{role}: {who}" if who else role for role, who in (*known, *of.roles))


def _rows(order: Order, line: Line) -> Iterator[Row]:
    if line.gap_s >= MINUTE_S:
        yield Row(
            (
                cell(order.wording.time(line.start)),
                cell(str(line.gap_s // MINUTE_S)),
                cell(order.say("run_sheet.gap")),
                cell(""),
                cell(""),
            )
        )
    item = order.meeting.items[line.item]
    yield Row(
        (
            cell(f"{order.wording.time(line.start)}–{order.wording.time(line.end)}"),
            cell(str(item.planned_s // MINUTE_S)),
            _what(order, item),
            _asked(order, item),
            cell(item.notes),
        )
    )


def _what(order: Order, item: AgendaItem) -> Cell:
    found = [Paragraph((Run(item.title, strong=True),))]
    board = order.meeting.boards.get(item.board) if item.board is not None else None
    small = [
        item.presenter,
        order.say(f"kind.{item.kind}"),
        f"→ {order.wording.named(board.names)}" if board is not None else "",
        order.say("run_sheet.fixed") if item.fixed is not None else "",
        order.say("run_sheet.locked") if item.locked else "",
    ]
    if item.skipped:
        small.append(order.wording.say("minutes.programme.skipped"))
    found.append(words(" · ".join(part for part in small if part), look="small"))
    return Cell(tuple(found))


def _asked(order: Order, item: AgendaItem) -> Cell:
    """Return what the room is asked: the item's question, and the votes that stand ready."""
    polls = (words(_poll(order, poll, item), look="small") for poll in polls_at(order.meeting, item.id))
    return Cell((words(order.wording.named(item.question)), *polls))


def _poll(order: Order, poll: Poll, item: AgendaItem) -> str:
    question = question_of(order.meeting, poll) or order.say("run_sheet.poll.untitled")
    said = order.say("run_sheet.poll", kind=order.say(f"run_sheet.poll.{poll.kind}"), question=question)
    if item.id == poll.again:
        return f"{said} ({order.say('run_sheet.poll.again')})"
    answers = " / ".join(order.wording.named(names) for names in poll.answers)
    return f"{said} – {answers or order.say('run_sheet.poll.cards')}"
