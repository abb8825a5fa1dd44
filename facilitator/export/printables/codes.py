"""Codes on paper: slips to draw from a bowl at the door, and cards for scribes and helpers."""

from facilitator.export.pdf.binding import Plates
from facilitator.export.pdf.plate import MM, Box, Plate
from facilitator.export.pdf.style import INK, MUTED, NAVY, Type
from facilitator.export.printables.cutting import cards
from facilitator.export.printables.extras import PassCard
from facilitator.export.printables.order import Order
from facilitator.export.printables.poster import halved, shown_address
from facilitator.link.address import helper_address, scribe_address

SCRIBE_PAGE = "scribe"


def door_slips(order: Order) -> tuple[Plates, ...]:
    """Return a slip for each code, in the order of the codes, which tells nothing."""
    codes = order.extras.door_slips
    return (
        cards(order.wording.language, codes, 3, 8, lambda plate, box, code: _slip(plate, box, code, order)),
    )


def _slip(plate: Plate, box: Box, code: str, order: Order) -> None:
    inner = box.inset(5 * MM)
    fine = Type(7.5, 9.8, "regular", MUTED)
    plate.say(
        order.say("door_slip.title"),
        Box(inner.left, inner.top, inner.width, 12),
        Type(9, 12, "bold", NAVY),
        align="centre",
    )
    plate.heading(
        1,
        halved(code),
        Box(inner.left, inner.top + 15, inner.width, 26),
        Type(20, 25, "bold", INK),
        align="centre",
    )
    plate.say(
        order.say("door_slip.hint"), Box(inner.left, inner.top + 44, inner.width, 32), fine, align="centre"
    )


def pass_cards(order: Order) -> tuple[Plates, ...]:
    """Return a card for each code that has been handed out, with the page that takes it."""
    return (
        cards(
            order.wording.language,
            order.extras.passes,
            2,
            4,
            lambda plate, box, one: _card(plate, box, one, order),
        ),
    )


def _card(plate: Plate, box: Box, card: PassCard, order: Order) -> None:
    inner = box.inset(8 * MM)
    join = order.extras.join
    with_code = scribe_address if card.kind == "scribe" else helper_address
    side = 47 * MM
    width = inner.width - side - 4 * MM
    y = inner.top
    y += (
        plate.heading(
            1, order.say(f"pass.{card.kind}"), Box(inner.left, y, width, 40), Type(15, 19, "bold", NAVY)
        )
        + 2
    )
    y += plate.say(card.label, Box(inner.left, y, width, 30), Type(11, 15, "bold", INK)) + 4
    small = Type(8.6, 11.6)
    y += plate.say(order.say(f"pass.{card.kind}.hint"), Box(inner.left, y, width, 60), small) + 4
    if join is not None:
        address = (
            f"{shown_address(join.typed)}/{SCRIBE_PAGE}"
            if card.kind == "scribe"
            else shown_address(join.typed)
        )
        plate.code(
            with_code(join.url, card.code),
            inner.right - side,
            inner.top,
            side,
            order.say("pass.code", code=halved(card.code)),
        )
        y = max(y, inner.top + side + 4)
        plate.say(
            order.say("pass.typed", address=address, code=halved(card.code)),
            Box(inner.left, y, inner.width, inner.bottom - y + 8),
            Type(9.5, 13, "bold", INK),
        )
