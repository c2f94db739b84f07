"""What can be done with the selected clips, as actions with their keys. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from veo_desktop.core.key_map import KeyMap
from veo_desktop.ui.parts.key_words import native, sequence
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

MOST_COMPARED = 4  # clips at a time


class ClipCommands(QObject):
    """One QAction each, for the menu of a clip and the keys of the grid. They act while the grid has the keyboard."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.open = self._make("open", tr("Open"), "play")
        self.look = self._make("look", tr("Quick look"), "")
        self.compare = self._make("compare", tr("Compare"), "compare")
        self.reuse = self._make("reuse", tr("Reuse settings"), "reuse", "Ctrl+Shift+R")
        self.use_frame = self._make("use_frame", tr("Use its first frame"), "image")
        self.rename = self._make("rename", tr("Rename…"), "edit", "F2")
        self.show_file = self._make("show_file", tr("Show in folder"), "folder", "Ctrl+Shift+O")
        self.copy_path = self._make("copy_path", tr("Copy path"), "copy", "Ctrl+Shift+C")
        self.move = self._make("move", tr("Move into a folder…"), "folder")
        self.earlier = self._make("earlier", tr("Earlier in the collection"), "step-back", "Alt+Left")
        self.later = self._make("later", tr("Later in the collection"), "step-forward", "Alt+Right")
        self.restore = self._make("restore", tr("Bring back from the bin"), "undo")
        self.release = self._make("release", tr("Take out of the collection"), "minus")
        self.bin = self._make("bin", tr("Move to bin"), "trash")
        self.look.setText(tr("Quick look") + "\t" + native("Space"))
        self.open.setText(tr("Open") + "\t" + native("Enter"))

    @property
    def all(self) -> tuple[QAction, ...]:
        return (
            self.open,
            self.look,
            self.compare,
            self.reuse,
            self.use_frame,
            self.rename,
            self.move,
            self.show_file,
            self.copy_path,
            self.earlier,
            self.later,
            self.release,
            self.restore,
            self.bin,
        )

    def take_keys(self, keys: KeyMap) -> None:
        """What the key map names has its keys here too."""
        for name, action in (("compare", self.compare), ("bin", self.bin)):
            action.setShortcuts([sequence(key) for key in keys.keys(name)])

    def set_place(self, *, in_bin: bool, in_collection: bool, by_hand: bool) -> None:
        """What is shown: clips in the bin, or those of a collection, whose order may be that made by hand."""
        self.restore.setVisible(in_bin)
        for action in (self.bin, self.rename, self.move, self.compare):
            action.setVisible(not in_bin)
        self.release.setVisible(in_collection)
        for action in (self.earlier, self.later):
            action.setVisible(by_hand)

    def set_chosen(self, count: int) -> None:
        """How many clips are selected."""
        for action in (self.open, self.look, self.reuse, self.use_frame):
            action.setEnabled(count == 1)
        self.compare.setEnabled(2 <= count <= MOST_COMPARED)
        many = (self.rename, self.move, self.show_file, self.copy_path, self.earlier, self.later)
        for action in (*many, self.release, self.restore, self.bin):
            action.setEnabled(count > 0)

    def _make(self, name: str, words: str, icon: str, keys: str = "") -> QAction:
        action = QAction(words, self)
        action.setObjectName(f"library_action_{name}")
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if keys:
            action.setShortcut(sequence(keys))
        if icon:
            action.setIcon(self._theme.icon(icon))
        return action
