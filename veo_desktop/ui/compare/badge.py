"""The words on a compared picture: which clip it is, which frame, why it stands still or is not there. UI thread only.

Pictures lie on black in the light theme too, so the colours here do not follow it.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from veo_desktop.media.match import Held
from veo_desktop.ui.compare.lane import LETTERS, Lane
from veo_desktop.ui.parts.figures import fixed_width
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.text_size import grown
from veo_desktop.ui.parts.theme import Theme

HEIGHT = 24  # pixels, at the usual size of text
PAD, GAP, INSET = 8.0, 8.0, 8.0  # pixels
RADIUS = 8.0
LEAST_NAME = 48.0  # pixels: a name that has less is left out
SHADE = 210  # how dark the ground is, of 255
_LEADING = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def frame_words(lane: Lane) -> str:
    """`frame 12`, as people count; why it stands where it does."""
    if lane.picture is None:
        return ""
    words = tr("frame {n}", n=lane.picture.index + 1)
    if lane.held is Held.LAST:
        return tr("{frame} · ended", frame=words)
    return tr("{frame} · not begun", frame=words) if lane.held is Held.FIRST else words


def paint_badge(
    painter: QPainter, theme: Theme, lane: Lane, place: int, area: QRectF, *, at_end: bool, font: QFont
) -> None:
    """In the upper corner of `area`, at its beginning or its end."""
    text, high, figures = theme.over_picture("text"), grown(HEIGHT), fixed_width(font)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    parts = [(LETTERS[place], bold, text)]
    room = area.width() - 2 * INSET - 2 * PAD - QFontMetricsF(bold).horizontalAdvance(LETTERS[place])
    words = frame_words(lane)
    if words and (wide := QFontMetricsF(figures).horizontalAdvance(words) + GAP) <= room:
        colour = theme.over_picture("muted" if lane.held is Held.NOT else "warn")
        room -= wide
        parts.append((words, figures, colour))
    if room - GAP >= LEAST_NAME:
        name = QFontMetricsF(font).elidedText(lane.clip.name, Qt.TextElideMode.ElideRight, min(room - GAP, 220.0))
        parts.insert(1, (name, font, text))
    widths = [QFontMetricsF(each).horizontalAdvance(part) + 1 for part, each, _colour in parts]
    width = sum(widths) + GAP * (len(parts) - 1) + 2 * PAD
    left = area.right() - INSET - width if at_end else area.left() + INSET
    box = QRectF(left, area.top() + INSET, width, high)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    ground = theme.over_picture("ground")
    ground.setAlpha(SHADE)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    x = box.left() + PAD
    for (part, each, colour), across in zip(parts, widths, strict=True):
        painter.setFont(each)
        painter.setPen(colour)
        painter.drawText(QRectF(x, box.top(), across + 1, high), int(_LEADING), part)
        x += across + GAP


def paint_failure(painter: QPainter, theme: Theme, lane: Lane, area: QRectF, font: QFont) -> None:
    """In the middle of `area`, in the picture's place."""
    if lane.failure is None:
        return
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    inner = area.adjusted(16, INSET + grown(HEIGHT), -16, -INSET)
    half = inner.height() / 2
    painter.setFont(bold)
    painter.setPen(theme.over_picture("text"))
    above = QRectF(inner.left(), inner.top(), inner.width(), half - 4)
    below = QRectF(inner.left(), inner.top() + half + 4, inner.width(), half - 4)
    centred = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
    painter.drawText(above, centred | int(Qt.AlignmentFlag.AlignBottom), tr("This clip cannot be played"))
    painter.setFont(font)
    painter.setPen(theme.over_picture("muted"))
    painter.drawText(below, centred | int(Qt.AlignmentFlag.AlignTop), shown(lane.failure))
