"""The player for the desktop's media keys and controls (MPRIS 2). Called on the UI thread; works on the bus thread."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from jeepney import HeaderFields, Message, new_error, new_method_return
from PySide6.QtCore import QObject, Signal

from veo_desktop.core.desktop import MediaState, MediaVerb, MediaWish
from veo_desktop.workers.desktop.bus import Bus
from veo_desktop.workers.desktop.bus_line import BusLine
from veo_desktop.workers.desktop.mpris_text import INTROSPECTION

PATH = "/org/mpris/MediaPlayer2"
ROOT, PLAYER, PROPERTIES = "org.mpris.MediaPlayer2", "org.mpris.MediaPlayer2.Player", "org.freedesktop.DBus.Properties"
INTROSPECTABLE, PEER = "org.freedesktop.DBus.Introspectable", "org.freedesktop.DBus.Peer"
NAME = "org.mpris.MediaPlayer2.veo_desktop"
SLOWEST, QUICKEST = 0.25, 8.0

_LOOP = {"once": "None", "clip": "Track", "list": "Playlist"}
_REPEAT = {loop: repeat for repeat, loop in _LOOP.items()}
_PLAIN = {  # methods without an argument
    (ROOT, "Raise"): MediaVerb.RAISE,
    (ROOT, "Quit"): MediaVerb.QUIT,
    (PLAYER, "Next"): MediaVerb.NEXT,
    (PLAYER, "Previous"): MediaVerb.PREVIOUS,
    (PLAYER, "Pause"): MediaVerb.PAUSE,
    (PLAYER, "PlayPause"): MediaVerb.TOGGLE,
    (PLAYER, "Stop"): MediaVerb.STOP,
    (PLAYER, "Play"): MediaVerb.PLAY,
}
Values = dict[str, tuple[str, Any]]


class BusPlayer(QObject):
    """On the bus only while a clip is open. `wished(MediaWish)`: what the desktop asks of the player."""

    wished = Signal(object)

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._state: MediaState | None = None
        self._name = NAME
        self._owned = False
        self._told: Values = {}

    def show(self, state: MediaState | None) -> None:
        """What is open and how it plays; None when nothing is open any more."""
        self._bus.post(lambda line: self._show(line, state))

    def _show(self, line: BusLine, state: MediaState | None) -> None:
        before, self._state = self._state, state
        if state is None:
            self._leave(line)
            return
        if not self._owned:
            self._come(line)
        now = _player_values(state)
        changed = {name: value for name, value in now.items() if self._told.get(name) != value}
        self._told = now
        if changed:
            line.emit(PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", (PLAYER, changed, []))
        if before is not None and before.track == state.track and before.jump != state.jump:
            line.emit(PATH, PLAYER, "Seeked", "x", (state.position_at(time.monotonic()),))

    def _come(self, line: BusLine) -> None:
        self._owned = True
        self._told = {}
        line.export(PATH, self._answer)
        line.own(self._name, lambda ours: self._on_owned(line, ours))

    def _on_owned(self, line: BusLine, ours: bool) -> None:
        if not ours and self._name == NAME and self._owned:  # another window of ours plays too
            self._name = f"{NAME}.instance{os.getpid()}"
            line.own(self._name, lambda _ours: None)

    def _leave(self, line: BusLine) -> None:
        if self._owned:
            self._owned = False
            line.release(self._name)

    def _answer(self, message: Message) -> Message:
        fields = message.header.fields
        interface, member = fields.get(HeaderFields.interface, ""), fields[HeaderFields.member]
        if interface == PROPERTIES:
            return self._property(message, member)
        if interface == INTROSPECTABLE and member == "Introspect":
            return new_method_return(message, "s", (INTROSPECTION,))
        if interface == PEER and member == "Ping":
            return new_method_return(message)
        wish = self._wish(interface, member, message.body)
        if wish is None:
            return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
        self.wished.emit(wish)
        return new_method_return(message)

    def _wish(self, interface: str, member: str, body: tuple[Any, ...]) -> MediaWish | None:
        if (interface, member) in _PLAIN:
            return MediaWish(_PLAIN[interface, member])
        if interface != PLAYER:
            return None
        match member:
            case "Seek":
                return MediaWish(MediaVerb.SEEK_BY, body[0])
            case "SetPosition":
                return self._position_wish(*body)
            case "OpenUri":
                return MediaWish(MediaVerb.OPEN, _local_path(body[0]))
        return None

    def _position_wish(self, track: str, position: int) -> MediaWish:
        """Asked of another clip, or of a place beyond this one, it does nothing, as the standard says."""
        state = self._state
        if state is None or track != _track(state) or not 0 <= position <= state.length:
            return MediaWish(MediaVerb.SEEK_BY, 0)
        return MediaWish(MediaVerb.SEEK_TO, position)

    def _property(self, message: Message, member: str) -> Message:
        interface = message.body[0]
        values = self._values(interface)
        if values is None:
            return new_error(message, "org.freedesktop.DBus.Error.UnknownInterface")
        if member == "GetAll":
            return new_method_return(message, "a{sv}", (values,))
        name = message.body[1]
        if name not in values:
            return new_error(message, "org.freedesktop.DBus.Error.UnknownProperty")
        if member == "Get":
            return new_method_return(message, "v", (values[name],))
        wish = _setting(name, message.body[2][1]) if member == "Set" and interface == PLAYER else None
        if wish is None:
            return new_error(message, "org.freedesktop.DBus.Error.PropertyReadOnly")
        self.wished.emit(wish)
        return new_method_return(message)

    def _values(self, interface: str) -> Values | None:
        if interface == ROOT:
            return _root_values()
        if interface == PLAYER and self._state is not None:
            position = self._state.position_at(time.monotonic())
            return {**_player_values(self._state), "Position": ("x", position)}
        return None


def _root_values() -> Values:
    return {
        "CanQuit": ("b", True),
        "CanRaise": ("b", True),
        "HasTrackList": ("b", False),
        "Identity": ("s", "Veo Desktop"),
        "DesktopEntry": ("s", "veo-desktop"),
        "SupportedUriSchemes": ("as", ["file"]),
        "SupportedMimeTypes": ("as", ["video/mp4", "video/quicktime", "video/webm", "video/x-matroska"]),
    }


def _player_values(state: MediaState) -> Values:
    """All but the position, of whose changes nobody is told."""
    return {
        "PlaybackStatus": ("s", "Playing" if state.playing else "Paused"),
        "LoopStatus": ("s", _LOOP[state.repeat]),
        "Rate": ("d", abs(state.speed)),
        "MinimumRate": ("d", SLOWEST),
        "MaximumRate": ("d", QUICKEST),
        "Volume": ("d", state.volume),
        "Metadata": ("a{sv}", _metadata(state)),
        "CanGoNext": ("b", state.has_next),
        "CanGoPrevious": ("b", state.has_previous),
        "CanPlay": ("b", True),
        "CanPause": ("b", True),
        "CanSeek": ("b", True),
        "CanControl": ("b", True),
    }


def _metadata(state: MediaState) -> Values:
    values: Values = {
        "mpris:trackid": ("o", _track(state)),
        "mpris:length": ("x", state.length),
        "xesam:title": ("s", state.title),
        "xesam:url": ("s", Path(state.path).absolute().as_uri()),
    }
    if state.art:
        values["mpris:artUrl"] = ("s", Path(state.art).absolute().as_uri())
    return values


def _track(state: MediaState) -> str:
    return f"/org/veo_desktop/clip/{state.track}"


def _setting(name: str, value: Any) -> MediaWish | None:
    match name:
        case "LoopStatus" if value in _REPEAT:
            return MediaWish(MediaVerb.REPEAT, _REPEAT[value])
        case "Rate":
            return MediaWish(MediaVerb.SPEED, value) if value else MediaWish(MediaVerb.PAUSE)
        case "Volume":
            return MediaWish(MediaVerb.VOLUME, min(max(0.0, value), 1.0))
    return None


def _local_path(address: str) -> str:
    """The path that a file's address names; "" for any other address."""
    parts = urlsplit(address)
    return unquote(parts.path) if parts.scheme == "file" and parts.netloc in ("", "localhost") else ""
