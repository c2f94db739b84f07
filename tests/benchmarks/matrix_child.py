"""The matrix dialog with 1,000 jobs: laid out, gone through, all left out and chosen again. A process of its own.

Argument: runs. Prints one JSON line: of each run the longest gap of the event loop, and how long laying out took.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Generator
from decimal import Decimal

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.benchmarks.gaps import Gaps
from veo_desktop.core.form import load_form
from veo_desktop.core.models import ModelNews
from veo_desktop.core.price import PriceMethod, PriceRule, Pricing
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.core.resources import resource
from veo_desktop.ui.create.matrix_dialog import MatrixDialog
from veo_desktop.ui.parts.theme import Theme

WORDS = 125  # × 2 ratios × 2 lengths × 2 resolutions
JOBS = 8 * WORDS
PAGES = 12
LOOK_MS = 20
PATIENCE = 120.0  # seconds for all runs
PROMPT = "A {subject} in the rain, the camera circles slowly around it; wind, far away a bell."
PRICES = tuple(PriceRule({"resolution": each}, Decimal("0.4"), PriceMethod.PER_RUN) for each in ("720p", "1080p"))

Steps = Generator[Callable[[], bool], None, None]


class Bench(QObject):
    """Goes through its steps as each becomes possible, run after run."""

    def __init__(self, app: QApplication, runs: int) -> None:
        super().__init__(app)
        self._app, self._runs = app, runs
        self._theme, self._parent = Theme(app, "dark"), QWidget()
        self._gaps = Gaps(self)
        self._found: list[dict[str, float]] = []
        self._deadline = time.monotonic() + PATIENCE
        self._steps = self._go()
        self._ready = next(self._steps)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._look.start()

    def _go(self) -> Steps:
        form = load_form(VEO_3_1, resource("models", f"{VEO_3_1}.json"))
        for _run in range(self._runs):
            request = Request(VEO_3_1, {**form.defaults(), "prompt": PROMPT, "seed": "1"})
            dialog = MatrixDialog(self._theme, request, form, (), self._parent)
            dialog.take_news(ModelNews(VEO_3_1, form, Pricing(PRICES, listed=True)))
            dialog.show()
            yield dialog.isVisible
            for name in ("option_9:16", "option_4", "option_1080p"):
                _part(dialog, name).click()
            self._gaps.start()
            began = time.perf_counter()
            words = dialog.findChild(QWidget, "matrix_words_subject")
            assert words is not None
            words.setProperty("value", "\n".join(f"cat {number}" for number in range(WORDS)))
            yield _laid_out(dialog, JOBS)
            laid_out = (time.perf_counter() - began) * 1000
            for _page in range(PAGES):
                _press(dialog.sheet.table, Qt.Key.Key_PageDown)
                yield _always
            for name in ("choose_none", "choose_all"):
                _part(dialog, name).click()
                yield _always
            self._found.append({"longest": self._gaps.finish()["longest"], "laid_out": laid_out})
            dialog.close()
            yield _always

    @Slot()
    def _on_look(self) -> None:
        if time.monotonic() > self._deadline:
            self._app.exit(1)
        if not self._ready():
            return
        try:
            self._ready = next(self._steps)
        except StopIteration:
            self._look.stop()
            print(json.dumps(self._found), flush=True)
            self._app.quit()


def _laid_out(dialog: MatrixDialog, rows: int) -> Callable[[], bool]:
    return lambda: not dialog.sheet.busy and len(dialog.sheet.rows.rows) == rows


def _part(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    return found


def _press(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _always() -> bool:
    return True


if __name__ == "__main__":
    application = QApplication([])
    bench = Bench(application, int(sys.argv[1]))
    sys.exit(application.exec())
