"""The closing assistant: for each of the things that mattered most, who does what first, and by when."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QScrollArea, QWidget

from facilitator.meeting.closing import Topic, parking_lot, top_topics
from facilitator.meeting.commands import Park, PutAction
from facilitator.meeting.ids import ActionId
from facilitator.meeting.model import Action, Meeting
from facilitator.ui.console.outcome.due import due_of, due_words
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, clear, column, label, named, panel, row
from facilitator.ui.theme import SPACE

FIELDS = ("owner", "due", "first_step")
_MOST_CHARACTERS = 200


class TopicCard(QWidget):
    """One topic with its three fields; Enter, or leaving the last of them, keeps the promise."""

    promised = Signal(object, object, object)
    """The topic, the id of a new action, and what was typed: owner, date, first step."""
    parked = Signal(object)

    def __init__(self, desk: Desk, topic: Topic, number: int) -> None:
        super().__init__()
        self.topic = topic
        # Made up once: fields left one after the other, faster than the engine answers, are one action.
        self.made = ActionId(desk.new_id())
        self._desk = desk
        self.fields = {name: QLineEdit() for name in FIELDS}
        self._park = button(desk, "assistant.park", "quiet")
        self._park.clicked.connect(self._on_park)
        self._what, self._why = Plain("eyebrow", wraps=True), Plain("soft")
        self._what.setText(f"{number}. {topic.text}")
        frame = panel()
        inside = column(margin=SPACE, space=4)
        head = row(space=6)
        head.addWidget(self._what, 1)
        head.addWidget(self._why)
        head.addWidget(self._park)
        inside.addLayout(head)
        inside.addLayout(self._grid())
        frame.setLayout(inside)
        layout = column()
        layout.addWidget(frame)
        self.setLayout(layout)
        self.setFocusProxy(self.fields["owner"])

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, (name, field) in enumerate(self.fields.items()):
            key = f"outcome.{name}"
            named(self._desk, field, key)
            field.setAccessibleDescription(self.topic.text)
            field.setMaxLength(_MOST_CHARACTERS)
            self._desk.words.put(field, field.setPlaceholderText, f"{key}.hint")
            field.editingFinished.connect(self._on_finished)
            grid.addWidget(label(self._desk, key, "soft"), 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 2 if name == "due" else 3)
        return grid

    def redraw(self, topic: Topic, action: Action | None) -> None:
        """Show what has been promised, but never under a hand that types."""
        self.topic = topic
        words = self._desk.words
        key, count = ("dots", topic.dots) if topic.dots is not None else ("voices", topic.voices)
        self._why.setText(words.t(f"assistant.{key}", count=count))
        self._park.setVisible(topic.card is not None and action is None)
        if action is not None:
            told = {"owner": action.owner, "due": due_words(action.due, action.due_words),
                    "first_step": action.first_step}  # fmt: skip
        else:
            told = dict.fromkeys(FIELDS, "")
        for name, field in self.fields.items():
            if not field.isModified():
                field.setText(told[name])

    @Slot()
    def _on_finished(self) -> None:
        if any(field.isModified() for field in self.fields.values()):
            for field in self.fields.values():
                field.setModified(False)
            self.promised.emit(self.topic, self.made, tuple(field.text() for field in self.fields.values()))

    @Slot()
    def _on_park(self) -> None:
        self.parked.emit(self.topic)


class ClosingAssistant(QScrollArea):
    """Closing without is allowed; the minutes then say what was left open."""

    onwards_asked = Signal()
    """On to when people meet again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: list[TopicCard] = []
        self._none = label(desk, "assistant.none", "soft", wraps=True)
        self._topics, self._lot = column(space=SPACE), column(space=4)
        self._lot_heading = label(desk, "assistant.lot", "eyebrow")
        onwards = button(desk, "assistant.onwards")
        onwards.clicked.connect(self.onwards_asked)
        layout = column(space=6)
        layout.addWidget(label(desk, "assistant.heading", "heading"))
        layout.addWidget(label(desk, "assistant.help", "soft", wraps=True))
        layout.addWidget(self._none)
        layout.addLayout(self._topics)
        layout.addWidget(self._lot_heading)
        layout.addLayout(self._lot)
        layout.addWidget(onwards)
        layout.addStretch(1)
        inner = QWidget()
        inner.setLayout(layout)
        self.setWidgetResizable(True)
        self.setWidget(inner)

    def redraw(self, meeting: Meeting) -> None:
        """Show the topics as they stand now."""
        topics = [one for one in top_topics(meeting) if not self._is_parked(meeting, one)]
        self._none.setVisible(not topics)
        if [(one.topic.card, one.topic.text) for one in self.cards] != [
            (one.card, one.text) for one in topics
        ]:
            self._replace(topics)
        for card, topic in zip(self.cards, topics, strict=True):
            card.redraw(topic, meeting.actions.get(topic.action) if topic.action is not None else None)
        self._show_lot(meeting)

    @staticmethod
    def _is_parked(meeting: Meeting, topic: Topic) -> bool:
        card = meeting.cards.get(topic.card) if topic.card is not None else None
        return card is not None and card.parked

    def _replace(self, topics: list[Topic]) -> None:
        clear(self._topics)
        self.cards = [TopicCard(self._desk, topic, number) for number, topic in enumerate(topics, start=1)]
        for card in self.cards:
            card.promised.connect(self._on_promised)
            card.parked.connect(self._on_parked)
            self._topics.addWidget(card)
            # Qt shows it later, but the keys may be wanted at once.
            card.show()

    def _show_lot(self, meeting: Meeting) -> None:
        clear(self._lot)
        parked = parking_lot(meeting)
        self._lot_heading.setVisible(bool(parked))
        for one in parked:
            line, said = row(space=6), Plain(wraps=True)
            said.setText(one.text)
            back: QPushButton = button(self._desk, "assistant.unpark", "quiet")
            back.setProperty("card", one.id)
            back.clicked.connect(self._on_unpark)
            line.addWidget(said, 1)
            line.addWidget(back)
            self._lot.addLayout(line)

    def take_keys(self) -> None:
        """Go to the first topic that nobody has taken on."""
        free = [card for card in self.cards if card.topic.action is None]
        for card in (free or self.cards)[:1]:
            self.ensureWidgetVisible(card)
            card.setFocus()

    # --- slots

    @Slot(object, object, object)
    def _on_promised(self, topic: Topic, made: ActionId, typed: tuple[str, str, str]) -> None:
        if not self._desk.is_open:
            return
        meeting = self._desk.hoped
        owner, due, first_step = typed
        now = self._desk.now()
        day, words = due_of(due, now.wall.astimezone(now.zone).date())
        old = meeting.actions.get(topic.action or made)
        told = replace(
            old or self._new(meeting, topic, made),
            owner=owner,
            due=day,
            due_words=words,
            first_step=first_step,
        )
        if told != old:
            self._desk.send(PutAction(told))

    def _new(self, meeting: Meeting, topic: Topic, made: ActionId) -> Action:
        last = max((one.position for one in meeting.actions.values()), default=0.0)
        what = " ".join(topic.text.split())[:_MOST_CHARACTERS]
        cards = (topic.card,) if topic.card is not None else ()
        return Action(made, last + 1, what, item=meeting.course.current, cards=cards)

    @Slot(object)
    def _on_parked(self, topic: Topic) -> None:
        if topic.card is not None:
            self._desk.send(Park((topic.card,)))

    @Slot()
    def _on_unpark(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._desk.send(Park((sender.property("card"),), park=False))
