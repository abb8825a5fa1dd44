"""What is known of the network: the address that phones would use, and whether it answers."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.laptop.addresses import Address, Kind
from facilitator.laptop.own_reach import Reach
from facilitator.settings import Settings
from facilitator.ui.desk import Desk
from facilitator.ui.parts import Plain, button, column
from facilitator.ui.theme import SPACE

GOOD, BAD = "✓", "⚠"


@dataclass(frozen=True, slots=True)
class NetworkSeen:
    """The machine's addresses, the best first; `reach` is None while a meeting's own door stands there."""

    addresses: tuple[Address, ...]
    reach: Reach | None = None


class NetworkFacts(QWidget):
    """The address that phones would use now, and what to beware of."""

    again_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._seen: NetworkSeen | None = None
        self._port = 0
        self._where, self._tested = Plain("heading", wraps=True), Plain(wraps=True)
        self._beware = Plain("soft", wraps=True)
        again = button(desk, "settings.network.again")
        again.clicked.connect(self.again_asked)
        layout: QVBoxLayout = column(space=SPACE)
        layout.addWidget(self._where)
        layout.addWidget(self._tested)
        layout.addWidget(self._beware)
        layout.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(layout)
        self.setFocusProxy(again)
        desk.words.changed.connect(self._say)
        self._say()

    def show_addresses(self, seen: NetworkSeen, settings: Settings) -> None:
        """Show what the machine said of itself, and what came of knocking at its own door."""
        self._seen, self._port = seen, settings.port
        self._say()

    @Slot()
    def _say(self) -> None:
        words, seen = self._desk.words, self._seen
        best = seen.addresses[0] if seen is not None and seen.addresses else None
        reach = seen.reach if seen is not None else None
        self._tested.setVisible(best is not None and best.kind is not Kind.LOOPBACK and reach is not None)
        if best is None:
            self._where.setText(words.t("settings.network.looking"))
            self._beware.setText("")
            return
        if best.kind is Kind.LOOPBACK:
            self._where.setText(words.t("settings.network.none"))
            self._beware.setText(words.t("settings.network.none.way"))
            return
        self._where.setText(
            words.t("settings.network.found", typed=f"{best.ip}:{self._port}", interface=best.interface)
        )
        if reach is not None:
            mark = GOOD if reach is Reach.OPEN else BAD
            self._tested.setText(f"{mark} {words.t(f'settings.network.reach.{reach}', port=self._port)}")
        key = "settings.network.hotspot" if best.hotspot else "settings.network.test"
        self._beware.setText(words.t(key))
