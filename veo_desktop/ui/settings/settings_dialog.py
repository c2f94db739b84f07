"""The settings dialog: sections side by side with their list, and a search over all of them. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.core.folding import holds
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.following import Following
from veo_desktop.ui.parts.search_field import SearchField
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import give_room, grown, grown_size
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.found import Found
from veo_desktop.ui.settings.highlight import Highlight
from veo_desktop.ui.settings.result_list import ResultList
from veo_desktop.ui.settings.section import Section

ROW = 34
SIDE = 208  # pixels
ABOVE = 24  # pixels of what is before a row that is scrolled to
LIST = "QListWidget { background: transparent; border: none; padding: 0; } QListWidget::item { border-radius: 8px; }"


class SettingsDialog(QDialog):
    """Non-modal and without memory: it is made from the present values, and is given up when it closes."""

    def __init__(self, theme: Theme, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self.setWindowTitle(tr("Settings"))
        self.setAccessibleName(tr("Settings"))
        self.setModal(False)
        room = self.screen().availableSize().expandedTo(parent.size() if parent is not None else QSize())
        self.resize(grown_size(QSize(840, 620)).boundedTo(room))
        self.setMinimumSize(600, 420)
        self._sections = tuple(sections)
        self._highlight = Highlight(theme)
        self._highlight.setParent(self)
        self._highlight.hide()
        self._scroll_to: tuple[QScrollArea, QWidget] | None = None
        self._build(theme)

    @property
    def section(self) -> str:
        """The name of the one that is shown."""
        return self._sections[max(0, self._list.currentRow())].name

    @property
    def highlighted(self) -> QWidget | None:
        """The row that a search has led to, for a moment."""
        return self._highlight.row

    def open_section(self, name: str) -> None:
        """Show the section called `name`, and end a search."""
        self._search.clear()
        at = next((number for number, each in enumerate(self._sections) if each.name == name), 0)
        self._list.setCurrentRow(at)
        self._show_section(at)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, name: str, found: Found) -> None:
        """Show a row of the section called `name`, mark it and put the keyboard there."""
        self.open_section(name)
        area: QWidget | None = found.widget
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        found.focus()
        self._highlight.mark(found.widget)
        if isinstance(area, QScrollArea):
            self._scroll_to = (area, found.widget)
            QTimer.singleShot(0, self, self._scroll)  # once it is laid out

    @Slot()
    def _scroll(self) -> None:
        if self._scroll_to is not None:
            area, row = self._scroll_to
            area.ensureWidgetVisible(row, 0, ABOVE)

    # building

    def _build(self, theme: Theme) -> None:
        self._search = SearchField(theme, tr("Search the settings"))
        self._search.setObjectName("settings_search")
        self._search.setPlaceholderText(tr("Search"))  # the list below it is narrow
        self._search.setClearButtonEnabled(True)
        for button in self._search.findChildren(QToolButton):
            button.setAccessibleName(tr("End the search"))
        self._search.installEventFilter(self)
        self._search.textChanged.connect(self._find)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._search.setFocus)
        self._list = QListWidget()
        self._list.setObjectName("settings_sections")
        self._list.setAccessibleName(tr("Sections"))
        self._list.setStyleSheet(LIST)
        self._stack = QStackedWidget()
        for each in self._sections:
            item = QListWidgetItem(theme.icon(each.icon), each.title)
            self._list.addItem(item)
            self._stack.addWidget(each.page)
        self._grow_rows()
        theme.text_resized.connect(self._grow_rows)
        self._results = ResultList(theme)
        self._results.chosen.connect(self._on_chosen)
        self._nothing = QLabel(tr("No setting has these words."))
        self._nothing.setObjectName("settings_nothing")
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._results)
        self._stack.addWidget(self._nothing)
        self._list.currentRowChanged.connect(self._show_section)
        Following(self._list)
        self._list.itemClicked.connect(self._end_search)
        self._lay_out()

    @Slot()
    def _grow_rows(self) -> None:
        for row in range(self._list.count()):
            self._list.item(row).setSizeHint(QSize(0, grown(ROW)))

    def _lay_out(self) -> None:
        close = named_button("close_settings_button", tr("Close"), "plain", self)
        close.clicked.connect(self.close)
        side = QVBoxLayout()
        side.setContentsMargins(margins(16, 20, 12, 20))
        side.setSpacing(12)
        side.addWidget(self._search)
        side.addWidget(self._list, 1)
        side.addWidget(close, 0, Qt.AlignmentFlag.AlignLeading)
        column = QWidget()
        column.setLayout(side)
        give_room(column, SIDE)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.VLine)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(column)
        row.addWidget(line)
        row.addWidget(self._stack, 1)

    # searching

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search, up and down move in what was found, Enter goes there, Escape ends the search first."""
        if watched is self._search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._search_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _search_key(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self._results.step(1 if key == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self._stack.currentWidget() is self._results:
                    self._results.choose_current()
            case Qt.Key.Key_Escape if self._search.text():
                self._search.clear()
            case _:
                return False
        return True

    @Slot(str)
    def _find(self, words: str) -> None:
        if not words.strip():
            self._list.setCurrentRow(self._list.currentRow(), QItemSelectionModel.SelectionFlag.SelectCurrent)
            self._show_section(self._list.currentRow())
            return
        found = [
            (section, each) for section in self._sections for each in section.found() if each.has(words, section.title)
        ]
        found.sort(key=lambda pair: not holds(pair[1].words, words.split()[0]))  # what is called so comes first
        self._list.clearSelection()  # no section is shown
        self._results.show_found(found)
        self._stack.setCurrentWidget(self._results if found else self._nothing)

    @Slot(object, object)
    def _on_chosen(self, section: Section, found: Found) -> None:
        self.reveal(section.name, found)

    @Slot()
    def _end_search(self) -> None:
        self._search.clear()

    @Slot(int)
    def _show_section(self, at: int) -> None:
        self._highlight.leave()
        if not self._search.text().strip() and 0 <= at < len(self._sections):
            self._stack.setCurrentWidget(self._sections[at].page)
            self.setProperty("section", self._sections[at].name)  # where the manual is opened
