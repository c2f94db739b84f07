"""The crop tool: which part of a picture is sent. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from veo_desktop.core.crop import Sheet
from veo_desktop.core.picture_fit import Area, shape_of
from veo_desktop.ui.create.crop_view import EDGE, CropView
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_sources import FromCrop, FromFile, Seen

SHARP = 720  # pixels of the shorter side; less is blown up in every clip


class CropDialog(QDialog):
    """The shape is that of the clip, or the person's choice where it is None. The picture itself stays as it is."""

    cropped = Signal(object)  # FromCrop, or FromFile when the whole picture is wanted

    def __init__(self, theme: Theme, seen: Seen, area: Area | None, ratio: str, parent: QWidget) -> None:
        """`area` is what was cropped before. `ratio` "16:9" locks the shape; without a shape in it all are offered."""
        super().__init__(parent)
        self.setObjectName("crop_dialog")
        self.setWindowTitle(tr("Crop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._seen = seen
        self._sheet = Sheet(seen.width, seen.height, shape_of(ratio))
        first = area if area is not None and self._fits(area) else self._sheet.start()
        self.view = CropView(theme, seen.picture, self._sheet, first, self)
        self.size_label = QLabel(self)
        self.size_label.setObjectName("crop_size")
        self.warning = QLabel(self)
        self.warning.setObjectName("crop_warning")
        self.warning.setProperty("role", "warn")
        self.shape_input = self._shapes(theme)
        self.shape_input.setVisible(self._sheet.shape is None)
        self._locked = QLabel(tr("Locked to {ratio}, the shape of the clip", ratio=ratio), self)
        self._locked.setProperty("role", "small")
        self._locked.setVisible(self._sheet.shape is not None)
        self._lay_out()
        self.view.area_changed.connect(self._show)
        self.shape_input.value_changed.connect(self._on_shape)
        self._show()
        self.view.setFocus()

    @Slot()
    def reset(self) -> None:
        """Back to what a clip shows without cropping."""
        self.view.set_area(self._sheet.start())

    @Slot()
    def _on_use(self) -> None:
        area = self.view.area
        whole = (area.width, area.height) == (self._seen.width, self._seen.height)
        self.cropped.emit(FromFile(self._seen.path) if whole else FromCrop(self._seen.path, area))
        self.accept()

    @Slot(str)
    def _on_shape(self, ratio: str) -> None:
        self._sheet = Sheet(self._seen.width, self._seen.height, shape_of(ratio))
        area = self.view.area
        shaped = area if self._sheet.shape is None else self._sheet.grow(area, 0)
        self.view.set_sheet(self._sheet, shaped)

    @Slot()
    def _show(self) -> None:
        area = self.view.area
        self.size_label.setText(tr("{width}×{height} pixels", width=area.width, height=area.height))
        soft = min(area.width, area.height) < SHARP
        words = tr("Smaller than 720p: the clip may look soft.") if soft else ""
        if words != self.warning.text():
            announce(self, words)
        self.warning.setText(words)

    def _fits(self, area: Area) -> bool:
        """Whether what was cropped before has the shape that is wanted now."""
        inside = area.left + area.width <= self._seen.width and area.top + area.height <= self._seen.height
        return inside and self._sheet.grow(area, 0) == area

    def _shapes(self, theme: Theme) -> Segmented:
        shapes = Segmented(theme, (("", tr("Free")), ("1:1", "1:1"), ("16:9", "16:9"), ("9:16", "9:16")), self)
        shapes.setObjectName("crop_shape_input")
        shapes.setAccessibleName(tr("Shape"))
        return shapes

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.addWidget(self.size_label)
        figures.addStretch(1)
        figures.addWidget(self._locked)
        figures.addWidget(self.shape_input)
        below = QVBoxLayout()
        below.setContentsMargins(EDGE, 0, EDGE, 0)
        below.setSpacing(8)
        below.addLayout(figures)
        below.addWidget(self.warning)
        below.addLayout(self._buttons())
        column = QVBoxLayout(self)
        column.setContentsMargins(20 - EDGE, 20 - EDGE, 20 - EDGE, 16)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addLayout(below)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._button(tr("Reset"), "crop_reset", "quiet", self.reset))
        row.addStretch(1)
        row.addWidget(self._button(tr("Cancel"), "crop_cancel", "plain", self.reject))
        use = self._button(tr("Use this part"), "crop_use", "primary", self._on_use)
        use.setDefault(True)
        row.addWidget(use)
        return row

    def _button(self, words: str, name: str, kind: str, pressed: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.clicked.connect(pressed)
        return button
