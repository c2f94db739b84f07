"""Lets a widget fade away, and brings it back at once. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPropertyAnimation, Slot
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from veo_desktop.ui.parts.motion import animated

TIME = 200  # milliseconds


class Fade(QObject):
    """The effect is on only while the widget fades: it would slow each painting."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._effect = QGraphicsOpacityEffect(widget)
        self._effect.setEnabled(False)
        widget.setGraphicsEffect(self._effect)
        self._animation = QPropertyAnimation(self._effect, b"opacity", self)
        self._animation.setDuration(TIME)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.finished.connect(self._on_finished)

    def out(self) -> None:
        if not animated():
            self._widget.hide()
            return
        self._effect.setEnabled(True)
        self._animation.start()

    def back(self) -> None:
        self._animation.stop()
        self._effect.setEnabled(False)
        self._widget.show()

    @Slot()
    def _on_finished(self) -> None:
        self._widget.hide()
        self._effect.setEnabled(False)
