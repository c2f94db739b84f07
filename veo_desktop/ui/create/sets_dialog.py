"""Gives a set of references its name and its words. UI thread only."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from veo_desktop.core.request import ImageInput
from veo_desktop.core.sets import ReferenceSet
from veo_desktop.ui.create.picture_list import paint_picture
from veo_desktop.ui.create.set_pictures import SetPictures
from veo_desktop.ui.parts.buttons import answers, named_button
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.fitting_dialog import FittingDialog
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme

WIDTH = 440
WORDS_HEIGHT = 84
PICTURE = QSize(96, 54)
LONGEST_NAME = 80


class SetDialog(FittingDialog):
    """`kept(ReferenceSet)` once it has a name. `here`: the references in the panel, to take instead of its own."""

    kept = Signal(object)

    def __init__(
        self, theme: Theme, subject: ReferenceSet, here: tuple[ImageInput, ...], pictures: SetPictures, parent: QWidget
    ) -> None:
        super().__init__(WIDTH, parent)
        self._set = subject
        self._here = here
        self.setObjectName("set_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr("Change the set") if subject.name else tr("Keep these references as a set")
        self.setWindowTitle(title)
        pictures.set_size(PICTURE * self.devicePixelRatioF())
        self._row = _PictureRow(theme, pictures, self)
        self._row.show_images(subject.images)
        self._build(title)
        self._name.setText(subject.name)
        self._wording.setPlainText(subject.wording)
        self._name.textEdited.connect(self._clear_error)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter in the words keeps the set: Enter alone breaks the line there."""
        if watched is self._wording and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._keep()
                return True
        return super().eventFilter(watched, event)

    def _build(self, title: str) -> None:
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        self._name = QLineEdit(self)
        self._name.setObjectName("set_name_input")
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setPlaceholderText(tr("Mara"))
        self._wording = QPlainTextEdit(self)
        self._wording.setObjectName("set_wording_input")
        self._wording.setTabChangesFocus(True)
        give_room(self._wording, height=WORDS_HEIGHT)
        self._wording.setPlaceholderText(tr("Mara, forty, in a grey coat, a scar over her left brow"))
        self._wording.installEventFilter(self)
        self._name_field = Field(tr("Name"), self._name, self)
        words_field = Field(tr("Words for the prompt"), self._wording, self)
        words_field.set_note(tr("They go to the prompt with the images, where you write just then."))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self._row)
        if self._set.name and self._here and self._here != self._set.images:
            column.addWidget(self._build_replace(), 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._name_field)
        column.addWidget(words_field)
        column.addLayout(self._build_buttons())

    def _build_replace(self) -> QPushButton:
        self._replace = named_button("set_replace_images", tr("Take the panel's references instead"), "plain", self)
        self._replace.clicked.connect(self._take_images)
        return self._replace

    def _build_buttons(self) -> QHBoxLayout:
        cancel = named_button("set_cancel", tr("Cancel"), "plain", self)
        keep = named_button("set_keep", tr("Save"), "primary", self)
        keep.setDefault(True)
        cancel.clicked.connect(self.reject)
        keep.clicked.connect(self._keep)
        return answers(cancel, keep)

    @Slot()
    def _clear_error(self) -> None:
        self._name_field.set_error("")

    @Slot()
    def _take_images(self) -> None:
        self._set = replace(self._set, images=self._here)
        self._row.show_images(self._here)
        self._replace.setEnabled(False)

    @Slot()
    def _keep(self) -> None:
        name = " ".join(self._name.text().split())
        if not name:
            self._name_field.set_error(tr("Give it a name: you find it by that."))
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
        self.kept.emit(replace(self._set, name=name, wording=self._wording.toPlainText().strip()))


class _PictureRow(QWidget):
    """The images of a set side by side."""

    def __init__(self, theme: Theme, pictures: SetPictures, parent: QWidget) -> None:
        super().__init__(parent)
        give_role(self, Role.Graphic)
        self._theme = theme
        self._pictures = pictures
        self._paths: tuple[str, ...] = ()
        self.setFixedHeight(PICTURE.height())
        pictures.ready.connect(self.update)

    def show_images(self, images: tuple[ImageInput, ...]) -> None:
        self._paths = tuple(image.path or image.url for image in images)
        self.setAccessibleName(trn("{n} image", "{n} images", len(images)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, path in enumerate(self._paths):
            left = number * (PICTURE.width() + 8)
            rect = self.rect().adjusted(left, 0, 0, 0)
            rect.setSize(PICTURE)
            paint_picture(painter, self._theme, self._pictures.picture(path), rect, 6.0)
