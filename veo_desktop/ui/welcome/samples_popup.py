"""All sample prompts in a panel that drops from a button. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from veo_desktop.core.samples import Sample
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.popover import Popover
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.welcome.samples_shelf import SamplesShelf

POPUP = QSize(724, 384)


class SamplesPopup(Popover):
    """Its `shelf` says what was chosen."""

    def __init__(self, samples: tuple[Sample, ...], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, POPUP, parent)
        self.setObjectName("samples_popup")
        self.setAccessibleName(tr("Sample prompts"))
        title = QLabel(tr("Sample prompts"), self)
        title.setProperty("role", "title")
        hint = wrapped(
            tr("A click takes prompt and settings into the panel. Undo brings back what was there."),
            "small",
            parent=self,
        )
        self.shelf = SamplesShelf(samples, theme.color, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(hint)
        column.addSpacing(4)
        column.addWidget(self.shelf, 1)
