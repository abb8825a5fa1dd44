"""What the tests of cards ask of an evening in its writing round."""

from facilitator.meeting.ids import CardId, CategoryId, RoundId
from facilitator.meeting.words import CardState
from tests.meetings import Evening

NOBODY = CardId("0" * 32)
FLAGGED = "Skriv til ole.hansen@example.dk"


def opened(evening: Evening) -> RoundId:
    assert evening.meeting.course.round is not None
    return evening.meeting.course.round.id


def states(evening: Evening) -> dict[CardState, int]:
    found = [card.state for card in evening.meeting.cards.values()]
    return {state: found.count(state) for state in set(found)}


def a_category(evening: Evening) -> CategoryId:
    assert evening.meeting.course.round is not None
    board = evening.meeting.items[evening.meeting.course.round.item].board
    return next(one.id for one in evening.meeting.categories.values() if one.board == board)
