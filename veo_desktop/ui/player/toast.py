"""Says for a moment, over the picture, what was done with a frame, and offers what comes next. UI thread only.

The picture's colours are not the theme's, so it is light on dark in both.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.text import tr

SHOWN = 6000  # milliseconds; a pointer on it holds it
MARGIN = 12
LINE = 420  # pixels of words in one line


class Toast(QFrame):
    """`pressed(str)`: its button, with the value that was given for it."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._value = ""
        self.setObjectName("toast")
        self.setProperty("part", "toast")
        self._words = QLabel()
        self._words.setObjectName("toast_words")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton()
        self._button.setObjectName("toast_button")
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._on_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(14, 6, 8, 6))
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN)
        self._timer.timeout.connect(self._on_time)
        parent.installEventFilter(self)
        self.hide()

    def say(self, words: str, button: str = "", value: str = "", *, grave: bool = False) -> None:
        """Show `words`, with a button where it has words too; `grave`: something went wrong."""
        self._value = value
        self._words.setText(words)
        self._words.setToolTip(words)
        self._button.setText(button)
        self._button.setAccessibleName(button)
        self._button.setVisible(bool(button))
        if grave != self.property("grave"):
            self.setProperty("grave", grave)
            self._words.style().polish(self._words)
        self.setAccessibleName(tr("Message"))
        self.setAccessibleDescription(words)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, words)

    @property
    def words(self) -> str:
        """What it says now; "" while it is away."""
        return "" if self.isHidden() else self._words.text()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _place(self) -> None:
        """In the middle of the upper edge, away from the controls; long words take several lines."""
        room = self._over.width() - 2 * MARGIN
        beside = 30 + (self._button.sizeHint().width() + 8 if self._button.text() else 0)
        wanted = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 4
        width = max(80, min(wanted, LINE, room - beside))
        self._words.setWordWrap(wanted > width)
        self._words.setFixedWidth(width)
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, MARGIN)

    @Slot()
    def _on_time(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            self._timer.start()
        else:
            self.hide()

    @Slot()
    def _on_pressed(self) -> None:
        self.hide()
        self.pressed.emit(self._value)
