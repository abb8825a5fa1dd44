"""Everything printed for the hall: accessible, right at its paper's size, and codes that phones can read."""

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from facilitator.export.printables import (
    ALL,
    LANGUAGES,
    Extras,
    Join,
    Need,
    PassCard,
    Wifi,
    lacking,
    make_bundle,
    make_printable,
    printable,
)
from facilitator.export.printables.registry import NoSuchPrintable, SomethingLacks
from facilitator.files.catalogues import texts
from facilitator.files.resources import resource, resource_text
from facilitator.meeting.ids import PollId, StopId
from facilitator.meeting.model import AreaPicture, Meeting, Poll, WalkStop
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import BallotKind
from facilitator.qr import QUIET_ZONE, matrix
from facilitator.texts import Texts
from tests.export.evening import finished, later
from tests.export.reading import copied
from tests.export.structure import complaints

MM = 72 / 25.4
SIZES_MM = {"A1": (594, 841), "A3": (297, 420), "A4": (210, 297), "A5": (148, 210)}
SEEN_AT_DPI = 200
URL = "HTTP://192.168.8.100:8080/#ABCDEFGHIJKLMNOPABCDEFGHIJKLMNOP"
JOIN = Join(URL, "HTTP://192.168.8.100:8080/", "7KQ4MN")
WIFI = Wifi("Elmehaven; gaest", 'pas;s:w"o,r\\d')
PASSES = (PassCard("scribe", "ABCDEFGH", "Bord 4"), PassCard("helper", "2BCDEFGH", "Ved døren"))
EXTRAS = Extras(
    join=JOIN,
    wifi=WIFI,
    languages=LANGUAGES,
    names=(("Amira", "Bordvært"), ("Ole", "Rådgiver")),
    slips=6,
    door_slips=("ABCD2345", "EFGH6789"),
    passes=PASSES,
)


def a_picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (160, 110), "#cfe3c3").save(out, "JPEG")
    return out.getvalue()


def stop(number: int, name: str) -> WalkStop:
    return WalkStop(StopId(f"{number:032x}"), float(number), name, 0.2 * number, 0.3, "Stå ved indgangen.")


@cache
def prepared() -> Meeting:
    """Return a meeting that has all that any paper can need."""
    stops = {one.id: one for one in (stop(1, "Tunnelen"), stop(2, "Legepladsen"), stop(3, ""))}
    area = AreaPicture("Området", "Elmehaven set fra oven", 160, 110, image=a_picture())
    return replace(finished(), area=area, stops=stops)


def said(language: str = "da") -> Texts:
    return texts(language, "export", "printables")


def made(kind: str, extras: Extras = EXTRAS, meeting: Meeting | None = None, language: str = "da") -> bytes:
    meeting = meeting or prepared()
    return make_printable(kind, meeting, later(meeting, -30), extras, said(language))


def pages(pdf: bytes) -> Iterator[Image.Image]:
    """Yield the pages as they come out of a printer, in grey."""
    with pypdfium2.PdfDocument(pdf) as file:
        for page in file:
            yield page.render(scale=SEEN_AT_DPI / 72, grayscale=True).to_pil()
            page.close()


def codes(pdf: bytes) -> list[str]:
    """Return what a phone reads of every page."""
    return [found.text for page in pages(pdf) for found in zxingcpp.read_barcodes(page)]


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("kind", [one.kind for one in ALL])
def test_every_paper_is_accessible(kind: str, language: str) -> None:
    assert complaints(made(kind, language=language)) == []


@pytest.mark.parametrize("kind", [one.kind for one in ALL])
def test_every_paper_has_the_size_that_it_says(kind: str) -> None:
    wanted = sorted(SIZES_MM[printable(kind).size])
    with pypdfium2.PdfDocument(made(kind)) as file:
        for place in range(len(file)):
            assert sorted(round(side / MM) for side in file.get_page_size(place)) == wanted


@pytest.mark.parametrize("kind", [one.kind for one in ALL])
def test_an_empty_meeting_prints_what_needs_nothing(kind: str) -> None:
    meeting = Meeting(prepared().id)
    extras = Extras(join=JOIN, wifi=WIFI, door_slips=("ABCD2345",), passes=PASSES)
    if lacking(printable(kind), meeting, extras):
        with pytest.raises(SomethingLacks):
            make_printable(kind, meeting, later(prepared()), extras, said())
    else:
        assert complaints(make_printable(kind, meeting, later(prepared()), extras, said())) == []


def test_one_bundle_holds_papers_of_every_size_and_is_accessible() -> None:
    kinds = [one.kind for one in ALL]
    meeting = prepared()
    pdf = make_bundle(kinds, meeting, later(meeting, -30), EXTRAS, said())
    assert complaints(pdf) == []
    with pypdfium2.PdfDocument(pdf) as file:
        sizes = {tuple(sorted(round(side / MM) for side in file.get_page_size(n))) for n in range(len(file))}
    assert sizes == set(SIZES_MM.values())


def test_the_same_meeting_gives_the_same_bytes() -> None:
    assert made("flyer-a5") == made("flyer-a5")


@pytest.mark.parametrize("kind", ["plakat-a4", "plakat-a3"])
def test_a_phone_reads_network_and_page_from_the_poster(kind: str) -> None:
    assert sorted(codes(made(kind))) == sorted(
        [URL, 'WIFI:T:WPA;S:Elmehaven\\; gaest;P:pas\\;s\\:w\\"o\\,r\\\\d;;']
    )


def test_the_posters_codes_are_of_level_q_and_stand_free() -> None:
    (page,) = pages(made("plakat-a4"))
    for found in zxingcpp.read_barcodes(page):
        assert found.ec_level == "Q"
        assert is_free_around(page, found)


def is_free_around(page: Image.Image, found: zxingcpp.Barcode) -> bool:
    """Return whether four modules on every side of a code are white."""
    spot = found.position
    sides = spot.top_left.x, spot.top_left.y, spot.bottom_right.x, spot.bottom_right.y
    zone = round((sides[2] - sides[0]) / matrix(found.text, "Q").size * QUIET_ZONE) - 2
    left, top, right, bottom = sides[0] - 2, sides[1] - 2, sides[2] + 2, sides[3] + 2
    around = (
        (left - zone, top - zone, right + zone, top),
        (left - zone, bottom, right + zone, bottom + zone),
        (left - zone, top, left, bottom),
        (right, top, right + zone, bottom),
    )
    return all(page.crop(one).getextrema() == (255, 255) for one in around)


def test_the_poster_says_what_to_type_and_to_stay() -> None:
    told = copied(made("plakat-a4"))
    assert "192.168.8.100:8080" in told
    assert "7KQ 4MN" in told
    assert "Bliv på netværket" in told


def test_a_poster_without_network_has_one_code_and_one_without_door_too() -> None:
    assert codes(made("plakat-a4", Extras(join=JOIN))) == [URL]
    assert codes(made("plakat-a4", Extras(wifi=Wifi("Fri")))) == ["WIFI:T:nopass;S:Fri;;"]


def test_every_language_of_a_flyer_puts_the_meeting_into_the_calendar() -> None:
    found = codes(made("flyer-a5"))
    assert len(found) == len(LANGUAGES)
    assert all("SUMMARY:Tryghed i Elmehaven" in text and "DTSTART:2026" in text for text in found)


def test_an_invitation_leads_where_the_facilitator_wants() -> None:
    extras = Extras(link="https://example.invalid/elmehaven")
    assert codes(made("invitation-a4", extras)) == ["https://example.invalid/elmehaven"]


def test_a_card_leads_to_the_page_that_takes_its_code() -> None:
    assert sorted(codes(made("adgangskort"))) == [
        f"{URL}2BCDEFGH",
        URL.replace("/#", "/scribe#") + "ABCDEFGH",
    ]


def test_slips_are_numbered_through_and_ask_what_the_phone_asks() -> None:
    told = copied(made("papirsedler"))
    questions = told.count("Skriv her") // 8
    assert [f"Nr. {number} " in f"{told} " for number in range(1, questions * 8 + 1)] == [
        True
    ] * questions * 8
    for word in ("Bekymring", "Utrygt sted", "Svaghed", "Belysning", "Felt på kortet (A1–H6)"):
        assert word in told


def test_no_contribution_is_on_any_paper() -> None:
    meeting = prepared()
    pdf = make_bundle([one.kind for one in ALL], meeting, later(meeting, -30), EXTRAS, said())
    told = copied(pdf)
    assert [card.text for card in meeting.cards.values() if card.text in told] == []


def test_the_run_sheet_has_clock_times() -> None:
    told = copied(made("drejebog"))
    assert "19.00–19.10" in told
    assert "Bordrunde 1" in told


def test_the_run_sheet_has_the_votes_that_are_prepared() -> None:
    meeting = prepared()
    first, *_, last = agenda(meeting)
    question, answers = (("da", "Hvor tryg er du?"),), ((("da", "Tryg"),), (("da", "Utryg"),))
    pulse = Poll(PollId("1" * 32), first.id, 0.0, BallotKind.PULSE, question, answers, again=last.id)
    dots = Poll(PollId("2" * 32), first.id, 1.0, BallotKind.DOTS)
    asked = replace(meeting, polls={pulse.id: pulse, dots.id: dots})
    told = " ".join(copied(made("drejebog", meeting=asked)).split())
    assert "Afstemning (puls): Hvor tryg er du? – Tryg / Utryg" in told
    assert "Afstemning (prikker): uden spørgsmål – mellem kort fra tavlen" in told
    assert "Afstemning (puls): Hvor tryg er du? (anden gang)" in told


def test_every_stop_has_its_own_sheet() -> None:
    told = copied(made("vandring"))
    assert [name in told for name in ("Stop 1: Tunnelen", "Stop 2: Legepladsen", "Stop 3")] == [True] * 3


def test_what_is_lacking_is_named() -> None:
    meeting = Meeting(prepared().id)
    assert lacking(printable("omraadekort-a1"), meeting, Extras()) == (Need.PICTURE,)
    assert lacking(printable("adgangskort"), meeting, Extras()) == (Need.PASSES,)
    with pytest.raises(SomethingLacks) as refused:
        make_printable("vandring", meeting, later(prepared()), Extras(), said())
    assert refused.value.needs == (Need.STOPS,)


def test_a_paper_that_there_is_not_is_refused() -> None:
    with pytest.raises(NoSuchPrintable):
        printable("frimærker")


def test_a_hostile_title_stays_text() -> None:
    meeting = prepared()
    nasty = replace(meeting, brief=replace(meeting.brief, title="<b>x</b> \\; END:VEVENT\nDTSTART:1"))
    (text,) = codes(make_printable("flyer-a5", nasty, later(meeting, -30), Extras(), said()))
    assert text.count("DTSTART") == text.count("\nDTSTART") + 1
    assert text.count("\nEND:VEVENT") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_invitation_says_everything(language: str) -> None:
    known = set(json.loads(resource_text("invitations", "da.json")))
    assert set(json.loads(resource_text("invitations", f"{language}.json"))) == known
    assert resource("invitations", f"{language}.json").exists()


def test_both_languages_say_the_same() -> None:
    da, en = (json.loads(resource_text("texts", one, "printables.json")) for one in ("da", "en"))
    assert list(da) == list(en)
