"""How much memory decoded frames may take where nobody says otherwise. Any thread."""

from __future__ import annotations

import contextlib
import sys

from veo_desktop.core.settings import PLAYER_MEMORY

MEGABYTE = 1024 * 1024
USUAL_LIMIT = PLAYER_MEMORY.default * MEGABYTE  # bytes: eight seconds of 1080p are about 600 MB


def give_back() -> None:
    """Let the system have what was freed and lies between what is in use: some 10 MB after a clip was closed.

    Takes a few milliseconds. Only glibc keeps it, and has a call for that.
    """
    if sys.platform == "linux":
        import ctypes  # for this alone, and not elsewhere

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
