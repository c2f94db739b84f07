"""The application, which hears when a person opens files with it or drops them on its icon (macOS). UI thread only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Files may be named before there is a window that could open them: they wait for `open_files_with`.

    Overriding `event` costs nothing: it gets what is sent to the application itself, and not the windows' events.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._waiting: list[str] = []
        self._open: Callable[[tuple[str, ...]], None] | None = None

    def open_files_with(self, open_files: Callable[[tuple[str, ...]], None]) -> None:
        """Hand over the paths of files, those that were named before this too."""
        self._open = open_files
        if self._waiting:
            waiting, self._waiting = tuple(self._waiting), []
            open_files(waiting)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            path = event.file()
            if not path:  # an address that is no file
                return False
            if self._open is None:
                self._waiting.append(path)
            else:
                self._open((path,))
            return True
        return super().event(event)
