"""What judges a clip by one key, as actions for menus and windows. UI thread only."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction

from veo_desktop.core.judging import MOST_STARS, Flag
from veo_desktop.ui.parts.key_binder import KeyBinder
from veo_desktop.ui.parts.text import tr, trn


class JudgeActions(QObject):
    """`rated(int)`, `flagged(Flag)`; `note_wanted` and `tag_wanted`: one is to be written.

    `verdicts` are over when they are done, `writing` leads to an input in the window. `bin` (`bin_wanted`) has its key
    in the player alone: lists and fields have a use of their own for it.
    """

    rated = Signal(int)
    flagged = Signal(object)
    note_wanted = Signal()
    tag_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, keys: KeyBinder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.stars = [
            self._make(f"rating_{stars}", trn("{n} star", "{n} stars", stars) if stars else tr("No stars"))
            for stars in range(MOST_STARS + 1)
        ]
        self.pick = self._make("pick", tr("Pick"))
        self.reject = self._make("reject", tr("Reject"))
        self.unflag = self._make("unflag", tr("Neither picked nor rejected"))
        self.note = self._make("note", tr("Note at this frame"))
        self.tag = self._make("tag", tr("Add a tag"))
        self.bin = self._make("bin", tr("Move to bin"))
        self.bin.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for stars, action in enumerate(self.stars):
            action.triggered.connect(partial(self._rate, stars))  # a QAction is of the UI thread
        for flag, action in ((Flag.PICK, self.pick), (Flag.REJECT, self.reject), (Flag.NONE, self.unflag)):
            action.triggered.connect(partial(self._flag, flag))
        self.note.triggered.connect(self.note_wanted)
        self.tag.triggered.connect(self.tag_wanted)
        self.bin.triggered.connect(self.bin_wanted)

    @property
    def verdicts(self) -> list[QAction]:
        return [*self.stars, self.pick, self.reject, self.unflag]

    @property
    def writing(self) -> list[QAction]:
        return [self.note, self.tag]

    def set_clip(self, there: bool) -> None:
        """Whether there is a clip to judge."""
        for action in (*self.verdicts, *self.writing):
            action.setEnabled(there)

    def _rate(self, stars: int, _checked: bool = False) -> None:
        self.rated.emit(stars)

    def _flag(self, flag: Flag, _checked: bool = False) -> None:
        self.flagged.emit(flag)

    def _make(self, name: str, words: str) -> QAction:
        action = QAction(words, self)
        action.setObjectName(f"action_{name}")
        action.setAutoRepeat(False)
        self._keys.bind(name, action)
        return action
