"""What the minutes of a safety walk tell: the route, each stop, both sides beside each other, who acts."""

from collections.abc import Iterator, Sequence

from facilitator.export.document import (
    Block,
    Cell,
    Figure,
    Heading,
    Paragraph,
    Picture,
    Pin,
    Row,
    Run,
    Table,
    cell,
    words,
)
from facilitator.export.entries import shown_cards
from facilitator.export.sections.outcome import action_table
from facilitator.export.sections.voices import entry
from facilitator.export.wording import Wording, alphabetical
from facilitator.meeting.area import square
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import Card, Meeting, WalkStop
from facilitator.meeting.room import ordered_actions
from facilitator.meeting.walk import NOT_RANKED, is_finding, number_of, promise_about, route
from facilitator.meeting.words import CardType

_CONDITIONS = ("stop_column", "condition", "owner", "due", "priority", "status")


def carried_over(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield how far last walk's promises have come: the question of half a year later."""
    carried = [action for action in ordered_actions(meeting) if action.carried]
    if not carried:
        return
    yield Heading(2, wording.say("minutes.walk.carried"))
    yield action_table(carried, wording, wording.say("minutes.walk.carried.caption"))


def the_route(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield the picture with numbered stops, and the stops in words."""
    stops = route(meeting)
    yield Heading(2, wording.say("minutes.walk.route"))
    if not stops:
        yield words(wording.say("minutes.walk.route.none"))
        return
    picture = _picture(meeting, wording, stops)
    if picture is not None:
        yield picture
    names = ("number", "place", "square", "look_at", "unsafe", "pleasant")
    yield Table(
        header=tuple(cell(wording.say(f"minutes.walk.{name}")) for name in names),
        rows=tuple(_stop_row(meeting, number, stop) for number, stop in enumerate(stops, 1)),
        widths=(0.6, 3, 0.8, 3.4, 1, 1),
        caption=wording.say("minutes.walk.route.caption"),
        row_headers=True,
    )


def _picture(meeting: Meeting, wording: Wording, stops: Sequence[WalkStop]) -> Figure | None:
    area = meeting.area
    pins = tuple(
        Pin(str(number), stop.x, stop.y)
        for number, stop in enumerate(stops, 1)
        if stop.x is not None and stop.y is not None
    )
    if area is None or not area.image or not pins:
        return None
    alt = wording.say("minutes.walk.route.alt", description=area.description or area.name, count=len(pins))
    return Figure(alt, Picture(area.image, area.width, area.height, pins, area.columns, area.rows))


def _stop_row(meeting: Meeting, number: int, stop: WalkStop) -> Row:
    found = found_at(meeting, stop.id)
    pleasant = sum(card.type is CardType.PLEASANT for card in found)
    where = ""
    if meeting.area is not None and stop.x is not None and stop.y is not None:
        where = square(meeting.area, (stop.x, stop.y))
    told = (str(number), stop.name, where, stop.notes, str(len(found) - pleasant), str(pleasant))
    return Row(tuple(cell(text) for text in told))


def found_at(meeting: Meeting, stop: StopId | None) -> tuple[Card, ...]:
    """Return what the room has seen of a stop's findings: unsafe first, by urgency, then by text."""
    found = (card for card in shown_cards(meeting) if card.stop == stop and _is_ours(card))
    return tuple(sorted(found, key=_order))


def _is_ours(card: Card) -> bool:
    return (is_finding(card) or card.stop is not None) and not card.parked


def _order(card: Card) -> tuple[bool, int, object, str]:
    return (
        card.type is CardType.PLEASANT,
        card.priority or NOT_RANKED,
        alphabetical(card.text),
        card.id,
    )


def each_stop(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield every stop with all that was written down there."""
    yield Heading(2, wording.say("minutes.walk.each"))
    for number, stop in enumerate(route(meeting), 1):
        yield Heading(3, wording.say("minutes.walk.stop", number=number, name=stop.name))
        yield from _findings(found_at(meeting, stop.id), stop.name, wording)
    elsewhere = found_at(meeting, None)
    if elsewhere:
        name = wording.say("minutes.walk.elsewhere")
        yield Heading(3, name)
        yield from _findings(elsewhere, name, wording)


def _findings(found: Sequence[Card], name: str, wording: Wording) -> Iterator[Block]:
    if not found:
        yield words(wording.say("minutes.walk.stop.none"))
        return
    names = ("kind", "condition", "about", "proposal")
    yield Table(
        header=tuple(cell(wording.say(f"minutes.walk.{name}")) for name in names),
        rows=tuple(_finding_row(card, wording) for card in found),
        widths=(1.2, 3.6, 2.6, 3.2),
        caption=wording.say("minutes.walk.stop.caption", name=name),
        row_headers=True,
    )


def _finding_row(card: Card, wording: Wording) -> Row:
    reasons = [Paragraph((Run(card.reasons),), look="small")] if card.reasons else []
    place = card.place.name if card.stop is None and card.place is not None else ""
    about = (
        place,
        wording.say(f"time_of_day.{card.time_of_day}") if card.time_of_day else "",
        card.affected,
    )
    then = (
        wording.say(f"actor.{card.actor}") if card.actor else "",
        wording.say(f"horizon.{card.horizon}") if card.horizon else "",
        wording.say("minutes.walk.ranked", number=card.priority) if card.priority else "",
        card.deadline,
    )
    details = " · ".join(part for part in then if part)
    proposal = [words(card.proposal)] if card.proposal else []
    proposal += [Paragraph((Run(details),), look="small")] if details else []
    return Row(
        (
            cell(_kind(card, wording)),
            Cell((*entry(card, wording), *reasons)),
            cell(" · ".join(part for part in about if part)),
            Cell(tuple(proposal)) if proposal else cell(""),
        )
    )


def _kind(card: Card, wording: Wording) -> str:
    if card.type in {CardType.UNSAFE, CardType.PLEASANT}:
        return wording.say(f"minutes.walk.{card.type}")
    return wording.say(f"type.{card.type}")


def side_by_side(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield, stop by stop, what is unsafe beside what is pleasant."""
    rows = [
        (f"{number} · {stop.name}", found_at(meeting, stop.id))
        for number, stop in enumerate(route(meeting), 1)
    ]
    if not any(found for _, found in rows):
        return
    yield Heading(2, wording.say("minutes.walk.sides"))
    yield Table(
        header=tuple(
            cell(wording.say(f"minutes.walk.{name}")) for name in ("stop_column", "unsafe", "pleasant")
        ),
        rows=tuple(_sides(name, found, wording) for name, found in rows if found),
        widths=(2, 4, 4),
        caption=wording.say("minutes.walk.sides.caption"),
        row_headers=True,
    )


def _sides(name: str, found: Sequence[Card], wording: Wording) -> Row:
    pleasant = [card for card in found if card.type is CardType.PLEASANT]
    unsafe = [card for card in found if card.type is not CardType.PLEASANT]
    return Row((cell(name), _texts(unsafe, wording), _texts(pleasant, wording)))


def _texts(found: Sequence[Card], wording: Wording) -> Cell:
    if not found:
        return cell(wording.say("export.none"))
    return Cell(tuple(part for card in found for part in entry(card, wording)))


def conditions(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield what is unsafe, each with owner and deadline: placing responsibility is the effect of a walk."""
    yield Heading(2, wording.say("minutes.walk.conditions"))
    stops = [*(stop.id for stop in route(meeting)), None]
    found = [card for stop in stops for card in found_at(meeting, stop) if card.type is not CardType.PLEASANT]
    if not found:
        yield words(wording.say("minutes.walk.conditions.none"))
        return
    yield Table(
        header=tuple(cell(wording.say(f"minutes.walk.{name}")) for name in _CONDITIONS),
        rows=tuple(_condition(meeting, card, wording) for card in found),
        widths=(0.7, 3.6, 2.2, 1.8, 1, 1.5),
        caption=wording.say("minutes.walk.conditions.caption"),
    )


def _condition(meeting: Meeting, card: Card, wording: Wording) -> Row:
    action = promise_about(meeting, card.id)
    number = number_of(meeting, card.stop)
    actor = wording.say(f"actor.{card.actor}") if card.actor else ""
    nobody = (
        wording.say("minutes.walk.nobody", actor=actor) if actor else wording.say("minutes.walk.nobody_yet")
    )
    return Row(
        (
            cell(str(number) if number is not None else wording.say("export.none")),
            Cell(entry(card, wording)),
            cell(wording.owner(action) if action is not None else nobody),
            cell(wording.due(action) if action is not None else card.deadline),
            cell(str(card.priority) if card.priority else ""),
            cell(
                wording.say(f"status.{action.status}") if action is not None else wording.say("export.none")
            ),
        )
    )
