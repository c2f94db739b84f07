"""The bar under the menu for what lasts, and concerns the whole window: network, account, disk. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from veo_desktop.ui.parts.message_face import MessageFace
from veo_desktop.ui.parts.message_queue import Message
from veo_desktop.ui.parts.still_pointer import StillPointer
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme

HEIGHT = 44
EDGE = 4


class MessageBar(MessageFace):
    """Takes its own height in the layout while there is a message; what is below moves when nobody aims at it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "message", parent)
        self.setObjectName("message_bar")
        self.setAccessibleName(tr("Messages"))
        give_room(self, height=HEIGHT)
        self._wanted: Message | None = None
        self._still = StillPointer(self)
        self._still.reached.connect(self._show_wanted)
        self.hide()

    def put(self, message: Message | None, *, at_once: bool = False) -> None:
        """Show this one, or nothing, once that moves nothing away under the pointer; `at_once`: it was asked for."""
        self._wanted = message
        if message is self.message:
            self._still.give_up()
        elif at_once:
            self._show_wanted()
        else:
            self._still.wait()

    def sizeHint(self) -> QSize:
        return QSize(480, self.maximumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tint = QPainter(self), self.tint
        painter.fillRect(self.rect(), self._theme.color("panel"))
        painter.fillRect(QRectF(self.width() - EDGE if self.isRightToLeft() else 0, 0, EDGE, self.height()), tint)
        tint.setAlphaF(0.08)
        painter.fillRect(self.rect(), tint)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._theme.color("line"))

    @Slot()
    def _show_wanted(self) -> None:
        self._still.give_up()
        if self._wanted is not None:
            self.say(self._wanted)
        self.message = self._wanted
        if self.isHidden() is not (self._wanted is None):
            self._still.guard()
            self.setVisible(self._wanted is not None)
