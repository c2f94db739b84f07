"""The context menu of a job: what its state allows, by name. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from veo_desktop.core.errors import Action
from veo_desktop.core.job import Job, JobState
from veo_desktop.ui.create.job_offers import Offer, offer, offer_words, remedy
from veo_desktop.ui.parts.actions import action_words
from veo_desktop.ui.parts.text import tr


class JobMenu(QMenu):
    """`chosen(job id, choice)`: a choice is its failure's Action or one of these words.

    "open", "compare", "cancel", "retry", "final", "details", "remove".

    A job that waits brings the queue's own actions besides, which are for the selected job.
    """

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("job_menu")
        self._job_id = ""
        self._for_waiting: list[QAction] = []
        self.triggered.connect(self._emit_choice)

    def set_queue_actions(self, actions: list[QAction]) -> None:
        self._for_waiting = actions

    def popup_for(self, job: Job, at: QPoint) -> None:
        """Show what can be done with `job`, at a place of the screen."""
        self._job_id = job.id
        self.clear()
        if job.state is JobState.DONE:
            self._add("open", tr("Open in the player"))
            self._add("compare", tr("Compare with…"))
        if (action := remedy(job)) is not Action.NONE:
            self._add(action, action_words(action))
        what = offer(job)
        if job.state is JobState.DRAFTED:
            self.addActions(self._for_waiting)
            self.addSeparator()
        elif what in (Offer.CANCEL, Offer.STOP):
            self._add("cancel", offer_words(what))
        if job.state is JobState.DONE:
            self._add("final", tr("Make the final…"))
        if job.state.ended:
            self._add("retry", tr("Make again with these settings"))
        self._add("details", tr("Details…"))
        if job.state.ended:
            self.addSeparator()
            self._add("remove", tr("Move to bin") if job.clip is not None else tr("Remove from the list"))
        self.popup(at)

    def _add(self, choice: str | Action, words: str) -> None:
        action = self.addAction(words)
        action.setData(choice)

    @Slot(QAction)
    def _emit_choice(self, action: QAction) -> None:
        if (choice := action.data()) is not None:
            self.chosen.emit(self._job_id, choice)
