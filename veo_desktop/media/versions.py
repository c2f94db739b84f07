"""Which versions of everything below the window are running: for the About box. Any thread."""

from __future__ import annotations

import platform
import sqlite3

from veo_desktop import __version__


def versions() -> dict[str, str]:
    """By the names that people know them by, the program first."""
    import av  # only here: it is large

    return {
        "Veo Desktop": __version__,
        "Python": platform.python_version(),
        "PyAV": av.__version__,
        "FFmpeg": av.ffmpeg_version_info,
        "SQLite": sqlite3.sqlite_version,
    }
