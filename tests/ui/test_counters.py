"""A number on the console is that of what lies below it, and the wall's own where it tells of the wall."""

from facilitator.meeting.commands import AddCard, Merge, Release
from facilitator.meeting.ids import CardId
from facilitator.meeting.words import CardType, Origin
from tests.ui.conftest import Room


def slip(room: Room, text: str) -> CardId:
    before = set(room.meeting.cards)
    room.do(AddCard(text, CardType.CONCERN, Origin.PAPER))
    (made,) = set(room.meeting.cards) - before
    return made


def tab(room: Room, place: int) -> str:
    return room.console.cards.tabs.tabText(place)


def test_a_tab_counts_what_its_list_shows(room: Room) -> None:
    room.begin()
    lead, merged, other = slip(room, "Mørkt"), slip(room, "Ingen lys"), slip(room, "Skrald")
    slip(room, "skrald ")
    assert tab(room, 0) == "Kø 3"
    room.do(Release((lead,)))
    room.do(Merge((merged,), lead))
    room.do(Release((other,)))
    cards = room.console.cards
    assert [row.text for row in cards.queue.list.rows.rows] == ["skrald"]
    assert (tab(room, 0), tab(room, 1)) == ("Kø 1", "Tavle 2")


def test_the_page_that_is_told_is_the_pictures_own(room: Room) -> None:
    panel = room.console.screen_panel
    panel.show_pages(2, 3)
    assert panel._page.text() == "2 af 3"
    panel.redraw(room.meeting)
    assert panel._page.text() == "2 af 3"
