"""The board: what the room has said, gathered by type, subject, place or who can act."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from facilitator.meeting.views import BoardShown, CardView
from facilitator.meeting.words import Actor, BoardView
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Fitted, Style, elided, text_width
from facilitator.ui.audience.drawing.flow import Columns, Placed, Stack, column_pages
from facilitator.ui.audience.drawing.frame import framed, put_pages
from facilitator.ui.audience.drawing.marks import Laid, Panel, Sign
from facilitator.ui.audience.drawing.sheet import (
    MIDDLE,
    ON_SURFACE,
    SMALL,
    SOFT,
    SOFT_ON_SURFACE,
    Sheet,
    Stage,
    Tone,
)
from facilitator.ui.audience.looks import category_look, category_of, type_look
from facilitator.ui.audience.scenes.empty_board import put_empty
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.fonts import Weight

CARD_SIZE, CARD_LINES = 44.0, 5
PADDING, SIGN, SIGN_GAP, BAR = 20.0, 34.0, 16.0, 14.0
NOTE_HEIGHT = 50.0
COLUMN_GAP, CARD_GAP, HEAD_HEIGHT, GROUP_GAP = 30.0, 14.0, 74.0, 14.0
NARROWEST_COLUMN, NARROWEST_COLUMN_WIDE = 430.0, 520.0
HEAD_INDENT, HEAD_SIZE = 58.0, 46.0
NONE_SHAPE, NONE_COLOUR = "square", "soft"
ONE_LINE = Style(lines=1)


@dataclass(frozen=True, slots=True)
class Group:
    """The cards under one heading."""

    title: str
    shape: str
    colour: str
    cards: tuple[CardView, ...]


def board(state: AudienceState, stage: Stage) -> Laid:
    """Lay out one page of the board; an empty one says how to fill it."""
    shown = state.picture.board
    sheet, room = framed(state, stage, shown.title if shown is not None else state.say("board.title"))
    if shown is None or not shown.cards:
        put_empty(sheet, state, room.body)
        return sheet.laid()
    narrowest = NARROWEST_COLUMN_WIDE if stage.is_wide else NARROWEST_COLUMN
    count = max(1, int((room.body.width + COLUMN_GAP) // (narrowest + COLUMN_GAP)))
    boxes = room.body.columns(count, COLUMN_GAP)
    groups = groups_of(state, shown)
    stacks = tuple(_stack(state, group, boxes[0].width) for group in groups)
    pages = column_pages(stacks, Columns(count, room.body.height, CARD_GAP, GROUP_GAP))
    page = pages[min(max(state.picture.page, 0), len(pages) - 1)]
    for placed in page:
        _place(sheet, state, groups[placed.group], placed, boxes[placed.column], stacks[placed.group])
    _foot(sheet, state, room.foot, len(pages), tuple(groups[one.group].cards[one.card] for one in page))
    return sheet.laid(len(pages))


def groups_of(state: AudienceState, shown: BoardShown) -> tuple[Group, ...]:
    """Return the cards in their groups; empty groups are left out."""
    makers: dict[BoardView, Callable[[AudienceState, BoardShown], list[Group]]] = {
        BoardView.TYPE: _by_type,
        BoardView.CATEGORY: _by_category,
        BoardView.PLACE: _by_place,
        BoardView.ACTOR: _by_actor,
    }
    return tuple(group for group in makers[shown.view](state, shown) if group.cards)


def _by_type(state: AudienceState, shown: BoardShown) -> list[Group]:
    kinds = dict.fromkeys((*shown.types, *(card.type for card in shown.cards)))
    groups = []
    for kind in kinds:
        look = type_look(kind)
        cards = tuple(card for card in shown.cards if card.type is kind)
        groups.append(Group(state.name(look.names), look.shape, look.colour, cards))
    return groups


def _by_category(state: AudienceState, shown: BoardShown) -> list[Group]:
    groups = []
    for category in shown.categories:
        look = category_look(category)
        cards = tuple(card for card in shown.cards if card.category == category.id)
        groups.append(Group(state.name(look.names), look.shape, look.colour, cards))
    rest = tuple(card for card in shown.cards if category_of(card, shown.categories) is None)
    return [*groups, _rest(state, "board.no_category", rest)]


def _by_place(state: AudienceState, shown: BoardShown) -> list[Group]:
    """A place is known by its name, however it is spelt, or by its square of the picture."""
    places: dict[str, list[CardView]] = {}
    for card in shown.cards:
        places.setdefault((card.place_name or card.square).casefold(), []).append(card)
    rest = tuple(places.pop("", ()))
    groups = [
        Group(_place_title(cards), "drop", "accent", tuple(cards)) for _, cards in sorted(places.items())
    ]
    return [*groups, _rest(state, "board.no_place", rest)]


def _place_title(cards: Sequence[CardView]) -> str:
    """Return the name that is spelt with a capital if somebody did."""
    name = min(card.place_name or card.square for card in cards)
    return name[:1].upper() + name[1:]


def _by_actor(state: AudienceState, shown: BoardShown) -> list[Group]:
    groups = [
        Group(
            state.say(f"actor.{actor.value}"),
            "hexagon",
            "accent",
            tuple(card for card in shown.cards if card.actor is actor),
        )
        for actor in Actor
    ]
    rest = tuple(card for card in shown.cards if card.actor is None)
    return [*groups, _rest(state, "board.no_actor", rest)]


def _rest(state: AudienceState, key: str, cards: tuple[CardView, ...]) -> Group:
    return Group(state.say(key), NONE_SHAPE, NONE_COLOUR, cards)


def _stack(state: AudienceState, group: Group, width: float) -> Stack:
    first, repeated = (
        _head_height(_title(state, group, width, goes_on=goes_on)) for goes_on in (False, True)
    )
    return Stack(first, repeated, tuple(_height(state, card, width) for card in group.cards))


def _head_height(title: Fitted) -> float:
    return max(HEAD_HEIGHT, title.height + 20)


def _place(
    sheet: Sheet, state: AudienceState, group: Group, placed: Placed, column: Box, stack: Stack
) -> None:
    top = column.y + placed.y
    if placed.has_head:
        title = _title(state, group, column.width, goes_on=placed.goes_on)
        height = _head_height(title)
        box = Box(column.x, top - height, column.width, height)
        sheet.put(Sign(Box(box.x + 2, box.y + (height - 40) / 2, 40, 40), group.shape, group.colour))
        sheet.set(title, box.less_left(HEAD_INDENT), place=MIDDLE)
    height = min(stack.cards[placed.card], column.bottom - top)
    put_card(sheet, state, group.cards[placed.card], Box(column.x, top, column.width, height))


def _title(state: AudienceState, group: Group, width: float, *, goes_on: bool) -> Fitted:
    title = state.say("board.goes_on", title=group.title) if goes_on else group.title
    return elided(title, width - HEAD_INDENT, HEAD_SIZE, Style(Weight.SEMIBOLD, state.language, lines=3))


def put_card(sheet: Sheet, state: AudienceState, card: CardView, box: Box) -> None:
    """Put a card: its text, the shape of its type, and how often it was said."""
    look = type_look(card.type)
    sheet.put(Panel(box, "surface", radius=12, edge="hairline", bar=look.colour))
    sign = Box(box.x + BAR + 18, box.y + PADDING + 10, SIGN, SIGN)
    sheet.put(Sign(sign, look.shape, look.colour, "surface"))
    text = elided(card.text, _text_width(box.width), CARD_SIZE, _style(state, card))
    inner = box.less_left(BAR + 18 + SIGN + SIGN_GAP).less_right(PADDING)
    sheet.set(text, Box(inner.x, box.y + PADDING, inner.width, text.height), ON_SURFACE)
    note = card_note(state, card)
    if note:
        row = Box(inner.x, box.y + PADDING + text.height, inner.width, NOTE_HEIGHT)
        sheet.words(note, row, (SMALLEST, SMALLEST), tone=SOFT_ON_SURFACE, place=MIDDLE, style=ONE_LINE)


def card_note(state: AudienceState, card: CardView) -> str:
    """Return what is to be known of a card besides its text."""
    said = state.say("card.voices", count=card.voices) if card.voices > 1 else ""
    return " · ".join(part for part in (said, state.say("card.edited") if card.edited else "") if part)


def _height(state: AudienceState, card: CardView, width: float) -> float:
    text = elided(card.text, _text_width(width), CARD_SIZE, _style(state, card))
    return 2 * PADDING + text.height + (NOTE_HEIGHT if card_note(state, card) else 0.0)


def _text_width(width: float) -> float:
    return width - BAR - 18 - SIGN - SIGN_GAP - PADDING


def _style(state: AudienceState, card: CardView) -> Style:
    return Style(Weight.REGULAR, card.language or state.language, CARD_LINES)


def _foot(sheet: Sheet, state: AudienceState, foot: Box, pages: int, cards: tuple[CardView, ...]) -> None:
    """Put the words of the shapes at the left and the page at the right, as far as there is room."""
    page_width = 0.0
    if pages > 1:
        page = min(state.picture.page, pages - 1) + 1
        page_width = text_width(state.say("page", page=page, pages=pages), SMALL) + 40
        put_pages(sheet, state, foot.from_right(page_width), pages)
    room = foot.less_right(page_width)
    for kind in dict.fromkeys(card.type for card in cards):
        look = type_look(kind)
        word = state.name(look.names)
        needs = text_width(word, SMALL, Weight.MEDIUM) + 56
        if needs <= room.width:
            tone = Tone(SOFT.ink, SOFT.ground)
            room = room.less_left(sheet.tag(room, look.shape, look.colour, word, tone=tone) + 40)
