"""Rows over pages and cards over columns: everything stands somewhere, once, and nothing is too tall."""

from hypothesis import given
from hypothesis import strategies as st

from facilitator.ui.audience.drawing.flow import (
    AT_MOST_ROWS,
    Columns,
    Span,
    Stack,
    chosen,
    column_pages,
    row_pages,
    window_start,
)

HEIGHTS = st.lists(st.floats(20, 300), max_size=40).map(tuple)
STACKS = st.lists(
    st.builds(
        Stack,
        st.floats(60, 120),
        st.floats(60, 160),
        st.lists(st.floats(40, 400), min_size=1, max_size=9).map(tuple),
    ),
    max_size=8,
)


@given(HEIGHTS)
def test_every_row_stands_on_one_page_in_its_order(heights: tuple[float, ...]) -> None:
    pages = row_pages(heights, 700, 10)
    assert [place for page in pages for place in range(page.start, page.end)] == list(range(len(heights)))


@given(HEIGHTS)
def test_no_page_is_taller_than_its_room_or_longer_than_eight_rows(heights: tuple[float, ...]) -> None:
    for page in row_pages(heights, 700, 10):
        shown = heights[page.start : page.end]
        assert len(shown) <= AT_MOST_ROWS
        assert len(shown) <= 1 or sum(shown) + 10 * (len(shown) - 1) <= 700


@given(HEIGHTS, st.integers(0, 40))
def test_the_running_row_is_on_the_first_page_shown(heights: tuple[float, ...], now: int) -> None:
    if now < len(heights):
        start = window_start(heights, 700, 10, now)
        first = row_pages(heights, 700, 10, start)[0]
        assert first.start <= now
        assert now < first.end or heights[now] + heights[max(0, now - 1)] + 10 > 700


def test_a_page_beyond_the_last_is_the_last() -> None:
    pages = (Span(0, 3), Span(3, 5))
    assert chosen(pages, 7) == Span(3, 5)
    assert chosen(pages, -1) == Span(0, 3)


@given(STACKS, st.integers(1, 3))
def test_every_card_of_every_group_stands_once_in_its_order(stacks: list[Stack], count: int) -> None:
    pages = column_pages(stacks, Columns(count, 700, 14, 14))
    found = [(placed.group, placed.card) for page in pages for placed in page]
    expected = [(group, card) for group, stack in enumerate(stacks) for card in range(len(stack.cards))]
    assert found == expected


@given(STACKS, st.integers(1, 3))
def test_cards_stay_within_their_column_and_below_each_other(stacks: list[Stack], count: int) -> None:
    for page in column_pages(stacks, Columns(count, 700, 14, 14)):
        assert len(page) <= AT_MOST_ROWS
        for column in range(count):
            end = 0.0
            for placed in (one for one in page if one.column == column):
                stack = stacks[placed.group]
                head = (stack.repeated_head if placed.goes_on else stack.head) if placed.has_head else 0.0
                assert placed.y - head >= end - 0.01
                end = placed.y + stack.cards[placed.card]
            assert end <= 700 or sum(one.column == column for one in page) == 1


@given(STACKS, st.integers(1, 3))
def test_every_column_begins_with_a_head(stacks: list[Stack], count: int) -> None:
    for page in column_pages(stacks, Columns(count, 700, 14, 14)):
        for column in range(count):
            first = next((one for one in page if one.column == column), None)
            assert first is None or first.has_head
