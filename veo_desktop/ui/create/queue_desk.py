"""What can be done with the queue: the line's order, holding a job or all of them, taking one out. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction

from veo_desktop.core.job import Job, JobState
from veo_desktop.core.notice import QUEUE_PAUSED, Notice
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.parts.key_words import sequence
from veo_desktop.ui.parts.text import tr
from veo_desktop.workers.backend import Backend

LONGEST_MOVE = 2000  # ms: a step that nothing was heard of for so long does not hold up the next one


class QueueDesk(QObject):
    """One QAction each, shared by the menu bar and the cards' menu; all but `pause_all` are for the selected job.

    `edit_requested(job id)`; `paused_changed(bool)`: the whole queue rests, or goes on.
    """

    edit_requested = Signal(object)
    paused_changed = Signal(bool)

    def __init__(self, page: CreatePage, backend: Backend, job: Callable[[str], Job | None]) -> None:
        super().__init__(page)
        self._strip = page.strip
        self._compose = page.compose
        self._backend = backend
        self._job = job
        self._moving: str | None = None  # the job whose step is being written down
        self._moved = QElapsedTimer()
        self._steps = 0  # still to go, earlier is positive
        self._make_actions()
        page.strip.set_queue_actions(self.for_job)
        page.strip.selected_changed.connect(self._refresh)
        page.compose.editing.changed.connect(self._refresh)
        page.strip.move_requested.connect(backend.move_job)
        backend.jobs_changed.connect(self._on_jobs)
        backend.notice.connect(self._on_notice)
        self._refresh()

    @property
    def for_job(self) -> list[QAction]:
        return [self.hold, self.earlier, self.later, self.edit, self.remove]

    def _make_actions(self) -> None:
        side = self._strip.isRightToLeft()
        self.earlier = self._make("earlier", "Alt+Left" if side else "Alt+Right", self._move_earlier)
        self.later = self._make("later", "Alt+Right" if side else "Alt+Left", self._move_later)
        self.hold = self._make("hold", "Alt+P", self._hold)
        self.edit = self._make("edit", "F2", self._edit)
        self.remove = self._make("remove", "Del", self._remove)
        self.pause_all = QAction(tr("Pause the queue"), self)
        self.pause_all.setObjectName("action_pause_queue")
        self.pause_all.setCheckable(True)
        self.pause_all.setShortcut(sequence("Ctrl+Shift+P"))
        self.pause_all.triggered.connect(self._backend.pause_queue)
        self.earlier.setText(tr("Move earlier"))
        self.later.setText(tr("Move later"))
        self.hold.setText(tr("Pause"))
        self.edit.setText(tr("Edit…"))
        self.remove.setText(tr("Remove from the queue"))

    def _make(self, name: str, keys: str, slot: Callable[[], None]) -> QAction:
        """Its keys are the strip's alone: elsewhere they may move a cursor."""
        action = QAction(self)
        action.setObjectName(f"action_{name}")
        action.setShortcut(sequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        return action

    @Slot()
    def _refresh(self) -> None:
        """Offer what the selected job allows."""
        job = self._waiting_job()
        line = [each.id for each in self._strip.waiting()] if job is not None else []
        for action in self.for_job:
            action.setEnabled(job is not None)
        if job is not None:
            self.earlier.setEnabled(job.id != line[0])
            self.later.setEnabled(job.id != line[-1])
            self.hold.setText(tr("Start") if job.hold.by_hand else tr("Pause"))
            self.hold.setEnabled(not self._is_edited(job))

    def _is_edited(self, job: Job) -> bool:
        """It goes on when its change is saved or given up: until then nobody may send it half changed."""
        edit = self._compose.editing.edit
        return edit is not None and edit.job_id == job.id

    def _waiting_job(self) -> Job | None:
        job = self._job(self._strip.selected or "")
        return job if job is not None and job.state is JobState.DRAFTED else None

    @Slot(object)
    def _on_jobs(self, jobs: tuple[Job, ...]) -> None:
        if any(job.id == self._moving for job in jobs):
            moved, self._moving = self._moving, None
            if moved == self._strip.selected:
                self._strip.select(moved)  # brings it into sight
                self._take_steps()
        self._refresh()

    @Slot(object)
    def _on_notice(self, notice: Notice) -> None:
        if notice.key == QUEUE_PAUSED:
            paused = notice.message is not None
            self.pause_all.setChecked(paused)
            self._strip.set_queue_paused(paused)
            self.paused_changed.emit(paused)

    @Slot()
    def _move_earlier(self) -> None:
        self._step(1)

    @Slot()
    def _move_later(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        """The next step starts where the one before ended, so it waits for that to be written down."""
        busy = self._moving is not None and self._moved.elapsed() < LONGEST_MOVE
        if busy and self._moving == self._strip.selected:
            self._steps += step
        else:
            self._steps = step
            self._take_steps()

    def _take_steps(self) -> None:
        job, steps = self._waiting_job(), self._steps
        self._steps = 0
        if job is None or not steps:
            return
        line = [each.id for each in self._strip.waiting()]
        here = line.index(job.id)
        there = min(max(0, here - steps), len(line) - 1)
        others = [each for each in line if each != job.id]
        if there != here:
            self._moving = job.id
            self._moved.start()
            self._backend.move_job(job.id, others[there] if there < len(others) else None)

    @Slot()
    def _hold(self) -> None:
        job = self._waiting_job()
        if job is not None:
            (self._backend.retry if job.hold.by_hand else self._backend.pause_job)(job.id)

    @Slot()
    def _edit(self) -> None:
        if (job := self._waiting_job()) is not None:
            self.edit_requested.emit(job.id)

    @Slot()
    def _remove(self) -> None:
        if (job := self._waiting_job()) is not None:
            self._backend.cancel(job.id)
