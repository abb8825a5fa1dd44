"""The evaluation slip: five statements to grade and two questions, four slips on a page."""

from facilitator.export.pdf.binding import Plates
from facilitator.export.pdf.plate import MM, Box, Plate
from facilitator.export.pdf.style import INK, MUTED, NAVY, Type
from facilitator.export.printables.cutting import cards
from facilitator.export.printables.order import Order

ON_A_PAGE, STATEMENTS, GRADES = 4, 5, 5
STATEMENT = Type(8.8, 11.6)
FINE = Type(7.2, 9.4, "regular", MUTED)


def evaluation(order: Order) -> tuple[Plates, ...]:
    """Return as many slips as people are expected."""
    count = -(-order.people // ON_A_PAGE) * ON_A_PAGE
    return (
        cards(order.wording.language, range(count), 2, 2, lambda plate, box, _: _draw(plate, box, order)),
    )


def _draw(plate: Plate, box: Box, order: Order) -> None:
    inner = box.inset(9 * MM)
    y = inner.top
    y += plate.heading(
        1, order.say("evaluation.title"), Box(inner.left, y, inner.width, 20), Type(14, 18, "bold", NAVY)
    )
    y += plate.say(order.meeting.brief.title, Box(inner.left, y, inner.width, 22), FINE) + 4
    y += plate.say(order.say("evaluation.scale"), Box(inner.left, y, inner.width, 20), FINE) + 4
    for number in range(1, STATEMENTS + 1):
        y = _statement(plate, Box(inner.left, y, inner.width, 0), order.say(f"evaluation.{number}"))
    room = (inner.bottom - 26 - y) / 2
    for name in ("best", "better"):
        plate.say(
            order.say(f"evaluation.{name}"), Box(inner.left, y, inner.width, 14), Type(8.8, 11.6, "bold", INK)
        )
        plate.lines(Box(inner.left, y + 12, inner.width, room - 16), 3)
        y += room
    plate.say(order.say("evaluation.note"), Box(inner.left, inner.bottom - 20, inner.width, 20), FINE)


def _statement(plate: Plate, at: Box, text: str) -> float:
    """Put a statement with its grades to ring; return where it ends."""
    side = 14.0
    grades = GRADES * (side + 2)
    height = plate.say(text, Box(at.left, at.top, at.width - grades - 6, 30), STATEMENT)
    left = at.right - grades
    with plate.within("L"):
        for grade in range(1, GRADES + 1):
            box = Box(left + (grade - 1) * (side + 2), at.top, side, side)
            with plate.within("LI"):
                plate.frame(box, "#8b959e", 0.6)
                plate.say(
                    str(grade),
                    Box(box.left, box.top + 1, side, side),
                    Type(8, 11, "regular", MUTED),
                    tag="LBody",
                    align="centre",
                )
    return at.top + max(height, side) + 5
