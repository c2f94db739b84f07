"""The found tasks as rows with a check mark. UI thread only."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from veo_desktop.core.found import FoundTask
from veo_desktop.ui.adopt.adopt_words import cost_words, fate_words, made_words, model_words, prompt_words
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
LONGEST_TIP = 1000
PROMPT, MODEL, MADE, COST, FATE = range(5)
_WORDS: dict[int, Callable[[FoundTask], str]] = {
    PROMPT: prompt_words,
    MODEL: model_words,
    MADE: made_words,
    COST: cost_words,
    FATE: fate_words,
}


class AdoptModel(QAbstractTableModel):
    """What can be fetched can be checked; `dataChanged` comes when it was."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tasks: list[FoundTask] = []
        self._chosen: set[str] = set()

    @property
    def chosen(self) -> tuple[FoundTask, ...]:
        return tuple(task for task in self._tasks if task.task_id in self._chosen)

    @property
    def fetchable(self) -> int:
        """How many there are to choose from."""
        return sum(task.fate.fetchable for task in self._tasks)

    def clear(self) -> None:
        self.beginResetModel()
        self._tasks, self._chosen = [], set()
        self.endResetModel()

    def add(self, tasks: Iterable[FoundTask]) -> None:
        """Put more at the end; what is there already stays as it is (lists shift while tasks are made)."""
        known = {task.task_id for task in self._tasks}
        new = [task for task in tasks if task.task_id not in known]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._tasks), len(self._tasks) + len(new) - 1)
            self._tasks += new
            self.endInsertRows()

    def remove(self, task_ids: Iterable[str]) -> None:
        gone = set(task_ids)
        self.beginResetModel()
        self._tasks = [task for task in self._tasks if task.task_id not in gone]
        self._chosen -= gone
        self.endResetModel()

    def choose_all(self, chosen: bool) -> None:
        self._chosen = {task.task_id for task in self._tasks if chosen and task.fate.fetchable}
        if self._tasks:
            self.dataChanged.emit(self.index(0, PROMPT), self.index(len(self._tasks) - 1, PROMPT))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._tasks)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(_WORDS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if role != Role.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (tr("Prompt"), tr("Model"), tr("Made"), tr("Charged"), tr("State"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.column() == PROMPT and self._tasks[index.row()].fate.fetchable:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        task, column = self._tasks[index.row()], index.column()
        match role:
            case Role.DisplayRole:
                return _WORDS[column](task)
            case Role.ToolTipRole if column == PROMPT and task.prompt:
                return f"<qt>{escape(task.prompt[:LONGEST_TIP])}</qt>"  # never read as rich text of the server's
            case Role.CheckStateRole if column == PROMPT and task.fate.fetchable:
                return Qt.CheckState.Checked if task.task_id in self._chosen else Qt.CheckState.Unchecked
            case Role.ForegroundRole if not task.fate.fetchable or column not in (PROMPT, FATE):
                return self._theme.color("muted")
            case Role.ForegroundRole if column == FATE:
                return self._theme.color("good")
            case Role.AccessibleTextRole:
                return _spoken(task) if column == PROMPT else _WORDS[column](task)
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        task = self._tasks[index.row()]
        if role != Role.CheckStateRole or index.column() != PROMPT or not task.fate.fetchable:
            return False
        checked = Qt.CheckState(value) is Qt.CheckState.Checked
        (self._chosen.add if checked else self._chosen.discard)(task.task_id)
        self.dataChanged.emit(index, index, [role])
        return True

    def charged(self) -> Decimal:
        """What the chosen ones have cost, in USD."""
        return sum((task.cost for task in self.chosen if task.cost is not None), Decimal(0))


def _spoken(task: FoundTask) -> str:
    return ", ".join((prompt_words(task), fate_words(task), made_words(task)))
