"""The speeds of play: the one that was chosen, and the shuttle that leaves it for a while. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from veo_desktop.ui.player.transport import SPEEDS, Transport

FASTEST = SPEEDS[-1]


def shuttled(speed: float, direction: int) -> float:
    """The next speed of the shuttle: faster in its direction; slower first, then the other way, against it.

    `speed` 0 stands for a halt; `direction` is 1 or -1.
    """
    along = speed * direction
    if along > 0:
        return direction * min(FASTEST, max(1.0, along * 2))
    if along < -1:
        return speed / 2
    return float(direction)


class Shuttle(QObject):
    """Play at the chosen speed, or shuttle for as long as play lasts. `changed`: look at `speed` and `chosen`."""

    changed = Signal()

    def __init__(self, transport: Transport, pause_held: Callable[[], bool], parent: QObject | None = None) -> None:
        """`pause_held`: is the key for pausing the shuttle down? The others go one frame then."""
        super().__init__(parent)
        self._transport, self._pause_held = transport, pause_held
        self._chosen = 1.0
        transport.playing_changed.connect(self._on_playing)
        transport.moved.connect(self.changed)
        transport.opened.connect(self._on_opened)

    @property
    def speed(self) -> float:
        """How fast play moves now; negative backwards."""
        return self._transport.speed

    @property
    def chosen(self) -> float:
        """How fast it moves when it begins anew."""
        return self._chosen

    def choose(self, speed: float) -> None:
        """Play at this speed, now and from now on; not 0."""
        self._chosen = speed
        self._transport.set_speed(speed)

    @Slot(bool)
    def choose_backwards(self, backwards: bool) -> None:
        self.choose(abs(self.speed) * (-1 if backwards else 1))

    @Slot()
    def back(self) -> None:
        self._go(-1)

    @Slot()
    def forward(self) -> None:
        self._go(1)

    @Slot()
    def halt(self) -> None:
        self._transport.pause()

    @Slot()
    def slower(self) -> None:
        self._change(-1)

    @Slot()
    def faster(self) -> None:
        self._change(1)

    @Slot()
    def normal(self) -> None:
        self.choose(1.0)

    def _go(self, direction: int) -> None:
        if self._pause_held():
            self._transport.step(direction)
            return
        self._transport.set_speed(shuttled(self.speed if self._transport.playing else 0.0, direction))
        self._transport.play()

    def _change(self, steps: int) -> None:
        """To the next of the speeds, in the direction of play."""
        now = abs(self.speed)
        place = min(range(len(SPEEDS)), key=lambda each: abs(SPEEDS[each] - now)) + steps
        chosen = SPEEDS[min(max(0, place), len(SPEEDS) - 1)]
        self.choose(chosen if self.speed > 0 else -chosen)

    @Slot(bool)
    def _on_playing(self, playing: bool) -> None:
        if not playing and not self._transport.scrubbing:
            self._transport.set_speed(self._chosen)

    @Slot()
    def _on_opened(self) -> None:
        """A clip begins at normal speed."""
        self._chosen = 1.0
        self.changed.emit()
