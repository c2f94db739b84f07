"""Opens the crop tool on the original of a picture, and remembers what was cropped from what. UI thread only."""

from __future__ import annotations

import json
from dataclasses import asdict

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from veo_desktop.core.picture_fit import Area
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import Answer, FromCrop, Refused, Seen

Crops = dict[str, FromCrop]  # by the path of a cropped image: what it was cropped from


class Cropping(QObject):
    """The tool opens once the original has been read off the UI thread."""

    cropped = Signal(object)  # ImageSource: the part that is wanted, or the whole
    refused = Signal(object)  # Text: why the picture cannot be opened

    def __init__(self, theme: Theme, intake: ImageIntake, crops: Crops, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._theme = theme
        self._intake = intake
        self._crops = crops
        self._ticket = 0
        self._area: Area | None = None
        self._ratio = ""
        intake.answered.connect(self._on_answer)

    def open(self, path: str, ratio: str) -> None:
        """Crop the kept image at `path` to `ratio`, or to any shape where that is none."""
        before = self._crops.get(path)
        self._area, self._ratio = before.area if before is not None else None, ratio
        self._ticket = self._intake.look(before.path if before is not None else path)

    def note(self, path: str, source: FromCrop) -> None:
        """The image at `path` was cropped from `source`."""
        self._crops[path] = source

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        if answer.ticket != self._ticket:
            return
        if isinstance(answer, Seen):
            self._open_tool(answer)
        elif isinstance(answer, Refused):
            self.refused.emit(answer.message)

    def _open_tool(self, seen: Seen) -> None:
        # not at the start: the first paint does without it
        from veo_desktop.ui.create.crop_dialog import CropDialog

        dialog = CropDialog(self._theme, seen, self._area, self._ratio, self._window)
        dialog.cropped.connect(self.cropped)
        dialog.open()


def crops_to_json(crops: Crops) -> str:
    """As text for a draft."""
    return json.dumps({path: asdict(crop) for path, crop in crops.items()})


def crops_from_json(stored: str) -> Crops:
    """Read back `crops_to_json`; nothing for anything else."""
    try:
        entries = json.loads(stored)
        return {path: FromCrop(str(crop["path"]), _area(crop["area"])) for path, crop in entries.items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _area(stored: dict[str, int]) -> Area:
    return Area(*(int(stored[name]) for name in ("left", "top", "width", "height")))
