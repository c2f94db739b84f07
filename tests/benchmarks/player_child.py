"""The player in a window of its own, driven and measured from inside. A process of its own.

Reads orders as JSON lines from its standard input and answers each with one; times are in milliseconds.
"""

from __future__ import annotations

import gc
import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from veo_desktop.media.picture import Picture
from veo_desktop.process import few_heaps
from veo_desktop.ui.compare.compare_view import CompareView
from veo_desktop.ui.compare.comparison import Comparison
from veo_desktop.ui.compare.lane import Compared
from veo_desktop.ui.compare.look import Look, Mode
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.player import Player

PATIENCE = 60.0  # seconds for anything
STEPS_A_SECOND = 30
LOOK = 3  # milliseconds between looks at whether something has come about, beside those after each event
# sleeping as the program does: a window's thread that asks on and on has the core that the decoder would wake up on
_WAITING = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class Bench:
    """One player; each public method is an order."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._painted = -1
        self._chance = random.Random(7)  # noqa: S311 - which frames are looked at is no secret
        self.theme = Theme(app, "dark")
        self.player = Player(self.theme)
        self.player.resize(1000, 680)
        self.player.frame_shown.connect(self._on_shown)
        self.player.show()
        self._look = QTimer(interval=LOOK, timerType=Qt.TimerType.PreciseTimer)
        self._look.start()

    def open(self, path: str, runs: int) -> dict[str, Any]:
        """From the choice of a clip to its first frame, and PyAV's own way to one, in turns."""
        ours, bare = [], []
        self._open(path)
        for _ in range(runs):
            self._close()
            ours.append(self._timed(lambda: self._open(path)))
            bare.append(self._timed(lambda: _first_frame(path)))
        return {"ours": ours, "bare": bare}

    def steps(self, direction: int, count: int, paced: bool) -> list[float]:
        """From the order of a step to its frame painted."""
        last = self.player.frame_count - 1
        count = min(count, last)
        start = self._chance.randint(count, last) if direction < 0 else self._chance.randint(0, last - count)
        self._go(start)
        self._fill()
        action = self.player.commands.step_back if direction < 0 else self.player.commands.step_forward
        times = []
        for number in range(1, count + 1):
            began = time.perf_counter()
            action.trigger()
            self._until_painted(start + direction * number)
            times.append((time.perf_counter() - began) * 1000)
            if paced:
                self._rest(began + 1 / STEPS_A_SECOND)
        return times

    def scrub(self, count: int) -> list[float]:
        """To random frames."""
        times = []
        for _ in range(count):
            wanted = self._chance.randrange(self.player.frame_count)
            if wanted != self._painted:
                began = time.perf_counter()
                self._go(wanted)
                times.append((time.perf_counter() - began) * 1000)
        return times

    def reverse(self, path: str) -> list[dict[str, float]]:
        """Backwards in real time from the last frame of a clip just opened, twice: what was painted in how long."""
        self._close()
        self._open(path)
        runs = []
        for _ in range(2):
            self.player.pause()
            self.player.set_speed(-1.0)
            self._go(self.player.frame_count - 1)
            painted, began = self.player.frames_painted, time.perf_counter()
            self.player.play()
            self._until(lambda: not self.player.playing)
            seconds = time.perf_counter() - began
            runs.append({"painted": self.player.frames_painted - painted + 1, "seconds": seconds})
        return runs

    def compare(self, paths: list[str]) -> dict[str, int]:
        """Two clips side by side from the moment they are there, then in each other mode: frames painted of both."""
        comparison = Comparison(self.player)
        view = CompareView(self.theme, comparison, QAction(self.player), QAction(self.player))
        comparison.begin(tuple(Compared(path, Path(path).stem) for path in paths))
        view.begin()
        self.player.cover(view, view.hand)
        seen: set[int] = set()

        def note() -> None:
            pictures = [lane.picture for lane in comparison.lanes]
            indexes = {picture.index if picture is not None else -1 for picture in pictures}
            if len(indexes) == 1:
                seen.update(indexes)

        view.surface.painted.connect(note)
        painted = {}
        for mode in Mode:
            view.set_look(Look(mode))
            self.player.seek(0)
            self._until(lambda: comparison.in_step and self.player.current_frame == 0)
            seen.clear()
            seen.add(0)  # play begins with what is on the screen
            self.player.play()
            self._until(lambda: not self.player.playing)
            self._until(lambda: comparison.in_step)
            painted[mode.value] = len(seen - {-1})
        comparison.shut_down(PATIENCE)
        self.player.cover(None)
        return painted

    def limit(self, megabytes: int) -> None:
        """From the next clip on."""
        self.player.set_memory_limit(megabytes * 1024 * 1024)

    def load(self, path: str) -> None:
        self._close()
        self._open(path)
        self._fill()

    def memory(self, path: str, clips: int) -> dict[str, float]:
        """MB held: idle, with the clip decoded, and idle again after `clips` clips; idle is after one clip."""
        self.load(path)
        self._close()
        idle = _resident()
        self.load(path)
        held = _resident()
        for _ in range(clips):
            self.load(path)
        self._close()
        return {"idle": idle, "held": held, "after": _resident()}

    def _open(self, path: str) -> None:
        self._painted = -1
        self.player.open(path, play=False)
        self._until(lambda: self._painted == 0)

    def _close(self) -> None:
        released: list[bool] = []
        self.player.released.connect(lambda: released.append(True))
        self.player.close_clip()
        self._until(lambda: bool(released))
        self.player.released.disconnect()
        gc.collect()

    def _go(self, index: int) -> None:
        if index != self._painted:
            self.player.seek(index)
            self._until_painted(index)

    def _until_painted(self, index: int) -> None:
        self._until(lambda: self._painted == index)

    def _fill(self) -> None:
        """Until the decoder rests: steps are measured on a clip that is open, not on one that opens."""
        self._until(lambda: self.player.settled)

    def _rest(self, until: float) -> None:
        self._until(lambda: time.perf_counter() >= until)

    def _timed(self, call: Callable[[], object]) -> float:
        began = time.perf_counter()
        call()
        return (time.perf_counter() - began) * 1000

    def _until(self, done: Callable[[], bool]) -> None:
        end = time.perf_counter() + PATIENCE
        while not done():
            if time.perf_counter() > end:
                raise TimeoutError("the player did not come to it")
            self._app.processEvents(_WAITING)

    def _on_shown(self, picture: Picture) -> None:
        self._painted = picture.index


def _first_frame(path: str) -> None:
    import av  # as the program does: with the first clip

    with av.open(path) as container:
        container.streams.video[0].thread_type = "AUTO"
        next(container.decode(video=0))


def _resident() -> float:
    """MB of memory that this process holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1024 / 1024


def main() -> None:
    few_heaps()
    app = QApplication(["player"])
    bench = Bench(app)
    for line in sys.stdin:
        order = json.loads(line)
        print(json.dumps(getattr(bench, order.pop("order"))(**order)), flush=True)
    bench.player.shut_down()


if __name__ == "__main__":
    main()
