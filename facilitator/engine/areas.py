"""The picture of the area as phones get it."""

import hashlib
from functools import lru_cache

from facilitator.link import messages
from facilitator.link import view as wire
from facilitator.meeting.model import AreaPicture, Meeting
from facilitator.meeting.walk import route

# Every phone that wants to point fetches it over the hall's Wi-Fi.
MOST_BYTES = 2 * 1024 * 1024

# What a browser takes for a picture and for nothing else; an SVG could carry a script.
_BEGINNINGS = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


def picture(area: AreaPicture | None) -> messages.Picture:
    """Return what the door may hand out; nothing when there is none that a phone can take."""
    image = area.image if area is not None else b""
    media_type = _media_type(image)
    if not media_type or len(image) > MOST_BYTES:
        return messages.Picture()
    return messages.Picture(media_type, image)


def told(meeting: Meeting) -> wire.Area | None:
    """Return what the room view says of the picture, or None when there is none to fetch."""
    area = meeting.area
    if area is None or not picture(area).body:
        return None
    return wire.Area(
        id=_fingerprint(area.image),
        name=area.name,
        description=area.description,
        columns=area.columns,
        rows=area.rows,
        blurs=area.blur_homes,
        spots=tuple(
            wire.Spot(stop.name, stop.x, stop.y)
            for stop in route(meeting)
            if stop.x is not None and stop.y is not None
        ),
    )


@lru_cache(maxsize=2)
def _fingerprint(image: bytes) -> str:
    """Return what tells two pictures apart; asked for at every view, so worked out once."""
    return hashlib.sha256(image).hexdigest()[:16]


def _media_type(image: bytes) -> str:
    for beginning, media_type in _BEGINNINGS.items():
        if image.startswith(beginning):
            return media_type
    return ""
