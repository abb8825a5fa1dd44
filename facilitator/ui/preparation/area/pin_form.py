"""One pin from a slip or the floor: where it is, what it is, why, when, who can act, what is proposed."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from facilitator.meeting.area import point_of, square, typed
from facilitator.meeting.commands import AddCard, Command, Describe
from facilitator.meeting.model import AreaPicture, Card, Meeting, Place
from facilitator.meeting.words import Actor, CardType, Origin, TimeOfDay
from facilitator.ui.audience.drawing.shapes import shape_icon
from facilitator.ui.audience.looks import type_look
from facilitator.ui.desk import Desk
from facilitator.ui.parts import button, column, label, line_of, named
from facilitator.ui.theme import SPACE, SPACE_TIGHT, readable

# Places first: this is the form of a map.
TYPES = (CardType.UNSAFE, CardType.PLEASANT, CardType.CONCERN, CardType.STRENGTH, CardType.IDEA)
MOST_CHARACTERS, MOST_PAGE = 500, 2_000


class PinForm(QWidget):
    """A new pin, or the further fields of one that is there; Enter in any field keeps it."""

    asked = Signal(object)
    """A command."""
    marked = Signal(object)
    """The point that is meant, or None: to be shown on the picture while one types."""
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._area: AreaPicture | None = None
        self._card: Card | None = None
        self._point: tuple[str, float, float] | None = None
        self.heading = label(desk, "area.pin.new", "eyebrow")
        self.place, self.text = QLineEdit(), QLineEdit()
        self.reasons, self.proposal = QLineEdit(), QLineEdit()
        self.kind, self.time, self.actor, self.origin = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.shows = QCheckBox()
        desk.words.put(self.shows, self.shows.setText, "area.pin.shows")
        self.shows.setChecked(True)
        self.keep, self.cancel = button(desk, "area.pin.keep", "primary"), button(desk, "area.pin.cancel")
        self._name_parts()
        self._lay_out()
        self.place.textEdited.connect(self._on_place)
        for field in (self.place, self.text, self.reasons, self.proposal):
            field.returnPressed.connect(self._on_keep)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.begin_new)

    def _name_parts(self) -> None:
        words = self._desk.words
        for field, key, most in (
            (self.place, "area.pin.place", 200),
            (self.text, "area.pin.text", MOST_CHARACTERS),
            (self.reasons, "area.pin.reasons", MOST_PAGE),
            (self.proposal, "area.pin.proposal", MOST_PAGE),
        ):
            named(self._desk, field, key)
            field.setMaxLength(most)
        words.put(self.place, self.place.setPlaceholderText, "area.pin.place.hint")
        for box, key in (
            (self.kind, "area.pin.kind"),
            (self.time, "area.pin.time"),
            (self.actor, "area.pin.actor"),
            (self.origin, "area.pin.origin"),
        ):
            named(self._desk, box, key)

    def _lay_out(self) -> None:
        layout = column(space=SPACE_TIGHT)
        layout.addWidget(self.heading)
        for key, field in (
            ("area.pin.place", self.place),
            ("area.pin.kind", self.kind),
            ("area.pin.text", self.text),
            ("area.pin.reasons", self.reasons),
            ("area.pin.proposal", self.proposal),
        ):
            layout.addWidget(label(self._desk, key, "soft"))
            layout.addWidget(field)
        layout.addLayout(line_of(self.time, self.actor, space=SPACE))
        layout.addWidget(self.origin)
        layout.addWidget(self.shows)
        layout.addStretch(1)
        self.setLayout(layout)

    def offer(self, meeting: Meeting) -> None:
        """Offer types, times and actors in the window's language, for the meeting's picture."""
        self._area = meeting.area
        words, ground = self._desk.words, self._desk.theme.surface
        kinds: list[tuple[object, str, str, str]] = [
            (kind, words.name(look_.names), look_.shape, readable(look_.colour, ground, 3.0))
            for kind in TYPES
            for look_ in (type_look(kind),)
        ]
        _fill(self.kind, kinds)
        times = [(one, words.t(f"area.time.{one}")) for one in TimeOfDay]
        _fill(self.time, [(None, words.t("area.time.any"), "", ""), *((v, w, "", "") for v, w in times)])
        actors = [(one, words.t(f"actor.{one}")) for one in Actor]
        _fill(self.actor, [(None, words.t("area.actor.any"), "", ""), *((v, w, "", "") for v, w in actors)])
        _fill(
            self.origin,
            [(one, words.t(f"area.origin.{one}"), "", "") for one in (Origin.PAPER, Origin.SPOKEN)],
        )

    # --- what it is about

    @Slot()
    def begin_new(self) -> None:
        """Make ready for the next slip; kind and origin stay, a heap often says the same."""
        self._card, self._point = None, None
        for field in (self.place, self.text, self.reasons, self.proposal):
            field.clear()
        self.time.setCurrentIndex(0)
        self.actor.setCurrentIndex(0)
        self._show_state()
        self.marked.emit(None)

    def show_card(self, card: Card) -> None:
        """Take up a pin that is there: where it lies and its further fields can be changed."""
        self._card, self._point = card, None
        point = point_of(card.place)
        if point is not None and self._area is not None and card.place is not None:
            self.point_at(point, card.place.name)
        for field, said in (
            (self.text, card.text),
            (self.reasons, card.reasons),
            (self.proposal, card.proposal),
        ):
            field.setText(said.replace("\n", " "))
            # A long one is read from its beginning.
            field.setCursorPosition(0)
        for box, value in ((self.kind, card.type), (self.time, card.time_of_day), (self.actor, card.actor)):
            box.setCurrentIndex(max(0, box.findData(value)))
        self._show_state()

    def _show_state(self) -> None:
        is_new = self._card is None
        self.heading.setText(self._desk.words.t("area.pin.new" if is_new else "area.pin.there"))
        self.text.setReadOnly(not is_new)
        self.kind.setEnabled(is_new)
        for part in (self.origin, self.shows):
            part.setVisible(is_new)

    def point_at(self, point: tuple[float, float], name: str = "") -> None:
        """Take a point of the picture; the field says its square, and keeps a name that stands there."""
        if self._area is None:
            return
        old = typed(self._area, self.place.text())
        name = name or (old.name if old is not None else "")
        self.place.setText(f"{square(self._area, point)} {name}".strip())
        self._point = (self.place.text().split(" ")[0], *point)
        self.marked.emit(point)

    @Slot(str)
    def _on_place(self, _text: str) -> None:
        place = self._place()
        self.marked.emit(point_of(place))

    def _place(self) -> Place | None:
        """Return what the field says; a point that was tapped is meant as long as its square stands there."""
        place = typed(self._area, self.place.text())
        if (
            self._point is not None
            and place is not None
            and self.place.text().split(" ")[0] == self._point[0]
        ):
            return Place(place.name, self._point[1], self._point[2])
        return place

    # --- keeping it

    @Slot()
    def _on_keep(self) -> None:
        if self._card is None and not self.text.text().strip():
            self.text.setFocus()
            return
        self.asked.emit(self._added() if self._card is None else self._described(self._card))
        self.begin_new()
        self.place.setFocus()

    def _added(self) -> Command:
        text, reasons, proposal = self.text.text(), self.reasons.text(), self.proposal.text()
        return AddCard(
            text=text,
            type=CardType(self.kind.currentData()),
            origin=Origin(self.origin.currentData()),
            place=self._place(),
            time_of_day=self.time.currentData(),
            actor=self.actor.currentData(),
            reasons=reasons,
            proposal=proposal,
            release=self.shows.isChecked(),
        )

    def _described(self, card: Card) -> Command:
        return replace(
            Describe.as_it_is(card),
            place=self._place(),
            time_of_day=self.time.currentData(),
            actor=self.actor.currentData(),
            reasons=self.reasons.text(),
            proposal=self.proposal.text(),
        )


def _fill(box: QComboBox, choices: Sequence[tuple[object, str, str, str]]) -> None:
    """Offer values, and keep the chosen one if it still is there."""
    said = [word for _, word, _, _ in choices]
    if [box.itemText(place) for place in range(box.count())] == said:
        return
    chosen = box.currentData()
    box.clear()
    for value, word, shape, colour in choices:
        if shape:
            box.addItem(shape_icon(shape, colour), word, value)
        else:
            box.addItem(word, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
