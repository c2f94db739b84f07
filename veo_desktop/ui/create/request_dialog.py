"""Shows the request that would be sent, as JSON and as a curl command, to be looked at and copied. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.core.models import RequestText

SIZE = QSize(640, 520)


class RequestDialog(QDialog):
    """Opens empty and is filled by `show_text`; keys are named as variables there, never written out."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("request_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("The request that would be sent"))
        self.setAccessibleName(tr("The request that would be sent"))
        self.resize(SIZE)
        self._tabs = QTabWidget(self)
        self.fields = self._page(tr("Fields (JSON)"), "request_json")
        self.command = self._page(tr("Command (curl)"), "request_curl")
        title = QLabel(tr("The request that would be sent"), self)
        title.setProperty("role", "title")
        words = tr(
            "What does not apply is left out already. Keys are not in it: the command takes them from the variables "
            "WIRO_API_KEY and WIRO_API_SECRET. Running it costs what Generate costs."
        )
        body = wrapped(words, "muted", parent=self)
        self._copy = QPushButton(tr("Copy"), self)
        self._copy.setObjectName("request_copy")
        self._copy.setProperty("kind", "primary")
        self._copy.setIcon(theme.icon("copy", "on_accent"))
        self._copy.setEnabled(False)
        close = QPushButton(tr("Close"), self)
        close.setObjectName("request_close")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(body)
        column.addWidget(self._tabs, 1)
        column.addLayout(row)
        self._copy.clicked.connect(self._on_copy)
        self._tabs.currentChanged.connect(self._on_tab)
        close.clicked.connect(self.reject)

    def show_text(self, written: RequestText) -> None:
        self.fields.setPlainText(written.json)
        self.command.setPlainText(written.curl)
        self._copy.setEnabled(True)

    def _page(self, words: str, name: str) -> QPlainTextEdit:
        page = QPlainTextEdit(self)
        page.setObjectName(name)
        page.setAccessibleName(words)
        page.setReadOnly(True)
        page.setTabChangesFocus(True)
        page.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        page.setProperty("part", "fixed_width")
        page.setPlaceholderText(tr("Writing it…"))
        self._tabs.addTab(page, words)
        return page

    @Slot()
    def _on_copy(self) -> None:
        page = self._tabs.currentWidget()
        if isinstance(page, QPlainTextEdit):
            QGuiApplication.clipboard().setText(page.toPlainText())
            self._copy.setText(tr("Copied"))

    @Slot(int)
    def _on_tab(self) -> None:
        self._copy.setText(tr("Copy"))
