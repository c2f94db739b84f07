"""Says in the picture's place how far a clip is opened, or why it is not. UI thread only.

Nothing is open, something is being opened, a person is asked first, it cannot be played.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from veo_desktop.core.text import Text
from veo_desktop.ui.player.doubt import Doubt
from veo_desktop.ui.player.states import States

PROGRESS = 250  # milliseconds between looks at how far a file is opened


class Front(QObject):
    """`accepted`: the clip that was asked about is to be opened in spite of that."""

    accepted = Signal()

    def __init__(self, states: States, picture: QWidget, part: Callable[[], float | None]) -> None:
        """`part()` is how far the file that is being opened was read, from 0 to 1; None while none is."""
        super().__init__(picture)
        self._states, self._part = states, part
        self._doubt = Doubt(picture)
        self._doubt.accepted.connect(self.accepted)
        self._progress = QTimer(self, interval=PROGRESS)
        self._progress.timeout.connect(self._show_progress)

    @property
    def words(self) -> str:
        """What is said now; "" while there is a picture."""
        return self._doubt.words or self._states.words

    def empty(self) -> None:
        self._rest()
        self._states.empty()

    def expecting(self) -> None:
        """A file is looked into before it is opened."""
        self._rest()
        self._states.loading()

    def opening(self) -> None:
        """From now on it is told how far; a long file on a slow disk takes its time."""
        self.expecting()
        self._progress.start()

    def ask(self) -> None:
        """Whether a clip that ended the program is to be opened again."""
        self.empty()
        self._doubt.ask()

    def failed(self, reason: Text) -> None:
        self._rest()
        self._states.failed(reason)

    def opened(self) -> None:
        """The clip is open: its picture is next."""
        self._progress.stop()

    def picture(self) -> None:
        self._states.nothing()

    def _rest(self) -> None:
        self._progress.stop()
        self._doubt.hide()

    @Slot()
    def _show_progress(self) -> None:
        part = self._part()
        if part is not None:
            self._states.loading_part(part)
