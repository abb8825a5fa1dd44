"""What a person does with the phone page, and where a phone could keep something."""

import base64
import json
from typing import Any

from playwright.sync_api import Page, Request, expect

from facilitator.link import address
from tests.door.real import Door, SmallEngine

ROOM = "QWERTYUIOPASDFGH"
TEXT = 'Der er helt mørkt på stien bag blok 7 – ællinger & "ænder" 🦆'


def scanned(door: Door, engine: SmallEngine, room: str = ROOM) -> str:
    """Return the address that the code on the wall holds."""
    return f"{door.origin}/#{room}{address.fingerprint(engine.public_key)}"


def scan(page: Page, door: Door, engine: SmallEngine) -> None:
    page.goto(scanned(door, engine))
    expect(page.locator("#form")).to_be_visible()


def write_and_send(page: Page, text: str = TEXT, kind: str = "Bekymring") -> None:
    page.get_by_text(kind, exact=True).click()
    page.locator("#text").fill(text)
    page.locator("#send").click()


def says(page: Page, kind: str) -> None:
    expect(page.locator(f"#status[data-kind={kind}]")).to_be_visible(timeout=90_000)


class Wire:
    """Everything that a page sends, as somebody who listens sees it."""

    def __init__(self, page: Page) -> None:
        self.requests: list[Request] = []
        page.on("request", lambda request: self.requests.append(request))  # noqa: PLW0108 - Playwright marks it

    def posts(self) -> list[bytes]:
        return [request.post_data_buffer or b"" for request in self.requests if request.method == "POST"]

    def everything(self) -> bytes:
        """Return addresses, headers and bodies, each plain and as base64 would hide it."""
        parts = [
            request.url.encode() + json.dumps(request.headers).encode() + (request.post_data_buffer or b"")
            for request in self.requests
        ]
        return b"\n".join(parts)


def left_on(page: Page) -> str:
    """Return all that the phone keeps for this page, and what its address bar shows."""
    found = page.evaluate(
        """async () => JSON.stringify({
            local: Object.entries(localStorage), session: Object.entries(sessionStorage),
            databases: await indexedDB.databases(), caches: window.caches ? await caches.keys() : [],
            cookies: document.cookie, address: location.href, history: history.state, name: window.name,
        })"""
    )
    return str(found)


def kept_on(page: Page) -> dict[str, Any]:
    found = page.evaluate("localStorage.getItem('facilitator')")
    return dict(json.loads(found)) if found else {}


def traces_of(text: str) -> list[bytes]:
    """Return the ways in which a careless program would have written a text."""
    plain = text.encode()
    words = [word.encode() for word in text.split() if len(word) > 4]
    shapes = [plain, base64.b64encode(plain)[:-4], json.dumps(text).encode()[1:-1], text.encode("utf-16-le")]
    return [*shapes, *words]
