"""Every route with every method and token, and bytes that nobody would send: refusals, never a failure."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.link.envelope import ENVELOPE_BYTES
from tests.door.real import Door
from tests.door.sockets import get, post, status, talk

ROUTES = ["/", "/page.css", "/page.js", "/icon.svg", "/start", "/view", "/area", "/live", "/note"]
ROUTES += ["/scribe", "/scribe.js"]
OTHERS = [
    "/admin",
    "/docs",
    "/link",
    "/queue",
    "/../",
    "/page",
    "/note/",
    "/openapi.json",
    "/.git/config",
    "/favicon.ico",
]


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    with Door() as started:
        yield started


@pytest.fixture(scope="module")
def hasty_door() -> Iterator[Door]:
    """A door with short patience, so that unfinished requests end soon."""
    with Door(header_s=0.05, body_s=0.05) as started:
        yield started


@pytest.fixture(scope="module")
def forgetful_door() -> Iterator[Door]:
    """A door whose tokens are past their time as soon as they are handed out."""
    with Door(token_hours=0) as started:
        yield started


@pytest.fixture(scope="module")
def tokens(door: Door, forgetful_door: Door) -> dict[str, str]:
    with Door() as other:
        foreign = other.token()
    return {
        "none": "",
        "ours": door.token(),
        "foreign": foreign,
        "expired": forgetful_door.token(),
        "nonsense": "x" * 43,
    }


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "HEAD", "DELETE", "BREW"])
@pytest.mark.parametrize("token", ["none", "ours", "foreign", "expired", "nonsense"])
def test_a_route_answers_its_own_method_and_refuses_the_others(
    door: Door, forgetful_door: Door, tokens: dict[str, str], route: str, method: str, token: str
) -> None:
    asked = forgetful_door if token == "expired" else door
    with asked.client() as client:
        request = client.build_request(
            method,
            route,
            headers=asked.headers(tokens[token]),
            content=bytes(ENVELOPE_BYTES) if method == "POST" else None,
        )
        answer = client.send(request, stream=True)
        answer.close()

    assert answer.status_code == _expected(route, method, token)


def _expected(route: str, method: str, token: str) -> int:
    if method not in ("GET", "POST"):
        return 400 if method == "BREW" else 405
    if method != ("POST" if route == "/note" else "GET"):
        return 405
    if route == "/area":
        # Nobody has brought a picture.
        return 404
    if route != "/note":
        return 200
    # No engine is there: a good token gets as far as "try again".
    return 503 if token == "ours" else 403


@pytest.mark.parametrize("route", OTHERS)
def test_there_is_nothing_else(door: Door, route: str) -> None:
    assert status(talk(door, get(door, route))) == 404


HEADS = st.lists(st.binary(max_size=30), max_size=8).map(b"\r\n".join)
LINES = st.sampled_from([b"GET ", b"POST ", b"GET / HTTP/1.1\r\n", b"POST /note HTTP/1.1\r\n", b"\r\n", b""])
NASTY = st.sampled_from(
    [
        b"Host: \x00",
        b"Content-Length: 1e3",
        b"Content-Length: 5\r\nContent-Length: 6",
        b"Transfer-Encoding: chunked",
        b"Expect: 100-continue",
        b"Upgrade: h2c",
        b"Connection: upgrade, close",
        b": x",
        b" folded",
        b"Host: a\r\n b",
    ]
)


@given(
    st.tuples(LINES, HEADS, NASTY, st.sampled_from([b"\r\n\r\n", b"\n\n", b""]), st.binary(max_size=50)).map(
        b"".join
    )
)
def test_no_bytes_bring_a_failure(hasty_door: Door, request_bytes: bytes) -> None:
    answer = talk(hasty_door, request_bytes)

    assert status(answer) in range(400, 500)
    assert b"Traceback" not in answer


@given(st.binary(min_size=1, max_size=60))
def test_no_address_and_no_query_bring_a_failure(hasty_door: Door, target: bytes) -> None:
    for request in (get(hasty_door, "/@"), get(hasty_door, "/start?lang=@"), get(hasty_door, "/@?@")):
        assert status(talk(hasty_door, request.replace(b"@", target))) in (*range(200, 300), *range(400, 500))


@pytest.mark.parametrize("method", [get, lambda door, path, line: post(door, bytes(ENVELOPE_BYTES), line)])
@given(
    st.sampled_from(["/scribe?@", "/scribe", "/start?page=scribe&lang=@", "/start?page=token", "/"]),
    st.sampled_from(
        ["X-Rate-Token", "Accept-Language", "Accept-Encoding", "Last-Event-ID", "Range", "Expect"]
    ),
    st.binary(max_size=60),
)
def test_no_header_and_no_token_bring_a_failure(
    door: Door, method: Callable[..., bytes], path: str, name: str, value: bytes
) -> None:
    answer = talk(door, method(door, path, f"{name}: @").replace(b"@", value))

    assert status(answer) in (*range(200, 300), *range(400, 500))
    assert b"Traceback" not in answer
