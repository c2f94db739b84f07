"""Keeps a second program out of a data folder in use, and lets one in after a crash. UI thread, before the window."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLockFile

YOUNG = 2.0  # seconds: a lock file this new may belong to a program that is just about to hold it


class InstanceLock:
    """The lock file of one data folder.

    Qt takes a lock for stale when its process has gone. That misses a process id given to another program (in a
    container each start has the same one) and a file that a power cut left empty; so the file's own lock, which
    ends with its holder, has the last word. A living holder never loses it, however long it runs.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = QLockFile(str(path))
        self._lock.setStaleLockTime(0)

    def take(self) -> bool:
        """Whether the folder is ours now; at once."""
        if self._lock.tryLock(0):
            return True
        return self._drop_abandoned() and self._lock.tryLock(0)

    def release(self) -> None:
        self._lock.unlock()

    def _drop_abandoned(self) -> bool:
        """Remove the file when nobody holds it; False when somebody does."""
        try:
            if abs(time.time() - self._path.stat().st_mtime) < YOUNG:
                return False
            with _held(self._path) as ours:
                if ours:
                    self._path.unlink()
                return ours
        except OSError:  # Windows does not let go of a file that is open elsewhere
            return False


@contextlib.contextmanager
def _held(path: Path) -> Iterator[bool]:
    """Hold the system's lock on `path` where there is one; False when another process does."""
    if sys.platform == "win32":
        yield True
        return
    import fcntl  # not on Windows

    descriptor = os.open(path, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        yield False
    else:
        yield True
    finally:
        os.close(descriptor)
