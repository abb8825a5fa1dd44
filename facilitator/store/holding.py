"""Who has a meeting file open: this process by a list, other processes by the file's own lock.

POSIX forgets all locks that a process has on a file as soon as the process closes any handle to it.
So nothing here may ever open a file that this process works in; the list says which those are.
"""

import os
import stat
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator.store.errors import FileInUse, NotAMeeting
from facilitator.store.sqlite_words import from_system

# Where SQLite puts its shared lock (the file format's «lock-byte page»).
_SHARED_FIRST, _SHARED_SIZE = 0x40000002, 510

# Not waiting: a pipe under a meeting's name would hold whoever opens it for ever.
_READING = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_BINARY", "O_CLOEXEC", "O_NONBLOCK"))

_Identity = tuple[int, int]
_held: set[_Identity] = set()
_guard = threading.Lock()


def hold(path: Path) -> _Identity:
    """Note that this process works in the file at `path` from now on.

    Raises:
        FileInUse: It does so already.
    """
    identity = _identity(path)
    with _guard:
        if identity in _held:
            raise FileInUse(path, "this program")
        _held.add(identity)
    return identity


def let_go(identity: _Identity) -> None:
    """Note that this process has closed the file."""
    with _guard:
        _held.discard(identity)


def lies_at(identity: _Identity, path: Path) -> bool:
    """Return whether the file that is held is the one at `path` still; one that cannot be asked is."""
    try:
        return _identity(path) == identity
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True


def is_held(path: Path) -> bool:
    """Return whether this process works in the file at `path`."""
    try:
        identity = _identity(path)
    except OSError:
        return False
    with _guard:
        return identity in _held


@contextmanager
def undisturbed(path: Path) -> Iterator[int]:
    """Yield a handle for reading, while nobody else may begin to write.

    Raises:
        FileInUse: Somebody works in it.
        StoreError: It is missing, no file (a folder, a pipe, a device), or may not be read.
    """
    if is_held(path):
        raise FileInUse(path, "this program")
    try:
        handle = os.open(path, _READING)
    except OSError as error:
        raise from_system(error, path) from error
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise NotAMeeting(path, "no file")
        if not _shared_lock(handle):
            raise FileInUse(path, "another program")
        yield handle
    finally:
        os.close(handle)


def _identity(path: Path) -> _Identity:
    found = path.stat()
    return (found.st_dev, found.st_ino)


if sys.platform == "win32":
    import msvcrt

    def _shared_lock(handle: int) -> bool:
        os.lseek(handle, _SHARED_FIRST, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, _SHARED_SIZE)
        except OSError:
            return False
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
        return True

else:
    import errno
    import fcntl

    def _shared_lock(handle: int) -> bool:
        try:
            fcntl.lockf(handle, fcntl.LOCK_SH | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED_FIRST)
        except OSError as error:
            # A folder that knows no locks (some network drives) must not look like a file in use.
            return error.errno not in (errno.EACCES, errno.EAGAIN)
        return True
