"""A picture that can be zoomed, as hands and keys see it: one clip or several. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Signal

from veo_desktop.ui.parts.picture_area import PictureArea
from veo_desktop.ui.player.zoom import Zoom


class Zoomable(PictureArea):
    """`zoom` is what it shows now, `set_zoom` changes it: `zoom_changed` follows. Sizes are device pixels."""

    zoom_changed = Signal()
    zoom = Zoom()

    @property
    def clip_size(self) -> QSize:
        """That of the clip, in its own pixels."""
        raise NotImplementedError

    @property
    def room(self) -> QSize:
        """What one picture has."""
        raise NotImplementedError

    @property
    def has_picture(self) -> bool:
        raise NotImplementedError

    def zoom_point(self, at: QPointF | None) -> QPointF:
        """Where `at`, in the widget's coordinates, is in the room; its middle for None."""
        return (QPointF(self.rect().center()) if at is None else at) * self.devicePixelRatioF()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the picture so large, and that part of it."""
        raise NotImplementedError
