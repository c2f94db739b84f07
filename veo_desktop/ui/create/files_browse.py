"""The dialog in which pictures are chosen from the disk. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.usual_folders import pictures

_KINDS = "*.jpg *.jpeg *.png *.webp *.heic *.heif *.gif *.bmp *.tif *.tiff *.avif"


def picture_browser(parent: QWidget, label: str, *, several: bool) -> QFileDialog:
    """A dialog to open, that goes by itself; `filesSelected` carries what was chosen."""
    dialog = QFileDialog(parent, tr("Choose: {name}", name=label), pictures())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([f"{tr('Pictures')} ({_KINDS})", tr("All files") + " (*)"])
    return dialog
