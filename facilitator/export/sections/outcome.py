"""What came of the meeting: answers, decisions, promises, what was parked, and how it goes on."""

from collections.abc import Iterator, Sequence

from facilitator.export.document import (
    Block,
    Cell,
    Heading,
    Item,
    List,
    Paragraph,
    Row,
    Run,
    Table,
    cell,
    words,
)
from facilitator.export.entries import by_text, shown_cards
from facilitator.export.sections.opening import next_meeting, texts
from facilitator.export.sections.voices import entry
from facilitator.export.wording import Wording
from facilitator.meeting.closing import without_promise
from facilitator.meeting.decided import carrying_out, ordered_decisions
from facilitator.meeting.model import Action, Card, Decision, Meeting
from facilitator.meeting.room import ordered_actions
from facilitator.meeting.words import CardType, Phase

ACTION_COLUMNS = ("number", "what", "who", "when", "first_step", "status")


def questions(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield the questions that were shown, with their answers or when they will come."""
    yield Heading(2, wording.say("minutes.questions"))
    asked = by_text(
        card
        for card in shown_cards(meeting)
        if not card.parked and (card.type is CardType.QUESTION or card.answer)
    )
    if not asked:
        yield words(wording.say("minutes.questions.none"))
        return
    yield Table(
        header=tuple(cell(wording.say(f"minutes.questions.{name}")) for name in ("question", "answer")),
        rows=tuple(Row((Cell(entry(card, wording)), _answer(meeting, card, wording))) for card in asked),
        widths=(1, 1),
        caption=wording.say("minutes.questions.caption"),
        row_headers=True,
    )


def _answer(meeting: Meeting, card: Card, wording: Wording) -> Cell:
    if card.answer:
        return cell(card.answer)
    by = meeting.closing.answers_by
    if by is not None:
        return cell(wording.say("minutes.questions.later", date=wording.short_date(by)))
    return cell(wording.say("minutes.questions.open"))


def outcome(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield decisions and the table of actions."""
    yield Heading(2, wording.say("minutes.outcome"))
    yield Heading(3, wording.say("minutes.decisions"))
    decisions = ordered_decisions(meeting)
    if decisions:
        yield List(tuple(_decided(meeting, one, wording) for one in decisions), ordered=True)
    else:
        yield words(wording.say("minutes.decisions.none"))
    yield Heading(3, wording.say("minutes.actions"))
    actions = ordered_actions(meeting)
    if actions:
        yield action_table(actions, wording, wording.say("minutes.actions.caption"))
    else:
        yield words(wording.say("minutes.actions.none"))
    yield from _left_open(meeting, wording)


def _decided(meeting: Meeting, decision: Decision, wording: Wording) -> Item:
    """Return a decision, with who carries it out, and by when, where somebody does."""
    promise = carrying_out(meeting, decision)
    if promise is None:
        return Item((words(decision.text),))
    number = ordered_actions(meeting).index(promise) + 1
    who = wording.say(
        "minutes.decisions.who", owner=wording.owner(promise), due=wording.due(promise), number=number
    )
    return Item((words(decision.text), words(who, look="small")))


def _left_open(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield what the room put first and nobody has promised anything about, once the meeting is over."""
    left = without_promise(meeting) if meeting.course.phase is Phase.CLOSED else ()
    if left:
        yield Paragraph((Run(wording.say("minutes.actions.left_open")),), keep_with_next=True)
        yield List(tuple(Item((words(topic.text),)) for topic in left))


def action_table(
    actions: Sequence[Action], wording: Wording, caption: str, first: int = 1, row_height: float = 0
) -> Table:
    """Return the table Nr. · Hvad · Hvem · Hvornår · Første skridt · Status."""
    return Table(
        header=tuple(cell(wording.say(f"action.{name}")) for name in ACTION_COLUMNS),
        rows=tuple(
            _action_row(number, action, wording) for number, action in enumerate(actions, start=first)
        ),
        widths=(0.65, 2.8, 1.9, 1.6, 2.3, 1.4),
        caption=caption,
        row_headers=True,
        row_height=row_height,
    )


def _action_row(number: int, action: Action, wording: Wording) -> Row:
    what = [Run(action.what)]
    if action.carried:
        what.append(Run(f" ({wording.say('export.carried')})", emphasis=True))
    return Row(
        (
            cell(str(number)),
            Cell((Paragraph(tuple(what)),)),
            cell(wording.owner(action)),
            cell(wording.due(action)),
            cell(action.first_step),
            cell(wording.say(f"status.{action.status}")),
        )
    )


def parking(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield what was put aside for later, as far as the room has seen it."""
    yield Heading(2, wording.say("minutes.parking"))
    parked = by_text(card for card in shown_cards(meeting) if card.parked)
    if not parked:
        yield words(wording.say("minutes.parking.none"))
        return
    yield Paragraph((Run(wording.say("minutes.parking.intro")),), keep_with_next=True)
    yield List(tuple(Item(entry(card, wording)) for card in parked))


def onwards(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield how the work goes on, who follows up, and when people meet again."""
    yield Heading(2, wording.say("minutes.onwards"))
    found: list[Block] = [*texts(meeting.closing.how_we_go_on)]
    if meeting.brief.follow_up:
        found.append(words(wording.say("minutes.onwards.follow_up", follow_up=meeting.brief.follow_up)))
    coming = next_meeting(meeting, wording)
    if coming:
        found.append(words(wording.say("minutes.onwards.next", next=coming)))
    if not found:
        found.append(words(wording.say("minutes.onwards.none")))
    if meeting.brief.contact:
        found.append(words(wording.say("minutes.onwards.contact", contact=meeting.brief.contact)))
    yield from found
