"""The console says why the guard points at a card, and how the card would read masked."""

import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from facilitator.files.resources import resource_text
from facilitator.meeting.commands import RecordFinding, SetBrief
from facilitator.meeting.sensitive import Kind, Reason
from facilitator.ui.console.cards.guarding import MOST_REASONS, explained
from facilitator.ui.i18n import LANGUAGES, Words
from facilitator.ui.parts import Plain
from tests.meetings import Evening, a_card
from tests.ui.conftest import Room
from tests.ui.test_journey import slip


def test_the_chosen_card_says_what_was_seen_why_and_how_it_would_read_masked(room: Room) -> None:
    room.begin()
    slip(room, "Det er ham i nr. 12, der sælger. Ring 22 33 44 55.")
    room.press("J")
    said = room.console.cards.detail.more_text()
    assert "mulig beskyldning: »ham i nr. 12« – en, man kan genkende, sammen med noget ulovligt" in said
    assert "telefonnummer: »22 33 44 55« – otte cifre" in said
    assert "Hvis du slører: Det er […], der sælger. Ring […]." in said


def test_a_card_without_a_flag_says_nothing_of_the_guard(room: Room) -> None:
    room.begin()
    slip(room, "Mere lys på stien")
    room.press("J")
    assert room.console.cards.detail.more_text() == ""


def test_a_card_full_of_names_tells_a_few_and_still_the_masked_text() -> None:
    names = ("Fatima", "Jens", "Ayşe", "Goran", "Hodan", "Lone", "Mehmet")
    told = explained(a_card(1, Evening(), text=" og ".join(names)), Words("da"))
    assert len(told) == MOST_REASONS + 1
    assert not any(name in told[-1] for name in names)


def test_of_the_few_that_are_told_there_is_one_of_each_kind_first() -> None:
    text = "Hassan og Brian og Fatima og Lone, ring 22 33 44 55, cpr 050671-2218"
    told = explained(a_card(1, Evening(), text=text), Words("da"))
    assert any("telefonnummer" in line for line in told)
    assert any("CPR" in line for line in told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_and_reason_has_its_words(language: str) -> None:
    said = json.loads(resource_text("ui", f"{language}.json"))
    wanted = {f"flag.{kind}" for kind in Kind} | {f"flag.reason.{reason}" for reason in Reason}
    assert wanted <= said.keys()


def test_the_areas_own_street_is_known_to_the_console(room: Room) -> None:
    room.do(SetBrief(replace(room.meeting.brief, area="Sebberlyst")))
    room.begin()
    slip(room, "Der er altid fest i sebberlyst 12")
    room.press("J")
    assert "Hvis du slører: Der er altid fest i […]" in room.console.cards.detail.more_text()


def test_a_field_that_is_masked_along_is_told_before_it_is(room: Room) -> None:
    room.begin()
    room.do(RecordFinding("Mørkt", reasons="Ring 22 33 44 55"))
    room.press("J")
    detail = room.console.cards.detail
    assert "Grunde: Ring 22 33 44 55" in detail.more_text()
    assert "Hvis du slører: Mørkt  ·  Grunde: Ring […]" in detail.more_text()
    detail.ask_text()
    assert "Grunde: Ring […]" in "\n".join(part.text() for part in detail.findChildren(Plain))
    mask = next(one for one in detail.findChildren(QPushButton) if one.text().startswith("Slør – slettes"))
    mask.click()
    room.until(lambda: "22 33 44 55" not in repr(room.meeting))
