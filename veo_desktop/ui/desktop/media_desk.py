"""Lets the desktop's media keys and controls drive the player, and tells them what it plays. UI thread only."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from veo_desktop.core.desktop import MediaState, MediaVerb, MediaWish
from veo_desktop.ui.player.marks import Repeat
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.transport import SPEEDS
from veo_desktop.workers.orders import Order

GATHER_MS = 100  # a person who drags moves further in it than a listener could follow
REFRESH_MS = 1000  # how often the place is told anew while it plays, for play may wait for the disk
MICROSECONDS = 1_000_000


class MediaBoard(Protocol):
    """Where the system shows what is played."""

    def show(self, state: MediaState | None) -> None: ...


@dataclass(frozen=True)
class ClipWords:
    """What can be said of a clip beyond its file; `picture` is a path."""

    title: str = ""
    picture: str = ""
    has_next: bool = False
    has_previous: bool = False


About = Callable[[str], ClipWords]


class _Seat(QObject):
    """One player and how often it has jumped. `changed`, `played(_Seat)`, `left(_Seat)`."""

    changed = Signal()
    played = Signal(object)
    left = Signal(object)

    def __init__(self, player: Player, parent: QObject) -> None:
        super().__init__(parent)
        self.player = player
        self.jumps = 0
        self._seek = 0
        player.destroyed.connect(self._on_destroyed)
        player.opened.connect(self.changed)
        player.released.connect(self.changed)
        player.failed.connect(self.changed)
        player.transport.moved.connect(self.changed)
        player.playing_changed.connect(self._on_playing)
        player.transport.ordered.connect(self._on_order)

    @property
    def taken(self) -> bool:
        """Whether it has a clip open."""
        return self.player.info is not None and bool(self.player.path)

    @Slot()
    def _on_destroyed(self) -> None:
        self.left.emit(self)

    @Slot(bool)
    def _on_playing(self, playing: bool) -> None:
        if playing:
            self.played.emit(self)
        self.changed.emit()

    @Slot(object)
    def _on_order(self, order: Order) -> None:
        if order.seek != self._seek:
            self._seek = order.seek
            self.jumps += 1
            self.changed.emit()


class MediaDesk(QObject):
    """Of several players it is the one that began to play last, as long as it has a clip open.

    `open_wanted(str)`, `raise_wanted`, `quit_wanted`: what is not for a player.
    """

    open_wanted = Signal(str)
    raise_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, about: About, wanted: Callable[[], bool], parent: QObject) -> None:
        """`wanted`: whether the person lets the desktop drive the player."""
        super().__init__(parent)
        self._about, self._wanted = about, wanted
        self._board: MediaBoard | None = None
        self._seats: list[_Seat] = []  # the one in front is the last
        self._opened: tuple[Player, str] | None = None
        self._track = 0
        self._shown: MediaState | None = None
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self._publish)
        self._refresh = QTimer(self, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._publish)

    def attach(self, board: MediaBoard) -> None:
        """Where it is told from now on."""
        self._board = board
        self.refresh()

    def watch(self, player: Player) -> None:
        """Drive this player too, as soon as it plays."""
        seat = _Seat(player, self)
        self._seats.insert(0, seat)
        seat.changed.connect(self.refresh)
        seat.played.connect(self._on_played)
        seat.left.connect(self._on_left)

    @Slot()
    def refresh(self) -> None:
        """Something about the clip or its play has changed."""
        if not self._gather.isActive():
            self._gather.start()

    @Slot(object)
    def carry_out(self, wish: MediaWish) -> None:
        match wish.verb:
            case MediaVerb.RAISE:
                self.raise_wanted.emit()
            case MediaVerb.QUIT:
                self.quit_wanted.emit()
            case MediaVerb.OPEN:
                if wish.value:
                    self.open_wanted.emit(str(wish.value))
            case _:
                seat = self._driven()
                if seat is not None and self._wanted():
                    _drive(seat.player, wish)
                    self.refresh()

    def _driven(self) -> _Seat | None:
        return next((seat for seat in reversed(self._seats) if seat.taken), None)

    @Slot(object)
    def _on_played(self, seat: _Seat) -> None:
        self._seats.remove(seat)
        self._seats.append(seat)

    @Slot(object)
    def _on_left(self, seat: _Seat) -> None:
        self._seats.remove(seat)
        seat.deleteLater()
        self.refresh()

    @Slot()
    def _publish(self) -> None:
        state = self._state() if self._wanted() else None
        if self._board is None or (state is None and self._shown is None):
            return
        self._shown = state
        self._board.show(state)
        if state is not None and state.playing:
            self._refresh.start()
        else:
            self._refresh.stop()

    def _state(self) -> MediaState | None:
        seat = self._driven()
        if seat is None or seat.player.info is None:
            self._opened = None
            return None
        player, info = seat.player, seat.player.info
        if self._opened != (player, player.path):
            self._opened = (player, player.path)
            self._track += 1
        words = self._about(player.path)
        return MediaState(
            track=self._track,
            title=words.title or Path(player.path).stem,
            path=player.path,
            length=_moment(info.frames, info.rate),
            position=_moment(max(0, player.current_frame), info.rate),
            at=time.monotonic(),
            playing=player.playing,
            speed=player.speed,
            repeat={Repeat.ONCE: "once", Repeat.LIST: "list"}.get(player.repeat, "clip"),
            volume=0.0 if player.muted else player.volume,
            jump=seat.jumps,
            art=words.picture,
            has_next=words.has_next,
            has_previous=words.has_previous,
        )


def _drive(player: Player, wish: MediaWish) -> None:
    value = wish.value
    match wish.verb:
        case MediaVerb.PLAY:
            player.play()
        case MediaVerb.PAUSE:
            player.pause()
        case MediaVerb.TOGGLE:
            player.commands.play.trigger()
        case MediaVerb.STOP:
            player.pause()
            player.seek(0)
        case MediaVerb.NEXT:
            player.commands.next_clip.trigger()
        case MediaVerb.PREVIOUS:
            player.commands.previous_clip.trigger()
        case MediaVerb.REPEAT:
            player.set_repeat(Repeat(value))
        case MediaVerb.SPEED if isinstance(value, float):
            wanted = min(SPEEDS, key=lambda speed: abs(speed - abs(value)))
            player.set_speed(-wanted if value < 0 else wanted)
        case MediaVerb.VOLUME if isinstance(value, float):
            player.commands.mute.setChecked(value == 0.0)
            if value > 0.0:
                player.set_volume(value)
        case MediaVerb.SEEK_BY | MediaVerb.SEEK_TO if not isinstance(value, str) and player.info is not None:
            _seek(player, player.info.rate, value, wish.verb is MediaVerb.SEEK_BY)


def _seek(player: Player, rate: Fraction, microseconds: float, on: bool) -> None:
    """Beyond the end a step on leads to the next clip, as the standard has it."""
    frame = round(microseconds * rate / MICROSECONDS) + (max(0, player.current_frame) if on else 0)
    if on and frame >= player.frame_count and microseconds > 0:
        player.commands.next_clip.trigger()
    else:
        player.seek(max(0, frame))


def _moment(frame: int, rate: Fraction) -> int:
    return round(frame * MICROSECONDS / rate)
