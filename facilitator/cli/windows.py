"""The windows, where there is a screen to show them on."""

import os
import sys
from argparse import Namespace
from collections.abc import Mapping

from facilitator.cli.exits import WORLD_SAYS_NO
from facilitator.cli.speech import Speech


def open_windows(asked: Namespace, speech: Speech) -> int:
    """Open the start screen, or a meeting; say so when there is no screen."""
    if not has_display(os.environ, sys.platform):
        speech.tell("cli.windows.no_display")
        return WORLD_SAYS_NO
    from facilitator.app import run

    return run(getattr(asked, "file", None), language=asked.lang)


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Return whether windows can be opened; Windows and macOS have a screen whenever somebody sits there."""
    if platform in {"win32", "darwin"} or environment.get("QT_QPA_PLATFORM"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
