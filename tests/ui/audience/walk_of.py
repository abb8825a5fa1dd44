"""A walk's stops as the room sees them, for pictures and for what a hall can read."""

from dataclasses import replace

from facilitator.meeting.ids import StopId
from facilitator.meeting.views import CardView, FindingView, StopView
from facilitator.meeting.words import Actor, CardType, TimeOfDay
from tests.ui.audience.pictures_of import card, hexed

STOPS = (
    ("Parkeringspladsen ved blok 3", "Lygterne, og hvem der kommer her"),
    ("Stien bag blok 7", "Buske og lamper"),
    ("Tunnelen ved stationen", "Kan man se, hvem der kommer?"),
    ("Nyttehaverne", "Hvorfor er her rart?"),
    ("Legepladsen", ""),
    ("Cykelkælderen", "Døren og låsen"),
    ("Fælleshuset", ""),
)
FOUND = (
    ("Mørk tunnel uden udsyn", CardType.UNSAFE, "Lampen er gået i stykker, og ingen kan se én fra vejen.",
     "Ny lampe og lavere buske", Actor.MUNICIPALITY, TimeOfDay.EVENING),
    ("Knallerter kører stærkt", CardType.UNSAFE, "", "Bomme ved begge ender", Actor.MUNICIPALITY, None),
    ("Malerierne på væggen", CardType.PLEASANT, "Børnene i klubben har malet dem.", "", None, TimeOfDay.DAY),
)  # fmt: skip


def finding(text: str, number: int, kind: CardType = CardType.UNSAFE, **noted: str) -> FindingView:
    """Return a finding with what is noted about it."""
    return FindingView(card(text, kind, number=number), noted.get("reasons", ""), noted.get("proposal", ""))


def route() -> tuple[StopView, ...]:
    """Return seven stops with their places on the picture."""
    return tuple(
        StopView(StopId(hexed(at)), at, name, notes, (0.1 + 0.12 * at, 0.2 + 0.09 * at))
        for at, (name, notes) in enumerate(STOPS, 1)
    )


def walked() -> tuple[StopView, ...]:
    """Return the third stop with what was found there."""
    found = tuple(
        replace(made, card=_seen(made.card, actor, time))
        for at, (text, kind, reasons, proposal, actor, time) in enumerate(FOUND)
        for made in (finding(text, at, kind, reasons=reasons, proposal=proposal),)
    )
    return (replace(route()[2], findings=found),)


def _seen(one: CardView, actor: Actor | None, time: TimeOfDay | None) -> CardView:
    return replace(one, actor=actor, time_of_day=time)
