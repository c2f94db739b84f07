"""What this process must be: without core dumps (they would hold keys), undisturbed while it starts. Main thread."""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

_M_ARENA_MAX, _M_MMAP_THRESHOLD = -8, -3  # of glibc's malloc.h
_LARGE = 256 * 1024  # bytes: the planes of a decoded frame are larger


def forbid_core_dumps() -> None:
    """A core file would put the keys of the running program on the disk."""
    if sys.platform != "win32":
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def few_heaps() -> None:
    """Let glibc keep one heap instead of one for each thread, in each of which gaps as large as frames stay behind.

    Measured over 2,000 clips played: 250 MB and steady, instead of 480 MB and rising. Frames get pages of their own,
    which go back to the system with them: else 600 MB of a closed clip stay. Called before threads are made.
    """
    if sys.platform == "linux":
        import ctypes  # for this alone, and not elsewhere

        with contextlib.suppress(OSError, AttributeError):  # another C library: it has no such heaps
            library = ctypes.CDLL(None)
            library.mallopt(_M_ARENA_MAX, 1)
            library.mallopt(_M_MMAP_THRESHOLD, _LARGE)


def leave_loader_path() -> None:
    """Give the programs that a frozen build starts (a browser, a file manager) the system's libraries, not its own.

    PyInstaller's loader has put its folder into LD_LIBRARY_PATH, where this process needs it no more. Our own children
    are told to find their libraries by themselves, as this process did.
    """
    if getattr(sys, "frozen", False) and sys.platform == "linux":
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
        os.environ.pop("LD_LIBRARY_PATH", None)
        os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
        if before is not None:
            os.environ["LD_LIBRARY_PATH"] = before


def hold_garbage() -> None:
    """Look for no garbage while the program starts: next to nothing of what it makes is given up again.

    `ui.desktop.collector` looks for it from the first paint on.
    """
    gc.disable()


def take_short_turns() -> None:
    """Let a thread that computes keep the others waiting for a millisecond, not for five.

    The window's thread gives way several times in a frame; what a search or a look at the folders does meanwhile would
    cost it the frame.
    """
    sys.setswitchinterval(0.001)


def leave_sources_unread() -> None:
    """Keep PySide from reading the source of every module that is imported, to see whether it speaks of PySide.

    That is for `from __feature__ import …`, which nothing here uses; over 300 modules it is a fourteenth of a start
    from source. What is replaced is not public: where it has gone, a start is as slow as it was, and works.
    """
    import PySide6.QtCore  # noqa: F401 (brings the module below; a child that shows no window does without it)

    features = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        setattr(features, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 (it has no type)


def start_again(args: Sequence[str]) -> None:
    """Start this program once more with `args`, once this one has let go of its folder. Raises OSError."""
    import subprocess  # for this alone

    from veo_desktop.core.children import own_command

    options: dict[str, Any] = {"creationflags": 0x8} if sys.platform == "win32" else {"start_new_session": True}
    null = subprocess.DEVNULL
    subprocess.Popen(own_command(args), stdin=null, stdout=null, stderr=null, close_fds=True, **options)


def leave_now(code: int) -> NoReturn:
    """End the process while a thread still hangs in the system: to take it down in good order would abort.

    Called once everything is on the disk.
    """
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
