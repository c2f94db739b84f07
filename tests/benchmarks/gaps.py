"""How long an event loop lets its timers wait. On the thread of that loop."""

from __future__ import annotations

import statistics
import time
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, QTimer, Slot


class Gaps(QObject):
    """Ticks every millisecond, and says afterwards how far apart the ticks were."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ticks: list[float] = []
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._ticks = [time.perf_counter()]
        self._timer.start()

    def finish(self) -> dict[str, float]:
        """Milliseconds: the 99th percentile of the gaps, and the longest."""
        self._timer.stop()
        gaps = [(late - early) * 1000 for early, late in pairwise(self._ticks)]
        return {"p99": statistics.quantiles(gaps, n=100)[98], "longest": max(gaps)}

    @Slot()
    def _tick(self) -> None:
        self._ticks.append(time.perf_counter())
