"""The lines of the inspector that lead from a clip to those made out of it, and back. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from veo_desktop.core.job import Job
from veo_desktop.core.order import Relation
from veo_desktop.core.request import RESOLUTION
from veo_desktop.ui.create.compose_words import whole_name
from veo_desktop.ui.create.job_words import title
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.text import tr

MOST = 3  # clips made out of it that are shown, the newest first


class FinalLinks(QWidget):
    """`wanted` carries the id of the job that a line leads to; hidden while there is none."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, str], ...] = ()
        self._links: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_links(self, parent: Job | None, relation: Relation, children: Sequence[Job]) -> None:
        """The job that the shown one came out of, by `relation`, and those that came out of it."""
        newest = sorted(children, key=lambda job: job.created, reverse=True)[:MOST]
        lines = [(parent.id, _from(parent, relation))] if parent is not None else []
        lines += [(job.id, _to(job)) for job in newest]
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        for link in self._links:
            self._column.removeWidget(link)
            link.deleteLater()
        self._links = [self._link(job_id, words) for job_id, words in lines]
        for link in self._links:
            self._column.addWidget(link)
        self.setVisible(bool(lines))

    def _link(self, job_id: str, words: str) -> QPushButton:
        button = named_button("final_link", words, "link", self, tr("{words}: select that clip", words=words))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setProperty("job", job_id)
        button.clicked.connect(self._go)
        return button

    @Slot()
    def _go(self) -> None:
        self.wanted.emit(self.sender().property("job"))


def _from(parent: Job, relation: Relation) -> str:
    if relation is Relation.CONTINUED:
        return tr("Continues {clip}", clip=title(parent))
    if relation is Relation.AGAIN:
        return tr("Made again from {clip}", clip=_clip(parent))
    return tr("Final of {clip}", clip=_clip(parent))


def _to(child: Job) -> str:
    if child.relation is Relation.CONTINUED:
        return tr("Continued in {clip}", clip=title(child))
    if child.relation is Relation.AGAIN:
        return tr("Made again as {clip}", clip=_clip(child))
    return tr("Draft of {clip}", clip=_clip(child))


def _clip(job: Job) -> str:
    """Which clip is meant: prompt and seed are the same, so by what differs."""
    model = whole_name(job.request.model)
    return " · ".join(filter(None, (model, job.request.value(RESOLUTION))))
