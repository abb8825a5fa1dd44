"""How often one phone, and all of them together, may send."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import math
import secrets
import time
from collections.abc import Callable
from typing import Final, NamedTuple

from facilitator.door.bounds import Bounds
from facilitator.link.codes import Code
from facilitator.link.messages import Allowance

_NONCE_BYTES: Final = 12
_HOUR_BYTES: Final = 3
_EPOCH_BYTES: Final = 1
_TAG_BYTES: Final = 16
_TOKEN_CHARACTERS: Final = 43
_HOUR_S: Final = 3600.0
# The hour needs none of its highest bits: the first tells that the holder is a scribe.
_SCRIBE: Final = 0x80


class Bucket:
    """A token bucket: so many at once, then one per so many seconds."""

    __slots__ = ("_at", "_burst", "_left", "_per_s")

    def __init__(self, burst: float, per_s: float, now: float) -> None:
        self._burst, self._per_s = burst, per_s
        self._left, self._at = burst, now

    def wait(self, now: float) -> float:
        """Return the seconds until one may be taken; 0 if now."""
        self._left = min(self._burst, self._left + (now - self._at) * self._per_s)
        self._at = now
        return 0.0 if self._left >= 1 else (1 - self._left) / self._per_s

    def take(self) -> None:
        self._left -= 1

    def give_back(self) -> None:
        self._left = min(self._burst, self._left + 1)

    def is_full(self, now: float) -> bool:
        return self.wait(now) == 0 and self._left >= self._burst


class Admission(NamedTuple):
    """May this envelope come in? If not: why, and after how many seconds to try again."""

    code: Code | None
    retry_after_s: int = 0


class RateBook:
    """Signed rate tokens and what they have used; in memory only, and nowhere near an envelope."""

    def __init__(
        self,
        bounds: Bounds,
        clock: Callable[[], float] = time.monotonic,
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
        signing: bytes = b"",
    ) -> None:
        self._bounds = bounds
        self._clock = clock
        self._random_bytes = random_bytes
        # A door that takes a dead one's place signs as that one did: phones go on as those they were.
        self._secret = signing or random_bytes(32)
        self._used: dict[bytes, Bucket] = {}
        self._settled: dict[tuple[bytes, Allowance], Bucket] = {}
        # Whoever has sent something with a scribe's code: they go on when the door takes nothing else.
        self._scribes: set[bytes] = set()
        self._issue = Bucket(bounds.token_burst, bounds.tokens_per_s, clock())
        self._ceiling = Bucket(bounds.ceiling_burst, bounds.ceiling_per_s, clock())
        self.issuing = True
        # How often the room key has been changed; a token tells when its holder came.
        self.epoch = 0

    def issue(self) -> str | None:
        """Return a new token, or None while no more are handed out."""
        if not self.issuing or self._issue.wait(self._clock()) > 0:
            return None
        self._issue.take()
        hour = int(self._clock() // _HOUR_S).to_bytes(_HOUR_BYTES, "big")
        epoch = self.epoch.to_bytes(_EPOCH_BYTES, "big")
        return self._written(self._random_bytes(_NONCE_BYTES) + hour + epoch)

    def is_valid(self, token: bytes) -> bool:
        return self.holder(token) is not None

    def epoch_of(self, token: bytes) -> int:
        """Return under which room key a token was handed out; the newest for one that is none of ours."""
        signed = self._signed(token)
        return self.epoch if signed is None else signed[-1]

    def admit(self, token: bytes) -> Admission:
        """Count one envelope against the token and the common ceiling; refused ones count against neither."""
        holder = self.holder(token)
        if holder is None:
            return Admission(Code.NO_TOKEN, 1)
        now = self._clock()
        own = self._used.get(holder)
        if own is None:
            own = Bucket(self._bounds.note_burst, 1 / self._bounds.note_every_s, now)
            self._used[holder] = own
        wait = max(own.wait(now), self._ceiling.wait(now))
        if wait > 0:
            return Admission(Code.TOO_FAST, self.jittered(wait))
        own.take()
        self._ceiling.take()
        return Admission(None)

    def is_scribe(self, token: bytes) -> bool:
        """Return whether the engine has known an envelope of this token for a scribe's, at any door."""
        return self._is_marked(token) or self.holder(token) in self._scribes

    def scribes_token(self, token: bytes) -> str | None:
        """Return a scribe's token anew, to say so at every door; None if it does, or is no scribe's."""
        signed = self._signed(token)
        if signed is None or self._is_marked(token) or signed[:_NONCE_BYTES] not in self._scribes:
            return None
        marked = bytearray(signed)
        marked[_NONCE_BYTES] |= _SCRIBE
        return self._written(bytes(marked))

    def settle(self, token: bytes, allowance: Allowance) -> None:
        """Count an admitted envelope against another allowance, now that the engine has said what it was.

        When that one is used up, the envelope stays counted as a note.
        """
        holder = self.holder(token)
        if holder is None or holder not in self._used:
            return
        if allowance == "scribe":
            self._scribes.add(holder)
        now = self._clock()
        other = self._settled.get((holder, allowance))
        if other is None:
            other = self._settled[holder, allowance] = self._allowed(allowance, now)
        if other.wait(now) == 0:
            other.take()
            self._used[holder].give_back()

    def _allowed(self, allowance: Allowance, now: float) -> Bucket:
        bounds = self._bounds
        burst, every_s = {
            "votes": (bounds.vote_burst, bounds.vote_every_s),
            "helper": (bounds.helper_burst, bounds.helper_every_s),
            "scribe": (bounds.scribe_burst, bounds.scribe_every_s),
        }[allowance]
        return Bucket(burst, 1 / every_s, now)

    def jittered(self, seconds: float) -> int:
        """Return whole seconds, more than asked and different for each, so that a hall spreads out."""
        spread = max(3.0, seconds / 2)
        return math.ceil(seconds + spread * self._random_bytes(1)[0] / 255)

    def forget_idle(self) -> None:
        """Drop what is as good as unused."""
        now = self._clock()
        self._used = {holder: bucket for holder, bucket in self._used.items() if not bucket.is_full(now)}
        self._settled = {which: bucket for which, bucket in self._settled.items() if not bucket.is_full(now)}

    def _is_marked(self, token: bytes) -> bool:
        signed = self._signed(token)
        return signed is not None and bool(signed[_NONCE_BYTES] & _SCRIBE)

    def _written(self, signed: bytes) -> str:
        return base64.urlsafe_b64encode(signed + self._tag(signed)).rstrip(b"=").decode("ascii")

    def _tag(self, signed: bytes) -> bytes:
        return hashlib.blake2b(signed, key=self._secret, digest_size=_TAG_BYTES).digest()

    def holder(self, token: bytes) -> bytes | None:
        """Return what identifies the holder of a token; None for one that is old, or none of ours."""
        signed = self._signed(token)
        return None if signed is None else signed[:_NONCE_BYTES]

    def _signed(self, token: bytes) -> bytes | None:
        """Return what we signed in a token of the last hours."""
        if len(token) != _TOKEN_CHARACTERS:
            return None
        try:
            data = base64.b64decode(token + b"=", altchars=b"-_", validate=True)
        except binascii.Error:
            return None
        signed, tag = data[:-_TAG_BYTES], data[-_TAG_BYTES:]
        if not hmac.compare_digest(tag, self._tag(signed)):
            return None
        hour = int.from_bytes(signed[_NONCE_BYTES:-_EPOCH_BYTES], "big") & ~(_SCRIBE << 16)
        return signed if self._clock() // _HOUR_S - hour < self._bounds.token_hours else None
