"""The rail at the left: one button a page. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme

MARGIN = 4
BUTTON = QSize(56, 56)  # wider where the words of a language are
ICON = QSize(20, 20)


class Rail(QFrame):
    """`page_chosen` carries a page's name; `settings_requested` opens the dialog."""

    page_chosen = Signal(str)
    settings_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "ground")
        self._group = QButtonGroup(self)
        self._names: dict[QToolButton, str] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 8, MARGIN, 8)
        layout.setSpacing(4)
        for name, words in (("create", tr("Create")), ("library", tr("Library"))):
            page = self._button(theme, name, words, pages=True)
            self._group.addButton(page)
            self._names[page] = name
            layout.addWidget(page)
        self.mark("create")
        settings = self._button(theme, "settings", tr("Settings"))
        settings.clicked.connect(self.settings_requested)
        layout.addStretch(1)
        layout.addWidget(settings)
        self._buttons = (*self._names, settings)
        self._group.buttonClicked.connect(self._on_clicked)

    def event(self, event: QEvent) -> bool:
        """As wide as the widest words, once the style is known."""
        if event.type() in (QEvent.Type.Polish, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            width = max(BUTTON.width(), *(each.sizeHint().width() for each in self._buttons))
            for each in self._buttons:
                each.setFixedWidth(width)
            self.setFixedWidth(width + 2 * MARGIN)
        return super().event(event)

    def mark(self, name: str) -> None:
        """Show which page is open."""
        for button, page in self._names.items():
            button.setChecked(page == name)

    def _button(self, theme: Theme, name: str, words: str, *, pages: bool = False) -> QToolButton:
        button = QToolButton(self)
        if pages:
            button.setCheckable(True)
            give_role(button, Role.RadioButton)
        button.setObjectName(f"nav_{name}")
        button.setProperty("kind", "nav")
        button.setText(words)
        button.setAccessibleName(words)
        button.setIcon(theme.icon(name))
        button.setIconSize(ICON)
        give_room(button, height=BUTTON.height())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        return button

    @Slot(object)
    def _on_clicked(self, button: QToolButton) -> None:
        self.page_chosen.emit(self._names[button])
