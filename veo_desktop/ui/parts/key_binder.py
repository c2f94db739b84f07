"""Gives actions the keys of the key map, and keeps their tool tips true to it. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from veo_desktop.core.key_map import BY_NAME, KeyMap
from veo_desktop.ui.parts.key_words import sequence, tip
from veo_desktop.ui.parts.text import shown


class KeyBinder(QObject):
    """Whoever makes an action that is named in `core.key_map` binds it here. `changed`: the keys are others now."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._map = KeyMap()
        self._bound: dict[str, QAction] = {}

    @property
    def map(self) -> KeyMap:
        return self._map

    @property
    def bound(self) -> tuple[str, ...]:
        """Names of the actions that there are."""
        return tuple(self._bound)

    def use(self, keys: KeyMap) -> None:
        """Every action has the keys of this map from now on."""
        self._map = keys
        for name in self._bound:
            self._dress(name)
        self.changed.emit()

    def bind(self, name: str, action: QAction) -> None:
        """The keys of `action` follow the map; its words are the map's where it has none of its own."""
        self._bound[name] = action
        if not action.text():
            action.setText(shown(BY_NAME[name].words))
        self._dress(name)

    def say(self, name: str, words: str) -> None:
        """The action says something else now, as "Pause" instead of "Play"."""
        self._bound[name].setText(words)
        self._dress(name)

    def action(self, name: str) -> QAction:
        """KeyError where none was bound by this name."""
        return self._bound[name]

    def _dress(self, name: str) -> None:
        action, keys = self._bound[name], self._map.keys(name)
        action.setShortcuts([sequence(key) for key in keys])
        action.setToolTip(tip(action.text(), keys))
