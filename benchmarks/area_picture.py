"""The picture of the area with 1,000 pins: how long a frame takes while it is pulled about and zoomed."""

import os
import sys
import time
from collections.abc import Callable
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks._figure import Figure, report
from facilitator.laptop.dice import SystemDice
from facilitator.meeting.area import counts
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import AreaPicture, WalkStop
from facilitator.meeting.words import CardType
from facilitator.ui import look
from facilitator.ui.actions import KeyMap
from facilitator.ui.desk import Desk
from facilitator.ui.i18n import Words
from facilitator.ui.preparation.area.canvas import AreaCanvas, Shown
from facilitator.ui.preparation.area.sprites import PinShown
from facilitator.ui.theme import LIGHT

PINS, FRAME_MS, FRAMES, SIDE = 1_000, 16.0, 400, (2560, 1920)
WINDOW = (1180, 820)


def photo() -> bytes:
    """Return a picture as large as the program keeps them, with as much in it as a real one."""
    image = QImage(*SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor("#dfe8d6"))
    painter, dice = QPainter(image), Random(3)
    for _ in range(4_000):
        painter.fillRect(
            dice.randrange(SIDE[0]),
            dice.randrange(SIDE[1]),
            40,
            30,
            QColor.fromHsv(dice.randrange(360), 90, 200),
        )
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", 88)  # type: ignore[call-overload]  # the stubs want bytes, Qt takes text alone
    return bytes(held.data())


def crowded() -> Shown:
    """Return a picture with a thousand pins, named places and counts."""
    dice, kinds = Random(5), (CardType.UNSAFE, CardType.PLEASANT, CardType.CONCERN, CardType.IDEA)
    area = AreaPicture("Elmehaven", "", *SIDE, image=photo())
    pins = [
        PinShown(f"{number}", dice.random(), dice.random(), dice.choice(kinds), "Mørkt")
        for number in range(PINS)
    ]
    stops = [
        WalkStop(StopId(f"{n:032x}"), float(n), f"Sted {n}", dice.random(), dice.random()) for n in range(8)
    ]
    return Shown(area, pins, stops, counts(area, [((pin.x, pin.y), pin.type) for pin in pins]))


def frames(canvas: AreaCanvas, move: Callable[[int], None]) -> list[float]:
    """Return the milliseconds of work of each frame, from the hand's move to the last pixel.

    Of this thread alone: what others do on the machine meanwhile is not the picture's.
    """
    taken = []
    for number in range(FRAMES):
        begun = time.thread_time()
        move(number)
        canvas.repaint()
        taken.append((time.thread_time() - begun) * 1000)
    return sorted(taken)


def at(taken: list[float], share: float) -> float:
    return taken[min(len(taken) - 1, round(len(taken) * share) - 1)]


def main() -> None:
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    look.dress(application, LIGHT)
    canvas = AreaCanvas(Desk(Words("da"), KeyMap(), SystemDice().new_id))
    canvas.resize(*WINDOW)
    canvas.show()
    # Before a window has been exposed, asking it to repaint paints nothing.
    assert QTest.qWaitForWindowExposed(canvas)
    idle = at(frames(canvas, lambda _number: None), 0.5)
    canvas.show_area(crowded())
    canvas.repaint()

    def pan(number: int) -> None:
        if number == 0:
            canvas.zoom(4)
        canvas.look(canvas.view.moved(9 if number // 60 % 2 else -9, 5 if number // 40 % 2 else -5))

    def zoom(number: int) -> None:
        canvas.zoom(0.4 if number // 25 % 2 == 0 else -0.4, (600.0, 400.0))

    report(*(_figure(what, frames(canvas, move), idle) for what, move in (("pan", pan), ("zoom", zoom))))


def _figure(what: str, taken: list[float], idle: float) -> Figure:
    slow = at(taken, 0.99)
    detail = (
        f"p99 {slow:.1f} ms of {FRAME_MS:.0f}, median {at(taken, 0.5):.1f} ms, "
        f"{slow / max(idle, 0.001):.0f} times an empty canvas ({idle:.2f} ms), {FRAMES} frames"
    )
    return Figure(f"{what} with {PINS} pins", slow / FRAME_MS, 1.0, detail)


if __name__ == "__main__":
    main()
