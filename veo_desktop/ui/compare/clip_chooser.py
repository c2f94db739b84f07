"""The list of clips that another one can be compared with. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QListView, QStackedLayout, QVBoxLayout, QWidget

from veo_desktop.core import request as fields
from veo_desktop.core.job import Job
from veo_desktop.ui.compare.lane import MOST
from veo_desktop.ui.create.job_pictures import JobPictures
from veo_desktop.ui.create.job_words import cost_line, settings_line, title
from veo_desktop.ui.create.picture_list import PictureList, PictureRow
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.figures import moment
from veo_desktop.ui.parts.key_words import modifier
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.popover import Popover
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.theme import Theme

SIZE = QSize(400, 420)
_MORE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ClipChooser(Popover):
    """`chosen(tuple of job ids)`: the clip that it was opened for, and those chosen, in the order of the list.

    A click or Enter takes one; with Ctrl or Shift several are marked first.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, SIZE, parent)
        self.setObjectName("compare_chooser")
        self.setAccessibleName(tr("Compare with"))
        self._job_id = ""
        self._heading = ElidedLabel()
        self._heading.setProperty("role", "title")
        self._list = PictureList(theme, JobPictures(self), self)
        self._list.setObjectName("compare_chooser_list")
        self._list.setAccessibleName(tr("Clips"))
        self._list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._nothing = QLabel(tr("There is no other clip yet.\nMake a second take, and compare the two here."))
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint = wrapped("", "small")
        self._compare = named_button("compare_chosen_button", tr("Compare"), "primary", self)
        self._build()
        self._list.picked.connect(self._on_picked)
        self._list.selectionModel().selectionChanged.connect(self._show_count)
        self._compare.clicked.connect(self._take)

    def open_for(self, job: Job, others: list[Job], anchor: QWidget) -> None:
        """Offer `others` to be compared with `job`, those of the same prompt first."""
        self._job_id = job.id
        self._heading.setText(tr("Compare “{title}” with", title=title(job)))
        others = sorted(others, key=lambda each: (title(each) != title(job), -each.created))
        self._list.clearSelection()
        self._list.set_rows([_row(each) for each in others])
        self._pages.setCurrentIndex(0 if others else 1)
        self._hint.setVisible(bool(others))
        self._show_count()
        self.open_at(anchor)
        (self._list if others else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def _build(self) -> None:
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._nothing)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._compare)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(pages, 1)
        column.addLayout(foot)

    @property
    def _marked(self) -> list[str]:
        places = sorted(index.row() for index in self._list.selectionModel().selectedIndexes())
        model = self._list.model()
        found = [model.index(place, 0).data(Qt.ItemDataRole.UserRole) for place in places]
        return [row.key for row in found if isinstance(row, PictureRow)]

    @Slot()
    def _show_count(self) -> None:
        count = len(self._marked)
        fits = 0 < count < MOST
        self._compare.setEnabled(fits)
        words = (
            trn("Up to {n} clip at a time.", "Up to {n} clips at a time.", MOST)
            if count >= MOST
            else tr("Hold {key} to mark up to three.", key=modifier("Ctrl"))
        )
        self._hint.setText(words)

    @Slot(str)
    def _on_picked(self, _key: str) -> None:
        if not QApplication.keyboardModifiers() & _MORE:
            self._take()

    @Slot()
    def _take(self) -> None:
        marked = self._marked
        if 0 < len(marked) < MOST:
            self.hide()
            self.chosen.emit((self._job_id, *marked))


def _row(job: Job) -> PictureRow:
    detail = " · ".join(filter(None, (settings_line(job), cost_line(job), moment(job.created))))
    pictures = (job.clip.thumbnail,) if job.clip is not None and job.clip.thumbnail else ()
    seed = job.request.value(fields.SEED)
    return PictureRow(job.id, tr("Seed {seed}", seed=seed) if seed else "", detail, pictures, heading=title(job))
