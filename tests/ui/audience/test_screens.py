"""Where the audience window may be seen: a table of halls."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.settings import ScreenIdentity
from facilitator.ui.audience.screens import (
    Act,
    Area,
    Decision,
    Reason,
    ScreenPolicy,
    Seen,
    Wish,
    likeness,
    signature,
)

LAPTOP = ScreenIdentity(name="eDP-1", manufacturer="BOE", model="0x0791")
PROJECTOR = ScreenIdentity(name="HDMI-1", manufacturer="EPSON", model="EB-2250U", serial="X3A7")
OTHER_PORT = ScreenIdentity(name="DP-2", manufacturer="EPSON", model="EB-2250U", serial="X3A7")
OTHER_HALL = ScreenIdentity(name="HDMI-1", manufacturer="BenQ", model="MH733", serial="77")
SCRIBE = ScreenIdentity(name="DP-1", manufacturer="DELL", model="U2415", serial="5")
NAMELESS_1, NAMELESS_2 = ScreenIdentity(name="screen 0"), ScreenIdentity(name="screen 1")

LEFT, RIGHT, FAR = Area(0, 0, 1366, 768), Area(1366, 0, 1920, 1080), Area(3286, 0, 1920, 1200)
AT_LAPTOP = Seen(LAPTOP, LEFT, has_console=True)


def test_the_only_other_screen_is_taken_when_nothing_is_remembered() -> None:
    decided = ScreenPolicy.decide((AT_LAPTOP, Seen(PROJECTOR, RIGHT)), Wish())
    assert decided == Decision(Act.SHOW, Reason.FOUND, 1, covers_queue=False)


def test_the_remembered_screen_is_taken_among_several_and_on_another_port_too() -> None:
    screens = (AT_LAPTOP, Seen(SCRIBE, RIGHT), Seen(OTHER_PORT, FAR))
    decided = ScreenPolicy.decide(screens, Wish(remembered=PROJECTOR))
    assert decided == Decision(Act.SHOW, Reason.FOUND, 2, covers_queue=False)


def test_among_several_unknown_screens_a_person_chooses() -> None:
    screens = (AT_LAPTOP, Seen(SCRIBE, RIGHT), Seen(OTHER_HALL, FAR))
    assert ScreenPolicy.decide(screens, Wish(remembered=PROJECTOR)).reason is Reason.CHOOSE
    assert ScreenPolicy.decide(screens, Wish()).act is Act.AWAY


def test_one_screen_hides_the_window_and_covers_the_queue() -> None:
    decided = ScreenPolicy.decide((AT_LAPTOP,), Wish())
    assert decided == Decision(Act.AWAY, Reason.ONE_SCREEN, None, covers_queue=True)


def test_the_queue_is_uncovered_when_the_facilitator_says_that_the_hall_cannot_see() -> None:
    word = signature((AT_LAPTOP,))
    assert not ScreenPolicy.decide((AT_LAPTOP,), Wish(is_private=word)).covers_queue


def test_that_word_does_not_hold_once_another_screen_has_come() -> None:
    word = signature((AT_LAPTOP,))
    mirrored = (AT_LAPTOP, Seen(PROJECTOR, LEFT))
    assert ScreenPolicy.decide(mirrored, Wish(is_private=word)).covers_queue


@pytest.mark.parametrize(
    "area",
    [LEFT, Area(0, 0, 1920, 1080), Area(100, 100, 800, 600), Area(1300, 0, 1920, 1080)],
    ids=["same", "larger", "inside", "overlapping"],
)
def test_a_screen_that_shows_part_of_the_console_is_never_used(area: Area) -> None:
    decided = ScreenPolicy.decide((AT_LAPTOP, Seen(PROJECTOR, area)), Wish(remembered=PROJECTOR))
    assert decided == Decision(Act.AWAY, Reason.MIRRORED, None, covers_queue=True)


def test_a_lost_projector_is_not_replaced_by_another_screen_without_a_word() -> None:
    wish = Wish(remembered=PROJECTOR, is_settled=True)
    assert ScreenPolicy.decide((AT_LAPTOP, Seen(SCRIBE, RIGHT)), wish) == Decision(
        Act.AWAY, Reason.LOST, None, covers_queue=False
    )
    assert ScreenPolicy.decide((AT_LAPTOP,), wish).reason is Reason.LOST


def test_the_same_screen_coming_back_is_used_at_once_wherever_it_lies() -> None:
    wish = Wish(remembered=PROJECTOR, is_settled=True)
    for area in (RIGHT, FAR, Area(-1920, 0, 1920, 1080)):
        decided = ScreenPolicy.decide((AT_LAPTOP, Seen(PROJECTOR, area)), wish)
        assert (decided.act, decided.screen) == (Act.SHOW, 1)


def test_the_window_goes_away_when_the_console_is_dragged_onto_its_screen() -> None:
    screens = (Seen(LAPTOP, LEFT), Seen(PROJECTOR, RIGHT, has_console=True))
    decided = ScreenPolicy.decide(screens, Wish(remembered=PROJECTOR, is_settled=True))
    assert (decided.act, decided.reason) == (Act.AWAY, Reason.WOULD_COVER_CONSOLE)


def test_a_projector_remembered_from_another_evening_does_not_block_the_only_one() -> None:
    decided = ScreenPolicy.decide((AT_LAPTOP, Seen(OTHER_HALL, RIGHT)), Wish(remembered=PROJECTOR))
    assert (decided.act, decided.screen) == (Act.SHOW, 1)


def test_two_alike_without_serials_are_told_by_the_connector_else_a_person_chooses() -> None:
    twin_1 = ScreenIdentity(name="HDMI-1", manufacturer="ACER", model="H6")
    twin_2 = ScreenIdentity(name="HDMI-2", manufacturer="ACER", model="H6")
    screens = (AT_LAPTOP, Seen(twin_1, RIGHT), Seen(twin_2, FAR))
    assert ScreenPolicy.decide(screens, Wish(remembered=twin_2, is_settled=True)).screen == 2
    elsewhere = ScreenIdentity(name="DP-9", manufacturer="ACER", model="H6")
    assert ScreenPolicy.decide(screens, Wish(remembered=elsewhere, is_settled=True)).reason is Reason.CHOOSE


def test_nameless_screens_are_known_by_their_connector() -> None:
    screens = (Seen(NAMELESS_1, LEFT, has_console=True), Seen(NAMELESS_2, RIGHT))
    assert ScreenPolicy.decide(screens, Wish(remembered=NAMELESS_2, is_settled=True)).screen == 1


def test_a_preview_in_a_window_helps_where_there_is_one_screen_and_only_there() -> None:
    alone = ScreenPolicy.decide((AT_LAPTOP,), Wish(windowed=True))
    assert alone == Decision(Act.WINDOW, Reason.ONE_SCREEN, 0, covers_queue=True)
    lost = ScreenPolicy.decide((AT_LAPTOP,), Wish(windowed=True, remembered=PROJECTOR, is_settled=True))
    assert lost.act is Act.AWAY


def test_what_is_not_wanted_is_not_shown() -> None:
    decided = ScreenPolicy.decide((AT_LAPTOP, Seen(PROJECTOR, RIGHT)), Wish(wanted=False))
    assert decided == Decision(Act.AWAY, Reason.NOT_WANTED, None, covers_queue=False)


def test_no_screen_at_all_is_survived() -> None:
    assert ScreenPolicy.decide((), Wish()) == Decision(Act.AWAY, Reason.LOST, None, covers_queue=True)


def test_a_different_serial_is_a_different_screen_whatever_else_agrees() -> None:
    assert likeness(PROJECTOR, ScreenIdentity("HDMI-1", "EPSON", "EB-2250U", "OTHER")) == 0
    assert likeness(PROJECTOR, OTHER_PORT) > likeness(
        PROJECTOR, ScreenIdentity(name="HDMI-1", manufacturer="EPSON", model="EB-2250U")
    )


IDENTITIES = st.sampled_from((LAPTOP, PROJECTOR, OTHER_PORT, OTHER_HALL, SCRIBE, NAMELESS_1, NAMELESS_2))
AREAS = st.builds(
    Area, st.integers(-2000, 4000), st.integers(-500, 500), st.integers(0, 4000), st.integers(0, 2500)
)
HALLS = st.lists(st.tuples(IDENTITIES, AREAS), max_size=4).flatmap(
    lambda found: st.integers(0, max(0, len(found) - 1)).map(
        lambda home: tuple(
            Seen(identity, area, has_console=place == home) for place, (identity, area) in enumerate(found)
        )
    )
)
WISHES = st.builds(
    Wish,
    wanted=st.booleans(),
    remembered=st.none() | IDENTITIES,
    is_settled=st.booleans(),
    windowed=st.booleans(),
)


@given(HALLS, WISHES)
def test_the_window_never_fills_a_screen_that_shows_the_console(
    screens: tuple[Seen, ...], wish: Wish
) -> None:
    decided = ScreenPolicy.decide(screens, wish)
    if decided.act is Act.SHOW:
        assert decided.screen is not None
        shown = screens[decided.screen]
        console = next(seen for seen in screens if seen.has_console)
        assert not shown.has_console
        assert not shown.area.overlaps(console.area)
        assert wish.wanted


@given(HALLS, WISHES)
def test_the_order_in_which_screens_are_told_changes_nothing(screens: tuple[Seen, ...], wish: Wish) -> None:
    wanted = ScreenPolicy.decide(screens, wish)
    expected = None if wanted.screen is None else screens[wanted.screen]
    for order in permutations(screens):
        decided = ScreenPolicy.decide(order, wish)
        found = None if decided.screen is None else order[decided.screen]
        assert (decided.act, decided.reason, decided.covers_queue, found) == (
            wanted.act,
            wanted.reason,
            wanted.covers_queue,
            expected,
        )
