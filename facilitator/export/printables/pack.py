"""What is to be printed in one go: which papers, each in its own file or all in one."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import msgspec

from facilitator.export.entries import presentable
from facilitator.export.printables.extras import Extras
from facilitator.export.printables.registry import ALL, lacking, make_bundle, make_printable
from facilitator.meeting.model import Meeting, Now
from facilitator.texts import Texts

BUNDLE: Final = "tryksager.pdf"
CATALOGUES: Final = ("export", "printables")


class PrintOrder(msgspec.Struct, frozen=True):
    """The papers by their kinds, what they need beyond the meeting, and whether they become one file."""

    kinds: tuple[str, ...]
    extras: Extras = Extras()
    bundled: bool = False

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the files, in the order of the print pack."""
        if self.bundled:
            return (BUNDLE,)
        return tuple(one.file for one in ALL if one.kind in self.kinds)


def possible(meeting: Meeting, extras: Extras) -> tuple[str, ...]:
    """Return the kinds that can be made of what is there, the secret ones with their codes included."""
    return tuple(one.kind for one in ALL if not lacking(one, meeting, extras))


def printed(meeting: Meeting) -> Meeting:
    """Return what the print pack is drawn from: the plan and the picture, and no contribution."""
    return replace(presentable(meeting), cards={}, clusters={}, ballots={})


def maker(order: PrintOrder, meeting: Meeting, now: Now, texts: Texts) -> Callable[[str], bytes]:
    """Return what makes the content of a file by its name."""
    if order.bundled:
        return lambda _: make_bundle(order.kinds, meeting, now, order.extras, texts)
    return lambda name: make_printable(name.removesuffix(".pdf"), meeting, now, order.extras, texts)
