"""Many scenes as picture files, painted without a window and without a display."""

import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from facilitator.ui.audience.pictures import render, save_picture
from facilitator.ui.audience.state import AudienceState

FULL_HD = QSize(1920, 1080)


def save_album(scenes: Iterable[tuple[str, AudienceState]], folder: Path) -> tuple[Path, ...]:
    """Write `NN-name.png` for each scene, in their order; returns the files.

    Raises:
        OSError: A picture could not be written.
    """
    application = QGuiApplication.instance()
    if application is None:
        # No display is needed to paint pictures, and none is asked for.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(["facilitator"])
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for number, (name, state) in enumerate(scenes, start=1):
        path = folder / f"{number:02d}-{name}.png"
        save_picture(render(state, FULL_HD), path)
        made.append(path)
    return tuple(made)
