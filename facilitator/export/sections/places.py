"""The picture of the area in the minutes: numbered pins, what their shapes mean, and all of it in words."""

from collections.abc import Iterator, Sequence

from facilitator.export.document import (
    Block,
    Cell,
    Figure,
    Heading,
    Paragraph,
    Picture,
    Pin,
    Row,
    Run,
    Table,
    cell,
    words,
)
from facilitator.export.entries import shown_cards
from facilitator.export.sections.voices import entry
from facilitator.export.wording import Wording
from facilitator.meeting.area import Point, counts, mood_of, point_of, spread, square
from facilitator.meeting.area import cell as square_at
from facilitator.meeting.model import AreaPicture, Card, Meeting

# How wide a numbered pin is, as a share of the picture on an A4 page.
PIN_WIDTH = 0.036
# Shape and colour of a pin: the mood is told by both, and in the table by a word.
LOOKS = {"unsafe": ("hexagon", "#8f1550"), "pleasant": ("circle", "#14663d"), "other": ("square", "#17395c")}
Pinned = tuple[Point, Card]


def places(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield the picture of the area with its numbered places, and what is said of each."""
    area = meeting.area
    pinned = in_order(meeting)
    if not pinned or area is None:
        return
    yield Heading(3, wording.say("minutes.places"))
    if area.image:
        yield _picture(area, pinned, wording)
        yield words(wording.say("minutes.places.legend"), look="small")
    names = ("number", "square", "place", "kind", "text")
    yield Table(
        header=tuple(cell(wording.say(f"minutes.places.{name}")) for name in names),
        rows=tuple(_row(number, one, area, wording) for number, one in enumerate(pinned, start=1)),
        widths=(0.7, 0.8, 2.2, 1.8, 5),
        caption=wording.say("minutes.places.caption"),
        row_headers=True,
    )
    yield from _fullest(area, pinned, wording)


def in_order(meeting: Meeting) -> list[Pinned]:
    """Return the released cards that have a point, by square and then by text: never as they came."""
    area = meeting.area
    if area is None:
        return []
    found = [(point, card) for card in shown_cards(meeting) if (point := point_of(card.place)) is not None]

    def order(one: Pinned) -> tuple[int, int, str, str]:
        column, row = square_at(area, one[0])
        return row, column, one[1].text.casefold(), one[1].id

    return sorted(found, key=order)


def _picture(area: AreaPicture, pinned: Sequence[Pinned], wording: Wording) -> Figure:
    apart = (PIN_WIDTH, PIN_WIDTH * area.width / max(1, area.height))
    points = spread([point for point, _ in pinned], apart)
    pins = tuple(
        Pin(str(number), x, y, colour=LOOKS[mood_of(card.type)][1], shape=LOOKS[mood_of(card.type)][0])
        for number, ((x, y), (_, card)) in enumerate(zip(points, pinned, strict=True), start=1)
    )
    counted = wording.say("minutes.places.alt.pins", count=len(pins))
    alt = wording.say("minutes.places.alt", description=area.description or area.name, pins=counted)
    return Figure(alt, Picture(area.image, area.width, area.height, pins, area.columns, area.rows))


def _row(number: int, one: Pinned, area: AreaPicture, wording: Wording) -> Row:
    point, card = one
    return Row(
        (
            cell(str(number)),
            cell(square(area, point)),
            cell(card.place.name if card.place else ""),
            cell(wording.say(f"type.{card.type}")),
            Cell((*entry(card, wording), *_further(card, wording))),
        )
    )


def _further(card: Card, wording: Wording) -> Iterator[Paragraph]:
    """Yield why, when, who can act and what is proposed, as far as it is known."""
    about = []
    if card.time_of_day:
        about.append(wording.say(f"time_of_day.{card.time_of_day}"))
    if card.actor:
        about.append(wording.say("minutes.places.actor", actor=wording.say(f"actor.{card.actor}")))
    if card.reasons:
        yield _said("minutes.places.reasons", card.reasons, wording)
    if card.proposal:
        yield _said("minutes.places.proposal", card.proposal, wording)
    if about:
        yield Paragraph((Run(" · ".join(about), emphasis=True),), look="small")


def _said(key: str, text: str, wording: Wording) -> Paragraph:
    return Paragraph((Run(wording.say(key) + " ", emphasis=True), Run(text)), look="small")


def _fullest(area: AreaPicture, pinned: Sequence[Pinned], wording: Wording) -> Iterator[Block]:
    """Yield how many pins of each mood lie in the squares that have several."""
    found = counts(area, [(point, card.type) for point, card in pinned])
    several = sorted(
        ((name, count) for name, count in found.items() if count.all > 1), key=lambda one: -one[1].all
    )
    if not several:
        return
    most = several[0][1].all
    names = ("square", "unsafe", "pleasant", "other", "all")
    yield Table(
        header=tuple(cell(wording.say(f"minutes.places.{name}")) for name in names),
        rows=tuple(
            Row(
                (
                    cell(name),
                    *(cell(str(number)) for number in (count.unsafe, count.pleasant, count.other)),
                    Cell((words(str(count.all)),), share=count.all / most),
                )
            )
            for name, count in several
        ),
        widths=(1, 1.4, 1.4, 1.4, 3),
        caption=wording.say("minutes.places.counts"),
        row_headers=True,
    )
