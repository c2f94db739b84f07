"""The program itself while one types a long prompt and moves a control, and a bare editor beside it.

A process of its own. Arguments: rounds, keys of a round, then the program's. Prints one JSON line: milliseconds of
every keystroke in our editor ("ours") and in the bare one ("bare"), and from a control to the painted price ("price").
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from tests.benchmarks.at_exec import call_at_exec
from veo_desktop.__main__ import main
from veo_desktop.app_window import Desktop

LENGTH = 5000  # characters
SENTENCE = "A tight, gritty close-up on a detective's face in a smoke-filled office, a clock ticks. "
LOOK_MS, SETTLE = 100, 2.0
PATIENCE = 60.0  # seconds until the prices are there, and for a paint


class Paints(QObject):
    """Counts the paints of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)

    def time(self, act: Callable[[], object]) -> float:
        """Milliseconds from `act` until the next paint is through."""
        before, began = self.count, time.perf_counter()
        act()
        while self.count == before:
            QApplication.processEvents()
            if time.perf_counter() - began > PATIENCE:
                raise TimeoutError("it was not painted")
        return (time.perf_counter() - began) * 1000


class Typist(QObject):
    """Waits for the prices, measures, prints, closes the window."""

    def __init__(self, desktop: Desktop, rounds: int, keys: int) -> None:
        super().__init__(desktop)
        self._desktop, self._rounds, self._keys = desktop, rounds, keys
        self._panel = desktop.page.compose
        self._panel.prompt.editor.value = _prompt()
        self._bare = QPlainTextEdit()
        self._began = time.monotonic()
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._look.start()

    @Slot()
    def _on_look(self) -> None:
        waited = time.monotonic() - self._began
        if waited > PATIENCE:
            self._end()
        elif waited > SETTLE and self._panel.footer.price_known:
            self._look.stop()
            ours, bare = self._type()
            print(json.dumps({"ours": ours, "bare": bare, "price": self._move()}), flush=True)
            self._end()

    def _type(self) -> tuple[list[float], list[float]]:
        editor = self._panel.prompt.editor
        self._bare.setPlainText(_prompt())
        self._bare.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bare.resize(editor.size())
        self._bare.show()
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(self._rounds):
            for each, found in zip((editor, self._bare), times, strict=True):
                each.activateWindow()
                each.setFocus()
                each.moveCursor(QTextCursor.MoveOperation.End)
                QApplication.processEvents()
                paints = Paints(each.viewport())
                found += [paints.time(lambda editor=each: _press(editor)) for _ in range(self._keys)]  # type: ignore[misc]
        self._bare.close()
        return times

    def _move(self) -> list[float]:
        paints, lengths = Paints(self._panel.footer.cost), ("4", "6", "8")
        control = self._panel.settings.fields["durationSeconds"].control
        return [
            paints.time(lambda value=lengths[number % 3]: control.setProperty("value", value))  # type: ignore[misc]
            for number in range(self._rounds * 3)
        ]

    def _end(self) -> None:
        self._look.stop()
        self._desktop.window.close()


def _prompt() -> str:
    """Of several paragraphs, as people write."""
    return "\n".join([SENTENCE * 5] * 20)[:LENGTH]


def _press(editor: QPlainTextEdit) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(editor, QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))


def _watch(rounds: int, keys: int) -> None:
    app = QApplication.instance()
    assert app is not None
    Typist(next(each for each in app.children() if isinstance(each, Desktop)), rounds, keys)


if __name__ == "__main__":
    rounds, keys = (int(each) for each in sys.argv[1:3])
    call_at_exec(lambda: _watch(rounds, keys))
    sys.exit(main(sys.argv[3:]))
