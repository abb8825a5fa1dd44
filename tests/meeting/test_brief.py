"""Formats are suggested by purpose, size and time, and each suggestion says why."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.meeting.brief import (
    INVITATION_NEEDS,
    OddDay,
    Reason,
    Why,
    Wish,
    lacking,
    minutes_before_closing,
    odd_day,
    suggest,
    wish_of,
)
from facilitator.meeting.formats import Format, parse_format
from facilitator.meeting.model import Brief
from facilitator.meeting.words import PurposeClass
from tests.meetings import EVENING, RESOURCES, at

NOW = at(0)


def shipped() -> tuple[Format, ...]:
    found = [
        parse_format(path.read_text("utf-8"))[0] for path in sorted((RESOURCES / "formats").glob("*.toml"))
    ]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.order))


FORMATS = shipped()
wishes = st.builds(
    Wish,
    st.none() | st.sampled_from(PurposeClass),
    st.none() | st.integers(1, 2000),
    st.none() | st.integers(10, 600),
)


def best(wish: Wish) -> str:
    return suggest(wish, FORMATS)[0].format.id


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (Wish(PurposeClass.DIALOG, 60, 150), "dialog"),
        (Wish(PurposeClass.INFORMATION, 400, 120), "orientering"),
        (Wish(PurposeClass.COCREATION, 20, 270), "fremtid"),
        (Wish(PurposeClass.DIALOG, 20, 100), "baal"),
    ],
)
def test_what_is_wished_for_leads_to_the_format_that_people_would_choose(wish: Wish, expected: str) -> None:
    assert best(wish) == expected


def test_the_best_one_says_why() -> None:
    first = suggest(Wish(PurposeClass.DIALOG, 60, 150), FORMATS)[0]
    assert first.reasons == (Reason(Why.PURPOSE_FITS), Reason(Why.PEOPLE_FIT, 60), Reason(Why.TIME_FITS, 120))
    assert first.is_good


def test_what_speaks_against_one_is_said_with_its_number() -> None:
    judged = {one.format.id: one for one in suggest(Wish(PurposeClass.DIALOG, 200, 60), FORMATS)}
    assert set(judged["dialog"].reasons) == {
        Reason(Why.PURPOSE_FITS), Reason(Why.TOO_MANY, 120), Reason(Why.TOO_LONG, 120),
    }  # fmt: skip
    assert not judged["dialog"].is_good


def test_nothing_known_leaves_the_formats_in_their_order_without_a_word() -> None:
    told = suggest(Wish(), FORMATS)
    assert tuple(one.format for one in told) == FORMATS
    assert {one.reasons for one in told} == {()}
    assert not any(one.is_good for one in told)


@given(wishes)
def test_every_format_stays_on_the_list_and_the_best_is_first(wish: Wish) -> None:
    told = suggest(wish, FORMATS)
    assert {one.format.id for one in told} == {one.id for one in FORMATS}
    assert [one.worth for one in told] == sorted((one.worth for one in told), reverse=True)


@given(wishes)
def test_each_thing_known_gives_each_format_one_reason(wish: Wish) -> None:
    known = sum(part is not None for part in (wish.purpose_class, wish.people, wish.minutes))
    assert {len(one.reasons) for one in suggest(wish, FORMATS)} == {known}


def test_a_format_that_cannot_be_held_in_time_never_comes_before_one_that_can_and_is_alike() -> None:
    long, short = FORMATS[0], replace(FORMATS[0], id="kort", minutes=60)
    told = suggest(Wish(PurposeClass.DIALOG, 60, 90), (long, short))
    assert [one.format.id for one in told] == ["kort", long.id]


@pytest.mark.parametrize(
    ("closes", "minutes"),
    [(time(22, 0), 180), (time(0, 30), 330), (time(19, 0), 1440), (None, None)],
)
def test_the_minutes_are_those_before_the_hall_closes(closes: time | None, minutes: int | None) -> None:
    # Seven o'clock in the evening in the hall.
    assert minutes_before_closing(Brief(starts=EVENING, hall_closes=closes), NOW) == minutes


def test_summer_time_ends_under_a_long_night() -> None:
    starts = datetime(2026, 10, 24, 20, 0, tzinfo=UTC)
    # 22.00 before the clock is set back at three; 04.00 is seven hours later.
    assert minutes_before_closing(Brief(starts=starts, hall_closes=time(4, 0)), NOW) == 420


def test_a_brief_tells_what_it_wishes_for() -> None:
    brief = Brief(
        purpose_class=PurposeClass.INFORMATION, participants=80, starts=EVENING, hall_closes=time(21, 0)
    )
    assert wish_of(brief, NOW) == Wish(PurposeClass.INFORMATION, 80, 120)


def test_what_the_invitation_lacks_is_named_in_the_order_of_the_page() -> None:
    brief = Brief(title="Tryghed", organiser="Afdelingsbestyrelsen", starts=EVENING)
    assert lacking(brief, INVITATION_NEEDS) == ("purpose", "influence", "place", "contact")


@pytest.mark.parametrize(
    ("days", "expected"),
    [(-1, OddDay.PAST), (0, None), (28, None), (731, None), (732, OddDay.FAR), (-35_000, OddDay.PAST)],
)
def test_a_day_that_has_passed_or_is_years_ahead_is_hardly_meant(days: int, expected: OddDay | None) -> None:
    assert odd_day(NOW.wall + timedelta(days=days), NOW) is expected
    assert odd_day(None, NOW) is None
