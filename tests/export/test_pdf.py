"""PDF: what was said can be read back, whatever it was."""

import io
from dataclasses import replace
from pathlib import Path
from unicodedata import normalize

import docx
import pytest

from facilitator.export.document import (
    Cell,
    Figure,
    Heading,
    Item,
    List,
    Paragraph,
    Picture,
    Row,
    Run,
    Table,
    cell,
    words,
)
from facilitator.export.minutes import minutes
from facilitator.export.pdf import pdf_bytes, write_pdf
from facilitator.export.pdf.setting.hyphens import hyphen
from facilitator.export.plain import printable
from facilitator.export.word import docx_bytes
from facilitator.meeting.model import Brief
from facilitator.meeting.words import CardState
from tests.export.evening import finished, later, texts
from tests.export.reading import copied, document, plain, printed, read_aloud, squeezed, text_of
from tests.hostile import BIDI, CONTROL, FORMULAS, LONG, MARKUP, SURROGATES, XSS, ZALGO

MARKS = ("fed", "alert", "javascript", "etc/passwd", "HYPERLINK")


def test_the_same_meeting_gives_the_same_bytes() -> None:
    meeting = finished()
    first = pdf_bytes(minutes(meeting, later(meeting), texts()))
    second = pdf_bytes(minutes(finished(), later(meeting, 40), texts()))
    assert first == second


def test_all_that_the_minutes_say_is_found_on_paper() -> None:
    meeting = finished()
    text = squeezed(copied(pdf_bytes(minutes(meeting, later(meeting), texts()))))
    shown = [
        card for card in meeting.cards.values() if card.state is CardState.RELEASED and card.language is None
    ]
    missing = [card.text for card in shown if squeezed(card.text) not in text]
    assert missing == []
    assert squeezed("torsdag den 17. september 2026, kl. 19.02–21.06") in text
    assert "Side1af" in text


@pytest.mark.parametrize("text", [*MARKUP, *XSS, *FORMULAS])
def test_markup_is_plain_text_in_every_place(text: str) -> None:
    kept = squeezed(printable(text))
    blocks = (
        Heading(2, text),
        words(text),
        List((Item((words(text),)),)),
        Table((cell(text),), (Row((cell(text),)),), (1,), caption=text),
    )
    found = squeezed(text_of(*blocks))
    assert found.count(kept) >= 5


@pytest.mark.parametrize("text", [*CONTROL, *BIDI, *SURROGATES, *ZALGO])
def test_signs_that_cannot_be_printed_stop_nothing(text: str) -> None:
    table = Table((cell("Hoved"),), (Row((cell(text),)), Row((cell("Efter"),))), (1,), caption=text)
    found = text_of(Heading(2, text), words(text), table)
    assert "Efter" in found


@pytest.mark.parametrize("text", LONG, ids=lambda text: ascii(text[:6]))
def test_endless_texts_end(text: str) -> None:
    assert "Efter" in text_of(words(text[:20_000]), words("Efter"))


def test_a_word_of_five_thousand_letters_is_cut_and_whole() -> None:
    word = "abcdefghij" * 500
    blocks = (words(word), Table((cell("Smal"), cell("Bred")), (Row((cell(word), cell(""))),), (1, 5)))
    found = squeezed(text_of(*blocks))
    for other in ("SmalBred", *(f"PrøveSide{page}af8" for page in range(1, 9))):
        found = found.replace(other, "")
    assert found.count(word) == 2


def test_a_row_higher_than_a_page_goes_on_over_pages() -> None:
    lines = " ".join(f"ord{number}" for number in range(3000))
    found = text_of(Table((cell("Hoved"),), (Row((cell(lines),)),), (1,)))
    assert squeezed(lines) in squeezed(
        found.replace("Hoved", "").replace("Prøve", "").replace("Foreningen", "")
    ) or all(f"ord{number}" in found for number in range(3000))
    assert found.count("Hoved") > 1


def test_a_text_that_no_face_can_draw_is_told_and_the_rest_goes_on() -> None:
    found = text_of(words("這裡太暗了"), words("Efter"))
    assert "[kan ikke vises]" in found
    assert "Efter" in found


def test_one_strange_sign_costs_only_itself() -> None:
    assert "Mørkt ved" in text_of(words("Mørkt ved 中 blokken"))


def test_a_long_word_is_divided_as_danish_divides(tmp_path: Path) -> None:
    narrow = Table((cell("A"), cell("B")), (Row((cell("Boligorganisationen"), cell("x"))),), (1, 7))
    lines = printed(pdf_bytes(document(narrow)), tmp_path).split("\n")
    assert "Boligorga\u00ad" in lines
    assert "nisationen" in lines
    assert hyphen("regular").width > 0


RIGHT_TO_LEFT = (
    ("ar", "الإضاءة ضعيفة قرب الملعب"),
    ("ar", "لا أشعر بالأمان هنا"),
    ("fa", "روشنایی پشت بلوک هفت خیلی کم است"),
    ("fa", "می\u200cخواهم شب\u200cها اینجا روشن باشد"),
    ("ur", "بلاک سات کے پیچھے بہت اندھیرا ہے"),
)


@pytest.mark.parametrize(("language", "text"), RIGHT_TO_LEFT)
def test_letters_from_right_to_left_are_copied_in_reading_order(
    language: str, text: str, tmp_path: Path
) -> None:
    pdf = pdf_bytes(document(words(text, language=language)))
    assert text in copied(pdf)
    assert text in plain(printed(pdf, tmp_path))
    assert text in read_aloud(pdf, tmp_path)


def test_vowelled_arabic_keeps_its_marks(tmp_path: Path) -> None:
    text = "السَّلَامُ عَلَيْكُمْ"
    pdf = pdf_bytes(document(words(text, language="ar")))
    # Two marks on one letter may come in either order; they mean the same.
    assert normalize("NFC", text) in normalize("NFC", copied(pdf))
    assert text in read_aloud(pdf, tmp_path)


LEFT_TO_RIGHT = (
    ("tr", "Bloğun arkası çok karanlık, ışık istiyoruz – İstanbul"),
    ("pl", "Za blokiem jest ciemno, proszę o więcej światła"),
    ("so", "Waddada dambe aad bay u mugdi tahay"),
    ("uk", "За сьомим блоком зовсім темно, їздити небезпечно"),
    ("da", "H₂O, 20 °C, ½ time, § 8, 100 €, “citat” – og så… Åse, Østre Ærø"),
)


@pytest.mark.parametrize(("language", "text"), LEFT_TO_RIGHT)
def test_the_other_languages_are_copied_as_written(language: str, text: str, tmp_path: Path) -> None:
    pdf = pdf_bytes(document(words(text, language=language)))
    assert text in copied(pdf)
    assert text in plain(printed(pdf, tmp_path))


def test_emoji_are_copied_as_one_sign(tmp_path: Path) -> None:
    text = "👩‍👩‍👧‍👦 👩🏽‍🚒 ❤️ 🇩🇰 👍🏿"
    assert text in plain(printed(pdf_bytes(document(words(text))), tmp_path))


def test_fields_of_the_meeting_are_hostile_too() -> None:
    meeting = finished()
    evil = "<b>fed</b> & <para> =1+1 \x00\u202e"
    brief = Brief(
        evil, evil, evil, organiser=evil, facilitator=evil, place=evil, contact=evil, speakers=(evil,)
    )
    found = squeezed(copied(pdf_bytes(minutes(replace(meeting, brief=brief), later(meeting), texts()))))
    assert found.count("<b>fed</b>&<para>=1+1") >= 8


def test_a_file_is_written_whole_over_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "referat.pdf"
    path.write_bytes(b"gammel")
    write_pdf(document(words("ny")), path)
    assert path.read_bytes().startswith(b"%PDF-1.7")
    assert [entry.name for entry in tmp_path.iterdir()] == ["referat.pdf"]


def test_no_heading_is_left_alone_at_the_foot_of_a_page() -> None:
    for filler in range(30, 60):
        blocks = [words(f"linje {number}") for number in range(filler)]
        pdf = pdf_bytes(document(*blocks, Heading(2, "Overskrift"), words("Tekst efter")))
        pages = copied_pages(pdf)
        (page,) = [page for page in pages if "Overskrift" in page]
        assert "Tekst efter" in page


def copied_pages(pdf: bytes) -> list[str]:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as file:
        found = []
        for page in file:
            text = page.get_textpage()
            found.append(text.get_text_range())
            text.close()
            page.close()
        return found


def test_runs_of_emphasis_leave_no_comma_at_the_beginning_of_a_line() -> None:
    runs = tuple(run for _ in range(80) for run in (Run("Boligselskabet", strong=True), Run(", og ")))
    lines = copied_pages(pdf_bytes(document(Paragraph(runs))))[0].splitlines()
    assert [line for line in lines if line.startswith(",")] == []


def test_an_empty_cell_and_a_ragged_row_are_no_trouble() -> None:
    ragged = Table((cell("A"), cell("B")), (Row((Cell(()),)), Row((cell("1"), cell("2"), cell("3")))), (1, 1))
    assert "1" in text_of(ragged)


@pytest.mark.parametrize(
    "data", [b"", b"ikke et billede", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, bytes(range(256)) * 9]
)
def test_a_picture_that_is_none_leaves_its_description(data: bytes) -> None:
    broken = Figure("Et kort over området", Picture(data, 40, 30))
    found = text_of(broken, words("Efter"))
    assert "[kan ikke vises] Et kort over området" in found
    assert "Efter" in found
    assert (
        "Et kort over området" in docx.Document(io.BytesIO(docx_bytes(document(broken)))).paragraphs[1].text
    )


@pytest.mark.parametrize("above", range(36, 50))
def test_a_list_leaves_no_single_point_on_a_page(above: int, tmp_path: Path) -> None:
    points = List(tuple(Item((words(f"punkt {number}"),)) for number in range(6)))
    pages = printed(pdf_bytes(document(*(words("linje") for _ in range(above // 2)), points)), tmp_path)
    assert 1 not in [page.count("punkt") for page in pages.split("\f")]


def test_a_list_or_table_with_nothing_in_it_leaves_nothing(tmp_path: Path) -> None:
    hollow = (List(()), Table((cell("Hoved"),), (), (1,), caption="Resultat"))
    assert read_aloud(pdf_bytes(document(*hollow)), tmp_path) == read_aloud(pdf_bytes(document()), tmp_path)
