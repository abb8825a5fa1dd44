"""Whether everything that is written can be read, in every theme."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.files.resources import resource_text
from facilitator.meeting.sets import parse_categories, parse_types
from facilitator.ui import theme as themes
from facilitator.ui.fonts import FAMILIES, load_fonts
from facilitator.ui.stylesheet import qss, wished_theme
from facilitator.ui.theme import (
    FAINT_SHARE,
    PART_CONTRAST,
    PART_PAIRS,
    TEXT_CONTRAST,
    TEXT_PAIRS,
    THEMES,
    Theme,
    colours,
    contrast,
    mixed,
    readable,
    text_ratio,
    theme_named,
)

EVERY_THEME = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
A_COLOUR = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@EVERY_THEME
def test_every_text_is_read_on_everything_that_it_is_written_upon(theme: Theme) -> None:
    value = colours(theme)
    poor = {pair: contrast(value[pair[0]], value[pair[1]]) for pair in TEXT_PAIRS}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < TEXT_CONTRAST} == {}


@EVERY_THEME
def test_a_hint_in_an_empty_field_does_not_look_written(theme: Theme) -> None:
    assert contrast(theme.hint, theme.ink) >= 1.5


@EVERY_THEME
def test_every_part_is_told_from_what_it_lies_upon(theme: Theme) -> None:
    value = colours(theme)
    poor = {pair: contrast(value[pair[0]], value[pair[1]]) for pair in PART_PAIRS}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < PART_CONTRAST} == {}


@EVERY_THEME
def test_types_and_categories_can_be_seen_on_cards_and_ground(theme: Theme) -> None:
    types, _ = parse_types(resource_text("sets", "types.toml"))
    categories, _ = parse_categories(resource_text("sets", "categories.toml"))
    chosen = [entry.colour for entry in types.entries] + [entry.colour for entry in categories.entries]
    for colour in chosen:
        for ground in (theme.ground, theme.surface, theme.accent_soft):
            shown = readable(colour, ground, text_ratio(theme))
            assert contrast(shown, ground) >= (7.0 if theme is themes.CONTRAST else TEXT_CONTRAST)


@EVERY_THEME
def test_what_cannot_be_pressed_now_can_be_read_and_a_notice_and_the_chip_too(theme: Theme) -> None:
    faint = mixed(theme.soft, theme.surface, FAINT_SHARE)
    for ground in (theme.surface, theme.sunken):
        # The standard asks nothing of what is disabled; a stranger still wants to know what it is.
        assert contrast(faint, ground) >= PART_CONTRAST
    assert contrast(theme.ground, theme.ink) >= TEXT_CONTRAST
    for soft in (theme.warn_soft, theme.danger_soft, theme.good_soft, theme.accent_soft):
        assert contrast(theme.ink, soft) >= TEXT_CONTRAST
        assert contrast(theme.focus, soft) >= PART_CONTRAST


@EVERY_THEME
def test_the_ring_of_the_focus_is_seen_around_every_kind_of_button(theme: Theme) -> None:
    for ground in (theme.surface, theme.ground, theme.sunken, theme.accent_soft, theme.warn_soft):
        assert contrast(theme.focus, ground) >= PART_CONTRAST
    # A button that is filled has a ring of ink, inside which its own colour goes on.
    assert contrast(theme.ink, theme.surface) >= PART_CONTRAST


@EVERY_THEME
def test_no_pair_names_a_colour_that_is_not_there(theme: Theme) -> None:
    known = colours(theme).keys()
    assert {name for pair in (*TEXT_PAIRS, *PART_PAIRS) for name in pair} <= known


def test_the_contrast_of_black_on_white_is_what_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@given(A_COLOUR, A_COLOUR, st.sampled_from((TEXT_CONTRAST, PART_CONTRAST)))
def test_any_colour_can_be_made_readable_on_any_ground(colour: str, ground: str, ratio: float) -> None:
    assert contrast(readable(colour, ground, ratio), ground) >= ratio


@given(A_COLOUR, A_COLOUR)
def test_a_colour_that_can_be_read_stays_as_it_is(colour: str, ground: str) -> None:
    if contrast(colour, ground) >= TEXT_CONTRAST:
        assert readable(colour, ground) == colour


def test_the_system_theme_follows_the_laptop_and_contrast_wins() -> None:
    assert theme_named("system") is themes.LIGHT
    assert theme_named("system", system_is_dark=True) is themes.DARK
    assert theme_named("system", system_is_dark=True, system_wants_contrast=True) is themes.CONTRAST
    assert theme_named("dark", system_wants_contrast=True) is themes.DARK


@EVERY_THEME
def test_the_style_sheet_names_no_colour_that_the_theme_lacks(qapp: object, theme: Theme) -> None:
    sheet = qss(theme)
    assert "$" not in sheet
    named = set(re.findall(r"#[0-9a-f]{6}", sheet))
    made = {mixed(theme.surface, theme.accent, 0.09), mixed(theme.soft, theme.surface, FAINT_SHARE)}
    made |= {mixed(theme.accent, theme.ink, share) for share in (0.14, 0.26)}
    assert named <= set(colours(theme).values()) | made


@EVERY_THEME
def test_the_pictures_that_the_style_sheet_needs_are_shipped(qapp: object, theme: Theme) -> None:
    for path in re.findall(r'url\("([^"]+)"\)', qss(theme)):
        assert Path(path).is_file()


@EVERY_THEME
def test_text_on_a_pressed_or_pointed_at_button_can_be_read(theme: Theme) -> None:
    for share in (0.0, 0.14, 0.26):
        assert contrast(theme.on_accent, mixed(theme.accent, theme.ink, share)) >= TEXT_CONTRAST
    assert contrast(theme.ink, mixed(theme.surface, theme.accent, 0.09)) >= TEXT_CONTRAST


def test_a_fixed_choice_does_not_ask_the_laptop(qapp: object) -> None:
    assert wished_theme("dark") is themes.DARK
    assert wished_theme("system") in THEMES.values()


def test_the_shipped_typefaces_come_in(qapp: object) -> None:
    assert set(FAMILIES) <= set(load_fonts())
