"""Where an image can come from, and what the intake answers about it. Any thread; everything here is immutable."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from veo_desktop.core.text import Text


@dataclass(frozen=True, slots=True)
class FromFile:
    """A path as it was dropped, browsed to or stored; perhaps not an image, perhaps not there."""

    path: str


@dataclass(frozen=True, slots=True)
class FromUrl:
    """An address as it was typed, pasted or dropped; perhaps not an address."""

    url: str


@dataclass(frozen=True, slots=True)
class FromBytes:
    """The bytes of an image file, as a browser or clipboard hands them over."""

    data: bytes


@dataclass(frozen=True, slots=True)
class FromPicture:
    """Pixels without a file, as a screenshot on the clipboard."""

    picture: QImage


ImageSource = FromFile | FromUrl | FromBytes | FromPicture


@dataclass(frozen=True, slots=True)
class Accepted:
    """An image that can be sent. `path` (absolute, kept by the app) or `url`; of a URL nothing else is known.

    `width` and `height` in pixels as the picture is seen, `size` in bytes, `preview` at most 512 pixels a side.
    """

    ticket: int
    path: str = ""
    url: str = ""
    width: int = 0
    height: int = 0
    size: int = 0
    preview: QImage | None = None


@dataclass(frozen=True, slots=True)
class TooLarge:
    """A sound image of more bytes than Veo takes; `ImageIntake.shrink(source)` makes it fit."""

    ticket: int
    source: ImageSource
    width: int
    height: int
    size: int
    preview: QImage


@dataclass(frozen=True, slots=True)
class Refused:
    """Not an image that can be sent, and why."""

    ticket: int
    message: Text


Answer = Accepted | TooLarge | Refused
