"""Carries out what is asked of the frame on the screen: save, copy, or begin the next clip with it. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.player.frame_commands import FrameCommands
from veo_desktop.ui.player.toast import Toast

if TYPE_CHECKING:  # imported with the first frame: a start does without it
    from veo_desktop.workers.stills import NoStill, Still, Stills, Wanted

COPY, FIRST, LAST, CONTINUE = "copy", "first", "last", "continue"
BYTES = 4  # a pixel


class FrameDesk(QObject):
    """`for_draft(QImage, str, str)`: a frame in full size for the next clip, as its "first" or "last" one, or to
    "continue", and the path of the clip that it is from.

    `show_wanted(str)`: a saved file is to be shown in its folder.
    """

    for_draft = Signal(object, str, str)
    show_wanted = Signal(str)

    def __init__(self, commands: FrameCommands, picture: QWidget, wanted: Callable[[], Wanted | None]) -> None:
        """`picture` shows the frame, `wanted` tells which one it is; None while there is none."""
        super().__init__(picture)
        self._picture, self._wanted = picture, wanted
        self._stills: Stills | None = None
        self.toast = Toast(picture)
        self.toast.pressed.connect(self.show_wanted)
        commands.save.triggered.connect(self._on_save)
        commands.save_as.triggered.connect(self._on_save_as)
        commands.copy.triggered.connect(self.copy)
        commands.use_first.triggered.connect(self._on_first)
        commands.use_last.triggered.connect(self._on_last)
        commands.go_on.triggered.connect(self._on_continue)
        self._menu = QMenu(picture)
        self._menu.setObjectName("frame_menu")
        self._menu.addActions(commands.all)
        picture.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        picture.customContextMenuRequested.connect(self._on_menu)

    def stop(self, seconds: float) -> bool:
        """End the thread for frames; False when it still runs after `seconds`."""
        return self._stills is None or self._stills.stop(seconds)

    @Slot()
    def copy(self) -> None:
        """Put the frame into the clipboard."""
        self._take(COPY)

    def _take(self, purpose: str) -> None:
        wanted = self._wanted()
        if wanted is not None:
            self._reader().take(wanted, purpose)

    def _reader(self) -> Stills:
        if self._stills is None:
            from veo_desktop.workers.stills import Stills  # as above

            self._stills = Stills(self)
            self._stills.taken.connect(self._on_taken)
            self._stills.saved.connect(self._on_saved)
            self._stills.refused.connect(self._on_refused)
        return self._stills

    @Slot()
    def _on_save(self) -> None:
        wanted = self._wanted()
        if wanted is not None:
            self._reader().save(wanted)

    @Slot()
    def _on_save_as(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            return
        dialog = QFileDialog(self._picture.window(), tr("Save this frame"), str(Path(wanted.path).parent))
        dialog.setObjectName("save_frame_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PNG pictures ({pattern})", pattern="*.png"))
        dialog.setDefaultSuffix("png")
        dialog.selectFile(wanted.name)
        dialog.fileSelected.connect(lambda target: self._reader().save(wanted, target))  # a dialog is of the UI thread
        dialog.open()

    @Slot()
    def _on_first(self) -> None:
        self._take(FIRST)

    @Slot()
    def _on_last(self) -> None:
        self._take(LAST)

    @Slot()
    def _on_continue(self) -> None:
        self._take(CONTINUE)

    @Slot(object)
    def _on_taken(self, still: Still) -> None:
        row = still.width * BYTES
        image = QImage(still.pixels, still.width, still.height, row, QImage.Format.Format_RGB32).copy()
        if still.purpose != COPY:
            self.for_draft.emit(image, still.purpose, still.wanted.path)
            return
        QGuiApplication.clipboard().setImage(image)
        self.toast.say(tr("Frame {n} copied.", n=still.wanted.index + 1))

    @Slot(str)
    def _on_saved(self, path: str) -> None:
        self.toast.say(tr("Saved as {name}", name=Path(path).name), tr("Show in folder"), path)

    @Slot(object)
    def _on_refused(self, refused: NoStill) -> None:
        words = tr("Frame {n} could not be used. {reason}", n=refused.wanted.index + 1, reason=shown(refused.reason))
        self.toast.say(words, grave=True)

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        if self._wanted() is not None:
            self._menu.popup(self._picture.mapToGlobal(place))
