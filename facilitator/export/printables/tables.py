"""Table numbers and name cards: to fold in the middle, to cut apart, to be read from across the hall."""

from facilitator.export.pdf.binding import Plates
from facilitator.export.pdf.plate import A4, MM, Box, Plate
from facilitator.export.pdf.style import INK, MUTED, NAVY, Type
from facilitator.export.printables.cutting import cards
from facilitator.export.printables.order import Order

BLANK_CARDS = 8


def table_numbers(order: Order) -> tuple[Plates, ...]:
    """Return one page to fold for each table: the number on both sides."""
    pages = [
        (lambda plate, number=number: _tent(plate, number, order)) for number in range(1, order.tables + 1)
    ]
    return (Plates(order.wording.language, A4, pages),)


def _tent(plate: Plate, number: int, order: Order) -> None:
    width, half = plate.size[0], plate.size[1] / 2
    lower, upper = Box(0, half, width, half), Box(0, 0, width, half)
    word, digits = Type(34, 40, "bold", NAVY), Type(250, 262, "bold", INK)

    def draw(top: float) -> tuple[Box, Box]:
        return Box(0, top + 14 * MM, width, 45), Box(0, top + 30 * MM, width, 275)

    first, second = draw(half)
    plate.heading(1, order.say("table.word"), first, word, align="centre")
    plate.say(str(number), second, digits, align="centre")
    with plate.turned(upper):
        first, second = draw(upper.top)
        plate.repeat(order.say("table.word"), first, word, align="centre")
        plate.repeat(str(number), second, digits, align="centre")
    plate.line((0, half), (width, half), "#8b959e", 0.5, "3 3")
    plate.say(
        order.meeting.brief.title,
        Box(20 * MM, lower.bottom - 12 * MM, width - 40 * MM, 16),
        Type(10, 14, "regular", MUTED),
        align="centre",
    )


def name_cards(order: Order) -> tuple[Plates, ...]:
    """Return a card for each name that was handed in, or cards to write on."""
    people = order.extras.names or (("", ""),) * BLANK_CARDS
    return (
        cards(order.wording.language, people, 2, 4, lambda plate, box, one: _card(plate, box, one, order)),
    )


def _card(plate: Plate, box: Box, person: tuple[str, str], order: Order) -> None:
    name, role = person
    inner = box.inset(9 * MM)
    small = Type(9.5, 13, "regular", MUTED)
    plate.fill(Box(box.left + 5 * MM, box.top + 5 * MM, box.width - 10 * MM, 2.2), NAVY)
    plate.say(
        order.meeting.brief.title, Box(inner.left, inner.top + 2, inner.width, 26), small, align="centre"
    )
    if name:
        plate.heading(
            1,
            name,
            Box(inner.left, inner.top + 52, inner.width, 66),
            Type(30, 36, "bold", INK),
            align="centre",
        )
        plate.say(
            role,
            Box(inner.left, inner.top + 116, inner.width, 44),
            Type(15, 19, "regular", NAVY),
            align="centre",
        )
        return
    plate.heading(
        1,
        order.say("name.title"),
        Box(inner.left, inner.top + 38, inner.width, 16),
        Type(11, 15, "bold", NAVY),
        align="centre",
    )
    plate.line((inner.left, inner.top + 88), (inner.right, inner.top + 88), "#8b959e")
    plate.say(order.say("name.hint"), Box(inner.left, inner.top + 92, inner.width, 14), small, align="centre")
