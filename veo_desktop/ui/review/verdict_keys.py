"""Which verdict the press of a key is, by the keys that a person has chosen. UI thread only."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from veo_desktop.core.judging import MOST_STARS, Change, Flag
from veo_desktop.core.key_map import KeyMap

VERDICTS: Mapping[str, Change] = {
    "pick": Change(flag=Flag.PICK),
    "reject": Change(flag=Flag.REJECT),
    "unflag": Change(flag=Flag.NONE),
    **{f"rating_{stars}": Change(rating=stars) for stars in range(MOST_STARS + 1)},
}
_NOT_WRITTEN = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def pressed(event: QKeyEvent, keys: KeyMap, names: tuple[str, ...]) -> str:
    """The one of these actions that has the key of this press; "" where none has."""
    written = _written(event)
    return next((name for name in names if any(key in written for key in keys.keys(name))), "")


def _written(event: QKeyEvent) -> tuple[str, ...]:
    """The portable names that a press goes by: that of its key and, unless it is a letter, what it writes.

    A figure is a figure on the keypad too, and where it takes Shift to be written.
    """
    combined = event.keyCombination().toCombined() & ~Qt.KeyboardModifier.KeypadModifier.value
    key = QKeySequence(combined).toString(QKeySequence.SequenceFormat.PortableText)
    sign = event.text()
    plain = len(sign) == 1 and sign.isprintable() and not sign.isalpha() and not sign.isspace()
    return (key, sign) if plain and not event.modifiers() & _NOT_WRITTEN else (key,)
