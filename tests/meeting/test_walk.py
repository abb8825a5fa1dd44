"""A safety walk: stops on the picture, findings that name them, urgency."""

import pytest

from facilitator.meeting.commands import FindAt, PutStop, Rank, RemoveStop
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import WalkStop
from facilitator.meeting.refusals import AlreadyThere, NoSuchThing, TooLong
from tests.meetings import Evening, a_card

TUNNEL = WalkStop(StopId("1" * 32), 1.0, "Tunnelen ved stationen", 0.25, 0.5)


def walked() -> Evening:
    evening = Evening()
    card = a_card(7, evening)
    evening.meeting = type(evening.meeting)(
        **{
            name: getattr(evening.meeting, name)
            for name in evening.meeting.__dataclass_fields__
            if name != "cards"
        },
        cards={card.id: card},
    )
    evening.do(PutStop(TUNNEL))
    return evening


def test_a_finding_names_its_stop_and_stays_when_the_stop_goes() -> None:
    evening = walked()
    (card,) = evening.meeting.cards
    evening.do(FindAt(card, TUNNEL.id))
    assert evening.meeting.cards[card].stop == TUNNEL.id
    evening.do(RemoveStop(TUNNEL.id))
    assert evening.meeting.cards[card].stop is None
    assert evening.meeting.stops == {}


def test_a_point_outside_the_picture_is_no_point() -> None:
    evening = walked()
    evening.do(PutStop(WalkStop(TUNNEL.id, 1.0, "Tunnelen", 1.4, 0.5)))
    assert evening.meeting.stops[TUNNEL.id] == WalkStop(TUNNEL.id, 1.0, "Tunnelen")


def test_a_finding_has_an_urgency_or_none() -> None:
    evening = walked()
    (card,) = evening.meeting.cards
    evening.do(Rank(card, 1))
    assert evening.meeting.cards[card].priority == 1
    with pytest.raises(AlreadyThere):
        evening.do(Rank(card, 1))
    with pytest.raises(TooLong):
        evening.do(Rank(card, 0))


def test_a_stop_that_is_not_there_is_refused() -> None:
    evening = walked()
    (card,) = evening.meeting.cards
    with pytest.raises(NoSuchThing):
        evening.do(FindAt(card, StopId("9" * 32)))
    assert evening.meeting.cards[card].stop is None
