"""A tile for images: drop, paste or browse; shows what is in it and what a clip shows of that. UI thread only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.field import set_role
from veo_desktop.ui.parts.image_mime import clip_path, image_sources, may_hold_image
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.parts.zone_picture import Kept, ZonePicture

HEIGHT = 108
PICTURE_HEIGHT = 54
ICON_HEIGHT = 28
TOOL = 22
REASON_LINES = 5


class ZoneState(Enum):
    EMPTY = "empty"
    OVER = "over"  # something is dragged over it
    CHECKING = "checking"
    FILLED = "filled"
    ERROR = "error"  # what was offered cannot be used, and waits to be replaced or removed
    OFF = "off"  # does not apply now; what is in it stays, and can only be removed


@dataclass(frozen=True, slots=True)
class ZoneLook:
    """What a tile shows: `detail` under its title, the pictures side by side, or `icon` while there is none.

    `kept` is the part of a single picture that a clip shows. `crops`: it can be cropped. `opens`: a click opens
    something instead of browsing.
    """

    state: ZoneState = ZoneState.EMPTY
    detail: str = ""
    pictures: tuple[QImage, ...] = ()
    kept: Kept | None = None
    icon: str = "plus"
    crops: bool = False
    opens: bool = False


class DropZone(QPushButton):
    """Click, Enter and Space use it (`clicked`); Ctrl+V pastes, Delete clears, files and browsers' images drop."""

    offered = Signal(object)  # tuple[ImageSource, …], at least one
    link_wanted = Signal()
    crop_wanted = Signal()
    clear_wanted = Signal()
    browse_wanted = Signal()  # from the menu; a click is `clicked`

    def __init__(self, theme: Theme, title: str, name: str, parent: QWidget | None = None) -> None:
        """`name` begins the names of its buttons; the tile's own object name is its owner's."""
        super().__init__(parent)
        self._look = ZoneLook()
        self._over = False
        self.setProperty("kind", "zone")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(True)
        self.setAutoDefault(False)
        self._picture = ZonePicture(theme, self)
        self._title = _label(self, "zone")
        self._facts = tuple(_label(self, "zone_small") for _ in range(2))
        self._reason = _label(self, "zone_small", REASON_LINES)
        self.link_button = self._tool(theme, "link", f"{name}_link", tr("Use an image from a web address"))
        self.crop_button = self._tool(theme, "crop", f"{name}_crop", tr("Crop"))
        self.clear_button = self._tool(theme, "close", f"{name}_remove", tr("Remove the image"))
        self._lay_out()
        self.link_button.clicked.connect(self.link_wanted)
        self.crop_button.clicked.connect(self.crop_wanted)
        self.clear_button.clicked.connect(self.clear_wanted)
        self.set_title(title)
        self.show_look(self._look)
        theme.text_resized.connect(self._on_text_resized)

    def sizeHint(self) -> QSize:
        return QSize(96, grown(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(64, grown(HEIGHT))

    @property
    def state(self) -> ZoneState:
        return ZoneState.OVER if self._over else self._look.state

    @property
    def look(self) -> ZoneLook:
        return self._look

    @property
    def detail(self) -> str:
        """What is said about the image."""
        return self._look.detail

    def set_title(self, title: str) -> None:
        """The name in the tile, also that of its buttons for those who do not see them."""
        self._title.setText(title)
        self._give_title_room()
        for button in (self.link_button, self.crop_button, self.clear_button):
            button.setAccessibleName(f"{title}: {button.toolTip()}")

    def show_look(self, look: ZoneLook) -> None:
        self._look = look
        off, empty = look.state is ZoneState.OFF, look.state is ZoneState.EMPTY
        bare = not look.pictures and (empty or off)
        self._picture.setVisible(not (off and bare))
        self._picture.setFixedHeight(grown(ICON_HEIGHT if bare else PICTURE_HEIGHT))
        self._picture.show_pictures(look.pictures, look.kept, look.icon, faint=off, framed=not bare)
        self._show_detail(look.detail, long=off and bare, room=not bare)
        set_role(self._title, "zone_off" if off else "zone")
        self.link_button.setVisible(empty)
        self.crop_button.setVisible(look.crops and not off)
        self.clear_button.setVisible(not bare)
        self._give_title_room()
        self._restyle()

    @Slot()
    def _on_text_resized(self) -> None:
        self.show_look(self._look)

    def _show_detail(self, detail: str, *, long: bool, room: bool) -> None:
        """The two parts of a detail have a line each, kept free so that nothing moves when they come."""
        first, _, second = detail.partition(" · ")
        for label, words in zip(self._facts, (first, second), strict=True):
            label.setText(words)
            label.setVisible(not long and (room or bool(words)))
        self._reason.setText(detail)
        self._reason.setVisible(long)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.clear_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def paste(self) -> None:
        """Offer what is on the clipboard, if there is anything."""
        mime = QGuiApplication.clipboard().mimeData() or QMimeData()  # None, whatever is promised, where it is empty
        sources = image_sources(mime)
        if sources and self._look.state is not ZoneState.OFF:
            self.offered.emit(sources)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._look.state is not ZoneState.OFF:
            menu.addAction(tr("Browse…")).triggered.connect(self.browse_wanted)
            menu.addAction(tr("Paste")).triggered.connect(self.paste)
            menu.addAction(tr("From a web address…")).triggered.connect(self.link_wanted)
            if self._look.crops:
                menu.addAction(tr("Crop…")).triggered.connect(self.crop_wanted)
        if not self.clear_button.isHidden():
            menu.addSeparator()
            menu.addAction(tr("Remove")).triggered.connect(self.clear_wanted)
        menu.popup(event.globalPos() if event.reason() is not event.Reason.Keyboard else self.mapToGlobal(event.pos()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if clip_path(event.mimeData()):  # the panel's: it brings its settings back
            event.ignore()
        elif self._look.state is not ZoneState.OFF and may_hold_image(event.mimeData()):
            self.set_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_over(False)
        sources = image_sources(event.mimeData())
        if sources:
            event.acceptProposedAction()
            self.offered.emit(sources)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_title_room()
        right = QRect(self.width() - TOOL - 4, 4, TOOL, TOOL)
        self.clear_button.setGeometry(right)
        self.link_button.setGeometry(right)
        self.crop_button.setGeometry(QRect(4, 4, TOOL, TOOL))

    def _give_title_room(self) -> None:
        """A second line where no facts stand below and it is too long for one."""
        needed = self._title.sizeHint().width()
        alone = all(label.isHidden() for label in self._facts)
        self._title.set_lines(2 if alone and needed > self.width() - 8 else 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self.update()

    def set_over(self, over: bool) -> None:
        """Light up while something is dragged over it."""
        if over != self._over:
            self._over = over
            self._restyle()

    def _restyle(self) -> None:
        self.setProperty("state", self.state.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 2)
        column.setSpacing(1)
        column.addStretch(1)
        column.addWidget(self._picture)
        column.addSpacing(4)
        column.addWidget(self._title)
        for label in (*self._facts, self._reason):
            column.addWidget(label)
        column.addStretch(1)
        for button in (self.link_button, self.crop_button, self.clear_button):
            button.raise_()

    def _tool(self, theme: Theme, icon: str, name: str, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("part", "over")
        button.setIcon(theme.icon(icon, "text"))
        button.setIconSize(QSize(14, 14))
        button.setToolTip(label)
        return button


def _label(parent: QWidget, role: str, lines: int = 1) -> ElidedLabel:
    label = ElidedLabel("", parent, lines=lines)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
