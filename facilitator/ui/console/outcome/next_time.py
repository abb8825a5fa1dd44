"""When people meet again, as they type it: a day, an hour and the rest in words, in one field."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time

from facilitator.meeting.model import Closing, Now
from facilitator.ui.console.outcome.due import due_of, due_words

# When nobody says otherwise, people meet after supper.
EVENING = time(19, 0)
# What is surely an hour ("kl. 19.05", "19:05"), and what may be a day as well ("18.30").
_SURELY = re.compile(
    r"(?:\b(?:kl\.?|at)\s*([01]?[0-9]|2[0-3])[.:]([0-5][0-9])|\b([01]?[0-9]|2[0-3]):([0-5][0-9]))\b"
)
_PERHAPS = re.compile(r"\b([01]?[0-9]|2[0-3])\.([0-5][0-9])\b")


def next_said(closing: Closing, now: Now) -> str:
    """Return what stands in the field; `with_next` reads it back."""
    agreed = closing.next_meeting
    local = agreed.astimezone(now.zone) if agreed is not None else None
    said = due_words(local.date(), "") if local is not None else ""
    if local is not None and local.time() != EVENING:
        said = f"{said} kl. {local:%H.%M}"
    return ", ".join(part for part in (said, closing.next_words) if part)


def with_next(closing: Closing, typed: str, now: Now) -> Closing:
    """Return the closing with the next meeting as it was typed: a moment, words, or both."""
    text, clock = _apart(_SURELY, typed)
    day, words = due_of(text, now.wall.astimezone(now.zone).date())
    if day is not None and clock is None:
        words, clock = _apart(_PERHAPS, words)
    if day is None:
        # Without a day an hour is only words.
        return replace(closing, next_meeting=None, next_words=typed.strip())
    return replace(closing, next_meeting=_moment(day, clock or EVENING, now), next_words=words)


def _apart(pattern: re.Pattern[str], text: str) -> tuple[str, time | None]:
    """Return the text without the hour in it, and the hour."""
    found = pattern.search(text)
    if found is None:
        return text, None
    hour, minute = (part for part in found.groups() if part is not None)
    rest = f"{text[: found.start()].rstrip(' ,')} {text[found.end() :].lstrip(' ,')}"
    return rest.strip(" ,"), time(int(hour), int(minute))


def _moment(day: date, clock: time, now: Now) -> datetime:
    return datetime.combine(day, clock, now.zone).astimezone(UTC)
