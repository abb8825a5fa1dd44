"""Whether phones still find the laptop where the code on the wall says it is."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from facilitator.engine.snapshot import DoorStatus
from facilitator.laptop.addresses import Kind
from facilitator.meeting.commands import Show
from facilitator.meeting.model import Scene
from facilitator.meeting.words import SceneKind
from facilitator.ui.console.banners import Banner
from facilitator.ui.desk import Desk
from facilitator.ui.parts import button

SAME, CHANGED, LOST = "", "changed", "lost"


def news(known: str, door: DoorStatus) -> str:
    """Return what has become of the address that phones were told: the same, another, or none."""
    if not known or door.join is None or door.join.typed == known:
        return SAME
    is_alone = bool(door.addresses) and door.addresses[0].kind is Kind.LOOPBACK
    return LOST if is_alone else CHANGED


class AddressBanner(Banner):
    """Comes with another address, and goes when it is put on the wall, seen, or the old one is back."""

    def __init__(self, desk: Desk, say: Callable[[str, str], None]) -> None:
        self._show_code = button(desk, "address.show", "primary")
        self._away = button(desk, "address.away", "quiet")
        super().__init__(self._show_code, self._away)
        self._desk = desk
        self._say = say
        self._known = ""
        self._show_code.clicked.connect(self._on_show)
        self._away.clicked.connect(self._on_away)

    def redraw(self, door: DoorStatus) -> None:
        """Compare with what the phones were told."""
        if not self._known and door.join is not None:
            self._known = door.join.typed
        found = news(self._known, door)
        self._show_code.setVisible(found == CHANGED)
        self._away.setVisible(found == CHANGED)
        if found == CHANGED and door.join is not None:
            self._say(self._desk.words.t("address.changed", typed=door.join.typed), "warn")
        else:
            self._say(self._desk.words.t("address.lost") if found == LOST else "", "danger")

    @Slot()
    def _on_show(self) -> None:
        self._desk.send(Show(Scene(SceneKind.JOIN)))
        self._on_away()

    @Slot()
    def _on_away(self) -> None:
        """Take the new address for the one that phones are told from now on."""
        door = self._desk.snapshot.door
        self._known = door.join.typed if door.join is not None else ""
        self.redraw(door)
