"""A desktop on a private D-Bus: a process of its own that grants, refuses, and notes what it was asked.

Run as `desktop.py NOTES SERVICE...`; each SERVICE is portal, login, saver, or one of them with `-no`
to refuse. It says `ready` when its names are taken.
"""

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

NAMES = {
    "portal": "org.freedesktop.portal.Desktop",
    "login": "org.freedesktop.login1",
    "saver": "org.freedesktop.ScreenSaver",
}


class Desktop:
    def __init__(self, notes: Path, services: list[str]) -> None:
        self._notes = notes
        self._refuses = {name.removesuffix("-no") for name in services if name.endswith("-no")}
        self._link = open_dbus_connection("SESSION", enable_fds=True)
        for name in services:
            wanted = NAMES[name.removesuffix("-no")]
            unwrap_msg(self._link.send_and_get_reply(message_bus.RequestName(wanted)))

    def note(self, *said: Any) -> None:
        with self._notes.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(said) + "\n")

    def serve(self) -> None:
        print("ready", flush=True)  # noqa: T201 - whoever started us waits for it
        while True:
            message = self._link.receive()
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Any) -> None:
        fields = message.header.fields
        interface, member = fields.get(HeaderFields.interface), fields[HeaderFields.member]
        service = next((key for key, name in NAMES.items() if str(interface).startswith(name)), "portal")
        if service in self._refuses:
            self.note(service, "refused")
            self._link.send(new_error(message, "org.freedesktop.DBus.Error.AccessDenied", "s", ("nej",)))
            return
        self.note(service, member, *[part for part in message.body if not isinstance(part, dict)])
        self._link.send(self._granted(message, service, member))

    def _granted(self, message: Any, service: str, member: str) -> Any:
        if member == "Read":
            return self._setting(message)
        if member in {"Close", "UnInhibit"}:
            return new_method_return(message)
        if service == "portal":
            return new_method_return(message, "o", ("/org/freedesktop/portal/desktop/request/1/a",))
        if service == "saver":
            return new_method_return(message, "u", (7,))
        here, there = os.pipe()
        threading.Thread(target=self._watch, args=(here,), daemon=True).start()
        reply = new_method_return(message, "h", (there,))
        threading.Timer(0.5, os.close, (there,)).start()
        return reply

    def _setting(self, message: Any) -> Any:
        """Answer as GNOME does where animations are off and the newer key is not known."""
        if message.body == ("org.gnome.desktop.interface", "enable-animations"):
            return new_method_return(message, "v", (("v", ("b", False)),))
        return new_error(message, "org.freedesktop.portal.Error.NotFound", "s", ("nej",))

    def _watch(self, lock: int) -> None:
        """Note when everybody who holds the lock has let go of it, as the real one does."""
        os.read(lock, 1)
        self.note("login", "let go")


if __name__ == "__main__":
    Desktop(Path(sys.argv[1]), sys.argv[2:]).serve()
