"""The print pack on a real engine: reached by its key, ticked by keys, made by a process of its own."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitator.export.printables import ALL, Extras, Join, Wifi, is_wanted, printable
from facilitator.export.printables.pack import BUNDLE, PrintOrder
from facilitator.meeting.commands import PutStop, SetBrief
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import WalkStop
from facilitator.ui.papers import Papers
from facilitator.ui.print_pack.page import PrintPage
from facilitator.ui.print_pack.wishes import people
from tests.ui.conftest import Room

# Another process is started, on a machine that may be busy.
A_PROCESS_MS = 60_000


def page(room: Room) -> PrintPage:
    """Bring the print pack to the front by its key; in the program the app does it."""
    room.window.print_asked.connect(room.window.show_print_pack)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    target: Any = room.focus() or room.window
    QTest.keyClick(target, Qt.Key.Key_T, both)
    shown = room.window.print_page
    assert shown is not None
    assert room.window.page is shown
    return shown


def row_of(kind: str) -> int:
    return ALL.index(printable(kind))


def test_what_lacks_something_says_so_and_cannot_be_ticked(room: Room) -> None:
    room.begin()
    shown = page(room)
    item = shown.papers.item(row_of("omraadekort-a1"))
    assert "ikke et billede" in item.text()
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    shown._on_all()
    assert item.checkState() is Qt.CheckState.Unchecked
    assert "omraadekort-a1" not in shown.chosen()


def test_what_leads_to_the_laptop_tells_its_address(room: Room) -> None:
    shown = page(room)
    way_in = Extras(join=Join("http://192.0.2.2:8080/#A", "192.0.2.2:8080", "PRK9TB"))
    for kind, is_told in (("plakat-a4", True), ("tjekliste", False), ("adgangskort", False)):
        shown._show(row_of(kind), way_in)
        assert ("192.0.2.2:8080" in shown.papers.item(row_of(kind)).text()) is is_told, kind


def test_places_with_names_make_no_walk_and_its_sheet_is_there_to_be_ticked(room: Room) -> None:
    room.do(PutStop(WalkStop(StopId("ab" * 16), 1.0, "Tunnelen", 0.2, 0.3)))
    shown = page(room)
    item = shown.papers.item(row_of("vandring"))
    assert item.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "vandring" not in shown.chosen()
    walk = replace(room.meeting, brief=replace(room.meeting.brief, format="vandring"))
    assert is_wanted(printable("vandring"), walk)
    assert not is_wanted(printable("stemmekoder"), walk)


def test_as_many_voting_codes_are_offered_as_people_are_expected_until_somebody_says_how_many(
    room: Room,
) -> None:
    room.do(SetBrief(replace(room.meeting.brief, participants=45)))
    codes = page(room).wishes.codes
    assert codes.count.value() == 45
    room.do(SetBrief(replace(room.meeting.brief, participants=60)))
    room.until(lambda: codes.count.value() == 60)

    codes.count.setValue(80)
    room.do(SetBrief(replace(room.meeting.brief, participants=70)))
    assert codes.count.value() == 80


def test_the_wifi_that_is_typed_makes_a_poster_possible(room: Room) -> None:
    room.begin()
    shown = page(room)
    shown.wishes.wifi.setFocus()
    room.type("Fælleshuset")
    room.until(lambda: "plakat-a4" in shown.chosen())


def test_the_network_of_the_hall_is_there_already(room: Room) -> None:
    shown = page(room)
    shown.wishes.show_network("Nordhuset-gæst", "syv-røde-bænke")
    wifi = shown.wishes.extras(room.desk.snapshot).wifi
    assert wifi == Wifi("Nordhuset-gæst", "syv-røde-bænke")


def test_whoever_makes_codes_gets_them_on_paper_though_all_leaves_secrets_alone(room: Room) -> None:
    room.begin()
    shown = page(room)
    shown.all.click()
    assert "stemmekoder" not in shown.chosen()
    shown.wishes.codes.draw.click()
    room.until(lambda: "stemmekoder" in shown.chosen())
    shown.papers.item(row_of("stemmekoder")).setCheckState(Qt.CheckState.Unchecked)
    shown.wishes.codes.where.setText("Bord 4")
    shown.wishes.codes.hand_out.click()
    room.until(lambda: shown.wishes.codes.passes.count() == 1)
    assert "stemmekoder" not in shown.chosen()


def test_a_paper_is_unticked_by_the_space_bar_and_stays_so(room: Room) -> None:
    room.begin()
    shown = page(room)
    assert "moedevaerktoej" in shown.chosen()
    room.press("Space")
    assert "moedevaerktoej" not in shown.chosen()
    shown.wishes.link.setText("x")
    assert "moedevaerktoej" not in shown.chosen()


def test_what_is_wanted_is_asked_for_and_made(room: Room, tmp_path: Path) -> None:
    room.begin()
    shown = page(room)
    wanted: list[PrintOrder] = []
    shown.asked.connect(wanted.append)
    shown.none.click()
    shown.papers.item(row_of("tjekliste")).setCheckState(Qt.CheckState.Checked)
    shown.bundled.click()
    shown.make.click()
    assert [(order.kinds, order.bundled) for order in wanted] == [(("tjekliste",), True)]
    papers = Papers(shown)
    ended: list[tuple[str, ...]] = []
    papers.ended.connect(lambda troubles, _folder: ended.append(troubles))
    own = tmp_path / "Tryghed i Vestby"
    papers.print_pack(room.meeting, room.window.desk.now(), own, "da", wanted[0])
    room.bot.waitUntil(lambda: bool(ended), timeout=A_PROCESS_MS)
    assert ended == [()]
    assert (own / BUNDLE).read_bytes().startswith(b"%PDF")


def test_stopping_is_told_and_the_page_is_ready_again(room: Room, tmp_path: Path) -> None:
    room.begin()
    shown = page(room)
    papers = Papers(shown)
    papers.ended.connect(shown.show_made)
    shown.show_progress(0.0)
    assert not shown.make.isEnabled()
    papers.print_pack(room.meeting, room.window.desk.now(), tmp_path, "da", PrintOrder(shown.chosen()))
    papers.stop()
    room.bot.waitUntil(shown.make.isEnabled, timeout=A_PROCESS_MS)
    assert list(tmp_path.glob("*.pdf")) == []


def test_nothing_is_begun_once_the_meeting_is_left(room: Room, tmp_path: Path) -> None:
    room.begin()
    papers = Papers(page(room))
    papers.close()
    papers.print_pack(room.meeting, room.window.desk.now(), tmp_path, "da", PrintOrder(("tjekliste",)))
    papers.make(room.meeting, room.window.desk.now(), tmp_path, "da")
    assert not papers.is_busy


def test_one_leaves_to_where_one_came_from(room: Room) -> None:
    room.begin()
    before = room.window.page
    shown = page(room)
    shown.left.emit()
    assert room.window.page is before


def test_names_are_read_line_by_line() -> None:
    assert people("Amira, bordvært\n\n  Ole \n, referent") == (
        ("Amira", "bordvært"),
        ("Ole", ""),
        ("", "referent"),
    )


def test_from_the_run_sheet_the_run_sheet_alone_is_ticked(room: Room) -> None:
    room.window.print_asked.connect(room.window.show_print_pack)
    room.window.show_preparation()
    room.preparation.sheet.print.click()
    shown = room.window.print_page
    assert shown is not None
    assert room.window.page is shown
    assert shown.chosen() == ("drejebog",)


def test_a_meeting_in_english_is_previewed_and_invited_to_in_english(room: Room) -> None:
    room.do(SetBrief(replace(room.meeting.brief, language="en")))
    room.window.show_preparation()
    room.preparation.show_tab(3)
    room.until(room.preparation.boards.previews.hall.isVisible)
    room.settle()
    assert room.preparation.boards.previews.language.currentData() == "en"
    assert [code for code, box in page(room).wishes.languages.items() if box.isChecked()] == ["en"]


def test_the_invitation_follows_the_meetings_language_and_keeps_what_was_ticked(room: Room) -> None:
    shown = room.window.show_print_pack()
    shown.wishes.languages["ar"].click()
    room.window.show_preparation()
    room.do(SetBrief(replace(room.meeting.brief, language="en")))
    room.settle()
    room.window.show_print_pack()
    assert {code for code, box in shown.wishes.languages.items() if box.isChecked()} == {"en", "ar"}


def test_escape_leads_back_to_where_one_came_from(room: Room) -> None:
    room.begin()
    page = room.window.show_print_pack()
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert room.window.page is room.console
