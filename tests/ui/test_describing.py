"""What more was said is written under a card by keys: where, when, why, what is proposed, who can act."""

from facilitator.meeting.commands import AddCard, PutArea
from facilitator.meeting.model import AreaPicture, Card, Place
from facilitator.meeting.words import Actor, CardState, CardType, Origin, TimeOfDay
from tests.ui.conftest import Room

POINT = (0.31, 0.44)


def card(room: Room) -> Card:
    return next(iter(room.meeting.cards.values()))


def test_a_card_is_described_by_keys_and_it_can_be_undone(room: Room) -> None:
    room.begin()
    room.do(PutArea(AreaPicture("Elmehaven", "", 800, 600)))
    room.do(AddCard("Mørk sti", CardType.CONCERN, Origin.PAPER, place=Place("", *POINT), reasons="En\nTo"))
    before = card(room)
    room.console.cards.queue.list.setFocus()
    for key in "JC":
        room.press(key)
    strip = room.console.cards.detail.describe
    assert room.focus() is strip.place
    assert strip.place.text() == "C3"
    room.type("C3 ved tunnelen")
    # Along the rows: when, why, who, the proposal.
    for key in ("Tab", "Down", "Tab", "Tab", "Down", "Tab"):
        room.press(key)
    room.type("Lys på stien")
    room.press("Enter")
    room.until(lambda: card(room).proposal == "Lys på stien")
    found = card(room)
    # The square stands there still, so the point is as fine as it was; so are the two lines.
    assert (found.place, found.reasons) == (Place("ved tunnelen", *POINT), "En\nTo")
    assert (found.time_of_day, found.actor) == (next(iter(TimeOfDay)), next(iter(Actor)))
    assert room.focus() is room.console.cards.queue.list
    room.until(lambda: "Lys på stien" in room.console.cards.detail.more_text())
    room.press("Z", ctrl=True)
    room.until(lambda: card(room) == before)


def test_a_square_that_is_typed_is_a_pin_and_esc_or_nothing_new_changes_nothing(room: Room) -> None:
    room.begin()
    room.do(PutArea(AreaPicture("Elmehaven", "", 800, 600)))
    room.do(AddCard("Mørk sti", CardType.CONCERN, Origin.SPOKEN, release=True))
    room.press("2", ctrl=True)
    assert card(room).state is CardState.RELEASED
    room.press("J")
    room.press("C")
    room.type("A1")
    room.press("Enter")
    room.until(lambda: card(room).place == Place("", 0.5 / 8, 0.5 / 6))
    told = len(room.told)
    for last in ("Enter", "Esc"):
        room.press("C")
        if last == "Esc":
            room.type("B2")
        room.press(last)
    room.settle()
    assert len(room.told) == told
    assert card(room).place == Place("", 0.5 / 8, 0.5 / 6)


def test_the_strip_leaves_room_for_the_list_on_a_small_laptop(room: Room) -> None:
    room.begin()
    room.window.resize(1280, 660)
    room.do(AddCard("Der er mørkt på stien. " * 20, CardType.CONCERN, Origin.PAPER, reasons="Fordi " * 60))
    room.console.cards.queue.list.setFocus()
    for key in "JC":
        room.press(key)
    room.settle()
    cards, strip = room.console.cards, room.console.cards.detail.describe
    assert (room.window.width(), room.window.height()) == (1280, 660)
    assert cards.queue.list.height() >= 80
    parts = (strip.place, strip.proposal, strip.actor)
    room.until(lambda: all(part.visibleRegion().boundingRect().size() == part.size() for part in parts))
