"""Whether the person has asked this system for less motion on the screen."""

import subprocess
import sys
from contextlib import suppress

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

ANSWER_WITHIN_S = 2.0
_PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"
)
# Who says it on a Linux desktop, and which answer means "less": the first that answers is believed.
_LINUX = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)
_MAC = ("/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion")
_NO_ANSWER = (OSError, KeyError, ValueError, RuntimeError, StopIteration, DBusErrorResponse)


def desktop_says(session: str) -> bool:
    """Ask the desktop on this bus."""
    try:
        link = open_dbus_connection(session, auth_timeout=ANSWER_WITHIN_S)
    except _NO_ANSWER:
        return False
    try:
        for space, key, less in _LINUX:
            with suppress(*_NO_ANSWER):
                return _read(link, space, key) == less
    finally:
        link.close()
    return False


def _read(link: DBusConnection, space: str, key: str) -> object:
    """Return a setting of the desktop, taken out of the variants that it comes wrapped in."""
    asked = new_method_call(_PORTAL, "Read", "ss", (space, key))
    (value,) = unwrap_msg(link.send_and_get_reply(asked, timeout=ANSWER_WITHIN_S))
    while isinstance(value, tuple):
        value = value[1]
    return value


def mac_says(command: tuple[str, ...]) -> bool:
    """Ask macOS by the command that prints its setting."""
    try:
        said = subprocess.run(  # noqa: S603 - a fixed command
            command, capture_output=True, timeout=ANSWER_WITHIN_S, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return said.stdout.strip() in {b"1", b"true"}


if sys.platform == "win32":

    def wants_less_motion() -> bool:
        """Ask Windows whether it animates what lies in windows."""
        import ctypes

        spi_get_client_area_animation = 0x1042
        animates = ctypes.c_int(1)
        asked = ctypes.windll.user32.SystemParametersInfoW(
            spi_get_client_area_animation, 0, ctypes.byref(animates), 0
        )
        return bool(asked) and not animates.value

else:

    def wants_less_motion() -> bool:
        """Ask the system; who does not answer has no wish. Takes a moment: not for the window's thread."""
        return mac_says(_MAC) if sys.platform == "darwin" else desktop_says("SESSION")
