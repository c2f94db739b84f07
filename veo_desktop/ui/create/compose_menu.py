"""The entries of "⋯" at the head of the compose panel. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from veo_desktop.ui.create.compose_undo import UndoHistory
from veo_desktop.ui.parts.key_words import native
from veo_desktop.ui.parts.text import tr


class ComposeMenu(QObject):
    """Undo, redo, back to the defaults, the request; others put theirs before `first` or at the end."""

    reset_wanted = Signal()
    request_wanted = Signal()  # show what would be sent

    def __init__(self, menu: QMenu, history: UndoHistory) -> None:
        super().__init__(menu)
        self._menu = menu
        self._history = history
        self._undo = self._add(tr("Undo"), "compose_undo", QKeySequence.StandardKey.Undo)
        self._redo = self._add(tr("Redo"), "compose_redo", QKeySequence.StandardKey.Redo)
        self.first = menu.addSeparator()
        reset = self._add(tr("Reset to defaults"), "compose_reset")
        reset.setToolTip(tr("Prompt and pictures stay"))
        show = self._add(tr("Show the request…"), "compose_show_request")
        menu.setToolTipsVisible(True)
        self._undo.triggered.connect(history.undo)
        self._redo.triggered.connect(history.redo)
        reset.triggered.connect(self.reset_wanted)
        show.triggered.connect(self.request_wanted)
        history.changed.connect(self._show)
        self._show()

    def _add(self, words: str, name: str, keys: QKeySequence.StandardKey | None = None) -> QAction:
        """The keys are said only: the panel hears them itself, and a second shortcut would be ambiguous."""
        hint = native(QKeySequence(keys)) if keys is not None else ""
        action = self._menu.addAction(f"{words}\t{hint}" if hint else words)
        action.setObjectName(name)
        return action

    @Slot()
    def _show(self) -> None:
        self._undo.setEnabled(self._history.can_undo)
        self._redo.setEnabled(self._history.can_redo)
