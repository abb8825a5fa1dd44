"""The big clock of the running item, in digits, word, bar and shape."""

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QProgressBar, QWidget

from facilitator.meeting.timeline import Clock
from facilitator.ui.console.announcing import announce
from facilitator.ui.desk import Desk
from facilitator.ui.fonts import Weight, window_font
from facilitator.ui.parts import Plain, column, row, state
from facilitator.ui.sentences import clock_digits, clock_word
from facilitator.ui.theme import POINTS_CLOCK

_STEPS = 1000
_SIGNS = {"calm": "", "warn": "◔", "danger": "▲", "over": "▲"}


class ClockFace(QWidget):
    """Drawn from the one tick of the bridge; a change of phase is announced once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._phase = ""
        self._digits = Plain("clock")
        self._digits.setFont(window_font(POINTS_CLOCK, Weight.SEMIBOLD))
        self._word = Plain()
        self._word.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        self._word.setContentsMargins(0, 0, 0, 9)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        line = row()
        line.addWidget(self._digits)
        line.addWidget(self._word, 1)
        layout = column(space=2)
        layout.addLayout(line)
        layout.addWidget(self._bar)
        self.setLayout(layout)
        self._drawn = ""
        desk.together.connect(self._on_together)

    @Slot()
    def _on_together(self) -> None:
        """Draw the second that has just begun, as thumbnail and big screen do."""
        if self._digits.text() != self._drawn:
            self._drawn = self._digits.text()
            self._digits.repaint()

    def minimumSizeHint(self) -> QSize:
        digits = QFontMetricsF(window_font(POINTS_CLOCK, Weight.SEMIBOLD))
        return QSize(round(digits.horizontalAdvance("+00:00")), round(digits.height()) + 14)

    def redraw(self, clock: Clock | None) -> None:
        """Show the clock, or that none runs."""
        if clock is None:
            self._digits.setText("–:––")
            self._word.setText(self._desk.words.t("clock.none"))
            self._fill(0)
            self._dress("calm")
            return
        shown = "paused" if clock.paused else clock.phase
        self._digits.setText(clock_digits(clock))
        sign = _SIGNS.get(shown, "Ⅱ")
        word = clock_word(clock, self._desk.words)
        self._word.setText(f"{sign} {word}".strip())
        used = clock.elapsed_s / clock.allotted_s if clock.allotted_s else 1.0
        self._fill(min(_STEPS, round(used * _STEPS)))
        self._bar.setAccessibleName(word)
        self._dress(clock.phase)
        self._announce(shown, f"{clock_digits(clock)} {word}")

    def _fill(self, steps: int) -> None:
        """Set the bar, to be drawn in its turn: at once, as Qt would, it took the digits along too early."""
        self._bar.setUpdatesEnabled(False)
        self._bar.setValue(steps)
        self._bar.setUpdatesEnabled(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _dress(self, phase: str) -> None:
        for part in (self._digits, self._word, self._bar):
            state(part, phase)

    def _announce(self, phase: str, said: str) -> None:
        """Tell a screen reader of the phase once, not of every second, and not into its sentence."""
        if self._phase and phase != self._phase:
            announce(self, said)
        self._phase = phase
