"""Writing in the picture, in any script, painted once a clip. Render threads; needs a QGuiApplication."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextOption

_MOST_LETTERS = 420
_ENDLESS = 100_000  # pixels


def font(pixels: int, *, bold: bool = False) -> QFont:
    """The clip's typeface; the system fills in what it lacks of a script."""
    face = QFont()
    face.setFamilies(["Inter", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Noto Sans"])
    face.setPixelSize(max(8, pixels))
    face.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return face


def caption(prompt: str, negative: str, width: int, short_side: int) -> QImage:
    """The prompt, and under it what is to be left out, on a soft dark plate `width` pixels wide."""
    words = _shortened(prompt)
    size = _fitting_size(words, width, short_side)
    lines = [(words, font(size, bold=True), QColor(255, 255, 255))]
    if negative.strip():
        lines.append((f"without: {_shortened(negative)}", font(short_side // 36), QColor(225, 228, 235)))
    margin = short_side // 40
    boxes = [_box(text, face, width - 2 * margin) for text, face, _ in lines]
    height = int(sum(box.height() for box in boxes)) + margin * (len(lines) + 1)
    plate = _transparent(width, height)
    painter = QPainter(plate)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 12, 18, 130))
    painter.drawRoundedRect(QRectF(plate.rect()), margin, margin)
    top = float(margin)
    for (text, face, colour), box in zip(lines, boxes, strict=True):
        painter.setFont(face)
        painter.setPen(colour)
        painter.drawText(QRectF(margin, top, width - 2 * margin, box.height() + 2), text, _wrapping())
        top += box.height() + margin
    painter.end()
    return plate


def mark(short_side: int) -> QImage:
    """The small word that tells a sandbox clip from a real one."""
    face = font(short_side // 38, bold=True)
    box = _box("SANDBOX", face, short_side)
    margin = short_side // 90
    plate = _transparent(int(box.width()) + 4 * margin, int(box.height()) + 2 * margin)
    painter = QPainter(plate)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 12, 18, 120))
    painter.drawRoundedRect(QRectF(plate.rect()), margin, margin)
    painter.setFont(face)
    painter.setPen(QColor(255, 255, 255, 220))
    painter.drawText(QRectF(plate.rect()), "SANDBOX", QTextOption(Qt.AlignmentFlag.AlignCenter))
    painter.end()
    return plate


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _MOST_LETTERS else words[:_MOST_LETTERS].rstrip() + "…"


def _fitting_size(words: str, width: int, short_side: int) -> int:
    """The largest size in which the words take no more than a third of the short side."""
    size = short_side // 18
    while size > short_side // 40 and _box(words, font(size, bold=True), width).height() > short_side / 3:
        size -= 2
    return size


def _box(text: str, face: QFont, width: float) -> QRectF:
    probe = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(probe)
    painter.setFont(face)
    box = painter.boundingRect(QRectF(0, 0, width, _ENDLESS), text, _wrapping())
    painter.end()
    return box


def _wrapping() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _transparent(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image
