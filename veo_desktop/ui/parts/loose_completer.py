"""Offers what holds the words that are typed, however they are spelt, as searches find them. UI thread only."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QIdentityProxyModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter

from veo_desktop.core.folding import loose

_LOOSE = Qt.ItemDataRole.UserRole + 100
_Index = QModelIndex | QPersistentModelIndex


class LooseCompleter(QCompleter):
    """Over the names of `model`: IŞIK is offered for ışık, Göl for gol. What is chosen is spelt as it is there."""

    def __init__(self, model: QAbstractItemModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = _Loose(self)
        self._names.setSourceModel(model)
        self.setModel(self._names)
        self.setCompletionRole(_LOOSE)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, typed: str) -> list[str]:
        """What is looked for: Qt would have the parts of a file's path here."""
        return [loose(typed)]

    def pathFromIndex(self, index: _Index) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class _Loose(QIdentityProxyModel):
    """The names as they are compared, besides."""

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _LOOSE:
            return loose(str(super().data(index, Qt.ItemDataRole.DisplayRole)))
        return super().data(index, role)
