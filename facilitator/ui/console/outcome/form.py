"""The form for one decision or action; with a card chosen it begins with the card's text."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QWidget

from facilitator.meeting.commands import Command, PutAction, PutDecision
from facilitator.meeting.decided import carrying_out
from facilitator.meeting.ids import ActionId, CardId, DecisionId, ItemId
from facilitator.meeting.model import Action, Decision, Meeting
from facilitator.meeting.words import ActionStatus
from facilitator.ui.console.outcome.due import due_of, due_words
from facilitator.ui.desk import Desk
from facilitator.ui.entry_keys import EntryKeys
from facilitator.ui.parts import button, label, named, row
from facilitator.ui.pressing import Choice

_ACTION, _DECISION = "action", "decision"
MOST_CHARACTERS = 200


class OutcomeForm(QFrame):
    """Enter keeps it and is ready for the next; an empty one keeps nothing.

    A decision has the same fields: who is named there, or a date, makes it a promise as well.
    """

    left = Signal()
    done = Signal()
    """What was begun from a card is kept or given up: the keys belong to the cards again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self._desk = desk
        self._action: Action | None = None
        self._decision: Decision | None = None
        self._cards: tuple[CardId, ...] = ()
        self._is_of_card = False
        self.kind, self.status = Choice(), QComboBox()
        self.what, self.owner, self.due, self.first_step = (QLineEdit() for _ in range(4))
        self._fields = {
            "kind": self.kind, "what": self.what, "owner": self.owner,
            "due": self.due, "first_step": self.first_step, "status": self.status,
        }  # fmt: skip
        for key, field in self._fields.items():
            named(desk, field, f"outcome.{key}")
            if isinstance(field, QLineEdit):
                field.setMaxLength(MOST_CHARACTERS)
                desk.words.put(field, field.setPlaceholderText, f"outcome.{key}.hint")
        self._keep = button(desk, "outcome.keep", "primary")
        self._clear = button(desk, "outcome.clear", "quiet")
        self._lay_out()
        keys = EntryKeys(self._fields.values(), self)
        keys.kept.connect(self._on_keep)
        keys.left.connect(self._on_left)
        self._keep.clicked.connect(self._on_keep)
        self._clear.clicked.connect(self.clear)
        self.kind.picked.connect(self.what.setFocus)
        desk.words.changed.connect(self._say_choices)
        self._say_choices()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(6)
        labels = {key: label(self._desk, f"outcome.{key}", "soft") for key in self._fields}
        for line, keys in enumerate((("kind", "what"), ("owner", "due"), ("first_step", "status"))):
            for place, key in enumerate(keys):
                grid.addWidget(labels[key], line, place * 2)
                grid.addWidget(self._fields[key], line, place * 2 + 1)
        answer = row(space=6)
        answer.addStretch(1)
        answer.addWidget(self._clear)
        answer.addWidget(self._keep)
        grid.addLayout(answer, 3, 0, 1, 4)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 3)
        self.setLayout(grid)
        order: list[QWidget] = [*self._fields.values(), self._keep, self._clear]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    @Slot()
    def _say_choices(self) -> None:
        words = self._desk.words
        for box, choices in (
            (self.kind, [(_ACTION, words.t("outcome.action")), (_DECISION, words.t("outcome.decision"))]),
            (self.status, [(one, words.t(f"status.{one}")) for one in ActionStatus]),
        ):
            chosen = max(box.currentIndex(), 0)
            box.clear()
            for value, said in choices:
                box.addItem(said, value)
            box.setCurrentIndex(chosen)

    # --- what it is about

    def begin(self, text: str = "", cards: tuple[CardId, ...] = ()) -> None:
        """Begin a new one, with the text of a card if one was chosen."""
        self.clear()
        self._cards = cards
        self._is_of_card = bool(cards)
        self.what.setText(" ".join(text.split())[:MOST_CHARACTERS])
        # A long one is read from its beginning.
        self.what.setCursorPosition(0)
        (self.owner if text else self.what).setFocus()

    def change(self, action: Action | None, decision: Decision | None) -> None:
        """Offer one that is there for change: an action, a decision, or a decision with its action."""
        self.clear()
        self._action, self._decision = action, decision
        if decision is not None:
            self.kind.setCurrentIndex(1)
        if action is not None:
            self.what.setText(action.what)
            self.owner.setText(action.owner)
            self.due.setText(due_words(action.due, action.due_words))
            self.first_step.setText(action.first_step)
            self.status.setCurrentIndex(list(ActionStatus).index(action.status))
        if decision is not None:
            self.what.setText(decision.text)
        self.what.setFocus()

    @Slot()
    def clear(self) -> None:
        """Forget what was typed; nothing that is kept changes."""
        self._action, self._decision, self._cards = None, None, ()
        self._is_of_card = False
        for field in (self.what, self.owner, self.due, self.first_step):
            field.clear()
        self.status.setCurrentIndex(0)
        self.kind.setCurrentIndex(0)

    # --- keeping

    @Slot()
    def _on_left(self) -> None:
        leave = self.done if self._is_of_card else self.left
        self.clear()
        leave.emit()

    @Slot()
    def _on_keep(self) -> None:
        if not self._desk.is_open or not self.what.text().strip():
            self.what.setFocus()
            return
        self._desk.send(self._command(self._desk.hoped))
        kind, is_of_card = self.kind.currentIndex(), self._is_of_card
        self.clear()
        self.kind.setCurrentIndex(kind)
        if is_of_card:
            self.done.emit()
        else:
            self.what.setFocus()

    def _command(self, meeting: Meeting) -> Command:
        current = meeting.course.current
        if self.kind.currentData() == _DECISION:
            last = max((one.position for one in meeting.decisions.values()), default=0.0)
            fresh = Decision(DecisionId(self._desk.new_id()), last + 1, "", item=current)
            decision = replace(self._decision or fresh, text=self.what.text())
            return PutDecision(decision, self._carrying_out(meeting, decision))
        return PutAction(self._typed(self._action or self._new_action(meeting, current)))

    def _new_action(self, meeting: Meeting, item: ItemId | None) -> Action:
        last = max((one.position for one in meeting.actions.values()), default=0.0)
        return Action(ActionId(self._desk.new_id()), last + 1, "", item=item, cards=self._cards)

    def _carrying_out(self, meeting: Meeting, decision: Decision) -> Action | None:
        """Return what was typed about who carries a decision out, and when; None where nothing was."""
        if not any(field.text().strip() for field in (self.owner, self.due, self.first_step)):
            return None
        known = carrying_out(meeting, decision)
        return self._typed(known or self._new_action(meeting, decision.item))

    def _typed(self, action: Action) -> Action:
        now = self._desk.now()
        due, words = due_of(self.due.text(), now.wall.astimezone(now.zone).date())
        return replace(
            action,
            what=self.what.text(),
            owner=self.owner.text(),
            due=due,
            due_words=words,
            first_step=self.first_step.text(),
            status=ActionStatus(self.status.currentData()),
        )
