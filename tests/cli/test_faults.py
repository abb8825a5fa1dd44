"""Whatever fails, and wherever: no word that a participant wrote is printed or written into the log."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator.cli import faults

SECRET = "ham i nummer 12"
EVERYTHING_FAILS = f"""
import asyncio, gc, logging, sys, threading
from facilitator.cli.faults import say_no_words

if sys.platform != "win32":
    import resource
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    say_no_words()
    print(resource.getrlimit(resource.RLIMIT_CORE)[0])
else:
    say_no_words()
    print(0)

def fail():
    raise LookupError({SECRET!r})

async def forgotten():
    task = asyncio.create_task(asyncio.to_thread(fail))
    await asyncio.wait([task])
    del task
    gc.collect()

thread = threading.Thread(target=fail)
thread.start()
thread.join()
asyncio.run(forgotten())
try:
    fail()
except LookupError:
    logging.getLogger("motor").exception("stopped")
fail()
"""


def test_a_slot_a_thread_a_task_and_a_log_line_tell_where_and_not_what(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", EVERYTHING_FAILS],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "FACILITATOR_HOME": str(tmp_path)},
    )
    log = (tmp_path / "logs/facilitator.log").read_text("utf-8")

    assert done.stdout.split() == ["0"]
    assert SECRET not in done.stderr + log
    assert log.count("LookupError") == 2
    assert "asyncio: Task exception was never retrieved" in done.stderr
    assert "motor: stopped" in done.stderr
    assert done.stderr.count("LookupError") == 4


def test_a_fault_at_every_frame_does_not_fill_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACILITATOR_HOME", str(tmp_path))
    monkeypatch.setattr(faults, "LARGEST_LOG", 1_000)
    for _ in range(200):
        faults.log_fault(LookupError(SECRET))
    assert (tmp_path / "logs/facilitator.log").stat().st_size < 1_100
