"""The memory of this process: what it holds, and its peak since a moment. Only where the system tells."""

from __future__ import annotations

import re
from pathlib import Path

_STATUS = Path("/proc/self/status")
_FORGET_PEAK = Path("/proc/self/clear_refs")


class PeakGrowth:
    """How far the peak went beyond what was held at the start, in bytes; None where only Linux could tell."""

    def __init__(self) -> None:
        if _FORGET_PEAK.exists():
            _FORGET_PEAK.write_text("5")
        self._before = _kilobytes("VmRSS")

    def so_far(self) -> int | None:
        peak = _kilobytes("VmHWM")
        return None if peak is None or self._before is None else (peak - self._before) * 1024


def held() -> int:
    """Bytes that this process holds now; 0 where only Linux could tell."""
    return (_kilobytes("VmRSS") or 0) * 1024


def _kilobytes(name: str) -> int | None:
    if not _STATUS.exists():
        return None
    found = re.search(rf"^{name}:\s+(\d+) kB$", _STATUS.read_text(), re.MULTILINE)
    return int(found[1]) if found else None
