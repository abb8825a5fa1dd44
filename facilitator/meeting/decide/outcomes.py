"""The rules for what comes out: decisions, actions, the referent's texts."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator.meeting.changes import Change, Thing, removed
from facilitator.meeting.commands import (
    AddConclusion,
    ApproveMinutes,
    Command,
    PutAction,
    PutDecision,
    RemoveAction,
    RemoveDecision,
    WriteClosing,
    WriteMinutes,
)
from facilitator.meeting.decide.rule import Dice, Rule, found, line, page, titled
from facilitator.meeting.decided import action_id, carrying_out
from facilitator.meeting.ids import ItemId
from facilitator.meeting.minutes import is_raw_erased
from facilitator.meeting.model import Action, ApprovedMinutes, ItemMinutes, Meeting, Now
from facilitator.meeting.refusals import (
    AlreadyThere,
    EmptyText,
    NoSuchThing,
    NotClosed,
    RawDataErased,
    TooLong,
)
from facilitator.meeting.words import Phase


def put_decision(meeting: Meeting, command: PutDecision, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Add or replace a decision and its action; it may be made under no item, and carried out by nobody."""
    _must_name_an_item(meeting, command.decision.item)
    text = page(command.decision.text)
    if not text:
        raise EmptyText
    new = replace(command.decision, text=text)
    promise = command.carried_out
    if promise is not None:
        own = action_id(new.id)
        promise = _readable(meeting, replace(promise, id=own, what=text, item=new.item, carried=False))
    both = ((meeting.decisions.get(new.id), new), (carrying_out(meeting, new), promise))
    changes = tuple(Change(old, fresh) for old, fresh in both if old != fresh)
    if not changes:
        raise AlreadyThere
    return changes


def _must_name_an_item(meeting: Meeting, item: ItemId | None) -> None:
    if item is not None:
        found(meeting.items, item)


def remove_decision(meeting: Meeting, command: RemoveDecision, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Drop a decision and what carries it out."""
    decision = found(meeting.decisions, command.decision)
    promise = carrying_out(meeting, decision)
    return (removed(decision), *((removed(promise),) if promise is not None else ()))


def put_action(meeting: Meeting, command: PutAction, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Add or replace an action; it may name only what is there."""
    new = _readable(meeting, command.action)
    return _put(meeting.actions.get(new.id), new)


def _readable(meeting: Meeting, action: Action) -> Action:
    """Return an action as it is kept: it names only what is there, and its words are single lines."""
    _must_name_an_item(meeting, action.item)
    if any(card not in meeting.cards for card in action.cards):
        raise NoSuchThing
    return replace(
        action,
        what=titled(action.what),
        owner=line(action.owner),
        due_words=line(action.due_words),
        first_step=line(action.first_step),
    )


def remove_action(meeting: Meeting, command: RemoveAction, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Drop an action."""
    return (removed(found(meeting.actions, command.action)),)


def write_minutes(meeting: Meeting, command: WriteMinutes, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Write the referent's text for an item; possible after the meeting, too."""
    found(meeting.items, command.minutes.id)
    new = replace(
        command.minutes,
        main_points=page(command.minutes.main_points),
        conclusion=page(command.minutes.conclusion),
    )
    return _put(meeting.minutes.get(new.id), new)


def add_conclusion(meeting: Meeting, command: AddConclusion, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Add a scribe's conclusion below what stands there: nobody's words are overwritten."""
    item = found(meeting.items, command.item)
    added = page(command.text)
    if not added.strip():
        raise EmptyText
    old = meeting.minutes.get(item.id)
    before = old.conclusion if old is not None else ""
    text = page(f"{before}\n{added}" if before else added)
    if len(text) < len(before) + len(added):
        # Something would be cut off: the referent makes room, nothing is lost unseen.
        raise TooLong
    return _put(old, replace(old or ItemMinutes(item.id), conclusion=text))


def write_closing(meeting: Meeting, command: WriteClosing, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Write what the meeting leaves behind as a whole."""
    new = replace(
        command.closing,
        summary=page(command.closing.summary),
        next_words=line(command.closing.next_words),
        how_we_go_on=page(command.closing.how_we_go_on),
        came=command.closing.came if (command.closing.came or 0) > 0 else None,
    )
    return _put(meeting.closing, new)


def approve_minutes(meeting: Meeting, command: ApproveMinutes, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Freeze the minutes once the meeting is over; a later approval replaces an earlier one."""
    if meeting.course.phase is not Phase.CLOSED:
        raise NotClosed
    if is_raw_erased(meeting):
        raise RawDataErased
    if not command.document:
        raise EmptyText
    return _put(meeting.approved, ApprovedMinutes(command.document, command.day))


def _put(old: Thing | None, new: Thing) -> Iterable[Change]:
    if old == new:
        raise AlreadyThere
    return (Change(old, new),)


RULES: Mapping[type[Command], Rule] = {
    PutDecision: put_decision,
    RemoveDecision: remove_decision,
    PutAction: put_action,
    RemoveAction: remove_action,
    WriteMinutes: write_minutes,
    WriteClosing: write_closing,
    AddConclusion: add_conclusion,
    ApproveMinutes: approve_minutes,
}
