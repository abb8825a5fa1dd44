"""Votes that are prepared: at which item, what is asked, and how the hall will see it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QListWidget, QScrollArea, QSplitter, QWidget

from facilitator.meeting.commands import PutPoll, RemovePoll
from facilitator.meeting.ids import ItemId, PollId
from facilitator.meeting.model import AgendaItem, Meeting, Now, Poll
from facilitator.meeting.polls import polls_at, question_of
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import BallotKind
from facilitator.ui.audience.thumbnail import LiveThumbnail
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import Words
from facilitator.ui.parts import button, column, label, line_of, named
from facilitator.ui.preparation.chosen_lists import choose, chosen, fill
from facilitator.ui.preparation.poll_editor import PollEditor
from facilitator.ui.preparation.previewing import scene_of_poll
from facilitator.ui.stage import hall_theme
from facilitator.ui.theme import SPACE, SPACE_WIDE

# How many cards stand for those that will have been shown by then.
STAND_INS = 3


class PollsPage(QWidget):
    """Items and their votes on the left, the chosen vote in the middle, the big screen on the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted: PollId | None = None
        self._wanted_item: ItemId | None = None
        self.items, self.polls = QListWidget(), QListWidget()
        named(desk, self.items, "boards.items")
        named(desk, self.polls, "polls.polls")
        for one in (self.items, self.polls):
            one.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.editor, self.hall = PollEditor(desk), LiveThumbnail(hall_theme(desk.theme))
        self.new, self.remove = button(desk, "polls.new"), button(desk, "polls.remove")
        self.up, self.down = button(desk, "sheet.up"), button(desk, "sheet.down")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setHandleWidth(SPACE_WIDE)
        both.setChildrenCollapsible(False)
        for part in (self._left(), self._middle(), self._right()):
            both.addWidget(part)
        both.setSizes([300, 610, 340])
        layout = column()
        layout.addWidget(both)
        self.setLayout(layout)
        self.setFocusProxy(self.items)

    def _left(self) -> QWidget:
        made, layout = QWidget(), column(space=SPACE)
        layout.addWidget(label(self._desk, "boards.items", "eyebrow"))
        layout.addWidget(self.items, 3)
        layout.addWidget(label(self._desk, "polls.polls", "eyebrow"))
        layout.addWidget(self.polls, 2)
        layout.addLayout(line_of(self.new, self.remove, self.up, self.down, space=SPACE))
        made.setLayout(layout)
        return made

    def _middle(self) -> QWidget:
        made = QScrollArea()
        made.setWidget(self.editor)
        made.setWidgetResizable(True)
        return made

    def _right(self) -> QWidget:
        made, layout = QWidget(), column(space=SPACE)
        layout.addWidget(label(self._desk, "previews.screen", "eyebrow"))
        layout.addWidget(self.hall)
        layout.addWidget(label(self._desk, "polls.how", "soft", wraps=True))
        layout.addStretch(1)
        made.setLayout(layout)
        return made

    def _connect(self) -> None:
        self.items.currentRowChanged.connect(self._on_row)
        self.polls.currentRowChanged.connect(self._on_row)
        self.editor.asked.connect(self._desk.send)
        self.editor.typed.connect(self._on_typed)
        self.new.clicked.connect(self.begin_new)
        self.remove.clicked.connect(self._on_remove)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self._desk.theme_changed.connect(self._dress)

    # --- what the meeting says

    def redraw(self, meeting: Meeting, now: Now) -> None:
        """Show items and what is prepared for each; what is chosen stays chosen."""
        words = self._desk.words
        lines = [(str(one.id), _item_line(meeting, one, words)) for one in agenda(meeting)]
        fill(self.items, lines, str(self._wanted_item or ""))
        self._wanted_item = None
        self._fill_polls(meeting)
        self._show(meeting, now)

    def _fill_polls(self, meeting: Meeting) -> None:
        words, item = self._desk.words, self._item()
        lines = [(str(one.id), _poll_line(meeting, one, item, words)) for one in polls_at(meeting, item)]
        fill(self.polls, lines, str(self._wanted or ""))
        if self._wanted in meeting.polls:
            self._wanted = None

    def _show(self, meeting: Meeting, now: Now) -> None:
        poll = self._poll(meeting)
        self.editor.show_poll(meeting, poll)
        for one in (self.remove, self.up, self.down):
            one.setEnabled(poll is not None)
        self.new.setEnabled(self._item() is not None)
        self._preview(meeting, poll, now)

    def _preview(self, meeting: Meeting, poll: Poll | None, now: Now) -> None:
        self.hall.setVisible(poll is not None)
        if poll is not None and self._desk.is_open:
            cards = (self._desk.words.t("polls.card", number=at) for at in range(1, STAND_INS + 1))
            self.hall.show_state(scene_of_poll(meeting, poll, tuple(cards), now))

    def choose_item(self, item: ItemId) -> None:
        """Stand at an item, at the latest when the page is shown."""
        self._wanted_item = item
        choose(self.items, str(item))

    def begin(self) -> None:
        """Take the keys at the votes of the chosen item; where there is none, one is begun."""
        if self.polls.count():
            self.polls.setFocus()
        else:
            self.begin_new()

    def _item(self) -> ItemId | None:
        key = chosen(self.items)
        return ItemId(key) if key else None

    def _poll(self, meeting: Meeting) -> Poll | None:
        return meeting.polls.get(PollId(chosen(self.polls)))

    # --- slots

    @Slot()
    def _dress(self) -> None:
        self.hall.set_theme(hall_theme(self._desk.theme))

    @Slot(int)
    def _on_row(self, _place: int) -> None:
        meeting = self._desk.newest
        if meeting is None:
            return
        if self.sender() is self.items:
            self._fill_polls(meeting)
        self._show(meeting, self._desk.now())

    @Slot(object)
    def _on_typed(self, poll: Poll) -> None:
        """Show the vote on the screen beside while it is typed; it is kept when the field is left."""
        meeting = self._desk.newest
        if meeting is not None:
            self._preview(meeting, poll, self._desk.now())

    @Slot()
    def begin_new(self) -> None:
        """Prepare another vote for the chosen item, and take the keys where it begins."""
        meeting, item = self._desk.newest, self._item()
        if meeting is None or item is None:
            return
        last = max((poll.position for poll in polls_at(meeting, item)), default=-1.0)
        self._wanted = PollId(self._desk.new_id())
        self._desk.send(PutPoll(Poll(self._wanted, item, last + 1.0, BallotKind.DOTS)))
        # At once: a form that shows nothing yet cannot take the keys.
        self.redraw(self._desk.hoped, self._desk.now())
        self.editor.setFocus()

    @Slot()
    def _on_remove(self) -> None:
        meeting = self._desk.newest
        poll = self._poll(meeting) if meeting is not None else None
        if poll is not None:
            self._desk.send(RemovePoll(poll.id))

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        """Put a vote between the two that are to be its neighbours."""
        meeting = self._desk.newest
        poll = self._poll(meeting) if meeting is not None else None
        if meeting is None or poll is None:
            return
        order = polls_at(meeting, self._item())
        others = [one for one in order if one.id != poll.id]
        place = order.index(poll) + by
        if not 0 <= place <= len(others):
            return
        before = others[place - 1].position if place else others[0].position - 2.0
        after = others[place].position if place < len(others) else before + 2.0
        self._desk.send(PutPoll(replace(poll, position=(before + after) / 2)))


def _item_line(meeting: Meeting, item: AgendaItem, words: Words) -> str:
    count = len(polls_at(meeting, item.id))
    return f"{item.title}\n→ {words.t('polls.count', count=count)}" if count else item.title


def _poll_line(meeting: Meeting, poll: Poll, item: ItemId | None, words: Words) -> str:
    said = words.t(f"ballot.kind.{poll.kind}")
    if item == poll.again:
        said = words.t("polls.again.here")
    return f"{question_of(meeting, poll) or words.t('polls.untitled')}\n{said}"
