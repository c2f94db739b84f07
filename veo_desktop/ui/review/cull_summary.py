"""What came of going through the clips, and what is to be done about the rejected ones. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from veo_desktop.core.judging import MOST_STARS, Flag
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.review.cull_round import CullRound
from veo_desktop.ui.review.words import picked_words, rejected_words


class CullSummary(QFrame):
    """`bin_wanted`: the rejected clips are to go to the bin; `back_wanted`: to the last clip; `done`: that is all."""

    bin_wanted = Signal()
    back_wanted = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("culling_summary")
        self.setProperty("surface", "ground")
        self._rejects = 0
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._lines = QLabel(self)
        self._lines.setObjectName("culling_result")
        self._lines.setProperty("role", "muted")
        for label in (self._title, self._lines):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bin = named_button("bin_rejects_button", "", "danger", self)
        self._back = named_button("culling_last_button", tr("Back to the last clip"), "plain", self)
        self._done = named_button("culling_done_button", tr("Done"), "primary", self)
        self._bin.clicked.connect(self._on_bin)
        self._back.clicked.connect(self.back_wanted)
        self._done.clicked.connect(self.done)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self._bin, self._back, self._done):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._lines)
        column.addSpacing(12)
        column.addLayout(row)
        column.addStretch(1)

    def show_round(self, round_: CullRound) -> None:
        """What was decided, with the keyboard on Done."""
        picked, rejected = (len(round_.flagged(flag)) for flag in (Flag.PICK, Flag.REJECT))
        count = len(round_.items)
        self._rejects = rejected
        self._title.setText(trn("That was the only clip", "Those were all {n} clips", count))
        lines = [picked_words(picked), rejected_words(rejected)]
        neither = count - picked - rejected
        lines.append(trn("{n} neither", "{n} neither", neither))
        stars = [sum(item.rating == rating for item in round_.items) for rating in range(MOST_STARS + 1)]
        rated = [tr("{n} × {stars}", n=stars[n], stars="★" * n) for n in range(MOST_STARS, 0, -1) if stars[n]]
        self._lines.setText("\n".join(filter(None, (" · ".join(lines), " · ".join(rated)))))
        words = trn("Move the reject to the bin…", "Move {n} rejects to the bin…", rejected)
        self._bin.setText(words)
        self._bin.setAccessibleName(words)
        self._bin.setVisible(rejected > 0)
        self._done.setFocus()

    @Slot()
    def _on_bin(self) -> None:
        box = QMessageBox(self)
        box.setObjectName("bin_rejects_dialog")
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(tr("Move to bin"))
        words = trn("Move the rejected clip to the bin?", "Move {n} rejected clips to the bin?", self._rejects)
        box.setText(words)
        box.setInformativeText(tr("Undo brings them back."))
        move = box.addButton(tr("Move to bin"), QMessageBox.ButtonRole.DestructiveRole)
        move.setObjectName("bin_rejects_confirm")
        move.setProperty("kind", "danger")
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        move.clicked.connect(self.bin_wanted)
        box.open()
