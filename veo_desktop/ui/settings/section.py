"""A section of the settings: a heading, and its rows below one another. UI thread only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.scrolling import scrolling
from veo_desktop.ui.settings.found import Found, Row
from veo_desktop.ui.settings.setting_row import INDENT, SettingRow

MARGIN = 24


@dataclass(frozen=True)
class Section:
    """What the dialog shows under `title`; `found` tells what a search can lead to, as it is now."""

    name: str
    title: str
    icon: str
    page: QWidget
    found: Callable[[], list[Found]]


def heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "title")
    return label


def section(name: str, title: str, icon: str, parts: Sequence[QWidget]) -> Section:
    """A section that scrolls; those of `parts` that are rows can be searched for."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(margins(MARGIN - INDENT, 20, MARGIN, 20))
    column.setSpacing(18)
    for part in (heading(title), *parts):
        line = QHBoxLayout()
        leading = 0 if isinstance(part, SettingRow) else INDENT  # a row has room for its mark
        line.setContentsMargins(margins(leading, 0, 0, 0))
        line.addWidget(part)
        column.addLayout(line)
    column.addStretch(1)
    rows = [part for part in parts if isinstance(part, Row)]
    return Section(name, title, icon, scrolling(page), lambda: [row.found for row in rows])
