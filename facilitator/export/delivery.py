"""Papers put into a folder one after another; what goes wrong is told and stops none of the others."""

import errno
import os
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from facilitator.export.entries import presentable
from facilitator.export.papers import Paper, make
from facilitator.files.atomic import write_atomic
from facilitator.meeting.model import Meeting, Now
from facilitator.texts import Texts


class TroubleKind(StrEnum):
    """Why a paper is not there; `export.trouble.…` in the catalogue says it."""

    FOLDER_MISSING = "folder_missing"
    NO_PERMISSION = "no_permission"
    DISK_FULL = "disk_full"
    TARGET_LOCKED = "target_locked"
    WRITE_FAILED = "write_failed"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Result(msgspec.Struct, frozen=True, tag="result"):
    """What became of one paper; `fault` names the class of an error of ours, never its message."""

    paper: str
    path: str
    trouble: TroubleKind | None = None
    fault: str = ""


class Progress(msgspec.Struct, frozen=True, tag="progress"):
    """How far the export has come: `paper` is being made or written, `done` of `total` are finished."""

    paper: str
    done: int
    total: int
    writing: bool = False


class Cancelled(Exception):
    """Raised by whoever is told of progress: no further paper is wanted."""


Told = Callable[[Progress], None]
Name = TypeVar("Name", bound=str)
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_BUSY: Final = frozenset({errno.EBUSY, errno.ETXTBSY})
_FORBIDDEN: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def export_all(
    meeting: Meeting,
    now: Now,
    texts: Texts,
    folder: Path,
    wanted: Sequence[Paper],
    progress: Told = lambda _: None,
) -> list[Result]:
    """Make the papers and put each into the folder, whole or not at all; return what became of each.

    Nothing that has not been released can reach any of them. `progress` may raise `Cancelled`: what
    is written stays, and the rest is told as cancelled.
    """
    shown = presentable(meeting)
    return deliver(lambda paper: make(paper, shown, now, texts), folder, wanted, progress)


def deliver(
    make_one: Callable[[Name], bytes], folder: Path, wanted: Sequence[Name], progress: Told = lambda _: None
) -> list[Result]:
    """Put papers into the folder as `export_all` does, whatever they are made of."""
    results: list[Result] = []
    try:
        for done, paper in enumerate(wanted):
            progress(Progress(paper, done, len(wanted)))
            content = _made(make_one, paper)
            progress(Progress(paper, done, len(wanted), writing=True))
            results.append(_written(paper, folder / paper, content))
    except Cancelled:
        left = wanted[len(results) :]
        results += [Result(paper, str(folder / paper), TroubleKind.CANCELLED) for paper in left]
    return results


def _made(make_one: Callable[[Name], bytes], paper: Name) -> bytes | Exception:
    try:
        return make_one(paper)
    except Exception as error:  # noqa: BLE001 - one paper that we cannot make must not cost the others
        return error


def _written(paper: str, path: Path, content: bytes | Exception) -> Result:
    if isinstance(content, Exception):
        return Result(paper, str(path), TroubleKind.FAILED, fault=type(content).__name__)
    if not path.parent.is_dir():
        return Result(paper, str(path.parent), TroubleKind.FOLDER_MISSING)
    try:
        write_atomic(path, content)
    except OSError as error:
        return Result(paper, str(path), trouble_of(error, path))
    return Result(paper, str(path))


def trouble_of(error: OSError, path: Path) -> TroubleKind:
    """Return what stood in the way of writing a file."""
    if error.errno in _FULL:
        return TroubleKind.DISK_FULL
    if isinstance(error, FileNotFoundError):
        return TroubleKind.FOLDER_MISSING
    if error.errno in _BUSY:
        return TroubleKind.TARGET_LOCKED
    if error.errno in _FORBIDDEN:
        # Windows refuses to replace a file that Word holds open, in a folder that may be written.
        locked = path.exists() and os.access(path.parent, os.W_OK)
        return TroubleKind.TARGET_LOCKED if locked else TroubleKind.NO_PERMISSION
    return TroubleKind.WRITE_FAILED


def told(result: Result, texts: Texts) -> str:
    """Return what became of a paper in words, or nothing where it is well."""
    if result.trouble is None:
        return ""
    return texts.say(f"export.trouble.{result.trouble}", path=result.path)


def told_together(results: Sequence[Result], texts: Texts) -> tuple[str, ...]:
    """Return what became of many papers in words: the same trouble once, with how many it befell."""
    befallen: dict[TroubleKind, list[str]] = {}
    for result in results:
        if result.trouble is not None:
            befallen.setdefault(result.trouble, []).append(result.path)
    return tuple(
        texts.say(f"export.trouble.{trouble}", path=_named(list(dict.fromkeys(paths)), texts))
        for trouble, paths in befallen.items()
    )


def _named(paths: Sequence[str], texts: Texts) -> str:
    more = len(paths) - 1
    return texts.say("export.trouble.more", path=paths[0], count=more) if more else paths[0]
