"""The menu of the selected clips: what can be done with them, and the collections they can go into. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from veo_desktop.core.library import ClipRow
from veo_desktop.ui.library.chosen_clips import ChosenClips
from veo_desktop.ui.library.clip_commands import ClipCommands
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.library.folder_desk import FolderDesk
from veo_desktop.ui.parts.text import tr


class ClipMenu(QObject):
    """Opens where the grid asks for it. `care` are the actions on files that take long."""

    def __init__(
        self,
        grid: ClipGrid,
        commands: ClipCommands,
        care: Sequence[QAction],
        chosen: ChosenClips,
        folders: FolderDesk,
    ) -> None:
        super().__init__(grid)
        self._grid = grid
        self._commands = commands
        self._care = care
        self._chosen = chosen
        self._folders = folders
        grid.menu_wanted.connect(self._open)
        commands.release.triggered.connect(self._release)

    @Slot(QPoint)
    def _open(self, at: QPoint) -> None:
        menu = QMenu(self._grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        commands = self._commands
        menu.addActions([commands.open, commands.look, commands.compare, commands.reuse, commands.use_frame])
        menu.addSeparator()
        menu.addActions([commands.rename, commands.move, commands.show_file, commands.copy_path, *self._care])
        menu.addSeparator()
        self._add_collections(menu)
        menu.addActions([commands.earlier, commands.later, commands.release])
        menu.addSeparator()
        menu.addActions([commands.restore, commands.bin])
        menu.popup(at)

    def _add_collections(self, menu: QMenu) -> None:
        add = menu.addMenu(tr("Add to collection"))
        add.setEnabled(bool(len(self._grid.selection)))
        for folder in self._folders.collections:
            action = add.addAction(folder.name)
            action.setData(folder.id)
            action.triggered.connect(self._on_collect)
        add.addSeparator()
        add.addAction(tr("New collection…")).triggered.connect(self._on_collect_new)

    @Slot()
    def _on_collect(self) -> None:
        action = self.sender()
        folder_id = str(action.data()) if isinstance(action, QAction) else ""
        self._chosen.gather(lambda rows: self._folders.collect(_ids(rows), folder_id))

    @Slot()
    def _on_collect_new(self) -> None:
        self._chosen.gather(lambda rows: self._folders.collect_new(_ids(rows)))

    @Slot()
    def _release(self) -> None:
        self._chosen.gather(lambda rows: self._folders.release(_ids(rows)))


def _ids(rows: tuple[ClipRow, ...]) -> tuple[str, ...]:
    return tuple(row.id for row in rows)
