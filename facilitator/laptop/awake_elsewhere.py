"""Staying awake on Windows and macOS."""

import contextlib
import os
import subprocess
from collections.abc import Callable, Sequence

from facilitator.laptop.awake import Granted, Why

# SetThreadExecutionState: until told otherwise · the system is needed · its display is needed.
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x8000_0000, 0x1, 0x2
ENDS_WITHIN_S = 2.0


class WindowsKeeper:
    """Windows grants it to the asking thread, for as long as that thread lives."""

    def __init__(self, set_state: Callable[[int], int]) -> None:
        self._set_state = set_state
        self._held = False

    def take(self, why: str) -> Granted:
        """Ask for this thread."""
        del why
        self._held = bool(self._set_state(_CONTINUOUS | _SYSTEM | _DISPLAY))
        return Granted(self._held, self._held, Why.NONE if self._held else Why.REFUSED)

    def is_held(self) -> bool:
        return self._held

    def release(self) -> None:
        """Ask for nothing any more."""
        if self._held:
            self._set_state(_CONTINUOUS)
            self._held = False


class CommandKeeper:
    """macOS has a command that keeps it awake while it runs, and that ends when we do."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._process: subprocess.Popen[bytes] | None = None

    def take(self, why: str) -> Granted:
        """Start the command."""
        del why
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the system's own command, by its full path
                [*self._command, str(os.getpid())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            return Granted(why_not=Why.NO_SERVICE)
        return Granted(sleep=True, screen=True)

    def is_held(self) -> bool:
        """Return whether the command still runs."""
        return self._process is not None and self._process.poll() is None

    def release(self) -> None:
        """End the command."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(ENDS_WITHIN_S)
        if process.poll() is None:
            process.kill()
            process.wait()
