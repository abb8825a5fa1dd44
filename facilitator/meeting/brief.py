"""The page of step 1: which format fits what is planned and why, and what the page still lacks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from facilitator.meeting.formats import Format
from facilitator.meeting.model import Brief, Now
from facilitator.meeting.words import PurposeClass

MINUTE_S = 60


@dataclass(frozen=True, slots=True)
class Wish:
    """What is known of a meeting before it has a form; None where nobody knows yet."""

    purpose_class: PurposeClass | None = None
    people: int | None = None
    minutes: int | None = None


class Why(StrEnum):
    """One reason for or against a format."""

    PURPOSE_FITS = "purpose_fits"
    PURPOSE_NEAR = "purpose_near"
    PURPOSE_OTHER = "purpose_other"
    PEOPLE_FIT = "people_fit"
    TOO_MANY = "too_many"
    TOO_FEW = "too_few"
    TIME_FITS = "time_fits"
    TIME_LEFT = "time_left"
    TOO_LONG = "too_long"


# What speaks for a format is worth more the surer it is; what cannot be (no time, no room) weighs most.
_WORTH = {
    Why.PURPOSE_FITS: 4,
    Why.PURPOSE_NEAR: 1,
    Why.PURPOSE_OTHER: -2,
    Why.PEOPLE_FIT: 3,
    Why.TOO_MANY: -4,
    Why.TOO_FEW: -3,
    Why.TIME_FITS: 3,
    Why.TIME_LEFT: 1,
    Why.TOO_LONG: -6,
}
# From telling people something to making it with them: neighbours in this row are near.
_LADDER = (PurposeClass.INFORMATION, PurposeClass.DIALOG, PurposeClass.COCREATION)
# More time than this over is another evening.
ROOMY_MIN = 45
# Nobody invites to an evening farther ahead than this; a year with a wrong digit often is.
FAR_DAYS = 731


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, with the number that it is about: people or minutes that the format is made for."""

    why: Why
    number: int = 0

    @property
    def speaks_for(self) -> bool:
        return _WORTH[self.why] > 0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A format with the reasons for and against it, the strongest first."""

    format: Format
    reasons: tuple[Reason, ...]

    @property
    def worth(self) -> int:
        return sum(_WORTH[reason.why] for reason in self.reasons)

    @property
    def is_good(self) -> bool:
        """Whether something speaks for it and nothing against."""
        return bool(self.reasons) and all(reason.speaks_for for reason in self.reasons)


def suggest(wish: Wish, formats: Iterable[Format]) -> tuple[Suggestion, ...]:
    """Return every format, the one that fits best first; formats that fit alike keep their order."""
    judged = [Suggestion(one, _reasons(wish, one)) for one in formats]
    return tuple(sorted(judged, key=lambda one: -one.worth))


def _reasons(wish: Wish, format_: Format) -> tuple[Reason, ...]:
    found = (_purpose(wish, format_), _people(wish, format_), _time(wish, format_))
    known = [reason for reason in found if reason is not None]
    return tuple(sorted(known, key=lambda reason: -abs(_WORTH[reason.why])))


def _purpose(wish: Wish, format_: Format) -> Reason | None:
    if wish.purpose_class is None:
        return None
    apart = abs(_LADDER.index(wish.purpose_class) - _LADDER.index(format_.purpose_class))
    return Reason((Why.PURPOSE_FITS, Why.PURPOSE_NEAR, Why.PURPOSE_OTHER)[apart])


def _people(wish: Wish, format_: Format) -> Reason | None:
    if wish.people is None:
        return None
    if format_.people.most is not None and wish.people > format_.people.most:
        return Reason(Why.TOO_MANY, format_.people.most)
    if wish.people < format_.people.least:
        return Reason(Why.TOO_FEW, format_.people.least)
    return Reason(Why.PEOPLE_FIT, wish.people)


def _time(wish: Wish, format_: Format) -> Reason | None:
    if wish.minutes is None:
        return None
    if format_.minutes > wish.minutes:
        return Reason(Why.TOO_LONG, format_.minutes)
    is_roomy = wish.minutes - format_.minutes > ROOMY_MIN
    return Reason(Why.TIME_LEFT if is_roomy else Why.TIME_FITS, format_.minutes)


def wish_of(brief: Brief, now: Now) -> Wish:
    """Return what a brief says of the meeting: its class, its people, its minutes before the hall closes."""
    return Wish(brief.purpose_class, brief.participants, minutes_before_closing(brief, now))


def is_before_its_day(brief: Brief, now: Now) -> bool:
    """Return whether the hall's calendar has not come to the day of the meeting; without a day it has."""
    if brief.starts is None:
        return False
    return brief.starts.astimezone(now.zone).date() > now.wall.astimezone(now.zone).date()


class OddDay(StrEnum):
    """Why a day is hardly the one that is meant."""

    PAST = "past"
    FAR = "far"


def odd_day(starts: datetime | None, now: Now) -> OddDay | None:
    """Return why a day to come would hardly be this one: it has passed, or is years ahead."""
    if starts is None:
        return None
    days = (starts.astimezone(now.zone).date() - now.wall.astimezone(now.zone).date()).days
    if days < 0:
        return OddDay.PAST
    return OddDay.FAR if days > FAR_DAYS else None


def minutes_before_closing(brief: Brief, now: Now) -> int | None:
    """Return the minutes from the start until the hall closes, the next day if it must be."""
    if brief.starts is None or brief.hall_closes is None:
        return None
    closes = closing_moment(brief.starts, brief.hall_closes, now)
    return int((closes - brief.starts).total_seconds()) // MINUTE_S


def closing_moment(starts: datetime, closes: time, now: Now) -> datetime:
    """Return the first moment after the start at which the hall's clock shows this time."""
    day = starts.astimezone(now.zone).date()
    # In UTC: within one zone Python subtracts what the clocks show, not the time that passes.
    moments = (
        datetime.combine(day + timedelta(days=shift), closes, now.zone).astimezone(UTC) for shift in (0, 1, 2)
    )
    return next(moment for moment in moments if moment > starts)


# What each paper cannot be without, in the order of the page.
INVITATION_NEEDS = ("title", "purpose", "influence", "organiser", "place", "starts", "contact")


def lacking(brief: Brief, needs: Iterable[str]) -> tuple[str, ...]:
    """Return the fields among `needs` that nobody has filled in."""
    return tuple(name for name in needs if not getattr(brief, name))
