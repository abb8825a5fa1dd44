"""Times and paces of a meeting, as the console says them."""

from datetime import datetime, time, tzinfo

from facilitator.meeting.timeline import Clock, Forecast, counted_down, counted_up
from facilitator.ui.i18n import Words

# Closer than this to the plan is "on time": nobody can act on less.
ON_TIME_S = 60.0
# From so much on the quiet chip offers its three ways out.
BEHIND_S = 180.0


def clock_time(moment: datetime, zone: tzinfo, words: Words) -> str:
    """Return "19.05" in Danish, "19:05" in English."""
    return time_of_day(moment.astimezone(zone).time(), words)


def time_of_day(local: time, words: Words) -> str:
    """Return a time as clocks are written in the language of the windows."""
    return words.t("time.clock", hour=local.hour, minute=f"{local.minute:02d}")


def pace(told: Forecast, zone: tzinfo, words: Words) -> str:
    """Return "6 min bagud – slut ca. 21.06", or that the meeting is on time or ahead."""
    end = clock_time(told.ends, zone, words)
    minutes = round(abs(told.behind_s) / 60)
    if abs(told.behind_s) < ON_TIME_S or minutes == 0:
        return words.t("pace.on_time", end=end)
    return words.t("pace.behind" if told.behind_s > 0 else "pace.ahead", minutes=minutes, end=end)


def clock_digits(clock: Clock) -> str:
    """Return "12:05" left, or "+1:20" over."""
    return left_digits(clock.left_s)


def left_digits(left_s: float) -> str:
    """Return "2:05" of time left, or "+1:20" of time over."""
    if left_s >= 0:
        minutes, seconds = counted_down(left_s)
        return f"{minutes}:{seconds:02d}"
    minutes, seconds = counted_up(-left_s)
    return f"+{minutes}:{seconds:02d}"


def clock_word(clock: Clock, words: Words) -> str:
    """Return what the digits mean."""
    if clock.paused:
        return words.t("clock.paused")
    return phase_word(clock.phase, words)


def phase_word(phase: str, words: Words) -> str:
    """Return what the digits of a clock in this phase mean."""
    return words.t(f"clock.{phase}")


def date_stamp(moment: datetime, zone: tzinfo) -> str:
    """Return "2023-11-23", so that folders stand in their order."""
    return f"{moment.astimezone(zone):%Y-%m-%d}"


def date_words(moment: datetime, zone: tzinfo, words: Words) -> str:
    """Return "torsdag den 23. november 2023" or "Thursday 23 November 2023"."""
    from babel.dates import format_date  # not needed for the first frame, and slow to read in

    pattern = "EEEE 'den' d. MMMM y" if words.language == "da" else "EEEE d MMMM y"
    return format_date(moment.astimezone(zone), pattern, locale=words.language)
