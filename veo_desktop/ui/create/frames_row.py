"""The pictures that a clip is made from: a tile for each file field of the form, what belongs to them below. UI thread.

First frame, last frame and references with Veo; whatever file fields another model has.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from veo_desktop.core.form import FormField, ModelForm
from veo_desktop.core.request import FIRST_FRAME, LAST_FRAME, MATCH_IMAGE, REFERENCES
from veo_desktop.ui.create.compose_files import FilesInput
from veo_desktop.ui.create.cropping import Crops, crops_from_json, crops_to_json
from veo_desktop.ui.create.parameter_help import parameter_help
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.tab_order import order_tabs
from veo_desktop.ui.parts.text import shown, tr, tr_data
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import ImageSource

COLUMNS = 3
GAP = 8
NAMES = {FIRST_FRAME: "first_frame", LAST_FRAME: "last_frame", REFERENCES: "reference"}


class FramesRow(QWidget):
    """`inputs` by field id. A picture for none of them in particular goes to the first place that is free."""

    changed = Signal(str)  # the field whose pictures are others now

    def __init__(self, theme: Theme, intake: ImageIntake, form: ModelForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._intake = intake
        self._crops: Crops = {}
        self._ratio = ""
        self.inputs: dict[str, FilesInput] = {}
        self._tiles = QGridLayout()
        self._tiles.setContentsMargins(0, 0, 0, 0)
        self._tiles.setSpacing(GAP)
        self._reasons = wrapped("", "small", parent=self)
        self._reasons.setContentsMargins(0, 6, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._tiles)
        self._column.addWidget(self._reasons)
        self.set_form(form)

    def set_form(self, form: ModelForm) -> None:
        """Show the file fields of another form; those of the same name keep their pictures."""
        before = {name: each.kept_images() for name, each in self.inputs.items()}
        for each in self.inputs.values():
            each.tile.hide()
            each.hide()  # at once: an open strip would stay in sight until it is deleted
            each.tile.deleteLater()
            each.deleteLater()
        self.inputs = {}
        for field in form.fields:
            if field.kind.takes_files:
                self._add(form, field)
        for name, each in self.inputs.items():
            each.set_images(before.get(name, ()))
        self.setVisible(bool(self.inputs))
        self._show_ratio()
        self._show_reasons()

    def crops(self) -> str:
        """What was cropped from what, as text for a draft: so that the crop tool starts there again."""
        here = {image.path for each in self.inputs.values() for image in each.kept_images()}
        return crops_to_json({path: crop for path, crop in self._crops.items() if path in here})

    def restore_crops(self, stored: str) -> None:
        """Put back what `crops` gave; anything else is ignored."""
        self._crops.update(crops_from_json(stored))

    def set_ratio(self, ratio: str) -> None:
        """The ratio that is chosen for the clip: "16:9", "9:16", or that of the picture ("match_input_image")."""
        self._ratio = ratio
        self._show_ratio()

    def offer(self, source: ImageSource) -> None:
        """Have a picture checked, and put it in the first place that is free; where none is, that is said."""
        open_ones = [each for each in self.inputs.values() if each.off is None]
        free = next((each for each in open_ones if each.has_room), None)
        if free is not None:
            free.offer(source)
        elif open_ones:
            open_ones[0].field.set_error(tr("Every place is taken. Remove a picture, or drop this one on its tile."))

    def _add(self, form: ModelForm, field: FormField) -> None:
        label = {FIRST_FRAME: tr("First frame"), LAST_FRAME: tr("Last frame"), REFERENCES: tr("References")}
        name = NAMES.get(field.id, field.id)
        each = FilesInput(
            self._theme, self._intake, field, label.get(field.id) or tr_data(field.label), name, self._crops, self
        )
        for part in (each, each.tile):
            part.setWhatsThis(parameter_help(form, field))
        each.changed.connect(self._on_changed)
        each.off_changed.connect(self._show_reasons)
        index = len(self.inputs)
        self._tiles.addWidget(each.tile, index // COLUMNS, index % COLUMNS)
        self._tiles.setColumnStretch(index % COLUMNS, 1)
        self._column.addWidget(each)
        self.inputs[field.id] = each

    @Slot()
    def _on_changed(self) -> None:
        self._show_ratio()
        self._show_reasons()
        order_tabs(self)  # a field of several pictures may have another place now
        name = next((name for name, each in self.inputs.items() if each is self.sender()), "")
        if name:
            self.changed.emit(name)

    def _show_ratio(self) -> None:
        """A clip that takes the shape of its picture takes the first one's; the others have to fit that."""
        ratio, called = self._ratio, ""
        for each in self.inputs.values():
            each.set_ratio("" if each.several else ratio, called)
            if ratio == MATCH_IMAGE and each.shape:
                ratio, called = each.shape, tr("the first")

    @Slot()
    def _show_reasons(self) -> None:
        """Each reason once, though it may be that of several tiles."""
        reasons = [each.reason_beside for each in self.inputs.values()]
        words = dict.fromkeys(shown(reason) for reason in reasons if reason is not None)
        self._reasons.setText("\n".join(words))
        self._reasons.setVisible(bool(words))
