"""What stands in the picture's place while there is none: empty, loading, failed. UI thread only.

The ground is black in the light theme too, so the colours here do not follow it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from veo_desktop.core.text import Text
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme

LOADING_AFTER = 300  # milliseconds: what opens faster shows no word, so that nothing flickers
ICON = 32
_QUIET, _BAD = "disabled", "bad"


class States(QWidget):
    """Lies over the surface; lets the mouse through, unless there is an offer."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = "", _QUIET  # the icon and its colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("part", "stage")
        self._icon, self._title, self._hint = QLabel(), QLabel(), QLabel()
        self._offer: QWidget | None = None
        self._loading = self._is_empty = self._awaited = False
        self._title.setObjectName("player_state")
        self._title.setProperty("role", "title")
        self._hint.setObjectName("player_state_hint")
        self._hint.setProperty("role", "muted")
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addStretch(1)
        for label in (self._icon, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(label is not self._icon)
            layout.addWidget(label)
        layout.addStretch(1)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(LOADING_AFTER)
        self._delay.timeout.connect(self._say_loading)
        theme.changed.connect(self._tint)
        self.empty()

    def empty(self) -> None:
        title, hint = tr("Your clip plays here"), tr("Make one on the left, or choose one below.")
        if self._offer is not None:
            hint = tr(
                "Write a prompt on the left, or begin with one of these. Nothing is sent before you press Generate."
            )
        elif self._awaited:
            hint = tr("The clip that is in the making opens here by itself.")
        self._say("play" if self._offer is None else "", _QUIET, title, hint)
        self._is_empty = True
        self._show_offer(True)

    def set_awaited(self, awaited: bool) -> None:
        """Whether a clip is in the making, for which there is nothing to do but to wait."""
        if awaited != self._awaited:
            self._awaited = awaited
            if self._is_empty:
                self.empty()

    def set_offer(self, offer: QWidget | None) -> None:
        """What to begin with, below the words while there is no clip; None for nothing. The one before goes."""
        is_empty = self._is_empty
        if self._offer is not None:
            self._show_offer(False)
            self._offer.deleteLater()
        self._offer = offer
        if offer is not None:
            offer.hide()
            offer.setContentsMargins(0, 12, 0, 0)
            self._column.insertWidget(self._column.count() - 1, offer, 100)
        if is_empty:
            self.empty()

    def loading(self) -> None:
        """Say so, unless something else is to be shown within a moment."""
        self._delay.start()

    def loading_part(self, part: float) -> None:
        """While it is said that something is loading: how much of it is, from 0 to 1."""
        if not self.isHidden() and self._loading:
            self._title.setText(tr("Opening the clip… {n} %", n=round(part * 100)))

    def failed(self, reason: Text) -> None:
        self._say("warning", _BAD, tr("This clip cannot be played"), shown(reason))

    def nothing(self) -> None:
        """A picture is there."""
        if self.isHidden() and not self._delay.isActive():  # as before each frame but the first
            return
        self._delay.stop()
        self._is_empty = False
        self._show_offer(False)
        self.hide()

    @property
    def words(self) -> str:
        """Title and hint that are shown; "" when none are."""
        return f"{self._title.text()}\n{self._hint.text()}" if not self.isHidden() else ""

    def _show_offer(self, shown: bool) -> None:
        """While there is one the mouse is for it, and not for the surface below."""
        if self._offer is not None:
            self._offer.setVisible(shown)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not (shown and self._offer is not None))

    @Slot()
    def _tint(self) -> None:
        icon, colour = self._sign
        if icon:
            self._icon.setPixmap(self._theme.icon(icon, colour, over_picture=True).pixmap(ICON, ICON))

    def _say_loading(self) -> None:
        self._say("", _QUIET, tr("Opening the clip…"), "")
        self._loading = True

    def _say(self, icon: str, colour: str, title: str, hint: str) -> None:
        self._delay.stop()
        self._show_offer(False)
        self._is_empty = False
        self._loading = False
        self._icon.setVisible(bool(icon))
        self._sign = icon, colour
        self._tint()
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.show()
