"""A new vote put together: how the room is asked, and what it chooses between."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from facilitator.meeting.cards import is_counted_elsewhere, released, voices
from facilitator.meeting.commands import OpenBallot
from facilitator.meeting.ids import CardId
from facilitator.meeting.model import Ballot, Card, Meeting
from facilitator.meeting.names import said_in
from facilitator.meeting.words import BallotKind, ItemKind
from facilitator.ui.desk import Desk
from facilitator.ui.flow import Flow
from facilitator.ui.parts import Plain, button, column, fitting, named, number
from facilitator.ui.pressing import Tick

# What is asked about in words of one's own, and not about what the room has said.
IN_WORDS = frozenset({BallotKind.SCALE, BallotKind.PULSE})
WITH_A_NUMBER = frozenset({BallotKind.DOTS, BallotKind.MULTIPLE})


class NewBallot(QWidget):
    """Question, way of asking, and the released cards or words that can be chosen between."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._of_item = ""
        self._earlier: Ballot | None = None
        self.question = QLineEdit()
        named(desk, self.question, "ballot.question")
        self.kind = fitting(QComboBox())
        named(desk, self.kind, "ballot.kind")
        for one in BallotKind:
            self.kind.addItem("", one)
        self.dots = number(desk, "ballot.dots", 1, 5)
        self.dots.setValue(3)
        self.several, self.strong, self.compare = Tick(), Tick(), Tick()
        self.several.setChecked(True)
        self.cards = QListWidget()
        self.cards.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.cards.setWordWrap(True)
        named(desk, self.cards, "ballot.cards")
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        named(desk, self.words, "ballot.words")
        self.open = button(desk, "ballot.open", "primary")
        self._help = Plain("soft", wraps=True)
        self._choices = QStackedWidget()
        self._lay_out()
        self.setFocusProxy(self.question)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.open.clicked.connect(self._on_open)
        desk.words.changed.connect(self._say_kinds)
        self._say_kinds()

    def _lay_out(self) -> None:
        for box, key in (
            (self.several, "ballot.several"),
            (self.strong, "ballot.strong"),
            (self.compare, "ballot.compare"),
        ):
            self._desk.words.put(box, box.setText, key)
        self._desk.words.put(self.strong, self.strong.setToolTip, "ballot.strong.help")
        how = Flow(self.kind, self.dots, self.several, self.compare, self.strong, space=6)
        self._choices.addWidget(self.cards)
        self._choices.addWidget(self.words)
        layout = column(space=6)
        layout.addWidget(self._help)
        layout.addWidget(self.question)
        layout.addLayout(how)
        layout.addWidget(self._choices, 1)
        layout.addWidget(self.open)
        self.setLayout(layout)

    @property
    def chosen_kind(self) -> BallotKind:
        """How the room is to be asked."""
        return BallotKind(self.kind.currentData())

    def redraw(self, meeting: Meeting) -> None:
        """Offer the released cards, most voices first; ticks stay where they were."""
        self._of_item = _asked_by_item(meeting)
        # Codes are made on the page of the papers; without any nobody could vote.
        has_codes = bool(self._desk.snapshot.slips)
        self.strong.setEnabled(has_codes)
        self.strong.setText(self._desk.words.t("ballot.strong" if has_codes else "ballot.strong.none"))
        self._earlier = _earlier_pulse(meeting)
        self._show_kind()
        self._offer(meeting)

    def _offer(self, meeting: Meeting) -> None:
        ticked = set(self._ticked())
        shown = [
            one for one in released(meeting) if not one.parked and not is_counted_elsewhere(meeting, one)
        ]
        shown.sort(key=lambda one: (-len(voices(meeting, one)), one.text.casefold()))
        offered = [(one.id, _option_words(meeting, one)) for one in shown]
        present = [
            (self.cards.item(at).data(Qt.ItemDataRole.UserRole), self.cards.item(at).text())
            for at in range(self.cards.count())
        ]
        if offered == present:
            return
        self.cards.clear()
        for key, said in offered:
            item = QListWidgetItem(said)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
            self.cards.addItem(item)

    @Slot()
    def _say_kinds(self) -> None:
        for at, one in enumerate(BallotKind):
            self.kind.setItemText(at, self._desk.words.t(f"ballot.kind.{one}"))
        self._show_kind()

    @Slot(int)
    def _on_kind(self, _place: int) -> None:
        kind = self.chosen_kind
        if kind in IN_WORDS:
            self.words.setPlainText(self._desk.words.t(f"ballot.words.{kind}"))
        self._show_kind()

    def _show_kind(self) -> None:
        kind = self.chosen_kind
        self.dots.setVisible(kind in WITH_A_NUMBER)
        self.several.setVisible(kind is BallotKind.DOTS)
        self.compare.setVisible(kind is BallotKind.PULSE and self._earlier is not None)
        self._choices.setCurrentWidget(self.words if kind in IN_WORDS else self.cards)
        say = self._desk.words.t
        # A pulse and a scale ask how things are, not what comes first.
        hint = f"ballot.question.hint.{kind}" if kind in IN_WORDS else "ballot.question.hint"
        self.question.setPlaceholderText(self._of_item or say(hint))
        self._help.setText(say("ballot.words.help" if kind in IN_WORDS else "ballot.help"))
        self.dots.setPrefix(f"{say('ballot.dots' if kind is BallotKind.DOTS else 'ballot.choices')}: ")

    def _ticked(self) -> tuple[CardId, ...]:
        items = (self.cards.item(at) for at in range(self.cards.count()))
        return tuple(
            CardId(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    @Slot()
    def _on_open(self) -> None:
        kind = self.chosen_kind
        in_words = kind in IN_WORDS
        compares = self.compare.isChecked() and kind is BallotKind.PULSE
        lines = (line.strip() for line in self.words.toPlainText().splitlines())
        self._desk.send(
            OpenBallot(
                # The run sheet has asked already: nobody writes it twice, and the room sees the same words.
                question=self.question.text().strip() or self._of_item,
                cards=() if in_words else self._ticked(),
                texts=tuple(filter(None, lines)) if in_words else (),
                kind=kind,
                dots=self.dots.value(),
                several=self.several.isChecked(),
                strong=self.strong.isChecked() and self.strong.isEnabled(),
                before=self._earlier.id if compares and self._earlier is not None else None,
            )
        )


def _earlier_pulse(meeting: Meeting) -> Ballot | None:
    """Return the closed pulse that a new one can be set against: the latest that is no comparison itself."""
    closed = [one for one in meeting.ballots.values() if one.kind is BallotKind.PULSE and not one.is_open]
    return closed[-1] if closed else None


def _asked_by_item(meeting: Meeting) -> str:
    """Return what the run sheet asks where it prioritises; what a round of notes asks is another matter."""
    current = meeting.course.current
    running = meeting.items.get(current) if current is not None else None
    if running is None or running.kind is not ItemKind.PRIORITISE:
        return ""
    return said_in(running.question, meeting.brief.language)


def _option_words(meeting: Meeting, card: Card) -> str:
    count = len(voices(meeting, card))
    flat = " ".join(card.text.split())
    return f"{flat}  ×{count}" if count > 1 else flat
