"""Where an image can come from, and what the intake answers about it. Any thread; everything here is immutable."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

from veo_desktop.core.picture_fit import Area
from veo_desktop.core.text import Text

MAX_BYTES = 20_000_000  # Veo's limit for an input image


@dataclass(frozen=True, slots=True)
class FromFile:
    """A path as it was dropped, browsed to or stored; perhaps not an image, perhaps not there."""

    path: str


@dataclass(frozen=True, slots=True)
class FromUrl:
    """An address as it was typed, pasted or dropped; perhaps not an address."""

    url: str

    @property
    def holds_data(self) -> bool:
        """Whether the picture is in the address itself, as browsers hand over small ones."""
        return self.url.lstrip()[:5].lower() == "data:"


@dataclass(frozen=True, slots=True)
class FromBytes:
    """The bytes of an image file, as a browser or clipboard hands them over."""

    data: bytes


@dataclass(frozen=True, slots=True)
class FromPicture:
    """Pixels without a file, as a screenshot on the clipboard."""

    picture: QImage


@dataclass(frozen=True, slots=True)
class FromCrop:
    """Part of an image that is kept (`path`, absolute), in pixels as it is seen. The kept one stays as it is."""

    path: str
    area: Area


ImageSource = FromFile | FromUrl | FromBytes | FromPicture | FromCrop


@dataclass(frozen=True, slots=True)
class Accepted:
    """An image that can be sent. `path` (absolute, kept by the app) or `url`; of a URL nothing else is known.

    `width` and `height` in pixels as the picture is seen, `size` in bytes, `preview` at most 512 pixels a side.
    `note` says what had to be changed so that it can be sent.
    """

    ticket: int
    path: str = ""
    url: str = ""
    width: int = 0
    height: int = 0
    size: int = 0
    preview: QImage | None = None
    note: Text | None = None


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


@dataclass(frozen=True, slots=True)
class Seen:
    """A kept image to be looked at closely: `picture` at most 2048 pixels a side. The image has `width` × `height`."""

    ticket: int
    path: str
    width: int
    height: int
    picture: QImage


Answer = Accepted | TooLarge | Refused | Seen
