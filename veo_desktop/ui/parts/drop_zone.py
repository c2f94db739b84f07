"""A place for one image: drop, paste or browse; shows what is in it. UI thread only."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from veo_desktop.ui.parts.image_mime import image_source, may_hold_image
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

HEIGHT = 80
PICTURE = QSize(100, 64)


class ZoneState(Enum):
    EMPTY = "empty"
    OVER = "over"  # something is dragged over it
    CHECKING = "checking"
    FILLED = "filled"
    ERROR = "error"  # what was offered cannot be used, and waits to be replaced or removed


class ZonePicture(QWidget):
    """The preview inside a zone, whole and centred; an icon while there is none."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmap = QPixmap()
        self._icon = "image"
        self.setFixedSize(PICTURE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_picture(self, picture: QImage | None, icon: str) -> None:
        self._pixmap = QPixmap.fromImage(picture) if picture is not None else QPixmap()
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.fillPath(frame, self._theme.color("line"))
        if self._pixmap.isNull():
            side = 24
            icon = self._theme.icon(self._icon, "muted")
            icon.paint(painter, (self.width() - side) // 2, (self.height() - side) // 2, side, side)
            return
        painter.setClipPath(frame)
        fitted = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - fitted.width()) / 2, (self.height() - fitted.height()) / 2
        painter.drawPixmap(
            QRectF(left, top, fitted.width(), fitted.height()), self._pixmap, QRectF(self._pixmap.rect())
        )


class DropZone(QPushButton):
    """Click, Enter and Space browse (`clicked`); Ctrl+V pastes, Delete clears, files and browsers' images drop."""

    offered = Signal(object)  # ImageSource
    link_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ZoneState.EMPTY
        self._before_drag = ZoneState.EMPTY
        self.setProperty("kind", "zone")
        self.setFixedHeight(HEIGHT)
        self.setAcceptDrops(True)
        self.setAutoDefault(False)
        self._picture = ZonePicture(theme, self)
        self._title = _label(title, "zone", self)
        self._detail = _label("", "small", self)
        self._detail.setWordWrap(True)
        self.link_button = self._tool(theme, "link", tr("Use an image from a web address"))
        self.clear_button = self._tool(theme, "close", tr("Remove the image"))
        self._lay_out()
        self.link_button.clicked.connect(self.link_wanted)
        self.clear_button.clicked.connect(self.clear_wanted)
        theme.changed.connect(self._picture.update)
        self.show_state(ZoneState.EMPTY, "")

    @property
    def state(self) -> ZoneState:
        return self._state

    @property
    def detail(self) -> str:
        """What is said about the image."""
        return self._detail.text()

    def show_state(self, state: ZoneState, detail: str, picture: QImage | None = None, icon: str = "image") -> None:
        """Show `detail` under the title, and `picture`, or `icon` in its place."""
        self._picture.show_picture(picture, icon)
        self._detail.setText(detail)
        self.clear_button.setVisible(state is not ZoneState.EMPTY)
        self._set_state(state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Offer what is on the clipboard, if there is anything."""
        source = image_source(QGuiApplication.clipboard().mimeData())
        if source is not None:
            self.offered.emit(source)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Browse…")).triggered.connect(self.click)
        menu.addAction(tr("Paste")).triggered.connect(self.paste)
        menu.addAction(tr("From a web address…")).triggered.connect(self.link_wanted)
        if self._state is not ZoneState.EMPTY:
            menu.addSeparator()
            menu.addAction(tr("Remove")).triggered.connect(self.clear_wanted)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_hold_image(event.mimeData()):
            self._before_drag = self._state
            self._set_state(ZoneState.OVER)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_state(self._before_drag)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_state(self._before_drag)
        source = image_source(event.mimeData())
        if source is not None:
            event.acceptProposedAction()
            self.offered.emit(source)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch(1)
        tools = QVBoxLayout()
        tools.setSpacing(2)
        tools.addWidget(self.clear_button)
        tools.addStretch(1)
        tools.addWidget(self.link_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 6, 8)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addLayout(tools)

    def _tool(self, theme: Theme, icon: str, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"zone_{icon}")
        button.setProperty("kind", "quiet")
        button.setProperty("part", "inside")
        button.setIcon(theme.icon(icon, "muted"))
        button.setIconSize(QSize(16, 16))
        button.setToolTip(label)
        button.setAccessibleName(label)
        return button

    def _set_state(self, state: ZoneState) -> None:
        self._state = state
        self.setProperty("state", state.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()


def _label(words: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
