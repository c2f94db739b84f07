"""A push button with everything that one needs: its look, its names, its tool tip. UI thread only."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from veo_desktop.ui.parts.elided import tool_tip


def named_button(name: str, words: str, kind: str, parent: QWidget, tip: str = "") -> QPushButton:
    """`name`: its object name; `kind`: "primary", "plain", "quiet" or "danger". Enter elsewhere does not press it."""
    button = QPushButton(words, parent)
    button.setObjectName(name)
    button.setAccessibleName(words)
    button.setProperty("kind", kind)
    button.setToolTip(tool_tip(tip))
    button.setAutoDefault(False)
    return button
