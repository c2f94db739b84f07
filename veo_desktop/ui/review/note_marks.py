"""Paints notes on a seek bar, each at its frames, and says which one is under the pointer. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from veo_desktop.core.clip_notes import ClipNote
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.notes_model import NotesModel

WIDTH = 5.0  # pixels of a mark for one frame
BETWEEN = 0.45  # how much of the groove is covered between the ends of a range
NEAR = 4.0  # pixels beside a mark that still count as on it


class NoteMarks:
    """`area` is the bar's groove: the first frame lies at its leading edge, the last one at the other.

    Whoever hosts it repaints when the model has `changed`.
    """

    def __init__(self, theme: Theme, model: NotesModel) -> None:
        self._theme = theme
        self._model = model

    def paint(self, painter: QPainter, area: QRectF, frames: int, *, mirrored: bool = False) -> None:
        """A mark for each note of a clip of so many frames."""
        if frames < 1:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("ground"), 1))
        draft = self._model.draft
        for note in (*self._model.notes, *((draft,) if draft is not None else ())):
            colour = self._theme.color("accent" if note is draft else "warn")
            self._paint_mark(painter, self._mark(note, area, frames, mirrored), colour)
        painter.restore()

    def _paint_mark(self, painter: QPainter, mark: QRectF, colour: QColor) -> None:
        """Both ends of a range stand out; between them the groove is seen through it."""
        if mark.width() > 2 * WIDTH:
            between = QColor(colour)
            between.setAlphaF(BETWEEN)
            painter.fillRect(mark.adjusted(WIDTH / 2, 2, -WIDTH / 2, -2), between)
        painter.setBrush(colour)
        for left in {mark.left(), mark.right() - WIDTH}:
            painter.drawRoundedRect(QRectF(left, mark.top(), WIDTH, mark.height()), WIDTH / 2, WIDTH / 2)

    def spot_at(self, point: QPointF, area: QRectF, frames: int, *, mirrored: bool = False) -> ClipNote | None:
        """The note whose mark is at `point`, the nearest where several are."""
        near = [
            (abs(mark.center().x() - point.x()), number, note)
            for number, note in enumerate(self._model.notes)
            if (mark := self._mark(note, area, frames, mirrored)).adjusted(-NEAR, -NEAR, NEAR, NEAR).contains(point)
        ]
        return min(near)[2] if near else None

    def _mark(self, note: ClipNote, area: QRectF, frames: int, mirrored: bool) -> QRectF:
        left, right = sorted(_x(frame, area, frames, mirrored) for frame in (note.first, note.last))
        return QRectF(left - WIDTH / 2, area.center().y() - WIDTH, right - left + WIDTH, 2 * WIDTH)


def _x(frame: int, area: QRectF, frames: int, mirrored: bool) -> float:
    part = min(1.0, frame / (frames - 1)) if frames > 1 else 0.0
    return area.left() + (1.0 - part if mirrored else part) * area.width()
