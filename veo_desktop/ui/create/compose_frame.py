"""The first frame: zone, web address, shrinking, and what the image does in the chosen ratio. UI thread only."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from veo_desktop.core.picture_fit import fit_of
from veo_desktop.core.request import FIRST_FRAME, ImageInput
from veo_desktop.core.text import Text, text
from veo_desktop.ui.parts.drop_zone import DropZone, ZoneLook, ZoneState
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.figures import file_size
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_check import MAX_BYTES
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import (
    Accepted,
    Answer,
    FromFile,
    FromPicture,
    FromUrl,
    ImageSource,
    Refused,
    Seen,
    TooLarge,
)


class FrameInput(QWidget):
    """One image of the request.

    An image that is refused leaves the one before in its place. Where there was none, the refusal stands in the
    way of Generate until it is removed or replaced: nobody should pay for a clip without the frame they dropped.
    """

    changed = Signal()  # another image, none, or one that is being checked

    def __init__(self, theme: Theme, intake: ImageIntake, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._image: Accepted | None = None
        self._large: TooLarge | None = None
        self._refusal: Text | None = None
        self._ticket = 0  # of the answer that is awaited; 0 when none is
        self._asked = ImageInput(FIRST_FRAME)  # what is being checked, where it has a name
        self._ratio = "16:9"
        self.zone = DropZone(theme, tr("First frame"), "first_frame", self)
        self.zone.setObjectName("first_frame_drop")
        self.field = Field(tr("First frame"), self.zone, self, labelled=False)
        self.link_input = QLineEdit(self)
        self.link_input.setObjectName("first_frame_url")
        self.link_input.setPlaceholderText("https://…")
        self.link_input.setAccessibleName(tr("Web address of the first frame"))
        self.shrink_button = QPushButton(tr("Shrink it"), self)
        self.shrink_button.setObjectName("first_frame_shrink")
        self._lay_out()
        self._connect()
        self._show()

    @property
    def present(self) -> bool:
        """There is an image, or one is on its way."""
        return self._image is not None or self._large is not None or self._ticket != 0

    @property
    def checking(self) -> bool:
        """Whether an image is on its way that has no name yet."""
        return self._ticket != 0 and not (self._asked.path or self._asked.url)

    def image(self) -> ImageInput | None:
        """The image as the request names it, also while it is being checked again; None without one."""
        return self.kept_image() if self._image is not None or self._ticket else None

    def kept_image(self) -> ImageInput | None:
        """What a draft keeps: `image`, or one that cannot be sent and waits here to be replaced."""
        if self._image is not None and not self._ticket:
            return ImageInput(FIRST_FRAME, self._image.path, self._image.url)
        return self._asked if self._asked.path or self._asked.url else None

    def problem(self) -> Text | None:
        """Why the request cannot be sent yet because of the image."""
        if self._ticket:
            return text("The image is still being checked. Try again in a moment.")
        if self._large is not None:
            return text("Shrink this image or remove it: Veo takes at most {limit}.", limit=file_size(MAX_BYTES))
        return self._refusal

    def offer(self, source: ImageSource) -> None:
        """Have an image checked and, when it is sound, use it."""
        self.field.set_error("")
        self._refusal = None
        self._asked = _named(source)
        self._ticket = self._intake.take(source)
        self._show()
        self.changed.emit()

    def set_path(self, path: str) -> None:
        self.offer(FromFile(path))

    def set_url(self, url: str) -> None:
        self.offer(FromUrl(url))

    def set_picture(self, picture: QImage) -> None:
        self.offer(FromPicture(picture))

    def set_input(self, image: ImageInput | None) -> None:
        """Use the image of another request; None clears."""
        if image is None:
            self.clear()
        elif image.path:
            self.set_path(image.path)
        else:
            self.set_url(image.url)

    def set_ratio(self, ratio: str) -> None:
        """The ratio that the image has to fit, for what is said about it."""
        self._ratio = ratio
        self._show()

    @Slot()
    def clear(self) -> None:
        self._image, self._large, self._refusal, self._ticket = None, None, None, 0
        self._asked = ImageInput(FIRST_FRAME)
        self.field.set_error("")
        self._show()
        self.changed.emit()

    def _lay_out(self) -> None:
        link = QHBoxLayout()
        link.setContentsMargins(0, 0, 0, 0)
        self._link_row = QWidget(self)
        self._link_row.setLayout(link)
        self._use_link = QPushButton(tr("Use"), self)
        self._use_link.setAccessibleName(tr("Use this address"))
        link.addWidget(self.link_input, 1)
        link.addWidget(self._use_link)
        self._link_row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.shrink_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._link_row)

    def _connect(self) -> None:
        self.zone.clicked.connect(self._browse)
        self.zone.offered.connect(self._on_offered)
        self.zone.link_wanted.connect(self._on_link_wanted)
        self.zone.clear_wanted.connect(self.clear)
        self.link_input.returnPressed.connect(self._on_link)
        self._use_link.clicked.connect(self._on_link)
        self.shrink_button.clicked.connect(self._on_shrink)
        self._intake.answered.connect(self._on_answer)

    @Slot(object)
    def _on_offered(self, sources: tuple[ImageSource, ...]) -> None:
        self.offer(sources[0])

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Choose the first frame"), _pictures_folder())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.heic *.heif)", tr("All files") + " (*)"])
        dialog.fileSelected.connect(self.set_path)
        dialog.open()

    @Slot()
    def _on_link_wanted(self) -> None:
        if self._link_row.isHidden():
            self._link_row.show()
            self.link_input.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._close_link_row()

    def _close_link_row(self) -> None:
        """The zone takes the keyboard first: hiding what has it would send it on to the next field."""
        if self._link_row.isAncestorOf(self.focusWidget() or self):
            self.zone.setFocus(Qt.FocusReason.OtherFocusReason)
        self.link_input.clear()
        self._link_row.hide()

    @Slot()
    def _on_link(self) -> None:
        self.set_url(self.link_input.text())

    @Slot()
    def _on_shrink(self) -> None:
        if self._large is not None:
            self._ticket = self._intake.shrink(self._large.source)
            self._show()

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        if isinstance(answer, Seen) or answer.ticket != self._ticket:
            return  # another image was chosen meanwhile
        self._ticket = 0
        if isinstance(answer, Refused):
            self._refuse(answer)
        else:
            self._take(answer)
        if self._image is not None:
            self._asked = ImageInput(FIRST_FRAME)
        elif self._large is not None:
            self._asked = _named(self._large.source)
        self._show()
        self.changed.emit()

    def _refuse(self, answer: Refused) -> None:
        self.field.set_error(shown(answer.message))
        if self._image is None and self._large is None:
            self._refusal = answer.message

    def _take(self, answer: Accepted | TooLarge) -> None:
        self.field.set_error("")
        if isinstance(answer, TooLarge):
            self._image, self._large = None, answer
            return
        self._image, self._large = answer, None
        if answer.url:
            self._close_link_row()

    def _show(self) -> None:
        self.shrink_button.setVisible(self._large is not None)
        self.shrink_button.setEnabled(not self._ticket)
        self.field.set_note("")
        if self._ticket:
            self.zone.show_look(ZoneLook(ZoneState.CHECKING, tr("Checking…"), self._preview()))
        elif self._large is not None:
            limit = text("{size} · Veo takes {limit}", size=file_size(self._large.size), limit=file_size(MAX_BYTES))
            self.zone.show_look(ZoneLook(ZoneState.FILLED, shown(limit), self._preview()))
            self.field.set_note(tr("This image is too large. It can be made smaller without a visible loss."), "warn")
        elif self._image is not None:
            self._show_image(self._image)
        elif self._refusal is not None:
            self.zone.show_look(ZoneLook(ZoneState.ERROR, tr("Not usable. Choose another"), icon="error"))
        else:
            self.zone.show_look(ZoneLook())

    def _show_image(self, image: Accepted) -> None:
        if image.url:
            host = urlsplit(image.url).hostname or image.url
            self.zone.show_look(ZoneLook(ZoneState.FILLED, tr("{host} · Wiro fetches it", host=host), icon="link"))
            self.zone.setToolTip(image.url)
            return
        self.zone.setToolTip(tr("Click to use another image"))
        words = shown(fit_of(image.width, image.height, self._ratio))
        self.zone.show_look(ZoneLook(ZoneState.FILLED, words, self._preview()))

    def _preview(self) -> tuple[QImage, ...]:
        before = self._large or self._image
        return (before.preview,) if before is not None and before.preview is not None else ()


def _named(source: ImageSource) -> ImageInput:
    if isinstance(source, FromFile):
        return ImageInput(FIRST_FRAME, path=source.path)
    if isinstance(source, FromUrl):
        return ImageInput(FIRST_FRAME, url=source.url)
    return ImageInput(FIRST_FRAME)


def _pictures_folder() -> str:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return folder if Path(folder).is_dir() else str(Path.home())
