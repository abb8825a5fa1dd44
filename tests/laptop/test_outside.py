"""Whether the network leads out is asked of a real name server, one that says each kind of thing."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from facilitator.laptop import outside
from facilitator.laptop.outside import Outside, asked, lookup_meant, meant, nameservers

TRUE, PORTAL = "198.41.0.4", "192.168.1.1"


def answered(question: bytes, address: str) -> bytes:
    told = b"\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4" + socket.inet_aton(address)
    return question[:2] + b"\x81\x80" + question[4:6] + b"\0\1\0\0\0\0" + question[12:] + told


def failed(question: bytes) -> bytes:
    return question[:2] + b"\x81\x82" + question[4:]


@contextmanager
def name_server(says: Callable[[bytes], bytes]) -> Iterator[int]:
    """Answer one question as a real server would, over a real socket."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))

        def answer() -> None:
            question, asker = server.recvfrom(512)
            server.sendto(says(question), asker)

        thread = threading.Thread(target=answer)
        thread.start()
        yield server.getsockname()[1]
        thread.join()


@pytest.mark.parametrize(
    ("says", "expected"),
    [
        (lambda question: answered(question, TRUE), Outside.OPEN),
        (lambda question: answered(question, PORTAL), Outside.FALSE),
        (failed, Outside.SILENT),
        (lambda question: b"", Outside.SILENT),
        (lambda question: b"??" + answered(question, TRUE)[2:], Outside.SILENT),
    ],
    ids=["the Internet", "a sign-in page", "no Internet", "nonsense", "somebody else's answer"],
)
def test_an_answer_tells_what_lies_behind_the_network(
    says: Callable[[bytes], bytes], expected: Outside
) -> None:
    with name_server(says) as port:
        assert asked(["127.0.0.1"], port) is expected


def test_where_nobody_answers_there_is_no_internet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outside, "_ANSWERS_WITHIN_S", 0.05)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as deaf:
        deaf.bind(("127.0.0.1", 0))
        assert asked(["127.0.0.1"], deaf.getsockname()[1]) is Outside.SILENT


def test_with_nobody_to_ask_nothing_is_claimed(tmp_path: Path) -> None:
    assert nameservers(tmp_path / "none") == ()
    assert asked(()) is Outside.UNKNOWN


def test_the_machine_s_own_name_servers_are_read(tmp_path: Path) -> None:
    told = tmp_path / "resolv.conf"
    told.write_text(
        "# by hand\nsearch lan\nnameserver 192.168.1.1\nnameserver fe80::1%eth0\nnameserver 9.9.9.9\n"
    )

    assert nameservers(told) == ("192.168.1.1", "9.9.9.9")


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        (["192.168.1.1", TRUE], Outside.OPEN),
        (["192.168.1.1", PORTAL], Outside.FALSE),
        (["192.168.1.1"], Outside.SILENT),
        ([], Outside.SILENT),
    ],
)
def test_what_windows_has_looked_up_is_read_the_same_way(named: list[str], expected: Outside) -> None:
    assert lookup_meant(named) is expected


def test_a_short_answer_is_no_answer() -> None:
    assert meant(b"\1\2", b"\1\2") is Outside.SILENT
