"""Picture and controls together, as they stand in the window and on the full screen. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from veo_desktop.ui.parts.tab_order import order_tabs
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.controls import Controls
from veo_desktop.ui.player.fade import Fade
from veo_desktop.ui.player.states import States
from veo_desktop.ui.player.surface import Surface

LEAST_WIDTH, LEAST_HEIGHT = 352, 240  # pixels: the rail is wide in some languages; what finds no room is in the menu
REST = 2500  # milliseconds without the mouse until the controls leave the full screen


class Stage(QWidget):
    """In the window the controls stand below the picture; on the full screen they lie over it and go after a while."""

    def __init__(self, theme: Theme, surface: Surface, controls: Controls, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surface, self._controls = surface, controls
        surface.setParent(self)
        self.states = States(theme, surface)
        controls.setParent(self)
        self._full = False
        self._fade = Fade(controls)
        self._cover: QWidget | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._on_rest)
        for widget in (self, surface, controls):
            widget.setMouseTracking(True)
            widget.installEventFilter(self)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        theme.text_resized.connect(self._arrange)

    def set_cover(self, cover: QWidget | None) -> None:
        """Let `cover` stand in the picture's place; None brings the picture back."""
        if self._cover is not None:
            self._cover.hide()
        self._cover = cover
        self._surface.setVisible(cover is None)
        if cover is not None:
            cover.setParent(self)
            for widget in (cover, *cover.findChildren(QWidget)):
                widget.installEventFilter(self)  # the mouse over it wakes the controls too
            cover.show()
            order_tabs(self._surface, cover, self._controls)
        self._arrange()

    def set_full(self, full: bool) -> None:
        self._full = full
        if full:
            self.take_keyboard(Qt.FocusReason.MouseFocusReason)  # off the controls: a focus on them keeps them there
        self.wake()
        self._arrange()

    def take_keyboard(self, reason: Qt.FocusReason) -> None:
        """On to the picture, or what stands in its place."""
        (self._cover or self._surface).setFocus(reason)

    def wake(self) -> None:
        """Bring the controls back, on the full screen for a while."""
        self._fade.back()
        self.unsetCursor()
        if self._full:
            self._rest.start()
        else:
            self._rest.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._full and event.type() in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Enter):
            self.wake()
        elif watched is self._controls and event.type() is QEvent.Type.LayoutRequest and self._changed_height():
            self._arrange()
        return False

    def _changed_height(self) -> bool:
        """The controls take another height now. Nothing else is worth laying them out: that asks for it again."""
        return self._controls.sizeHint().height() != self._controls.height()

    @Slot()
    def _arrange(self) -> None:
        height = self._controls.height_for(self.width())
        self._controls.setGeometry(0, self.height() - height, self.width(), height)
        self._surface.setGeometry(0, 0, self.width(), self.height() - (0 if self._full else height))
        self.states.setGeometry(self._surface.rect())
        if self._cover is not None:
            self._cover.setGeometry(self._surface.geometry())
        self._controls.raise_()

    @Slot()
    def _on_rest(self) -> None:
        held = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        over = self._controls.rect().contains(self._controls.mapFromGlobal(QCursor.pos()))
        if held or over or self._controls.isAncestorOf(QApplication.focusWidget() or self):
            self._rest.start()
            return
        self._fade.out()
        self.setCursor(Qt.CursorShape.BlankCursor)
