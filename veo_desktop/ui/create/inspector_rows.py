"""The inspector's facts: seed, settings, cost, when and how long, file, and what is thought of it. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from veo_desktop.core import request as fields
from veo_desktop.core.job import Job, JobState
from veo_desktop.ui.create.job_words import cost_difference, cost_line, file_line, settings_line
from veo_desktop.ui.parts.direction import beginning
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.figures import moment, money, span
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr

UNKNOWN = "—"
NO_BREAK = "\u00a0"


class FactRows(QWidget):
    """Five rows that are always there, so that nothing moves when a fact becomes known; two more for a clip."""

    def __init__(self, verdict: QWidget, tags: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seed = QLabel()
        self._seed.setObjectName("inspector_seed")
        self._seed.setAlignment(beginning() | Qt.AlignmentFlag.AlignVCenter)
        self._seed.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._settings = _wrapped("settings")
        self._cost = _value("cost")
        self._cost.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._difference = _wrapped("cost_difference")
        self._difference.setContentsMargins(0, 1, 0, 0)  # it is in small: on one line with the cost
        self._difference.setAlignment(beginning() | Qt.AlignmentFlag.AlignTop)
        self._made = _wrapped("made")
        self._file = _wrapped("file")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, 60)
        grid.setColumnStretch(1, 1)
        cost = QHBoxLayout()
        cost.setSpacing(6)
        cost.addWidget(self._cost, 0, Qt.AlignmentFlag.AlignTop)
        cost.addWidget(self._difference, 1)
        grid.addLayout(cost, 2, 1)
        for row, name in enumerate((tr("Seed"), tr("Settings"), tr("Cost"), tr("Made"), tr("File"))):
            label = QLabel(name)
            label.setProperty("role", "muted")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        for row, value in ((0, self._seed), (1, self._settings), (3, self._made), (4, self._file)):
            grid.addWidget(value, row, 1)
        self._of_clip = [verdict, tags]
        for row, name, part in ((5, tr("Verdict"), verdict), (6, tr("Tags"), tags)):
            label = QLabel(name)
            label.setProperty("role", "muted")
            label.setContentsMargins(0, 4, 0, 0)  # on one line with the words beside it
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(part, row, 1)
            self._of_clip.append(label)

    def show_job(self, job: Job) -> None:
        self._seed.setText(job.request.value(fields.SEED) or UNKNOWN)
        self._settings.setText(settings_line(job) or UNKNOWN)
        self._cost.setText(_cost(job))
        self._show_difference(job)
        took = span(job.created, job.ended)
        self._made.setText(" · ".join(_whole(each) for each in (moment(job.created), took) if each))
        self._file.setText(" · ".join(map(_whole, file_line(job).split(" · "))) or UNKNOWN)
        for each in self._of_clip:
            each.setVisible(job.clip is not None and not job.clip.in_bin)

    def _show_difference(self, job: Job) -> None:
        """Against the estimate: as it was said, or by how much it was not."""
        by = cost_difference(job) if job.clip is not None else None
        if by is None:
            words, role = "", "good"
        elif by == 0:
            words, role = tr("as estimated"), "good"
        elif by > 0:
            words, role = tr("{amount} more than estimated", amount=money(by)), "warn"
        else:
            words, role = tr("{amount} less than estimated", amount=money(-by)), "good"
        self._difference.setText(words)
        if self._difference.property("role") != role:
            self._difference.setProperty("role", role)
            self._difference.style().polish(self._difference)


def _cost(job: Job) -> str:
    if job.state.ended:
        return cost_line(job) or (UNKNOWN if job.state is JobState.DONE else tr("Not charged"))
    return tr("about {amount}", amount=money(job.estimate)) if job.estimate is not None else tr("Price unknown")


def _wrapped(name: str) -> QLabel:
    label = wrapped(name=f"inspector_{name}")
    label.setAlignment(beginning() | Qt.AlignmentFlag.AlignVCenter)
    return label


def _value(name: str) -> ElidedLabel:
    label = ElidedLabel()
    label.setObjectName(f"inspector_{name}")
    return label


def _whole(words: str) -> str:
    """A figure stays with its unit where a line ends."""
    return words.replace(" ", NO_BREAK)
