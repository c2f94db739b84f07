"""Plays the current clip large over the library, and lets one walk from clip to clip. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from veo_desktop.core.library import ClipRow
from veo_desktop.ui.library import library_words as words
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.key_words import tip
from veo_desktop.ui.parts.own_keys import claim
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.player import Player

INSET = 40  # pixels of the window that stay in sight around it
_CLOSE = (Qt.Key.Key_Space, Qt.Key.Key_Escape)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuickLook(QDialog):
    """Space or Escape closes it, Up and Down walk, Enter opens the clip. `stepped(int)`, `opened`.

    A window of its own, so that the player's keys are meant for this player. Call `shut_down` before the program ends.
    """

    stepped = Signal(int)
    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, player: Player, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._over = parent
        self.player = player
        self.setObjectName("quick_look")
        self.setAccessibleName(tr("Quick look"))
        self.setWindowTitle(tr("Quick look"))
        self._title = ElidedLabel("", self)
        self._title.setProperty("role", "title")
        self._facts = ElidedLabel("", self)
        self._facts.setProperty("role", "small")
        close = QToolButton(self)
        close.setObjectName("quick_look_close")
        close.setProperty("kind", "quiet")
        close.setIcon(theme.icon("close"))
        close.setAccessibleName(tr("Close"))
        close.setToolTip(tip(tr("Close"), ("Esc",)))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.close)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._facts)
        head = QHBoxLayout()
        head.setContentsMargins(margins(16, 10, 10, 10))
        head.addLayout(texts, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(player, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def look_at(self, row: ClipRow) -> None:
        """Play this clip; where its file is away its words alone are shown."""
        self._title.setText(words.title(row))
        self._facts.setText(" · ".join(filter(None, (words.away(row), words.shape(row), words.facts(row)))))
        self.setAccessibleDescription(words.spoken(row))
        if words.away(row):
            self.player.close_clip()
        else:
            self.player.open(row.path, play=True)
        if not self.isVisible():
            window = self._over.window()
            area = window.rect().adjusted(INSET, INSET, -INSET, -INSET)
            self.resize(area.size())
            self.move(window.mapToGlobal(area.topLeft()))
            self.show()
            self.activateWindow()
        self.setFocus()

    def shut_down(self, seconds: float) -> bool:
        """End its player, for good; False when that still runs after `seconds`."""
        self.close()
        return self.player.shut_down(seconds)

    def event(self, event: QEvent) -> bool:
        return claim(event, (*_CLOSE, *_STEPS, *_ENTER)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _CLOSE:
            self.close()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENTER:
            self.close()
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """However it is closed, the file is let go of."""
        was_open = self.isVisible()
        self.player.close_clip()
        super().done(result)
        if was_open:
            self.closed.emit()
