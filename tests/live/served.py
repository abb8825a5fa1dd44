"""A meeting hosted by the real program in a process of its own, and what tests do to it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import psutil

from facilitator.rehearsal.phone import WayIn, scanned

ENDS_WITHIN_S = 30.0


class Served:
    """`facilitator serve` on a file, on loopback; the second run of a file finds port and key again."""

    def __init__(self, file: Path, *, port: int = 0, home: Path | None = None) -> None:
        self.file = file
        self.home = home or file.parent / "home"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "facilitator", "--lang", "en", "serve", str(file),
             "--port", str(port), "--host", "127.0.0.1"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "FACILITATOR_HOME": str(self.home)},
        )  # fmt: skip
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, self._errors()
        self.said: dict[str, Any] = json.loads(line)
        self.port: int = self.said["port"]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    @property
    def way_in(self) -> WayIn:
        return scanned(self.said["url"])

    def order(self, command: str, **more: Any) -> dict[str, Any]:
        """Give an order and return its answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps({"command": command, **more}).encode() + b"\n")
        self.process.stdin.flush()
        answer: dict[str, Any] = json.loads(self.process.stdout.readline())
        return answer

    def door(self) -> psutil.Process:
        """Return the door's process."""
        (door,) = psutil.Process(self.process.pid).children()
        return door

    def kill(self) -> None:
        """Kill the program as a power cut would, and wait until the system has let go of it."""
        self.process.kill()
        self._close()

    def end(self) -> str:
        """Tell the program to end, and return what it has said on standard error."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self._close()

    def again(self) -> "Served":
        """Start the program on the same file and port once more."""
        return Served(self.file, port=self.port, home=self.home)

    def _close(self) -> str:
        if self.process.stdin is not None and not self.process.stdin.closed:
            self.process.stdin.close()
            self.process.stdin = None
        _, errors = self.process.communicate(timeout=ENDS_WITHIN_S)
        return errors.decode()

    def _errors(self) -> str:
        return self._close()
