"""The menu of the files that were opened last. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from veo_desktop.ui.parts.text import tr

WIDTH = 360  # pixels of one name


class RecentMenu(QMenu):
    """`chosen(str)`: one of them; `cleared`: the list is to be emptied; `check_wanted(tuple)`: which are still there?

    Those that are gone stay in the list, grey and with the reason: an unplugged disk may come back.
    """

    chosen = Signal(str)
    cleared = Signal()
    check_wanted = Signal(object)

    def __init__(self, paths: Callable[[], tuple[str, ...]], parent: QWidget) -> None:
        """`paths` tells the files, the newest first."""
        super().__init__(tr("Open recent"), parent)
        self.setObjectName("recent_menu")
        self.setToolTipsVisible(True)
        self._paths = paths
        self.aboutToShow.connect(self._fill)
        self.triggered.connect(self._on_triggered)

    @Slot(object)
    def show_present(self, present: tuple[str, ...]) -> None:
        """These are there; the others are not, or their disk does not answer."""
        for action in self.actions():
            path = action.data()
            if path:
                action.setEnabled(path in present)
                action.setText(
                    self._words(path) if path in present else tr("{name}: not there", name=self._words(path))
                )

    @Slot()
    def _fill(self) -> None:
        self.clear()
        paths = self._paths()
        for path in paths:
            action = self.addAction(self._words(path))
            action.setData(path)
            action.setToolTip(path)
        if paths:
            self.addSeparator()
        clear = self.addAction(tr("Clear this list") if paths else tr("Nothing was opened yet"))
        clear.setObjectName("clear_recent")
        clear.setEnabled(bool(paths))
        self.check_wanted.emit(paths)

    def _words(self, path: str) -> str:
        """The name, and its folder where another one in the list is called the same. No letter of it is a key."""
        named = Path(path)
        twice = sum(Path(each).name == named.name for each in self._paths()) > 1
        words = tr("{name} in {folder}", name=named.name, folder=named.parent.name) if twice else named.name
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, WIDTH).replace("&", "&&")

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        if action.data():
            self.chosen.emit(action.data())
        else:
            self.cleared.emit()
