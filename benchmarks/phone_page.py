"""How soon a slow phone has the form, against an empty page on the same phone."""

import http.server
import shutil
import statistics
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from benchmarks._figure import Figure, report
from tests.browser.conftest import CHROMIUM_ARGUMENTS
from tests.browser.phone import scanned
from tests.browser.states import STATES
from tests.door.real import LOOPBACK, Door, SmallEngine

SLOWDOWN = 4
RUNS = 25
AT_MOST = 2.0
# When the form can be filled in: it is shown, it has its types, and the frame that shows it has been made.
# The page itself tells the moment; asking it again and again would cost the slow phone time.
WATCH = """
window.usable = new Promise((tell) => {
    addEventListener('DOMContentLoaded', () => {
        const look = () => {
            const form = document.getElementById('form');
            const usable = !form || !form.hidden && document.querySelector('#type-buttons input');
            if (usable) { requestAnimationFrame(() => setTimeout(() => { tell(performance.now()); })); }
            return usable;
        };
        if (!look()) {
            const watcher = new MutationObserver(() => { if (look()) { watcher.disconnect(); } });
            watcher.observe(document.body, { attributes: true, childList: true, subtree: true });
        }
    });
});
"""


class Empty(http.server.BaseHTTPRequestHandler):
    """A page with nothing on it."""

    def do_GET(self) -> None:
        body = b"<!doctype html><html lang=da><title>x</title><body><p>x</p></body></html>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def empty_page() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer((LOOPBACK, 0), Empty)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://{LOOPBACK}:{server.server_address[1]}/"
    server.shutdown()
    thread.join()
    server.server_close()


def seconds(browser: Browser, address: str) -> float:
    """Return how long a phone that has never been here takes."""
    context = browser.new_context(locale="da-DK", viewport={"width": 390, "height": 844}, is_mobile=True)
    context.add_init_script(WATCH)
    page = context.new_page()
    slow = context.new_cdp_session(page)
    slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    page.goto(address, wait_until="commit")
    found = page.evaluate("window.usable")
    context.close()
    return float(found) / 1000


def main() -> None:
    chromium = shutil.which("chromium")
    if chromium is None:
        print("phone page: not measured; Chromium is missing")
        return
    with (
        sync_playwright() as driver,
        Door() as door,
        SmallEngine(door, view=STATES["form with everything"][0]) as engine,
        empty_page() as empty,
    ):
        browser = driver.chromium.launch(executable_path=chromium, args=CHROMIUM_ARGUMENTS)
        pairs = [(seconds(browser, scanned(door, engine)), seconds(browser, empty)) for _ in range(RUNS)]
        browser.close()
    ours, nothing = (statistics.median(each) for each in zip(*pairs, strict=True))
    report(
        Figure(
            f"first usable form at {SLOWDOWN}x slowdown, against an empty page",
            ours / nothing,
            AT_MOST,
            f"{1000 * ours:.0f} ms against {1000 * nothing:.0f} ms",
        )
    )


if __name__ == "__main__":
    main()
