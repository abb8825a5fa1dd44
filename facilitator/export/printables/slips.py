"""Paper slips: the same fields as on the phone, for those who would rather write by hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.export.document import Run
from facilitator.export.pdf.binding import Plates
from facilitator.export.pdf.plate import MM, Box, Plate
from facilitator.export.pdf.style import INK, MUTED, Type
from facilitator.export.printables.cutting import cards
from facilitator.export.printables.order import Order, type_entries
from facilitator.meeting.model import AgendaItem, Board, Category
from facilitator.meeting.words import CardType

ON_A_PAGE = 4
MARGIN = 8 * MM
LINES = 5
# Types that ask where: the place is asked for on the slip as it is on the phone.
QUESTION = Type(12.5, 15.5, "bold", INK)
WORD = Type(9, 13)
FINE = Type(7.2, 9.4, "regular", MUTED)
LABEL = Type(8.5, 11.5, "bold", MUTED)


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip: what is asked, on which board, and its number."""

    item: AgendaItem
    board: Board | None
    number: int


def slips(order: Order) -> tuple[Plates, ...]:
    """Return the slips of every question, numbered through, whole pages of each."""
    wanted = order.extras.slips or order.people
    count = -(-wanted // ON_A_PAGE) * ON_A_PAGE
    made = [
        Slip(item, board, place * count + number + 1)
        for place, (item, board) in enumerate(order.questions())
        for number in range(count)
    ]
    return (
        cards(order.wording.language, made, 2, 2, lambda plate, box, slip: _draw(plate, box, slip, order)),
    )


def _draw(plate: Plate, box: Box, slip: Slip, order: Order) -> None:
    inner = box.inset(MARGIN)
    number = order.say("slip.number", number=slip.number)
    plate.heading(1, order.asked(slip.item), Box(inner.left, inner.top, inner.width - 50, 47), QUESTION)
    plate.say(number, Box(inner.right - 46, inner.top, 46, 14), LABEL, align="end")
    y = inner.top + 51
    y = _types(plate, Box(inner.left, y, inner.width, 0), slip.board, order)
    foot = _foot_height(slip.board, order)
    room = Box(inner.left, y + 4, inner.width, inner.bottom - foot - y - 8)
    plate.say(order.say("slip.write"), Box(room.left, room.top, room.width, 12), LABEL)
    lines = room.below(10)
    plate.lines(lines, max(3, min(LINES, int(lines.height // 19))))
    _foot(plate, Box(inner.left, inner.bottom - foot, inner.width, foot), slip.board, order)


def _types(plate: Plate, box: Box, board: Board | None, order: Order) -> float:
    """Put the types to tick, two beside each other; return where they end."""
    wanted = board.types if board is not None else tuple(CardType)
    entries = [entry for entry in type_entries() if entry.type in wanted]
    half = box.width / 2
    with plate.within("L"):
        for place, entry in enumerate(entries):
            left, top = box.left + place % 2 * half, box.top + place // 2 * 15.5
            with plate.within("LI"):
                x = left + plate.tick(left, top, WORD)
                plate.shape(entry.shape, Box(x, top + 1.8, 9.4, 9.4), entry.colour)
                said = order.wording.say(f"type.{entry.type}")
                plate.say(said, Box(x + 13, top, left + half - x - 15, 13.5), WORD, tag="LBody")
    return box.top + -(-len(entries) // 2) * 15.5


def _categories(board: Board | None, order: Order) -> Sequence[Category]:
    if board is None or not board.ask_category:
        return ()
    found = [one for one in order.meeting.categories.values() if one.board == board.id]
    return sorted(found, key=lambda one: (one.position, one.id))


def _foot_height(board: Board | None, order: Order) -> float:
    categories = _categories(board, order)
    height = 22.0
    if categories:
        height += 13 + -(-len(categories) // 2) * 11.2 + 4
    if board is None or board.ask_place:
        height += 34
    return height


def _foot(plate: Plate, box: Box, board: Board | None, order: Order) -> None:
    y = box.top
    if board is None or board.ask_place:
        y = _place(plate, Box(box.left, y, box.width, 34), order)
    categories = _categories(board, order)
    if categories:
        plate.say(order.say("slip.category"), Box(box.left, y, box.width, 12), LABEL)
        y = _ticked(plate, Box(box.left, y + 13, box.width, 0), categories, order) + 4
    plate.say(order.say("slip.note"), Box(box.left, box.bottom - 20, box.width, 20), FINE)


def _place(plate: Plate, box: Box, order: Order) -> float:
    """Put the place and, where there is a picture, its square; return where they end."""
    area = order.meeting.area
    label = order.say("slip.place")
    width = plate.width_of(label, LABEL)
    right = box.right
    if area is not None and area.image:
        square = order.say("slip.square", last=f"{chr(ord('A') + area.columns - 1)}{area.rows}")
        field = plate.width_of(square, LABEL) + 38
        plate.say(square, Box(box.right - field, box.top + 9, field - 34, 12), LABEL)
        plate.frame(Box(box.right - 32, box.top + 3, 32, 20), "#8b959e", 0.7)
        right = box.right - field - 8
    plate.say(label, Box(box.left, box.top + 9, width + 2, 12), LABEL)
    plate.line((box.left + width + 6, box.top + 21), (right, box.top + 21), "#8b959e", 0.5)
    return box.bottom - 4


def _ticked(plate: Plate, box: Box, categories: Sequence[Category], order: Order) -> float:
    half = box.width / 2
    small = Type(7.4, 10.4)
    rows = -(-len(categories) // 2)
    with plate.within("L"):
        for place, category in enumerate(categories):
            left, top = box.left + place // rows * half, box.top + place % rows * 11.2
            with plate.within("LI"):
                x = left + plate.tick(left, top, small)
                plate.shape(category.shape, Box(x, top + 1.6, 7, 7), category.colour or INK)
                told = (Run(order.wording.category(category)),)
                plate.say(told, Box(x + 10, top, left + half - x - 12, 10.6), small, tag="LBody")
    return box.top + rows * 11.2
