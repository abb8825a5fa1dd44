"""The help that ships with the program: one page for each of the five steps, in each language."""

from functools import cache

import msgspec

from facilitator.files.resources import resource_text


class Part(msgspec.Struct, frozen=True):
    """A few pieces of advice under one heading."""

    heading: str
    lines: tuple[str, ...]


class Guide(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One page of help.

    Its texts name buttons as `{start.new}` and keys as `{key:print}`, so that they say what the
    windows say, in the words and with the keys of today.
    """

    id: str
    step: int
    title: str
    lead: str
    parts: tuple[Part, ...]


@cache
def guides(language: str) -> tuple[Guide, ...]:
    """Return the pages in the order of the steps.

    Raises:
        ResourceMissing: There is no help in that language.
    """
    return msgspec.json.decode(resource_text("help", f"{language}.json"), type=tuple[Guide, ...])
