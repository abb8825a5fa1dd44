"""The line at the foot: saved, phones, network, big screen, sleep."""

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QLabel

from facilitator.engine.snapshot import Snapshot
from facilitator.laptop.watch import Seen
from facilitator.ui.console.laptop_words import Told, disk_words, power_words, sleep_words
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, row, state

# Under so many, a hall's notes are easily told apart.
FEW_PHONES = 8


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of the screens."""

    projector: str = ""
    """The big screen's own name, empty while there is none."""
    is_covered: bool = True
    """The hall might see this screen, so unreleased text stays covered."""
    is_put_away: bool = False
    """The big screen is there, and is not wanted now: it has stepped aside, or is hidden."""


class StatusLine(QFrame):
    """Every part says its state in words; colour only underlines it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "foot")
        self._desk = desk
        self._saved, self._phones, self._network, self._screen = (Plain("soft") for _ in range(4))
        self._sleep, self._power, self._disk = (Plain("soft") for _ in range(3))
        line = row(space=18)
        line.setContentsMargins(12, 4, 12, 4)
        for part in (self._saved, self._phones, self._network):
            line.addWidget(part)
        line.addStretch(1)
        for part in (self._disk, self._power, self._screen, self._sleep):
            line.addWidget(part)
        self.setLayout(line)

    def redraw(self, around: Surroundings, laptop: Seen) -> None:
        """Show the state of everything that could fail unseen."""
        snapshot, words = self._desk.snapshot, self._desk.words
        failed = snapshot.trouble is not None
        _say(
            self._saved,
            words.t("status.not_saved" if failed else "status.saved"),
            "danger" if failed else "good",
        )
        door = snapshot.door
        said = words.t("status.phones", active=_steps(door.phones), sent=_steps(door.sent))
        if is_small_hall(snapshot):
            _say(self._phones, f"{said} · {words.t('status.few_phones')}", "warn")
        else:
            _say(self._phones, said, "")
        self._phones.setVisible(door.state == "open")
        where = door.join.typed if door.join is not None else ""
        _say(self._network, words.t(f"status.door.{door.state}", where=where), _door_state(door.state))
        _say(self._screen, *self._about_screen(around))
        _say_if(self._sleep, sleep_words(laptop, words))
        _say_if(self._power, power_words(laptop, words))
        _say_if(self._disk, disk_words(laptop, words))

    def _about_screen(self, around: Surroundings) -> tuple[str, str]:
        words = self._desk.words
        if around.projector:
            return words.t("status.projector", name=around.projector), ""
        if around.is_put_away:
            return words.t("status.projector_away"), ""
        return words.t("status.no_projector"), "warn"


def is_small_hall(snapshot: Snapshot) -> bool:
    """Return whether phones write that are so few that one can guess who wrote.

    Phones are counted in steps of five: five to nine is the step that eight lies in, and warns, too.
    """
    collects = snapshot.meeting.course.round is not None
    return collects and snapshot.door.state == "open" and snapshot.door.phones < FEW_PHONES


def _steps(count: int) -> str:
    """Return a count that already moves in steps, as "under 5" where it is the first step."""
    return str(count) if count else "0–4"


def _door_state(door: str) -> str:
    return {"open": "good", "lost": "danger", "starting": "warn"}.get(door, "")


def _say(part: QLabel, text: str, value: str) -> None:
    part.setText(f"{_SIGNS.get(value, '')}{text}")
    state(part, value)


def _say_if(part: QLabel, told: Told) -> None:
    part.setVisible(bool(told[0]))
    _say(part, *told)


_SIGNS = {"good": "✓ ", "warn": "△ ", "danger": "▲ "}
