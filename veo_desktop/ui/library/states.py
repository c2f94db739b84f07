"""What stands in the grid's place while there is nothing to show: why, and what to do. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from veo_desktop.core.library import Query
from veo_desktop.core.search import filters
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.icon_label import IconLabel
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme


class LibraryState(QWidget):
    """`clear_wanted`: search for nothing; `create_wanted`: go where clips are made; `import_wanted`: bring some in."""

    clear_wanted = Signal()
    create_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_state")
        self._icon = IconLabel(theme, "library", 40, self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(self)
        self._title.setObjectName("library_state_title")
        self._title.setProperty("role", "title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = wrapped("", "muted", "library_state_words", self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._clear = named_button("library_clear", tr("Clear the search"), "plain", self)
        self._clear.clicked.connect(self.clear_wanted)
        self._create = named_button("library_create", tr("Make a clip"), "primary", self)
        self._create.clicked.connect(self.create_wanted)
        self._import = named_button("library_import", tr("Import clips…"), "plain", self)
        self._import.clicked.connect(self.import_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addStretch(1)
        for part in (self._icon, self._title, self._words):
            column.addWidget(part)
        for button in (self._clear, self._create, self._import):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.show_loading()

    def show_loading(self) -> None:
        """The first answer is on its way."""
        self._show(tr("Looking…"), "", ())

    def show_nothing(self, query: Query) -> None:
        """No clip fits, or there is none at all."""
        if not query.text:
            self._show(
                tr("No clips yet"),
                tr(
                    "Every clip that you make is kept here, with its prompt, settings and cost. Clips and folders "
                    "can be dropped here too."
                ),
                (self._create, self._import),
            )
            return
        only = filters(query.text)
        if only == ("is:bin",) and query.text == "is:bin":
            told = tr("Clips that you move to the bin are shown here until the system's bin is emptied.")
            self._show(tr("The bin is empty"), told, ())
            return
        if len(only) == 1 and only[0] == query.text and query.text.startswith("in:"):
            self._show(tr("Nothing in this collection yet"), tr("Drag clips onto its name to put them into it."), ())
            return
        advice = tr("A word or the beginning of one is enough; every word has to be in the clip's texts.")
        if filters(query.text):
            advice = tr("Take a filter out above, or look for fewer words.")
        self._show(tr("No clip fits"), advice, (self._clear,))

    def _show(self, title: str, words: str, buttons: tuple[QWidget, ...]) -> None:
        self._title.setText(title)
        self._words.setText(words)
        for button in (self._clear, self._create, self._import):
            button.setVisible(button in buttons)
