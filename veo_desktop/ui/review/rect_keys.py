"""A note's rectangle by the keyboard: Alt and an arrow move it, with Shift its far corner. Any thread; no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:  # a start has no notes
    from veo_desktop.core.clip_notes import NoteRect

STEP = 0.02  # of the picture's width or height
WAYS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


def moved(rect: NoteRect | None, key: Qt.Key, *, resized: bool) -> NoteRect:
    """`rect` after one of the keys of WAYS, inside the picture; in its middle where there was none yet."""
    from veo_desktop.core.clip_notes import NoteRect  # as above

    if rect is None:
        return NoteRect(0.375, 0.375, 0.25, 0.25)
    across, down = WAYS[key]
    if resized:
        width, height = (max(STEP, size) for size in (rect.width + across, rect.height + down))
        return NoteRect(rect.x, rect.y, min(width, 1 - rect.x), min(height, 1 - rect.y))
    x, y = max(0.0, rect.x + across), max(0.0, rect.y + down)
    return NoteRect(min(x, 1 - rect.width), min(y, 1 - rect.height), rect.width, rect.height)
