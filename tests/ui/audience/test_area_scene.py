"""The picture of the area on the wall: as large as it can be, every pin told of once, and counted."""

import re
from dataclasses import replace

import pytest

from facilitator.meeting.views import CardView
from facilitator.ui.audience.drawing.fitting import SMALLEST
from facilitator.ui.audience.drawing.marks import Code, Laid, Photo, Words
from facilitator.ui.audience.scenes import lay_out
from facilitator.ui.audience.state import AreaShown
from tests.ui.audience import pictures_of as make

pytestmark = pytest.mark.usefixtures("qapp")

WIDE, NARROW = (1920, 1080), (1024, 768)


def laid(
    cards: tuple[CardView, ...], page: int, form: tuple[int, int] = WIDE, area: AreaShown | None = None
) -> Laid:
    base = make.every_scene()["map"]
    picture = replace(base.view.picture, board=make.board(cards), page=page)
    state = replace(base, view=replace(base.view, picture=picture), area=area or make.plan(1200, 900))
    return lay_out(state, *form)


def many(count: int) -> tuple[CardView, ...]:
    """Return pins all over the picture, of every type."""
    cards = make.cards() * (count // len(make.cards()) + 1)
    return tuple(
        replace(one, pin=((at * 37 % 100) / 100, (at * 61 % 100) / 100), square="C4")
        for at, one in enumerate(cards[:count])
    )


def texts(page: Laid) -> list[str]:
    return [" ".join(line.text for line in one.text.lines) for one in page.marks if isinstance(one, Words)]


def test_a_picture_of_4_to_3_takes_the_height_below_the_title_on_a_wide_wall() -> None:
    (photo,) = [one for one in laid(many(20), 0).marks if isinstance(one, Photo)]
    assert photo.box.width > 0.53 * 1778
    assert photo.box.bottom > 930


def test_beside_a_list_the_picture_takes_half_and_the_texts_use_the_room_beside_the_code() -> None:
    """Thirty pins with a sentence each took thirteen pages, two or three on each."""
    cards = tuple(replace(one, text="Der er helt mørkt på stien bag blok 7 efter kl. 17") for one in many(30))
    first = laid(cards, 1)
    (photo,) = [one for one in first.marks if isinstance(one, Photo)]
    (code,) = [one for one in first.marks if isinstance(one, Code)]
    assert photo.box.width > 0.44 * 1778
    assert first.pages <= 9
    said = [one for one in first.marks if isinstance(one, Words) and one.extent.x > photo.box.right]
    assert [one for one in said if one.extent.bottom > code.box.y and "C4" in one.text.lines[0].text]


@pytest.mark.parametrize("form", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("size", [(1600, 900), (1200, 900), (700, 1000)], ids=["broad", "plain", "tall"])
def test_texts_lie_beside_picture_and_code_and_can_be_read(
    form: tuple[int, int], size: tuple[int, int]
) -> None:
    first = laid(many(20), 0, form, make.plan(*size))
    for page in range(first.pages):
        shown = laid(many(20), page, form, make.plan(*size))
        (photo,) = [one for one in shown.marks if isinstance(one, Photo)]
        (code,) = [one for one in shown.marks if isinstance(one, Code)]
        assert not photo.box.overlaps(code.box)
        beside = [one for one in shown.marks if isinstance(one, Words) and one.extent.x > photo.box.right]
        assert beside
        assert not [one for one in beside if one.extent.overlaps(code.box)]
        assert min(one.text.size for one in beside) >= SMALLEST
        number = next(one for one in shown.marks if isinstance(one, Words) and "Side" in str(one.text.lines))
        assert not number.extent.overlaps(photo.box)


def test_the_overview_counts_every_type_and_the_pages_tell_of_every_pin_once() -> None:
    cards = many(40)
    first = laid(cards, 0)
    counted = [int(said) for said in texts(first) if re.fullmatch(r"\d+", said)]
    # The rows of the grid are numbered, too.
    assert sum(counted) - sum(range(1, 7)) == 40
    told = [said for page in range(1, first.pages) for said in texts(laid(cards, page))]
    assert sum(said.startswith(("C4", "\u200fC4")) for said in told) == 40
    assert not [said for said in texts(first) if said.startswith("C4")]


def test_a_text_from_the_right_stays_so_though_its_square_has_a_latin_letter() -> None:
    arabic = tuple(replace(one, pin=(0.3, 0.3), square="B2") for one in make.cards()[-1:])
    lines = [line for one in laid(arabic, 1).marks if isinstance(one, Words) for line in one.text.lines]
    assert [line.is_rtl for line in lines if "B2" in line.text] == [True]
