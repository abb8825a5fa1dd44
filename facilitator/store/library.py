"""The list of all meetings in a folder, quickly, by an index that may be lost at any time."""

from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from facilitator.paths import MEETING_SUFFIX
from facilitator.store.durable import empty_file
from facilitator.store.errors import FileInUse, StoreError
from facilitator.store.glance import Glance, inspect
from facilitator.store.reading import beside

# A change of what an entry holds makes older indexes worthless, and they are made anew.
_FORM = 2


@dataclass(frozen=True, slots=True)
class Listed:
    """One file of the list: its head, or why there is none."""

    path: Path
    glance: Glance | None
    trouble: str = ""
    """The name of the error (`DamagedFile`, `NewerFile`, …), or nothing."""

    @property
    def is_in_use(self) -> bool:
        """Whether this program or another works in it now; its head may then be a little old."""
        return self.trouble == FileInUse.__name__


@dataclass(frozen=True, slots=True)
class _Entry:
    modified_ns: int
    size: int
    glance: Glance | None
    trouble: str


@dataclass(frozen=True, slots=True)
class _Index:
    form: int = _FORM
    entries: dict[str, _Entry] = field(default_factory=dict)


def meetings_in(folder: Path, index_file: Path) -> tuple[Listed, ...]:
    """Return every meeting file in `folder`, by name; a file is opened only when it has changed.

    The index at `index_file` holds heads only, no card; it is read, and written when something is new.
    """
    known = _read(index_file).entries
    # Entries of other folders stay.
    kept = {name: entry for name, entry in known.items() if Path(name).parent != folder}
    listed = []
    for path in sorted(folder.glob(f"*{MEETING_SUFFIX}")):
        with suppress(OSError):
            entry = _entry(path, known.get(str(path)))
            listed.append(Listed(path, entry.glance, entry.trouble))
            kept[str(path)] = replace(entry, trouble="") if entry.trouble == FileInUse.__name__ else entry
    if kept != known:
        _write(index_file, kept)
    return tuple(listed)


def _entry(path: Path, known: _Entry | None) -> _Entry:
    at = path.stat()
    # While a log lies beside it, the file is at work or was left by a crash: its head may be elsewhere.
    is_quiet = not beside(path).exists()
    if known is not None and is_quiet and (known.modified_ns, known.size) == (at.st_mtime_ns, at.st_size):
        return known
    try:
        return _Entry(at.st_mtime_ns, at.st_size, inspect(path), "")
    except FileInUse as error:
        return _Entry(0, 0, None if known is None else known.glance, type(error).__name__)
    except StoreError as error:
        return _Entry(at.st_mtime_ns, at.st_size, None, type(error).__name__)


def _read(index_file: Path) -> _Index:
    try:
        found = msgspec.json.decode(index_file.read_bytes(), type=_Index, dec_hook=_from_text)
    except (OSError, msgspec.MsgspecError, ValueError):
        return _Index()
    return found if found.form == _FORM else _Index()


def _write(index_file: Path, entries: dict[str, _Entry]) -> None:
    """Write the index; no harm is done when that fails."""
    unfinished = index_file.with_name(index_file.name + ".ny")
    with suppress(OSError):
        unfinished.unlink(missing_ok=True)
        empty_file(unfinished)
        unfinished.write_bytes(msgspec.json.encode(_Index(entries=entries), enc_hook=_to_text))
        unfinished.replace(index_file)


def _to_text(value: object) -> object:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError


def _from_text(kind: type, value: object) -> object:
    if issubclass(kind, Path):
        return Path(str(value))
    raise NotImplementedError
