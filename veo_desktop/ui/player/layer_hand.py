"""Brings the mouse over the picture to the layers that lie on it. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from veo_desktop.ui.parts.elided import tool_tip
from veo_desktop.ui.player.surface import Surface

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.ui.player.layers import PictureLayer

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)  # who draws quickly clicks twice


class LayerHand(QObject):
    """Watches the surface. To be made after all else that watches it: the last one is asked first.

    What a layer takes is nobody else's; what it gives back, as a drag that was a click, is as if it had none.
    """

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._surface = surface
        self._held: PictureLayer | None = None
        surface.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._tell(event)
            return True
        return isinstance(event, QMouseEvent) and self._mouse(event)

    def _mouse(self, event: QMouseEvent) -> bool:
        surface, kind, left = self._surface, event.type(), event.button() is Qt.MouseButton.LeftButton
        point, area = event.position(), surface.picture_rect()
        if kind in _PRESSES and left and surface.has_picture:
            self._held = next((layer for layer in reversed(surface.layers) if layer.press(point, area)), None)
            return self._held is not None
        if self._held is None:
            return False
        surface.update()
        if kind is QEvent.Type.MouseMove:
            return self._held.move(point, area)
        if kind is QEvent.Type.MouseButtonRelease and left:
            held, self._held = self._held, None
            return held.release(point, area)
        return False

    def _tell(self, event: QHelpEvent) -> None:
        surface, words = self._surface, ""
        if surface.has_picture:
            at, area = event.pos().toPointF(), surface.picture_rect()
            spots = (layer.spot_at(at, area, surface.frame) for layer in reversed(surface.layers))
            words = next((spot.words for spot in spots if spot is not None), "")
        QToolTip.showText(event.globalPos(), tool_tip(words), surface)
