"""The rules for contributions: how they come in, are mixed, shown, held back and merged."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator.meeting.cards import SMALLEST_BATCH, fingerprint, together, waiting, waiting_count
from facilitator.meeting.changes import Change, added
from facilitator.meeting.commands import (
    AddCard,
    Answer,
    Command,
    Describe,
    EditCard,
    Hold,
    MaskCard,
    Park,
    ReceiveNote,
    Release,
    Requeue,
    SetCategory,
    SetType,
    ShowWaiting,
)
from facilitator.meeting.decide.area import clean_place
from facilitator.meeting.decide.clusters import RULES as CLUSTER_RULES
from facilitator.meeting.decide.moderation import counted
from facilitator.meeting.decide.rule import (
    Dice,
    Rule,
    found,
    line,
    must_not_be_closed,
    note,
    page,
)
from facilitator.meeting.ids import BoardId, CardId, CategoryId, ItemId
from facilitator.meeting.mixing import let_in
from facilitator.meeting.model import Card, Meeting, Now
from facilitator.meeting.noted import look_through, masked_notes, place_names, said, with_notes
from facilitator.meeting.own_streets import own_streets
from facilitator.meeting.refusals import (
    AlreadyThere,
    FlagOpen,
    MeetingClosed,
    NoSuchThing,
    NotCollecting,
    NothingWaiting,
    RoundOver,
    StillWaiting,
    TooLong,
)
from facilitator.meeting.text import script_language
from facilitator.meeting.words import CardState, CardType, Moderated, Origin, Phase

HIGHEST_TABLE = 999


def receive(meeting: Meeting, command: ReceiveNote, _now: Now, dice: Dice) -> Iterable[Change]:
    """Take in a phone's note; it waits until enough others have come to be mixed with."""
    if meeting.course.phase is Phase.CLOSED:
        raise MeetingClosed
    if meeting.course.phase is not Phase.LIVE:
        raise NotCollecting
    opened = meeting.course.round
    if opened is None or opened.id != command.round:
        raise RoundOver
    item = found(meeting.items, opened.item)
    board = found(meeting.boards, item.board)
    card = Card(
        id=CardId(dice.new_id()),
        item=item.id,
        board=board.id,
        text=note(command.text),
        type=command.type if command.type in board.types else board.types[0],
        state=CardState.WAITING,
        origin=Origin.PHONE,
        category=category_on(meeting, board.id, command.category),
        language=script_language(command.text),
        place=clean_place(meeting, command.place),
        time_of_day=command.time_of_day,
    )
    if waiting_count(meeting) + 1 < SMALLEST_BATCH:
        return (added(card),)
    return (added(replace(card, state=CardState.QUEUED)), *let_in(meeting))


def category_on(meeting: Meeting, board: BoardId, category: CategoryId | None) -> CategoryId | None:
    """Return the category if it is one of the board's, else none: a phone may be out of date."""
    known = meeting.categories.get(category) if category is not None else None
    return known.id if known is not None and known.board == board else None


def add_card(meeting: Meeting, command: AddCard, _now: Now, dice: Dice) -> Iterable[Change]:
    """Take in a slip or spoken word; whoever types has read it, so it enters the queue at once."""
    must_not_be_closed(meeting)
    if command.origin is Origin.PHONE:
        raise NoSuchThing
    item, board = _where(meeting, command.item)
    card = Card(
        id=CardId(dice.new_id()),
        item=item,
        board=board,
        text=note(command.text),
        type=command.type,
        state=CardState.QUEUED,
        origin=command.origin,
        category=category_on(meeting, board, command.category),
        language=script_language(command.text),
        place=clean_place(meeting, command.place),
        time_of_day=command.time_of_day,
        actor=command.actor,
        reasons=page(command.reasons),
        proposal=page(command.proposal),
        table=_table(command.table, command.origin),
    )
    # With an open flag it waits in the queue, where a person looks at it by itself.
    if not command.release or look_through(said(card, place_names(meeting)), own_streets(meeting)).flags:
        return (added(card),)
    shown = replace(card, state=CardState.RELEASED)
    return (added(shown), *counted(meeting, (Moderated.RELEASED, None, 1)))


def _where(meeting: Meeting, asked: ItemId | None) -> tuple[ItemId, BoardId]:
    """Return the item and board for a typed card: as asked, else the running one, else the last.

    Raises:
        NoSuchThing: The item asked for is not on the agenda.
        NotCollecting: No item of the meeting has a board.
    """
    with_board = sorted(
        (item for item in meeting.items.values() if item.board is not None),
        key=lambda item: item.position,
    )
    if not with_board:
        raise NotCollecting
    wanted = asked or meeting.course.current
    item = found(meeting.items, wanted) if wanted is not None else None
    if item is not None and item.board is not None:
        return item.id, item.board
    before = [one for one in with_board if item is not None and one.position <= item.position]
    chosen = before[-1] if before else with_board[0]
    if chosen.board is None:  # cannot be: only items with a board were asked
        raise NotCollecting
    return chosen.id, chosen.board


def _table(table: int | None, origin: Origin) -> int | None:
    """Return the table of a slip or spoken word; others have none: it would say who sat there.

    Raises:
        TooLong: There is no such table.
    """
    if table is not None and not 0 < table <= HIGHEST_TABLE:
        raise TooLong
    return table if origin in {Origin.PAPER, Origin.SPOKEN} else None


def show_waiting(meeting: Meeting, _command: ShowWaiting, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Let the waiting notes into the queue, however few they are."""
    if not waiting(meeting):
        raise NothingWaiting
    return let_in(meeting)


def release(meeting: Meeting, command: Release, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Show cards to the room; of several texts, those with an open flag stay in the queue.

    Raises:
        FlagOpen: Every one of several has a flag that a person must look at by itself.
    """
    cards = [actable(meeting, card) for card in dict.fromkeys(command.cards)]
    hidden = [card for card in cards if card.state is not CardState.RELEASED]
    if not hidden:
        raise AlreadyThere
    places = place_names(meeting)
    if len({fingerprint(said(card, places)) for card in hidden}) > 1:
        streets = own_streets(meeting)
        hidden = [card for card in hidden if not look_through(said(card, places), streets).flags]
    if not hidden:
        raise FlagOpen
    shown = tuple(Change(card, replace(card, state=CardState.RELEASED, hold_reason=None)) for card in hidden)
    return (*shown, *counted(meeting, (Moderated.RELEASED, None, len(shown))))


def actable(meeting: Meeting, card: CardId) -> Card:
    """Return a card on which the facilitator may act.

    Raises:
        NoSuchThing: There is no such card.
        StillWaiting: It has not been mixed yet.
    """
    one = found(meeting.cards, card)
    if one.state is CardState.WAITING:
        raise StillWaiting
    return one


def hold(meeting: Meeting, command: Hold, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Hold a card back, with a reason; what the room sees is rebuilt without it at once."""
    card = actable(meeting, command.card)
    if card.state is CardState.HELD and card.hold_reason is command.reason:
        raise AlreadyThere
    new = replace(card, state=CardState.HELD, hold_reason=command.reason)
    return (Change(card, new), *counted(meeting, (Moderated.HELD, command.reason, 1)))


def requeue(meeting: Meeting, command: Requeue, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Take a held or shown card back into the queue."""
    card = actable(meeting, command.card)
    if card.state is CardState.QUEUED:
        raise AlreadyThere
    return (Change(card, replace(card, state=CardState.QUEUED, hold_reason=None)),)


def edit(meeting: Meeting, command: EditCard, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Change the text that is shown and keep what was written for the facilitator."""
    card = actable(meeting, command.card)
    new = note(command.text)
    if new == card.text:
        raise AlreadyThere
    original = card.original if card.original is not None else card.text
    changed = replace(card, text=new, edited=True, original=original, language=_language_of(card, new))
    return (Change(card, changed), *counted(meeting, (Moderated.EDITED, None, 1)))


def _language_of(card: Card, text: str) -> str | None:
    """Return the language of a card's new text: of what was written in another script, nothing stays to tell.

    One that a person has set stays while the script does.
    """
    script = script_language(text)
    return card.language if script == script_language(card.text) else script


def mask(meeting: Meeting, command: MaskCard, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Replace the text, and mask what the guard sees in the further fields.

    What was written, and its translation, live on only in the undo window.
    """
    card = actable(meeting, command.card)
    new = note(command.text)
    notes = masked_notes(card, new, own_streets(meeting), place_names(meeting))
    language = _language_of(card, new)
    plain = replace(card, text=new, edited=True, original=None, translation="", language=language)
    changed = with_notes(plain, notes)
    if changed == card or (new == card.text and not notes and not card.edited):
        raise AlreadyThere
    return (Change(card, changed), *counted(meeting, (Moderated.MASKED, None, 1)))


def set_category(meeting: Meeting, command: SetCategory, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Put cards into a category of their board, or out of any."""
    cards = [actable(meeting, card) for card in command.cards]
    if command.category is not None:
        category = found(meeting.categories, command.category)
        if any(card.board != category.board for card in cards):
            raise NoSuchThing
    changed = [card for card in cards if card.category != command.category]
    if not changed:
        raise AlreadyThere
    return tuple(Change(card, replace(card, category=command.category)) for card in changed)


def set_type(meeting: Meeting, command: SetType, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Say what a card is."""
    card = actable(meeting, command.card)
    if card.type is command.type:
        raise AlreadyThere
    return (Change(card, replace(card, type=CardType(command.type))),)


def describe(meeting: Meeting, command: Describe, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Set the further fields of a card; only slips and spoken words have a table."""
    card = actable(meeting, command.card)
    new = replace(
        card,
        place=clean_place(meeting, command.place),
        time_of_day=command.time_of_day,
        actor=command.actor,
        horizon=command.horizon,
        concreteness=command.concreteness,
        reasons=page(command.reasons),
        affected=line(command.affected),
        proposal=page(command.proposal),
        language=(line(command.language, 8) or None) if command.language else None,
        translation=page(command.translation),
        table=_table(command.table, card.origin),
    )
    if new == card:
        raise AlreadyThere
    return (Change(card, new),)


def park(meeting: Meeting, command: Park, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Put cards on the parking lot, or take them from it; a leader takes its cluster along."""
    cards = [one for key in command.cards for one in together(meeting, actable(meeting, key))]
    changed = [card for card in cards if card.parked != command.park]
    if not changed:
        raise AlreadyThere
    return tuple(Change(card, replace(card, parked=command.park)) for card in changed)


def answer(meeting: Meeting, command: Answer, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Write the answer to a question."""
    card = actable(meeting, command.card)
    text = page(command.text)
    if text == card.answer:
        raise AlreadyThere
    return (Change(card, replace(card, answer=text)),)


RULES: Mapping[type[Command], Rule] = {
    ReceiveNote: receive,
    AddCard: add_card,
    ShowWaiting: show_waiting,
    Release: release,
    Hold: hold,
    Requeue: requeue,
    EditCard: edit,
    MaskCard: mask,
    SetCategory: set_category,
    SetType: set_type,
    Describe: describe,
    Park: park,
    Answer: answer,
    **CLUSTER_RULES,
}
