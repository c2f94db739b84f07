"""What others paint over the seek bar and over the picture; the player knows no more of them. UI thread only."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter


class Spot(Protocol):
    """Something about the frames `first` to `last`, from 0, and what it says."""

    @property
    def first(self) -> int: ...

    @property
    def last(self) -> int: ...

    @property
    def words(self) -> str: ...


class BarLayer(Protocol):
    """A painter is given back as it came.

    `area` is the groove of a clip of so many `frames`: the first one lies at its left end, at its right if `mirrored`.
    A click where a spot begins goes to its first frame; the pointer over any part of it shows its words.
    """

    def paint(self, painter: QPainter, area: QRectF, frames: int, *, mirrored: bool) -> None: ...

    def spot_at(self, point: QPointF, area: QRectF, frames: int, *, mirrored: bool) -> Spot | None: ...


class PictureLayer(Protocol):
    """`area` is where the whole picture is, also where that reaches beyond what is in `sight`.

    `press`, `move` and `release` are of the left button, and answer whether the layer took it; `takes_drags`:
    a press on the picture would be taken.
    """

    @property
    def takes_drags(self) -> bool: ...

    def paint(self, painter: QPainter, area: QRectF, frame: int, sight: QRectF) -> None: ...

    def spot_at(self, point: QPointF, area: QRectF, frame: int) -> Spot | None: ...

    def press(self, point: QPointF, area: QRectF) -> bool: ...

    def move(self, point: QPointF, area: QRectF) -> bool: ...

    def release(self, point: QPointF, area: QRectF) -> bool: ...
