"""An engine that is held up answers late: phones are told, its link stays, and so does the door."""

import socket

from websockets.client import ClientProtocol
from websockets.uri import parse_uri

from facilitator.link import messages
from tests.door.real import LOOPBACK, TOKEN, Door
from tests.door.sockets import connect, get


class HeldUp:
    """An engine as it is on the wire, that reads only when it is told to."""

    def __init__(self, door: Door) -> None:
        port = door.started.link_port
        self.line = socket.create_connection((LOOPBACK, port), timeout=60)
        self._protocol = ClientProtocol(parse_uri(f"ws://{LOOPBACK}:{port}{messages.PATH}"))
        self._protocol.send_request(self._protocol.connect())
        self._send()
        self.read()
        self._protocol.send_binary(messages.encode(messages.Hello(TOKEN)))
        self._send()

    def read(self) -> None:
        """Take what has come, and answer what wants an answer."""
        self._protocol.receive_data(self.line.recv(65536))
        self._send()

    def _send(self) -> None:
        self.line.sendall(b"".join(self._protocol.data_to_send()))


def until(listening: socket.socket, word: bytes) -> None:
    """Read a phone's live line until it says so."""
    heard = b""
    while word not in heard:
        heard = heard[-100:] + listening.recv(4096)


def test_phones_are_told_and_the_link_stays() -> None:
    # The same loop counts the silence and tells the phone, five times as often: whatever is so is heard.
    with Door(beat_s=0.2, ping_s=0.2) as door, connect(door) as phone:
        phone.sendall(get(door, "/live?lang=da"))
        until(phone, b'"engine":false')
        engine = HeldUp(door)
        with engine.line:
            until(phone, b'"engine":true')
            until(phone, b'"engine":false')
            engine.read()
            until(phone, b'"engine":true')
