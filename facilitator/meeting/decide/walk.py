"""The rules for a safety walk: the route's stops, and what was found at them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator.meeting.changes import Change, apply, removed
from facilitator.meeting.commands import (
    Command,
    FindAt,
    MoveStop,
    PutStop,
    Rank,
    RecordFinding,
    RemoveStop,
)
from facilitator.meeting.decide.area import clean_place
from facilitator.meeting.decide.cards import actable, category_on
from facilitator.meeting.decide.moderation import counted
from facilitator.meeting.decide.rule import Dice, Rule, found, line, note, page, titled
from facilitator.meeting.ids import BoardId, CardId, ItemId
from facilitator.meeting.minutes import is_raw_erased
from facilitator.meeting.model import Card, Meeting, Now, Place, WalkStop
from facilitator.meeting.noted import look_through, place_names, said
from facilitator.meeting.own_streets import own_streets
from facilitator.meeting.refusals import AlreadyThere, NotCollecting, RawDataErased, TooLong
from facilitator.meeting.text import script_language
from facilitator.meeting.timeline import agenda
from facilitator.meeting.walk import route
from facilitator.meeting.words import CardState, CardType, Moderated, Origin

MOST_STOPS = 40
LOWEST_PRIORITY = 99


def put_stop(meeting: Meeting, command: PutStop, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Add or replace a stop; a point that lies outside the picture is no point."""
    stop = command.stop
    old = meeting.stops.get(stop.id)
    if old is None and len(meeting.stops) >= MOST_STOPS:
        raise TooLong
    inside = stop.x is not None and stop.y is not None and 0 <= stop.x <= 1 and 0 <= stop.y <= 1
    new = replace(
        stop,
        name=titled(stop.name),
        notes=page(stop.notes),
        x=stop.x if inside else None,
        y=stop.y if inside else None,
    )
    if new == old:
        raise AlreadyThere
    followed = _moved(meeting, old, new) if old is not None else ()
    return (Change(old, new), *followed)


def _moved(meeting: Meeting, old: WalkStop, new: WalkStop) -> Iterable[Change]:
    """Let what was found at a stop lie where the stop lies."""
    before, after = clean_place(meeting, place_of(old)), clean_place(meeting, place_of(new))
    if before == after:
        return ()
    return tuple(
        Change(card, replace(card, place=after))
        for card in meeting.cards.values()
        if card.stop == new.id and card.place == before
    )


def place_of(stop: WalkStop) -> Place:
    """Return where a stop's findings are."""
    return Place(stop.name, stop.x, stop.y)


def move_stop(meeting: Meeting, command: MoveStop, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Put a stop at another place of the route; the stops are numbered anew."""
    stop = found(meeting.stops, command.stop)
    others = [one for one in route(meeting) if one.id != stop.id]
    place = min(max(command.place, 0), len(others))
    ordered = [*others[:place], stop, *others[place:]]
    if [one.id for one in ordered] == [one.id for one in route(meeting)]:
        raise AlreadyThere
    numbered = ((one, replace(one, position=float(at))) for at, one in enumerate(ordered))
    return tuple(Change(one, new) for one, new in numbered if one != new)


def remove_stop(meeting: Meeting, command: RemoveStop, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Take a stop off the route; its findings stay."""
    stop = found(meeting.stops, command.stop)
    freed = (
        Change(card, replace(card, stop=None)) for card in meeting.cards.values() if card.stop == stop.id
    )
    return (*freed, removed(stop))


def find_at(meeting: Meeting, command: FindAt, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Say where something was found."""
    card = actable(meeting, command.card)
    stop = found(meeting.stops, command.stop).id if command.stop is not None else None
    if card.stop == stop:
        raise AlreadyThere
    return (Change(card, replace(card, stop=stop)),)


def rank(meeting: Meeting, command: Rank, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Say how urgent a finding is."""
    card = actable(meeting, command.card)
    if command.priority is not None and not 1 <= command.priority <= LOWEST_PRIORITY:
        raise TooLong
    if card.priority == command.priority:
        raise AlreadyThere
    return (Change(card, replace(card, priority=command.priority)),)


def record(meeting: Meeting, command: RecordFinding, _now: Now, dice: Dice) -> Iterable[Change]:
    """Write a finding down, also afterwards at home: until the raw data are deleted."""
    if is_raw_erased(meeting):
        raise RawDataErased
    old = actable(meeting, command.card) if command.card is not None else None
    if command.priority is not None and not 1 <= command.priority <= LOWEST_PRIORITY:
        raise TooLong
    new = _written(meeting, command, old or _blank(meeting, command.type, dice))
    # With an open flag it waits in the queue, where a person looks at it by itself.
    if command.release and not look_through(said(new, place_names(meeting)), own_streets(meeting)).flags:
        new = replace(new, state=CardState.RELEASED, hold_reason=None)
    if new == old:
        raise AlreadyThere
    return (Change(old, new), *_told(meeting, old, new))


def _told(meeting: Meeting, old: Card | None, new: Card) -> Iterable[Change]:
    """Return how the moderation line counts what was done."""
    changes: tuple[Change, ...] = ()
    if new.state is CardState.RELEASED and (old is None or old.state is not CardState.RELEASED):
        changes = counted(meeting, (Moderated.RELEASED, None, 1))
    if old is not None and new.text != old.text:
        changes += counted(apply(meeting, changes), (Moderated.EDITED, None, 1))
    return changes


def _written(meeting: Meeting, command: RecordFinding, card: Card) -> Card:
    """Return a card with everything that stands on the record sheet."""
    stop = found(meeting.stops, command.stop) if command.stop is not None else None
    text = note(command.text)
    is_edited = bool(card.text) and text != card.text
    kept = card.original if card.original is not None else card.text
    return replace(
        card,
        text=text,
        type=command.type,
        stop=stop.id if stop is not None else None,
        place=clean_place(meeting, place_of(stop) if stop is not None else Place(command.place)),
        category=category_on(meeting, card.board, command.category),
        language=script_language(text),
        reasons=page(command.reasons),
        time_of_day=command.time_of_day,
        affected=line(command.affected),
        proposal=page(command.proposal),
        actor=command.actor,
        horizon=command.horizon,
        priority=command.priority,
        deadline=line(command.deadline),
        edited=card.edited or is_edited,
        original=kept if is_edited else card.original,
    )


def _blank(meeting: Meeting, type_: CardType, dice: Dice) -> Card:
    item, board = _where(meeting, type_)
    return Card(CardId(dice.new_id()), item, board, "", type_, CardState.QUEUED, Origin.WALK)


def _where(meeting: Meeting, type_: CardType) -> tuple[ItemId, BoardId]:
    """Return where a finding belongs: under the running item if its board has such cards, else the last such.

    Raises:
        NotCollecting: No item of the agenda has a board.
    """
    boards = [(item, item.board) for item in agenda(meeting) if item.board is not None]
    fitting = [(item, board) for item, board in boards if type_ in meeting.boards[board].types] or boards
    if not fitting:
        raise NotCollecting
    running = [pair for pair in fitting if pair[0].id == meeting.course.current]
    item, board = (running or fitting)[-1]
    return item.id, board


RULES: Mapping[type[Command], Rule] = {
    MoveStop: move_stop,
    RecordFinding: record,
    PutStop: put_stop,
    RemoveStop: remove_stop,
    FindAt: find_at,
    Rank: rank,
}
