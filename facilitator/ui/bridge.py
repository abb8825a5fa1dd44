"""The one way by which what happens in the engine reaches the windows, on the GUI's thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from facilitator.meeting.model import Meeting, Now
from facilitator.ui.hopes import Hopes

if TYPE_CHECKING:
    from facilitator.engine.snapshot import Happened, Outcome, Snapshot
    from facilitator.meeting.commands import Command
    from facilitator.ui.port import EnginePort

# The first of a burst is told at once, the last of it at most so much later.
COALESCE_MS = 50
# After a redraw that took long, the windows are left alone for so many times as long: keys come first.
REST_TIMES, LONGEST_REST_MS = 6, 250
# A quarter of a second: no shown second is ever skipped, and the thumbnail's clock is the same.
TICK_MS = 250


class Bridge(QObject):
    """Turns the engine's news into queued signals; a burst becomes two of them at most."""

    happened = Signal(object)
    """`Happened`: the newest snapshot with the kinds of all things that changed since the last."""
    ticked = Signal(object)
    """`Now`, from which every clock in every window is drawn."""
    answered = Signal(object, object)
    """The command (None for an undo) and the future with its `Outcome`."""

    hoped_anew = Signal()
    """What is hoped has become another: something was asked, or came out otherwise than was hoped."""

    _arrived = Signal(object)
    _hoped = Signal()
    _outcome_arrived = Signal(object, object)

    def __init__(self, port: EnginePort, now: Callable[[], Now], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._port = port
        self._now = now
        self._pending: Happened | None = None
        self._hopes = Hopes(now)
        self._closed = False
        self._quiet = QTimer(self, singleShot=True, interval=COALESCE_MS)
        self._quiet.timeout.connect(self._tell_pending)
        self._tick = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._on_tick)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._outcome_arrived.connect(self._on_outcome, Qt.ConnectionType.QueuedConnection)
        # Later, but before the next key: who asks is in the midst of something.
        self._hoped.connect(self._on_hoped, Qt.ConnectionType.QueuedConnection)
        self._unwatch = port.watch(self._arrived.emit)
        self._tick.start()

    @property
    def snapshot(self) -> Snapshot:
        """The engine's latest; it may be newer than the last signal."""
        return self._port.snapshot

    @property
    def hoped(self) -> Meeting:
        """The newest meeting with what has been asked of it meanwhile.

        Editors show this and build on this: an older one would take back what was typed just before.
        """
        return self._hopes.over(self.snapshot.meeting)

    def now(self) -> Now:
        """Return the moment, for a window that is drawn between two ticks."""
        return self._now()

    def send(self, command: Command) -> None:
        """Ask the engine; `answered` tells how it went."""
        if self._closed:
            return
        future = self._port.send(command)
        if self._hopes.ask(command):
            self._hoped.emit()
        future.add_done_callback(self._handed_back(command))

    def undo(self) -> None:
        """Ask the engine to take back the last command."""
        if self._closed:
            return
        self._port.undo().add_done_callback(self._handed_back(None))

    def set_limits(self, *, new_tokens: bool, is_open: bool) -> None:
        """Let new phones in or not, and notes or not; the snapshot tells when it is so."""
        if not self._closed:
            self._port.set_limits(new_tokens=new_tokens, is_open=is_open)

    def new_room_key(self) -> Future[None]:
        """Put another room key on the wall."""
        return self._port.new_room_key()

    def room_key_before(self) -> Future[None]:
        """Put the room key before back on the wall."""
        return self._port.room_key_before()

    def hand_out(self, kind: Literal["scribe", "helper"], label: str) -> Future[None]:
        """Make a code for a scribe or helper."""
        return self._port.hand_out(kind, label)

    def revoke(self, code: str) -> Future[None]:
        """Take a scribe's or helper's code back."""
        return self._port.revoke(code)

    def draw_slips(self, count: int) -> Future[None]:
        """Draw codes for so many door slips more."""
        return self._port.draw_slips(count)

    def close(self) -> None:
        """Stop listening; nothing is told afterwards."""
        self._closed = True
        self._unwatch()
        self._quiet.stop()
        self._tick.stop()

    def _handed_back(self, command: Command | None) -> Callable[[Future[Outcome]], None]:
        def hand_back(future: Future[Outcome]) -> None:
            if not self._closed and not future.cancelled():
                self._outcome_arrived.emit(command, future)

        return hand_back

    @Slot(object)
    def _on_arrived(self, happened: Happened) -> None:
        if self._closed:
            return
        self._pending = happened if self._pending is None else _joined(self._pending, happened)
        if not self._quiet.isActive():
            self._tell_pending()

    @Slot()
    def _tell_pending(self) -> None:
        if self._pending is None or self._closed:
            return
        told, self._pending = self._pending, None
        begun = perf_counter()
        self.happened.emit(told)
        self._quiet.start(_rest_ms(perf_counter() - begun))

    @Slot(object, object)
    def _on_outcome(self, command: Command | None, future: Future[Outcome]) -> None:
        if self._closed:
            return
        # Nothing may have happened that tells it.
        if self._hopes.answer(command, self.snapshot.meeting):
            self.hoped_anew.emit()
        self.answered.emit(command, future)

    @Slot()
    def _on_hoped(self) -> None:
        if not self._closed:
            self.hoped_anew.emit()

    @Slot()
    def _on_tick(self) -> None:
        self.ticked.emit(self._now())


def _rest_ms(spent_s: float) -> int:
    """Return how long to gather news after a redraw of this length."""
    return min(max(COALESCE_MS, round(spent_s * 1000 * REST_TIMES)), LONGEST_REST_MS)


def _joined(first: Happened, last: Happened) -> Happened:
    """Return the later news, with the kinds of both."""
    return replace(last, kinds=first.kinds | last.kinds)
