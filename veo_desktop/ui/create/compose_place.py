"""One picture of a request while it is chosen: what was asked for, what is known, what is wrong. UI thread only."""

from __future__ import annotations

from PySide6.QtGui import QImage

from veo_desktop.core.request import ImageInput
from veo_desktop.core.text import Text, text
from veo_desktop.ui.parts.figures import file_size
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import MAX_BYTES, Accepted, FromFile, FromUrl, ImageSource, Refused, TooLarge


class Place:
    """An image that is refused leaves the one before in its place.

    Where there was none, the refusal stands in the way of Generate until it is removed or replaced: nobody should
    pay for a clip without the frame they dropped.
    """

    def __init__(self, field: str, intake: ImageIntake) -> None:
        self._field = field
        self._intake = intake
        self._ticket = 0  # of the answer that is awaited; 0 when none is
        self._asked: ImageSource | None = None  # what is being checked, or could not be used
        self.image: Accepted | None = None
        self.large: TooLarge | None = None
        self.refusal: Text | None = None

    @property
    def awaited(self) -> bool:
        return self._ticket != 0

    @property
    def asked(self) -> ImageSource | None:
        """Where the last image came from."""
        return self._asked

    @property
    def counts(self) -> bool:
        """There is an image, or one is on its way."""
        return self.image is not None or self.large is not None or self.awaited

    @property
    def unnamed(self) -> bool:
        """Whether an image is on its way that has no name yet."""
        return self.awaited and self._named() is None

    @property
    def preview(self) -> QImage | None:
        shown = self.large or self.image
        return shown.preview if shown is not None else None

    def ask(self, source: ImageSource) -> None:
        self.refusal = None
        self._asked = source
        self._ticket = self._intake.take(source)

    def shrink(self) -> None:
        if self.large is not None:
            self._ticket = self._intake.shrink(self.large.source)

    def take(self, answer: Accepted | TooLarge | Refused) -> None:
        """Use an answer that is for this place."""
        self._ticket = 0
        if isinstance(answer, Refused):
            if self.image is None and self.large is None:
                self.refusal = answer.message
            elif self.large is not None:
                self._asked = self.large.source
            return
        large = answer if isinstance(answer, TooLarge) else None
        self.image, self.large = None if isinstance(answer, TooLarge) else answer, large

    def awaits(self, ticket: int) -> bool:
        return ticket == self._ticket != 0

    def sent(self) -> ImageInput | None:
        """The image as the request names it, also while it is being checked again."""
        return self.kept() if self.image is not None or self.awaited else None

    def kept(self) -> ImageInput | None:
        """What a draft keeps: `sent`, or one that cannot be sent and waits here to be replaced."""
        if self.image is not None and (not self.awaited or self._named() is None):
            return ImageInput(self._field, self.image.path, self.image.url)
        return self._named()

    def problem(self) -> Text | None:
        """Why the request cannot be sent yet because of this image."""
        if self.awaited:
            return text("The image is still being checked. Try again in a moment.")
        if self.large is not None:
            return text("Shrink this image or remove it: Veo takes at most {limit}.", limit=file_size(MAX_BYTES))
        return self.refusal

    def _named(self) -> ImageInput | None:
        if isinstance(self._asked, FromFile):
            return ImageInput(self._field, path=self._asked.path)
        if isinstance(self._asked, FromUrl) and not self._asked.holds_data:
            return ImageInput(self._field, url=self._asked.url)
        return None
