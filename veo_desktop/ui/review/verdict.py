"""Pick and reject as two buttons, of which at most one is pressed. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from veo_desktop.core.judging import Flag
from veo_desktop.core.key_map import KeyMap
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.flow import FlowLayout
from veo_desktop.ui.parts.key_words import tip
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme


class VerdictButtons(QWidget):
    """`flagged(Flag)`: a person wants this verdict; the pressed one again takes it away."""

    flagged = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flag = Flag.NONE
        self._pick = self._button(theme, "pick_button", tr("Pick"), "check")
        self._reject = self._button(theme, "reject_button", tr("Reject"), "reject")
        self.show_keys(KeyMap())
        self._pick.clicked.connect(self._on_pick)
        self._reject.clicked.connect(self._on_reject)
        row = FlowLayout(self, spacing=4)
        row.addWidget(self._pick)
        row.addWidget(self._reject)

    def show_keys(self, keys: KeyMap) -> None:
        """Say which keys do the same."""
        self._pick.setToolTip(tip(tr("Pick this clip"), keys.keys("pick")))
        self._reject.setToolTip(tip(tr("Reject this clip"), keys.keys("reject")))

    def show_flag(self, flag: Flag) -> None:
        """Show a verdict that was kept."""
        self._flag = flag
        self._pick.setChecked(flag is Flag.PICK)
        self._reject.setChecked(flag is Flag.REJECT)

    def _button(self, theme: Theme, name: str, words: str, icon: str) -> QPushButton:
        button = named_button(name, words, "option", self, toggles=True)
        button.setIcon(theme.icon(icon))
        button.setIconSize(QSize(14, 14))
        return button

    @Slot()
    def _on_pick(self) -> None:
        self._want(Flag.PICK)

    @Slot()
    def _on_reject(self) -> None:
        self._want(Flag.REJECT)

    def _want(self, flag: Flag) -> None:
        wanted = Flag.NONE if flag is self._flag else flag
        self.show_flag(wanted)
        self.flagged.emit(wanted)
