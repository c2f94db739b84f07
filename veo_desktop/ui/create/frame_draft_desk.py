"""Takes a frame of the clip in the player into the compose panel, alone or with the clip's recipe. UI thread only."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from veo_desktop.core.job import Job
from veo_desktop.core.request import FIRST_FRAME, LAST_FRAME, SEED
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.frame_origins import FrameOrigins
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.player.frame_desk import CONTINUE, LAST
from veo_desktop.ui.player.player import Player
from veo_desktop.workers.image_sources import FromPicture


class FrameDraftDesk(QObject):
    """What a clip goes on from is remembered with the picture that was taken out of it.

    `came_from_elsewhere`: the frame was that of a player in another window, which has closed.
    """

    came_from_elsewhere = Signal()

    def __init__(self, page: CreatePage, create: CreateDesk, origins: FrameOrigins) -> None:
        super().__init__(page)
        self._compose = page.compose
        self._create = create
        self._origins = origins
        self._from = ""  # the job whose frame is being checked for the first frame's place
        page.player.frame_for_draft.connect(self._on_frame)
        page.compose.content.changed.connect(self._on_changed)

    def listen(self, player: Player) -> None:
        """Take frames from a player in a window of its own, too."""
        player.frame_for_draft.connect(self._on_frame_elsewhere)

    @Slot(object, str, str)
    def _on_frame_elsewhere(self, picture: QImage, role: str, path: str) -> None:
        player = self.sender()
        assert isinstance(player, QWidget)
        player.window().close()
        self.came_from_elsewhere.emit()
        self._on_frame(picture, role, path)

    @Slot(object, str, str)
    def _on_frame(self, picture: QImage, role: str, path: str) -> None:
        job = next((each for each in self._create.finished if each.clip is not None and each.clip.path == path), None)
        if role == CONTINUE and job is not None:
            self._load_recipe(job)
        self._place(LAST_FRAME if role == LAST else FIRST_FRAME, picture, job)

    def _load_recipe(self, job: Job) -> None:
        """The clip's own settings, with neither its pictures nor its seed: what comes next is another clip."""
        values = {name: value for name, value in job.request.values.items() if name != SEED}
        self._compose.load(replace(job.request, values=values, images=()))

    def _place(self, field: str, picture: QImage, job: Job | None) -> None:
        place = self._compose.frames.inputs.get(field)
        if place is None:
            self._compose.footer.set_message(tr("This model takes no such picture. Choose another model first."))
            return
        place.offer(FromPicture(picture))
        self._from = job.id if job is not None and field == FIRST_FRAME else ""

    @Slot(str)
    def _on_changed(self, field: str) -> None:
        """The picture is checked and has its name now, or another one came before it."""
        place = self._compose.frames.inputs.get(field)
        if field != FIRST_FRAME or place is None or place.busy or not self._from:
            return
        job_id, self._from = self._from, ""
        for image in place.images():
            self._origins.note(image.path, job_id)
