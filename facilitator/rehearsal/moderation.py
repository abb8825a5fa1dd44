"""The facilitator's hand in a played meeting: what is done with each card before the room sees it."""

from dataclasses import replace

from facilitator.meeting.commands import (
    Answer,
    Command,
    Describe,
    EditCard,
    Hold,
    MaskCard,
    Park,
    Release,
    SetCategory,
)
from facilitator.meeting.ids import BoardId, CategoryId
from facilitator.meeting.model import Card, Meeting
from facilitator.rehearsal.sample import Contribution


def handled(meeting: Meeting, card: Card, told: Contribution) -> list[Command]:
    """Return the commands by which a queued card is dealt with."""
    if told.held is not None:
        return [Hold(card.id, told.held)]
    commands: list[Command] = []
    if told.masked:
        commands.append(MaskCard(card.id, told.masked))
    if told.edited:
        commands.append(EditCard(card.id, told.edited))
    wanted = category(meeting, card.board, told.sorted_as or told.category)
    if wanted != card.category:
        commands.append(SetCategory((card.id,), wanted))
    if _further(told) != _further(card):
        commands.append(_described(card, told))
    if told.answer:
        commands.append(Answer(card.id, told.answer))
    if told.parked:
        commands.append(Park((card.id,)))
    return [*commands, Release((card.id,))]


def category(meeting: Meeting, board: BoardId | None, name: str | None) -> CategoryId | None:
    """Return the category that a board made of a default one."""
    if name is None:
        return None
    return next(one.id for one in meeting.categories.values() if one.board == board and one.base == name)


def shown_text(told: Contribution) -> str:
    """Return the text that a contribution ends up with."""
    return told.masked or told.edited or told.text


def _further(said: Card | Contribution) -> tuple[object, ...]:
    """Return what is told besides the text; the facilitator adds what is not there yet."""
    return said.actor, said.horizon, said.translation, said.reasons, said.proposal


def _described(card: Card, told: Contribution) -> Describe:
    return replace(
        Describe.as_it_is(card),
        actor=told.actor,
        horizon=told.horizon,
        reasons=told.reasons,
        proposal=told.proposal,
        translation=told.translation,
    )
