"""The program's promise: a note from a phone is seen by nobody before a person has shown it.

The whole evening in real parts: window, QR code read from its pixels, Chromium, door, engine, file, PDF.
"""

import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import BrowserContext, Page
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.app.evening import Evening
from facilitator.app.program import Program
from facilitator.files.places import find_places
from facilitator.meeting.cards import queue, released
from facilitator.meeting.commands import CloseMeeting, Command, Next, PutArea, Show, StartMeeting
from facilitator.meeting.model import AreaPicture, Meeting, Scene
from facilitator.meeting.words import SceneKind
from facilitator.settings import Settings
from facilitator.ui.audience.scenes import lay_out
from facilitator.ui.console.cards.panel import CardsPanel
from facilitator.ui.start.wish import NewWish
from tests.browser.phone import left_on, traces_of, write_and_send
from tests.browser.test_phone_place import png, tap

NOTE = "Lygten ved Kastanjestien blinker hele natten"
SOON_MS = 60_000
# Where the phone taps the picture, and the colour of `png`.
TAPPED = (0.3, 0.65)
AREA_GREY = QColor(0xBB, 0xBB, 0xBB)


class Listener:
    """Everything that crosses this machine's interfaces, as somebody on the hall's network hears it."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
        self._socket.settimeout(0.2)
        self._heard: list[bytes] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="listener")
        self._thread.start()

    def _listen(self) -> None:
        while not self._stop.is_set():
            try:
                self._heard.append(self._socket.recv(65_535))
            except TimeoutError:
                continue

    def heard(self, text: str) -> bool:
        """Return whether the text was heard in any of the ways a careless program would send it."""
        air = b"".join(self._heard)
        return any(trace in air for trace in traces_of(text))

    def close(self) -> None:
        self._stop.set()
        self._thread.join()
        self._socket.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    try:
        found = Listener()
    except PermissionError:
        pytest.skip("listening to the network needs root")
    yield found
    found.close()


class Console:
    """The program as its facilitator has it in front of them."""

    def __init__(self, bot: QtBot, home: Path) -> None:
        self.bot = bot
        self.home = home
        self.program = Program(find_places({"FACILITATOR_HOME": str(home)}), Settings(port=0))
        self.program.window.resize(1366, 768)
        self.program.window.show()
        self.program.begin(None, demo=False, seed=1)

    def open_new(self) -> None:
        self.program.open_wish(NewWish("Tryghed i Prøvebyen", "Prøvebyen", "dialog"))
        self.until(lambda: self.program.evening is not None)
        self.until(lambda: self.evening.bridge.snapshot.door.join is not None)

    @property
    def evening(self) -> Evening:
        assert self.program.evening is not None
        return self.program.evening

    @property
    def meeting(self) -> Meeting:
        return self.evening.bridge.snapshot.meeting

    def until(self, holds: Callable[[], bool]) -> None:
        self.bot.waitUntil(holds, timeout=SOON_MS)

    def do(self, command: Command) -> None:
        future = self.evening._held.engine.send(command)
        self.until(future.done)
        assert future.result().is_done, future.result()

    def go_to_collecting(self) -> None:
        self.do(StartMeeting())
        while self.meeting.course.round is None:
            assert self.meeting.course.current is not None
            self.do(Next(self.meeting.course.current))

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.program.window, key)

    def big_screen(self) -> QImage:
        return self.evening.stage.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)

    def code_on_the_wall(self) -> str:
        image = self.big_screen()
        size, bytes_ = (image.width(), image.height()), bytes(image.constBits())
        found = zxingcpp.read_barcodes(
            Image.frombytes("RGB", size, bytes_, "raw", "RGB", image.bytesPerLine())
        )
        return found[0].text if found else ""

    def words_on_the_wall(self) -> str:
        """Return what the marks that the big screen is painted from say."""
        window = self.evening.stage.window
        state = self.evening.stage._state
        assert state is not None
        marks = lay_out(state, window.width(), window.height())
        return " ".join(repr(mark) for mark in marks.marks)

    def close(self) -> None:
        self.program.close()


@pytest.fixture
def console(qtbot: QtBot, own_home: Path) -> Iterator[Console]:
    found = Console(qtbot, own_home)
    yield found
    found.close()


def everything_in(folder: Path) -> bytes:
    return b"\n".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def heard_on_stream(page: Page) -> list[bytes]:
    """Gather what the page is sent, as it arrives and unpacked."""
    got: list[bytes] = []
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.eventSourceMessageReceived", lambda event: got.append(event["data"].encode()))
    return got


def text_of(pdf: Path) -> str:
    told = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True)
    return told.stdout


def test_the_listener_hears_what_is_said_aloud(listener: Listener, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mouth:
        mouth.sendto(NOTE.encode(), ("127.0.0.1", 9))
    qtbot.waitUntil(lambda: listener.heard(NOTE), timeout=SOON_MS)


def show_the_map(console: Console) -> None:
    """Let the wall show the picture of the area, with nothing on it yet."""
    meeting = console.meeting
    assert meeting.course.current is not None
    console.do(Show(Scene(SceneKind.MAP, board=meeting.items[meeting.course.current].board)))
    console.until(lambda: is_bare(console.big_screen()))


def where_it_is(wall: QImage) -> QRect:
    """Return where the grey picture of the area lies on the wall."""
    # Two pixels of it: the edge of a letter may have the same grey.
    return around(
        wall,
        lambda x, y: wall.pixelColor(x, y) == AREA_GREY == wall.pixelColor(max(0, x - 5), max(0, y - 5)),
    )


def around(wall: QImage, holds: Callable[[int, int], bool]) -> QRect:
    """Return the smallest rectangle around every eighth pixel of which something holds."""
    spots = [(x, y) for y in range(0, wall.height(), 8) for x in range(0, wall.width(), 8) if holds(x, y)]
    if not spots:
        return QRect()
    across, down = [x for x, _ in spots], [y for _, y in spots]
    return QRect(QPoint(min(across), min(down)), QPoint(max(across), max(down)))


def pin_on(wall: QImage) -> QRect:
    """Return where there is colour on the grey picture."""
    place = where_it_is(wall)
    return around(wall, lambda x, y: place.contains(x, y) and wall.pixelColor(x, y).hsvSaturation() > 80)


def is_bare(wall: QImage) -> bool:
    return not where_it_is(wall).isEmpty() and pin_on(wall).isEmpty()


def is_pinned(wall: QImage) -> bool:
    """Return whether what is on the picture lies about the point that was tapped."""
    place, pin = where_it_is(wall), pin_on(wall)
    if pin.isEmpty():
        return False
    x, y = (pin.center().x() - place.x()) / place.width(), (pin.center().y() - place.y()) / place.height()
    return abs(x - TAPPED[0]) < 0.03 and abs(y - TAPPED[1]) < 0.03


def is_told(stream: list[bytes], kept_on_phone: str, logged: str) -> bool:
    """Return whether the note is on the room's stream, or any of its words on the phone or in a log."""
    words = [word for word in NOTE.split() if len(word) > 4]
    on_stream = any(trace in b"".join(stream) for trace in traces_of(NOTE))
    return on_stream or any(word in kept_on_phone + logged for word in words)


def at_the_queue(console: Console) -> CardsPanel:
    """Sit down before the queue, on a screen that the hall cannot see."""
    console.program.window.show_console()
    console.program.window.activateWindow()
    console.evening.stage.say_private()
    panels = console.program.window.console
    assert panels is not None
    panels.cards.queue.list.setFocus()
    console.until(panels.cards.queue.list.hasFocus)
    return panels.cards


def test_a_note_is_seen_by_nobody_before_a_person_has_shown_it(
    console: Console, phone: BrowserContext, listener: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    console.open_new()
    console.do(PutArea(AreaPicture("Prøvebyen", "", 800, 600, image=png(800, 600))))
    console.program.desk.act_by_id("audience")
    console.until(lambda: console.code_on_the_wall() != "")
    page = phone.new_page()
    stream = heard_on_stream(page)
    page.goto(console.code_on_the_wall())
    console.go_to_collecting()

    page.locator("#area-open").click()
    tap(page, *TAPPED)
    write_and_send(page, NOTE)
    console.until(lambda: page.locator("#status[data-kind=received]").count() == 1)
    show_the_map(console)

    # It is on disk and acknowledged; it waits to be mixed, and nobody but the file knows it.
    console.until(lambda: len(console.meeting.cards) == 1)
    assert queue(console.meeting) == ()
    assert not listener.heard(NOTE)
    assert not is_told(stream, left_on(page), caplog.text)

    cards = at_the_queue(console)
    console.press(Qt.Key.Key_V)
    console.until(lambda: [row.text for row in cards.queue.list.rows.rows] == [NOTE])
    assert not listener.heard(NOTE)
    console.press(Qt.Key.Key_J)
    console.press(Qt.Key.Key_Return)
    console.until(lambda: [card.text for card in released(console.meeting)] == [NOTE])

    # Now the room may see it: on the phone, and on the wall, where its writer has pointed.
    console.until(lambda: is_pinned(console.big_screen()))
    console.until(lambda: page.get_by_text(NOTE).count() >= 1)
    assert any(trace in b"".join(stream) for trace in traces_of(NOTE))
    before = console.big_screen()
    console.do(Show(Scene(SceneKind.CARD, card=released(console.meeting)[0].id)))
    console.until(lambda: console.big_screen() != before)
    console.until(lambda: "Kastanjestien" in console.words_on_the_wall())
    assert NOTE.split()[1] not in left_on(page)

    console.do(CloseMeeting())
    console.evening.making.make(console.home)
    console.until(lambda: any(console.home.rglob("referat.pdf")))
    (minutes,) = console.home.rglob("referat.pdf")
    assert " ".join(NOTE.split()) in " ".join(text_of(minutes).split())
