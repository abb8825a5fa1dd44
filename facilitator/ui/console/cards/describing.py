"""The strip under a card that asks what more was said: where, when, why, what is proposed, who can act."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit

from facilitator.meeting.area import point_of, square, typed
from facilitator.meeting.commands import Describe
from facilitator.meeting.model import AreaPicture, Card, Place
from facilitator.meeting.words import Actor, TimeOfDay
from facilitator.ui.console.cards.placing import square_of
from facilitator.ui.console.cards.strips import Strip
from facilitator.ui.desk import Desk
from facilitator.ui.flow import Flow
from facilitator.ui.parts import button, named

MOST_PLACE, MOST_PAGE = 200, 2_000


class DescribeStrip(Strip):
    """Five fields in three rows; Enter in any of them keeps them all, Esc none."""

    chosen = Signal(object)
    """A command, or None where nothing was changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._area: AreaPicture | None = None
        self._card: Card | None = None
        self.place, self.reasons, self.proposal = QLineEdit(), QLineEdit(), QLineEdit()
        self.time, self.actor = QComboBox(), QComboBox()
        for field, key, most in (
            (self.place, "describe.place", MOST_PLACE),
            (self.reasons, "describe.reasons", MOST_PAGE),
            (self.proposal, "describe.proposal", MOST_PAGE),
        ):
            field.setMaxLength(most)
            named(desk, field, key)
            desk.words.put(field, field.setPlaceholderText, key)
            desk.words.put(field, field.setToolTip, key)
            field.returnPressed.connect(self._on_keep)
        for box, key in ((self.time, "describe.time"), (self.actor, "describe.actor")):
            named(desk, box, key)
            # The longest word would make the column wide.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
        self._lay_out()

    def _lay_out(self) -> None:
        keep = button(self._desk, "edit.keep", "primary")
        cancel = button(self._desk, "edit.cancel", "quiet")
        keep.clicked.connect(self._on_keep)
        cancel.clicked.connect(self.cancelled)
        grid = QGridLayout()
        grid.setContentsMargins(6, 6, 6, 6)
        grid.setSpacing(6)
        grid.addWidget(self.place, 0, 0)
        grid.addWidget(self.time, 0, 1)
        grid.addWidget(self.reasons, 1, 0)
        grid.addWidget(self.actor, 1, 1)
        grid.addWidget(self.proposal, 2, 0)
        grid.addLayout(Flow(keep, cancel, space=6), 2, 1)
        for at in (0, 1):
            grid.setColumnStretch(at, 1)
        self.setLayout(grid)

    def begin(self, card: Card, area: AreaPicture | None) -> None:
        """Offer what is known of the card for change."""
        self._card, self._area = card, area
        words = self._desk.words
        for field, said in (
            (self.place, self._said_place(card.place)),
            (self.reasons, card.reasons.replace("\n", " ")),
            (self.proposal, card.proposal.replace("\n", " ")),
        ):
            field.setText(said)
            field.setCursorPosition(0)
            field.setModified(False)
        times = [(one, words.t(f"area.time.{one}")) for one in TimeOfDay]
        _offer(self.time, [(None, words.t("describe.time")), *times], card.time_of_day)
        actors = [(one, words.t(f"actor.{one}")) for one in Actor]
        _offer(self.actor, [(None, words.t("describe.actor")), *actors], card.actor)
        self.place.selectAll()
        self.place.setFocus()

    def _said_place(self, place: Place | None) -> str:
        return f"{square_of(self._area, place)} {place.name if place is not None else ''}".strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # From a list of choices: lines of text tell it by themselves.
            self._on_keep()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_keep(self) -> None:
        if self._card is None:
            return
        old = Describe.as_it_is(self._card)
        new = replace(old, place=self._place(), time_of_day=self.time.currentData(),
                      actor=self.actor.currentData())  # fmt: skip
        # One line cannot hold several: what was not touched stays as it was written.
        if self.reasons.isModified():
            new = replace(new, reasons=self.reasons.text())
        if self.proposal.isModified():
            new = replace(new, proposal=self.proposal.text())
        self.chosen.emit(new if new != old else None)

    def _place(self) -> Place | None:
        """Return the place that is meant: the point that is known, as long as its square stands there."""
        old = self._card.place if self._card is not None else None
        if not self.place.isModified():
            return old
        new = typed(self._area, self.place.text())
        known, meant = point_of(old), point_of(new)
        if new is None or self._area is None or known is None or meant is None:
            return new
        if square(self._area, known) != square(self._area, meant):
            return new
        return Place(new.name, *known)


def _offer(box: QComboBox, choices: Iterable[tuple[object, str]], chosen: object) -> None:
    box.clear()
    for value, word in choices:
        box.addItem(word, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
