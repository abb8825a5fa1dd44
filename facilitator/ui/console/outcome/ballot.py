"""Prioritising: a new vote is put together, or the one that is there is counted and closed."""

from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QStackedWidget, QWidget

from facilitator.meeting.cards import STEP
from facilitator.meeting.commands import CloseBallot, CountHands, RemoveBallot, Show
from facilitator.meeting.ids import ItemId, OptionId
from facilitator.meeting.model import Ballot, Meeting, Scene, Tally
from facilitator.meeting.polls import next_poll
from facilitator.meeting.results import (
    FEWEST_VOTES,
    ballot_view,
    can_be_worked_out,
    has_more_votes_than_phones,
    letter,
)
from facilitator.meeting.words import BallotKind, Origin, SceneKind
from facilitator.ui.console.outcome.asking import NewBallot
from facilitator.ui.console.outcome.counted import Counted
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, clear, column, fitting, label, named, number, row

MOST_COUNTED = 100_000


class BallotPanel(QWidget):
    """Either a new prioritisation is put together, or the one that is there is counted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._new = NewBallot(desk)
        self._count = _CountBallot(desk)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._new)
        self._pages.addWidget(self._count)
        layout = column()
        layout.addWidget(self._pages)
        self.setLayout(layout)
        self._count.again.connect(self._on_again)
        self._new.back.clicked.connect(self._on_back)
        self._wants_new: bool | None = None
        """Whether a new vote was asked for, or the one that is there; nothing while neither was."""
        self._running: ItemId | None = None
        self._meeting: Meeting | None = None

    def redraw(self, meeting: Meeting) -> None:
        """Show the newest ballot of the running item, or the way to a new one.

        What was prepared for the item and has not been asked goes before a vote of another item.
        """
        self._meeting = meeting
        ballot, current = newest(meeting), meeting.course.current
        if current != self._running or (ballot is not None and ballot.is_open):
            self._running, self._wants_new = current, None
        is_counting = ballot is not None and not self._is_new_wanted(meeting, ballot)
        self._pages.setCurrentWidget(self._count if is_counting else self._new)
        self.setFocusProxy(self._count if is_counting else self._new)
        self._new.redraw(meeting)
        self._new.back.setVisible(ballot is not None)
        if ballot is not None:
            self._count.redraw(meeting, ballot)

    def _is_new_wanted(self, meeting: Meeting, ballot: Ballot) -> bool:
        if self._wants_new is not None:
            return self._wants_new
        return not ballot.is_open and ballot.item != meeting.course.current and next_poll(meeting) is not None

    def _turn(self, *, to_new: bool) -> None:
        self._wants_new = to_new
        if self._meeting is not None:
            self.redraw(self._meeting)
        self.setFocus()

    @Slot()
    def _on_back(self) -> None:
        self._turn(to_new=False)

    @Slot()
    def _on_again(self) -> None:
        self._turn(to_new=True)
        if self._new.prepared.poll is None:
            # The same question is asked again, or typed over.
            self._new.question.setFocus()
            self._new.question.selectAll()


def newest(meeting: Meeting) -> Ballot | None:
    """Return the open ballot, else one of the running item, else one that is there."""
    found = list(meeting.ballots.values())
    opened = [one for one in found if one.is_open]
    here = [one for one in found if one.item == meeting.course.current]
    best = opened or here or found
    return best[-1] if best else None


class _CountBallot(QWidget):
    """One number for each choice, for slips or for hands; results stay hidden until it is closed."""

    again = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ballot: Ballot | None = None
        self._built: tuple[object, ...] = ()
        self._numbers: dict[OptionId, Counted] = {}
        self._results: dict[OptionId, Plain] = {}
        self._question = Plain("heading", wraps=True)
        self._state = Plain("soft", wraps=True)
        self._origin = fitting(QComboBox())
        named(desk, self._origin, "ballot.origin")
        self._voters = Counted(number(desk, "ballot.voters", 0, MOST_COUNTED))
        self._of = Origin.PAPER
        self._grid = QGridLayout()
        self._counted_head, self._in_all = Plain("soft"), Plain("soft")
        self._keep = button(desk, "ballot.keep")
        self._close = button(desk, "ballot.close", "primary")
        self._show = button(desk, "ballot.show")
        self._new = button(desk, "ballot.new")
        self._remove = button(desk, "ballot.remove", "quiet")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setLayout(self._grid)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        source = row(space=6)
        source.addWidget(label(self._desk, "ballot.counted", "soft"))
        source.addWidget(self._origin)
        source.addWidget(label(self._desk, "ballot.voters", "soft"))
        source.addWidget(self._voters.field)
        source.addStretch(1)
        answer = row(space=6)
        for one in (self._keep, self._close, self._show, self._new):
            answer.addWidget(one)
        answer.addStretch(1)
        answer.addWidget(self._remove)
        layout = column(space=6)
        layout.addWidget(self._question)
        layout.addWidget(self._state)
        layout.addLayout(source)
        layout.addWidget(area, 1)
        layout.addLayout(answer)
        self.setLayout(layout)
        self.setFocusProxy(self._origin)

    def _connect(self) -> None:
        self._keep.clicked.connect(self._on_keep)
        self._close.clicked.connect(self._on_close)
        self._show.clicked.connect(self._on_show)
        self._new.clicked.connect(self.again)
        self._remove.clicked.connect(self._on_remove)
        self._origin.currentIndexChanged.connect(self._on_origin)

    def redraw(self, meeting: Meeting, ballot: Ballot) -> None:
        """Show the ballot; numbers typed and not yet kept stay."""
        words = self._desk.words
        self._question.setText(ballot.question or words.t("ballot.no_question"))
        self._state.setText(self._state_words(meeting, ballot))
        self._close.setVisible(ballot.is_open)
        self._new.setVisible(not ballot.is_open)
        options = ballot_view(meeting, ballot).options
        texts = tuple((one.id, one.text) for one in options)
        if self._ballot is None or self._ballot.id != ballot.id:
            self._forget_typed()
        self._ballot = ballot
        built = (ballot.id, texts, words.language)
        if built != self._built:
            self._built = built
            self._name_origins()
            self._build(texts)
        self._fill()
        # The sums come some seconds after the close: what is being typed by then stays.
        for one in options:
            self._results[one.id].setText("" if one.dots is None else str(one.dots))
        self._in_all.setVisible(any(one.dots is not None for one in options))

    def _name_origins(self) -> None:
        words = self._desk.words
        with QSignalBlocker(self._origin):
            self._origin.clear()
            for origin in (Origin.PAPER, Origin.SPOKEN):
                self._origin.addItem(words.t(f"ballot.origin.{origin}"), origin)
            self._origin.setCurrentIndex(self._origin.findData(self._of))

    def _state_words(self, meeting: Meeting, ballot: Ballot) -> str:
        said = self._how_far(meeting, ballot)
        if ballot.is_open:
            said += " " + self._phones_words(meeting, ballot)
        if has_more_votes_than_phones(meeting, ballot):
            said += " " + self._desk.words.t("ballot.more_votes")
        return said

    def _phones_words(self, meeting: Meeting, ballot: Ballot) -> str:
        """Say that phones are voting and about how many have, in steps that point at nobody."""
        voted = sum(vote.ballot == ballot.id for vote in meeting.votes.values()) // STEP * STEP
        said = self._desk.words.t("ballot.phones" if voted else "ballot.phones.few", count=voted or STEP)
        if can_be_worked_out(meeting, ballot):
            said += " " + self._desk.words.t("ballot.worked_out")
        return said

    def _how_far(self, meeting: Meeting, ballot: Ballot) -> str:
        words = self._desk.words
        if ballot.is_open and ballot.kind is BallotKind.DOTS:
            return words.t("ballot.is_open", dots=ballot.dots)
        if ballot.is_open:
            return words.t("ballot.is_open.choice", kind=words.t(f"ballot.kind.{ballot.kind}"))
        shown = ballot_view(meeting, ballot)
        if shown.counting:
            return words.t("ballot.counting")
        if shown.voters is None:
            return words.t("ballot.too_few", count=FEWEST_VOTES)
        return words.t("ballot.is_closed", count=shown.voters)

    def _build(self, options: tuple[tuple[OptionId, str], ...]) -> None:
        typed = self._numbers
        clear(self._grid)
        self._numbers, self._results = {}, {}
        self._counted_head, self._in_all = Plain("soft"), Plain("soft")
        self._in_all.setText(self._desk.words.t("ballot.in_all"))
        self._grid.addWidget(self._counted_head, 0, 1)
        self._grid.addWidget(self._in_all, 0, 2)
        for line, (key, text) in enumerate(options, start=1):
            counted = number(self._desk, "ballot.counted", 0, MOST_COUNTED)
            counted.setAccessibleName(text)
            if key in typed:
                typed[key].move_to(counted)
            self._numbers[key] = typed.get(key) or Counted(counted)
            shown = Plain(wraps=True)
            shown.setText(f"{letter(line - 1)} · {text}")
            result = self._results[key] = Plain("eyebrow")
            self._grid.addWidget(shown, line, 0)
            self._grid.addWidget(counted, line, 1)
            self._grid.addWidget(result, line, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(len(options) + 1, 1)
        # The fields are younger than the buttons below them: Tab would come to them last.
        fields = (one.field for one in self._counts())
        for before, after in pairwise((*fields, self._keep)):
            QWidget.setTabOrder(before, after)

    def _counts(self) -> tuple[Counted, ...]:
        return (self._voters, *self._numbers.values())

    def _forget_typed(self) -> None:
        """What was typed for one vote is not typed for the next."""
        for one in self._counts():
            one.begin(0)

    def _fill(self) -> None:
        """Show what is counted of the origin that is looked at."""
        if self._ballot is None:
            return
        self._counted_head.setText(self._origin.currentText())
        counted = {one.option: one.dots for one in self._ballot.tallies if one.origin is self._of}
        for key, one in self._numbers.items():
            one.show(counted.get(key, 0))
        self._voters.show(dict(self._ballot.voters).get(self._of, 0))

    @Slot(int)
    def _on_origin(self, _place: int) -> None:
        # As on closing: what was typed for the slips is theirs, though hands are looked at next.
        if any(one.is_typed for one in self._counts()):
            self._on_keep()
        self._of = Origin(self._origin.currentData())
        self._forget_typed()
        self._fill()

    @Slot()
    def _on_keep(self) -> None:
        if self._ballot is None:
            return
        counted = {key: one.keep() for key, one in self._numbers.items()}
        tallies = tuple(Tally(key, self._of, dots) for key, dots in counted.items() if dots)
        self._desk.send(CountHands(self._ballot.id, self._of, tallies, self._voters.keep()))

    @Slot()
    def _on_close(self) -> None:
        if self._ballot is not None:
            self._on_keep()
            self._desk.send(CloseBallot(self._ballot.id))

    @Slot()
    def _on_show(self) -> None:
        if self._ballot is not None:
            kind = SceneKind.VOTE if self._ballot.is_open else SceneKind.RESULT
            self._desk.send(Show(Scene(kind, item=self._ballot.item, ballot=self._ballot.id)))

    @Slot()
    def _on_remove(self) -> None:
        if self._ballot is not None:
            self._desk.send(RemoveBallot(self._ballot.id))
