"""Bounds what a child process may take from the machine, where the system can. For the main thread of a child."""

from __future__ import annotations

import contextlib
import os
import sys

if sys.platform != "win32":
    import resource

MEMORY = 6 * 1024**3  # bytes of address space: decoding 8192 × 8192 with two threads needs about half
CPU_SECONDS = 300  # for one request; an hour of 1080p takes less


def bound_process() -> None:
    """No core dumps (they would hold pictures and paths), a limit on memory, and the app goes first."""
    if sys.platform == "win32":
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(ValueError, OSError):  # a stricter limit of the system stays
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
    os.nice(5)


def bound_next_request() -> None:
    """Let the process live for another CPU_SECONDS of work; the client's patience ends long before."""
    if sys.platform == "win32":
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    allowed = int(used.ru_utime + used.ru_stime) + CPU_SECONDS
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (allowed, hard))
