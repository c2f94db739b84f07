"""The filters of the search, to be clicked instead of typed. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from veo_desktop.core.search import NO_PROJECT
from veo_desktop.ui.parts.numbers import money
from veo_desktop.ui.parts.text import tr, trn

MOST_NAMES = 20  # tags, collections or projects of one menu
LONGEST = 40  # characters of a name

Values = Sequence[tuple[str, str]]  # what stands in the search, and the words on the menu


class FilterMenu(QMenu):
    """`chosen(key, value)`: a filter that is to stand in the search."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("filter_menu")
        for title, key, values in _fixed():
            self._fill(self.addMenu(title), key, values)
        self.addSeparator()
        self._named = {
            "tag": self.addMenu(tr("Tag")),
            "in": self.addMenu(tr("Collection")),
            "project": self.addMenu(tr("Project")),
        }
        for key in self._named:
            self.show_names(key, ())

    def show_names(self, key: str, names: Sequence[str]) -> None:
        """What there is to choose from for "tag", "in" (collections) or "project"."""
        menu = self._named[key]
        menu.clear()
        self._fill(menu, key, [(name, _cut(name)) for name in names[:MOST_NAMES]])
        if key == "project" and names:
            self._fill(menu, key, [(NO_PROJECT, tr("No project"))])
        menu.menuAction().setVisible(bool(names))

    def _fill(self, menu: QMenu, key: str, values: Values) -> None:
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


def _cut(name: str) -> str:
    """Short enough for a menu, where "&" would be a mnemonic."""
    shown = name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
    return shown.replace("&", "&&")


def _fixed() -> tuple[tuple[str, str, Values], ...]:
    stars = [(f">={n}", trn("{n} star or more", "{n} stars or more", n)) for n in (4, 3, 2)]
    return (
        (tr("Rating"), "rating", [("5", trn("{n} star", "{n} stars", 5)), *stars, ("0", tr("No stars"))]),
        (tr("Verdict"), "is", [("pick", tr("Picked")), ("reject", tr("Rejected")), ("unflagged", tr("Neither"))]),
        (
            tr("Made"),
            "made",
            [
                ("today", tr("Today")),
                ("yesterday", tr("Yesterday")),
                ("this-week", tr("This week")),
                ("last-week", tr("Last week")),
                ("this-month", tr("This month")),
                ("last-month", tr("Last month")),
                ("this-year", tr("This year")),
            ],
        ),
        (tr("Aspect ratio"), "ratio", [("16:9", "16:9"), ("9:16", "9:16"), ("1:1", "1:1")]),
        (tr("Model"), "model", [("fast", tr("Fast")), ("3.1", "Veo 3.1"), ("veo", tr("Any Veo"))]),
        (tr("Resolution"), "resolution", [("720", "720p"), ("1080", "1080p"), (">1080", tr("More than 1080p"))]),
        (tr("Length"), "length", [("4", tr("4 s")), ("6", tr("6 s")), ("8", tr("8 s")), (">8", tr("Over 8 s"))]),
        (
            tr("Cost"),
            "cost",
            [
                (">1", tr("Over {amount}", amount=money(Decimal(1)))),
                (">2", tr("Over {amount}", amount=money(Decimal(2)))),
                ("<=1", tr("{amount} or less", amount=money(Decimal(1)))),
            ],
        ),
        (
            tr("With"),
            "has",
            [("audio", tr("Sound")), ("notes", tr("Notes")), ("tags", tr("Tags")), ("recipe", tr("A recipe"))],
        ),
        (
            tr("Kind"),
            "is",
            [
                ("final", tr("Finals")),
                ("continued", tr("Continued from another clip")),
                ("imported", tr("Imported")),
                ("duplicate", tr("Duplicates")),
                ("sandbox", tr("From the sandbox")),
                ("bin", tr("In the bin")),
            ],
        ),
    )
