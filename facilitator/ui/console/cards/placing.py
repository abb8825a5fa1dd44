"""Where a contribution points to, in words: what the hall will see on the picture is seen here first."""

from facilitator.meeting.area import point_of, square
from facilitator.meeting.model import AreaPicture, Card, Place
from facilitator.ui.i18n import Words


def square_of(area: AreaPicture | None, place: Place | None) -> str:
    """Return the square that a place's point lies in, or ""."""
    point = point_of(place)
    return square(area, point) if area is not None and point is not None else ""


def where(area: AreaPicture | None, place: Place | None, words: Words) -> str:
    """Return the square and the name of a place, those that it has."""
    if place is None:
        return ""
    found = square_of(area, place)
    told = (words.t("card.square", square=found) if found else "", place.name)
    return ", ".join(one for one in told if one)


def exact_pin(area: AreaPicture | None, card: Card, words: Words, keys: str) -> list[str]:
    """Return a warning where a pin stands as exactly as it was set: it may stand on somebody's home.

    A named place is nobody's home, and where homes are blurred no more than the square is kept.
    """
    found = square_of(area, card.place)
    if not found or area is None or area.blur_homes or (card.place is not None and card.place.name):
        return []
    return [words.t("card.exact_pin", square=found, keys=keys)]
