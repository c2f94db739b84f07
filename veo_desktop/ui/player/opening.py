"""Which file the player has open, opens or waits for; a suspected one is asked about first. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from veo_desktop.core.text import Text
from veo_desktop.media.memory import USUAL_LIMIT
from veo_desktop.media.opening_marks import OpeningMarks
from veo_desktop.ui.player.front import Front
from veo_desktop.ui.player.transport import Transport


class Opening(QObject):
    """One file at a time. `cleared`: nothing of the clip before is to be seen any more."""

    cleared = Signal()

    def __init__(self, transport: Transport, front: Front, marks: OpeningMarks | None, parent: QObject) -> None:
        """`marks` remember which clip was being opened when the program ended."""
        super().__init__(parent)
        self._transport = transport
        self._front = front
        self._marks = marks
        self._play = True
        self._share = 1
        self.path = ""  # of what is open or being opened
        self.expecting = False  # a file is being looked into, see `expect`
        self.memory_limit = USUAL_LIMIT  # bytes that decoded frames may take, from the next clip on
        front.accepted.connect(self._open_anyway)

    def open(self, path: str, *, play: bool, share: int) -> None:
        """See Player.open."""
        self._play, self._share = play, share
        if self._marks is not None and self._marks.suspected(path):
            self.close()
            self.path = path
            self._front.ask()
        else:
            self._open(path)

    def expect(self) -> None:
        """A file is looked into and will be opened then: the clip before it goes."""
        self.close()
        self.expecting = True
        self._front.expecting()

    def refuse(self, reason: Text) -> None:
        """The file that was expected is not opened."""
        self.close()
        self._front.failed(reason)

    def close(self) -> None:
        """Let go of the clip and its file."""
        self.expecting = False
        self.path = ""
        self.cleared.emit()
        self._front.empty()
        self._transport.close_clip()

    def _open(self, path: str) -> None:
        self.expecting = False
        self.path = path
        self._front.opening()
        self._transport.open(path, self._play, self.memory_limit // self._share)

    @Slot()
    def _open_anyway(self) -> None:
        self._open(self.path)
