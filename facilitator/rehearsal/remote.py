"""A hall in a process of its own, as the program that holds the meeting speaks with it."""

import contextlib
import subprocess
import sys
import threading
from collections.abc import Callable

import msgspec

from facilitator.rehearsal import orders
from facilitator.rehearsal.orders import Begin, Enter, Order, Report, Run, Slips

# Nothing is kept there: closing the program waits no second for a hall that hangs.
ENDS_WITHIN_S = 0.8
KILLED_WITHIN_S = 0.2


class RemoteHall:
    """Started at construction; `on_report` is called on a thread of its own."""

    def __init__(self, begin: Begin, on_report: Callable[[Report], None]) -> None:
        self._on_report = on_report
        self._is_closed = False
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [*_program(), "hall"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._say(begin)
        self._thread = threading.Thread(target=self._read, name="hall", daemon=True)
        self._thread.start()

    def enter(self, url: str, phones: int, scribe: str = "") -> None:
        """Let so many phones in by this code."""
        self._say(Enter(url, phones, scribe))

    def run(self, speed: float) -> None:
        """Let time go so fast; 0 stands still."""
        self._say(Run(speed))

    def give_slips(self, codes: tuple[str, ...]) -> None:
        """Let people draw their door slips."""
        self._say(Slips(codes))

    def dismiss(self) -> None:
        """Send everybody home, and do not wait until they are out; safe to call twice."""
        self._is_closed = True
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()

    def close(self) -> None:
        """Send everybody home, and wait for it, but not for one that hangs; safe to call twice."""
        self.dismiss()
        try:
            self._process.wait(ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._thread.join(KILLED_WITHIN_S)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _say(self, said: Begin | Order) -> None:
        stdin = self._process.stdin
        if stdin is None or self._is_closed:
            return
        with contextlib.suppress(OSError):
            stdin.write(orders.line(said))
            stdin.flush()

    def _read(self) -> None:
        stdout = self._process.stdout
        if stdout is None:
            return
        for written in stdout:
            with contextlib.suppress(msgspec.DecodeError):
                report = orders.read_report(written)
                if not self._is_closed:
                    self._on_report(report)
        if not self._is_closed:
            # The hall has broken down: nobody is there any more, and the panel says so.
            self._on_report(Report())


def _program() -> list[str]:
    """Return how this program is started again as another process."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "facilitator"]
