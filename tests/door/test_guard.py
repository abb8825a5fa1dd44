"""The guard of the door, with real sockets against a real door process."""

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from facilitator.door.headers import HEADERS
from facilitator.link import view as wire
from facilitator.link.codes import Code, answer_body
from tests.door.real import LOOPBACK, Door, SmallEngine, a_note, a_view, sealed
from tests.door.sockets import connect, get, post, read_all, status, talk


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    """One door for all of these: whatever they do to it, it must go on serving."""
    with Door() as started:
        yield started


def _still_serves(door: Door) -> bool:
    return status(talk(door, get(door))) == 200


@pytest.mark.parametrize("method", ["HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"])
def test_methods_other_than_get_and_post_are_refused(door: Door, method: str) -> None:
    answer = talk(door, get(door, "/").replace(b"GET", method.encode(), 1))

    assert status(answer) == 405
    assert b"\r\nallow: GET, POST\r\n" in answer


@pytest.mark.parametrize("version", [b"2.0", b"3.0", b"0.9", b"1.2"])
def test_a_version_that_nobody_speaks_here_is_refused(door: Door, version: bytes) -> None:
    answer = talk(door, get(door).replace(b"HTTP/1.1", b"HTTP/" + version, 1))

    assert status(answer) in (400, 505)


@pytest.fixture(scope="module")
def named_door() -> Iterator[Door]:
    with Door(names=("moede.lokal",)) as started:
        yield started


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("evil.example", 421),
        ("localhost:{port}", 421),
        ("127.0.0.1", 421),
        ("127.0.0.1:1", 421),
        ("127.0.0.1:{port}", 200),
        ("moede.lokal:{port}", 200),
        ("MOEDE.lokal:{port}", 200),
        ("moede.lokal", 421),
    ],
)
def test_host_must_be_an_address_we_listen_on_or_a_given_name(
    named_door: Door, host: str, expected: int
) -> None:
    request = get(named_door, host=host.format(port=named_door.port))

    assert status(talk(named_door, request)) == expected


def test_no_host_and_two_hosts_are_refused(door: Door) -> None:
    none = b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n"
    two = get(door, "/", f"Host: {LOOPBACK}:{door.port}")

    assert [status(talk(door, none)), status(talk(door, two))] == [400, 400]


@pytest.mark.parametrize(
    "target", ["http://evil.example/", "*", "//", "/../../etc/passwd", "/%00", "/page.css/"]
)
def test_a_target_that_is_no_page_of_ours_gets_a_plain_refusal(door: Door, target: str) -> None:
    assert status(talk(door, get(door, target))) in (400, 404)


def test_a_foreign_origin_is_refused_and_our_own_is_not(door: Door) -> None:
    foreign = [get(door, "/view", f"Origin: {origin}") for origin in ("http://evil.example", "null", "")]

    assert [status(talk(door, request)) for request in foreign] == [403, 403, 403]
    assert status(talk(door, get(door, "/view", f"Origin: {door.origin}"))) == 200


def test_a_post_without_origin_is_refused(door: Door) -> None:
    assert status(talk(door, post(door, bytes(2120), origin=False))) == 403


def test_a_post_of_another_type_is_refused(door: Door) -> None:
    request = post(door, bytes(2120)).replace(b"application/octet-stream", b"text/plain")

    assert status(talk(door, request)) == 415


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Transfer-Encoding: chunked", 400),
        ("Transfer-Encoding: identity", 400),
        ("Content-Length: 2120", 400),
        ("Content-Length: 1", 400),
        ("Upgrade: websocket\r\nConnection: Upgrade", 400),
        ("Upgrade: h2c\r\nConnection: Upgrade", 400),
        ("Origin: http://evil.example", 400),
        ("Bad Header: 1", 400),
        ("X: a\x01b", 400),
        ("Content-Type: text/plain", 400),
    ],
)
def test_a_head_that_says_two_things_is_refused(door: Door, line: str, expected: int) -> None:
    assert status(talk(door, post(door, bytes(2120), line))) == expected


def test_chunks_and_missing_lengths_are_refused(door: Door) -> None:
    head = post(door, b"")
    chunked = head.replace(b"Content-Length: 0", b"Transfer-Encoding: chunked") + b"0\r\n\r\n"
    missing = head.replace(b"Content-Length: 0\r\n", b"")

    assert [status(talk(door, chunked)), status(talk(door, missing))] == [411, 411]


def test_an_oversized_body_is_refused_before_it_is_sent(door: Door) -> None:
    with connect(door) as connection:
        connection.sendall(post(door, b"", length=4097))

        assert status(read_all(connection)) == 413


def test_a_client_that_sends_on_after_the_refusal_still_reads_it(door: Door) -> None:
    assert status(talk(door, post(door, bytes(200_000)))) == 413


@pytest.mark.parametrize("length", ["-1", "+5", "0x10", "99999999999999999999", "1 1", "five", ""])
def test_lengths_that_are_no_numbers_are_refused(door: Door, length: str) -> None:
    request = post(door, b"").replace(b"Content-Length: 0", f"Content-Length: {length}".encode())

    assert status(talk(door, request)) in (400, 413)


def test_a_get_with_a_body_is_refused(door: Door) -> None:
    assert status(talk(door, get(door, "/view", "Content-Length: 3") + b"abc")) == 400


def test_sixty_fields_are_taken_and_one_more_is_not(door: Door) -> None:
    lines = [f"X-{number}: 1" for number in range(58)]

    assert status(talk(door, get(door, "/view", *lines))) == 200
    assert status(talk(door, get(door, "/view", *lines, "X-58: 1"))) == 431


def test_a_head_of_eight_kilobytes_is_taken_and_one_byte_more_is_not(door: Door) -> None:
    room = 8192 - len(get(door, "/view", "X: "))

    assert status(talk(door, get(door, "/view", "X: " + "a" * room))) == 200
    assert status(talk(door, get(door, "/view", "X: " + "a" * (room + 1)))) == 431


def test_a_megabyte_of_header_is_cut_off_while_it_comes(door: Door) -> None:
    assert status(talk(door, get(door, "/view", "X: " + "a" * 1_000_000))) == 431
    assert _still_serves(door)


def test_a_long_address_is_refused(door: Door) -> None:
    assert status(talk(door, get(door, "/view?" + "a" * 500))) == 200
    assert status(talk(door, get(door, "/view?" + "a" * 600))) == 414


def test_endless_empty_lines_are_no_way_around_the_limit(door: Door) -> None:
    assert status(talk(door, b"\r\n" * 10_000)) == 431


@pytest.mark.parametrize("sent", [b"G", b"GET / HTTP/1.1\r\nHost: x\r\nX: "])
def test_a_head_that_does_not_come_to_its_end_is_given_up(sent: bytes) -> None:
    with Door(header_s=0.3) as door, connect(door) as connection:
        connection.sendall(sent)

        assert status(read_all(connection)) == 408


def test_a_connection_on_which_nothing_was_said_is_closed_without_a_word() -> None:
    with Door(header_s=0.3) as door, connect(door) as connection:
        assert read_all(connection) == b""


def test_a_dripping_head_does_not_move_its_deadline() -> None:
    with Door(header_s=1.0) as door, connect(door) as connection:
        connection.settimeout(0.05)
        connection.sendall(b"GET / HTTP/1.1\r\nX: ")
        answer = b""
        # Far more bytes than the deadline has room for: the loop ends because the door ends it.
        for _ in range(4000):
            try:
                connection.sendall(b"X")
                answer += connection.recv(4096)
            except TimeoutError:
                continue
            except OSError:
                break
            if answer:
                break

    assert status(answer) == 408


def test_a_body_that_does_not_come_to_its_end_is_given_up() -> None:
    with Door(body_s=0.3) as door, connect(door) as connection:
        connection.sendall(post(door, bytes(100), length=2120))

        assert status(read_all(connection)) == 408


def test_an_idle_connection_is_closed_without_a_word() -> None:
    with Door(keep_alive_s=1) as door, connect(door) as connection:
        connection.sendall(get(door).replace(b"Connection: close\r\n", b""))
        answer = read_all(connection)

    assert answer.endswith(b"null")
    assert answer.count(b"HTTP/1.1") == 1


def test_a_connection_can_be_used_again(door: Door) -> None:
    request = get(door, "/nowhere").replace(b"Connection: close\r\n", b"")
    with connect(door) as connection:
        for _ in range(3):
            connection.sendall(request)
            answer = b""
            while not answer.endswith(b"Not Found"):
                piece = connection.recv(65536)
                assert piece
                answer += piece

            assert status(answer) == 404


def test_of_pipelined_requests_only_the_first_is_answered(door: Door) -> None:
    request = get(door).replace(b"Connection: close\r\n", b"")

    answer = talk(door, request * 1500)

    assert answer.count(b"HTTP/1.1 200") == 1
    assert _still_serves(door)


def test_rubbish_behind_a_note_does_not_cost_its_receipt(door: Door, engine: SmallEngine) -> None:
    note = post(door, sealed(engine.public_key, a_note()), f"X-Rate-Token: {door.token()}")

    answer = talk(door, note + get(door))

    assert answer.endswith(answer_body(Code.RECEIVED))


@pytest.mark.parametrize(
    "rubbish",
    [b"\x00" * 50, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"SSH-2.0-x\r\n", b"GET\r\n\r\n"],
)
def test_what_is_no_http_gets_400(door: Door, rubbish: bytes) -> None:
    assert status(talk(door, rubbish)) == 400


def test_every_answer_carries_every_header_and_no_name_of_the_server(door: Door) -> None:
    requests = [
        get(door, "/"),
        get(door, "/nowhere"),
        get(door, "/", "Bad Header: 1"),
        get(door, host="evil.example"),
        post(door, bytes(2120)),
        post(door, bytes(7)),
        get(door, "/").replace(b"GET", b"PUT", 1),
        b"\x00",
    ]

    for request in requests:
        head = talk(door, request).split(b"\r\n\r\n")[0].decode().lower()
        for name, value in HEADERS:
            assert f"\r\n{name}: {value.lower()}" in head
        assert "\r\nserver:" not in head
        assert "set-cookie" not in head
        assert "access-control" not in head


def test_silent_connections_make_room_for_those_who_speak() -> None:
    with Door(connections=50) as door:
        silent = [connect(door) for _ in range(200)]
        answers = [status(talk(door, get(door))) for _ in range(100)]
        for connection in silent:
            connection.close()

    assert answers == [200] * 100


def test_when_all_are_busy_a_newcomer_is_told_so() -> None:
    with Door(connections=5) as door:
        streams = [_open_stream(door) for _ in range(5)]

        assert status(talk(door, get(door))) == 503
        for stream in streams:
            stream.close()


def test_a_reader_that_takes_nothing_is_let_go() -> None:
    with Door(write_s=0.5, push_every_s=0.02, push_bytes_per_s=1e12) as door, SmallEngine(door) as engine:
        with connect(door) as lazy:
            lazy.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            lazy.sendall(get(door, "/live"))
            engine.wait_for(lambda seen: seen.active == 1)
            revision = 1
            while engine.seen.active:
                revision += 1
                cards = tuple(
                    wire.Card(f"{card:x}", f"{revision} {card} " * 400, "idea") for card in range(100)
                )
                engine.show(a_view(revision=revision, cards=cards))

        assert engine.seen.active == 0


def test_the_log_is_silent_about_who_came_and_what_they_sent() -> None:
    with Door() as door:
        for request in (get(door, "/"), get(door, "/nowhere"), b"\x00rubbish", post(door, bytes(2120))):
            talk(door, request)

        assert door.close() == ""


def _open_stream(door: Door) -> socket.socket:
    connection = connect(door)
    connection.sendall(get(door, "/live"))
    assert b"200" in connection.recv(100)
    return connection


@pytest.mark.parametrize(
    ("bound", "off", "request_line", "with_it", "without"),
    [
        ("header_bytes", 10**8, "X: " + "a" * 20_000, 431, 200),
        ("header_fields", 10**8, "\r\n".join(f"X-{number}: 1" for number in range(100)), 431, 200),
    ],
)
def test_it_is_the_bound_that_refuses(
    door: Door, bound: str, off: int, request_line: str, with_it: int, without: int
) -> None:
    bounds: dict[str, Any] = {bound: off}
    with Door(**bounds) as unbound:
        answers = [status(talk(each, get(each, "/view", request_line))) for each in (door, unbound)]

    assert answers == [with_it, without]


def test_without_the_bounds_long_addresses_and_large_bodies_would_get_in() -> None:
    with Door(url_bytes=10**8, body_bytes=10**8, header_bytes=10**8) as unbound:
        long_address = status(talk(unbound, get(unbound, "/view?" + "a" * 5000)))
        large_body = status(talk(unbound, post(unbound, bytes(50_000))))

    # 400: the envelope was read and found to be of a wrong size.
    assert (long_address, large_body) == (200, 400)


def test_without_a_deadline_a_silent_connection_outlives_one_with_it(door: Door) -> None:
    with (
        Door(header_s=0.3) as strict,
        Door(header_s=3600) as patient,
        connect(strict) as given_up,
        connect(patient) as waiting,
    ):
        assert read_all(given_up) == b""
        # Both have been silent equally long; this one may still speak.
        waiting.sendall(get(patient))

        assert status(read_all(waiting)) == 200


def test_without_showing_anybody_out_the_silent_would_fill_the_house() -> None:
    """The same crowd as above, but each of them in the middle of a stream: nobody can be shown out."""
    with Door(connections=20, header_s=3600) as door:
        streams = [_open_stream(door) for _ in range(20)]
        answers = {status(talk(door, get(door))) for _ in range(5)}
        for stream in streams:
            stream.close()

    assert answers == {503}


def test_three_thousand_honest_requests_get_through_beside_1150_silent_and_dripping_ones() -> None:
    with Door() as door:
        silent = [connect(door) for _ in range(1150)]
        for number, connection in enumerate(silent):
            connection.sendall(b"GET / HTTP/1.1\r\nX: a"[: number % 20])
        answers: dict[int, int] = {}
        for _ in range(3000):
            answer = status(talk(door, get(door)))
            answers[answer] = answers.get(answer, 0) + 1
        for connection in silent:
            connection.close()

    assert answers == {200: 3000}
