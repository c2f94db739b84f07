"""The filters of the search, to be clicked instead of typed. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from veo_desktop.ui.parts.text import tr


class FilterMenu(QMenu):
    """`chosen(key, value)`: a filter that is to stand in the search."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("filter_menu")
        stars = [(f">={n}", tr("{n} stars or more", n=n)) for n in (4, 3, 2)]
        self._add(tr("Rating"), "rating", [("5", tr("5 stars")), *stars, ("0", tr("No stars"))])
        self._add(
            tr("Verdict"),
            "is",
            [("pick", tr("Picked")), ("reject", tr("Rejected")), ("unflagged", tr("Neither"))],
        )
        self._add(
            tr("Made"),
            "made",
            [
                ("today", tr("Today")),
                ("yesterday", tr("Yesterday")),
                ("this-week", tr("This week")),
                ("last-week", tr("Last week")),
                ("this-month", tr("This month")),
                ("this-year", tr("This year")),
            ],
        )
        self._add(tr("Aspect ratio"), "ratio", [("16:9", "16:9"), ("9:16", "9:16"), ("1:1", "1:1")])
        self._add(tr("Model"), "model", [("fast", tr("Fast")), ("3.1", "Veo 3.1"), ("veo", tr("Any Veo"))])
        self._add(
            tr("Resolution"), "resolution", [("720", "720p"), ("1080", "1080p"), (">1080", tr("More than 1080p"))]
        )
        self._add(tr("Cost"), "cost", [(">1", tr("Over $1")), (">2", tr("Over $2")), ("<=1", tr("$1 or less"))])
        self._add(
            tr("With"),
            "has",
            [("audio", tr("Sound")), ("notes", tr("Notes")), ("tags", tr("Tags")), ("recipe", tr("A recipe"))],
        )
        self._add(
            tr("Kind"),
            "is",
            [("finished", tr("Finals")), ("imported", tr("Imported")), ("sandbox", tr("From the sandbox"))],
        )

    def _add(self, title: str, key: str, values: list[tuple[str, str]]) -> None:
        menu = self.addMenu(title)
        for value, words in values:
            action = menu.addAction(words)
            action.setData((key, value))
            action.triggered.connect(self._on_chosen)

    @Slot()
    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            key, value = action.data()
            self.chosen.emit(key, value)
