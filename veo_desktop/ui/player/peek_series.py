"""Many frames of the open clip, one after the other, while the playhead stays. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from veo_desktop.media.picture import Picture
from veo_desktop.ui.player.picture_image import picture_image
from veo_desktop.workers.decoder import Decoder


class PeekSeries(QObject):
    """`arrived(int, QImage)`: a frame's number as it was asked for, and its picture; `complete`: that was the last."""

    arrived = Signal(int, QImage)
    complete = Signal()

    def __init__(self, decoder: Decoder, box: tuple[int, int], parent: QObject) -> None:
        """`box` in pixels: how large the pictures may be."""
        super().__init__(parent)
        self._decoder, self._box = decoder, box
        self._waiting: list[int] = []
        self._ticket = 0
        decoder.peeked.connect(self._on_peeked)

    def ask(self, frames: Sequence[int]) -> None:
        """Bring these frames; those that were asked for before are not brought any more."""
        self._waiting = list(frames)
        self._next()

    def _next(self) -> None:
        if self._waiting:
            self._ticket = self._decoder.peek(self._waiting[0], self._box)
        else:
            self._ticket = 0
            self.complete.emit()

    @Slot(int, object)
    def _on_peeked(self, ticket: int, picture: Picture) -> None:
        if ticket == self._ticket and self._waiting:
            frame = self._waiting.pop(0)
            self.arrived.emit(frame, picture_image(picture).copy())  # the decoder's memory is not held
            self._next()
