"""Panels side by side whose widths are changed by mouse or by keyboard. UI thread only."""

from __future__ import annotations

import base64

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from veo_desktop.ui.parts.own_keys import claim
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr

STEP = 24  # pixels for a key
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}


class KeySplitter(QSplitter):
    """A line between two panels is a stop of the Tab key: Left and Right move it, Home and End as far as it goes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def state_text(self) -> str:
        """The panels' widths as text for the settings."""
        return base64.b64encode(self.saveState().data()).decode()

    def restore_text(self, state: str) -> None:
        """Put the panels back; text that is none of ours changes nothing."""
        self.restoreState(base64.b64decode(state.encode()))

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self)


class _Handle(QSplitterHandle):
    def __init__(self, splitter: KeySplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        give_role(self, Role.Splitter)
        self.setAccessibleName(tr("Line between two panels"))
        self.setAccessibleDescription(tr("Left and Right move it"))

    def event(self, event: QEvent) -> bool:
        return claim(event, (*_SIDES, *_ENDS)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, width = Qt.Key(event.key()), self.splitter().width()
        step = _SIDES.get(key, 0) * STEP + _ENDS.get(key, 0) * width
        if not step:
            super().keyPressEvent(event)
            return
        self.moveSplitter(self.x() + self.contentsMargins().left() + step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.clearMask()  # as wide as where the mouse takes hold of it: that is seen
        self.raise_()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setMask(QRegion(self.contentsRect()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            QPainter(self).fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Accent))
        else:
            super().paintEvent(event)
