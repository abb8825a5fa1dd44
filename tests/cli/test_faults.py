"""Whatever fails, and wherever: no word that a participant wrote is printed or written into the log."""

import os
import subprocess
import sys
from pathlib import Path

SECRET = "ham i nummer 12"
EVERYTHING_FAILS = f"""
import asyncio, gc, logging, threading
from facilitator.cli.faults import say_no_words

say_no_words()

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

    assert SECRET not in done.stderr + log
    assert log.count("LookupError") == 2
    assert "asyncio: Task exception was never retrieved" in done.stderr
    assert "motor: stopped" in done.stderr
    assert done.stderr.count("LookupError") == 2
