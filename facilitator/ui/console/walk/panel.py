"""The walk: stops at the left, unsafe and pleasant side by side, the record sheet below."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from facilitator.meeting.commands import Release, Show
from facilitator.meeting.model import Card, Meeting, Scene
from facilitator.meeting.walk import number_of
from facilitator.meeting.words import CardState, SceneKind
from facilitator.ui.console.walk.form import FindingForm
from facilitator.ui.console.walk.lists import FindingList, StopList
from facilitator.ui.console.walk.rows import finding_rows, readable, stop_rows
from facilitator.ui.desk import Desk
from facilitator.ui.parts import button, column, label, line_of, row
from facilitator.ui.theme import SPACE_TIGHT


class WalkPanel(QWidget):
    """Knows which stop and finding are chosen; everything else is the meeting's."""

    promise_asked = Signal(str, str, str, object)
    """Something is to be agreed about a finding: what, who could do it, by when, and the card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self._is_covered = True
        self.stops = StopList(desk, "walk.stops")
        self.sides = FindingList(desk, "walk.unsafe"), FindingList(desk, "walk.pleasant")
        self.form = FindingForm(desk)
        self.show_stop, self._release = button(desk, "walk.show"), button(desk, "walk.release")
        self._change, self.agree = button(desk, "walk.change"), button(desk, "walk.agree", "primary")
        self._deeds = (self.show_stop, self._release, self._change, self.agree)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        lists = QGridLayout()
        lists.setSpacing(SPACE_TIGHT)
        for at, name in enumerate(("stops", "unsafe", "pleasant")):
            lists.addWidget(label(self._desk, f"walk.{name}", "soft"), 0, at)
        for at, part in enumerate((self.stops, *self.sides)):
            part.setMinimumWidth(1)
            lists.addWidget(part, 1, at)
        for at, stretch in enumerate((4, 5, 4)):
            lists.setColumnStretch(at, stretch)
        deeds = row(space=SPACE_TIGHT)
        deeds.addLayout(line_of(*self._deeds))
        deeds.addStretch(1)
        layout = column(space=SPACE_TIGHT)
        layout.addLayout(lists, 1)
        layout.addLayout(deeds)
        layout.addWidget(self.form)
        self.setLayout(layout)
        self.setFocusProxy(self.form.lines["text"])

    def _connect(self) -> None:
        self.stops.currentRowChanged.connect(self._on_stop)
        self.stops.opened.connect(self.form.lines["text"].setFocus)
        for side in self.sides:
            side.currentRowChanged.connect(self._on_finding)
            side.opened.connect(self._on_change)
        self.show_stop.clicked.connect(self._on_show)
        self._release.clicked.connect(self._on_release)
        self._change.clicked.connect(self._on_change)
        self.agree.clicked.connect(self._on_agree)
        self.form.left.connect(self.stops.setFocus)

    # --- redraw

    def redraw(self, meeting: Meeting, *, is_covered: bool) -> None:
        """Show what was found, and of it only what may be read now."""
        self._meeting, self._is_covered = meeting, is_covered
        cards = readable(meeting, is_covered=is_covered)
        self.stops.show_stops(stop_rows(meeting, cards, self._desk.words))
        self.form.redraw(meeting)
        self._show_findings()

    def _show_findings(self) -> None:
        if self._meeting is None:
            return
        cards = readable(self._meeting, is_covered=self._is_covered)
        rows = finding_rows(self._meeting, cards, self._desk.words, self.stops.stop())
        for part, shown in zip(self.sides, rows, strict=True):
            part.show_findings(shown)
        if self.card() is None and any(rows):
            self.sides[not rows[0]].setCurrentRow(0)
        self._show_deeds()

    def _show_deeds(self) -> None:
        card = self.card()
        shown = card is not None and card.state is CardState.RELEASED
        self._release.setEnabled(card is not None and not shown)
        self._change.setEnabled(card is not None)
        self.agree.setEnabled(shown)

    def card(self) -> Card | None:
        """Return the chosen finding, on whichever side it is."""
        if self._meeting is None:
            return None
        keys = [key for side in self.sides if (key := side.card()) is not None]
        return next((self._meeting.cards[key] for key in keys if key in self._meeting.cards), None)

    # --- slots

    @Slot(int)
    def _on_stop(self, _place: int) -> None:
        self.form.begin(self.stops.stop())
        self._show_findings()

    @Slot()
    def _on_finding(self) -> None:
        """Let only one finding of both sides be chosen."""
        other = self.sides[self.sender() is self.sides[0]]
        other.leave()
        self._show_deeds()

    @Slot()
    def _on_show(self) -> None:
        """Show the chosen stop to the hall, or all of them page by page."""
        self._desk.send(Show(Scene(SceneKind.STOPS, stop=self.stops.stop())))

    @Slot()
    def _on_release(self) -> None:
        card = self.card()
        if card is not None:
            self._desk.send(Release((card.id,)))

    @Slot()
    def _on_change(self) -> None:
        card = self.card()
        if card is not None:
            self.form.change(card)

    @Slot()
    def _on_agree(self) -> None:
        """Let the finding become a promise: what is proposed, or what is wrong where nothing is."""
        card, meeting, words = self.card(), self._meeting, self._desk.words
        if card is None or meeting is None:
            return
        number = number_of(meeting, card.stop)
        what = " ".join((card.proposal or card.text).split())
        if number is not None and card.place is not None:
            what = words.t("walk.what", number=number, place=card.place.name, what=what)
        owner = words.t(f"actor.{card.actor}") if card.actor is not None else ""
        self.promise_asked.emit(what, owner, card.deadline, card.id)
