"""Brings prompts and settings that were used before back into the compose panel. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from veo_desktop.core.job import Job
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.job_pictures import JobPictures
from veo_desktop.ui.create.panel_note import PanelNote
from veo_desktop.ui.parts.popover import DropButton
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.shelf_backend import ShelfBackend

if TYPE_CHECKING:
    from veo_desktop.ui.create.history_popup import HistoryPopup


class HistoryDesk(QObject):
    """The button in the panel's header, the popup behind it, and what is chosen there.

    `samples_wanted`: there is nothing to choose from, so prompts to begin with are.
    """

    samples_wanted = Signal()

    def __init__(
        self, page: CreatePage, theme: Theme, shelf: ShelfBackend, create: CreateDesk, note: PanelNote
    ) -> None:
        super().__init__(page)
        self._compose = page.compose
        self._theme = theme
        self._shelf = shelf
        self._create = create
        self._note = note
        self._popup: HistoryPopup | None = None
        self._to_load, self._to_play = "", ""  # ids of jobs that are being read
        self._button = DropButton(theme, tr("History"), page.compose.header, icon="history")
        self._button.setObjectName("history_button")
        self._button.setToolTip(tr("Every prompt that was used, and what it made"))
        self._button.clicked.connect(self.open)
        page.compose.header.add(self._button)
        shelf.job_read.connect(self._on_job)

    @Slot()
    def open(self) -> None:
        """Show what was used before."""
        if self._popup is None:
            self._popup = self._make()
        self._popup.open_at(self._button)

    def _make(self) -> HistoryPopup:
        from veo_desktop.ui.create.history_popup import HistoryPopup  # the first paint does without

        popup = HistoryPopup(self._theme, JobPictures(self), self._compose)
        popup.search_wanted.connect(self._shelf.find_prompts)
        popup.prompt_chosen.connect(self._use_prompt)
        popup.settings_chosen.connect(self._use_settings)
        popup.clip_chosen.connect(self._show_clip)
        popup.samples_wanted.connect(self.samples_wanted)
        self._shelf.prompts_found.connect(popup.show_found)
        return popup

    @Slot(str)
    def _use_prompt(self, prompt: str) -> None:
        self._compose.use_prompt(prompt)
        self._compose.prompt.editor.setFocus()

    @Slot(str)
    def _use_settings(self, job_id: str) -> None:
        self._to_load = job_id
        self._shelf.ask_job(job_id)

    @Slot(str)
    def _show_clip(self, job_id: str) -> None:
        self._to_play = job_id
        self._shelf.ask_job(job_id)

    @Slot(object)
    def _on_job(self, job: Job | None) -> None:
        if job is None:
            return
        if job.id == self._to_load:
            self._to_load = ""
            self._compose.load(job.request)
            self._compose.prompt.editor.setFocus()
        if job.id == self._to_play:
            self._to_play = ""
            if not self._create.show_clip(job):
                self._note.say(tr("This clip is not in the library any more."), "warn")
