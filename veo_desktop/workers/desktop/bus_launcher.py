"""Draws progress and a count on the dock's icon: KDE, Ubuntu and others. Called on the UI thread; bus thread."""

from __future__ import annotations

import zlib

from veo_desktop.core.desktop import WorkMark
from veo_desktop.workers.desktop.bus import Bus
from veo_desktop.workers.desktop.bus_line import BusLine

APP = "application://veo-desktop.desktop"
INTERFACE = "com.canonical.Unity.LauncherEntry"
PATH = f"/com/canonical/unity/launcherentry/{zlib.crc32(APP.encode())}"  # any number that is ours


class BusLauncher:
    """Nobody answers: docks that know the signal draw what it says, others leave it."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._drawn = False
        bus.at_end(self._wipe)

    def show(self, mark: WorkMark) -> None:
        self._bus.post(lambda line: self._draw(line, mark))

    def _draw(self, line: BusLine, mark: WorkMark) -> None:
        self._drawn = mark.fraction is not None
        properties = {
            "progress": ("d", mark.fraction or 0.0),
            "progress-visible": ("b", mark.fraction is not None),
            "count": ("x", mark.running),
            "count-visible": ("b", mark.running > 1),
        }
        line.emit(PATH, INTERFACE, "Update", "sa{sv}", (APP, properties))

    def _wipe(self, line: BusLine) -> None:
        if self._drawn:
            self._draw(line, WorkMark())
