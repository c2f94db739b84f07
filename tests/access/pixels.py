"""Measures on screenshots how well what a widget says, and where the keyboard is, can be told from what is around."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from veo_desktop.ui.parts.contrast import contrast as contrast_of_names

SEEN = 40  # pixels that a change has at least: more than a caret


def shot(window: QWidget, area: QRect) -> QImage:
    """`area` of the window, with the ground on which it lies."""
    return window.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)


def colours(image: QImage, area: QRect) -> list[int]:
    """The colours of its pixels as 0xRRGGBB, row by row."""
    area = area.intersected(image.rect())
    words = memoryview(image.constBits()).cast("I")
    width = image.bytesPerLine() // 4
    found: list[int] = []
    for y in range(area.top(), area.bottom() + 1):
        found += words[y * width + area.left() : y * width + area.right() + 1]
    return [each & 0xFFFFFF for each in found]


@lru_cache(maxsize=100_000)
def contrast(one: int, other: int) -> float:
    return contrast_of_names(f"#{one:06x}", f"#{other:06x}")


def in_sight(widget: QWidget, inset: int = 0) -> QRect:
    """What of it is within all that it lies in, in the coordinates of its window."""
    window = widget.window()
    seen = widget.rect().adjusted(inset, inset, -inset, -inset).translated(widget.mapTo(window, QPoint(0, 0)))
    around = widget.parentWidget()
    while around is not None and around is not window:
        seen = seen.intersected(around.rect().translated(around.mapTo(window, QPoint(0, 0))))
        around = around.parentWidget()
    return seen


def ink(image: QImage, area: QRect) -> float:
    """How far what stands out most in `area` is from its most frequent colour: 1 to 21."""
    counted = Counter(colours(image, area))
    ground = counted.most_common(1)[0][0]
    return max(contrast(each, ground) for each in counted)


def change(before: QImage, after: QImage) -> float:
    """The contrast between both of the pixels that are others now; the best ones aside, which are no ring yet."""
    pairs = zip(colours(before, before.rect()), colours(after, after.rect()), strict=True)
    ratios = sorted((contrast(*pair) for pair in pairs if pair[0] != pair[1]), reverse=True)
    return ratios[SEEN] if len(ratios) > SEEN else 1.0
