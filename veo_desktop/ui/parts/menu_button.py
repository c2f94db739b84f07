"""A tool button that shows its menu. UI thread only.

Qt's own ways to such a button run an event loop of their own while the menu is open, and leave screen readers and voice
control out: the button's action does nothing there.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionToolButton, QToolButton, QWidget

from veo_desktop.ui.parts.own_keys import claim
from veo_desktop.ui.parts.popover import beside

_OPEN = (Qt.Key.Key_Down, Qt.Key.Key_F4)
_PRESS = (Qt.Key.Key_Space, Qt.Key.Key_Select)


class MenuButton(QToolButton):
    """Opens its menu at a press, not when it is let go; by Space or Down too. A press while it is open closes it.

    With the popup mode MenuButtonPopup it is in two parts: only the mark and Down open the menu then.
    """

    def __init__(self, parent: QWidget | None = None, *, above: bool = False) -> None:
        """`above`: the menu opens there rather than below."""
        super().__init__(parent)
        self._above = above
        self.clicked.connect(self._on_clicked)

    @property
    def _in_parts(self) -> bool:
        return self.popupMode() is QToolButton.ToolButtonPopupMode.MenuButtonPopup

    @Slot()
    def open_menu(self) -> None:
        """Show the menu; this returns at once."""
        menu = self.menu()
        if menu is None or not menu.isEnabled():
            return
        menu.removeEventFilter(self)
        menu.installEventFilter(self)
        self.setDown(True)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        if left and (not self._in_parts or self._mark().contains(event.position().toPoint())):
            self.open_menu()
        else:
            super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        return claim(event, _OPEN) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _OPEN or (key in _PRESS and not self._in_parts):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the menu: the button stays down while it is there, and a press on it does not open it anew."""
        if watched is self.menu() and isinstance(watched, QMenu):
            if event.type() is QEvent.Type.Show:  # it is filled now, and has its size
                watched.move(beside(self, watched.size(), above=self._above))
            elif event.type() is QEvent.Type.Hide:
                self.setDown(False)
            elif event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
                on_me = self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
                watched.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay, on_me)
        return super().eventFilter(watched, event)

    def _mark(self) -> QRect:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ToolButtonMenu
        return self.style().subControlRect(QStyle.ComplexControl.CC_ToolButton, option, part, self)

    @Slot()
    def _on_clicked(self) -> None:
        """By a screen reader, by voice."""
        if not self._in_parts:
            self.open_menu()
