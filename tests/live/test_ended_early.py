"""A played evening that the system ends puts away what it had lying in temporary folders."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(os.name == "nt", reason="Windows ends processes without a word"),
]
PATIENCE_S, LOOK_EVERY_S = 60.0, 0.05


def test_a_demo_that_is_told_to_end_leaves_no_temporary_folder(tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    command = [sys.executable, "-m", "facilitator", "demo", "--headless", "--out", str(tmp_path / "ud")]
    with subprocess.Popen(
        command, env={**os.environ, "TMPDIR": str(temporary)}, stderr=subprocess.DEVNULL
    ) as demo:
        deadline = time.monotonic() + PATIENCE_S
        while not any(temporary.iterdir()):
            assert demo.poll() is None
            assert time.monotonic() < deadline
            time.sleep(LOOK_EVERY_S)
        demo.send_signal(signal.SIGTERM)
        code = demo.wait(PATIENCE_S)

    assert (code, list(temporary.iterdir())) == (1, [])
