"""Who has the floor and how much time is left, drawn from the one tick of the bridge."""

from PySide6.QtWidgets import QFrame, QProgressBar

from facilitator.meeting.timeline import SpeechClock
from facilitator.ui.console.announcing import announce
from facilitator.ui.desk import Desk
from facilitator.ui.fonts import Weight, window_font
from facilitator.ui.parts import Elided, Plain, column, label, row, state
from facilitator.ui.sentences import left_digits, phase_word
from facilitator.ui.theme import POINTS_TITLE, SPACE, SPACE_TIGHT

_STEPS = 1000
_SIGNS = {"calm": "", "warn": "◔ ", "danger": "▲ ", "over": "▲ "}


class SpeechFace(QFrame):
    """Handle, digits, word and bar; empty while nobody speaks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk = desk
        self._phase = ""
        self._handle = Elided("heading")
        self._digits = Plain("clock")
        self._digits.setFont(window_font(POINTS_TITLE, Weight.SEMIBOLD))
        self._word = Plain("soft")
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        who = column(space=0)
        who.addWidget(label(desk, "speakers.now", "eyebrow"))
        who.addWidget(self._handle)
        line = row(space=SPACE)
        line.addLayout(who, 1)
        line.addWidget(self._digits)
        line.addWidget(self._word)
        layout = column(margin=SPACE, space=SPACE_TIGHT)
        layout.addLayout(line)
        layout.addWidget(self._bar)
        self.setLayout(layout)

    def redraw(self, clock: SpeechClock | None, limit_s: int) -> None:
        """Show the clock, or what the next one will have."""
        words = self._desk.words
        if clock is None:
            self._handle.setText(words.t("speakers.nobody"))
            self._digits.setText(left_digits(limit_s))
            self._word.setText(words.t("speakers.each"))
            self._bar.setValue(0)
            self._dress("calm")
            self._phase = ""
            return
        self._handle.setText(clock.handle)
        self._digits.setText(left_digits(clock.left_s))
        word = phase_word(clock.phase, words)
        self._word.setText(f"{_SIGNS.get(clock.phase, '')}{word}")
        used = 1 - clock.left_s / clock.limit_s if clock.limit_s else 1.0
        self._bar.setValue(min(_STEPS, round(used * _STEPS)))
        self._bar.setAccessibleName(word)
        self._dress(clock.phase)
        if self._phase and self._phase != clock.phase:
            announce(self, f"{words.t('speakers.time')}: {left_digits(clock.left_s)} {word}")
        self._phase = clock.phase

    def _dress(self, phase: str) -> None:
        for part in (self._digits, self._word, self._bar):
            state(part, phase)
