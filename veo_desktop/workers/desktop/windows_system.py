"""What Windows is asked and told through its own calls: sleep, look, recent files. UI thread only; returns at once."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from veo_desktop.core.desktop import SystemLook

# SetThreadExecutionState, https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate
ES_CONTINUOUS, ES_SYSTEM_REQUIRED = 0x80000000, 0x00000001
# SystemParametersInfoW, https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-systemparametersinfow
SPI_GETCLIENTAREAANIMATION, SPI_GETHIGHCONTRAST = 0x1042, 0x0042
HCF_HIGHCONTRASTON = 0x1
SHARD_PATHW = 3  # SHAddToRecentDocs
ACCENT = r"Software\Microsoft\Windows\DWM", "AccentColor"  # a key of the registry and its value, as the next
TEXT_SCALE = r"Software\Microsoft\Accessibility", "TextScaleFactor"


class WindowsSleep:
    """Keeps Windows awake. It is the thread's own wish: it ends with the thread, and so with the program."""

    def __init__(self, set_state: Callable[[int], object]) -> None:
        """`set_state` is SetThreadExecutionState."""
        self._set_state = set_state

    def hold(self, awake: bool) -> None:
        """Not the screen, which may go dark."""
        self._set_state(ES_CONTINUOUS | ES_SYSTEM_REQUIRED if awake else ES_CONTINUOUS)


class HighContrast(ctypes.Structure):
    """HIGHCONTRASTW."""

    _fields_ = (("cbSize", ctypes.c_uint32), ("dwFlags", ctypes.c_uint32), ("lpszDefaultScheme", ctypes.c_wchar_p))


def look_from(
    animated: bool | None, contrast_flags: int | None, accent: int | None, text_scale: int | None = None
) -> SystemLook:
    """Read what Windows answered. `accent` is 0xAABBGGRR, `text_scale` per cent; None where it did not answer.

    The scheme is Qt's to say.
    """
    return SystemLook(
        accent=None if accent is None else accent_colour(accent),
        high_contrast=None if contrast_flags is None else bool(contrast_flags & HCF_HIGHCONTRASTON),
        reduced_motion=None if animated is None else not animated,
        text_scale=text_scale / 100 if text_scale else None,
    )


def accent_colour(value: int) -> str:
    """0xAABBGGRR, as the registry holds it, as "#rrggbb"."""
    return f"#{value & 0xFF:02x}{value >> 8 & 0xFF:02x}{value >> 16 & 0xFF:02x}"


if sys.platform == "win32":
    import winreg

    def execution_state(state: int) -> object:
        call = ctypes.windll.kernel32.SetThreadExecutionState
        call.argtypes, call.restype = [ctypes.c_uint32], ctypes.c_uint32
        return call(state)

    def windows_look() -> SystemLook:
        """What Windows asks of every program now."""
        return look_from(_animated(), _contrast_flags(), _number(*ACCENT), _number(*TEXT_SCALE))

    def add_recent(path: str) -> None:
        """Put a file into the jump list and the recent files of Windows."""
        call = ctypes.windll.shell32.SHAddToRecentDocs
        call.argtypes, call.restype = [ctypes.c_uint, ctypes.c_wchar_p], None
        call(SHARD_PATHW, path.replace("/", "\\"))

    def _animated() -> bool | None:
        answer = ctypes.c_int()  # a BOOL
        return bool(answer.value) if _parameter(SPI_GETCLIENTAREAANIMATION, 0, answer) else None

    def _contrast_flags() -> int | None:
        answer = HighContrast()
        answer.cbSize = ctypes.sizeof(answer)
        return int(answer.dwFlags) if _parameter(SPI_GETHIGHCONTRAST, answer.cbSize, answer) else None

    def _parameter(what: int, size: int, answer: ctypes._CData) -> bool:
        call = ctypes.windll.user32.SystemParametersInfoW
        call.argtypes = [ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p, ctypes.c_uint]
        call.restype = ctypes.c_int
        return bool(call(what, size, ctypes.byref(answer), 0))

    def _number(place: str, name: str) -> int | None:
        """One of the registry; None where it is not there."""
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, place) as key:
                value, kind = winreg.QueryValueEx(key, name)
        except OSError:
            return None
        return value if kind == winreg.REG_DWORD else None
