"""What the program and the desktop around it tell each other. Any thread; everything here is immutable."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Note:
    """A notification. Plain words, no markup; `picture` is the path of a thumbnail, "" for none.

    `key` names what it is about, and comes back when the person chooses it. `offer` is the word on its button.
    """

    key: str
    title: str
    words: str
    picture: str = ""
    offer: str = ""


@dataclass(frozen=True, slots=True)
class NoteChoice:
    """A notification was clicked. `activation` is the desktop's permission to take the focus, "" without one."""

    key: str
    activation: str = ""


@dataclass(frozen=True, slots=True)
class WorkMark:
    """How far the running jobs are: `fraction` 0…1, None while none runs; `running` is how many do."""

    fraction: float | None = None
    running: int = 0


@dataclass(frozen=True, slots=True)
class SystemLook:
    """What the desktop asks of every program; None where it does not say.

    `scheme` is "dark" or "light", `accent` a colour as "#rrggbb", `text_scale` how large text is to be, 1.0 as usual.
    """

    scheme: str | None = None
    accent: str | None = None
    high_contrast: bool | None = None
    reduced_motion: bool | None = None
    text_scale: float | None = None


@dataclass(frozen=True, slots=True)
class MediaState:
    """The open clip and how it plays. Times are in microseconds of the clip, `at` in monotonic seconds.

    `track` is another number for each opening, `jump` for each time that play went on from elsewhere. `repeat` is
    "once", "clip" or "list"; `art` is the path of a picture, "" for none.
    """

    track: int
    title: str
    path: str
    length: int
    position: int
    at: float
    playing: bool = False
    speed: float = 1.0
    repeat: str = "once"
    volume: float = 1.0
    jump: int = 0
    art: str = ""
    has_next: bool = False
    has_previous: bool = False

    def position_at(self, now: float) -> int:
        """Where play is at `now`: it runs on, round and round where the clip repeats, else to its end."""
        if not self.playing:
            return self.position
        moved = self.position + round((now - self.at) * self.speed * 1_000_000)
        if self.repeat == "clip" and self.length > 0:
            return moved % self.length
        return min(max(0, moved), self.length)


class MediaVerb(Enum):
    """What the desktop's media keys and controls may ask for."""

    PLAY = "play"
    PAUSE = "pause"
    TOGGLE = "toggle"
    STOP = "stop"
    NEXT = "next"
    PREVIOUS = "previous"
    SEEK_BY = "seek by"  # microseconds, also back
    SEEK_TO = "seek to"  # microseconds from the clip's beginning
    REPEAT = "repeat"  # "once", "clip" or "list"
    SPEED = "speed"
    VOLUME = "volume"
    OPEN = "open"  # a path
    RAISE = "raise"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class MediaWish:
    """One such wish; `value` is what its verb says."""

    verb: MediaVerb
    value: str | float = 0.0
