"""A panel that opens at a button, over everything else, and goes again: a list to choose from. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown_size
from veo_desktop.ui.parts.theme import Theme

GAP = 4
RADIUS = 10.0
MARK = 12  # pixels: the mark that says "opens a list"
END = 3  # pixels behind the mark


class DropButton(QPushButton):
    """A quiet button with a mark after its words, that opens a list. One with an `icon` can do without the words."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__(words, parent)
        self._theme = theme
        self._words = words
        self._icon = icon
        self.setProperty("kind", "quiet")
        self.setProperty("part", "drop")
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.setAccessibleDescription(tr("Opens a list"))

    def set_short(self, short: bool) -> None:
        """Whether its icon stands for its words: where there is little room."""
        self.setText("" if short else self._words)
        self.setIcon(self._theme.icon(self._icon, "muted") if short and self._icon else QIcon())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        left = END if self.isRightToLeft() else self.width() - MARK - END
        area = QRect(left, (self.height() - MARK) // 2 + 1, MARK, MARK)
        self._theme.icon("chevron-down", "muted").paint(QPainter(self), area)


class Popover(QFrame):
    """Goes with Escape or a press beside it; the keyboard is back where it was then."""

    def __init__(self, theme: Theme, size: QSize, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        give_role(self, Role.Dialog)
        self._theme = theme
        self._anchor: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._usual = size  # at the usual size of text
        self._on_text_resized()
        theme.changed.connect(self.update)
        theme.text_resized.connect(self._on_text_resized)

    @Slot()
    def _on_text_resized(self) -> None:
        self.resize(grown_size(self._usual))

    def open_at(self, anchor: QWidget) -> None:
        """Show it below `anchor`, above where there is no room, and within its screen."""
        self._anchor = anchor
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay, False)
        self.move(beside(anchor, self.size()))
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the button that opened it closes it, and does not open it anew."""
        anchor = self._anchor
        if anchor is not None and anchor.rect().contains(anchor.mapFromGlobal(event.globalPosition().toPoint())):
            self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillPath(shape, self._theme.color("panel"))
        painter.setPen(QPen(self._theme.color("line_strong"), 1))
        painter.drawPath(shape)


def beside(anchor: QWidget, size: QSize, *, above: bool = False) -> QPoint:
    """The left upper corner of what opens at `anchor`: under its leading edge where there is room, or over it."""
    button = QRect(anchor.mapToGlobal(QPoint(0, 0)), anchor.size())
    screen = (QGuiApplication.screenAt(button.center()) or anchor.screen()).availableGeometry()
    left = button.right() + 1 - size.width() if anchor.isRightToLeft() else button.left()
    top, over = button.bottom() + 1 + GAP, button.top() - GAP - size.height()
    if (above or top + size.height() > screen.bottom()) and over >= screen.top():
        top = over
    left = max(screen.left(), min(left, screen.right() + 1 - size.width()))
    return QPoint(left, max(screen.top(), min(top, screen.bottom() + 1 - size.height())))
