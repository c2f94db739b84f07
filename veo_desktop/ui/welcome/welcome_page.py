"""The welcome of the very first start: two doors, and how an account is connected. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from veo_desktop.core.resources import resource
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.key_words import tip
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.scrolling import scrolling
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.welcome.connect_steps import ConnectSteps
from veo_desktop.ui.welcome.door import Door

WIDEST = 840  # pixels, of what stands in the middle
GAP = 24


class WelcomePage(QFrame):
    """`sandbox_wanted`, `keys_wanted`: a door was taken; `closed`: neither. Escape goes back, or closes."""

    sandbox_wanted = Signal()
    keys_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome_page")
        self.setAccessibleName(tr("Welcome"))
        self.setProperty("surface", "ground")
        self._sandbox = Door(
            theme,
            "welcome_sandbox",
            resource("samples", "paper_boat.svg"),
            tr("Try the sandbox"),
            tr("No account and no cost: pictures are drawn on this computer. Everything else works as it will later."),
            tr("Make a first clip"),
            self,
        )
        self._connect = Door(
            theme,
            "welcome_connect",
            resource("samples", "astronaut.svg"),
            tr("Connect a Wiro account"),
            tr("Veo 3.1 makes the clips, and they are paid from your balance at Wiro. You need the keys of a project."),
            tr("See how"),
            self,
        )
        self._doors = self._build_doors()
        self._steps = ConnectSteps(theme, self)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(_in_the_middle(self._doors))
        self._pages.addWidget(_in_the_middle(self._steps))
        self._sandbox.clicked.connect(self.sandbox_wanted)
        self._connect.clicked.connect(self._show_steps)
        self._steps.back_wanted.connect(self.show_doors)
        self._steps.keys_wanted.connect(self.keys_wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To what there is to do. A focus proxy among its children would end Tab before the page."""
        (self._steps if self._pages.currentIndex() else self._sandbox).setFocus(event.reason())

    @Slot()
    def show_doors(self) -> None:
        self._pages.setCurrentIndex(0)
        self._sandbox.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._pages.currentIndex():
            self.show_doors()
        else:
            self.closed.emit()

    @Slot()
    def _show_steps(self) -> None:
        self._pages.setCurrentIndex(1)
        self._steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_doors(self) -> QWidget:
        page = QWidget(self)
        title = QLabel(tr("Welcome to Veo Desktop"), page)
        title.setProperty("role", "hero")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        below = wrapped(
            tr("Describe a shot, get a clip with sound, and judge it frame by frame."), "muted", parent=page
        )
        below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        doors = QHBoxLayout()
        doors.setSpacing(GAP)
        doors.addWidget(self._sandbox, 1)
        doors.addWidget(self._connect, 1)
        leave = tip(tr("Closes this page"), ("Esc",))
        close = named_button("welcome_close", tr("Just look around"), "quiet", page, leave)
        close.setAutoDefault(True)
        close.clicked.connect(self.closed)
        later = wrapped(
            tr("You can change this at any time: Settings, Account. Help brings this page back."), "small", parent=page
        )
        later.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(below)
        column.addSpacing(GAP)
        column.addLayout(doors)
        column.addSpacing(GAP - 8)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(later)
        return page


def _in_the_middle(content: QWidget) -> QScrollArea:
    """`content` in the middle of whatever room there is; scrolled where there is too little."""
    outer = QWidget()
    outer.setObjectName("welcome_outer")
    content.setMaximumWidth(WIDEST)
    row = QHBoxLayout(outer)
    row.setContentsMargins(32, 20, 32, 20)
    row.addStretch(1)
    row.addWidget(content, 1000)
    row.addStretch(1)
    row.setAlignment(content, Qt.AlignmentFlag.AlignVCenter)
    scroll = scrolling(outer)
    scroll.setStyleSheet("QScrollArea, #welcome_outer { background: transparent; border: none; }")
    scroll.setMinimumSize(QSize(0, 0))
    return scroll
