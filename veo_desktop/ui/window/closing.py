"""Asks before a quit that would break off an upload: the one thing that a quit asks about. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from veo_desktop.core.job import Job, JobState
from veo_desktop.ui.parts.figures import transfer
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.window.main_window import MainWindow
from veo_desktop.workers.backend import Backend

WIDTH = 420
STEPS = 1000


class Closing(QObject):
    """Holds a quit back while an image goes out, until it is through or the person quits anyway."""

    def __init__(self, window: MainWindow, backend: Backend) -> None:
        super().__init__(window)
        self._window = window
        self._sending: dict[str, Job] = {}  # jobs whose image is on its way, or waits for the answer to it
        self._dialog: UploadDialog | None = None
        self._anyway = False
        backend.jobs_changed.connect(self._on_jobs)
        window.guard_closing(self._may_close)

    def _may_close(self) -> bool:
        if self._anyway or not any(map(_going_out, self._sending.values())):
            return True
        if self._dialog is None:
            self._dialog = UploadDialog(self._window)
            self._dialog.quit_anyway.connect(self._quit_anyway)
            self._dialog.finished.connect(self._on_finished)
        self._dialog.show_uploads(tuple(self._sending.values()))
        self._dialog.open()
        return False

    @Slot(object)
    def _on_jobs(self, jobs: tuple[Job, ...]) -> None:
        for job in jobs:
            if _sends_image(job):
                self._sending[job.id] = job
            else:
                self._sending.pop(job.id, None)
        if self._dialog is None:
            return
        if self._sending:
            self._dialog.show_uploads(tuple(self._sending.values()))
        else:
            self._dialog.accept()
            self._window.close()

    @Slot()
    def _quit_anyway(self) -> None:
        self._anyway = True
        self._window.close()

    @Slot()
    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


class UploadDialog(QDialog):
    """How far the uploads are, and the two ways out. `quit_anyway` is emitted once it is closed."""

    quit_anyway = Signal()

    def __init__(self, parent: MainWindow) -> None:
        super().__init__(parent)
        self.setObjectName("upload_dialog")
        self.setWindowTitle(tr("Quit Veo Desktop"))
        self.setAccessibleName(tr("Quit Veo Desktop"))
        give_room(self, WIDTH)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setObjectName("upload_title")
        self._amount = QLabel()
        self._amount.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Upload"))
        self._build()

    def show_uploads(self, jobs: tuple[Job, ...]) -> None:
        """How far these are."""
        words = trn("An image is still being uploaded", "{n} images are still being uploaded", len(jobs))
        self._title.setText(words)
        done, total = sum(job.progress.done for job in jobs), sum(job.progress.total for job in jobs)
        self._amount.setText(transfer(done, total) if total else tr("Sending to Wiro"))
        self._bar.setValue(round(STEPS * done / total) if total else 0)

    def _build(self) -> None:
        words = QLabel(
            tr(
                "Veo Desktop quits by itself when Wiro has it. If you quit now, the clip is sent at the next start, "
                "or looked up at Wiro, so that nothing is paid twice."
            )
        )
        words.setWordWrap(True)
        anyway = QPushButton(tr("Quit anyway"))
        anyway.setObjectName("quit_anyway_button")
        anyway.setAccessibleName(anyway.text())
        anyway.setProperty("kind", "danger")
        anyway.setAutoDefault(False)
        anyway.clicked.connect(self._leave)
        stay = QPushButton(tr("Don't quit"))
        stay.setObjectName("stay_button")
        stay.setAccessibleName(stay.text())
        stay.setDefault(True)
        stay.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(anyway)
        buttons.addWidget(stay)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._bar)
        column.addWidget(self._amount, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(words)
        column.addSpacing(4)
        column.addLayout(buttons)
        stay.setFocus()

    @Slot()
    def _leave(self) -> None:
        self.accept()
        self.quit_anyway.emit()


def _sends_image(job: Job) -> bool:
    sending = job.state is JobState.SUBMITTING and any(image.path for image in job.request.images)
    return sending or job.uploading


def _going_out(job: Job) -> bool:
    """Whether it still has to leave: nothing of it can have been accepted yet."""
    return job.uploading or job.progress.total == 0 or job.progress.done < job.progress.total
