"""The meeting's key: made, kept apart from the meeting file, used to open envelopes, destroyed."""

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal

import msgspec
from nacl.bindings import crypto_box_beforenm, crypto_box_open_afternm, crypto_scalarmult_base
from nacl.exceptions import CryptoError

from facilitator.link import address
from facilitator.link.contents import Content, read
from facilitator.link.envelope import BadEnvelope, split
from facilitator.link.messages import EPOCH_AT_MOST

RandomBytes = Callable[[int], bytes]
_KEY_BYTES = 32


class Pass(msgspec.Struct, frozen=True):
    """A printed code that lets a scribe type in, or a helper write for several."""

    kind: Literal["scribe", "helper"]
    code: str
    label: str
    """Where it was handed out ("bord 4"), never to whom."""


class Retired(msgspec.Struct, frozen=True):
    """A room key and wall code that once hung on the wall."""

    room_key: str
    wall_code: str
    until: int
    """Those who came under this key's number, or an earlier one, go on with it."""


class KeyRecord(msgspec.Struct, frozen=True):
    """What the key file holds; the port, so that phones find the meeting again after a crash."""

    private_key: bytes
    room_key: str
    wall_code: str
    port: int = 0
    passes: tuple[Pass, ...] = ()
    slips: tuple[str, ...] = ()
    epoch: int = 0
    retired: tuple[Retired, ...] = ()


@dataclass(frozen=True, slots=True)
class RoomSecrets:
    """The secrets of a meeting that collects; only the engine's process ever has them."""

    private_key: bytes
    public_key: bytes
    room_key: str
    wall_code: str
    port: int = 0
    passes: tuple[Pass, ...] = ()
    slips: tuple[str, ...] = ()
    """The codes on the door slips, drawn from a bowl: nobody knows who has which."""
    epoch: int = 0
    """How often the room key has been changed."""
    retired: tuple[Retired, ...] = ()

    def __repr__(self) -> str:
        """Return no secret: a log may not hold one."""
        return "RoomSecrets(…)"

    def knows(self, word: str, epoch: int = 0) -> bool:
        """Return whether a note's room word proves that its writer has seen the wall.

        An older word does for those who had come in (`epoch`) before it was taken down.
        """
        if word in {self.room_key, self.wall_code}:
            return True
        return any(word in {one.room_key, one.wall_code} and epoch <= one.until for one in self.retired)

    def has_known(self, word: str) -> bool:
        """Return whether a room word hangs on the wall, or ever did."""
        return self.knows(word)

    @property
    def replaced(self) -> Retired | None:
        """The room key that the present one took the place of."""
        return next((one for one in reversed(self.retired) if one.until < EPOCH_AT_MOST), None)

    def admits(self, code: str, kind: str) -> bool:
        """Return whether a printed code is one of those handed out and not revoked."""
        return any(one.kind == kind and one.code == code for one in self.passes)


class KeyLost(Exception):
    """The key file is damaged: envelopes sealed so far cannot be opened."""


def token_signing(secrets: RoomSecrets) -> bytes:
    """Return what all doors of this meeting sign rate tokens with; it tells nothing of the key."""
    return hashlib.blake2b(b"rate tokens", key=secrets.private_key, digest_size=_KEY_BYTES).digest()


def draw(random_bytes: RandomBytes) -> RoomSecrets:
    """Return fresh secrets."""
    private = random_bytes(_KEY_BYTES)
    return RoomSecrets(
        private_key=private,
        public_key=crypto_scalarmult_base(private),
        room_key=address.new_room_key(random_bytes),
        wall_code=address.new_wall_code(random_bytes),
    )


def keep(path: Path, secrets: RoomSecrets) -> None:
    """Write the secrets to a file that only its owner can read, whole or not at all."""
    record = KeyRecord(
        secrets.private_key,
        secrets.room_key,
        secrets.wall_code,
        secrets.port,
        secrets.passes,
        secrets.slips,
        secrets.epoch,
        secrets.retired,
    )
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = _draft(path)
    _wipe(draft)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(msgspec.json.encode(record))
        file.flush()
        os.fsync(file.fileno())
    with _replaced(path):
        draft.replace(path)


def _draft(path: Path) -> Path:
    return path.with_suffix(".tmp")


@contextmanager
def _replaced(path: Path) -> Iterator[None]:
    """Overwrite what lay at `path` once another file has its name: the private key is in both."""
    # Windows replaces no file that is open.
    old = path.open("r+b") if os.name == "posix" and path.exists() else None
    try:
        yield
        if old is not None:
            _overwrite(old)
    finally:
        if old is not None:
            old.close()


def _overwrite(file: IO[bytes]) -> None:
    size = os.fstat(file.fileno()).st_size
    file.write(b"\0" * size)
    file.flush()
    os.fsync(file.fileno())


def _wipe(path: Path) -> None:
    try:
        with path.open("r+b") as file:
            _overwrite(file)
    except FileNotFoundError:
        return
    path.unlink(missing_ok=True)


def find(path: Path) -> RoomSecrets | None:
    """Return the kept secrets, or None when there are none.

    Raises:
        KeyLost: The file is there but cannot be read.
    """
    try:
        record = msgspec.json.decode(path.read_bytes(), type=KeyRecord)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError) as error:
        raise KeyLost from error
    if len(record.private_key) != _KEY_BYTES:
        raise KeyLost
    return RoomSecrets(
        private_key=record.private_key,
        public_key=crypto_scalarmult_base(record.private_key),
        room_key=record.room_key,
        wall_code=record.wall_code,
        port=record.port,
        passes=record.passes,
        slips=record.slips,
        epoch=record.epoch,
        retired=record.retired,
    )


def destroy(path: Path) -> None:
    """Overwrite and remove the key file: what was sealed to the key can never be opened again.

    So is a draft that a killed program left beside it.
    """
    for one in (path, _draft(path)):
        _wipe(one)


def open_envelope(secrets: RoomSecrets, envelope: bytes) -> Content:
    """Return what is written in an envelope.

    Raises:
        BadEnvelope: It is malformed, or sealed to another key.
    """
    parts = split(envelope)
    try:
        shared = crypto_box_beforenm(parts.ephemeral_key, secrets.private_key)
        plaintext = crypto_box_open_afternm(parts.box, parts.nonce, shared)
    except (CryptoError, ValueError, RuntimeError):
        # No cause: nothing of a stranger's bytes may reach a log.
        raise BadEnvelope("cannot be opened") from None
    return read(plaintext)
