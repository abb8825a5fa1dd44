"""Printed codes: handed out to scribes and helpers, drawn from a bowl as door slips, revoked."""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from facilitator.engine.sealing import Pass, RoomSecrets
from facilitator.link.address import new_pass_code

MOST_PASSES, MOST_SLIPS = 200, 3_000
LONGEST_LABEL = 60

RandomBytes = Callable[[int], bytes]


class TooManyPasses(ValueError):
    """More codes were asked for than a meeting can need."""


def with_pass(
    secrets: RoomSecrets, kind: Literal["scribe", "helper"], label: str, random_bytes: RandomBytes
) -> tuple[RoomSecrets, Pass]:
    """Return the secrets with one more code, and the code.

    Raises:
        TooManyPasses: There are enough.
    """
    if len(secrets.passes) >= MOST_PASSES:
        raise TooManyPasses
    new = Pass(kind, _unused(secrets, random_bytes), label[:LONGEST_LABEL])
    return replace(secrets, passes=(*secrets.passes, new)), new


def without_pass(secrets: RoomSecrets, code: str) -> RoomSecrets:
    """Return the secrets without a code: what is sealed with it from now on is refused."""
    return replace(secrets, passes=tuple(one for one in secrets.passes if one.code != code))


def with_slips(secrets: RoomSecrets, count: int, random_bytes: RandomBytes) -> RoomSecrets:
    """Return the secrets with so many more door slips; their order tells nothing.

    Raises:
        TooManyPasses: There would be more than a hall has people.
    """
    if not 0 < count <= MOST_SLIPS - len(secrets.slips):
        raise TooManyPasses
    drawn = set(secrets.slips)
    while len(drawn) < len(secrets.slips) + count:
        drawn.add(new_pass_code(random_bytes))
    return replace(secrets, slips=tuple(sorted(drawn)))


def _unused(secrets: RoomSecrets, random_bytes: RandomBytes) -> str:
    known = {one.code for one in secrets.passes}
    code = new_pass_code(random_bytes)
    while code in known:
        code = new_pass_code(random_bytes)
    return code
