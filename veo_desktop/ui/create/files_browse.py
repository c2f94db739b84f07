"""The dialog in which pictures are chosen from the disk. UI thread only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from veo_desktop.ui.parts.text import tr

_KINDS = "*.jpg *.jpeg *.png *.webp *.heic *.heif *.gif *.bmp *.tif *.tiff *.avif"


def picture_browser(parent: QWidget, label: str, *, several: bool) -> QFileDialog:
    """A dialog to open, that goes by itself; `filesSelected` carries what was chosen."""
    dialog = QFileDialog(parent, tr("Choose: {name}", name=label), _pictures_folder())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([f"{tr('Pictures')} ({_KINDS})", tr("All files") + " (*)"])
    return dialog


def _pictures_folder() -> str:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return folder if Path(folder).is_dir() else str(Path.home())
