"""Says to screen readers how jobs go: that they begin, each quarter of the selected one, what they need, their end.

UI thread only.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from veo_desktop.core.errors import Action
from veo_desktop.core.job import Job, JobState
from veo_desktop.ui.create.job_offers import remedy
from veo_desktop.ui.create.job_words import bar, percent, spoken, state_line, title
from veo_desktop.ui.parts.announce import announce
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
        if before is not None and _needs(job) not in (Action.NONE, _needs(before)):
            self._steps.setdefault(job.id, 0)
            self._say(job, state_line(job), urgent=True)
        elif job.state in _BEGUN or job.uploading:
            self._under_way(job, selected=selected)
        elif job.state.ended and self._steps.pop(job.id, None) is not None and before is not None:
            self._say(job, spoken(job), urgent=job.state is JobState.FAILED)

    def _under_way(self, job: Job, *, selected: bool) -> None:
        step = int((bar(job) or 0.0) * STEPS)
        told = self._steps.get(job.id)
        self._steps[job.id] = max(step, told or 0)
        if told is None:
            self._say(job, state_line(job), urgent=_needs(job) is not Action.NONE)
        elif step > told and selected:
            self._say(job, percent(job) or state_line(job))

    def _say(self, job: Job, words: str, *, urgent: bool = False) -> None:
        announce(self._strip, tr("{title}: {state}", title=title(job), state=words), urgent=urgent)


def _needs(job: Job) -> Action:
    """What it waits for from the person, NONE where it goes on by itself or has ended."""
    return Action.NONE if job.state.ended else remedy(job)
