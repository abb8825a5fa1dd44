"""The print pack: everything on paper that a meeting needs before, during and after."""

from facilitator.export.printables.extras import LANGUAGES, Extras, Join, Need, PassCard, Wifi
from facilitator.export.printables.registry import (
    ALL,
    Printable,
    is_wanted,
    lacking,
    make_bundle,
    make_printable,
    printable,
)

__all__ = [
    "ALL",
    "LANGUAGES",
    "Extras",
    "Join",
    "Need",
    "PassCard",
    "Printable",
    "Wifi",
    "is_wanted",
    "lacking",
    "make_bundle",
    "make_printable",
    "printable",
]
