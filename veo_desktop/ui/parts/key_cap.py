"""A key as people know it from their keyboard: its name in a small frame. UI thread only."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from veo_desktop.ui.parts.key_words import native, natives


def key_cap(key: str) -> QLabel:
    """The portable `key` as it is called on this system."""
    return _cap(native(key))


def _cap(name: str) -> QLabel:
    cap = QLabel(name)
    cap.setProperty("part", "key")
    cap.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return cap


def key_caps(keys: tuple[str, ...]) -> QWidget:
    """All `keys` of an action, side by side."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for name in natives(keys):
        layout.addWidget(_cap(name))
    return row
