"""One prepared vote: how the room is asked, the question, the answers, and what it still lacks."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from facilitator.meeting.commands import PutPoll
from facilitator.meeting.format_polls import side_by_side
from facilitator.meeting.ids import ItemId
from facilitator.meeting.model import Meeting, Poll
from facilitator.meeting.model.prioritising import IN_WORDS, MOST_DOTS, WITH_A_NUMBER
from facilitator.meeting.polls import mistakes
from facilitator.meeting.timeline import agenda
from facilitator.meeting.views import Names
from facilitator.meeting.words import BallotKind
from facilitator.ui.desk import Desk
from facilitator.ui.flow import Flow
from facilitator.ui.i18n import LANGUAGES, console_texts
from facilitator.ui.parts import Plain, column, fitting, label, named, number, panel, row
from facilitator.ui.preparation.answers_field import AnswersField
from facilitator.ui.preparation.names_field import NamesField
from facilitator.ui.pressing import Tick
from facilitator.ui.theme import SPACE

MOST_CHARACTERS = 200


class PollEditor(QWidget):
    """Each field is kept when it is left; a vote that lacks something is kept as well, and says so."""

    asked = Signal(object)
    """The `PutPoll`."""
    typed = Signal(object)
    """The `Poll` as it stands under the hand, before it is kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._poll: Poll | None = None
        self.kind, self.again = fitting(QComboBox()), fitting(QComboBox())
        named(desk, self.kind, "ballot.kind")
        named(desk, self.again, "polls.again")
        self.dots = number(desk, "ballot.dots", 1, MOST_DOTS)
        self.several, self.strong = Tick(), Tick()
        self.question = NamesField(desk, "polls.question", MOST_CHARACTERS)
        self.answers = AnswersField(desk)
        self.lacks, self._lacking = panel("banner"), Plain(wraps=True)
        self._help = Plain("soft", wraps=True)
        self._again_line = QWidget()
        self._lay_out()
        self._connect()
        self._say()

    def _lay_out(self) -> None:
        words = self._desk.words
        words.put(self.several, self.several.setText, "ballot.several")
        words.put(self.strong, self.strong.setText, "ballot.strong")
        words.put(self.strong, self.strong.setToolTip, "ballot.strong.help")
        self.lacks.setProperty("state", "warn")
        told = row()
        told.addWidget(self._lacking)
        self.lacks.setLayout(told)
        again = row(space=SPACE)
        again.addWidget(label(self._desk, "polls.again"))
        again.addWidget(self.again)
        again.addStretch(1)
        self._again_line.setLayout(again)
        layout = column(space=SPACE)
        layout.addWidget(label(self._desk, "polls.kind", "eyebrow"))
        layout.addLayout(Flow(self.kind, self.dots, self.several, self.strong, space=SPACE))
        layout.addWidget(label(self._desk, "polls.question", "eyebrow"))
        layout.addWidget(self.question)
        layout.addWidget(self.answers)
        layout.addWidget(self._help)
        layout.addWidget(self._again_line)
        layout.addWidget(self.lacks)
        layout.addStretch(1)
        self.setLayout(layout)
        self.setFocusProxy(self.kind)

    def _connect(self) -> None:
        self.kind.activated.connect(self._on_kind)
        self.again.activated.connect(self._on_kept)
        self.dots.valueChanged.connect(self._on_kept)
        for tick in (self.several, self.strong):
            tick.clicked.connect(self._on_kept)
        self.question.kept.connect(self._on_question)
        self.question.typed.connect(self._on_question_typed)
        self.answers.kept.connect(self._on_answers)
        self.answers.typed.connect(self._on_answers_typed)
        self._desk.words.changed.connect(self._say)

    @Slot()
    def _say(self) -> None:
        before = self.kind.currentData()
        self.kind.clear()
        for one in BallotKind:
            self.kind.addItem(self._desk.words.t(f"ballot.kind.{one}"), one)
        self.kind.setCurrentIndex(max(self.kind.findData(before), 0))

    # --- what the meeting says

    def show_poll(self, meeting: Meeting, poll: Poll | None) -> None:
        """Show a poll of the meeting."""
        self._poll = None
        self.setEnabled(poll is not None)
        if poll is not None:
            language = meeting.brief.language
            self.kind.setCurrentIndex(self.kind.findData(poll.kind))
            self.dots.setValue(poll.dots)
            self.several.setChecked(poll.several)
            self.strong.setChecked(poll.strong)
            self.question.show_names(poll.question, language)
            self.answers.show_answers(poll, language)
            self._fill_again(meeting, poll)
        # Only now: what was shown is not what somebody has chosen.
        self._poll = poll
        self._show_what_belongs(meeting)

    def _fill_again(self, meeting: Meeting, poll: Poll) -> None:
        self.again.clear()
        self.again.addItem(self._desk.words.t("polls.again.never"), "")
        for item in agenda(meeting):
            if item.id != poll.item:
                self.again.addItem(item.title, str(item.id))
        self.again.setCurrentIndex(max(self.again.findData(str(poll.again or "")), 0))

    def _show_what_belongs(self, meeting: Meeting) -> None:
        say, poll = self._desk.words.t, self._poll
        kind = poll.kind if poll is not None else BallotKind.DOTS
        self.dots.setVisible(kind in WITH_A_NUMBER)
        self.dots.setPrefix(f"{say('ballot.dots' if kind is BallotKind.DOTS else 'ballot.choices')}: ")
        self.several.setVisible(kind is BallotKind.DOTS)
        self._again_line.setVisible(kind is BallotKind.PULSE)
        self._help.setText(say("polls.help.again" if kind is BallotKind.PULSE else "polls.help.cards"))
        self._help.setVisible(kind is BallotKind.PULSE or (kind not in IN_WORDS and not self._has_answers))
        found = tuple(mistakes(meeting, poll)) if poll is not None else ()
        self._lacking.setText("\n".join(say(f"polls.lacks.{one}") for one in found))
        self.lacks.setVisible(bool(found))

    @property
    def _has_answers(self) -> bool:
        return self._poll is not None and bool(self._poll.answers)

    # --- what is typed

    def _ask(self, new: Poll) -> None:
        if new != self._poll:
            # What is typed next comes on top of it, however late the answer.
            self._poll = new
            self.asked.emit(PutPoll(new))

    @Slot(int)
    def _on_kind(self, _place: int) -> None:
        poll, kind = self._poll, BallotKind(self.kind.currentData())
        if poll is None or kind is poll.kind:
            return
        # Words that somebody has typed stay; those that came with the way of asking go with it.
        came_along = poll.answers in [usual_answers(one, code) for one in IN_WORDS for code in LANGUAGES]
        is_theirs = bool(poll.answers) and not came_along
        answers = poll.answers if is_theirs else usual_answers(kind, self._language)
        again = poll.again if kind is BallotKind.PULSE else None
        self._ask(replace(poll, kind=kind, answers=answers, again=again))

    @property
    def _language(self) -> str:
        meeting = self._desk.newest
        return meeting.brief.language if meeting is not None else self._desk.words.language

    @Slot()
    def _on_kept(self) -> None:
        if self._poll is None:
            return
        again = str(self.again.currentData() or "")
        self._ask(
            replace(
                self._poll,
                dots=self.dots.value(),
                several=self.several.isChecked(),
                strong=self.strong.isChecked(),
                again=ItemId(again) if again and self._poll.kind is BallotKind.PULSE else None,
            )
        )

    @Slot(object)
    def _on_question(self, names: Names) -> None:
        if self._poll is not None:
            self._ask(replace(self._poll, question=names))

    @Slot(object)
    def _on_answers(self, answers: tuple[Names, ...]) -> None:
        if self._poll is not None:
            self._ask(replace(self._poll, answers=answers))

    @Slot(object)
    def _on_question_typed(self, names: Names) -> None:
        if self._poll is not None:
            self.typed.emit(replace(self._poll, question=names))

    @Slot(object)
    def _on_answers_typed(self, answers: tuple[Names, ...]) -> None:
        if self._poll is not None:
            self.typed.emit(replace(self._poll, answers=answers))


def usual_answers(kind: BallotKind, first: str) -> tuple[Names, ...]:
    """Return the answers that a scale or a pulse has until others are typed, in each of our languages."""
    if kind not in IN_WORDS:
        return ()
    codes = sorted(LANGUAGES, key=lambda code: code != first)
    return side_by_side({code: console_texts(code).say(f"ballot.words.{kind}").split("\n") for code in codes})
