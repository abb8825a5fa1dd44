"""The tree that tells a screen reader what is what, in reading order."""

from dataclasses import dataclass, field
from typing import Literal

Scope = Literal["", "Column", "Row"]


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of marked content: its page (from 0) and its number on that page."""

    page: int
    mark: int


@dataclass(frozen=True, slots=True)
class Annotated:
    """A link that can be followed: the number of its annotation in the document."""

    page: int
    annotation: int


@dataclass(slots=True, eq=False)
class Element:
    """One element of the tree; `kids` are elements, marked content and annotations in reading order."""

    tag: str
    parent: "Element | None" = None
    language: str | None = None
    alt: str | None = None
    actual: str | None = None
    """What it says where that cannot be told from the order in which its letters are drawn."""
    scope: Scope = ""
    numbering: str = ""
    box: tuple[float, float, float, float] | None = None
    kids: list["Element | Marked | Annotated"] = field(default_factory=list)

    def add(self, tag: str, *, language: str | None = None) -> "Element":
        """Return a new last child."""
        child = Element(tag, self, language)
        self.kids.append(child)
        return child


def elements(root: Element) -> list[Element]:
    """Return the tree in reading order, root first."""
    found: list[Element] = []
    waiting = [root]
    while waiting:
        element = waiting.pop()
        found.append(element)
        waiting.extend(kid for kid in reversed(element.kids) if isinstance(kid, Element))
    return found
