"""The manual's window: its pages, what a search finds in them, and the page that is read. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.core.languages import BY_CODE, SOURCE
from veo_desktop.core.manual import START, find, load_manual
from veo_desktop.ui.help.manual_view import ManualView
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.following import Following
from veo_desktop.ui.parts.key_words import native
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.search_field import SearchField
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme

Keys = QKeySequence.StandardKey
_PLACE = Qt.ItemDataRole.UserRole
LIST_WIDTH = 236


class ManualWindow(QDialog):
    """Non-modal; made when it is opened, and given up when it closes. It speaks `language`, a code."""

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("manual_window")
        self.setWindowTitle(tr("Manual"))
        self.setAccessibleName(tr("Manual"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1020, 720)
        self.setMinimumSize(640, 420)
        self._pages = load_manual(language=language, called=native)
        self._search = SearchField(theme, tr("Search the manual"))
        self._search.setObjectName("manual_search")
        self._search.setClearButtonEnabled(True)
        for button in self._search.findChildren(QToolButton):
            button.setAccessibleName(tr("End the search"))
        self._list = QListWidget()
        self._list.setObjectName("manual_pages")
        self._list.setAccessibleName(tr("Pages"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._found = wrapped("", "small", "manual_found")
        self._found.hide()
        self.view = ManualView(theme, self._pages, BY_CODE.get(language, SOURCE))
        self._build()
        self._search.textChanged.connect(self._on_search)
        self._search.returnPressed.connect(self._open_first)
        self._list.currentItemChanged.connect(self._on_chosen)
        Following(self._list)
        self.view.place_changed.connect(self._show_page)
        self._fill()
        self.view.setFocus()

    def show_place(self, place: str = START) -> None:
        """Open "page" or "page#section"."""
        self._search.clear()
        self.view.show_place(place)

    def _build(self) -> None:
        self._back = self._button("manual_back", tr("Back"), self.view.backward, Keys.Back)
        self._forward = self._button("manual_forward", tr("Forward"), self.view.forward, Keys.Forward)
        self._back.setEnabled(False)
        self._forward.setEnabled(False)
        self.view.backwardAvailable.connect(self._back.setEnabled)
        self.view.forwardAvailable.connect(self._forward.setEnabled)
        QShortcut(QKeySequence(Keys.Find), self, self._search.setFocus)
        side = QVBoxLayout()
        side.setSpacing(8)
        for part in (self._search, self._found):
            side.addWidget(part)
        side.addWidget(self._list, 1)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._back)
        top.addWidget(self._forward)
        top.addStretch(1)
        close = named_button("manual_close", tr("Close"), "plain", self)
        close.clicked.connect(self.close)
        top.addWidget(close)
        main = QVBoxLayout()
        main.setSpacing(8)
        main.addLayout(top)
        main.addWidget(self.view, 1)
        left = QFrame()
        give_room(left, LIST_WIDTH)
        side.setContentsMargins(0, 0, 0, 0)
        left.setLayout(side)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(left)
        row.addLayout(main, 1)

    def _button(self, name: str, words: str, call: object, keys: Keys) -> QPushButton:
        button = named_button(name, words, "plain", self)
        button.clicked.connect(call)
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(button.click)
        return button

    def _fill(self) -> None:
        """The list has all pages, or while something is searched for what was found."""
        wanted = self._search.text().strip()
        self._list.blockSignals(True)
        self._list.clear()
        if wanted:
            titles = {page.name: page.title for page in self._pages}
            hits = find(self._pages, wanted)
            for hit in hits:
                page = titles[hit.page]
                self._add(hit.title if hit.title == page else f"{page}: {hit.title}", hit.place)
            self._found.setText(
                trn("{n} place has these words", "{n} places have these words", len(hits))
                if hits
                else tr("No page has these words.")
            )
        else:
            for each in self._pages:
                self._add(each.title, each.name)
        self._found.setVisible(bool(wanted))
        self._list.blockSignals(False)
        if not wanted:
            self._show_page(self.view.page)

    def _add(self, words: str, place: str) -> None:
        item = QListWidgetItem(words)
        item.setData(_PLACE, place)
        self._list.addItem(item)

    @Slot(str)
    def _show_page(self, name: str) -> None:
        """Mark the page that is read, where the list has the pages."""
        if self._search.text().strip():
            return
        self._list.blockSignals(True)
        for row in range(self._list.count()):
            if self._list.item(row).data(_PLACE) == name:
                self._list.setCurrentRow(row)
        self._list.blockSignals(False)

    @Slot()
    def _on_search(self) -> None:
        self._fill()

    @Slot()
    def _open_first(self) -> None:
        if self._search.text().strip() and self._list.count():
            self._list.setCurrentRow(0)
            self._list.setFocus()

    @Slot()
    def _on_chosen(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.view.show_place(str(item.data(_PLACE)), self._search.text())
