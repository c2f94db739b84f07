"""A button whose words go on in a second line where they have no room in one. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from veo_desktop.ui.parts.buttons import dress
from veo_desktop.ui.parts.elided import wrapped

LINES = 3
ICON_GAP = 6  # pixels between an icon and the words


class WrappingButton(QPushButton):
    """Takes the width that it is given, and the height that its words need there."""

    def __init__(self, name: str, words: str, parent: QWidget, kind: str = "plain") -> None:
        super().__init__(words, parent)
        self._words = words
        dress(self, name, words, kind)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # else it has only become as high as its lines
            self._wrap()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._wrap()

    def _wrap(self) -> None:
        text = "\n".join(wrapped(self._words, self.font(), self._room(), LINES))
        if text != self.text():
            self.setText(text)

    def _room(self) -> int:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        return inside - (0 if self.icon().isNull() else self.iconSize().width() + ICON_GAP)
