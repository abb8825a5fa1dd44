"""The settings' own file."""

from pathlib import Path

from facilitator import settings as choices
from facilitator.files.atomic import OWNER_ONLY, write_atomic


def read_settings(path: Path) -> choices.Reading:
    """Return the settings; a file that is missing or unreadable means the defaults.

    The reading names what was ignored, so that somebody can be told; "*" is the whole file.
    """
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return choices.Reading(choices.Settings())
    except OSError:
        return choices.Reading(choices.Settings(), ("*",))
    return choices.parse(text)


def write_settings(path: Path, settings: choices.Settings) -> None:
    """Keep the settings for the next meeting; owner-only, as they can hold the network's password.

    Raises:
        OSError: They could not be written; the old ones stand.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(path, choices.serialise(settings).encode(), OWNER_ONLY)
