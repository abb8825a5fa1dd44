"""What people type where a clock time or a list of roles is wanted, read the way they write it."""

from datetime import time

from facilitator.ui.i18n import Words
from facilitator.ui.sentences import time_of_day

Roles = tuple[tuple[str, str], ...]


def clock_time_in(typed: str) -> time | None:
    """Return "19.30", "19:30", "kl. 19" or "19" as a time.

    Raises:
        ValueError: It is not empty, and no time.
    """
    text = typed.strip().casefold().removeprefix("kl.").removeprefix("kl").replace(":", ".").strip()
    if not text:
        return None
    hour, _, minute = text.partition(".")
    return time(int(hour), int(minute or 0))


def clock_text(moment: time | None, words: Words) -> str:
    """Return a time as the language writes it, and as `clock_time_in` reads it back."""
    return time_of_day(moment, words) if moment is not None else ""


def roles_in(typed: str) -> Roles:
    """Return one role a line: "Bordværter: frivillige" says who, "Kaffe" leaves it open."""
    pairs = (line.partition(":") for line in typed.splitlines())
    return tuple((role.strip(), who.strip()) for role, _, who in pairs if role.strip())


def roles_text(roles: Roles) -> str:
    """Return roles as `roles_in` reads them back."""
    return "\n".join(f"{role}: {who}" if who else role for role, who in roles)
