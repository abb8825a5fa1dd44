"""The big screen: which scene, blank, frozen, stepped aside; nothing there that was not chosen."""

from dataclasses import replace

import pytest

from facilitator.meeting.commands import (
    AddCard,
    Blank,
    CloseBallot,
    CloseMeeting,
    Command,
    Freeze,
    Hold,
    MaskCard,
    OpenBallot,
    Release,
    Requeue,
    Show,
    ShowCorner,
    ShowOvertime,
    StartMeeting,
    StepAside,
)
from facilitator.meeting.ids import BallotId, BoardId, CardId, ItemId
from facilitator.meeting.model import Place, Projector, Scene
from facilitator.meeting.refusals import AlreadyThere, BallotStillOpen, EmptyText, NoSuchThing, NotReleased
from facilitator.meeting.room import room_view
from facilitator.meeting.views import Picture
from facilitator.meeting.words import CardType, HoldReason, ItemKind, Origin, SceneKind
from tests.meetings import Evening

PHONE = "22 33 44 55"
COFFEE = Scene(SceneKind.MESSAGE, message="Kaffe")


def picture(evening: Evening) -> Picture:
    return room_view(evening.meeting, evening.now).picture


def on_board(evening: Evening) -> list[str]:
    board = picture(evening).board
    return sorted(card.text for card in board.cards) if board is not None else []


def test_a_scene_is_shown_and_the_one_before_can_be_brought_back() -> None:
    evening = Evening()
    evening.do(Show(COFFEE))
    evening.do(Show(Scene(SceneKind.JOIN)))
    assert evening.meeting.projector == Projector(
        Scene(SceneKind.JOIN), recent=(COFFEE, Scene(SceneKind.WELCOME))
    )
    evening.do(Show(COFFEE))
    assert evening.meeting.projector == Projector(
        COFFEE, recent=(Scene(SceneKind.JOIN), Scene(SceneKind.WELCOME))
    )


def test_five_scenes_can_be_brought_back() -> None:
    evening = Evening()
    for number in range(9):
        evening.do(Show(Scene(SceneKind.MESSAGE, message=f"{number}")))
    assert [scene.message for scene in evening.meeting.projector.recent] == ["7", "6", "5", "4", "3"]


def test_turning_a_page_leaves_nothing_to_bring_back() -> None:
    evening = Evening()
    evening.do(Show(Scene(SceneKind.MESSAGE, message="før")))
    for page in (0, 1, 2, 1):
        evening.do(Show(Scene(SceneKind.AGENDA, page=page)))
    kinds = [scene.kind for scene in evening.meeting.projector.recent]
    assert kinds[0] is SceneKind.MESSAGE
    assert SceneKind.AGENDA not in kinds


@pytest.mark.parametrize("away", [Blank(blank=True), StepAside(aside=True)])
def test_showing_a_scene_brings_a_dark_or_stepped_aside_screen_back(away: Command) -> None:
    evening = Evening()
    evening.do(Show(COFFEE))
    shown = evening.meeting.projector
    evening.do(away)
    evening.do(Show(COFFEE))
    assert evening.meeting.projector == shown


def test_what_is_so_already_is_not_done_again() -> None:
    evening = Evening()
    evening.do(Show(COFFEE))
    commands: tuple[Command, ...] = (
        Show(COFFEE),
        Blank(blank=False),
        Freeze(freeze=False),
        StepAside(aside=False),
        ShowCorner(corner=True),
        ShowOvertime(overtime=False),
    )
    for command in commands:
        assert evening.refusal(command) is AlreadyThere
    evening.do(Freeze(freeze=True))
    assert evening.refusal(Freeze(freeze=True)) is AlreadyThere


def test_a_scene_names_only_what_is_there() -> None:
    evening = Evening()
    for scene in (
        Scene(SceneKind.QUESTION, item=ItemId("0" * 32)),
        Scene(SceneKind.BOARD, board=BoardId("0" * 32)),
        Scene(SceneKind.CARD, card=CardId("0" * 32)),
        Scene(SceneKind.VOTE, ballot=BallotId("0" * 32)),
    ):
        assert evening.refusal(Show(scene)) is NoSuchThing


def test_a_card_that_nobody_has_released_is_not_put_on_the_screen() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys")
    (waits,) = evening.notes("a")
    for hidden in (card, waits):
        assert evening.refusal(Show(Scene(SceneKind.CARD, card=hidden))) is NotReleased


def test_a_message_is_readable_and_stands_in_message_scenes_only() -> None:
    evening = Evening()
    assert evening.refusal(Show(Scene(SceneKind.MESSAGE, message="\u200b"))) is EmptyText
    evening.do(Show(Scene(SceneKind.JOIN, message="Kaffe", page=-3)))
    assert evening.meeting.projector.scene == Scene(SceneKind.JOIN)


def test_each_item_begins_with_a_scene_of_its_own() -> None:
    evening = Evening()
    evening.do(StartMeeting())
    found: dict[ItemKind, SceneKind] = {}
    while True:
        item = evening.meeting.items[evening.running]
        found.setdefault(item.kind, evening.meeting.projector.scene.kind)
        if item.kind is ItemKind.CLOSING:
            break
        evening.next()
    assert found[ItemKind.WELCOME] is SceneKind.WELCOME
    assert found[ItemKind.WRITING] is SceneKind.WRITING
    assert found[ItemKind.BREAK] is SceneKind.BREAK
    assert found[ItemKind.CLOSING] is SceneKind.ACTIONS
    evening.do(CloseMeeting())
    assert evening.meeting.projector.scene == Scene(SceneKind.THANKS)


@pytest.mark.parametrize("away", [Blank(blank=True), StepAside(aside=True), Freeze(freeze=True)])
def test_the_room_is_thanked_whatever_lay_over_the_screen(away: Command) -> None:
    evening = Evening().collecting()
    evening.do(away)
    before = evening.meeting.projector
    done = evening.do(CloseMeeting())
    after = evening.meeting.projector
    assert (after.scene.kind, after.is_blank, after.is_aside, after.is_frozen, after.kept) == (
        SceneKind.THANKS, False, False, False, None,
    )  # fmt: skip
    assert next(one for one in done if one.after is after).before is before


# --- frozen ---


def frozen(evening: Evening, scene: Scene) -> Evening:
    evening.do(Show(scene))
    evening.do(Freeze(freeze=True))
    return evening


def test_a_frozen_screen_keeps_its_picture_while_the_facilitator_works_on() -> None:
    evening = Evening().collecting()
    evening.slip("Lys", release=True)
    frozen(evening, Scene(SceneKind.BOARD))
    kept = picture(evening)
    evening.slip("Bænke", release=True)
    evening.do(Show(COFFEE))
    evening.next()
    assert picture(evening) == kept
    evening.do(Freeze(freeze=False))
    assert picture(evening) != kept
    assert evening.meeting.projector.kept is None


@pytest.mark.parametrize("away", ["hold", "requeue", "mask"])
def test_a_card_taken_away_is_gone_from_a_frozen_board_and_from_phones(away: str) -> None:
    evening = Evening().collecting()
    card = evening.slip("Hansen", release=True)
    evening.slip("Lys", release=True)
    frozen(evening, Scene(SceneKind.BOARD))
    commands: dict[str, Command] = {
        "hold": Hold(card, HoldReason.PERSONAL),
        "requeue": Requeue(card),
        "mask": MaskCard(card, "[…]"),
    }
    evening.do(commands[away])
    left = ["Lys", "[…]"] if away == "mask" else ["Lys"]
    assert on_board(evening) == left
    assert sorted(view.text for view in room_view(evening.meeting, evening.now).cards) == left


def test_a_card_held_back_is_gone_from_a_frozen_screen_that_shows_it_alone() -> None:
    evening = Evening().collecting()
    card = evening.slip("Hansen", release=True)
    frozen(evening, Scene(SceneKind.CARD, card=card))
    evening.do(Hold(card, HoldReason.PERSONAL))
    assert (picture(evening).card, picture(evening).scene) == (None, SceneKind.BOARD)
    assert "Hansen" not in repr(room_view(evening.meeting, evening.now))


def test_a_card_masked_is_masked_on_a_frozen_screen_that_shows_it_alone() -> None:
    evening = Evening().collecting()
    card = evening.slip("Hansen", release=True)
    frozen(evening, Scene(SceneKind.CARD, card=card))
    evening.do(MaskCard(card, "[…]"))
    shown = picture(evening)
    assert shown.card is not None
    assert (shown.scene, shown.card.text) == (SceneKind.CARD, "[…]")
    assert "Hansen" not in repr(room_view(evening.meeting, evening.now))


def test_a_place_masked_is_masked_on_a_frozen_screen() -> None:
    evening = Evening().collecting()
    evening.do(AddCard("Mørkt", CardType.CONCERN, Origin.PAPER, place=Place(f"Hos {PHONE}")))
    (card,) = evening.meeting.cards
    evening.do(Release((card,)))
    frozen(evening, Scene(SceneKind.CARD, card=card))
    evening.do(MaskCard(card, "Mørkt"))
    assert PHONE not in repr(room_view(evening.meeting, evening.now))


def test_a_card_held_back_is_gone_from_the_earlier_ballot_on_a_frozen_screen() -> None:
    evening = Evening().collecting()
    cards = [evening.slip(text, release=True) for text in ("Hansen", "Lys", "Bænke")]
    evening.do(OpenBallot("Først?", cards=tuple(cards)))
    (first,) = evening.meeting.ballots
    evening.do(CloseBallot(first))
    evening.do(OpenBallot("Og nu?", cards=tuple(cards), before=first))
    evening.do(Freeze(freeze=True))
    evening.do(Hold(cards[0], HoldReason.PERSONAL))
    assert "Hansen" not in repr(room_view(evening.meeting, evening.now))


def test_a_card_released_again_comes_back_to_the_frozen_screen_as_it_is_now() -> None:
    evening = Evening().collecting()
    card = evening.slip("Lys", release=True)
    frozen(evening, Scene(SceneKind.BOARD))
    evening.do(Hold(card, HoldReason.PERSONAL))
    evening.do(Release((card,)))
    assert on_board(evening) == ["Lys"]


def test_a_screen_read_frozen_from_a_file_shows_the_welcome() -> None:
    evening = Evening().collecting()
    evening.slip("Lys", release=True)
    frozen(evening, Scene(SceneKind.BOARD))
    read = replace(evening.meeting.projector, kept=None)
    evening.meeting = replace(evening.meeting, projector=read)
    assert picture(evening) == Picture(SceneKind.WELCOME)
    assert room_view(evening.meeting, evening.now).cards == ()


def test_the_result_of_an_open_ballot_is_not_to_be_shown() -> None:
    evening = Evening().collecting()
    evening.do(OpenBallot("?", texts=("Lys", "Bænke")))
    (ballot,) = evening.meeting.ballots
    result = Show(Scene(SceneKind.RESULT, ballot=ballot))
    assert evening.refusal(result) is BallotStillOpen
    evening.do(CloseBallot(ballot))
    assert evening.meeting.projector.scene.kind is SceneKind.RESULT
