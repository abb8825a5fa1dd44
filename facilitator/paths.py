"""Where things lie, as names only: nothing here touches the disk."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

APP_NAME = "Facilitator"

# One variable moves everything the program writes; tests and portable sticks use it.
HOME_VARIABLE = "FACILITATOR_HOME"

# One suffix, so that a file manager and the library know a meeting without opening it.
MEETING_SUFFIX = ".borgermoede"

# What Windows takes for a device, whatever follows the dot.
_DEVICES = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"{name}{n}" for name in ("COM", "LPT") for n in range(1, 10))}
)
_STEM_BYTES = 160

# Temporary folders with copies of meetings in them; the number of the process tells whether it still lives.
SCRATCH_PREFIX = "facilitator-work-"


def scratch_prefix(process: int) -> str:
    """Return how the temporary folders of a process begin."""
    return f"{SCRATCH_PREFIX}{process}-"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders the program writes to; `files.places.find_places` makes one for this machine."""

    data: Path
    config: Path
    logs: Path
    meetings: Path

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.json"

    @property
    def log_file(self) -> Path:
        return self.logs / "facilitator.log"

    @property
    def keys(self) -> Path:
        """Private keys, owner-only and never beside the meeting they open."""
        return self.data / "keys"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def reserve(self) -> Path:
        """A file that only takes up room, given back when the disk is full."""
        return self.data / "reserve"

    @property
    def own_formats(self) -> Path:
        return self.data / "formats"

    @property
    def lodgings(self) -> Path:
        """Where meetings live while they are open, when their own folder is copied to a cloud."""
        return self.data / "lodgings"

    @property
    def library_index(self) -> Path:
        """What the start screen lists; rebuilt when lost, and without any card's text."""
        return self.data / "library.json"

    @property
    def folders(self) -> tuple[Path, ...]:
        return (self.data, self.config, self.logs, self.meetings, self.keys, self.backups, self.own_formats)


def places_under(root: Path) -> Places:
    """Return places that all lie in one folder."""
    return Places(data=root / "data", config=root / "config", logs=root / "logs", meetings=root / "meetings")


def chosen_home(environment: Mapping[str, str]) -> Path | None:
    """Return the folder that `FACILITATOR_HOME` names, if it names one."""
    named = environment.get(HOME_VARIABLE, "").strip()
    return Path(named).expanduser() if named else None


def resource_candidates(package_folder: Path) -> tuple[Path, ...]:
    """Return where `resources` can lie: inside the installed package, or beside it in a checkout."""
    return (package_folder / "resources", package_folder.parent / "resources")


def meeting_file_name(title: str) -> str:
    """Return a file name for a meeting: readable, and allowed on Windows, macOS and Linux alike."""
    kept = "".join(letter if letter.isalnum() or letter in " -_." else " " for letter in title)
    short = " ".join(kept.split()).strip(" .")[:80]
    # A copy's name has 85 letters more, and a disk counts 255 bytes, not letters.
    name = short.encode("utf-8")[:_STEM_BYTES].decode("utf-8", "ignore").rstrip(" .")
    if name.partition(".")[0].rstrip().upper() in _DEVICES:
        name = f"møde {name}"
    return f"{name or 'borgermøde'}{MEETING_SUFFIX}"
