"""Rows of jobs as a model for a table: settings, price, what is the matter, and a tick each. UI thread only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from veo_desktop.core.form import ModelForm
from veo_desktop.core.job_rows import JobRow
from veo_desktop.core.request import PROMPT
from veo_desktop.ui.create.compose_words import option_label, whole_name
from veo_desktop.ui.create.matrix_words import name_of, note_of
from veo_desktop.ui.parts.elided import tool_tip
from veo_desktop.ui.parts.figures import money
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

NUMBER, PICTURES, PRICE, NOTE = "#", "#pictures", "#price", "#note"
LONGEST = 300  # characters of a cell: more is never in sight
_NOTHING = "—"
_RIGHT = (NUMBER, PICTURES, PRICE)

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Column:
    """`name`: a field id, MODEL, or one of NUMBER, PICTURES, PRICE and NOTE."""

    name: str
    title: str


class JobRowsModel(QAbstractTableModel):
    """The first column has the ticks; a row that cannot be sent has none. Other columns are only read."""

    chosen_changed = Signal()

    def __init__(self, theme: Theme, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._theme = theme
        self._columns: tuple[Column, ...] = ()
        self._forms: Mapping[str, ModelForm] = {}
        self._rows: list[JobRow] = []
        self._chosen: list[bool] = []
        self._noted = False

    def begin(self, columns: Sequence[Column], forms: Mapping[str, ModelForm]) -> None:
        """Start anew without a row; `forms` by model say what fields and values are called."""
        self.beginResetModel()
        self._columns, self._forms = tuple(columns), dict(forms)
        self._rows, self._chosen, self._noted = [], [], False
        self.endResetModel()
        self.chosen_changed.emit()

    def append(self, rows: Sequence[JobRow], left_out: Iterable[bool]) -> None:
        """Add rows; one that can be sent is chosen unless it is to be left out."""
        if rows:
            at = len(self._rows)
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows.extend(rows)
            self._noted = self._noted or any(row.problems or row.changed for row in rows)
            self._chosen.extend(not row.problems and not out for row, out in zip(rows, left_out, strict=True))
            self.endInsertRows()
            self.chosen_changed.emit()

    def choose(self, places: Iterable[int], chosen: bool) -> None:
        """Tick rows or leave them out; those that cannot be sent stay as they are."""
        changed = [at for at in places if self._chosen[at] != chosen and not self._rows[at].problems]
        for at in changed:
            self._chosen[at] = chosen
        if changed:
            last = len(self._columns) - 1
            self.dataChanged.emit(self.index(min(changed), 0), self.index(max(changed), last))
            self.chosen_changed.emit()

    def is_chosen(self, at: int) -> bool:
        return self._chosen[at]

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    @property
    def rows(self) -> Sequence[JobRow]:
        return self._rows

    @property
    def noted(self) -> bool:
        """Whether there is something to say of any row."""
        return self._noted

    @property
    def chosen(self) -> tuple[JobRow, ...]:
        return tuple(row for row, chosen in zip(self._rows, self._chosen, strict=True) if chosen)

    @property
    def left_out(self) -> tuple[JobRow, ...]:
        """Rows that could be sent and are not to be."""
        pairs = zip(self._rows, self._chosen, strict=True)
        return tuple(row for row, chosen in pairs if not chosen and not row.problems)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if index.column() == 0 and not self._rows[index.row()].problems:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Role.DisplayRole:
            return self._columns[section].title
        if role == Role.TextAlignmentRole:
            return _side(self._columns[section].name)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Role.DisplayRole:
            return self._words(row, index.row(), column.name)[:LONGEST]
        if role == Role.AccessibleTextRole:
            return self._words(row, index.row(), column.name)[:LONGEST] or _NOTHING
        if role == Role.CheckStateRole and index.column() == 0 and not row.problems:
            return Qt.CheckState.Checked if self._chosen[index.row()] else Qt.CheckState.Unchecked
        if role == Role.ForegroundRole:
            return self._color(row, index.row(), column.name)
        if role == Role.ToolTipRole:
            return self._hint(row, column.name)
        if role == Role.TextAlignmentRole:
            return _side(column.name)
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole:
            return False
        self.choose([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _words(self, row: JobRow, at: int, name: str) -> str:
        match name:
            case "#":
                return str(row.line or at + 1)
            case "#price":
                return money(row.estimate) if row.estimate is not None else tr("unknown")
            case "#note":
                return note_of(row, self._form(row))
            case "#pictures":
                return str(len(row.request.images)) if row.request.images else _NOTHING
            case "model":
                form = self._form(row)
                return whole_name(row.request.model, form.title if form is not None else row.request.model)
        return self._value(row, name)

    def _value(self, row: JobRow, name: str) -> str:
        value = row.request.value(name)
        if name == PROMPT:
            return row.words or " ".join(value[: 2 * LONGEST].split())
        form = self._form(row)
        field = form.field(name) if form is not None else None
        if field is None or not value:
            return _NOTHING
        return option_label(field, value) if field.options else " ".join(value[: 2 * LONGEST].split())

    def _color(self, row: JobRow, at: int, name: str) -> QColor | None:
        if row.problems:
            return self._theme.color("bad" if name == NOTE or name in row.problems else "muted")
        if not self._chosen[at]:
            return self._theme.color("disabled")
        if name in row.changed or (name == PRICE and row.estimate is None):
            return self._theme.color("warn")
        return self._theme.color("muted") if name in (NOTE, NUMBER) else None

    def _hint(self, row: JobRow, name: str) -> str:
        if name == PROMPT:
            return tool_tip(*row.request.value(PROMPT).splitlines())
        return tool_tip(note_of(row, self._form(row)))

    def _form(self, row: JobRow) -> ModelForm | None:
        return self._forms.get(row.request.model)


def _side(name: str) -> int:
    side = Qt.AlignmentFlag.AlignRight if name in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def columns_of(number: str, form: ModelForm, names: Sequence[str], *, note_last: bool = False) -> tuple[Column, ...]:
    """`number` titles the first one; then price, note, prompt and `names` (field ids, MODEL, PICTURES).

    `note_last`: what tells the rows apart is seen first, where the note is the same in most of them.
    """
    middle = [Column(name, tr("Pictures") if name == PICTURES else name_of(name, form)) for name in names]
    prompt, price, note = Column(PROMPT, tr("Prompt")), Column(PRICE, tr("Price")), Column(NOTE, tr("Note"))
    first = (Column(NUMBER, number), price)
    return (*first, prompt, *middle, note) if note_last else (*first, note, prompt, *middle)
