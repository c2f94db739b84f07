"""The main window: rail, page, message bar and status bar. It only assembles panels. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QMoveEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.status_bar import StatusBar
from veo_desktop.ui.parts.tab_order import order_tabs
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.window.rail import Rail
from veo_desktop.ui.window.window_place import WindowPlace

SMALLEST = QSize(1024, 640)
FIRST_SIZE = QSize(1440, 900)


class MainWindow(QMainWindow):
    """`painted` comes once, when the first paint is through; `closing` before the window goes.

    `layout_changed`: it was moved, has another size or state; many times while it is dragged.
    """

    painted = Signal()
    closing = Signal()
    layout_changed = Signal()

    def __init__(self, rail: Rail, page: QWidget, messages: Messages, status: StatusBar) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle(tr("Veo Desktop"))
        self.setAccessibleName(tr("Veo Desktop"))
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST_SIZE)
        self._place = WindowPlace(self)
        self._painted = False
        self._may_close: Callable[[], bool] = lambda: True
        self._status = status
        messages.setParent(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(page)
        self.setCentralWidget(_assemble(rail, self._pages, messages, status))

    def show_page(self, page: QWidget) -> None:
        """Show `page`, which is of this window from now on; the one before it keeps its state."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
            order_tabs(page, self._status)  # else what came last is behind what is below it
        self._pages.setCurrentWidget(page)

    def add_strip(self, strip: QWidget) -> None:
        """Give `strip` its place above the pages, below the messages; it takes its own height while it is shown."""
        centre = self.centralWidget()
        column = centre.layout() if centre is not None else None
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, strip)

    def guard_closing(self, may_close: Callable[[], bool]) -> None:
        """Ask `may_close` before the window goes; when it says no, it sees to what is to happen then."""
        self._may_close = may_close

    def show_project(self, name: str) -> None:
        """Carry the current project's name in the title; "" for the one without a name."""
        self.setWindowTitle(tr("{project} – Veo Desktop", project=name) if name else tr("Veo Desktop"))

    def layout_state(self) -> str:
        """Size and place as text for the settings."""
        return self._place.to_text()

    def restore_layout(self, state: str) -> None:
        """Put the window back where it was; text that is none of ours changes nothing."""
        self._place.restore(state)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._on_painted)  # what is in the window is painted after this

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.layout_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.layout_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self.layout_changed.emit()

    @Slot()
    def _on_painted(self) -> None:
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)


def _assemble(rail: Rail, page: QWidget, messages: Messages, status: StatusBar) -> QWidget:
    centre = QFrame()
    centre.setProperty("surface", "ground")
    column = QVBoxLayout(centre)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(rail)
    middle.addWidget(page, 1)
    column.addWidget(messages.bar)
    column.addLayout(middle, 1)
    column.addWidget(status)
    messages.lie_over(status)
    return centre
