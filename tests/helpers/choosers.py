"""Answers the dialogs that ask for files and folders."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QFileDialog


def choose(*paths: object) -> None:
    """Take these in the one dialog that is open, which goes then."""
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog) and each.isVisible()]
    (dialog,) = dialogs
    chosen = [str(path) for path in paths]
    dialog.filesSelected.emit(chosen)
    dialog.fileSelected.emit(chosen[0])
    dialog.reject()
