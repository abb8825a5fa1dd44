"""What a prepared vote can choose between: one answer on each line, in one language at a time."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from facilitator.meeting.ids import PollId
from facilitator.meeting.model import Poll
from facilitator.meeting.names import language_among
from facilitator.meeting.views import Names
from facilitator.ui.console.outcome.texts import KeptText
from facilitator.ui.desk import Desk
from facilitator.ui.parts import column, fitting, label, named, row
from facilitator.ui.preparation.names_field import TONGUES
from facilitator.ui.theme import SPACE, SPACE_TIGHT

LINES = 6


class AnswersField(QWidget):
    """The hall's own language says what the answers are; the others translate them, line by line."""

    kept = Signal(object)
    """The answers, each in all its languages."""
    typed = Signal(object)
    """The answers as they stand under the hand, before they are kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._poll: PollId | None = None
        self._answers: tuple[Names, ...] = ()
        self._hall = self._shown = "da"
        self._is_showing = False
        self.language = fitting(QComboBox())
        named(desk, self.language, "polls.answers.language")
        self.lines = KeptText(desk, "polls.answers", LINES)
        head = row(space=SPACE)
        head.addWidget(label(desk, "polls.answers", "eyebrow"))
        head.addStretch(1)
        head.addWidget(self.language)
        layout = column(space=SPACE_TIGHT)
        layout.addLayout(head)
        layout.addWidget(self.lines)
        self.setLayout(layout)
        self.setFocusProxy(self.lines)
        self.language.activated.connect(self._on_language)
        self.lines.kept.connect(self._on_kept)
        self.lines.textChanged.connect(self._on_typed)
        desk.words.changed.connect(self._say)
        self._say()

    def show_answers(self, poll: Poll, hall: str) -> None:
        """Show the answers of a poll, never under a hand that types in the same one."""
        is_other = poll.id != self._poll or hall != self._hall
        self._poll, self._answers, self._hall = poll.id, poll.answers, hall
        if is_other:
            self._say()
            self._shown = self._first
            self.language.setCurrentIndex(max(self.language.findData(self._shown), 0))
        self._show_lines(at_once=is_other)

    @property
    def _first(self) -> str:
        """The language that says what the answers are: the hall's, unless they are only said in another."""
        said = dict.fromkeys(code for names in self._answers for code, _ in names)
        return language_among(said, self._hall) or self._hall

    def _show_lines(self, *, at_once: bool) -> None:
        if not at_once and self._typed(self.lines.toPlainText()) == self._answers:
            # The same answers otherwise written (a line begun below them): the cursor stays where it is.
            return
        texts = [dict(names).get(self._shown, "") for names in self._answers]
        self._is_showing = True
        self.lines.show_text("\n".join(texts).rstrip("\n"), at_once=at_once)
        self._is_showing = False

    @Slot()
    def _say(self) -> None:
        self.language.clear()
        for code in dict.fromkeys((self._first, *TONGUES)):
            key = f"tongue.{code}"
            self.language.addItem(self._desk.words.t(key) if self._desk.words.has(key) else code, code)
        self.language.setCurrentIndex(max(self.language.findData(self._shown), 0))

    @Slot(int)
    def _on_language(self, _place: int) -> None:
        # What was typed is in the language that was shown.
        self.lines.keep()
        self._shown = str(self.language.currentData())
        self._show_lines(at_once=True)
        self.lines.setFocus()

    def _typed(self, text: str) -> tuple[Names, ...]:
        lines = [" ".join(line.split()) for line in text.split("\n")]
        if self._shown == self._first:
            return reworded(self._answers, self._shown, filter(None, lines))
        return translated(self._answers, self._shown, lines)

    @Slot(str)
    def _on_kept(self, text: str) -> None:
        new = self._typed(text)
        if new != self._answers:
            self._answers = new
            self.kept.emit(new)

    @Slot()
    def _on_typed(self) -> None:
        if not self._is_showing:
            self.typed.emit(self._typed(self.lines.toPlainText()))


def reworded(answers: Sequence[Names], language: str, lines: Iterable[str]) -> tuple[Names, ...]:
    """Return the answers that are typed in their first language; each keeps what it is called in others.

    One that is only reworded keeps its place, and with it its translations.
    """
    typed = tuple(lines)
    known = {dict(names).get(language, ""): names for names in answers}
    in_place: Sequence[Names] = answers if len(typed) == len(answers) else ((),) * len(typed)
    return tuple(
        _said(known.get(line, same), language, line) for line, same in zip(typed, in_place, strict=True)
    )


def translated(answers: Sequence[Names], language: str, lines: Sequence[str]) -> tuple[Names, ...]:
    """Return the answers with what each is called in another language; an empty line takes that away."""
    padded = [*lines, *("" for _ in answers)]
    return tuple(_said(names, language, line) for names, line in zip(answers, padded, strict=False))


def _said(names: Names, language: str, text: str) -> Names:
    """Return names with one language said anew, in its place or else behind the others."""
    found = dict(names)
    found[language] = text
    return tuple((code, said) for code, said in found.items() if said)
