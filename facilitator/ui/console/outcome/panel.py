"""Decisions and actions: what, who, when, first step, how far."""

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from facilitator.meeting.commands import RemoveAction, RemoveDecision
from facilitator.meeting.decided import decision_of
from facilitator.meeting.ids import ActionId, CardId, DecisionId
from facilitator.meeting.model import Action, Decision, Meeting
from facilitator.meeting.walk import promise_about
from facilitator.ui.console.outcome.form import OutcomeForm
from facilitator.ui.console.outcome.rows import COLUMNS, OutcomeModel, OutcomeRow, outcome_rows
from facilitator.ui.desk import Desk
from facilitator.ui.parts import ActionButton, button, column, label, named, row
from facilitator.ui.situation import Situation


class OutcomePanel(QWidget):
    """The list with the form below it; D fills the form from the chosen card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self._model = OutcomeModel(desk.words, self)
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self._size_columns()
        named(desk, self.table, "outcome.name")
        self.form = OutcomeForm(desk)
        self._change = button(desk, "outcome.change")
        self._remove = button(desk, "outcome.remove")
        head = row(space=6)
        head.addWidget(label(desk, "outcome.help", "soft", wraps=True), 1)
        for one in (self._change, self._remove, ActionButton(desk, "scene.actions", said="screen.show_this")):
            head.addWidget(one)
        layout = column(space=6)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.form)
        self.setLayout(layout)
        self.setFocusProxy(self.form.what)
        self._change.clicked.connect(self._on_change)
        self._remove.clicked.connect(self._on_remove)
        self.table.doubleClicked.connect(self._on_double_click)
        self.form.left.connect(self.table.setFocus)
        desk.words.changed.connect(self._model.say_heads)

    def _size_columns(self) -> None:
        heads = self.table.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for name in ("due", "status"):
            heads.setSectionResizeMode(COLUMNS.index(name), QHeaderView.ResizeMode.ResizeToContents)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def redraw(self, meeting: Meeting) -> None:
        """Show what has been agreed."""
        self._meeting = meeting
        self._model.replace(outcome_rows(meeting, self._desk.words))

    def begin_from(self, situation: Situation) -> None:
        """Begin an action about the chosen card."""
        card = situation.card
        if card is None:
            self.form.begin()
        else:
            self.form.begin(card.text, (card.id,))

    def begin_about(self, card: CardId, what: str, owner: str, due: str) -> None:
        """Begin an action about a finding, or go on with the one that there is."""
        known = promise_about(self._meeting, card) if self._meeting is not None else None
        if known is not None:
            self.change_action(known.id)
            return
        self.form.begin(what, (card,))
        self.form.owner.setText(owner)
        self.form.due.setText(due)
        (self.form.due if owner else self.form.owner).setFocus()

    def change_action(self, key: ActionId) -> None:
        """Offer an action for change, with the field that lacks something in front."""
        action = self._meeting.actions.get(key) if self._meeting is not None else None
        if action is not None:
            self.form.change(action, self._decided(action))
            (self.form.due if action.owner else self.form.owner).setFocus()

    def change_decision(self, key: DecisionId) -> None:
        """Offer a decision for change, to say who carries it out."""
        decision = self._meeting.decisions.get(key) if self._meeting is not None else None
        if decision is not None:
            self.form.change(None, decision)
            self.form.owner.setFocus()

    def _decided(self, action: Action) -> Decision | None:
        return decision_of(self._meeting, action) if self._meeting is not None else None

    def _chosen(self) -> OutcomeRow | None:
        return self._model.row(self.table.currentIndex().row())

    @Slot(QModelIndex)
    def _on_double_click(self, _index: QModelIndex) -> None:
        self._on_change()

    @Slot()
    def _on_change(self) -> None:
        row_ = self._chosen()
        if row_ is None or self._meeting is None:
            return
        action = self._meeting.actions.get(row_.action) if row_.action is not None else None
        decision = self._meeting.decisions.get(row_.decision) if row_.decision is not None else None
        self.form.change(action, decision)

    @Slot()
    def _on_remove(self) -> None:
        row_ = self._chosen()
        if row_ is None:
            return
        if row_.decision is not None:
            self._desk.send(RemoveDecision(row_.decision))
        elif row_.action is not None:
            self._desk.send(RemoveAction(row_.action))
