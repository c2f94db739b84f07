"""Asks for a folder or a file with the system's own dialog, over a window and beside the event loop. UI thread only.

Qt's one-line questions (`getOpenFileName`) run a loop of their own: what happens meanwhile happens inside of it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[str], object]


def choose_folder(parent: QWidget, title: str, chosen: Chosen, start: str = "") -> None:
    """`chosen(folder)` once a person has said which; nothing where they leave it."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def choose_files(
    parent: QWidget, title: str, kinds: str, chosen: Callable[[list[str]], object], *, several: bool = True
) -> None:
    """`chosen(paths)`, at least one. `kinds`: name filters, parted by ";;"."""
    dialog = _dialog(parent, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
    dialog.filesSelected.connect(chosen)
    dialog.open()


def choose_target(parent: QWidget, title: str, name: str, kinds: str, chosen: Chosen, *, suffix: str) -> None:
    """`chosen(path)` of a file to be written, called `name` unless a person says otherwise; it ends in `suffix`."""
    dialog = _dialog(parent, title, "", kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def _dialog(parent: QWidget, title: str, start: str, kinds: str = "") -> QFileDialog:
    dialog = QFileDialog(parent, title, start, kinds)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
