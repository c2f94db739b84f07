"""Remembers which clip was being opened, so that one that ended the program is not opened by itself again. Any thread.

The file holds the clip that is being opened and those that were when the program ended. It is written before a
decoder meets a clip, and again once its first frame is there: a crash between leaves the mark for the next start.
"""

from __future__ import annotations

import json
import logging
import threading
from pathlib import Path

from veo_desktop.core.files import write_atomically

LARGEST = 256 * 1024  # bytes that are read
MOST = 100  # clips under suspicion; the oldest ones are forgotten

_log = logging.getLogger(__name__)


class OpeningMarks:
    """The marks in one small file. What cannot be read or written costs the protection, never the clip."""

    def __init__(self, path: Path) -> None:
        """Read what an earlier run has left behind."""
        self._path = path
        self._lock = threading.Lock()
        self._opening = ""
        opening, self._suspects = _read(path)
        if opening:
            self._suspects = (*(each for each in self._suspects if each != opening), opening)[-MOST:]

    def suspected(self, clip: str) -> bool:
        """Whether the program ended while it was opening the clip."""
        return clip in self._suspects

    def begin(self, clip: str) -> None:
        """A decoder is about to meet the clip."""
        with self._lock:
            self._opening = clip
            self._write()

    def end(self, *, well: bool) -> None:
        """The clip's first frame is there (`well`: it is not suspected any more), or it was given up."""
        with self._lock:
            if not self._opening:
                return
            if well:
                self._suspects = tuple(each for each in self._suspects if each != self._opening)
            self._opening = ""
            self._write()

    def _write(self) -> None:
        data = json.dumps({"opening": self._opening, "suspects": self._suspects})
        try:
            write_atomically(self._path, data.encode("ascii"), durable=False)  # it is to outlive this process alone
        except OSError as error:
            _log.info("The clip that is being opened cannot be marked: %s", error)


def _read(path: Path) -> tuple[str, tuple[str, ...]]:
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(LARGEST))
        opening, suspects = found["opening"], found["suspects"]
    except (OSError, ValueError, RecursionError, KeyError, TypeError):
        return "", ()
    if not isinstance(opening, str) or not isinstance(suspects, list):
        return "", ()
    return opening, tuple(each for each in suspects if isinstance(each, str))[-MOST:]
