"""Where the window was, and where it belongs on the screens that there are now. Any thread; pure.

All numbers are in logical pixels. What a screen has room for is without panels and docks.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

FURTHEST = 100_000  # pixels: no screen is as far out
FRAME = (4, 48)  # pixels, at the most: its size is known only once a window is on the screen


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on the desktop."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Screen:
    """`name` is the system's own for it, `room` what windows may take of it."""

    name: str
    room: Area


@dataclass(frozen=True, slots=True)
class Placement:
    """The window as it was: its `area` while it is not maximised, from the corner of its screen's room.

    `state` is "normal", "maximised" or "full"; `frame` how much wider and higher the system's frame makes the window.
    """

    screen: str
    area: Area
    state: str = "normal"
    frame: tuple[int, int] = FRAME

    def to_text(self) -> str:
        """For the settings."""
        return json.dumps(asdict(self))


def read_placement(stored: str) -> Placement | None:
    """What `to_text` wrote; None for any other text."""
    try:
        values = json.loads(stored)
        numbers = [values["area"][name] for name in ("x", "y", "width", "height")]
        screen, state = values["screen"], values["state"]
        frame = values.get("frame", FRAME)  # it was not written once
        across, down = frame
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not all(type(each) is int and abs(each) < FURTHEST for each in numbers) or min(numbers[2:]) <= 0:
        return None
    if not all(type(each) is int and 0 <= each < FURTHEST for each in (across, down)):
        return None
    if not isinstance(screen, str) or state not in ("normal", "maximised", "full"):
        return None
    return Placement(screen, Area(*numbers), state, (across, down))


def place(saved: Placement, screens: Sequence[Screen], least: tuple[int, int]) -> tuple[Screen, Area]:
    """The screen the window belongs on, and where on the desktop: in view with its frame, never smaller than `least`.

    Its own screen, wherever that stands now; where that is gone, the first of `screens`.
    """
    screen = next((each for each in screens if each.name == saved.screen), screens[0])
    corner = screen.room
    area = Area(corner.x + saved.area.x, corner.y + saved.area.y, saved.area.width, saved.area.height)
    across, down = saved.frame
    room = replace(corner, width=corner.width - across, height=corner.height - down)
    return screen, into_view(area, room, least)


def into_view(area: Area, room: Area, least: tuple[int, int]) -> Area:
    """`area`, moved and made smaller so that it lies in `room`; where `least` is more than that, from its corner on."""
    width = max(least[0], min(area.width, room.width))
    height = max(least[1], min(area.height, room.height))
    return Area(
        _between(area.x, room.x, room.x + room.width - width),
        _between(area.y, room.y, room.y + room.height - height),
        width,
        height,
    )


def _between(value: int, first: int, last: int) -> int:
    return max(first, min(value, last))
