"""The pins that the room may see, in a list by square, with the form that adds and changes them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QWidget

from facilitator.meeting.area import cell, point_of, square
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Card, Meeting
from facilitator.meeting.words import CardState
from facilitator.ui.audience.drawing.shapes import shape_icon
from facilitator.ui.audience.looks import type_look
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, column, line_of, named
from facilitator.ui.preparation.area.pin_form import PinForm
from facilitator.ui.theme import SPACE, readable

# Counters of what nobody has released move so far at once.
STEP = 5


class PinsPanel(QWidget):
    """Only released contributions are here: this page, too, may be seen by the hall."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self._listed: object = None
        self.list, self.form, self.sum = QListWidget(), PinForm(desk), Plain("soft", wraps=True)
        named(desk, self.list, "area.pins")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QScrollArea()
        inner.setWidget(self.form)
        inner.setWidgetResizable(True)
        inner.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = column(space=SPACE)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.addWidget(self.sum)
        layout.addWidget(self.list, 2)
        layout.addWidget(inner, 5)
        # Below the fields that scroll on a small laptop: what keeps a pin is always seen.
        layout.addLayout(line_of(self.form.keep, self.form.cancel, space=SPACE))
        self.setLayout(layout)
        self.list.currentRowChanged.connect(self._on_row)

    def _sum(self, count: int, waiting: int) -> str:
        """Return how many pins there are, and about how many wait where it is more than a few."""
        words = self._desk.words
        told = (words.t("area.pins.sum", count=count), words.t("area.pins.waiting", waiting=waiting))
        return " ".join(told if waiting else told[:1])

    def show_pins(self, meeting: Meeting) -> None:
        """List what is released and has a point, by square."""
        self._meeting = meeting
        self.form.offer(meeting)
        waiting = sum(
            1 for card in meeting.cards.values() if card.state is not CardState.RELEASED and card.place
        )
        cards = pinned(meeting)
        self.sum.setText(self._sum(len(cards), waiting // STEP * STEP))
        listed = (cards, meeting.area, self._desk.words.language, self._desk.theme.name)
        if listed == self._listed:
            return
        self._listed = listed
        kept = self.chosen_key()
        self.list.blockSignals(True)
        self.list.clear()
        for card in cards:
            self.list.addItem(self._item(meeting, card))
            if card.id == kept:
                self.list.setCurrentRow(self.list.count() - 1)
        self.list.blockSignals(False)

    def _item(self, meeting: Meeting, card: Card) -> QListWidgetItem:
        look, words = type_look(card.type), self._desk.words
        point = point_of(card.place)
        at = square(meeting.area, point) if meeting.area is not None and point is not None else ""
        text = " ".join(card.text.split())
        item = QListWidgetItem(
            shape_icon(look.shape, readable(look.colour, self._desk.theme.surface, 3.0)), f"{at}  {text}"
        )
        item.setData(Qt.ItemDataRole.UserRole, str(card.id))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{at}, {words.name(look.names)}: {text}")
        return item

    def choose(self, card: str) -> None:
        """Stand at a pin."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == card:
                self.list.setCurrentRow(row)

    def leave_pin(self) -> None:
        """Stand at none: the form is for a new one."""
        self.list.setCurrentRow(-1)

    def chosen_key(self) -> str:
        """Return the id of the chosen pin, or ""."""
        if self.list.currentRow() < 0:
            return ""
        return str(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    @Slot(int)
    def _on_row(self, _row: int) -> None:
        meeting = self._meeting
        card = meeting.cards.get(CardId(self.chosen_key())) if meeting is not None else None
        if card is not None:
            self.form.show_card(card)
        self.chosen.emit(self.chosen_key())


def pinned(meeting: Meeting) -> list[Card]:
    """Return the released cards that have a point, by square and then by text: never as they came."""
    area = meeting.area
    if area is None:
        return []
    found = []
    for card in meeting.cards.values():
        point = point_of(card.place)
        if card.state is CardState.RELEASED and point is not None:
            found.append((cell(area, point), card))
    return [card for _, card in sorted(found, key=lambda one: (one[0][1], one[0][0], one[1].text, one[1].id))]
