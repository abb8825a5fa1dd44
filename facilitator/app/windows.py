"""The windows from the first frame to the last: one event loop, and an orderly end."""

import os
import signal
import sys
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from facilitator.app.program import Program
from facilitator.app.wished import Wished
from facilitator.files.places import find_places
from facilitator.files.settings_file import read_settings
from facilitator.ui.garbage import GarbageTimer
from facilitator.ui.traces import leave_no_list_of_folders
from facilitator.ui.turns import take_short_turns


def run_windows(
    file: Path | None,
    *,
    demo: bool,
    seed: int,
    rehearsal: Wished | None = None,
    language: str | None = None,
) -> int:
    """Open the windows and return when they are closed; with a file, the demo or a rehearsal, in that."""
    application = _application()
    garbage = GarbageTimer(application)
    take_short_turns()
    places = find_places(os.environ)
    settings = read_settings(places.settings_file).settings
    program = Program(places, settings if language is None else replace(settings, language=language))
    # The first frame comes first; everything else is loaded behind it.
    program.window.start.painted.connect(
        partial(program.begin, file, demo=demo, seed=seed, rehearsal=rehearsal)
    )
    program.window.left.connect(garbage.look_at_all)
    program.window.open_wide()
    # The big screen may outlive the console's window: Qt would wait for it, with the hall looking on and
    # nobody able to do anything. `quit` would ask every window, and the big screen's takes a close as the
    # wish to be hidden.
    program.window.closed.connect(partial(application.exit, 0))
    # Told to end by a terminal or the system, the meeting is put away as when its window is closed;
    # Python hears of it at the next tick of any timer.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: application.exit(0))
    code = application.exec()
    program.close()
    garbage.stop()
    return code


def _application() -> QApplication:
    leave_no_list_of_folders()
    found = QApplication.instance()
    application = (
        found if isinstance(found, QApplication) else QApplication([*sys.argv[:1], "-style", "Fusion"])
    )
    application.setApplicationName("Facilitator")
    application.setDesktopFileName("facilitator")
    return application
