"""The room view as it goes to the door: its values in the words of the link."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import msgspec
from msgspec import UNSET

from facilitator.link import view as wire
from facilitator.meeting.names import language_among
from facilitator.meeting.sets import TypeSet
from facilitator.meeting.views import (
    ActionView,
    AgendaRow,
    BallotView,
    CardView,
    CategoryView,
    NowView,
    RoomView,
    RoundView,
)
from facilitator.meeting.words import CardType, SceneKind

# What a phone lists; more is not read on a phone, and every byte goes to every phone.
MOST_CARDS = 100


def told(view: RoomView, types: TypeSet, revision: int, area: wire.Area | None = None) -> wire.RoomView:
    """Return a room view in its wire form."""
    message = view.picture.message if view.picture.scene is SceneKind.MESSAGE else ""
    return wire.RoomView(
        revision=revision,
        meeting=wire.Meeting(
            id=view.meeting,
            title=view.title,
            area=view.area,
            language=view.language,
            purpose_class=view.purpose_class,
            purpose=view.purpose,
            influence=view.influence,
            rehearsal=view.rehearsal,
        ),
        phase=view.phase.value,
        now=_now(view.now) if view.now is not None else None,
        round=_round(view.round, types) if view.round is not None else None,
        agenda=tuple(_item(row) for row in view.agenda),
        cards=tuple(_card(card) for card in view.cards[:MOST_CARDS]),
        actions=tuple(_action(action) for action in view.actions),
        board=_round(view.board, types) if view.board is not None else None,
        ballot=_ballot(view.ballot) if view.ballot is not None else None,
        area=area,
        stops=tuple(wire.Stop(one.id, one.number, one.name) for one in view.route),
        message="" if view.is_blank else message,
        next_meeting=view.next_meeting,
    )


def in_language(view: wire.RoomView, language: str) -> wire.RoomView:
    """Return a view with one name for everything: in a language, or in the meeting's own."""

    def said(names: wire.Names) -> wire.Names:
        found = language_among(names, language, view.meeting.language)
        return {found: names[found]} if found is not None else {}

    def short(asked: wire.Round | None) -> wire.Round | None:
        if asked is None:
            return None
        types = tuple(msgspec.structs.replace(one, names=said(one.names)) for one in asked.types)
        categories = tuple(wire.Category(one.id, said(one.names)) for one in asked.categories)
        return msgspec.structs.replace(asked, types=types, categories=categories)

    def asked(ballot: wire.Ballot | None) -> wire.Ballot | None:
        if ballot is None:
            return None
        options = tuple(
            msgspec.structs.replace(one, text=(one.names or {}).get(language, one.text), names=UNSET)
            for one in ballot.options
        )
        question = (ballot.names or {}).get(language, ballot.question)
        return msgspec.structs.replace(
            ballot, question=question, names=UNSET, options=options, before=asked(ballot.before)
        )

    now = view.now and msgspec.structs.replace(view.now, question=said(view.now.question))
    return msgspec.structs.replace(
        view, now=now, round=short(view.round), board=short(view.board), ballot=asked(view.ballot)
    )


def _iso(moment: datetime) -> str:
    """Return a moment in whole seconds, UTC: finer would only make views differ."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _to_the_minute(moment: datetime) -> datetime:
    """Return a moment in whole minutes, as agendas are read.

    In seconds, an item that runs over, or a pause, would send the view to every phone each second.
    """
    rounded = moment + timedelta(milliseconds=500)
    return rounded.replace(second=0, microsecond=0)


def _now(now: NowView) -> wire.Now:
    return wire.Now(
        title=now.title,
        kind=now.kind,
        question=dict(now.question),
        # While nothing runs the end moves with every second: nobody can know it.
        ends=None if now.paused else _iso(now.ends),
        paused=now.paused,
    )


def _round(found: RoundView, types: TypeSet) -> wire.Round:
    return wire.Round(
        id=found.id,
        types=_types(found.types, types),
        categories=tuple(_category(one) for one in found.categories),
        ask_category=found.ask_category,
        ask_place=found.ask_place,
    )


def _types(asked: Sequence[CardType], types: TypeSet) -> tuple[wire.Type, ...]:
    entries = ((one, types.entry(one)) for one in asked)
    return tuple(
        wire.Type(id=one, names=dict(entry.names), icon=entry.icon)
        if entry is not None
        else wire.Type(id=one, names={})
        for one, entry in entries
    )


def _category(category: CategoryView) -> wire.Category:
    return wire.Category(id=category.id, names=dict(category.names))


def _item(row: AgendaRow) -> wire.Item:
    return wire.Item(
        title=row.title,
        kind=row.kind,
        minutes=row.minutes,
        state=_STATES[row.state],
        id=row.item,
        start=_iso(_to_the_minute(row.start)),
    )


_STATES: dict[str, wire.State] = {"done": "done", "now": "now", "next": "next"}


def _card(card: CardView) -> wire.Card:
    return wire.Card(
        id=card.id,
        text=card.text,
        type=card.type,
        category=card.category,
        language=card.language,
        edited=card.edited,
        count=card.voices,
        place=_place(card),
        pin=(round(card.pin[0], 3), round(card.pin[1], 3)) if card.square and card.pin is not None else None,
    )


def _place(card: CardView) -> str:
    if card.place_name and card.square:
        return f"{card.place_name} ({card.square})"
    return card.place_name or card.square


def _ballot(ballot: BallotView) -> wire.Ballot:
    return wire.Ballot(
        id=ballot.id,
        kind=ballot.kind.value,
        question=ballot.question,
        options=tuple(
            wire.Choice(one.id, one.text, one.dots, dict(one.names) or UNSET) for one in ballot.options
        ),
        dots=ballot.dots,
        several=ballot.several,
        open=ballot.is_open,
        strong=ballot.strong,
        voters=ballot.voters,
        before=_ballot(ballot.before) if ballot.before is not None else None,
        counting=ballot.counting,
        names=dict(ballot.questions) or UNSET,
    )


def _action(action: ActionView) -> wire.Action:
    due = action.due_words or (_day(action.due) if action.due is not None else "")
    return wire.Action(what=action.what, owner=action.owner, due=due)


def _day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"
