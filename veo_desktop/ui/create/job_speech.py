"""Says to screen readers how jobs go: that they begin, each quarter of the selected one, their end. UI thread only."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from veo_desktop.core.job import Job, JobState
from veo_desktop.ui.create.job_words import bar, percent, spoken, state_line, title
from veo_desktop.ui.parts.text import tr

STEPS = 4  # of the way
_BEGUN = (JobState.SUBMITTING, JobState.ACCEPTED, JobState.FOLLOWING, JobState.FETCHING, JobState.UNKNOWN)


class JobSpeech:
    """Speaks for `strip`, where the jobs are, wherever the keyboard is; what is known from before is not told."""

    def __init__(self, strip: QWidget) -> None:
        self._strip = strip
        self._steps: dict[str, int] = {}  # the quarter that was told last, of jobs under way

    def tell(self, before: Job | None, job: Job, *, selected: bool) -> None:
        """A job has another state, or has got further."""
        if job.state in _BEGUN:
            self._under_way(job, selected=selected)
        elif job.state.ended and self._steps.pop(job.id, None) is not None and before is not None:
            self._say(job, spoken(job))

    def _under_way(self, job: Job, *, selected: bool) -> None:
        step = int((bar(job) or 0.0) * STEPS)
        told = self._steps.get(job.id)
        self._steps[job.id] = max(step, told or 0)
        if told is None:
            self._say(job, state_line(job))
        elif step > told and selected:
            self._say(job, percent(job) or state_line(job))

    def _say(self, job: Job, words: str) -> None:
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._strip, tr("{title}: {state}", title=title(job), state=words))
            if job.state is JobState.FAILED:
                event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)
