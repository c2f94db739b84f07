"""The part of the compose panel that scrolls, and leads to a field that wants attention. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.field import Field

MARGIN = 14


class ComposeArea(QScrollArea):
    """Holds `content` between margins that stay where they are, whether there is a scroll bar or not."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._aim: Field | None = None
        self._aim_timer = QTimer(self, singleShot=True, interval=0)
        self._aim_timer.timeout.connect(self._scroll_to_aim)
        self.setProperty("surface", "panel")  # also behind the scroll bar
        ground = QFrame(self)
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(MARGIN, 4, MARGIN, 4)
        self._column.addWidget(content)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(ground)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def go_to(self, place: Field) -> None:
        """Put the keyboard on a field and bring it into sight with its message."""
        place.focus()
        self._aim = place
        self._aim_timer.start()

    @Slot(int, int)
    def _make_room(self, low: int, high: int) -> None:
        """The scroll bar stands in the margin: nothing moves when it comes and goes."""
        bar = self.verticalScrollBar().sizeHint().width() if high > low else 0
        self._column.setContentsMargins(margins(MARGIN, 4, MARGIN - bar, 4))

    @Slot()
    def _scroll_to_aim(self) -> None:
        """Once the message has its room: control and message, and where both do not fit the message."""
        if self._aim is not None:
            self.ensureWidgetVisible(self._aim, 0, MARGIN)
            self.ensureWidgetVisible(self._aim.message, 0, MARGIN)
