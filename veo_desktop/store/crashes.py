"""Finds at the next start what a fault in native code left of the last one, and counts crashes at start. UI thread.

`faulthandler` writes into a file that is empty otherwise: a program that was killed, or whose computer lost its power,
leaves it empty, and is not taken for one that crashed.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import logging
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from veo_desktop.core.files import write_atomically

KEPT = 5  # traces of former crashes
LARGEST = 256 * 1024  # bytes of a trace that are read
OFFER_AFTER = 2  # crashes at start, one after the other
_PATTERN = "crash-*.txt"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Crash:
    """`at` in unix seconds; `trace` as it was written, with nothing masked yet."""

    at: float
    trace: str


class CrashBook:
    """The traces in the folder of logs. Nothing here raises: a program starts without it, too."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._fault = folder / "fault.txt"
        self._starts = folder / "starts.json"
        self._file: BinaryIO | None = None
        self.at_start = 0  # crashes at start, one after the other, the last start included
        self.crash: Crash | None = None  # of the last run; told once, for the next start does not find it any more

    @property
    def offers_safe_mode(self) -> bool:
        return self.at_start >= OFFER_AFTER

    def begin(self) -> None:
        """Look what the last run left, and be ready for a fault in this one."""
        with contextlib.suppress(OSError):
            self.crash = self._take()
        starting, before = self._read_starts()
        if self.crash is not None:
            self.at_start = before + 1 if starting else 0
        elif starting:  # it was killed, which says nothing
            self.at_start = before
        if self.crash is not None:
            _log.info("The last run ended by a fault; crashes at start, one after the other: %d", self.at_start)
        self._write_starts(True, self.at_start)
        try:
            self._file = os.fdopen(os.open(self._fault, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb", 0)
            faulthandler.enable(self._file, all_threads=True)
        except (OSError, RuntimeError, ValueError) as error:
            _log.warning("A fault in native code would leave no trace: %s", error)

    def started(self) -> None:
        """The window is up and works: what comes from now on is no crash at start."""
        self._write_starts(False, 0)

    def note(self, trace: str) -> None:
        """An exception ends the program before there is a window: told at the next start like a crash."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.write(trace.encode(errors="replace"))

    def end(self) -> None:
        """The program ends well: what the file may hold did not end it."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with contextlib.suppress(OSError):
                self._fault.unlink()
        self.started()

    def _take(self) -> Crash | None:
        """The trace that is there, put among those that are kept."""
        if not self._fault.exists() or not self._fault.stat().st_size:
            return None
        at = self._fault.stat().st_mtime
        with self._fault.open("rb") as file:
            trace = file.read(LARGEST).decode(errors="replace")
        stamp = time.strftime("%Y-%m-%d %H.%M.%S", time.localtime(at))
        self._fault.replace(self._folder / f"crash-{stamp}.txt")
        for old in sorted(self._folder.glob(_PATTERN))[:-KEPT]:
            old.unlink()
        return Crash(at, trace)

    def _read_starts(self) -> tuple[bool, int]:
        try:
            found = json.loads(self._starts.read_bytes()[:1000])
            return found["starting"] is True, max(0, int(found["crashes"]))
        except (OSError, ValueError, TypeError, KeyError):
            return False, 0

    def _write_starts(self, starting: bool, crashes: int) -> None:
        with contextlib.suppress(OSError):
            words = json.dumps({"starting": starting, "crashes": crashes})
            write_atomically(self._starts, words.encode(), durable=False)


def last_trace(folder: Path) -> Crash | None:
    """The newest trace that is kept; None where there is none. Raises OSError."""
    kept = sorted(folder.glob(_PATTERN))
    if not kept:
        return None
    with kept[-1].open("rb") as file:
        return Crash(kept[-1].stat().st_mtime, file.read(LARGEST).decode(errors="replace"))
