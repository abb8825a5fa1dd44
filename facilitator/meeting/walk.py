"""Questions about a safety walk: its route, what was found at each stop, and what it says side by side."""

from collections.abc import Iterable

from facilitator.meeting.cards import cluster_of, is_counted_elsewhere
from facilitator.meeting.ids import CardId, StopId
from facilitator.meeting.model import Action, Card, Meeting, WalkStop
from facilitator.meeting.shown import shown
from facilitator.meeting.views import FindingView, StopView
from facilitator.meeting.words import CardState, CardType, Origin

FORMAT = "vandring"
# After every urgency that can be given.
NOT_RANKED = 1_000
# Dislike and like, in the order in which they stand beside each other.
SIDES = (CardType.UNSAFE, CardType.PLEASANT)


def is_walk(meeting: Meeting) -> bool:
    """Return whether this is a walk, or a meeting that a walk's findings have been brought to.

    Stops alone are none: every picture of an area has places with names.
    """
    # Asked several times with each change, of thousands of cards: nothing is looked up for each of them.
    walk = Origin.WALK
    return meeting.brief.format == FORMAT or any(card.origin is walk for card in meeting.cards.values())


def route(meeting: Meeting) -> tuple[WalkStop, ...]:
    """Return the stops in the order in which they are walked."""
    return tuple(sorted(meeting.stops.values(), key=lambda stop: (stop.position, stop.id)))


def number_of(meeting: Meeting, stop: StopId | None) -> int | None:
    """Return the number of a stop on the route, from 1."""
    return next((at for at, one in enumerate(route(meeting), 1) if one.id == stop), None)


def is_finding(card: Card) -> bool:
    """Return whether a card was found on a walk."""
    return card.origin is Origin.WALK


def findings(meeting: Meeting) -> tuple[Card, ...]:
    """Return what may be read of a walk's findings: along the route, unsafe first, then by urgency."""
    numbers: dict[StopId | None, int] = {stop.id: at for at, stop in enumerate(route(meeting))}
    found = (card for card in meeting.cards.values() if _is_of_the_walk(card))
    readable = (card for card in found if card.state not in {CardState.WAITING, CardState.HELD})
    return tuple(
        sorted(
            readable,
            key=lambda card: (numbers.get(card.stop, len(numbers)), *urgency(card)),
        )
    )


def urgency(card: Card) -> tuple[bool, int, CardId]:
    """Return what findings are sorted by: unsafe before the rest, then as ranked, else in random order."""
    return card.type is not CardType.UNSAFE, card.priority or NOT_RANKED, card.id


def released_findings(meeting: Meeting) -> tuple[Card, ...]:
    """Return the findings that the room may see, in the order of `findings`."""
    return tuple(
        card
        for card in findings(meeting)
        if card.state is CardState.RELEASED and not card.parked and not _is_told_by_another(meeting, card)
    )


def _is_of_the_walk(card: Card) -> bool:
    return is_finding(card) or card.stop is not None


def _is_told_by_another(meeting: Meeting, card: Card) -> bool:
    """Return whether another finding speaks for this one; a card of the hall's does not stand at any stop."""
    cluster = cluster_of(meeting, card)
    lead = meeting.cards.get(cluster.lead) if cluster is not None else None
    return lead is not None and _is_of_the_walk(lead) and is_counted_elsewhere(meeting, card)


def promise_about(meeting: Meeting, card: CardId) -> Action | None:
    """Return the action that answers a finding."""
    about = (action for action in meeting.actions.values() if card in action.cards)
    return min(about, key=lambda action: (action.position, action.id), default=None)


def route_view(meeting: Meeting) -> tuple[StopView, ...]:
    """Return the route as the room may know it."""
    return tuple(_stop_view(number, stop) for number, stop in enumerate(route(meeting), 1))


def stops_view(meeting: Meeting, only: StopId | None = None) -> tuple[StopView, ...]:
    """Return the stops with their released findings, or one of them."""
    by_stop: dict[StopId | None, list[FindingView]] = {}
    for card in released_findings(meeting):
        by_stop.setdefault(card.stop, []).append(finding_view(meeting, card))
    return tuple(
        _stop_view(number, stop, by_stop.get(stop.id, ()))
        for number, stop in enumerate(route(meeting), 1)
        if only is None or stop.id == only
    )


def finding_view(meeting: Meeting, card: Card) -> FindingView:
    """Return a released finding as the room sees it: what stood on the record sheet was released with it.

    What a facilitator has noted about anybody else's card stays with the facilitator.

    Raises:
        NotReleased: Nobody has released the card, so there is no view of it.
    """
    is_noted = is_finding(card)
    return FindingView(
        card=shown(meeting, card),
        reasons=card.reasons if is_noted else "",
        proposal=card.proposal if is_noted else "",
    )


def still_released(meeting: Meeting, stop: StopView) -> StopView:
    """Return a stop as a frozen picture may go on showing it: what was held back since is gone."""
    cards = (meeting.cards.get(one.card.id) for one in stop.findings)
    kept = (card for card in cards if card is not None and card.state is CardState.RELEASED)
    return _with(stop, (finding_view(meeting, card) for card in kept))


def _stop_view(number: int, stop: WalkStop, found: Iterable[FindingView] = ()) -> StopView:
    pin = (stop.x, stop.y) if stop.x is not None and stop.y is not None else None
    return StopView(stop.id, number, stop.name, stop.notes, pin, tuple(found))


def _with(stop: StopView, found: Iterable[FindingView]) -> StopView:
    return StopView(stop.id, stop.number, stop.name, stop.notes, stop.pin, tuple(found))
