"""Puts the window where it was, on the screen it was on, and keeps it in view when screens come and go. UI thread only.

Wayland lets no window choose its place: there it is size, screen and state that come back.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QByteArray, QObject, QPoint, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from veo_desktop.core.placement import FRAME, Area, Placement, Screen, into_view, place, read_placement

_STATES = {"maximised": Qt.WindowState.WindowMaximized, "full": Qt.WindowState.WindowFullScreen}
SETTLE_MS = 0  # Qt moves windows of a lost screen itself first


class WindowPlace(QObject):
    """Of one top-level window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.keep_in_view)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.screenRemoved.connect(self._on_screens)
        app.screenAdded.connect(self._on_new_screen)
        for screen in app.screens():
            screen.availableGeometryChanged.connect(self._on_changed)

    def to_text(self) -> str:
        """Where it is now, for the settings."""
        window, screen = self._window, self._window.screen()
        state = next((name for name, flag in _STATES.items() if window.windowState() & flag), "normal")
        size = window.size() if state == "normal" else window.normalGeometry().size()
        corner = window.pos() if state == "normal" else window.normalGeometry().topLeft()
        corner -= screen.availableGeometry().topLeft()
        area = Area(corner.x(), corner.y(), size.width(), size.height())
        around = (window.frameGeometry().size() - window.size()).toTuple() if state == "normal" else FRAME
        return Placement(_name(screen), area, state, around).to_text()

    def restore(self, stored: str) -> None:
        """Before the window is shown. Text that is none of ours changes nothing; Qt's own, of before, is read too."""
        saved = read_placement(stored)
        if saved is None:
            if not self._window.restoreGeometry(QByteArray.fromBase64(stored.encode())):
                self._shrink_to_screen()
            return
        by_name = {_name(screen): screen for screen in QGuiApplication.screens()}
        primary = QGuiApplication.primaryScreen()
        ordered = [primary, *(each for each in by_name.values() if each is not primary)]
        screen, area = place(saved, [Screen(_name(each), _room(each)) for each in ordered], self._least)
        self._window.setScreen(by_name[screen.name])
        self._move(area)
        if saved.state in _STATES:
            self._window.setWindowState(_STATES[saved.state])

    @Slot()
    def keep_in_view(self) -> None:
        """Bring it back when the place where it is has gone, or has become too small."""
        window = self._window
        if window.isVisible() and not window.windowState() & (_STATES["maximised"] | _STATES["full"]):
            room, frame = _room(window.screen()), window.frameGeometry().size() - window.size()
            room = replace(room, width=room.width - frame.width(), height=room.height - frame.height())
            wanted = into_view(_area(QRect(window.pos(), window.size())), room, self._least)
            if wanted != _area(QRect(window.pos(), window.size())):
                self._move(wanted)

    def _shrink_to_screen(self) -> None:
        """At a first start the whole window is in sight, with the frame that the system is about to give it.

        On a screen that has no room for the least of it, as one at 300 %, it is no larger than that. A screen without a
        name is none: Qt made it up for a program without a desktop.
        """
        screen = QGuiApplication.primaryScreen()
        if _name(screen):
            room = screen.availableSize() - QSize(*FRAME)
            self._window.resize(self._window.size().boundedTo(room).expandedTo(self._window.minimumSize()))

    def _move(self, area: Area) -> None:
        self._window.resize(area.width, area.height)
        self._window.move(QPoint(area.x, area.y))

    @property
    def _least(self) -> tuple[int, int]:
        return self._window.minimumWidth(), self._window.minimumHeight()

    @Slot(QScreen)
    def _on_screens(self, _screen: QScreen) -> None:
        self._settle.start()

    @Slot(QRect)
    def _on_changed(self, _room: QRect) -> None:
        self._settle.start()

    @Slot(QScreen)
    def _on_new_screen(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._on_changed)


def _name(screen: QScreen) -> str:
    """The connector alone is not enough: another monitor may be plugged in there."""
    return " ".join(filter(None, (screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber())))


def _room(screen: QScreen) -> Area:
    return _area(screen.availableGeometry())


def _area(rect: QRect) -> Area:
    return Area(rect.x(), rect.y(), rect.width(), rect.height())
