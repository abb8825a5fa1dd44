"""What this computer can take: a trial meeting in a process of its own, and many phones at once."""

import asyncio
import contextlib
import json
import os
import secrets
import signal
import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from facilitator.cli.exits import DONE, WORLD_SAYS_NO
from facilitator.cli.hosting import LOOPBACK
from facilitator.cli.speech import Speech
from facilitator.paths import HOME_VARIABLE, MEETING_SUFFIX
from facilitator.rehearsal.burst import sealed_notes, send_at_once
from facilitator.rehearsal.phone import WayIn, scanned

ENDS_WITHIN_S = 30.0


def loadtest(asked: Namespace, speech: Speech) -> int:
    """Let many phones send in the same instant; only ever to a meeting of our own on this computer."""
    with trial_meeting() as (way_in, _):
        requests = asyncio.run(sealed_notes(way_in, asked.phones, secrets.token_bytes, 0))
        allow_many_lines()
        burst = send_at_once(way_in.origin, requests, time.perf_counter)
    figures = {
        "phones": asked.phones,
        "acknowledged": burst.received,
        "ack_ms_p50": round(burst.ms(0.50), 1),
        "ack_ms_p99": round(burst.ms(0.99), 1),
    }
    speech.answer(figures)
    speech.tell(
        "cli.loadtest.done",
        count=asked.phones,
        acknowledged=burst.received,
        p50=round(burst.ms(0.50)),
        p99=round(burst.ms(0.99)),
    )
    return DONE if burst.received == asked.phones else WORLD_SAYS_NO


def allow_many_lines() -> None:
    """Let this process have as many connections as the system grants; Windows sets no such limit."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


@contextmanager
def trial_meeting() -> Iterator[tuple[WayIn, Path]]:
    """Host a fresh meeting as `serve` does, in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="facilitator-loadtest-") as folder:
        file = Path(folder) / f"trial{MEETING_SUFFIX}"
        process = subprocess.Popen(  # noqa: S603 - our own program
            [*_program(), "serve", str(file), "--port", "0", "--host", LOOPBACK],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, HOME_VARIABLE: folder},
        )
        try:
            yield scanned(_first_answer(process)["url"]), file
        finally:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=ENDS_WITHIN_S)


def _first_answer(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    line = process.stdout.readline() if process.stdout is not None else b""
    if not line:
        raise OSError("the trial meeting did not begin")
    found: dict[str, Any] = json.loads(line)
    return found


def _program() -> list[str]:
    """Return how this program is started again as another process."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "facilitator"]
