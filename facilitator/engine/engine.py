"""The engine's thread: takes what is asked from everywhere, and tells everybody what came of it."""

import asyncio
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

from facilitator.engine.desk import Asked, TakenBack
from facilitator.engine.doors import DoorPlan
from facilitator.engine.faults import going_on, log_fault
from facilitator.engine.passes import with_pass, with_slips, without_pass
from facilitator.engine.rekeying import with_key_before, with_new_key
from facilitator.engine.sealing import RoomSecrets
from facilitator.engine.snapshot import Happened, Outcome, Snapshot, Trouble
from facilitator.engine.upkeep import Upkeep
from facilitator.meeting.changes import Thing
from facilitator.meeting.commands import Command
from facilitator.meeting.decide import Dice
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.sets import TypeSet

Watcher = Callable[[Happened], None]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class EnginePlan:
    """What an engine is built from; `new` is the meeting of a file that does not exist yet."""

    file: Path
    clock: Callable[[], Now]
    dice: Dice
    random_bytes: Callable[[int], bytes]
    keys: Path
    backups: Path
    types: TypeSet
    door: DoorPlan | None = None
    new: Meeting | None = None
    reserve: Path | None = None
    """Where room is taken up while the meeting is at work, to be given back when the disk is full."""


class EngineClosed(RuntimeError):
    """The engine was used after closing: we were wrong."""


class Engine:
    """One meeting at work. All public methods may be called from any thread."""

    def __init__(self, plan: EnginePlan) -> None:
        self.ready: Future[Snapshot] = _promised()
        self._plan = plan
        self._watchers: tuple[Watcher, ...] = ()
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._upkeep: Upkeep | None = None
        self._snapshot: Snapshot | None = None
        self._waiting: list[Asked | TakenBack] = []
        self._is_closing = False
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)

    @property
    def snapshot(self) -> Snapshot:
        """The latest snapshot; wait for `ready` first."""
        if self._snapshot is None:
            return self.ready.result()
        return self._snapshot

    def start(self) -> None:
        """Begin to open the file on the engine's own thread; `ready` tells how it went."""
        self._thread.start()

    def send(self, command: Command) -> Future[Outcome]:
        """Ask for something; the outcome comes after COMMIT."""
        future: Future[Outcome] = _promised()
        self._put(Asked(command, future.set_result))
        return future

    def undo(self) -> Future[Outcome]:
        """Take the last command back."""
        future: Future[Outcome] = _promised()
        self._put(TakenBack(future.set_result))
        return future

    def set_limits(self, *, new_tokens: bool, is_open: bool) -> None:
        """Tell the door whether new phones may join, and whether it takes notes at all."""
        self._on_loop(lambda upkeep: upkeep.set_limits(new_tokens=new_tokens, is_open=is_open))

    def prefer(self, interface: str) -> None:
        """Put the address of this interface on the wall, or of the likeliest one if it is empty."""
        self._on_loop(lambda upkeep: upkeep.prefer(interface))

    def hand_out(self, kind: Literal["scribe", "helper"], label: str) -> Future[None]:
        """Make a code for a scribe or helper; the snapshot has it when the future is done."""
        draw = self._plan.random_bytes
        return self._change_secrets(lambda secrets: with_pass(secrets, kind, label, draw)[0])

    def revoke(self, code: str) -> Future[None]:
        """Take a code back: from now on nothing sealed with it is taken."""
        return self._change_secrets(lambda secrets: without_pass(secrets, code))

    def draw_slips(self, count: int) -> Future[None]:
        """Draw codes for so many door slips."""
        draw = self._plan.random_bytes
        return self._change_secrets(lambda secrets: with_slips(secrets, count, draw))

    def new_room_key(self) -> Future[None]:
        """Put another room key on the wall: who is here goes on, who comes now needs it."""
        draw = self._plan.random_bytes
        return self._change_secrets(lambda secrets: with_new_key(secrets, draw))

    def room_key_before(self) -> Future[None]:
        """Put the room key before back on the wall."""
        return self._change_secrets(with_key_before)

    def _change_secrets(self, change: Callable[[RoomSecrets], RoomSecrets]) -> Future[None]:
        future: Future[None] = _promised()
        self._on_loop(lambda upkeep: upkeep.change_secrets(change, future))
        return future

    def back_up(self) -> Future[Path]:
        """Ask for a verified copy now; the path of the newest one is the answer."""
        future: Future[Path] = _promised()
        self._on_loop(lambda upkeep: upkeep.back_up_for(future))
        return future

    def erase_raw(self) -> Future[tuple[Path, ...]]:
        """Delete for good what participants wrote and chose, every copy and the data exports known.

        The answer are the files that could not be removed; it fails with a refusal before the minutes
        are approved. Nothing that came before can be taken back afterwards.
        """
        future: Future[tuple[Path, ...]] = _promised()
        self._on_loop(lambda upkeep: upkeep.erase_raw_for(future))
        return future

    def remember_papers(self, raw: Sequence[Path], approved: Sequence[Path]) -> Future[None]:
        """Keep which files were made of this meeting: those of raw data, and those of approved minutes."""
        future: Future[None] = _promised()
        self._on_loop(lambda upkeep: upkeep.remember_papers_for(future, raw, approved))
        return future

    def watch(self, callback: Watcher) -> Callable[[], None]:
        """Call `callback` on the engine's thread whenever something happened; returns the way out."""
        with self._lock:
            self._watchers = (*self._watchers, callback)

        def stop() -> None:
            with self._lock:
                self._watchers = tuple(one for one in self._watchers if one is not callback)

        return stop

    def cut(self, to: Path) -> Future[None]:
        """Stop as when the power goes: nobody is answered, nothing is saved or closed, the door is dead.

        What lay on the disk at that instant, log included, lies at `to` when the future is done; whoever
        opens it finds what a crash would have left. For rehearsals and tests of the way back.
        """
        future: Future[None] = _promised()
        with self._lock:
            self._is_closing = True
            self._call(lambda upkeep: upkeep.cut(to, future))
        return future

    def close(self, timeout_s: float = 15.0) -> None:
        """End the door, save, close the file and the thread. Safe to call twice."""
        with self._lock:
            self._is_closing = True
            if self._loop is not None:
                self._call(Upkeep.stop)
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def _put(self, entry: Asked | TakenBack) -> None:
        with self._lock:
            if self._is_closing:
                raise EngineClosed
            if self._loop is None:
                self._waiting.append(entry)
            else:
                self._call(lambda upkeep: upkeep.put(entry))

    def _on_loop(self, act: Callable[[Upkeep], object]) -> None:
        with self._lock:
            if self._is_closing:
                raise EngineClosed
            self._call(act)

    def _call(self, act: Callable[[Upkeep], object]) -> None:
        """Let the engine's thread do something; under the lock, so that nothing comes behind the end."""
        if self._loop is None or self._upkeep is None:
            raise EngineClosed
        self._loop.call_soon_threadsafe(act, self._upkeep)

    def _run(self) -> None:
        try:
            asyncio.run(self._work())
        except BaseException as error:  # noqa: BLE001 - whoever waits is told, whatever it was
            self._refuse_waiting(error if isinstance(error, Exception) else EngineClosed())
            if self.ready.done():
                log_fault(error)
            else:
                self.ready.set_exception(error)

    def _refuse_waiting(self, error: Exception) -> None:
        """Take nothing more, and tell those who asked before the file was open why it is not."""
        with self._lock:
            self._is_closing = True
            waiting, self._waiting = self._waiting, []
        for entry in waiting:
            entry.reply(Outcome(trouble=Trouble(error)))

    async def _work(self) -> None:
        upkeep = Upkeep.opened(self._plan, self._tell)
        try:
            with self._lock:
                self._loop = asyncio.get_running_loop()
                self._upkeep = upkeep
                waiting, self._waiting = self._waiting, []
                for entry in waiting:
                    upkeep.put(entry)
                if self._is_closing:
                    upkeep.stop()
            self._snapshot = upkeep.snapshot()
            self.ready.set_result(self._snapshot)
            await upkeep.work()
        finally:
            with self._lock:
                self._is_closing, self._loop = True, None
            upkeep.close()

    def _tell(self, snapshot: Snapshot, kinds: frozenset[type[Thing]]) -> None:
        self._snapshot = snapshot
        for callback in self._watchers:
            with going_on():
                callback(Happened(snapshot, kinds))


def _promised() -> Future[T]:
    """Return what will be done even when nobody waits any more: a future that cannot be cancelled."""
    future: Future[T] = Future()
    future.set_running_or_notify_cancel()
    return future
