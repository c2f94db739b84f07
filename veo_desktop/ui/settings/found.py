"""What the search of the settings can lead to. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from veo_desktop.core.folding import holds


@dataclass(frozen=True)
class Found:
    """`searched`: all words by which it is found; `focus` puts the keyboard on what can be changed in `widget`."""

    words: str
    searched: str
    widget: QWidget
    focus: Callable[[], None]

    def has(self, wanted: str, section: str = "") -> bool:
        """Whether every word of `wanted` is part of it, or of the section's title."""
        return holds(f"{self.searched} {section}", wanted)


class Row(QWidget):
    """A part of a section that a search can lead to."""

    @property
    def found(self) -> Found:
        raise NotImplementedError
