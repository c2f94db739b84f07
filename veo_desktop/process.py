"""What this process must be before it does anything: no core dumps, which would hold keys. Main thread."""

from __future__ import annotations

import sys


def forbid_core_dumps() -> None:
    """A core file would put the keys of the running program on the disk."""
    if sys.platform != "win32":
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
