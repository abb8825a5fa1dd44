"""What a forensic examiner does with everything that a meeting has left behind."""

import base64
import re
import socket
import sqlite3
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Self

from facilitator.store.reader import read_meeting


class Capture:
    """Every byte on the loopback interface while the meeting is held."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
        self._socket.bind(("lo", 0))
        self._socket.settimeout(0.2)
        self._frames: list[bytes] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="capture")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()
        self._socket.close()

    def _listen(self) -> None:
        while not self._stop.is_set():
            try:
                self._frames.append(self._socket.recv(70_000))
            except TimeoutError:
                continue

    @property
    def air(self) -> bytes:
        return b"".join(self._frames)


@dataclass(frozen=True)
class Writer:
    """What the examiner knows of one phone beforehand: an unfair advantage."""

    address: str
    agent: str
    texts: tuple[str, ...]
    rids: tuple[str, ...]


@dataclass(frozen=True)
class Left:
    """Everything that was left: the bytes of every file by name, and the air."""

    files: Mapping[str, bytes]
    air: bytes

    @classmethod
    def after(cls, folders: Iterable[Path], air: bytes) -> Self:
        found = {
            str(path): path.read_bytes()
            for folder in folders
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }
        return cls(found, air)

    @property
    def everything(self) -> bytes:
        return b"\n".join((*self.files.values(), self.air))

    @property
    def beside_the_cards(self) -> bytes:
        """All but the meeting file and its copies, which hold the cards' texts by right."""
        return b"\n".join(data for name, data in self.files.items() if ".borgermoede" not in name)


def shapes(secret: bytes) -> tuple[bytes, ...]:
    """Return how a secret would look if somebody had written it down."""
    return (
        secret,
        secret.hex().encode(),
        secret.hex().upper().encode(),
        base64.b64encode(secret).rstrip(b"="),
        base64.urlsafe_b64encode(secret).rstrip(b"="),
        base64.b32encode(secret).rstrip(b"="),
    )


# Below this looking for one after the other is faster.
FEW_SHAPES = 1500


def found(secrets: Iterable[bytes], where: bytes) -> list[bytes]:
    """Return the secrets that are there in any shape; of many, the bytes are read once for each length."""
    known = {shape: secret for secret in secrets for shape in shapes(secret)}
    if len(known) < FEW_SHAPES:
        return sorted({secret for shape, secret in known.items() if shape in where})
    hits: set[bytes] = set()
    for width in {len(shape) for shape in known}:
        windows = (where[place : place + width] for place in range(len(where) - width + 1))
        hits.update(known[window] for window in windows if window in known)
    return sorted(hits)


def texts_found(writers: Iterable[Writer], where: bytes) -> list[str]:
    """Return the texts that are there, letter for letter or as wide characters."""
    texts = [text for writer in writers for text in writer.texts]
    shared = texts[0][:12]
    if shared.encode() not in where and shared.encode("utf-16-le") not in where:
        return []
    return [text for text in texts if text.encode() in where or text.encode("utf-16-le") in where]


def rank_correlation(pairs: Sequence[tuple[float, float]]) -> float:
    """Return Spearman's rho of pairs without ties, 0 when there are too few to say anything."""
    if len(pairs) < 10:
        return 0.0
    ranks = [
        {value: rank for rank, value in enumerate(sorted(pair[side] for pair in pairs))} for side in (0, 1)
    ]
    squares = sum((ranks[0][a] - ranks[1][b]) ** 2 for a, b in pairs)
    count = len(pairs)
    return 1 - 6 * squares / (count * (count**2 - 1))


def order_told(data: bytes, arrived: Sequence[str]) -> float:
    """Return how far the places of the texts in some bytes tell the order in which they came.

    Both the first and the last place of each text are tried; the stronger one counts.
    """
    told = 0.0
    for place in (data.find, data.rfind):
        seen = [(float(number), float(place(text.encode()))) for number, text in enumerate(arrived)]
        told = max(told, abs(rank_correlation([pair for pair in seen if pair[1] >= 0])))
    return told


def rows_in_order(file: Path) -> list[str]:
    """Return the texts in the order in which a plain SELECT gives them (by rowid where there is one)."""
    connection = sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True)
    rows = [row[0] for row in connection.execute("SELECT text FROM card")]
    connection.close()
    return rows


def link_told(file: Path, writers: Sequence[Writer]) -> list[str]:
    """Return the columns in which two notes of one phone are alike more often than two of any phones."""
    cards = {card.text: card for card in read_meeting(file).cards.values()}
    pairs = [(cards[one.texts[0]], cards[one.texts[1]]) for one in writers if set(one.texts) <= set(cards)]
    shuffled = [second for _, second in pairs]
    Random(1).shuffle(shuffled)
    strangers = [(first, second) for (first, _), second in zip(pairs, shuffled, strict=True)]
    names = next(iter(cards.values())).__dataclass_fields__
    suspicious = []
    for name in names:
        own = sum(getattr(a, name) == getattr(b, name) for a, b in pairs)
        others = sum(getattr(a, name) == getattr(b, name) for a, b in strangers)
        if own > others + 4 * max(1.0, (others + 1) ** 0.5):
            suspicious.append(name)
    keys = sorted(card.id for card in cards.values())
    places = {key: place for place, key in enumerate(keys)}
    near = sum(abs(places[a.id] - places[b.id]) for a, b in pairs) / max(1, len(pairs))
    if near < len(keys) / 3 * 0.8:
        suspicious.append("nearness")
    return suspicious


def addresses_in(data: bytes, writers: Iterable[Writer]) -> list[str]:
    """Return the phones' addresses and user agents that are there."""
    seen = {mark.decode() for mark in re.findall(rb"127\.77\.\d+\.\d+|Forensik/[0-9a-f]{10}", data)}
    return sorted(seen.intersection(*[{mark for one in writers for mark in (one.address, one.agent)}]))
