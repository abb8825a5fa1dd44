"""Every PDF is accessible by law (PDF/UA-1) and made to last (PDF/A-2a); and our checks would notice."""

import io
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from facilitator.export.action_list import action_list
from facilitator.export.document import (
    Block,
    Code,
    Figure,
    Heading,
    Item,
    List,
    PageBreak,
    Paragraph,
    Picture,
    Pin,
    Row,
    Run,
    Table,
    cell,
    words,
)
from facilitator.export.minutes import minutes
from facilitator.export.pdf import pdf_bytes
from facilitator.meeting.model import Meeting
from facilitator.meeting.words import CardState
from tests.export.evening import finished, later, texts, with_area, with_many
from tests.export.reading import document, read_aloud
from tests.export.structure import complaints
from tests.hostile import HONEST, MARKUP, ZALGO


def a_picture(form: str = "PNG", mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new(mode, (40, 30), 90).save(out, form) if mode == "L" else Image.new(mode, (40, 30)).save(
        out, form
    )
    return out.getvalue()


def with_pins(meeting: Meeting) -> Meeting:
    pinned = [card.text for card in meeting.cards.values() if card.state is CardState.RELEASED][:7]
    return with_area(meeting, a_picture(), {text: (0.1 * n, 0.1 * n) for n, text in enumerate(pinned)})


EVERY_BLOCK: tuple[Block, ...] = (
    Heading(2, "Overskrift"),
    Paragraph(
        (
            Run("Før "),
            Run("et link", link="https://example.invalid/"),
            Run(" og efter "),
            Run("fed", strong=True),
        )
    ),
    Paragraph((Run("Dansk og "), Run("الإضاءة ضعيفة", language="ar"), Run(" igen"))),
    *(words(text) for text in (*HONEST, *MARKUP[:4], *ZALGO[:3])),
    List((Item((words("et"), words("mere"))), Item((words("to"),))), ordered=True),
    List((Item((words("لا أشعر بالأمان هنا", language="ar"),)),)),
    Heading(3, "Under"),
    Table(
        (cell("A"), cell("B")),
        tuple(Row((cell(str(n)), cell("ord " * 30))) for n in range(40)),
        (1, 4),
        "Tabel",
        True,
    ),
    Figure("Et billede", Picture(a_picture(), 40, 30, (Pin("1", 0.5, 0.5),), 8, 6), 0.5),
    Figure("Et foto", Picture(a_picture("JPEG"), 40, 30), 0.3),
    Figure("En kode", Code("https://example.invalid/"), 0.2),
    PageBreak(),
    Heading(5, "Sprunget niveau"),
    words("Slut " * 900),
)


@pytest.mark.parametrize("language", ["da", "en"])
def test_minutes_and_action_list_are_accessible(language: str) -> None:
    meeting = with_pins(finished(language))
    for build in (minutes, action_list):
        assert complaints(pdf_bytes(build(meeting, later(meeting), texts(language)))) == []


def test_every_kind_of_block_is_accessible() -> None:
    assert complaints(pdf_bytes(document(*EVERY_BLOCK))) == []


@pytest.mark.parametrize("count", [200, pytest.param(2_000, marks=pytest.mark.campaign)])
def test_many_cards_are_accessible(count: int) -> None:
    meeting = with_many(finished(), count)
    assert complaints(pdf_bytes(minutes(meeting, later(meeting), texts()))) == []


@pytest.mark.parametrize("seed", range(12))
def test_any_mixture_of_blocks_is_accessible(seed: int) -> None:
    dice = random.Random(seed)
    blocks = [dice.choice(EVERY_BLOCK) for _ in range(25)]
    assert complaints(pdf_bytes(document(*blocks))) == []


def test_an_empty_document_is_accessible() -> None:
    assert complaints(pdf_bytes(document())) == []


def test_the_structure_is_read_in_order(tmp_path: Path) -> None:
    blocks = (
        words("Indledning"),
        Heading(2, "Punkter"),
        List((Item((words("et"),)),), ordered=True),
        Table(
            (cell("Nr."), cell("Hvad")), (Row((cell("1"), cell("Lys"))),), (1, 3), "Aftaler", row_headers=True
        ),
    )
    assert read_aloud(pdf_bytes(document(*blocks)), tmp_path) == GOLDEN


GOLDEN = """Document
  H1 (block)
    "Prøve"
  P (block)
    "Indledning"
  H2 (block)
    "Punkter"
  L (block):
     /ListNumbering /Decimal
    LI (block)
      Lbl (block)
        "1."
      LBody (block)
        P (block)
          "et"
  Table (block)
    Caption
      "Aftaler"
    THead
      TR
        TH:
           /Scope /Column
          "Nr."
        TH:
           /Scope /Column
          "Hvad"
    TBody
      TR
        TH:
           /Scope /Row
          "1"
        TD
          "Lys"
"""


def elements(file: pikepdf.Pdf, tag: str) -> list[Any]:
    return [
        thing
        for thing in file.objects
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == f"/{tag}"
    ]


def without_alt(file: pikepdf.Pdf) -> None:
    del elements(file, "Figure")[0].Alt


def without_scope(file: pikepdf.Pdf) -> None:
    del elements(file, "TH")[0].A


def without_language(file: pikepdf.Pdf) -> None:
    del file.Root.Lang


def with_skipped_heading(file: pikepdf.Pdf) -> None:
    elements(file, "H2")[0].S = pikepdf.Name.H4


def with_ragged_row(file: pikepdf.Pdf) -> None:
    row = elements(file, "TR")[-1]
    row.K = pikepdf.Array([row.K[0]])


def with_text_outside(file: pikepdf.Pdf) -> None:
    file.pages[0].contents_add(b"BT /F0 9 Tf 1 0 0 1 90 90 Tm <0009>Tj ET")


def without_parent_tree(file: pikepdf.Pdf) -> None:
    del file.Root.StructTreeRoot.ParentTree


def without_struct_parents(file: pikepdf.Pdf) -> None:
    del file.pages[1].obj.StructParents


def with_swapped_parents(file: pikepdf.Pdf) -> None:
    numbers = file.Root.StructTreeRoot.ParentTree.Nums
    numbers[1][0], numbers[1][1] = numbers[1][1], numbers[1][0]


def with_wrong_mark(file: pikepdf.Pdf) -> None:
    content = file.pages[0].Contents
    content.write(content.read_bytes().replace(b"/MCID 3>>", b"/MCID 300>>"))


def with_lost_link(file: pikepdf.Pdf) -> None:
    (link,) = (thing for thing in elements(file, "Link"))
    link.K = pikepdf.Array([kid for kid in link.K if not isinstance(kid, pikepdf.Dictionary)])


def without_title(file: pikepdf.Pdf) -> None:
    del file.Root.ViewerPreferences


def without_output_intent(file: pikepdf.Pdf) -> None:
    del file.Root.OutputIntents


def without_meaning_of_glyphs(file: pikepdf.Pdf) -> None:
    for thing in file.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing:
            del thing.ToUnicode


MUTANTS = (
    without_alt,
    without_scope,
    without_language,
    with_skipped_heading,
    with_ragged_row,
    with_text_outside,
    without_parent_tree,
    without_struct_parents,
    with_swapped_parents,
    with_wrong_mark,
    with_lost_link,
    without_title,
    without_output_intent,
    without_meaning_of_glyphs,
)


@pytest.mark.parametrize("mutate", MUTANTS)
def test_a_fault_in_the_structure_is_found(mutate: Callable[[pikepdf.Pdf], None]) -> None:
    with pikepdf.open(io.BytesIO(pdf_bytes(document(*EVERY_BLOCK)))) as file:
        mutate(file)
        out = io.BytesIO()
        file.save(out)
    assert complaints(out.getvalue()) != []


def test_fonts_are_subset_and_embedded_and_no_other_font_creeps_in() -> None:
    with pikepdf.open(io.BytesIO(pdf_bytes(document(*EVERY_BLOCK)))) as file:
        fonts = {
            str(thing.BaseFont).partition("+")[2]: "/FontFile2" in thing.DescendantFonts[0].FontDescriptor
            for thing in file.objects
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Subtype") == "/Type0"
        }
        others = [
            thing
            for thing in file.objects
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Subtype") in {"/Type1", "/TrueType"}
        ]
    assert set(fonts.values()) == {True}
    assert set(fonts) <= {
        "IBMPlexSans-Regular",
        "IBMPlexSans-SemiBold",
        "IBMPlexSans-Italic",
        "Vazirmatn-Regular",
        "NotoEmoji-Regular",
    }
    assert others == []


def test_headings_are_bookmarks() -> None:
    meeting = finished()
    with (
        pikepdf.open(io.BytesIO(pdf_bytes(minutes(meeting, later(meeting), texts())))) as file,
        file.open_outline() as outline,
    ):
        (top,) = outline.root
        assert top.title == "Referat af borgermøde: Tryghed i Elmehaven"
        assert [entry.title for entry in top.children][:2] == ["Kort fortalt", "Formål og program"]
