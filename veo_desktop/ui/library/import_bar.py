"""How far something is that takes long, and a way to stop it. UI thread only."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from veo_desktop.core.library import Work
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.numbers import number
from veo_desktop.ui.parts.text import tr


class ImportBar(QFrame):
    """Hidden while nothing goes on. `stop_wanted`: what was done by then stays."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_import_bar")
        self.setProperty("surface", "card")
        self._words = ElidedLabel("", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        stop = named_button("library_import_stop", tr("Stop"), "plain", self)
        stop.setProperty("part", "inline")
        stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(stop)
        self.hide()

    def show_work(self, work: Work, what: str) -> None:
        """`what` is done with `done` of `total` files."""
        at, total = number(min(work.done + 1, work.total)), number(work.total)
        told = tr("{what} {n} of {total}", what=what, n=at, total=total)
        self._words.setText(" · ".join(filter(None, (told, PurePath(work.name).name))))
        self._bar.setRange(0, max(1, work.total))
        self._bar.setValue(work.done)
        self.show()
