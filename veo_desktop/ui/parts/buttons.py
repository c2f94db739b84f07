"""Push buttons with everything that they need: look, names, tool tip; and where a dialog has them. UI thread only."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from veo_desktop.ui.parts.elided import set_tip
from veo_desktop.ui.parts.roles import Role, give_role


def named_button(
    name: str, words: str, kind: str, parent: QWidget, tip: str = "", *, toggles: bool = False
) -> QPushButton:
    """`name`: its object name; `kind`: "primary", "plain", "quiet" or "danger". Enter elsewhere does not press it.

    `toggles`: it stays on or off, and whoever listens to its clicks hears of it.
    """
    button = QPushButton(parent)
    if toggles:
        button.setCheckable(True)
        give_role(button, Role.CheckBox)
    button.setText(words)
    dress(button, name, words, kind)
    set_tip(button, tip)
    return button


def dress(button: QPushButton, name: str, words: str, kind: str) -> None:
    """Its names and its look, as `named_button` has them."""
    button.setObjectName(name)
    button.setAccessibleName(words)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)


def answers(*buttons: QPushButton) -> QHBoxLayout:
    """The foot of a dialog: its buttons at the end, the one that goes on last."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
