"""Shows notifications through the tray, on Windows and macOS. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from veo_desktop.core.desktop import Note, NoteChoice

SHOWN_MS = 8000


class TrayNotes(QObject):
    """The icon is there only while a note is. `chosen(NoteChoice)`: it was clicked, which is all that a tray offers."""

    chosen = Signal(object)

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = ""
        self._tray = QSystemTrayIcon(icon, self)
        self._tray.messageClicked.connect(self._on_clicked)

    def show(self, note: Note) -> None:
        self._key = note.key
        self._tray.show()
        picture = QPixmap(note.picture) if note.picture else QPixmap()
        self._tray.showMessage(note.title, note.words, self._icon if picture.isNull() else QIcon(picture), SHOWN_MS)

    def clear(self) -> None:
        self._tray.hide()  # takes its note with it

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(NoteChoice(self._key))
