"""The bar above every page while a meeting is rehearsed: that it is one, what comes next, its controls."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QSpinBox

from facilitator.ui.desk import Desk
from facilitator.ui.parts import (
    ActionButton,
    Elided,
    Plain,
    action_words,
    button,
    column,
    label,
    named,
    number,
    row,
    with_keys,
)
from facilitator.ui.theme import SPACE, SPACE_TIGHT, SPACE_WIDE

SPEEDS = (1, 2, 5, 10, 20)
# Numbers typed into the field count when somebody has stopped typing.
PHONES_AFTER_MS = 600
PHONES_STEP = 5
# What a facilitator does with a note that somebody would rather not see shown.
_ANSWERED_BY = {"accusation": "hold", "troll": "hold", "double": "merge"}


@dataclass(frozen=True, slots=True)
class Told:
    """What there is to say of a rehearsal at one moment."""

    phones: int = 0
    sent: int = 0
    received: int = 0
    coming: str | None = None
    """The trait of the note that comes next, or None while nobody is about to write."""
    coming_s: int = 0
    is_paused: bool = False
    is_down: bool = False
    """The power has been cut, and the meeting not been taken up again."""
    is_over: bool = False
    cuts: int = 0
    lost: int = 0
    doubled: int = 0
    shown: dict[str, int] = field(default_factory=dict)


class RehearsalBar(QFrame):
    """Says and asks; holds nothing but what it was told last."""

    phones_chosen = Signal(int)
    speed_chosen = Signal(float)
    end_asked = Signal()

    def __init__(self, desk: Desk, fewest: int, most: int) -> None:
        super().__init__()
        self.setProperty("role", "rehearsal")
        self._desk = desk
        self._told = Told()
        self._mark = label(desk, "rehearsal.mark", "rehearsal-mark")
        self._news, self._next = Elided(), Elided("soft")
        self.phones = number(desk, "rehearsal.phones", fewest, most)
        self.phones.setSingleStep(PHONES_STEP)
        self.speed = QComboBox()
        named(desk, self.speed, "rehearsal.speed")
        for speed in SPEEDS:
            self.speed.addItem(f"×{speed}", float(speed))
        self.pause = ActionButton(desk, "rehearsal.pause")
        self.cut = ActionButton(desk, "rehearsal.cut")
        self.end = button(desk, "rehearsal.end", "primary")
        self.away = button(desk, "rehearsal.away", "primary")
        self._minutes: int | None = None
        self._typed = QTimer(self, singleShot=True, interval=PHONES_AFTER_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        text = column(space=0)
        text.addWidget(self._news)
        text.addWidget(self._next)
        line = row(space=SPACE)
        line.setContentsMargins(SPACE_WIDE, SPACE_TIGHT, SPACE_WIDE, SPACE_TIGHT)
        line.addWidget(self._mark)
        line.addLayout(text, 1)
        self._controls = self._made_controls()
        for part in self._controls:
            line.addWidget(part)
        line.addWidget(self.end)
        line.addWidget(self.away)
        self.setLayout(line)

    def _made_controls(self) -> tuple[Plain | QSpinBox | QComboBox | QPushButton, ...]:
        return (
            label(self._desk, "rehearsal.phones"),
            self.phones,
            label(self._desk, "rehearsal.speed"),
            self.speed,
            self.pause,
            self.cut,
        )

    def _connect(self) -> None:
        self.phones.valueChanged.connect(self._on_typed)
        self._typed.timeout.connect(self._on_phones)
        self.speed.activated.connect(self._on_speed)
        self.end.clicked.connect(self.end_asked)
        self.away.clicked.connect(self.hide)
        self._desk.words.changed.connect(self._say)

    def begin(self, phones: int, speed: float) -> None:
        """Show what the rehearsal begins with."""
        self.phones.blockSignals(True)
        self.phones.setValue(phones)
        self.phones.blockSignals(False)
        self.show_speed(speed)
        self._minutes = None
        self._show_controls(are_shown=True)
        self.tell(Told())
        self.show()

    def sum_up(self, told: Told, minutes: int) -> None:
        """Say how it went now that it is over, until that is put away."""
        self._told, self._minutes = told, minutes
        self._show_controls(are_shown=False)
        self._say()
        self.show()

    def _show_controls(self, *, are_shown: bool) -> None:
        # Without its mark: what stands below is the meeting itself again.
        for part in (self._mark, *self._controls, self.end):
            part.setVisible(are_shown)
        self.away.setVisible(not are_shown)

    def show_speed(self, speed: float) -> None:
        """Show how fast time goes; a speed that is none of ours is shown as the nearest below."""
        at = max((place for place, one in enumerate(SPEEDS) if one <= speed), default=0)
        self.speed.setCurrentIndex(at)

    def tell(self, told: Told) -> None:
        """Show how it goes."""
        if told != self._told or not self._news.text():
            self._told = told
            self._say()

    @property
    def said(self) -> tuple[str, str]:
        """What the two lines say, whole."""
        return self._news.accessibleName(), self._next.accessibleName()

    @Slot()
    def _say(self) -> None:
        told, words = self._told, self._desk.words
        self._news.setText(self._news_words())
        self._next.setText(self._next_words())
        self.pause.setText(words.t("rehearsal.go_on" if told.is_paused else "action.rehearsal.pause.short"))
        for part in (self.phones, self.speed, self.pause, self.cut):
            part.setEnabled(not told.is_down)

    def _news_words(self) -> str:
        told, words = self._told, self._desk.words
        if self._minutes is None:
            return words.t("rehearsal.news", count=told.phones, sent=told.sent, received=told.received)
        said = [words.t("rehearsal.over", minutes=self._minutes, sent=told.sent, received=told.received)]
        if told.cuts:
            said.append(words.t("rehearsal.over.cuts", count=told.cuts))
        return " ".join((*said, words.t("rehearsal.over.next")))

    def _next_words(self) -> str:
        told, words = self._told, self._desk.words
        if self._minutes is not None:
            return f"{self._safe_words()} {self._shown_words()}"
        if told.is_down:
            return words.t("rehearsal.down")
        if told.is_over:
            return f"{self._safe_words()} {self._shown_words()}"
        if told.is_paused:
            return words.t("rehearsal.paused")
        if told.shown:
            return self._shown_words()
        if told.coming is not None:
            what = words.t(f"rehearsal.coming.{told.coming or 'plain'}")
            if told.coming in _ANSWERED_BY:
                what = with_keys(self._desk, what, _ANSWERED_BY[told.coming])
            return words.t("rehearsal.next", what=what, seconds=told.coming_s)
        return self._safe_words() if told.cuts else words.t("rehearsal.quiet")

    def _safe_words(self) -> str:
        told, words = self._told, self._desk.words
        if told.lost or told.doubled:
            return words.t("rehearsal.unsafe", lost=told.lost, doubled=told.doubled)
        if self._minutes is not None:
            return words.t("rehearsal.over.safe")
        return words.t("rehearsal.safe", count=told.received)

    def _shown_words(self) -> str:
        told, words = self._told, self._desk.words
        if not told.shown:
            return words.t("rehearsal.shown.none")
        said = ", ".join(
            words.t(f"rehearsal.shown.{trait}", count=count) for trait, count in told.shown.items()
        )
        key = "rehearsal.shown" if self._minutes is None else "rehearsal.over.shown"
        return words.t(key, what=said, action=action_words(self._desk, "hold"))

    @Slot()
    def _on_typed(self) -> None:
        self._typed.start()

    @Slot()
    def _on_phones(self) -> None:
        self.phones_chosen.emit(self.phones.value())

    @Slot()
    def _on_speed(self) -> None:
        self.speed_chosen.emit(float(self.speed.currentData()))
