"""What docs/protocol.md shows is what the program does: a stranger may build on it."""

import hashlib
import re
from pathlib import Path

import msgspec
from nacl.public import Box, PrivateKey

from facilitator.link import address, contents, envelope, messages
from facilitator.link import view as wire
from facilitator.link.codes import Code

DOCUMENT = (Path(__file__).parents[2] / "docs/protocol.md").read_text("utf-8")


def told(what: str) -> str:
    found = re.search(rf"^\| {re.escape(what)} \| `(.*)` \|$", DOCUMENT, re.MULTILINE)
    assert found, what
    return found[1]


def test_the_test_vector_is_what_sealing_gives() -> None:
    meeting, ephemeral, nonce = (
        PrivateKey(bytes(range(32))),
        PrivateKey(bytes(range(32, 64))),
        bytes(range(64, 88)),
    )
    plaintext = envelope.pad(told("content").encode())
    box = Box(ephemeral, meeting.public_key).encrypt(plaintext, nonce).ciphertext
    sealed = envelope.join(bytes(ephemeral.public_key), nonce, box)

    assert told("meeting's public key") == bytes(meeting.public_key).hex()
    assert told("its fingerprint") == address.fingerprint(bytes(meeting.public_key))
    assert told("ephemeral public key") == bytes(ephemeral.public_key).hex()
    assert told("plaintext begins") == plaintext[:4].hex()
    assert (told("box begins"), told("box ends")) == (box[:16].hex(), box[-16:].hex())
    assert told("SHA-256 of the whole envelope") == hashlib.sha256(sealed).hexdigest()


def test_the_content_of_the_vector_is_a_note() -> None:
    note = contents.read(envelope.pad(told("content").encode()))

    assert isinstance(note, contents.Note)
    assert note.text == "Mørkt bag blok 7"


def test_every_answer_and_every_message_is_told() -> None:
    for code in Code:
        assert f"| `{code}` |" in DOCUMENT
    for message in (*messages.FromEngine.__args__, *messages.FromDoor.__args__):
        fields = ", ".join(field.name for field in msgspec.structs.fields(message))
        assert f"`{message.__name__}({fields})`" in DOCUMENT


def test_every_member_of_the_room_view_is_told() -> None:
    shown = re.search(r"```json\n(.*?)```", DOCUMENT, re.DOTALL)
    assert shown
    parts = (
        wire.RoomView,
        wire.Meeting,
        wire.Now,
        wire.Round,
        wire.Type,
        wire.Category,
        wire.Item,
        wire.Card,
        wire.Action,
    )
    for part in parts:
        for field in msgspec.structs.fields(part):
            assert f'"{field.name}":' in shown[1]
