"""Where the library is searched: words and filters, typed or clicked, each filter as a chip. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from veo_desktop.core.search import filters, with_filter, without
from veo_desktop.core.text import Text
from veo_desktop.ui.create.negative_chip import NounChip
from veo_desktop.ui.library.filter_menu import FilterMenu
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.flow import FlowLayout
from veo_desktop.ui.parts.key_words import tip
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.popover import DropButton
from veo_desktop.ui.parts.search_field import SearchField
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme


class SearchBar(QWidget):
    """`text` is what is looked for; `changed` as it is typed. `done`: Enter or Down, the keyboard goes to the clips.

    `save_wanted`: the search is to be kept as a smart folder. `names_wanted`: tags and projects to choose from, which
    `show_names` shows.
    """

    changed = Signal()
    done = Signal()
    save_wanted = Signal()
    names_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[str, ...] = ()
        self.field = SearchField(theme, tr("Search clips"), self)
        self.field.setObjectName("library_search")
        self.field.setToolTip(tip(tr('Words, or filters like rating:>=4 model:fast tag:"night rain"'), ("Ctrl+F",)))
        self._clear = QAction(theme.icon("close", "muted"), tr("Clear the search"), self)
        self._clear.triggered.connect(self.field.clear)
        self.field.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.field.textChanged.connect(self._on_text)
        self.field.installEventFilter(self)
        self._filter = DropButton(theme, tr("Filter"), self)
        self._filter.setObjectName("library_filter")
        self._menu = FilterMenu(self)
        self._menu.chosen.connect(self.set_filter)
        self._filter.clicked.connect(self._open_menu)
        self._save = named_button(
            "library_save_search",
            tr("Save search…"),
            "quiet",
            self,
            tr("Keep this search as a smart folder: it always shows what fits then"),
        )
        self._save.clicked.connect(self.save_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._filter)
        row.addWidget(self._save)
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self._problem = wrapped("", "warn", "library_problem", self)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._chips)
        column.addWidget(self._problem)
        self._show_chips()

    @property
    def text(self) -> str:
        return self.field.text().strip()

    def set_text(self, text: str) -> None:
        """Look for this instead."""
        self.field.setText(text)

    @Slot(str, str)
    def set_filter(self, key: str, value: str) -> None:
        """Have this filter in the search, in place of others of its kind."""
        self.field.setText(with_filter(self.field.text(), key, value))
        self.field.setFocus()

    def show_names(self, key: str, names: Sequence[str]) -> None:
        """What there is to choose from for "tag", "in" (collections) or "project"."""
        self._menu.show_names(key, names)

    def show_problems(self, problems: tuple[Text, ...]) -> None:
        """What of the search was not understood."""
        words = "\n".join(map(shown, problems))
        if words != self._problem.text():
            announce(self, words)
        self._problem.setText(words)
        self._problem.setVisible(bool(problems))
        self.field.setAccessibleDescription(self._problem.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Down lead to the clips, Escape empties the search first."""
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.done.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.field.clear() if self.field.text() else self.done.emit()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _open_menu(self) -> None:
        self.names_wanted.emit()
        self._menu.popup(self._filter.mapToGlobal(self._filter.rect().bottomLeft()))

    @Slot()
    def _on_text(self) -> None:
        self.changed.emit()  # first: it is looked for while the rest is shown
        self._show_chips()

    def _show_chips(self) -> None:
        self._save.setEnabled(bool(self.text))
        self._clear.setVisible(bool(self.field.text()))
        wanted = filters(self.field.text())
        if wanted == self._shown and self._flow.count():
            return
        self._shown = wanted
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for place, words in enumerate(wanted):
            self._flow.addWidget(self._chip(place, words))
        self._chips.setVisible(bool(wanted))

    def _chip(self, place: int, words: str) -> NounChip:
        chip = NounChip(self._theme, place, words, objected=False, parent=self._chips, letters=False)
        chip.setObjectName(f"library_chip_{place}")
        chip.setAccessibleDescription(tr("Filter. Delete removes it"))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.removed.connect(self._on_removed)
        chip.edit_wanted.connect(self._on_edit)
        chip.show()
        return chip

    @Slot(int)
    def _on_removed(self, place: int) -> None:
        self.field.setText(without(self.field.text(), self._shown[place]))
        self.field.setFocus()

    @Slot(int)
    def _on_edit(self, place: int) -> None:
        """Its words are selected where they stand."""
        at = self.field.text().find(self._shown[place])
        self.field.setFocus()
        self.field.setSelection(max(0, at), len(self._shown[place]))
