"""The program itself on a library of any size: how soon it can be used, found in and scrolled, and what it holds.

A process of its own. Arguments: "start", or "course" with rounds of typing and frames of each kind of scrolling; then
the program's.
Prints one JSON line: for a start once the first clips are painted and a key was answered, for a course at its end.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.at_exec import call_at_exec
from tests.benchmarks.memory import held
from veo_desktop.__main__ import main
from veo_desktop.app_window import Desktop
from veo_desktop.core.library import Found
from veo_desktop.ui.library.library_page import LibraryPage

TYPED = ("fox snow", "İstanbul", "夜の東京", "zebra")  # the last one is found nowhere
FILTERS = ("rating:>=4", "ratio:9:16 model:fast is:pick", "made:2024 has:audio fox", "tag:noir -snow")
RAW = "SELECT rowid FROM clip_words WHERE clip_words MATCH ?"
FRAME = 1 / 60  # seconds
NOTCH = 144  # pixels that a notch of the wheel scrolls
STRETCHES = 12  # places, from the first clip to the last, at which the wheel is turned
BETWEEN = 0.06  # seconds between two keystrokes: a fast typist
SETTLE = 1.5  # seconds after which nothing of the start goes on any more
PATIENCE = 60.0  # seconds


class Watch(QObject):
    """Counts the paints and keys of some widgets; `whole` is what `shown` said at the last paint."""

    def __init__(self, shown: Callable[[], object], *widgets: QWidget) -> None:
        super().__init__(widgets[0])
        self._shown = shown
        self.paints = self.keys = 0
        self.whole: object = None
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.paints += 1
            self.whole = self._shown()
        self.keys += event.type() is QEvent.Type.KeyRelease
        return super().eventFilter(watched, event)


class Librarian(QObject):
    """Opens the library as soon as the window can, does what it was started for, prints, closes the window."""

    def __init__(self, desktop: Desktop, work: Callable[[Librarian], dict[str, Any]]) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._work = work
        self._beat = QTimer(self, interval=1000)  # so that a wait for events ends when none comes
        self._beat.start()
        desktop.ready.connect(self._plan, Qt.ConnectionType.SingleShotConnection)

    @Slot()
    def _plan(self) -> None:
        QTimer.singleShot(0, self._open)

    @Slot()
    def _open(self) -> None:
        self._desktop.desks.pages.show("library")
        self.page = self._page()
        self._watch = Watch(self._here, self.page.grid.viewport(), self.page.state)
        self._keys = Watch(self._here, self.page.grid)
        try:
            print(json.dumps(self._work(self)), flush=True)
        finally:
            self._desktop.window.close()

    def _page(self) -> LibraryPage:
        assert self._desktop.desks.library is not None
        return self._desktop.desks.library.page

    def start(self) -> dict[str, Any]:
        """Until the clips of the first page are painted, and a key was answered."""
        self._until_painted()
        key = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.postEvent(self.page.grid, key)
        self._until(lambda: self._keys.keys > 0)
        return {"clips": self.page.grid.layout_now.count, "platform": QApplication.platformName()}

    def course(self, database: Path, rounds: int, frames: int) -> dict[str, Any]:
        """Everything else, once the start is over. Times in ms."""
        self._until_painted()
        self._pause(SETTLE)
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as index:
            keystrokes = [self._type(words, index) for _ in range(rounds) for words in TYPED]
        filters = [self._look_for(words) for _ in range(rounds) for words in FILTERS]
        if filters:
            self._look_for("")
        wheeled, shown = self._wheel(frames)
        return {
            "keystrokes": [each for word in keystrokes for each in word],
            "filters": filters,
            "wheeled": wheeled,
            "with_pictures": shown,
            "dragged": self._drag(frames),
            "bytes": held(),
        }

    def _type(self, words: str, index: sqlite3.Connection) -> list[tuple[str, float, float]]:
        """Each keystroke: what stands there then, milliseconds until its first page is painted, and the index's own."""
        times = []
        for length in range(1, len(words) + 1):
            self._pause(BETWEEN)
            typed = words[:length]
            raw = _raw(index, typed)
            times.append((typed, self._time(lambda: _press(self.page.search.field, words[length - 1])), raw))  # noqa: B023
        self._look_for("")
        return times

    def _look_for(self, words: str) -> float:
        """Milliseconds until the first page is painted."""
        return self._time(lambda: self.page.search.set_text(words))

    def _time(self, ask: Callable[[], object]) -> float:
        """Milliseconds from a question until its answer is painted, each clip in sight with its words."""
        before, began = self.page.grid.found, time.perf_counter()
        ask()
        self._until_painted(before)
        return (time.perf_counter() - began) * 1000

    def _here(self) -> Found | None:
        """The answer of which all that is in sight is here, pictures aside."""
        found = self.page.grid.found
        return found if found is not None and (not found.total or self.page.grid.ready_in_sight()[0] == 1) else None

    def _until_painted(self, before: Found | None = None) -> None:
        """Until another answer than `before` is painted."""
        self._until(lambda: self.page.grid.found is not before and self._here() is not None)
        if self._watch.whole is not self._here():
            self.page.grid.viewport().update()
            self.page.state.update()  # where nothing is found again, nothing need be painted
        self._until(lambda: self._watch.whole is self._here())

    def _wheel(self, frames: int) -> tuple[list[float], float]:
        """A notch a frame, down and up, at places all through the grid. Milliseconds from when each frame was due
        until it was painted, and the share of the pictures that were there then."""
        grid, bar = self.page.grid, self.page.grid.verticalScrollBar()
        many = max(1, frames // STRETCHES)
        times, pictures = [], []
        for place in range(STRETCHES):
            bar.setValue(bar.maximum() * place // STRETCHES)
            self._pause(0.3)
            notch = -NOTCH if place % 2 else NOTCH
            for ms in self._frames([notch] * many):
                times.append(ms)
                pictures.append(grid.ready_in_sight()[1])
        return times, sum(pictures) / max(1, len(pictures))

    def _drag(self, frames: int) -> list[float]:
        """The scroll bar from one end to the other, many pages a frame: as above."""
        bar = self.page.grid.verticalScrollBar()
        bar.setValue(0)
        self._pause(0.3)
        return list(self._frames([max(1, bar.maximum() // max(1, frames))] * frames))

    def _frames(self, steps: Sequence[int]) -> Iterator[float]:
        grid, bar = self.page.grid, self.page.grid.verticalScrollBar()
        due = time.perf_counter()
        for step in steps:
            due = max(due + FRAME, time.perf_counter() - FRAME)  # what was missed is not made up for
            self._pause(due - time.perf_counter())
            paints = self._watch.paints
            bar.setValue(bar.value() + step)
            if bar.value() in (0, bar.maximum()):
                grid.viewport().update()  # it can go no further
            self._until(lambda before=paints: self._watch.paints > before)  # type: ignore[misc]
            yield (time.perf_counter() - due) * 1000

    def _until(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > end:
                raise TimeoutError("the library does not answer")

    def _pause(self, seconds: float) -> None:
        """Let the program do what it has to do meanwhile."""
        if seconds > 0:
            loop = QEventLoop()
            timer = QTimer(loop, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
            timer.timeout.connect(loop.quit)
            timer.start(round(seconds * 1000))
            loop.exec()


def _raw(index: sqlite3.Connection, typed: str) -> float:
    """Milliseconds that the index alone needs for the words among what was typed."""
    words = [word for word in typed.split() if ":" not in word]
    match = " ".join(f'"{word if word.isascii() else " ".join(word)}"*' for word in words)
    began = time.perf_counter()
    if match:
        index.execute(RAW, (match,)).fetchall()
    return (time.perf_counter() - began) * 1000


def _press(widget: QWidget, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter))


def _watch(work: Callable[[Librarian], dict[str, Any]]) -> None:
    app = QApplication.instance()
    assert app is not None
    Librarian(next(each for each in app.children() if isinstance(each, Desktop)), work)


def _course(librarian: Librarian, rounds: str, frames: str, program: list[str]) -> dict[str, Any]:
    database = Path(program[program.index("--data-dir") + 1]) / "veo.sqlite"
    return librarian.course(database, int(rounds), int(frames))


def _run(what: str, *arguments: str) -> int:
    if what == "start":
        call_at_exec(lambda: _watch(Librarian.start))
        return main(list(arguments))
    rounds, frames, *program = arguments
    call_at_exec(lambda: _watch(lambda librarian: _course(librarian, rounds, frames, program)))
    return main(program)


if __name__ == "__main__":
    sys.exit(_run(*sys.argv[1:]))
