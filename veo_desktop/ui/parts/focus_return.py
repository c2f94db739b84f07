"""Keeps the keyboard on something: gives it back to what opened a thing, and never leaves it nowhere. UI thread only.

Where a window of its own goes (menu, popover, dialog), Qt gives it back. This is for the rest.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget


class Opener:
    """What had the keyboard when something opened within the window that is not a window of its own."""

    def __init__(self) -> None:
        self._widget: QWidget | None = None

    def note(self, widget: QWidget | None = None) -> None:
        """It is about to open; or the keyboard has come to it from `widget`."""
        self._widget = widget or QApplication.focusWidget()

    def give_back(self, otherwise: QWidget) -> None:
        """It has gone: back to where the keyboard was, `otherwise` where that has gone too."""
        widget, self._widget = self._widget, None
        usable = widget is not None and is_there(widget) and takes_keyboard(widget)
        (widget if usable and widget is not None else otherwise).setFocus(Qt.FocusReason.OtherFocusReason)


def is_there(widget: QWidget) -> bool:
    """Whether Qt has it still."""
    try:
        return widget.isWidgetType()
    except RuntimeError:
        return False


def takes_keyboard(widget: QWidget) -> bool:
    """Whether `widget` is there for the keyboard now."""
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


class FocusKeeper(QObject):
    """Where what has the keyboard is taken away, the nearest that is left has it; where it is only closed for a while,
    as a button is while its work is done, it has the keyboard again afterwards.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._around: list[QWidget] = []  # the widget in focus, and what it stands in up to its window
        self._place = QPoint()  # its middle on the screen
        self._closed: QWidget | None = None  # it is to have the keyboard again
        self._instead: QWidget | None = None  # which Qt gave it to meanwhile
        self._lost = QTimer(self, singleShot=True, interval=0)
        self._lost.timeout.connect(self._find_another)
        app.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._closed is not None and new is not self._closed:
            self._forget_closed()
        if old is not None and is_there(old) and old.isVisible() and not old.isEnabled():
            self._closed, self._instead = old, new
            old.installEventFilter(self)
        if new is None:
            self._lost.start()  # perhaps to another window, or for a moment
            return
        self._lost.stop()
        self._place = new.mapToGlobal(new.rect().center())
        self._around = [new]
        while not self._around[-1].isWindow() and (above := self._around[-1].parentWidget()) is not None:
            self._around.append(above)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.EnabledChange and watched is self._closed and self._closed is not None:
            closed, instead = self._closed, self._instead
            if closed.isEnabled():
                self._forget_closed()
                if self._app.focusWidget() in (None, instead) and takes_keyboard(closed):
                    closed.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().eventFilter(watched, event)

    def _forget_closed(self) -> None:
        if self._closed is not None and is_there(self._closed):
            self._closed.removeEventFilter(self)
        self._closed = self._instead = None

    @Slot()
    def _find_another(self) -> None:
        window = self._app.activeWindow()
        if self._app.focusWidget() is not None or window is None or self._app.activePopupWidget() is not None:
            return
        around = [each for each in self._around if is_there(each)]
        if not around or around[-1] is not window:
            return
        for part in around:
            near = [each for each in part.findChildren(QWidget) if takes_keyboard(each) and each.window() is window]
            if near:
                min(near, key=self._distance).setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _distance(self, widget: QWidget) -> int:
        return (widget.mapToGlobal(widget.rect().center()) - self._place).manhattanLength()
