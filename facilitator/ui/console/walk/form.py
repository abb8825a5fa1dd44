"""The record sheet as a form: Tab goes through it in the order of the paper, Enter keeps it."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QWidget

from facilitator.meeting.commands import RecordFinding
from facilitator.meeting.ids import CardId, StopId
from facilitator.meeting.model import Card, Meeting
from facilitator.meeting.walk import SIDES, route
from facilitator.meeting.words import Actor, CardState, CardType, Horizon, TimeOfDay
from facilitator.ui.audience.drawing.shapes import shape_icon
from facilitator.ui.console.cards.guarding import kinds
from facilitator.ui.console.cards.rows import type_sign
from facilitator.ui.desk import Desk
from facilitator.ui.entry_keys import EntryKeys
from facilitator.ui.parts import button, label, line_of, named, row
from facilitator.ui.pressing import Tick
from facilitator.ui.theme import SPACE_TIGHT, readable

MOST_CHARACTERS = 500
LOWEST = 5
_LINES = ("text", "reasons", "proposal", "affected", "deadline")
# Two to a line, but for those that people write most in.
_WHOLE = (("text",), ("reasons",), ("proposal",))
_PAIRS = (("affected", "time_of_day"), ("actor", "horizon"), ("priority", "deadline"))


class FindingForm(QFrame):
    """Stop and side stay as they were: several things are found at one stop."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self._desk = desk
        self._stops: tuple[tuple[str, str], ...] = ()
        self._card: Card | None = None
        self.lines = {name: QLineEdit() for name in _LINES}
        self.boxes = {
            name: QComboBox() for name in ("type", "stop", "time_of_day", "actor", "horizon", "priority")
        }
        for name, field in self._fields().items():
            named(desk, field, f"walk.{name}")
        for name, line in self.lines.items():
            line.setMaxLength(MOST_CHARACTERS)
            desk.words.put(line, line.setPlaceholderText, f"walk.{name}.hint")
        self.show_at_once = Tick()
        self.show_at_once.setChecked(True)
        desk.words.put(self.show_at_once, self.show_at_once.setText, "walk.show_at_once")
        self.keep, self._clear = button(desk, "walk.keep", "primary"), button(desk, "walk.clear", "quiet")
        self._lay_out()
        keys = EntryKeys(self._fields().values(), self)
        keys.kept.connect(self._on_keep)
        keys.left.connect(self._on_left)
        self.keep.clicked.connect(self._on_keep)
        self._clear.clicked.connect(self._on_clear)
        desk.words.changed.connect(self._say_choices)
        desk.theme_changed.connect(self._say_choices)
        self._say_choices()

    def _fields(self) -> dict[str, QWidget]:
        return {**self.boxes, **self.lines}

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(8, 6, 8, 6)
        grid.setSpacing(SPACE_TIGHT)
        fields = self._fields()
        lines = [("type", "stop"), *_WHOLE, *_PAIRS]
        order: list[QWidget] = []
        for at, names in enumerate(lines):
            for place, name in enumerate(names):
                field = fields[name]
                field.setMinimumWidth(1)
                grid.addWidget(label(self._desk, f"walk.{name}", "soft"), at, place * 2)
                grid.addWidget(field, at, place * 2 + 1, 1, 1 if len(names) > 1 else 3)
                order.append(field)
        answer = row(space=SPACE_TIGHT)
        answer.addWidget(self.show_at_once)
        answer.addStretch(1)
        answer.addLayout(line_of(self._clear, self.keep))
        grid.addLayout(answer, len(lines), 0, 1, 4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.setLayout(grid)
        for first, second in pairwise([*order, self.show_at_once, self.keep, self._clear]):
            QWidget.setTabOrder(first, second)

    @Slot()
    def _say_choices(self) -> None:
        words, ground = self._desk.words, self._desk.theme.surface
        signs = [(one, *type_sign(one, words)) for one in SIDES]
        self._offer("type", [(kind.value, said) for kind, said, _, _ in signs])
        for at, (_, _, shape, colour) in enumerate(signs):
            self.boxes["type"].setItemIcon(at, shape_icon(shape, readable(colour, ground, 3.0)))
        for name, kinds_ in (("time_of_day", TimeOfDay), ("actor", Actor), ("horizon", Horizon)):
            said = [(one.value, words.t(f"{name}.{one}")) for one in kinds_]
            self._offer(name, [("", words.t("walk.no_choice")), *said])
        ranks = [(str(one), words.t("walk.rank", number=one)) for one in range(1, LOWEST + 1)]
        self._offer("priority", [("", words.t("walk.no_choice")), *ranks])
        self._offer("stop", [*self._stops, ("", words.t("walk.no_stop"))])

    def _offer(self, name: str, choices: Iterable[tuple[str, str]]) -> None:
        box = self.boxes[name]
        chosen = box.currentData()
        box.clear()
        for value, said in choices:
            box.addItem(said, value)
        box.setCurrentIndex(max(box.findData(chosen), 0))

    # --- what it is about

    def redraw(self, meeting: Meeting) -> None:
        """Offer the stops of the route."""
        stops = tuple((stop.id, f"{at} · {stop.name}") for at, stop in enumerate(route(meeting), 1))
        if stops != self._stops:
            is_first = not self._stops
            self._stops = stops
            self._offer("stop", [*stops, ("", self._desk.words.t("walk.no_stop"))])
            if is_first:
                # Somewhere else is said, never meant by leaving the field as it is.
                self.boxes["stop"].setCurrentIndex(0)
        if self._card is not None and self._card.id not in meeting.cards:
            self._empty()

    def begin(self, stop: StopId | None) -> None:
        """Begin a new finding at a stop; what is being typed stays."""
        if self._card is None and stop is not None:
            self._choose("stop", stop)

    def change(self, card: Card) -> None:
        """Offer a finding for correction."""
        self._card = card
        self._choose("type", card.type.value)
        self._choose("stop", card.stop or "")
        for name in ("time_of_day", "actor", "horizon", "priority"):
            value = getattr(card, name)
            self._choose(name, str(value) if value is not None else "")
        for name, line in self.lines.items():
            line.setText(" ".join(getattr(card, name).split()))
        self.show_at_once.setChecked(card.state is CardState.RELEASED)
        self.lines["text"].setFocus()

    def _choose(self, name: str, value: str) -> None:
        box = self.boxes[name]
        box.setCurrentIndex(max(box.findData(value), 0))

    # --- keeping

    @Slot()
    def _on_left(self) -> None:
        self._empty()
        self.left.emit()

    @Slot()
    def _on_clear(self) -> None:
        self._empty()
        self.lines["text"].setFocus()

    def _empty(self) -> None:
        if self._card is not None:
            self.show_at_once.setChecked(True)
        self._card = None
        for line in self.lines.values():
            line.clear()
        for name in ("time_of_day", "actor", "horizon", "priority"):
            self.boxes[name].setCurrentIndex(0)

    @Slot()
    def _on_keep(self) -> None:
        if not self.lines["text"].text().strip():
            self.lines["text"].setFocus()
            return
        command = self.command()
        if self.show_at_once.isChecked() and not command.release:
            self._desk.tell("walk.kept_back")
        self._desk.send(command)
        self._empty()
        self.lines["text"].setFocus()

    def command(self) -> RecordFinding:
        """Return what is asked; what the guard sees something in is not shown by the way."""
        said = {name: line.text() for name, line in self.lines.items()}
        chosen = {name: str(box.currentData() or "") for name, box in self.boxes.items()}
        is_clean = not kinds("\n".join(part for part in said.values() if part))
        return RecordFinding(
            text=said["text"],
            type=CardType(chosen["type"]),
            stop=StopId(chosen["stop"]) if chosen["stop"] else None,
            place=self._place(),
            category=self._card.category if self._card is not None else None,
            reasons=said["reasons"],
            time_of_day=TimeOfDay(chosen["time_of_day"]) if chosen["time_of_day"] else None,
            affected=said["affected"],
            proposal=said["proposal"],
            actor=Actor(chosen["actor"]) if chosen["actor"] else None,
            horizon=Horizon(chosen["horizon"]) if chosen["horizon"] else None,
            priority=int(chosen["priority"]) if chosen["priority"] else None,
            deadline=said["deadline"],
            card=CardId(self._card.id) if self._card is not None else None,
            release=self.show_at_once.isChecked() and is_clean,
        )

    def _place(self) -> str:
        """Return the name that a corrected finding's place has, when it is at no stop of the route."""
        place = self._card.place if self._card is not None and self._card.stop is None else None
        return place.name if place is not None else ""
