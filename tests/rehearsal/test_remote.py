"""A hall in a process of its own ends when it is told to, and when it hangs."""

import os
import signal
import sys

import pytest

from facilitator.rehearsal import remote
from facilitator.rehearsal.orders import Begin
from facilitator.rehearsal.remote import RemoteHall


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_a_hall_that_hangs_is_killed_and_closing_it_again_does_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(remote, "ENDS_WITHIN_S", 0.05)
    hall = RemoteHall(Begin(1), lambda _report: None)
    os.kill(hall._process.pid, signal.SIGSTOP)
    for _ in range(2):
        hall.close()
    assert hall._process.returncode == -signal.SIGKILL
    assert not hall._thread.is_alive()
