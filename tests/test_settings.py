"""Choices that outlive a meeting."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator import settings as choices
from facilitator.settings import Reading, ScreenIdentity, Settings

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def test_what_was_chosen_is_read_back_equal() -> None:
    chosen = Settings(
        language="en",
        theme="contrast",
        port=9000,
        keys={"release": "R"},
        audience_screen=ScreenIdentity(name="HDMI-1", manufacturer="Epson", model="EB", serial="X1"),
        recent=("/møder/a.borgermoede",),
    )
    assert choices.parse(choices.serialise(chosen)) == Reading(chosen)


@pytest.mark.parametrize(
    ("spoken", "chosen", "hall"), [("da", "", "da"), ("en", "", "en"), ("en", "da", "da"), ("da", "en", "en")]
)
def test_new_meetings_speak_as_the_program_does_until_another_language_is_chosen(
    spoken: choices.Language, chosen: str, hall: str
) -> None:
    assert Settings(language=spoken, audience_language=chosen).hall_language == hall


def test_a_broken_value_falls_back_alone() -> None:
    reading = choices.parse('{"language": "klingon", "theme": "dark"}')
    assert reading == Reading(Settings(theme="dark"), ("language",))


def test_a_value_of_a_newer_version_is_named_and_passed_over() -> None:
    assert choices.parse('{"hologram": true}') == Reading(Settings(), ("hologram",))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"da"', "\x00", "[" * 100_000])
def test_a_text_that_is_no_settings_means_the_defaults(text: str) -> None:
    assert choices.parse(text) == Reading(Settings(), ("*",))


@given(st.text())
def test_no_text_stops_the_program(text: str) -> None:
    assert isinstance(choices.parse(text).settings, Settings)


@given(st.dictionaries(st.sampled_from(sorted(Settings.__struct_fields__)), json_values))
def test_no_set_of_values_stops_the_program_and_what_is_kept_is_stable(values: dict[str, Any]) -> None:
    once = choices.parse(json.dumps(values)).settings
    assert choices.parse(choices.serialise(once)) == Reading(once)


@pytest.mark.parametrize("port", [0, 80, -1, 65536, 10**9])
def test_a_port_that_cannot_be_used_falls_back(port: int) -> None:
    assert choices.parse(f'{{"port": {port}}}').settings.port == Settings().port


def test_mixing_can_be_made_stronger_but_never_weaker() -> None:
    assert choices.parse('{"mix_at_least": 1}').settings.mix_at_least == 5
    assert choices.parse('{"mix_at_least": 8}').settings.mix_at_least == 8


def test_an_opened_meeting_comes_first_once() -> None:
    settings = Settings(recent=("a", "b"))
    assert choices.with_recent(settings, "b").recent == ("b", "a")


def test_the_list_of_recent_meetings_has_an_end() -> None:
    settings = Settings()
    for number in range(choices.RECENT_AT_MOST + 5):
        settings = choices.with_recent(settings, str(number))
    assert len(settings.recent) == choices.RECENT_AT_MOST
    assert settings.recent[0] == str(choices.RECENT_AT_MOST + 4)


def test_a_venue_gives_back_projector_network_and_picture_as_they_were_left() -> None:
    left = Settings(
        audience_screen=ScreenIdentity(model="EB-L200F"), margin_percent=3, dimming_percent=20,
        wifi_name="Fælleshuset", wifi_password="kaffe", interface="wlan0",
    )  # fmt: skip
    known = choices.keeping_venue(left, "Fælleshuset")
    elsewhere = msgspec.structs.replace(
        known, audience_screen=None, margin_percent=0, dimming_percent=0, wifi_name="", interface="", venue=""
    )
    back = choices.in_venue(elsewhere, "Fælleshuset")
    assert msgspec.structs.replace(back, venue="", venues=()) == left
    assert back.venue == "Fælleshuset"


def test_a_venue_kept_again_replaces_itself_and_one_that_is_forgotten_is_gone() -> None:
    twice = choices.keeping_venue(choices.keeping_venue(Settings(margin_percent=2), "Hal"), "Hal")
    assert [venue.name for venue in twice.venues] == ["Hal"]
    gone = choices.without_venue(twice, "Hal")
    assert (gone.venues, gone.venue, gone.margin_percent) == ((), "", 2)
    assert choices.in_venue(gone, "Hal") == gone


def test_a_picture_that_nobody_could_see_is_kept_within_bounds() -> None:
    text = choices.serialise(
        Settings(margin_percent=90, dimming_percent=-5, venues=(choices.Venue("H", margin_percent=90),))
    )
    read = choices.parse(text).settings
    assert (read.margin_percent, read.dimming_percent, read.venues[0].margin_percent) == (12, 0, 12)


def test_a_meeting_that_is_gone_is_forgotten() -> None:
    known = choices.with_recent(choices.with_recent(Settings(), "a"), "b")
    assert choices.without_recent(known, "a").recent == ("b",)
