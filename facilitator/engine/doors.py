"""How the engine keeps a door: starts its process, dials it, hears it, and starts it again when it dies."""

import asyncio
import contextlib
import io
import secrets
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from facilitator.engine.faults import log_fault
from facilitator.engine.pulse import Pulse
from facilitator.link import messages, starting
from facilitator.link.messages import BadMessage, FromDoor, FromEngine

LOOPBACK = "127.0.0.1"
# What phones speak; catalogues of these ship in resources/phone.
LANGUAGES = ("da", "en", "ar", "tr", "so", "fa", "ur", "pl", "uk")
# Wait so long before starting a door again: the first time at once, then slower.
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.05, 2.0
STARTS_WITHIN_S = 20.0
ENDS_WITHIN_S = 3.0


@dataclass(frozen=True, slots=True)
class DoorPlan:
    """Where the door is to listen, and where phones are sent; `keeps_port` means: this port or none."""

    host: str = "0.0.0.0"  # noqa: S104 - phones come from the hall's network
    port: int = 0
    keeps_port: bool = False
    languages: tuple[str, ...] = LANGUAGES
    only_loopback: bool = False
    interface: str = ""
    """The one that the facilitator has chosen for the address on the wall; empty: the likeliest."""


class CannotOpen(Exception):
    """The door could not listen; `reason` is a word of `link.starting`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Ears:
    """Whom the door's words are for; all are called on the engine's thread."""

    envelopes: Callable[[messages.Envelopes], None]
    phones: Callable[[messages.Phones], None]
    state: Callable[[str, int | None, str], None]
    greeting: Callable[[], Sequence[FromEngine]]
    """Asked once for each new door: all that is the case now; what is said from then on is for this door."""
    limits: Callable[[], messages.Limits]
    """Asked as a process is started, on a thread of its own: what a door takes before it has been greeted."""


class LocalDoor:
    """The door on this laptop. A lost link or a dead process means a new process on the same port."""

    def __init__(self, plan: DoorPlan, ears: Ears, port: int, signing: bytes) -> None:
        self._plan = plan
        self._signing = signing
        self._ears = ears
        self._port = port or plan.port
        self._fixed = plan.keeps_port
        self._link: ClientConnection | None = None
        # Held while a door is greeted: what is said meanwhile comes behind the greeting.
        self._talking = asyncio.Lock()
        self._is_open = False
        self._process: subprocess.Popen[bytes] | None = None
        self._pulse: Pulse | None = None
        # Held while a process comes to be: one that is started as we are told to end is ended as well.
        self._starting = threading.Lock()
        self._is_over = False

    async def keep_open(self) -> None:
        """Keep a door open until cancelled."""
        pause = 0.0
        while True:
            await asyncio.sleep(pause)
            self._ears.state("starting", None, "")
            try:
                await self._live()
                pause = FIRST_PAUSE_S
            except CannotOpen as error:
                self._ears.state("off", None, error.reason)
                if not await self._may_try_elsewhere(error):
                    pause = min(LONGEST_PAUSE_S, max(pause, FIRST_PAUSE_S) * 2)
            except asyncio.CancelledError:
                self._is_over = True
                raise
            except (OSError, TimeoutError, InvalidHandshake, ConnectionClosed, BadMessage):
                pause = min(LONGEST_PAUSE_S, max(pause, FIRST_PAUSE_S) * 2)
            except Exception as error:  # noqa: BLE001 - we were wrong; the hall gets another door
                log_fault(error)
                pause = min(LONGEST_PAUSE_S, max(pause, FIRST_PAUSE_S) * 2)
            finally:
                was_open, self._is_open, self._link = self._is_open, False, None
                await asyncio.shield(asyncio.to_thread(self._end_process))
            if was_open:
                # It could open, so what ended it is no reason to let the hall wait longer each time.
                pause = FIRST_PAUSE_S
                self._ears.state("lost", None, "")

    async def _may_try_elsewhere(self, error: CannotOpen) -> bool:
        """Give the wished-for port up when somebody else has it, unless it must be that one."""
        if error.reason != starting.PORT_IN_USE or self._fixed or self._port == 0:
            return False
        self._port = 0
        return True

    async def _live(self) -> None:
        """Live with one process from its start to the end of its link."""
        token = secrets.token_urlsafe(24)
        # Not `wait_for`: in Python 3.11 it does not hear a cancel in the instant in which it has its answer.
        async with asyncio.timeout(STARTS_WITHIN_S):
            started = await asyncio.to_thread(self._start_process, token)
        if started.error:
            raise CannotOpen(started.error)
        async with connect(
            f"ws://{LOOPBACK}:{started.link_port}{messages.PATH}",
            compression=None,
            # A busy door answers late, and is not to be replaced for it: see Pulse.
            ping_interval=None,
            close_timeout=1,
            max_size=messages.MESSAGE_BYTES_AT_MOST,
            proxy=None,
        ) as link:
            async with self._talking:
                self._link = link
                for message in (messages.Hello(token), *self._ears.greeting()):
                    await link.send(messages.encode(message))
            guarding = asyncio.create_task(self._end_when_still())
            try:
                await self._listen(link, started.port)
            finally:
                guarding.cancel()

    async def _end_when_still(self) -> None:
        """End a process that does nothing any more; the link ends with it."""
        if self._pulse is not None:
            await self._pulse.stopped()
            self.kill()

    async def _listen(self, link: ClientConnection, port: int) -> None:
        async for data in link:
            message = messages.read_from_door(data if isinstance(data, bytes) else b"")
            if isinstance(message, messages.Welcome):
                # From now on phones know this port: a new process must have it, too.
                self._is_open, self._port, self._fixed = True, port, True
                self._ears.state("open", port, "")
            else:
                self._hear(message)

    def _hear(self, message: FromDoor) -> None:
        match message:
            case messages.Envelopes():
                self._ears.envelopes(message)
            case messages.Phones():
                self._ears.phones(message)

    async def say(self, message: FromEngine) -> None:
        """Tell the door something; a door that is away hears it in its greeting."""
        link = self._link
        async with self._talking:
            # What was meant for a door that has gone meanwhile is not for the one that came.
            if link is not None and link is self._link:
                with contextlib.suppress(ConnectionClosed):
                    await link.send(messages.encode(message))

    def kill(self) -> None:
        """End the process at once, as when the power goes: no phone is told anything."""
        process = self._process
        if process is not None:
            process.kill()

    def _start_process(self, token: str) -> starting.Started:
        """Start a door process and return its first words. Blocks; not for the engine's thread."""
        with self._starting:
            if self._is_over:
                raise CannotOpen(starting.OTHER)
            process = self._process = subprocess.Popen(  # noqa: S603 - our own program
                [*_program(), "door"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        stdin, stdout = process.stdin, process.stdout
        if stdin is None or stdout is None:  # cannot be: both were asked for
            raise CannotOpen(starting.OTHER)
        start = starting.Start(
            token=token,
            host=self._plan.host,
            port=self._port,
            signing=self._signing,
            limits=self._ears.limits(),
        )
        try:
            stdin.write(starting.write_line(start))
            stdin.flush()
            started = starting.read_started(stdout.readline())
        except (BrokenPipeError, msgspec.DecodeError):
            raise CannotOpen(starting.OTHER) from None
        self._pulse = Pulse(cast("io.BufferedReader", stdout))
        return started

    def _end_process(self) -> None:
        """End the process by closing its standard input; if it will not hear, end it."""
        with self._starting:
            process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            with contextlib.suppress(OSError):
                process.stdin.close()
        try:
            process.wait(ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if self._pulse is not None:
            self._pulse.listening.join()
            self._pulse = None
        if process.stdout is not None:
            process.stdout.close()


def _program() -> list[str]:
    """Return how this program is started again as another process."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "facilitator"]
