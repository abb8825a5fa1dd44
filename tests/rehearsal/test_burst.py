"""Many phones at once are all answered, and a line that is dead is told as such."""

import json
import socket
import time
from collections import Counter

import pytest

from facilitator.cli.exits import DONE
from facilitator.cli.main import main
from facilitator.link.codes import Code
from facilitator.rehearsal.burst import Measured, median_ms, request_of, send_at_once


def test_a_loadtest_tells_what_it_has_measured(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["--lang", "en", "loadtest", "--phones", "25"]) == DONE
    figures = json.loads(capfdbinary.readouterr().out)

    assert (figures["phones"], figures["acknowledged"]) == (25, 25)
    assert 0 < figures["ack_ms_p50"] <= figures["ack_ms_p99"]


def test_phones_that_find_nobody_are_counted_as_not_answered() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        origin = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        burst = send_at_once(origin, [request_of(origin, bytes(2120), "x")] * 3, time.perf_counter)

    assert (burst.codes, burst.received) == (Counter({None: 3}), 0)


def test_the_middle_of_several_bursts_is_one_that_was_measured() -> None:
    bursts = [Measured((seconds,), Counter({Code.RECEIVED: 1})) for seconds in (0.3, 0.1, 0.2)]

    assert median_ms(bursts, 0.99) == pytest.approx(200)


def test_a_request_is_what_a_browser_would_send() -> None:
    request = request_of("http://192.168.1.20:8017", b"sealed", "token")
    head, _, body = request.partition(b"\r\n\r\n")

    assert body == b"sealed"
    assert head.split(b"\r\n") == [
        b"POST /note HTTP/1.1",
        b"Host: 192.168.1.20:8017",
        b"Origin: http://192.168.1.20:8017",
        b"Content-Type: application/octet-stream",
        b"Content-Length: 6",
        b"X-Rate-Token: token",
    ]
