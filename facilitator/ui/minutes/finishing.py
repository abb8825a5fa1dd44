"""After the meeting: approve, print, delete for good, and begin the next."""

from datetime import UTC, date, datetime, time
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget

from facilitator.meeting.minutes import is_raw_erased, may_approve, may_erase
from facilitator.meeting.model import Meeting
from facilitator.meeting.retention import raw_too_long
from facilitator.meeting.words import CardState, Phase
from facilitator.ui.desk import Desk
from facilitator.ui.paper_news import PaperNews
from facilitator.ui.parts import ActionButton, Plain, button, column, label, line_of, named, panel, row, state
from facilitator.ui.sentences import date_words
from facilitator.ui.theme import SPACE


class TypedConfirmation(QWidget):
    """What is gone for good is deleted only when a word has been typed; Enter then does it."""

    confirmed = Signal()
    opened = Signal()

    def __init__(self, desk: Desk, key: str) -> None:
        super().__init__()
        self._desk = desk
        self.begin = button(desk, f"{key}.begin", "danger")
        self.field = QLineEdit()
        self.field.setMaxLength(40)
        named(desk, self.field, f"{key}.confirm")
        self.act = button(desk, key, "danger")
        self._ask = label(desk, f"{key}.confirm", "soft", wraps=True)
        away = button(desk, "finish.keep", "quiet")
        line = row(space=6)
        line.addWidget(self.field, 1)
        line.addWidget(self.act)
        line.addWidget(away)
        self._question, inside = QWidget(), column(space=4)
        inside.addWidget(self._ask)
        inside.addLayout(line)
        self._question.setLayout(inside)
        layout = column(space=4)
        layout.addWidget(self.begin, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._question)
        self.setLayout(layout)
        self.begin.clicked.connect(self.ask)
        away.clicked.connect(self.drop)
        self.drop()
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_act)
        self.act.clicked.connect(self._on_act)
        self._on_typed()

    @Slot()
    def ask(self) -> None:
        """Ask for the word; whoever else asks for it is told."""
        self.opened.emit()
        self._show(asks=True)
        self.field.setFocus()

    @Slot()
    def drop(self) -> None:
        """Ask no more, with nothing left of what was typed."""
        self.field.clear()
        self._show(asks=False)

    def _show(self, *, asks: bool) -> None:
        self._question.setVisible(asks)
        self.begin.setVisible(not asks)

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that is left takes its question along."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.drop()

    @property
    def _is_said(self) -> bool:
        return self.field.text().strip().casefold() == self._desk.words.t("finish.word").casefold()

    @Slot()
    def _on_typed(self) -> None:
        self.act.setEnabled(self._is_said)

    @Slot()
    def _on_act(self) -> None:
        if self._is_said:
            # Cleared, the button is switched off, and the focus would go on by itself to what is below.
            self.field.setFocus()
            self.field.clear()
            self.confirmed.emit()


class Finishing(QScrollArea):
    """Says what can be done now and why the rest cannot; what was done stands where it was asked."""

    approve_asked = Signal()
    papers_asked = Signal()
    erase_asked = Signal()
    delete_asked = Signal()
    follow_up_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.close_first = ActionButton(desk, "tab.closing", said="finish.close_first")
        self.approve = button(desk, "finish.approve", "primary")
        self.papers = button(desk, "export.make")
        self.follow_up = button(desk, "finish.follow_up", "primary")
        self.erase = TypedConfirmation(desk, "finish.erase")
        self.delete = TypedConfirmation(desk, "finish.delete")
        self.approved, self.erased = Plain(wraps=True), Plain(wraps=True)
        self.is_changed = False
        """Whether other minutes would be printed now than those that were approved."""
        self.news = PaperNews(desk)
        layout = column(space=10)
        layout.addWidget(label(desk, "finish.heading", "heading"))
        layout.addWidget(self._approve_part())
        layout.addWidget(
            self._part("finish.next", self.follow_up, label(desk, "finish.next.help", "soft", wraps=True))
        )
        layout.addWidget(self._part("finish.raw", self.erased, self.erase))
        layout.addWidget(self._part("finish.whole", self.delete))
        layout.addStretch(1)
        inner = QWidget()
        inner.setLayout(layout)
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self._connect()

    def _approve_part(self) -> QWidget:
        return self._part(
            "finish.minutes", self.approved, self.close_first, line_of(self.approve, self.papers), self.news,
        )  # fmt: skip

    def _part(self, key: str, *parts: object) -> QWidget:
        made, layout = panel(), column(margin=SPACE, space=6)
        layout.addWidget(label(self._desk, key, "eyebrow"))
        for part in parts:
            if isinstance(part, QWidget):
                layout.addWidget(part)
            else:
                layout.addLayout(part)  # type: ignore[arg-type]  # a line of buttons
        made.setLayout(layout)
        return made

    def _connect(self) -> None:
        self.approve.clicked.connect(self.approve_asked)
        self.papers.clicked.connect(self.papers_asked)
        self.follow_up.clicked.connect(self.follow_up_asked)
        self.erase.opened.connect(self.delete.drop)
        self.delete.opened.connect(self.erase.drop)
        self.erase.confirmed.connect(self.erase_asked)
        self.delete.confirmed.connect(self.delete_asked)

    def redraw(self, meeting: Meeting) -> None:
        """Show what has been done and what can be."""
        closed = meeting.course.phase is Phase.CLOSED
        self.close_first.setVisible(not closed)
        self.approve.setEnabled(may_approve(meeting))
        self._show_approving(meeting)
        can_erase = may_erase(meeting) and not is_raw_erased(meeting)
        focus = QApplication.focusWidget()
        if not can_erase and focus is not None and self.erase.isAncestorOf(focus):
            # Hidden, it would hand the focus to the field below, where the same word deletes everything.
            self.follow_up.setFocus()
        self.erase.setVisible(can_erase)
        self.delete.setEnabled(meeting.course.phase is not Phase.LIVE)
        self.follow_up.setEnabled(closed)
        self.approved.setText(self._approved_words(meeting))
        state(self.approved, self._approved_state(meeting))
        self.erased.setText(self._erased_words(meeting))
        is_late = raw_too_long(meeting, self._desk.now()) or (self.is_changed and not is_raw_erased(meeting))
        state(self.erased, "warn" if is_late else "")

    def is_settled(self, meeting: Meeting) -> bool:
        """Return whether the minutes are approved as they are; without raw data there are no others."""
        return meeting.approved is not None and (not self.is_changed or is_raw_erased(meeting))

    def _show_approving(self, meeting: Meeting) -> None:
        """Offer to approve while there is something to approve; what is approved is printed."""
        settled, again = self.is_settled(meeting), meeting.approved is not None
        if settled and self.approve.hasFocus():
            self.papers.setFocus()
        self.approve.setVisible(not settled)
        said = self._desk.words.t("finish.approve.again" if again else "finish.approve")
        self.approve.setText(said)
        self.approve.setAccessibleName(said)

    def _approved_state(self, meeting: Meeting) -> str:
        if meeting.approved is None:
            return ""
        return "good" if self.is_settled(meeting) else "warn"

    def _approved_words(self, meeting: Meeting) -> str:
        words = self._desk.words
        if meeting.approved is not None:
            day = date_words(_noon(meeting), self._desk.now().zone, words)
            return words.t("finish.is_approved" if self.is_settled(meeting) else "finish.is_changed", day=day)
        return words.t("finish.may_approve" if may_approve(meeting) else "finish.not_closed")

    def _erased_words(self, meeting: Meeting) -> str:
        words = self._desk.words
        if is_raw_erased(meeting):
            return words.t("finish.is_erased")
        days = raw_too_long(meeting, self._desk.now())
        late = words.t("finish.raw.late", days=days) + " " if days else ""
        held = sum(card.state is CardState.HELD for card in meeting.cards.values())
        late += words.t("finish.raw.held", count=held) + " " if held else ""
        if may_erase(meeting) and self.is_changed:
            return late + words.t("finish.erase.again")
        return late + words.t("finish.erase.help" if may_erase(meeting) else "finish.erase.first")

    # --- told from outside

    @Slot(float)
    def show_progress(self, share: float) -> None:
        """Show how far the files are, 0 to 1."""
        self.news.show_progress(share)
        self.papers.setEnabled(False)

    def show_papers(self, troubles: tuple[str, ...], folder: Path) -> None:
        """Show that the files are there, or what stood in the way."""
        self.papers.setEnabled(True)
        self.news.show_end(troubles, folder)

    def take_keys(self) -> None:
        """Go to what comes next."""
        for part in (self.close_first, self.approve, self.papers):
            if part.isVisibleTo(self) and part.isEnabled():
                part.setFocus()
                return


def _noon(meeting: Meeting) -> datetime:
    """Return a moment of the day of approval, in whatever zone it is read."""
    approved = meeting.approved
    day = approved.day if approved is not None else date.min
    return datetime.combine(day, time(12), UTC)
