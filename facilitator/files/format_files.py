"""Formats as files: the twelve that ship, and those that people have saved or been sent."""

import codecs
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from facilitator.files.atomic import write_atomic
from facilitator.files.resources import resource, resource_text
from facilitator.meeting.format_text import format_text
from facilitator.meeting.formats import Format, parse_format
from facilitator.meeting.handwritten import MOST_CHARACTERS, Trouble
from facilitator.meeting.sets import CategorySet, TypeSet, parse_categories, parse_types
from facilitator.meeting.template import template_id

SUFFIX = ".toml"
_LAST = 1_000
# Four bytes a character at most; what is longer is no format, whatever it is called.
_MOST_BYTES = 4 * MOST_CHARACTERS


class NoFormat(ValueError):
    """The file holds no format that could be used, not even in part."""

    def __init__(self, path: Path, line: int = 0) -> None:
        super().__init__(path.name)
        self.path = path
        self.line = line


class TooMuchForATemplate(ValueError):
    """The meeting has more text than a format's file may hold."""


@dataclass(frozen=True, slots=True)
class FormatFile:
    """An own format with its file, and what of the file could not be used."""

    path: Path
    format: Format | None
    troubles: tuple[Trouble, ...] = ()


@cache
def shipped_files() -> tuple[FormatFile, ...]:
    """Return the formats that ship with the program, in their order, and what of their files is broken.

    They lie open in a folder, so that people read them and mend them: a mistake costs its own line.
    """
    found = (read_format(path) for path in sorted(resource("formats").glob(f"*{SUFFIX}")))
    return tuple(sorted(found, key=lambda one: (_order(one), one.path.name)))


@cache
def shipped_formats() -> tuple[Format, ...]:
    """Return the formats that ship with the program, in the order in which they are offered; read once."""
    return tuple(one.format for one in shipped_files() if one.format is not None)


@cache
def default_categories() -> CategorySet:
    """Return the categories that ship with the program; read once."""
    found, _ = parse_categories(resource_text("sets", "categories.toml"))
    return found


@cache
def default_types() -> TypeSet:
    """Return the types of notes that ship with the program; read once."""
    found, _ = parse_types(resource_text("sets", "types.toml"))
    return found


@cache
def set_troubles() -> tuple[tuple[str, Trouble], ...]:
    """Return what of the default sets could not be used, each with the name of its file."""
    told = (
        ("categories.toml", parse_categories(resource_text("sets", "categories.toml"))[1]),
        ("types.toml", parse_types(resource_text("sets", "types.toml"))[1]),
    )
    return tuple((name, trouble) for name, troubles in told for trouble in troubles)


def own_formats(folder: Path) -> tuple[FormatFile, ...]:
    """Return every own format by name; one that cannot be read is listed with what is wrong.

    A link is passed over: what it leads to was not put here by this program.
    """
    if not folder.is_dir():
        return ()
    paths = (path for path in folder.glob(f"*{SUFFIX}") if path.is_file() and not path.is_symlink())
    found = (read_format(path) for path in paths)
    return tuple(sorted(found, key=lambda one: (_name(one), one.path.name)))


def read_format(path: Path) -> FormatFile:
    """Return what can be used of the file at `path`.

    Raises:
        OSError: It cannot be read at all.
    """
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    found, troubles = parse_format(_decoded(content))
    return FormatFile(path, found, troubles)


def _decoded(content: bytes) -> str:
    """Return a file's text, also where an older editor on Windows has saved it in its own way."""
    if content[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        # UTF-8 that is only damaged stays readable but for the damage; anything else is Windows' own.
        is_damaged = len(content) > _MOST_BYTES or b"\xc3" in content
        return content.decode("utf-8" if is_damaged else "cp1252", "replace")


def save_format(folder: Path, format_: Format) -> Path:
    """Write a format among the own ones under its id, in place of the one it had before.

    Raises:
        TooMuchForATemplate: Its file would be longer than may be read again; nothing was written.
        OSError: It could not be written; what was there before is whole.
    """
    text = format_text(format_)
    if len(text) > MOST_CHARACTERS:
        raise TooMuchForATemplate(format_.id)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{format_.id}{SUFFIX}"
    write_atomic(path, text.encode())
    return path


def take_in_format(path: Path, folder: Path) -> FormatFile:
    """Take a format's file from elsewhere, byte for byte, so that its comments and mistakes stay readable.

    Raises:
        NoFormat: Nothing of it can be used; nothing was written.
        OSError: It could not be read or written.
    """
    found = read_format(path)
    if found.format is None:
        raise NoFormat(path, found.troubles[0].line if found.troubles else 0)
    folder.mkdir(parents=True, exist_ok=True)
    taken = {one.stem for one in folder.glob(f"*{SUFFIX}")}
    to = folder / f"{template_id(found.format.id, taken)}{SUFFIX}"
    write_atomic(to, path.read_bytes())
    return FormatFile(to, found.format, found.troubles)


def share_format(path: Path, folder: Path) -> Path:
    """Write a copy of an own format's file into `folder`, under a name that no other file has there.

    Raises:
        OSError: It could not be read or written.
    """
    taken = {one.stem for one in folder.glob(f"*{SUFFIX}")}
    to = folder / f"{template_id(path.stem, taken)}{SUFFIX}"
    write_atomic(to, path.read_bytes())
    return to


def remove_format(path: Path) -> None:
    """Delete an own format's file.

    Raises:
        OSError: It could not be deleted.
    """
    path.unlink(missing_ok=True)


def _name(file: FormatFile) -> str:
    return file.format.names[0][1].casefold() if file.format is not None and file.format.names else "￿"


def _order(file: FormatFile) -> int:
    return file.format.order if file.format is not None else _LAST
