"""The in and out points of the clip, and what happens when play comes to its end. UI thread only."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot

from veo_desktop.ui.player.transport import Transport


class Repeat(Enum):
    """What happens at the end. The values are those of `core.settings.REPEAT`."""

    ONCE = "once"
    CLIP = "clip"  # whatever is marked
    RANGE = "range"  # between the in and the out point
    LIST = "list"  # on to the next clip


class Marks(QObject):
    """Tells the transport where to stay. `changed`: marks or repeat are others; `next_wanted`: on through the list."""

    changed = Signal()
    next_wanted = Signal()

    def __init__(self, transport: Transport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._transport = transport
        self._repeat = Repeat.ONCE
        self._range: tuple[int, int] | None = None
        transport.opened.connect(self._on_opened)
        transport.ended.connect(self._on_ended)

    @property
    def repeat(self) -> Repeat:
        return self._repeat

    @property
    def range(self) -> tuple[int, int] | None:
        """The marked frames, from in to out, both included; None where nothing is marked."""
        return self._range

    def set_repeat(self, repeat: Repeat) -> None:
        if repeat is Repeat.RANGE and self._range is None:
            repeat = Repeat.CLIP
        self._repeat = repeat
        self._transport.set_loop(repeat in (Repeat.CLIP, Repeat.RANGE))
        self._apply()

    @Slot()
    def toggle_loop(self) -> None:
        looping = self._repeat is not Repeat.ONCE
        self.set_repeat(Repeat.ONCE if looping else (Repeat.RANGE if self._range is not None else Repeat.CLIP))

    @Slot()
    def set_in(self) -> None:
        """From this frame on; an out point before it does not hold any more."""
        current, last = self._transport.meant, self._last
        out = last if self._range is None or self._range[1] < current else self._range[1]
        self.set_range(current, out)

    @Slot()
    def set_out(self) -> None:
        """Up to this frame; an in point behind it does not hold any more."""
        current = self._transport.meant
        begin = 0 if self._range is None or self._range[0] > current else self._range[0]
        self.set_range(begin, current)

    def set_range(self, first: int, last: int) -> None:
        """Mark these frames; the whole clip is no mark. Looping the clip becomes looping the range, and back."""
        if self._transport.info is None:
            return
        whole = first <= 0 and last >= self._last
        self._range = None if whole else (max(0, first), min(last, self._last))
        if self._repeat in (Repeat.CLIP, Repeat.RANGE):
            self._repeat = Repeat.CLIP if whole else Repeat.RANGE
        self._apply()

    @Slot()
    def clear(self) -> None:
        self.set_range(0, self._last)

    @Slot()
    def go_to_in(self) -> None:
        self._transport.seek(self._range[0] if self._range is not None else 0)

    @Slot()
    def go_to_out(self) -> None:
        self._transport.pause()
        self._transport.seek(self._range[1] if self._range is not None else self._last)

    @property
    def _last(self) -> int:
        info = self._transport.info
        return info.frames - 1 if info is not None else 0

    def _apply(self) -> None:
        stay = self._range if self._repeat is not Repeat.CLIP else None
        if stay != self._transport.range:
            self._transport.set_range(*(stay or (0, -1)))
        self.changed.emit()

    @Slot()
    def _on_opened(self) -> None:
        """Marks belong to the clip that they were made in."""
        self._range = None
        if self._repeat is Repeat.RANGE:
            self._repeat = Repeat.CLIP
        self.changed.emit()

    @Slot()
    def _on_ended(self) -> None:
        if self._repeat is Repeat.LIST and self._transport.speed > 0:
            self.next_wanted.emit()
