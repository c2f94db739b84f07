"""Frames from all over the clip at one sight: to go to one of them, or to save and copy them as a sheet. UI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.core.text import Text
from veo_desktop.core.timecode import timecode
from veo_desktop.media.facts import ClipInfo
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.field import set_role
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.parts.usual_folders import pictures
from veo_desktop.ui.player.frame_list import FrameList
from veo_desktop.ui.player.peek_series import PeekSeries
from veo_desktop.ui.player.sheet_image import Sheet, draw_sheet
from veo_desktop.workers.decoder import Decoder
from veo_desktop.workers.image_writer import ImageWriter

SIZE = QSize(920, 580)
COUNTS = (12, 24, 48, 96)
USUAL = 24
PICTURE = 320  # pixels of a picture's longer side on the sheet
_FRAME = Qt.ItemDataRole.UserRole
_KEPT = Qt.AspectRatioMode.KeepAspectRatio


class ContactSheet(QDialog):
    """`chosen(int)`: a person wants to go to this frame. The clip is expected to stay open meanwhile."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, decoder: Decoder, info: ClipInfo, name: str, parent: QWidget) -> None:
        """`name`: the clip's, for people."""
        super().__init__(parent)
        self.setObjectName("contact_sheet")
        self.setWindowTitle(tr("Contact sheet"))
        self.resize(SIZE)
        self._info, self._name = info, name
        self._pictures: dict[int, QImage] = {}
        self._writer: ImageWriter | None = None
        self._result: int | None = None  # of the dialog, once it is closed while it writes
        self._series = PeekSeries(decoder, (PICTURE, PICTURE), self)
        self._series.arrived.connect(self._on_arrived)
        self._series.complete.connect(self._on_complete)
        self._build(theme)
        self._lay_out(USUAL)

    @property
    def frames(self) -> list[int]:
        """Those on the sheet, from 0."""
        return [self._list.item(row).data(_FRAME) for row in range(self._list.count())]

    def sheet(self) -> QImage:
        """What is saved and copied."""
        size = QSize(self._info.width, self._info.height)
        pictures = [(frame, self._pictures.get(frame, QImage())) for frame in self.frames]
        return draw_sheet(Sheet(self._name, size, self._info.rate, self._info.frames, pictures), self.font())

    def done(self, result: int) -> None:
        """A sheet that is being written is written first, out of sight: the window waits for no disk."""
        if self._writer is not None:
            self._result = result
            self.hide()
        else:
            super().done(result)

    def _build(self, theme: Theme) -> None:
        heading = ElidedLabel(self._name)
        heading.setProperty("role", "title")
        self._count = Segmented(theme, [(str(count), str(count)) for count in COUNTS])
        self._count.setObjectName("sheet_count")
        self._count.setAccessibleName(tr("How many frames"))
        self._count.value = str(USUAL)
        self._count.value_changed.connect(self._on_count)
        words = QLabel(tr("Frames"))
        words.setProperty("role", "muted")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(heading, 1)
        head.addWidget(words)
        head.addWidget(self._count)
        self._list = self._build_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        column.addLayout(self._build_buttons())

    def _build_list(self) -> FrameList:
        sheet = FrameList(QSize(self._info.width, self._info.height))
        sheet.setObjectName("sheet_frames")
        sheet.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes, and as the sheet is saved
        sheet.setAccessibleName(tr("Frames of the clip"))
        sheet.itemClicked.connect(self._on_chosen)
        sheet.itemActivated.connect(self._on_chosen)
        return sheet

    def _build_buttons(self) -> QHBoxLayout:
        self._words = ElidedLabel("")
        self._words.setObjectName("sheet_words")
        self._save = named_button("sheet_save", tr("Save sheet…"), "primary", self)
        self._copy = named_button("sheet_copy", tr("Copy"), "plain", self)
        close = named_button("sheet_close", tr("Close"), "plain", self)
        self._save.clicked.connect(self._on_save)
        self._copy.clicked.connect(self._on_copy)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        for button in (close, self._copy, self._save):
            row.addWidget(button)
        return row

    def _lay_out(self, count: int) -> None:
        """Ask for `count` frames that lie evenly over the clip, all of a shorter one."""
        self._list.clear()
        self._pictures.clear()
        empty = QPixmap(QSize(self._info.width, self._info.height).scaled(PICTURE, PICTURE, _KEPT))
        empty.fill(Qt.GlobalColor.black)
        frames = spread(self._info.frames, count)
        for frame in frames:
            code = timecode(frame, self._info.rate)
            item = QListWidgetItem(QIcon(empty), code)
            item.setData(_FRAME, frame)
            item.setToolTip(tr("Go to frame {n}", n=frame + 1))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("Frame {n}, {timecode}", n=frame + 1, timecode=code))
            self._list.addItem(item)
        self._list.fit()
        self._save.setEnabled(False)
        self._copy.setEnabled(False)
        self._say(tr("Reading the frames…"), "muted")
        self._series.ask(frames)

    def _say(self, words: str, role: str) -> None:
        self._words.setText(words)
        set_role(self._words, role)
        announce(self, words, urgent=role == "bad")

    @Slot(str)
    def _on_count(self, count: str) -> None:
        self._lay_out(int(count))

    @Slot(int, QImage)
    def _on_arrived(self, frame: int, image: QImage) -> None:
        self._pictures[frame] = image
        row = len(self._pictures) - 1
        if row < self._list.count():
            self._list.item(row).setIcon(QIcon(QPixmap.fromImage(image)))

    @Slot()
    def _on_complete(self) -> None:
        self._save.setEnabled(self._writer is None)
        self._copy.setEnabled(True)
        self._say(tr("Click a frame to go to it."), "muted")

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        if self.isVisible():  # a click may activate too
            self.chosen.emit(item.data(_FRAME))
            self.accept()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.sheet())
        self._say(tr("Copied as a picture."), "good")

    @Slot()
    def _on_save(self) -> None:
        dialog = QFileDialog(self, tr("Save the contact sheet"), pictures())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Pictures (*.png)"))
        dialog.setDefaultSuffix("png")
        dialog.selectFile(tr("{name} sheet", name=self._name) + ".png")
        dialog.fileSelected.connect(self._on_place)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_place(self, path: str) -> None:
        if not path or self._writer is not None:
            return
        self._save.setEnabled(False)
        self._say(tr("Saving…"), "muted")
        self._writer = ImageWriter(self.sheet(), path, self)
        self._writer.written.connect(self._on_written)
        self._writer.failed.connect(self._on_failed)
        self._writer.finished.connect(self._on_writer_finished)
        self._writer.start()

    @Slot(str)
    def _on_written(self, path: str) -> None:
        self._say(tr("Saved as {name}", name=Path(path).name), "good")

    @Slot(object)
    def _on_failed(self, reason: Text) -> None:
        self._say(shown(reason), "bad")

    @Slot()
    def _on_writer_finished(self) -> None:
        self._writer = None
        self._save.setEnabled(True)
        if self._result is not None:
            self.done(self._result)


def spread(frames: int, count: int) -> list[int]:
    """`count` frames that lie evenly over a clip of so many, each in the middle of its part; all of a shorter clip."""
    if count >= frames:
        return list(range(frames))
    return [(2 * part + 1) * frames // (2 * count) for part in range(count)]
