"""The door as a process: it binds before it speaks, and lives no longer than its parent."""

import json
import signal
import socket
import subprocess
import sys

import psutil
import pytest

from facilitator.link import starting
from tests.door.real import LOOPBACK, TOKEN, Door, SmallEngine
from tests.door.sockets import connect, get, status, talk

_RUN = "from facilitator.door.process import run; raise SystemExit(run())"


def _answer_to(line: bytes) -> tuple[int, starting.Started]:
    done = subprocess.run(
        [sys.executable, "-c", _RUN], input=line, capture_output=True, timeout=60, check=False
    )
    assert done.stderr == b""
    return done.returncode, starting.read_started(done.stdout)


def test_a_door_that_says_its_port_already_serves(door: Door) -> None:
    assert status(talk(door, get(door, "/"))) == 200


@pytest.mark.parametrize(
    "line", [b"", b"\n", b"{}\n", b'{"token":"short"}\n', b"GET / HTTP/1.1\r\n", b"\xff" * 70_000]
)
def test_a_start_line_that_is_none_is_answered_in_one_line(line: bytes) -> None:
    assert _answer_to(line) == (1, starting.Started(error="bad_start"))


def test_a_taken_port_is_told(door: Door) -> None:
    line = starting.write_line(starting.Start(token=TOKEN, host=LOOPBACK, port=door.port))

    assert _answer_to(line) == (1, starting.Started(error="port_in_use"))


def test_an_address_that_is_not_ours_is_told() -> None:
    line = starting.write_line(starting.Start(token=TOKEN, host="192.0.2.1"))

    assert _answer_to(line) == (1, starting.Started(error="no_such_address"))


def test_the_door_ends_when_its_parent_closes_the_pipe(door: Door) -> None:
    assert (door.close(), door.process.returncode) == ("", 0)


def test_a_door_full_of_phones_ends_as_quietly(door: Door) -> None:
    with SmallEngine(door) as engine:
        phones = [connect(door) for _ in range(20)]
        for phone in phones:
            phone.sendall(get(door, "/live"))
        engine.wait_for(lambda seen: seen.active == 20)

        assert (door.close(), door.process.returncode) == ("", 0)
        for phone in phones:
            phone.close()


def test_the_port_is_free_again_at_once(door: Door) -> None:
    door.kill()

    with Door(port=door.port) as next_door:
        assert (next_door.port, status(talk(next_door, get(next_door, "/")))) == (door.port, 200)


def test_ctrl_c_in_the_terminal_is_left_to_the_parent(door: Door) -> None:
    door.process.send_signal(signal.SIGINT)

    assert status(talk(door, get(door, "/"))) == 200


def test_a_killed_parent_leaves_no_door_behind() -> None:
    parent = """
import subprocess, sys, time
from facilitator.link import starting
door = subprocess.Popen([sys.executable, "-c", sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
door.stdin.write(starting.write_line(starting.Start(token="t" * 20, host="127.0.0.1")))
door.stdin.flush()
print(door.pid, door.stdout.readline().decode(), flush=True)
time.sleep(600)
"""
    with subprocess.Popen([sys.executable, "-c", parent, _RUN], stdout=subprocess.PIPE) as started:
        assert started.stdout is not None
        pid, line = started.stdout.readline().split(b" ", 1)
        port = json.loads(line)["port"]
        # A phone that listens must not keep the door alive.
        with socket.create_connection((LOOPBACK, port)) as phone:
            phone.sendall(f"GET /live HTTP/1.1\r\nHost: {LOOPBACK}:{port}\r\n\r\n".encode())
            assert b"200" in phone.recv(100)
            orphan = psutil.Process(int(pid))
            started.kill()
            started.wait()
            orphan.wait(timeout=60)

    assert not psutil.pid_exists(int(pid))


def test_only_one_port_is_open_to_the_hall(door: Door) -> None:
    listening = {
        (found.laddr.ip, found.laddr.port)
        for found in psutil.Process(door.process.pid).net_connections(kind="tcp")
        if found.status == psutil.CONN_LISTEN
    }

    assert listening == {(LOOPBACK, door.port), (LOOPBACK, door.started.link_port)}


def test_the_door_has_no_core_no_store_and_no_window_in_it() -> None:
    code = "import facilitator.door.process, sys; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=True)
    loaded = done.stdout.decode().split()

    for room in ("meeting", "store", "engine", "ui", "export"):
        assert not [name for name in loaded if name.startswith(f"facilitator.{room}")]
    assert not [name for name in loaded if name.split(".")[0] in ("nacl", "sqlalchemy", "PySide6", "sqlite3")]
