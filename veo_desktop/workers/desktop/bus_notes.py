"""Shows notifications through org.freedesktop.Notifications. Called on the UI thread; works on the bus thread."""

from __future__ import annotations

import html
from typing import Any

from jeepney import DBusAddress, Message
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from veo_desktop.core.desktop import Note, NoteChoice
from veo_desktop.workers.desktop.bus import Bus
from veo_desktop.workers.desktop.bus_line import BusLine

PATH = "/org/freedesktop/Notifications"
INTERFACE = "org.freedesktop.Notifications"
SHOWN_MS = 8000
PICTURE_EDGE = 256  # pixels: what desktops show, and small enough for a message
CLICKED, OFFERED = "default", "play"  # the notification itself, and its button

_NOTES = DBusAddress(PATH, bus_name=INTERFACE, interface=INTERFACE)


class BusNotes(QObject):
    """One notification, which the next one replaces. `chosen(NoteChoice)`: it was clicked."""

    chosen = Signal(object)

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._abilities: frozenset[str] | None = None  # of this desktop, once it was asked
        self._asked = False
        self._waiting: Note | None = None  # shown when the answer before it is here
        self._busy = False
        self._shown = 0  # the desktop's number for it; 0 while there is none
        self._key = ""
        self._activation = ""
        bus.at_end(self._close)

    def show(self, note: Note) -> None:
        """Show `note`, in place of the one before it."""
        self._bus.post(lambda line: self._want(line, note))

    def clear(self) -> None:
        """Take it away: the person has come back by themselves."""
        self._bus.post(self._close)

    def _want(self, line: BusLine, note: Note) -> None:
        self._waiting = note
        if not self._asked:
            self._asked = True
            for member, heard in (
                ("ActionInvoked", self._on_action),
                ("NotificationClosed", self._on_closed),
                ("ActivationToken", self._on_activation),
            ):
                line.listen(INTERFACE, member, PATH, heard)
            line.call(_NOTES, "GetCapabilities", "", (), lambda body: self._on_abilities(line, body))
        self._send(line)

    def _on_abilities(self, line: BusLine, body: tuple[Any, ...] | None) -> None:
        self._abilities = frozenset(body[0]) if body else frozenset()
        self._send(line)

    def _send(self, line: BusLine) -> None:
        note = self._waiting
        if note is None or self._busy or self._abilities is None:
            return
        self._waiting, self._busy, self._key, self._activation = None, True, note.key, ""
        words = html.escape(note.words, quote=False) if "body-markup" in self._abilities else note.words
        actions = [CLICKED, note.offer, OFFERED, note.offer] if note.offer and "actions" in self._abilities else []
        body = ("Veo Desktop", self._shown, "veo-desktop", note.title, words, actions, _hints(note), SHOWN_MS)
        line.call(_NOTES, "Notify", "susssasa{sv}i", body, lambda answer: self._on_shown(line, answer))

    def _on_shown(self, line: BusLine, body: tuple[Any, ...] | None) -> None:
        self._busy = False
        self._shown = body[0] if body else 0
        self._send(line)

    def _close(self, line: BusLine) -> None:
        self._waiting = None
        if self._shown:
            line.call(_NOTES, "CloseNotification", "u", (self._shown,))
            self._shown = 0

    def _on_activation(self, message: Message) -> None:
        number, token = message.body
        if number == self._shown:
            self._activation = token

    def _on_action(self, message: Message) -> None:
        number, action = message.body
        if number == self._shown and action in (CLICKED, OFFERED):
            self.chosen.emit(NoteChoice(self._key, self._activation))

    def _on_closed(self, message: Message) -> None:
        if message.body[0] == self._shown:
            self._shown = 0


def _hints(note: Note) -> dict[str, tuple[str, Any]]:
    hints: dict[str, tuple[str, Any]] = {
        "desktop-entry": ("s", "veo-desktop"),
        "category": ("s", "transfer.complete"),
        "urgency": ("y", 1),
    }
    image = QImage(note.picture) if note.picture else QImage()
    if not image.isNull():
        hints["image-data"] = ("(iiibiiay)", _pixels(image))
    return hints


def _pixels(image: QImage) -> tuple[int, int, int, bool, int, int, bytes]:
    """As the specification wants them: width, height, bytes a line, alpha, bits a sample, samples, and the samples.

    The samples themselves and not a path: a desktop may not be let into our folder.
    """
    edge = min(PICTURE_EDGE, max(image.width(), image.height()))
    small = image.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    plain = small.convertToFormat(QImage.Format.Format_RGB888)
    samples = bytes(plain.constBits())
    return plain.width(), plain.height(), plain.bytesPerLine(), False, 8, 3, samples
