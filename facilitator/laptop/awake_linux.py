"""Staying awake on Linux, over D-Bus: the desktop's portal, or else login manager and screen saver."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, new_method_call
from jeepney.fds import FileDescriptor
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from facilitator.laptop.awake import Granted, Why

# A desktop that does not answer in this time is not going to; the worker has other things to do.
ANSWER_WITHIN_S = 3.0
APP = "Facilitator"
# Flags of org.freedesktop.portal.Inhibit: suspending and being idle.
_SUSPEND, _IDLE = 4, 8

_BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
_PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Inhibit"
)
_LOGIN = DBusAddress("/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.login1.Manager")
_SAVER = DBusAddress(
    "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "org.freedesktop.ScreenSaver"
)

# A missing or dead bus, a hanging one, one that speaks another dialect, and a service that says no.
_NO_BUS = (OSError, KeyError, ValueError, RuntimeError, StopIteration)
_NO_ANSWER = (*_NO_BUS, DBusErrorResponse)


@dataclass(slots=True)
class _Hold:
    """One promise: who gave it on which connection, and how it is given back."""

    link: DBusConnection
    owner: str
    give_back: Callable[[], object]


@dataclass(slots=True)
class BusKeeper:
    """Asks the portal first: it serves every desktop; where there is none, the two behind it.

    `session` and `system` are addresses of buses, or the words for this machine's own.
    """

    session: str = "SESSION"
    system: str = "SYSTEM"
    _holds: list[_Hold] = field(default_factory=list)
    _found_a_bus: bool = False

    def take(self, why: str) -> Granted:
        """Ask whoever is there."""
        self._found_a_bus = False
        if self._ask(self.session, lambda link: _ask_portal(link, why)):
            return Granted(sleep=True, screen=True)
        sleep = self._ask(self.system, lambda link: _ask_login(link, why), passes_files=True)
        screen = self._ask(self.session, lambda link: _ask_saver(link, why))
        if sleep:
            return Granted(sleep=True, screen=screen)
        return Granted(screen=screen, why_not=Why.REFUSED if self._found_a_bus else Why.NO_SERVICE)

    def is_held(self) -> bool:
        """Return whether everybody who promised is still there."""
        return bool(self._holds) and all(_is_there(hold) for hold in self._holds)

    def release(self) -> None:
        """Give everything back and hang up, which alone would be enough."""
        for hold in self._holds:
            try:
                hold.give_back()
            except _NO_ANSWER:
                pass  # whoever promised has gone, and the promise with them
            finally:
                hold.link.close()
        self._holds.clear()

    def _ask(self, bus: str, ask: Callable[[DBusConnection], _Hold], *, passes_files: bool = False) -> bool:
        """Ask on a connection of its own, and keep it open while the promise is held."""
        try:
            link = open_dbus_connection(bus, enable_fds=passes_files, auth_timeout=ANSWER_WITHIN_S)
        except _NO_BUS:
            return False
        self._found_a_bus = True
        try:
            self._holds.append(ask(link))
        except _NO_ANSWER:
            link.close()
            return False
        return True


def _ask_portal(link: DBusConnection, why: str) -> _Hold:
    body = ("", _SUSPEND | _IDLE, {"reason": ("s", why)})
    handle, owner = _call(link, new_method_call(_PORTAL, "Inhibit", "sua{sv}", body))
    # Whoever promised is told, and not whoever has its name by then.
    request = DBusAddress(handle, owner, "org.freedesktop.portal.Request")
    return _Hold(link, owner, lambda: _call(link, new_method_call(request, "Close")))


def _ask_login(link: DBusConnection, why: str) -> _Hold:
    said = ("sleep:idle", APP, why, "block")
    lock, owner = _call(link, new_method_call(_LOGIN, "Inhibit", "ssss", said))
    if not isinstance(lock, FileDescriptor):
        raise ValueError("the login manager gave no lock")  # noqa: TRY004 - said by another, not by us
    return _Hold(link, owner, lock.close)


def _ask_saver(link: DBusConnection, why: str) -> _Hold:
    cookie, owner = _call(link, new_method_call(_SAVER, "Inhibit", "ss", (APP, why)))
    saver = DBusAddress(_SAVER.object_path, owner, _SAVER.interface)
    return _Hold(link, owner, lambda: _call(link, new_method_call(saver, "UnInhibit", "u", (cookie,))))


def _is_there(hold: _Hold) -> bool:
    try:
        there, _ = _call(hold.link, new_method_call(_BUS, "NameHasOwner", "s", (hold.owner,)))
    except _NO_ANSWER:
        return False
    return bool(there)


def _call(link: DBusConnection, message: Message) -> tuple[Any, str]:
    """Return the first value of the answer, and who gave it."""
    reply = link.send_and_get_reply(message, timeout=ANSWER_WITHIN_S)
    values = unwrap_msg(reply)
    return (values[0] if values else None), str(reply.header.fields.get(HeaderFields.sender, ""))
