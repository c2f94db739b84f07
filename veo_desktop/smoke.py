"""`--smoke-test`: makes one clip in the sandbox through the real window, plays it, and reports. UI thread."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.job import Clip, Job, JobState
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.core.text import Text
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.player.marks import Repeat
from veo_desktop.workers.backend import Backend

PATIENCE_MS = 120_000
PLAY_MS = 20_000  # a null sink may start 2 s late, and a 4 s clip is played once
FEWEST = 0.5  # of the clip's frames must be painted and differ: a frozen or black picture fails
PROMPT = "A paper boat sails down a rain gutter, the camera follows close above the water"


class SmokeTest(QObject):
    """Prints one JSON line; `exit_code` is 0 only when a moving picture and sound were played. Then calls `quit_`."""

    def __init__(self, page: CreatePage, backend: Backend, quit_: Callable[[], object]) -> None:
        super().__init__(page)
        self._page = page
        self._quit = quit_
        self._clip: Clip | None = None
        self._over = False
        self.exit_code = 1
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._too_long)
        self._play = QTimer(self, singleShot=True, interval=PLAY_MS)
        self._play.timeout.connect(self._judge)
        page.player.opened.connect(self._on_opened)
        page.player.failed.connect(self._on_failed)
        page.player.playing_changed.connect(self._on_playing)
        backend.connection_changed.connect(self._on_connection)
        backend.jobs_changed.connect(self._on_jobs)
        backend.notice.connect(self._on_notice)
        self._patience.start()

    @Slot(object)
    def _on_connection(self, connection: Connection) -> None:
        if connection.line is Line.ONLINE and not self._page.strip.count:
            QTimer.singleShot(500, self._generate)  # the price is there by then

    @Slot()
    def _generate(self) -> None:
        compose = self._page.compose
        settings = {"durationSeconds": "4", "resolution": "720p", "generateAudio": "true"}
        compose.load(Request(VEO_3_1, {"prompt": PROMPT, **settings}))
        self._page.player.count_distinct_frames()
        compose.footer.button.click()

    @Slot(object)
    def _on_jobs(self, jobs: tuple[Job, ...]) -> None:
        for job in jobs:
            if job.state in (JobState.FAILED, JobState.CANCELLED):
                self._end({"status": "failed", "reason": str(job.failure.message) if job.failure else "cancelled"})
            elif job.clip is not None:
                self._clip = job.clip

    @Slot(object)
    def _on_notice(self, notice: Notice) -> None:
        if notice.message is not None and notice.level is Level.ERROR:
            self._end({"status": "failed", "reason": str(notice.message), "detail": notice.detail})

    @Slot(object)
    def _on_opened(self, _info: object) -> None:
        if self._page.player.repeat is not Repeat.ONCE:
            self._page.player.commands.loop.trigger()
        self._play.start()

    @Slot(object)
    def _on_failed(self, reason: Text) -> None:
        self._end({"status": "failed", "reason": str(reason)})

    @Slot(bool)
    def _on_playing(self, playing: bool) -> None:
        """It has ended by itself: nobody pauses it here. On a busy machine the picture may still be on its way."""
        if playing or not self._play.isActive():
            return
        if self._has_moved():
            self._judge()
        else:  # frames were dropped: once more, while there is time
            QTimer.singleShot(0, self._page.player.commands.play.trigger)

    @Slot()
    def _judge(self) -> None:
        player, clip = self._page.player, self._clip
        seen = {
            "frames": player.frame_count,
            "frames_painted": player.frames_painted,
            "distinct_frames": player.distinct_frames,
            "audio_samples": player.audio_samples,
            "stream_sha256": clip.streams_sha256 if clip is not None else "",
        }
        moving = self._has_moved()
        if moving and player.audio_samples > 0:
            self._end({"status": "ok", **seen})
        else:
            reason = "no sound was played" if moving else "the picture was black or frozen"
            self._end({"status": "failed", "reason": reason, **seen})

    def _has_moved(self) -> bool:
        player = self._page.player
        return min(player.frames_painted, player.distinct_frames) >= player.frame_count * FEWEST

    @Slot()
    def _too_long(self) -> None:
        self._end({"status": "failed", "reason": f"no clip within {PATIENCE_MS // 1000} s"})

    def _end(self, result: dict[str, object]) -> None:
        if self._over:
            return
        self._over = True
        self._patience.stop()
        self._play.stop()
        self.exit_code = 0 if result["status"] == "ok" else 1
        print(json.dumps(result), flush=True)
        self._quit()
