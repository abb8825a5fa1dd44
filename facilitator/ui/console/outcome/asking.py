"""A new vote put together, or one that was prepared: how the room is asked, and what it chooses between."""

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
from facilitator.meeting.model.prioritising import IN_WORDS, WITH_A_NUMBER
from facilitator.meeting.polls import asked_by, opening
from facilitator.meeting.words import BallotKind
from facilitator.ui.console.outcome.prepared import PreparedPolls
from facilitator.ui.desk import Desk
from facilitator.ui.flow import Flow
from facilitator.ui.parts import Plain, button, column, fitting, named, number, row
from facilitator.ui.pressing import Tick


class NewBallot(QWidget):
    """Question, way of asking, and the released cards or words that can be chosen between.

    A poll that was prepared fills it in; what is typed over is asked as it stands here.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._of_item = ""
        self._earlier: Ballot | None = None
        self._filled: OpenBallot | None = None
        """What the chosen poll filled in, as it was then."""
        self.prepared = PreparedPolls(desk)
        self.question = QLineEdit()
        named(desk, self.question, "ballot.question")
        self.kind = fitting(QComboBox())
        named(desk, self.kind, "ballot.kind")
        for one in BallotKind:
            self.kind.addItem("", one)
        self.dots = number(desk, "ballot.dots", 1, 5)
        self.dots.setValue(3)
        self.several, self.strong, self.compare, self.own = Tick(), Tick(), Tick(), Tick()
        self.several.setChecked(True)
        self.cards = QListWidget()
        self.cards.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.cards.setWordWrap(True)
        named(desk, self.cards, "ballot.cards")
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        named(desk, self.words, "ballot.words")
        self.open = button(desk, "ballot.open", "primary")
        self.back = button(desk, "ballot.back", "quiet")
        self._help = Plain("soft", wraps=True)
        self._choices = QStackedWidget()
        self._lay_out()
        self.setFocusProxy(self.question)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.own.toggled.connect(self._show_kind)
        self.compare.clicked.connect(self._on_compare)
        self.prepared.chose.connect(self._on_chose)
        self.open.clicked.connect(self._on_open)
        desk.words.changed.connect(self._say_kinds)
        self._say_kinds()

    def _lay_out(self) -> None:
        for box, key in (
            (self.several, "ballot.several"),
            (self.strong, "ballot.strong"),
            (self.compare, "ballot.compare"),
            (self.own, "ballot.own"),
        ):
            self._desk.words.put(box, box.setText, key)
        self._desk.words.put(self.strong, self.strong.setToolTip, "ballot.strong.help")
        how = Flow(self.kind, self.dots, self.several, self.own, self.compare, self.strong, space=6)
        self._choices.addWidget(self.cards)
        self._choices.addWidget(self.words)
        layout = column(space=6)
        layout.addWidget(self.prepared)
        layout.addWidget(self._help)
        layout.addWidget(self.question)
        layout.addLayout(how)
        layout.addWidget(self._choices, 1)
        answer = row(space=6)
        answer.addWidget(self.open, 1)
        answer.addWidget(self.back)
        layout.addLayout(answer)
        self.setLayout(layout)

    @property
    def chosen_kind(self) -> BallotKind:
        """How the room is to be asked."""
        return BallotKind(self.kind.currentData())

    def redraw(self, meeting: Meeting) -> None:
        """Offer the released cards, most voices first; ticks stay where they were."""
        self._of_item = asked_by(meeting, meeting.course.current)
        # Codes are made on the page of the papers; without any nobody could vote.
        has_codes = bool(self._desk.snapshot.slips)
        self.strong.setEnabled(has_codes)
        self.strong.setText(self._desk.words.t("ballot.strong" if has_codes else "ballot.strong.none"))
        is_typing = self._filled is None and bool(self.question.text().strip())
        self.prepared.redraw(meeting, is_typing=is_typing)
        self._take_over(meeting)
        self._earlier = _earlier_pulse(meeting, self._filled)
        self._show_kind()
        self._offer(meeting)

    def _take_over(self, meeting: Meeting) -> None:
        """Fill the chosen poll in, once, and again when it has been prepared anew."""
        poll = self.prepared.poll
        wanted = opening(meeting, poll) if poll is not None else None
        if wanted == self._filled:
            return
        was, self._filled = self._filled, wanted
        if wanted is not None:
            self._fill(wanted)
        elif was is not None:
            self._fill(OpenBallot(""))
        self.setFocusProxy(self._begins_at(wanted))

    def _begins_at(self, asked: OpenBallot | None) -> QWidget:
        """Return what takes the keys: what is whole is opened with one, the rest is ticked or typed."""
        if asked is None:
            return self.question
        return self.open if asked.texts or asked.kind in IN_WORDS else self.cards

    def _fill(self, asked: OpenBallot) -> None:
        self.question.setText(asked.question)
        self.question.setCursorPosition(0)
        self.kind.setCurrentIndex(self.kind.findData(asked.kind))
        self.dots.setValue(asked.dots)
        self.several.setChecked(asked.several)
        self.strong.setChecked(asked.strong)
        self.compare.setChecked(asked.before is not None)
        self.own.setChecked(bool(asked.texts))
        usual = self._desk.words.t(f"ballot.words.{asked.kind}") if asked.kind in IN_WORDS else ""
        self.words.setPlainText("\n".join(asked.texts) or usual)

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

    @property
    def _is_in_words(self) -> bool:
        """Whether the room chooses between words of one's own, and not between cards."""
        return self.chosen_kind in IN_WORDS or self.own.isChecked()

    @Slot()
    def _on_chose(self) -> None:
        if self._desk.newest is not None:
            self.redraw(self._desk.newest)

    @Slot(bool)
    def _on_compare(self, is_compared: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Ask in the words of the pulse before: others could not be set against each other."""
        if is_compared and self._earlier is not None:
            self.question.setText(self._earlier.question)
            self.words.setPlainText("\n".join(option.text for option in self._earlier.options))

    @Slot(int)
    def _on_kind(self, _place: int) -> None:
        kind = self.chosen_kind
        if kind in IN_WORDS:
            self.words.setPlainText(self._desk.words.t(f"ballot.words.{kind}"))
        self._show_kind()

    @Slot()
    def _show_kind(self) -> None:
        kind, in_words = self.chosen_kind, self._is_in_words
        self.dots.setVisible(kind in WITH_A_NUMBER)
        self.several.setVisible(kind is BallotKind.DOTS)
        self.own.setVisible(kind not in IN_WORDS)
        self.compare.setVisible(kind is BallotKind.PULSE and self._earlier is not None)
        self._choices.setCurrentWidget(self.words if in_words else self.cards)
        say = self._desk.words.t
        # A pulse and a scale ask how things are, not what comes first.
        hint = f"ballot.question.hint.{kind}" if kind in IN_WORDS else "ballot.question.hint"
        self.question.setPlaceholderText(self._of_item or say(hint))
        self._help.setText(say(self._help_key()))
        self.dots.setPrefix(f"{say('ballot.dots' if kind is BallotKind.DOTS else 'ballot.choices')}: ")

    def _help_key(self) -> str:
        if self._filled is not None and self._filled.strong and not self.strong.isEnabled():
            return "ballot.strong.missing"
        if self._filled is not None and self._filled.texts:
            return "ballot.prepared.help"
        chooses = self.chosen_kind in {BallotKind.DOTS, BallotKind.MULTIPLE}
        if self._is_in_words:
            return "ballot.words.help.several" if chooses else "ballot.words.help"
        return "ballot.help"

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
        in_words = self._is_in_words
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
                poll=self._filled.poll if self._filled is not None else None,
            )
        )


def _earlier_pulse(meeting: Meeting, asked: OpenBallot | None) -> Ballot | None:
    """Return the closed pulse that a new one is set against: the poll's own first time, else the latest."""
    if asked is not None and asked.before is not None:
        return meeting.ballots.get(asked.before)
    closed = [one for one in meeting.ballots.values() if one.kind is BallotKind.PULSE and not one.is_open]
    return closed[-1] if closed else None


def _option_words(meeting: Meeting, card: Card) -> str:
    count = len(voices(meeting, card))
    flat = " ".join(card.text.split())
    return f"{flat}  ×{count}" if count > 1 else flat
