"""The system's Chromium, driven by Playwright; one browser per module, one phone per test."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from tests.door.real import Door, SmallEngine

# Nothing of the browser's own talks to anybody: what is on the wire is ours.
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

# Only a test that fails waits so long; a busy machine may well need more than Playwright's five seconds.
expect.set_options(timeout=30_000)


def chromium_path() -> str:
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert path, "Chromium is missing; script/test installs it"
    return path


# Per module, not per session: while Playwright runs, no other event loop can run in this thread.
@pytest.fixture(scope="module")
def playwright_driver() -> Iterator[Playwright]:
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="module")
def chromium(playwright_driver: Playwright) -> Iterator[Browser]:
    browser = playwright_driver.chromium.launch(executable_path=chromium_path(), args=CHROMIUM_ARGUMENTS)
    yield browser
    browser.close()


@pytest.fixture
def phone(chromium: Browser) -> Iterator[BrowserContext]:
    """Return a fresh phone that nobody has used: small, touched, Danish."""
    context = chromium.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, locale="da-DK"
    )
    context.set_default_timeout(20_000)
    yield context
    context.close()


@pytest.fixture
def page(phone: BrowserContext) -> Page:
    return phone.new_page()


@pytest.fixture
def door() -> Iterator[Door]:
    with Door() as started:
        yield started


@pytest.fixture
def engine(door: Door) -> Iterator[SmallEngine]:
    with SmallEngine(door) as dialled:
        yield dialled
