"""Paints the rectangles of notes over a picture, and draws a new one by a drag. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from veo_desktop.core.clip_notes import ClipNote, NoteRect
from veo_desktop.ui.parts.text_size import Size, grown, sized
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.notes_model import NotesModel

LEAST = 8.0  # pixels: what is drawn smaller was a click
_LABEL = 20  # pixels high
_LONGEST = 240.0  # pixels of a label


class NoteBoxes:
    """`area` is where the whole picture is, in the coordinates of the painter and of the points.

    Whoever hosts it hands it the mouse: `press`, `move` and `release` answer whether they took it, which they do
    while the model is `drawing`. It repaints then, and when the model has `changed`.
    """

    def __init__(self, theme: Theme, model: NotesModel) -> None:
        self._theme = theme
        self._model = model
        self._from: QPointF | None = None
        self._to = QPointF()

    @property
    def takes_drags(self) -> bool:
        """Whether a drag on the picture draws."""
        return self._model.drawing

    def paint(self, painter: QPainter, area: QRectF, frame: int, sight: QRectF) -> None:
        """The rectangles of the notes about `frame`, and the one that is being drawn. Their words stay in `sight`."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for note in self._model.at(frame):
            if note.rect is not None and not (note is self._model.draft and self._from is not None):
                self._paint_box(painter, _on_screen(note.rect, area), note, sight)
        if self._from is not None:
            self._outline(painter, QRectF(self._from, self._to).normalized(), "accent")
        painter.restore()

    def spot_at(self, point: QPointF, area: QRectF, frame: int) -> ClipNote | None:
        """The note whose rectangle is under `point`, the smallest where several are."""
        under = [
            (note.rect.width * note.rect.height, number, note)
            for number, note in enumerate(self._model.at(frame))
            if note.rect is not None and _on_screen(note.rect, area).contains(point)
        ]
        return min(under)[2] if under else None

    def press(self, point: QPointF, area: QRectF) -> bool:
        """The mouse went down here."""
        if not self._model.drawing or not area.contains(point):
            return False
        self._from = self._to = QPointF(point)
        return True

    def move(self, point: QPointF, area: QRectF) -> bool:
        if self._from is None:
            return False
        self._to = QPointF(
            min(area.right(), max(area.left(), point.x())), min(area.bottom(), max(area.top(), point.y()))
        )
        return True

    def release(self, point: QPointF, area: QRectF) -> bool:
        """The draft has a rectangle now, unless it is as small as a click: then its hosts may take it for one."""
        if not self.move(point, area) or self._from is None:
            return False
        drawn = QRectF(self._from, self._to).normalized()
        self._from = None
        if drawn.width() < LEAST or drawn.height() < LEAST:
            return False
        self._model.draw(_in_picture(drawn, area))
        return True

    def _paint_box(self, painter: QPainter, box: QRectF, note: ClipNote, sight: QRectF) -> None:
        self._outline(painter, box, "accent" if note is self._model.draft else "warn")
        words = " ".join(note.words.split())
        if not words or not box.intersects(sight):
            return
        font = sized(painter.font(), Size.SMALL)
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _LONGEST)
        high = grown(_LABEL)
        label = QRectF(box.left(), box.top() - high - 2, metrics.horizontalAdvance(words) + 12, high)
        if label.top() < sight.top():
            label.moveTop(max(box.top(), sight.top()) + 4)
            label.moveLeft(box.left() + 4)
        label.moveLeft(max(sight.left() + 4, min(label.left(), sight.right() - label.width() - 4)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ground"))
        painter.drawRoundedRect(label, 6, 6)
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)

    def _outline(self, painter: QPainter, box: QRectF, role: str) -> None:
        """A dark line below a bright one is seen on any picture."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in (("ground", 4.0), (role, 2.0)):
            painter.setPen(QPen(self._theme.color(color), width))
            painter.drawRoundedRect(box, 4, 4)


def _on_screen(rect: NoteRect, area: QRectF) -> QRectF:
    return QRectF(
        area.left() + rect.x * area.width(),
        area.top() + rect.y * area.height(),
        rect.width * area.width(),
        rect.height * area.height(),
    )


def _in_picture(drawn: QRectF, area: QRectF) -> NoteRect:
    return NoteRect(
        (drawn.left() - area.left()) / area.width(),
        (drawn.top() - area.top()) / area.height(),
        drawn.width() / area.width(),
        drawn.height() / area.height(),
    )
