"""The volume; where nothing can be heard, why. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSlider, QStackedLayout, QWidget

from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.text import tr

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.media.facts import ClipInfo

WIDTH, NARROW = 104, 60  # pixels
BESIDE = 6  # pixels, from the button that mutes


def sound_note(info: ClipInfo | None, device_missing: bool) -> str:
    """Why nothing of a clip can be heard, or that nothing is to be seen of it; "" where all is as usual."""
    if info is not None and not info.has_audio:
        return tr("No sound")
    if device_missing:
        return tr("No audio device")
    return tr("Sound only") if info is not None and not info.has_picture else ""


class VolumeSlider(QWidget):
    """The slider, or in its place a few words on why there is nothing to hear. `changed(float)`: 0 to 1."""

    changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("volume_slider")
        self._slider.setAccessibleName(tr("Volume"))
        self._slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._slider.setRange(0, 100)
        self._slider.setPageStep(10)
        self._slider.setValue(100)
        self._slider.valueChanged.connect(self._apply)
        self._note = ElidedLabel(lines=2)
        self._note.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self._note.setObjectName("sound_note")
        self._note.setProperty("role", "small")
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(BESIDE, 0, 0, 0)  # the player's controls run from the left in every language
        self._pages.addWidget(self._slider)
        self._pages.addWidget(self._note)
        self._muted = False
        self.set_narrow(False)

    @property
    def loudness(self) -> float:
        return 0.0 if self._muted else self._slider.value() / 100

    @property
    def volume(self) -> float:
        """Where the slider stands, muted or not."""
        return self._slider.value() / 100

    def set_narrow(self, narrow: bool) -> None:
        """Whichever of slider and words is shown, it is as wide: the buttons beside it do not move."""
        self.setFixedWidth(NARROW if narrow else WIDTH)

    def set_volume(self, volume: float) -> None:
        self._slider.setValue(round(volume * 100))

    def set_muted(self, muted: bool) -> None:
        self._muted = muted
        self._apply()

    def set_note(self, note: str) -> None:
        """Say `note` in place of the slider; "" brings the slider back."""
        self._note.setText(note)
        self._note.setToolTip(note)
        self._pages.setCurrentWidget(self._note if note else self._slider)

    @Slot()
    def _apply(self) -> None:
        self.changed.emit(self.loudness)
