"""Another room key on the wall against a flood: who is here goes on, who comes now scans again."""

from dataclasses import replace

from facilitator.engine.sealing import RandomBytes, Retired, RoomSecrets
from facilitator.link.address import new_room_key, new_wall_code
from facilitator.link.messages import EPOCH_AT_MOST


class TooManyKeys(ValueError):
    """The room key has been changed more often than an evening can need."""


def with_new_key(secrets: RoomSecrets, random_bytes: RandomBytes) -> RoomSecrets:
    """Return the secrets with a fresh room key and wall code.

    Raises:
        TooManyKeys: Tokens cannot count any further.
    """
    if secrets.epoch + 1 >= EPOCH_AT_MOST:
        raise TooManyKeys
    old = Retired(secrets.room_key, secrets.wall_code, secrets.epoch)
    return replace(
        secrets,
        room_key=new_room_key(random_bytes),
        wall_code=new_wall_code(random_bytes),
        epoch=secrets.epoch + 1,
        retired=(*secrets.retired, old),
    )


def with_key_before(secrets: RoomSecrets) -> RoomSecrets:
    """Return the secrets with the room key before; who scanned the newer one meanwhile goes on, too."""
    before = secrets.replaced
    if before is None:
        return secrets
    others = tuple(one for one in secrets.retired if one is not before)
    newer = Retired(secrets.room_key, secrets.wall_code, EPOCH_AT_MOST)
    return replace(secrets, room_key=before.room_key, wall_code=before.wall_code, retired=(*others, newer))
