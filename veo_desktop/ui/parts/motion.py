"""Whether things may move by themselves: the one place that says so, for ours and for Qt's own. UI thread only.

Qt keeps the answer itself, for the whole application: that is what its own menus and lists go by.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

CHOICES = ("system", "full", "reduced")
_GENERAL = Qt.UIEffect.UI_General
_OF_QT = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def animated() -> bool:
    """Whether an animation may run; ask at each one's start."""
    return QApplication.isEffectEnabled(_GENERAL)


class Motion:
    """What the person chose, and what the system wishes where they chose nothing."""

    def __init__(self, choice: str = "system") -> None:
        self._effects = {effect: QApplication.isEffectEnabled(effect) for effect in _OF_QT}
        self._choice = choice
        self._reduced: bool | None = None
        self._apply()

    def choose(self, choice: str) -> None:
        """ "system", "full" or "reduced"; anything else counts as "system"."""
        self._choice = choice if choice in CHOICES else "system"
        self._apply()

    def set_system(self, reduced: bool | None) -> None:
        """Whether the system asks for little motion; None where it does not say, which is for full motion."""
        self._reduced = reduced
        self._apply()

    def _apply(self) -> None:
        full = self._choice == "full" or (self._choice == "system" and not self._reduced)
        QApplication.setEffectEnabled(_GENERAL, full)
        for effect, usual in self._effects.items():
            QApplication.setEffectEnabled(effect, full and usual)
