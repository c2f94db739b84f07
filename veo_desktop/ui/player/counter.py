"""The timecode and the number of the frame on the screen. UI thread only."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from veo_desktop.core.timecode import timecode
from veo_desktop.ui.parts.figures import fixed_width
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown

LINE = 18  # pixels


class Counter(QLabel):
    """`00:03:08 · frame 81 of 192`, or the frame before the timecode. `clicked`: a person wants the other order.

    Its size is that of the clip's last frame, and fixed: else the layout around it would be asked at each frame.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frames_first = False
        self._place: tuple[int, int, Fraction] | None = None
        self._measured: object = None  # what the size is for
        self.setObjectName("timecode_label")
        self.setAccessibleName(tr("Timecode"))
        self.setProperty("role", "muted")
        self.setFont(fixed_width(self.font()))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_frames_first(False)

    @property
    def room(self) -> int:
        """Pixels that a timecode of a usual clip takes."""
        return self.fontMetrics().horizontalAdvance(_words(_USUAL, self._frames_first)) + 8

    def set_frames_first(self, first: bool) -> None:
        """Lead with the number of the frame, or with the timecode."""
        self._frames_first = first
        self.setToolTip(tr("Click to show the timecode first") if first else tr("Click to show the frame first"))
        self._show()

    def show_frame(self, index: int, frames: int, rate: Fraction) -> None:
        """Frame `index`, from 0, of `frames`; people count it from 1."""
        self._place = (index, frames, rate)
        self._show()

    def show_nothing(self) -> None:
        self._place = None
        self._show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._place is not None:
            self.clicked.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.ContentsRectChange):
            self._measured = None
            self._show()

    def _show(self) -> None:
        _index, frames, rate = self._place or _USUAL
        if self._measured != (frames, rate, self._frames_first):
            self._measured = (frames, rate, self._frames_first)
            self.setText(_words((frames - 1, frames, rate), self._frames_first))
            self.setFixedSize(self.sizeHint().expandedTo(QSize(0, grown(LINE))))
        self.setText("" if self._place is None else _words(self._place, self._frames_first))


_USUAL = (88888, 888, Fraction(24))  # its figures are as wide as any


def _words(place: tuple[int, int, Fraction], frames_first: bool) -> str:
    index, frames, rate = place
    code = timecode(index, rate)
    if frames_first:
        return tr("frame {n} of {frames} · {timecode}", timecode=code, n=index + 1, frames=frames)
    return tr("{timecode} · frame {n} of {frames}", timecode=code, n=index + 1, frames=frames)
