"""Whether a hall can read every scene: nothing cut, nothing too small, nothing over the code."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from pytestqt.qtbot import QtBot

from facilitator.meeting.text import normalise
from facilitator.meeting.views import ActionView, CardView, Picture
from facilitator.meeting.words import ActionStatus, BoardView, CardType, SceneKind
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import AT_MOST_LINES, SMALLEST
from facilitator.ui.audience.drawing.flow import AT_MOST_ROWS
from facilitator.ui.audience.drawing.marks import Code, Laid, Panel, Sign, Words
from facilitator.ui.audience.drawing.sheet import HEIGHT, stage_for
from facilitator.ui.audience.scenes import LAYOUTS, lay_out, page_count
from facilitator.ui.audience.state import AudienceState
from tests import hostile
from tests.ui.audience import pictures_of as make

FORMS = {"16:9": (1920, 1080), "4:3": (1024, 768), "16:10": (1280, 800), "5:4": (1280, 1024)}
LONG_WORDS = ("Tryghedsvandringsgruppekoordinatorens afdelingsbestyrelsesformandssuppleant kommer. " * 6)[
    :500
]
FIVE_HUNDRED = ("Der er mørkt på stien bag blok 7, og buskene er så høje, at man ikke kan se. " * 7)[:500]
UNBROKEN = "w" * 500
ARABIC = ("الإضاءة ضعيفة قرب الملعب ولا يمكن رؤية أحد في المساء. " * 10)[:500]
EMOJI = "👩‍👩‍👧‍👦🏳️‍🌈🇩🇰👍🏿❤️" * 40
SIX_LINES = "\n".join(("Første linje er ret lang og skal ombrydes flere gange på en skærm",) * 6)
NASTY = (LONG_WORDS, FIVE_HUNDRED, UNBROKEN, ARABIC, EMOJI[:500], SIX_LINES, *hostile.SHORT)

pytestmark = pytest.mark.usefixtures("qapp")


def every_page(state: AudienceState, form: tuple[int, int]) -> Iterator[Laid]:
    """Return the scene on each of its pages."""
    for page in range(page_count(state, *form)):
        turned = replace(state.view.picture, page=page)
        yield lay_out(replace(state, view=replace(state.view, picture=turned)), *form)


def faults(laid: Laid, form: tuple[int, int]) -> list[str]:
    """Return in words what a hall would complain of."""
    stage = Box(0, 0, stage_for(*form).width, HEIGHT)
    words = [mark for mark in laid.marks if isinstance(mark, Words) and mark.text.lines]
    codes = [mark for mark in laid.marks if isinstance(mark, Code)]
    found = [f"too small: {one.text.size}" for one in words if one.text.size < SMALLEST]
    found += [
        f"too many lines: {len(one.text.lines)}" for one in words if len(one.text.lines) > AT_MOST_LINES
    ]
    found += [f"cut: {one.text.lines[0].text[:30]} {one.extent} {one.box}" for one in words if _is_cut(one)]
    found += [f"off the screen: {mark}" for mark in laid.marks if not stage.holds(mark.box)]
    found += [
        f"over each other: {one.text.lines[0].text[:30]} / {other.text.lines[0].text[:30]}"
        for one, other in combinations(words, 2)
        if one.extent.overlaps(other.extent, slack=6)
    ]
    found += [
        f"over the code: {one.text.lines[0].text[:30]}"
        for one in words
        for code in codes
        if one.extent.overlaps(code.box)
    ]
    return found


def _is_cut(words: Words) -> bool:
    return not words.box.holds(words.extent, slack=1.5)


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_every_scene_can_be_read_in_every_form(form: tuple[int, int], language: str) -> None:
    complaints = {
        name: faults(laid, form)
        for name, state in make.every_scene(language).items()
        if not name.startswith("map")  # pins may lie close together: that is where they are
        for laid in every_page(state, form)
    }
    assert {name: found for name, found in complaints.items() if found} == {}


@pytest.mark.parametrize("form", [FORMS["16:9"], FORMS["5:4"]], ids=["widest", "narrowest"])
@pytest.mark.parametrize("scene", ["card", "message", "board", "question", "actions", "vote", "result"])
def test_no_text_of_a_participant_breaks_a_scene(scene: str, form: tuple[int, int]) -> None:
    complaints = {
        text[:40]: found
        for text in (normalise(one) for one in NASTY)
        for laid in every_page(_with_text(scene, text), form)
        if (found := faults(laid, form))
    }
    assert complaints == {}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_long_titles_names_and_addresses_are_fitted_too(form: tuple[int, int]) -> None:
    long = "Boligorganisationsrepræsentantskabsmedlemmernes informationsaften om " + FIVE_HUNDRED[:80]
    wide = replace(
        make.WITH_WIFI, typed="192.168.100.200:58017", wifi_name="Forsamlingshusets gæstenetværk 5"
    )
    complaints = {}
    for name, state in make.every_scene().items():
        item = replace(make.running(), title=long, presenter=long)
        picture = replace(state.view.picture, item=item)
        room = replace(
            state.view, title=long, area=long, influence=FIVE_HUNDRED, contact=long, picture=picture
        )
        rows = tuple(replace(row, title=long, presenter=long) for row in room.agenda)
        changed = replace(state, view=replace(room, agenda=rows), join=state.join and wide)
        if not name.startswith("map"):
            complaints[name] = [fault for laid in every_page(changed, form) for fault in faults(laid, form)]
    assert {name: found for name, found in complaints.items() if found} == {}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_an_address_is_never_cut(form: tuple[int, int]) -> None:
    wide = replace(make.JOIN, typed="192.168.100.200:58017")
    for name in ("join", "welcome", "question", "vote"):
        laid = lay_out(replace(make.every_scene()[name], join=wide), *form)
        said = [line.text for mark in laid.marks if isinstance(mark, Words) for line in mark.text.lines]
        assert wide.typed in said, name


def test_every_kind_of_scene_has_a_layout() -> None:
    assert set(LAYOUTS) == set(SceneKind)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_long_card_pages_and_loses_no_word(form: tuple[int, int]) -> None:
    pages = list(every_page(_with_text("card", FIVE_HUNDRED), form))
    said = " ".join(
        line.text
        for laid in pages
        for mark in laid.marks
        if isinstance(mark, Words) and mark.text.size >= 50 and mark.ground == "surface"
        for line in mark.text.lines
    )
    assert len(pages) > 1
    assert said.replace("-", "").split() == FIVE_HUNDRED.replace("-", "").split()


@pytest.mark.parametrize("view", list(BoardView))
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_board_shows_every_card_once_over_its_pages(form: tuple[int, int], view: BoardView) -> None:
    many = tuple(
        make.card(f"Kort nummer {number}.", list(CardType)[number % 8], number=number) for number in range(60)
    )
    state = make.state(Picture(scene=SceneKind.BOARD, board=make.board(many, view)))
    pages = [
        [_text_of(mark) for mark in laid.marks if isinstance(mark, Words) and _is_card(mark)]
        for laid in every_page(state, form)
    ]
    assert sorted(text for page in pages for text in page) == sorted(card.text for card in many)
    assert max(len(page) for page in pages) <= AT_MOST_ROWS


def _is_card(mark: Words) -> bool:
    return mark.ground == "surface" and _text_of(mark).startswith("Kort nummer")


def _text_of(mark: Words) -> str:
    return " ".join(line.text for line in mark.text.lines)


def test_arabic_is_set_from_the_right_and_danish_from_the_left() -> None:
    arabic = _card_words(lay_out(make.every_scene()["card-arabic"], 1920, 1080))
    danish = _card_words(lay_out(make.every_scene()["card"], 1920, 1080))
    assert all(line.is_rtl for line in arabic.text.lines)
    assert arabic.line_x(0) + arabic.text.lines[0].width == pytest.approx(arabic.box.right)
    assert danish.line_x(0) == danish.box.x


def _card_words(laid: Laid) -> Words:
    return max((mark for mark in laid.marks if isinstance(mark, Words)), key=lambda mark: mark.text.size)


def test_markup_is_shown_as_it_was_written() -> None:
    laid = lay_out(_with_text("card", "<b>fed</b> &amp; <img src=x>"), 1920, 1080)
    said = " ".join(line.text for line in _card_words(laid).text.lines)
    assert said == "<b>fed</b> &amp; <img src=x>"


def test_long_words_are_broken_where_danish_allows_it() -> None:
    laid = lay_out(_with_text("board", "Tryghedsvandringsgruppekoordinator"), 1024, 768)
    lines = [mark.text.lines for mark in laid.marks if isinstance(mark, Words) and len(mark.text.lines) > 1]
    assert lines[0][0].text.endswith("-")


def test_an_empty_board_says_how_to_fill_it_and_marks_its_example() -> None:
    said = _said(lay_out(make.every_scene()["board-empty"], 1920, 1080))
    assert make.QUESTION in said
    assert "192.168.1.20:8017" in said
    assert "Eksempel" in said


def test_a_blank_screen_shows_nothing_at_all() -> None:
    assert lay_out(make.every_scene()["blank"], 1920, 1080).marks == ()


def test_overtime_is_told_only_when_it_is_switched_on() -> None:
    late = make.every_scene()["overtime"]
    discreet = replace(late, view=replace(late.view, shows_overtime=False))
    assert "+1:15" in _said(lay_out(late, 1920, 1080))
    assert "+1:15" not in _said(lay_out(discreet, 1920, 1080))
    assert "0:00" in _said(lay_out(discreet, 1920, 1080))


@pytest.mark.parametrize(
    ("phase", "shape"), [("calm", "ring"), ("warn", "triangle"), ("danger", "diamond"), ("over", "diamond")]
)
def test_the_phase_of_the_clock_has_a_shape_and_a_word(phase: str, shape: str) -> None:
    state = replace(make.every_scene()["agenda"], clock=make.clock(30, phase))
    laid = lay_out(state, 1920, 1080)
    assert shape in [mark.shape for mark in laid.marks if isinstance(mark, Sign)]
    assert state.say(f"clock.{phase}") in _said(laid)


def test_a_frozen_picture_does_not_get_the_next_items_clock() -> None:
    state = replace(make.every_scene()["agenda"], clock=make.clock(now=6))
    assert state.shown_clock is None


def test_nothing_tells_how_a_vote_stands_while_it_is_open() -> None:
    running = make.ballot(is_open=True)
    laid = lay_out(make.state(Picture(scene=SceneKind.RESULT, ballot=running)), 1920, 1080)
    assert "31" not in _said(laid).split()


def test_a_vote_that_was_just_closed_is_being_counted_and_not_too_small() -> None:
    closed = replace(make.ballot(is_open=True), is_open=False, counting=True)
    state = make.state(Picture(scene=SceneKind.RESULT, ballot=closed))
    assert state.say("result.counting") in _said(lay_out(state, 1920, 1080))


def test_the_corner_goes_when_it_is_switched_off_or_no_phone_can_get_in() -> None:
    shown = make.every_scene()["agenda"]
    assert _codes(shown) == 1
    assert _codes(replace(shown, view=replace(shown.view, shows_qr_corner=False))) == 0
    assert _codes(replace(shown, join=None)) == 0


def test_cards_and_code_do_not_touch_on_a_board() -> None:
    laid = lay_out(make.every_scene()["board-category"], 1920, 1080)
    code = next(mark for mark in laid.marks if isinstance(mark, Code))
    cards = [mark for mark in laid.marks if isinstance(mark, Panel) and mark.bar]
    assert cards
    assert not any(card.box.overlaps(code.box) for card in cards)


def _codes(state: AudienceState) -> int:
    return sum(isinstance(mark, Code) for mark in lay_out(state, 1920, 1080).marks)


def _said(laid: Laid) -> str:
    return " ".join(line.text for mark in laid.marks if isinstance(mark, Words) for line in mark.text.lines)


def _with_text(scene: str, text: str) -> AudienceState:
    """Return a scene in which a participant or the facilitator has written this text everywhere."""
    card = make.card(text, category="lys")
    both: tuple[CardView, ...] = (card, *make.cards()[:3])
    action = ActionView(text, text, None, text, text, ActionStatus.UNDER_WAY)
    options = [(text, 9), ("Lys på stien", 7)]
    pictures = {
        "card": Picture(scene=SceneKind.CARD, item=make.running(), board=make.board(both), card=card),
        "message": Picture(scene=SceneKind.MESSAGE, item=make.running(), message=text),
        "board": Picture(scene=SceneKind.BOARD, item=make.running(), board=make.board(both)),
        "question": Picture(scene=SceneKind.QUESTION, item=make.running(), question=(("da", text),)),
        "actions": Picture(scene=SceneKind.ACTIONS, item=make.running(), actions=(action, *make.actions())),
        "vote": Picture(scene=SceneKind.VOTE, item=make.running(), ballot=make.ballot(options=options)),
        "result": Picture(
            scene=SceneKind.RESULT, item=make.running(), ballot=make.ballot(is_open=False, options=options)
        ),
    }
    return make.state(pictures[scene])


def test_painting_the_hostile_corpus_is_survived(qtbot: QtBot) -> None:
    from PySide6.QtCore import QSize

    from facilitator.ui.audience.pictures import render

    for text in hostile.SHORT:
        image = render(_with_text("card", normalise(text)), QSize(320, 180))
        assert not image.isNull()


def test_what_won_is_not_cut_while_there_is_room() -> None:
    long = "Tunnelen under banen er mørk, og ingen tør gå igennem den alene efter klokken otte om aftenen"
    options = [(long, 10), ("Busserne stopper halv ni", 4), ("Klub om fredagen", 2)]
    picture = Picture(scene=SceneKind.RESULT, ballot=make.ballot(is_open=False, options=options))
    laid = lay_out(make.state(picture), 1920, 1080)
    told = [mark.text for mark in laid.marks if isinstance(mark, Words)]
    assert [text.is_whole for text in told if text.lines and text.lines[0].text.startswith("Tunnelen")] == [
        True
    ]
    assert laid.pages == 1


def test_steps_stand_in_their_order_each_with_what_it_got_before() -> None:
    laid = lay_out(make.every_scene()["result-pulse"], 1920, 1080)
    said = _said(laid)
    assert laid.pages == 1
    places = [said.index(step) for step in ("Meget tryg", "Både og", "Utryg", "Meget utryg")]
    assert places == sorted(places)
    assert "1 (8 %)" in said
    assert "5 (20 %)" in said
    assert "Hvor tryg er du i Elmehaven?" in said
