"""What can go wrong with a meeting file, each case by a name of its own and with the file's path."""

from pathlib import Path


class StoreError(Exception):
    """Something about a meeting file; `path` is the file, `detail` is technical and holds no card's text."""

    def __init__(self, path: Path, detail: str = "") -> None:
        super().__init__(f"{type(self).__name__}: {path}" + (f" ({detail})" if detail else ""))
        self.path = path
        self.detail = detail


class FileMissing(StoreError):
    """There is no such file."""


class FileGone(StoreError):
    """It is at work, but its folder, or the file in it, was taken away; copies are made elsewhere."""


class FileExists(StoreError):
    """A new meeting may not be written over a file that is there."""


class NotAMeeting(StoreError):
    """It is a file (or a folder), but no meeting of this program."""


class NewerFile(StoreError):
    """It was written by a newer version of the program."""

    def __init__(self, path: Path, version: int) -> None:
        super().__init__(path, f"version {version}")
        self.version = version


class DamagedFile(StoreError):
    """It is a meeting, but parts of it cannot be trusted; it is not written to again."""


class FileInUse(StoreError):
    """Another program, or this one, has it open."""


class ReadOnlyPlace(StoreError):
    """The file or its folder may not be written (or not even read) by this user."""


class DiskFull(StoreError):
    """There is no room; what was asked for did not happen, and what was there before is whole."""


class WriteFailed(StoreError):
    """The disk did not take it; trust nothing: close, open again, check."""


class BrokenRule(WriteFailed):
    """The file's own rules refuse the change (we were wrong); nothing of it was written."""


class StoreClosed(StoreError):
    """The file was closed, or failed, before; it has to be opened again."""


class WrongThread(StoreError):
    """A meeting file belongs to the thread that opened it."""
