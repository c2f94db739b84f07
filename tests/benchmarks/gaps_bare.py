"""The baseline of the gaps: an event loop with nothing to do, at the same time. A process of its own.

Arguments: runs, seconds of a run. Prints one JSON line at the end.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from tests.benchmarks.gaps import Gaps


class Idle(QObject):
    """Measures run after run, then quits."""

    def __init__(self, app: QCoreApplication, runs: int, seconds: float) -> None:
        super().__init__(app)
        self._app, self._runs = app, runs
        self._gaps, self._found = Gaps(self), list[dict[str, float]]()
        self._timer = QTimer(self, interval=round(seconds * 1000))
        self._timer.timeout.connect(self._next_run)
        self._timer.start()
        self._gaps.start()

    @Slot()
    def _next_run(self) -> None:
        self._found.append(self._gaps.finish())
        if len(self._found) < self._runs:
            self._gaps.start()
        else:
            print(json.dumps(self._found), flush=True)
            self._app.quit()


if __name__ == "__main__":
    app = QCoreApplication([])
    idle = Idle(app, int(sys.argv[1]), float(sys.argv[2]))
    sys.exit(app.exec())
