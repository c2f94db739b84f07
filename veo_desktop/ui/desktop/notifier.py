"""Says through the system that jobs ended, while the window is in the background. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

from veo_desktop.core.job import Job, JobState
from veo_desktop.ui.create.job_words import state_line, title
from veo_desktop.ui.parts.text import tr, trn

if TYPE_CHECKING:  # imported when there is something to tell: the window shows without it
    from veo_desktop.core.desktop import Note, NoteChoice

GATHER_MS = 700  # what ends within this time is told together


class NoteBoard(Protocol):
    """The system's place for notifications: one of ours at a time."""

    def show(self, note: Note) -> None: ...

    def clear(self) -> None: ...


class Notifier(QObject):
    """Speaks only while `window` is not in front, and only while `wanted`. `chosen(NoteChoice)`: a note was clicked.

    Until the person comes back there is one note, about all that has ended since they left.
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget, mask: Callable[[str], str], wanted: bool) -> None:
        """`mask` takes keys out of words: a note may be read by whoever passes the screen."""
        super().__init__(window)
        self._window = window
        self._mask = mask
        self._board: NoteBoard | None = None
        self._name_of: Callable[[str], str] = lambda _project: ""
        self._ended: list[Job] = []
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self._show)
        self.wanted = wanted
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._on_focus)

    def name_projects(self, name_of: Callable[[str], str]) -> None:
        """`name_of` gives the name of a project that is not the current one, "" for that, by its id."""
        self._name_of = name_of

    def attach(self, board: NoteBoard) -> None:
        """Where notes are shown from now on; what has ended before is shown now."""
        self._board = board
        if self._ended:
            self._gather.start()

    def tell(self, job: Job) -> None:
        """A job has ended."""
        if not self.wanted or self._in_front():
            return
        QApplication.alert(self._window)  # the taskbar's own mark, where there is one
        self._ended.append(job)
        if not self._gather.isActive():
            self._gather.start()

    @Slot(object)
    def choose(self, choice: NoteChoice) -> None:
        """The board says that its note was clicked."""
        self.chosen.emit(choice)

    def _in_front(self) -> bool:
        """Whether the window, or a dialog over it, has the focus."""
        active = QApplication.activeWindow()
        return active is not None and (active is self._window or self._window.isAncestorOf(active))

    @Slot(QWindow)
    def _on_focus(self, _window: QWindow | None) -> None:
        if self._ended and self._in_front():
            self._ended.clear()
            self._gather.stop()
            if self._board is not None:
                self._board.clear()

    @Slot()
    def _show(self) -> None:
        if self._board is not None and self._ended and self.wanted:
            self._board.show(self._note())

    def _note(self) -> Note:
        """About the job that ended last, and how many there are. What it offers is the last clip."""
        from veo_desktop.core.desktop import Note  # as above

        ready = [job for job in self._ended if job.state is JobState.DONE]
        job = ready[-1] if ready else self._ended[-1]
        picture = job.clip.thumbnail if job.clip is not None else ""
        heading, words = self._words(job, len(ready))
        offer = tr("Play") if ready else tr("Show")
        return Note(job.id, _plain(self._mask(heading)), _plain(self._mask(words)), picture, offer)

    def _words(self, job: Job, ready: int) -> tuple[str, str]:
        failed = len(self._ended) - ready
        if ready + failed == 1:
            return title(job), " · ".join(filter(None, (state_line(job), self._name_of(job.project))))
        parts = (_ready_words(ready), _failed_words(failed))
        return " · ".join(filter(None, parts)), tr("The last one: {title}", title=title(job))


def _ready_words(count: int) -> str:
    return trn("{n} clip is ready", "{n} clips are ready", count) if count else ""


def _failed_words(count: int) -> str:
    return trn("{n} job failed", "{n} jobs failed", count) if count else ""


def _plain(words: str) -> str:
    """On one line and without what cannot be seen: marks that turn the direction of writing can forge the rest."""
    return "".join(each if each.isprintable() else " " for each in words).strip()
