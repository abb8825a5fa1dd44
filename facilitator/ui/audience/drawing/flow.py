"""Rows and cards divided over pages and columns: what does not fit goes on, it never shrinks."""

from collections.abc import Sequence
from dataclasses import dataclass

AT_MOST_ROWS = 8


@dataclass(frozen=True, slots=True)
class Span:
    """Rows from `start` up to, but not including, `end`."""

    start: int
    end: int


def row_pages(heights: Sequence[float], room: float, gap: float, start: int = 0) -> tuple[Span, ...]:
    """Return which rows stand on which page; a row taller than the room stands alone."""
    pages: list[Span] = []
    first, used = start, 0.0
    for place in range(start, len(heights)):
        needs = heights[place] + (gap if place > first else 0.0)
        if place > first and (used + needs > room or place - first >= AT_MOST_ROWS):
            pages.append(Span(first, place))
            first, used, needs = place, 0.0, heights[place]
        used += needs
    pages.append(Span(first, len(heights)))
    return tuple(pages)


def window_start(heights: Sequence[float], room: float, gap: float, now: int) -> int:
    """Return the first row to show so that the running one is seen with as much around it as fits."""
    wanted = max(0, now - 1)
    for start in range(wanted + 1):
        if len(row_pages(heights, room, gap, start)) == 1:
            return start
    return wanted


def chosen(pages: Sequence[Span], page: int) -> Span:
    """Return a page; one beyond the last is the last."""
    return pages[min(max(page, 0), len(pages) - 1)]


@dataclass(frozen=True, slots=True)
class Placed:
    """A card of a group in a column: where it begins, and whether the group's head stands above it."""

    group: int
    card: int
    column: int
    y: float
    has_head: bool
    goes_on: bool
    """The head is a repeated one: the group began in an earlier column."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What a page offers: how many columns how high, and what lies between cards and between groups."""

    count: int
    height: float
    gap: float
    group_gap: float


@dataclass(frozen=True, slots=True)
class Stack:
    """The heights of a group: its head, the head where it goes on in another column, and its cards."""

    head: float
    repeated_head: float
    cards: tuple[float, ...]


def column_pages(groups: Sequence[Stack], columns: Columns) -> tuple[tuple[Placed, ...], ...]:
    """Return the pages of a board: groups flow down the columns, at most eight cards on a page."""
    flow = _Flow(columns)
    for number, stack in enumerate(groups):
        for card in range(len(stack.cards)):
            flow.place(number, stack, card)
    return flow.pages()


class _Flow:
    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._pages: list[list[Placed]] = [[]]
        self._column, self._y = 0, 0.0

    def place(self, group: int, stack: Stack, card: int) -> None:
        with_head = card == 0 or self._y == 0.0
        height = stack.cards[card]
        if not self._fits(self._before(stack, card, with_head=with_head) + height):
            self._go_on()
            with_head = True
        top = self._y + self._before(stack, card, with_head=with_head)
        placed = Placed(group, card, self._column, top, with_head, with_head and card > 0)
        self._pages[-1].append(placed)
        self._y = top + height

    def pages(self) -> tuple[tuple[Placed, ...], ...]:
        return tuple(tuple(page) for page in self._pages)

    def _before(self, stack: Stack, card: int, *, with_head: bool) -> float:
        """Return what lies between the last card and this one."""
        if not with_head:
            return self._columns.gap
        head = stack.repeated_head if card > 0 else stack.head
        return head + (self._columns.group_gap if self._y > 0 else 0.0)

    def _fits(self, needs: float) -> bool:
        is_full = len(self._pages[-1]) >= AT_MOST_ROWS
        return not is_full and (self._y == 0.0 or self._y + needs <= self._columns.height)

    def _go_on(self) -> None:
        self._column, self._y = self._column + 1, 0.0
        if self._column >= self._columns.count or len(self._pages[-1]) >= AT_MOST_ROWS:
            self._pages.append([])
            self._column = 0
