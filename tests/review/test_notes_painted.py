"""Notes on the seek bar and over the picture, read back from painted pixels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from veo_desktop.core.clip_notes import ClipNote, NoteRect
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.note_boxes import NoteBoxes
from veo_desktop.ui.review.note_marks import NoteMarks
from veo_desktop.ui.review.notes_model import NotesModel

FRAMES = 101
BAR = QRectF(10, 8, 400, 4)
PICTURE = QRectF(20, 10, 320, 180)
GREY = QColor("#808080")
START = ClipNote("1", "c", 0, 0, "start")
RANGE = ClipNote("2", "c", 50, 75, "range", NoteRect(0.5, 0.5, 0.25, 0.25))
INSIDE = ClipNote("3", "c", 60, 60, "a smaller one", NoteRect(0.55, 0.55, 0.1, 0.1))
DRAFT = ClipNote("4", "c", 100, 100, "")


def _image() -> QImage:
    image = QImage(430, 200, QImage.Format.Format_RGB32)
    image.fill(GREY)
    return image


def _bar(theme: Theme, model: NotesModel, *, mirrored: bool = False) -> QImage:
    image = _image()
    painter = QPainter(image)
    NoteMarks(theme, model).paint(painter, BAR, FRAMES, mirrored=mirrored)
    painter.end()
    return image


def _picture(boxes: NoteBoxes, frame: int) -> QImage:
    image = _image()
    painter = QPainter(image)
    boxes.paint(painter, PICTURE, frame, QRectF(image.rect()))
    painter.end()
    return image


def test_each_note_has_its_mark_at_its_frames(theme: Theme) -> None:
    model = NotesModel()
    model.show_notes((START, RANGE))
    model.set_draft(DRAFT)
    image, mirrored = _bar(theme, model), _bar(theme, model, mirrored=True)
    warn, accent = theme.color("warn"), theme.color("accent")
    for x, expected in ((10, warn), (60, GREY), (210, warn), (310, warn), (340, GREY), (410, accent)):
        assert image.pixelColor(x, 10) == expected, x
        assert mirrored.pixelColor(420 - x, 10) == expected, x
    assert image.pixelColor(260, 10) not in (GREY, warn)  # between the ends of a range the groove is seen


def test_the_note_under_the_pointer_is_the_nearest(theme: Theme) -> None:
    model = NotesModel()
    model.show_notes((START, RANGE, INSIDE))
    marks = NoteMarks(theme, model)
    assert marks.spot_at(QPointF(13, 10), BAR, FRAMES) == START
    assert marks.spot_at(QPointF(251, 10), BAR, FRAMES) == INSIDE
    assert marks.spot_at(QPointF(300, 10), BAR, FRAMES) == RANGE
    assert marks.spot_at(QPointF(100, 10), BAR, FRAMES) is None
    assert marks.spot_at(QPointF(410, 10), BAR, FRAMES, mirrored=True) == START


def test_a_rectangle_is_over_the_frames_of_its_note_alone(theme: Theme) -> None:
    model = NotesModel()
    model.show_notes((START, RANGE))
    boxes = NoteBoxes(theme, model)
    there, before = _picture(boxes, 50), _picture(boxes, 49)
    for point in ((180, 120), (260, 120), (220, 145)):  # its left, right and lower edge
        assert there.pixelColor(*point) == theme.color("warn")
        assert before.pixelColor(*point) == GREY
    assert there.pixelColor(240, 135) == GREY  # the picture itself stays free
    assert there != before and before == _image()


def test_the_smallest_rectangle_under_the_pointer_counts(theme: Theme) -> None:
    model = NotesModel()
    model.show_notes((RANGE, INSIDE))
    boxes = NoteBoxes(theme, model)
    assert boxes.spot_at(QPointF(200, 112), PICTURE, 60) == INSIDE
    assert boxes.spot_at(QPointF(250, 140), PICTURE, 60) == RANGE
    assert boxes.spot_at(QPointF(200, 112), PICTURE, 61) == RANGE
    assert boxes.spot_at(QPointF(30, 20), PICTURE, 60) is None


def test_a_drag_draws_the_rectangle_of_the_draft(theme: Theme) -> None:
    model, drawn = NotesModel(), list[NoteRect]()
    model.drawn.connect(drawn.append)
    boxes = NoteBoxes(theme, model)
    assert not boxes.press(QPointF(100, 50), PICTURE)  # no note is being written
    model.set_draft(DRAFT)
    assert not boxes.press(QPointF(5, 5), PICTURE)  # beside the picture
    assert boxes.press(QPointF(180, 100), PICTURE) and boxes.move(QPointF(100, 55), PICTURE)
    assert _picture(boxes, 0).pixelColor(140, 55) == theme.color("accent")
    assert boxes.release(QPointF(-50, 55), PICTURE)  # it ends at the picture's edge
    assert drawn == [NoteRect(0.0, 0.25, 0.5, 0.25)]
    assert boxes.press(QPointF(100, 50), PICTURE)
    assert not boxes.release(QPointF(102, 52), PICTURE) and len(drawn) == 1  # that was a click
