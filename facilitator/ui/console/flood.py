"""Against a flood of notes: that one seems to have begun, the steps, and the way back from each."""

from concurrent.futures import Future

from PySide6.QtCore import Qt, Signal, Slot

from facilitator.engine.snapshot import DoorStatus
from facilitator.ui.console.banners import Banner
from facilitator.ui.desk import Desk
from facilitator.ui.parts import button


class FloodBanner(Banner):
    """Does the steps that are asked for, says which of them are on, and offers the first in a flood."""

    said = Signal(str, str)
    """What to say above the console, and how grave it is."""
    _failed = Signal()

    def __init__(self, desk: Desk) -> None:
        self._stop = button(desk, "flood.tokens.now", "primary")
        self._tokens = button(desk, "flood.tokens.back")
        self._key = button(desk, "flood.key.back")
        self._slips = button(desk, "flood.slips.back", "primary")
        super().__init__(self._stop, self._tokens, self._key, self._slips)
        self._desk = desk
        self._stop.clicked.connect(self._on_tokens)
        self._tokens.clicked.connect(self._on_tokens)
        self._slips.clicked.connect(self._on_slips)
        self._key.clicked.connect(self._on_key_back)
        self._failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)
        desk.acted.connect(self._on_acted)

    def redraw(self, door: DoorStatus) -> None:
        """Say what is on, with one button each to end it."""
        words = self._desk.words
        is_new = door.is_flooded and door.new_tokens and door.takes_notes
        self._stop.setVisible(is_new)
        self._tokens.setVisible(not door.new_tokens)
        self._key.setVisible(door.can_return_key)
        self._slips.setVisible(not door.takes_notes)
        on = (
            ("flood.seen.on", is_new),
            ("flood.tokens.on", not door.new_tokens),
            ("flood.key.on", door.can_return_key),
            ("flood.slips.on", not door.takes_notes),
            ("flood.guessed.on", door.is_guessed_at),
        )
        # One line each: whoever reads it in a hurry finds the one that is new.
        text = "\n".join(words.t(key) for key, is_on in on if is_on)
        is_grave = is_new or door.is_guessed_at or not door.takes_notes
        self.said.emit(text, "warn" if is_grave else "plain")

    @Slot(str)
    def _on_acted(self, identifier: str) -> None:
        if identifier == "flood.tokens":
            self._on_tokens()
        elif identifier == "flood.key":
            self._follow(self._desk.bridge.new_room_key())
        elif identifier == "flood.slips":
            self._on_slips()

    @Slot()
    def _on_tokens(self) -> None:
        door = self._desk.snapshot.door
        self._desk.bridge.set_limits(new_tokens=not door.new_tokens, is_open=door.takes_notes)

    @Slot()
    def _on_slips(self) -> None:
        door = self._desk.snapshot.door
        self._desk.bridge.set_limits(new_tokens=door.new_tokens, is_open=not door.takes_notes)

    @Slot()
    def _on_key_back(self) -> None:
        self._follow(self._desk.bridge.room_key_before())

    def _follow(self, future: Future[None]) -> None:
        future.add_done_callback(lambda ended: self._failed.emit() if ended.exception() else None)

    @Slot()
    def _on_failed(self) -> None:
        self._desk.tell("notice.failed")
