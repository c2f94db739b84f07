"""A dialog that is always as high as what it says needs. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from veo_desktop.ui.parts.text_size import give_room


class FittingDialog(QDialog):
    """Of one width; Qt alone would squeeze its parts when a message below one of them appears."""

    def __init__(self, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        give_room(self, width)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show) and (layout := self.layout()) is not None:
            grows = layout.hasHeightForWidth()  # with its width: where words wrap
            self.setFixedHeight(
                layout.totalHeightForWidth(self.minimumWidth()) if grows else layout.totalSizeHint().height()
            )
        return done
