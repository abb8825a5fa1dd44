"""Lists of words as sets: as they are written, or as they sound."""

from facilitator.meeting.sensitive.tokens import sound


def words(listed: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(listed.split())


def sounds(listed: str) -> frozenset[str]:
    """Return the words of a list in the form in which spelling mistakes fall together."""
    return frozenset(sound(word) for word in listed.split())
