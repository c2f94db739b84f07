"""One of the clips that are compared: where it comes from, what it shows now, why it shows nothing. UI thread only."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from veo_desktop.core.job import Job
from veo_desktop.core.text import Text
from veo_desktop.media.facts import ClipInfo
from veo_desktop.media.match import Held
from veo_desktop.media.picture import Picture
from veo_desktop.ui.player.picture_image import picture_image
from veo_desktop.workers.companion import Companion

LETTERS = "ABCD"
MOST = len(LETTERS)  # clips at a time


@dataclass(frozen=True, slots=True)
class Compared:
    """A clip to compare; `job` is what made it, None for a file from elsewhere."""

    path: str
    name: str
    job: Job | None = None

    @property
    def duration(self) -> float:
        """In seconds, as far as it is known before the clip is opened; else 0."""
        clip = self.job.clip if self.job is not None else None
        return float(clip.frames / clip.rate) if clip is not None and clip.rate else 0.0


class Lane(QObject):
    """`shift`: frames that it is ahead of the others. Without a `companion` it is the one that leads.

    `opened`; `failed`; `arrived(Lane, Picture)`: the frame of a jump is there.
    """

    opened = Signal()
    failed = Signal()
    arrived = Signal(object, object)

    def __init__(self, clip: Compared, companion: Companion | None, parent: QObject) -> None:
        super().__init__(parent)
        self.clip = clip
        self.companion = companion
        self.shift = 0
        self.info: ClipInfo | None = None
        self.failure: Text | None = None
        self.held = Held.NOT
        self._coming: Picture | None = None
        self._picture: Picture | None = None
        self._image = QImage()
        if companion is not None:
            companion.opened.connect(self._on_opened)
            companion.failed.connect(self._on_failed)
            companion.standing.connect(self._on_standing)

    @property
    def picture(self) -> Picture | None:
        """The frame on the screen."""
        return self._picture

    @property
    def image(self) -> QImage:
        """The frame on the screen, upright; null while there is none."""
        return self._image

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the clip, 16:9 while they are not known."""
        return (self.info.width, self.info.height) if self.info is not None else (16, 9)

    def lead(self, info: ClipInfo) -> None:
        """The leading clip is open."""
        self._on_opened(info)

    def bring(self, picture: Picture) -> None:
        """Show this next."""
        self._coming = picture

    def is_past(self, picture: Picture) -> bool:
        """Whether what is shown next was played after `picture`."""
        coming = self._coming
        return coming is not None and coming.seek == picture.seek and coming.due > picture.due

    def is_of(self, seek: int) -> bool:
        """Whether what is shown next belongs to play `seek`."""
        return self._coming is not None and self._coming.seek == seek

    def is_at(self, seek: int, index: int) -> bool:
        """Whether what is shown next is frame `index` as play `seek` began, or stands."""
        return self._coming is not None and (self._coming.seek, self._coming.index) == (seek, index)

    def show(self) -> None:
        """Put what was brought on the screen."""
        if self._coming is not self._picture and self._coming is not None:
            self._picture = self._coming
            self._image = picture_image(self._coming)

    def leave(self) -> None:
        """Listen no more, and let go of the clip."""
        self._coming = self._picture = None
        self._image = QImage()
        if self.companion is not None:
            self.companion.opened.disconnect(self._on_opened)
            self.companion.failed.disconnect(self._on_failed)
            self.companion.standing.disconnect(self._on_standing)
            self.companion.close_clip()

    @Slot(object)
    def _on_opened(self, info: ClipInfo) -> None:
        self.info = info
        self.opened.emit()

    @Slot(object)
    def _on_failed(self, reason: Text) -> None:
        self.failure = reason
        self._coming = self._picture = None
        self._image = QImage()
        self.failed.emit()

    @Slot(object)
    def _on_standing(self, picture: Picture) -> None:
        self.arrived.emit(self, picture)
