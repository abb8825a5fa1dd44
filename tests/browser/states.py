"""Every face that the phone page can show, as views of a meeting."""

from typing import Any, Final

import msgspec

from facilitator.files.resources import resource_text
from facilitator.link import view as wire
from facilitator.meeting.sets import parse_categories, parse_types
from tests.door.real import a_view

_TYPES, _ = parse_types(resource_text("sets", "types.toml"))
_CATEGORIES, _ = parse_categories(resource_text("sets", "categories.toml"))

TYPES: Final = tuple(wire.Type(one.type, dict(one.names), one.icon) for one in _TYPES.entries)
CATEGORIES: Final = tuple(
    wire.Category(f"{at:02x}", dict(one.names)) for at, one in enumerate(_CATEGORIES.entries)
)
AREA: Final = wire.Area(
    "ab", "Egeparken", "Seks blokke om en plæne", 8, 6, (wire.Spot("Tunnelen ved stationen", 0.2, 0.8),)
)
TEXTS: Final = (
    "Lys på stien bag blok 7",
    "Der er helt mørkt på stien bag blok 7 efter kl. 17, og ingen tør gå der alene",
    "الإضاءة ضعيفة قرب الملعب",
)
SCALE: Final = ("Helt enig", "Enig", "Hverken eller", "Uenig", "Helt uenig")


def ballot(**changes: Any) -> wire.Ballot:
    fields: dict[str, Any] = {
        "id": "aa",
        "kind": "dots",
        "question": "Hvad er vigtigst at gøre noget ved først?",
        "options": choices(TEXTS),
        "dots": 3,
        "several": True,
        "open": True,
    }
    return wire.Ballot(**(fields | changes))


def choices(texts: tuple[str, ...], dots: tuple[int, ...] = ()) -> tuple[wire.Choice, ...]:
    numbers: tuple[int | None, ...] = dots or (None,) * len(texts)
    return tuple(
        wire.Choice(f"{at:02x}", text, number)
        for at, (text, number) in enumerate(zip(texts, numbers, strict=True))
    )


def asked(**changes: Any) -> wire.Round:
    fields: dict[str, Any] = {"id": "0b", "types": TYPES, "categories": CATEGORIES}
    return wire.Round(**(fields | changes))


def _closed(*dots: int, **changes: Any) -> wire.Ballot:
    return ballot(
        **{"open": False, "options": choices(TEXTS, dots), "voters": 18, "kind": "single"} | changes
    )


def _told() -> wire.RoomView:
    cards = (
        wire.Card("01", TEXTS[1], "concern", count=4),
        wire.Card("02", TEXTS[2], "unsafe", language="ar", edited=True),
    )
    agenda = (
        wire.Item("Velkomst", "welcome", 10, "done", "01"),
        wire.Item("Stille skrivning", "writing", 5, "now", "02"),
        wire.Item("Tak for i dag", "closing", 5, "next", "03"),
    )
    actions = (wire.Action("Lys på stien", "boligorganisationen (drift)", "uge 42"),)
    return a_view(
        round=None, board=asked(id=""), cards=cards, agenda=agenda, actions=actions, next_meeting="i januar"
    )


def _vote(**changes: Any) -> wire.RoomView:
    return a_view(round=None, ballot=ballot(**changes))


# What the page shows, and what on it says that it does.
STATES: Final[dict[str, tuple[wire.RoomView, str]]] = {
    "form": (a_view(round=asked(types=TYPES[:3])), "#form"),
    "form with everything": (
        a_view(round=asked(ask_category=True, ask_place=True), area=AREA),
        "#place-field",
    ),
    "dots": (_vote(), "#vote .step"),
    "single": (_vote(kind="single", dots=1, several=False), "#vote input[type=radio]"),
    "multiple, by slip": (_vote(kind="multiple", several=False, strong=True), "#slip"),
    "scale": (
        _vote(kind="scale", dots=1, several=False, options=choices(SCALE)),
        "#vote .choice:nth-child(5) input",
    ),
    "form and vote": (a_view(ballot=ballot(several=False)), "#vote-question"),
    "result": (a_view(round=None, ballot=_closed(7, 31, 0)), "#result .bar"),
    "before and after": (
        a_view(round=None, ballot=_closed(2, 7, 9, kind="pulse", before=_closed(9, 6, 3, kind="pulse"))),
        "#result .wide",
    ),
    "too few votes": (a_view(round=None, ballot=ballot(open=False)), "#result"),
    "cards and agreements": (_told(), "#actions .card"),
    "nothing collected": (a_view(round=None), "#notice[data-kind=not_collecting]"),
    "meeting over": (a_view(round=None, now=None, phase="closed"), "#notice[data-kind=meeting_over]"),
}


def state(name: str, revision: int) -> wire.RoomView:
    return msgspec.structs.replace(STATES[name][0], revision=revision)
