"""The parameters below the image, made from the model's form: ratio to seed, and the advanced ones. UI thread only."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from veo_desktop.core.form import FormField, ModelForm
from veo_desktop.core.request import (
    ASPECT_RATIO,
    AUDIO,
    CALLBACK,
    DURATION,
    ENHANCE,
    MATCH_IMAGE,
    PEOPLE,
    RESOLUTION,
    SEED,
)
from veo_desktop.ui.create.compose_rules import resolution_warning
from veo_desktop.ui.create.compose_words import field_label, option_label
from veo_desktop.ui.parts.choice import Choice
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.seed_input import SeedInput
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.switch import Switch
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.parts.url_input import UrlInput

ValueInput = Segmented | Switch | Choice | SeedInput | UrlInput

OBJECT_NAMES = {
    ASPECT_RATIO: "aspect_ratio_input",
    DURATION: "duration_input",
    RESOLUTION: "resolution_input",
    AUDIO: "audio_input",
    ENHANCE: "enhance_prompt_input",
    PEOPLE: "person_generation_input",
    SEED: "seed_input",
    CALLBACK: "callback_url_input",
}
ROWS = ((ASPECT_RATIO,), (DURATION, RESOLUTION), (AUDIO, ENHANCE), (PEOPLE, SEED))
WIDE = {SEED: 4, PEOPLE: 3}  # shares of a row; 1 where not named
MAX_SEGMENTS = 4


class Settings(QWidget):
    """Inputs by field id; a field that the model's form lacks has no input and is not sent."""

    changed = Signal(str)  # the id of the field whose value changed

    def __init__(self, theme: Theme, form: ModelForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.fields: dict[str, Field] = {}
        self._inputs: dict[str, ValueInput] = {}
        self._has_image = False
        self._ratio_before_match = ""
        self._build(form)
        self._apply_rules()

    @property
    def seed(self) -> SeedInput | None:
        """The seed's input; None where the model takes no seed."""
        found = self._inputs.get(SEED)
        return found if isinstance(found, SeedInput) else None

    @property
    def advanced_open(self) -> bool:
        return self.advanced_button.isChecked()

    def open_advanced(self, shown: bool = True) -> None:
        self.advanced_button.setChecked(shown)

    def values(self) -> dict[str, str]:
        """The API values by field; empty ones are left out."""
        values = {field: each.value for field, each in self._inputs.items()}
        return {field: value for field, value in values.items() if value}

    def set_values(self, values: Mapping[str, str]) -> None:
        """Set what is named and known; a value that is no option leaves its input as it is."""
        for field, each in self._inputs.items():
            if field in values:
                each.value = values[field]
            elif field in (SEED, CALLBACK):
                each.value = ""

    def set_has_image(self, has_image: bool) -> None:
        """Open or close "match image"; without an image the ratio goes back to the one before."""
        self._has_image = has_image
        self._apply_rules()

    def _build(self, form: ModelForm) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for row in ROWS:
            made = [field for field in (self._make(form.field(each)) for each in row) if field is not None]
            if made:
                column.addLayout(self._together(made))
        self._add_advanced(column, form)
        for name, each in self._inputs.items():
            each.setObjectName(OBJECT_NAMES[name])
            each.value_changed.connect(self._on_changed)

    def _together(self, made: list[Field]) -> QVBoxLayout:
        """Switches below each other, everything else side by side with its messages across the panel."""
        column = QVBoxLayout()
        column.setSpacing(4)
        if all(isinstance(each.control, Switch) for each in made):
            column.setSpacing(0)
            for each in made:
                column.addWidget(each)
            return column
        line = QHBoxLayout()
        line.setSpacing(8)
        column.addLayout(line)
        for each in made:
            name = next(name for name, field in self.fields.items() if field is each)
            line.addWidget(each, WIDE.get(name, 1))
            column.addWidget(each.message)
        return column

    def _add_advanced(self, column: QVBoxLayout, form: ModelForm) -> None:
        self.advanced_button = QPushButton(tr("Advanced"), self)
        self.advanced_button.setObjectName("advanced_button")
        self.advanced_button.setProperty("kind", "disclosure")
        self.advanced_button.setCheckable(True)
        self.advanced_button.setIconSize(QSize(16, 16))
        self.advanced_button.toggled.connect(self._on_advanced)
        column.addWidget(self.advanced_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._advanced = self._make(form.field(CALLBACK))
        if self._advanced is None:
            self.advanced_button.hide()
        else:
            column.addWidget(self._advanced)
        self._on_advanced(False)

    def _make(self, field: FormField | None) -> Field | None:
        if field is None:
            return None
        control = self._control(field)
        if control is None:
            return None
        if field.default:
            control.value = field.default
        self._inputs[field.id] = control
        wrapped = Field(field_label(field), control, self, labelled=not isinstance(control, Switch))
        self.fields[field.id] = wrapped
        return wrapped

    def _control(self, field: FormField) -> ValueInput | None:
        if field.id == SEED:
            return SeedInput(self._theme, self)
        if field.id == CALLBACK:
            return UrlInput(self)
        options = [(value, option_label(field, value)) for value in field.values]
        if not options:
            return None
        if set(field.values) == {"true", "false"}:
            return Switch(self._theme, field_label(field), self)
        if field.id == PEOPLE or len(options) > MAX_SEGMENTS:
            return Choice(options, self)
        return Segmented(self._theme, options, self)

    def _apply_rules(self) -> None:
        ratio = self._inputs.get(ASPECT_RATIO)
        if isinstance(ratio, Segmented) and ratio.segment(MATCH_IMAGE) is not None:
            reason = "" if self._has_image else tr("Match image needs a first frame.")
            ratio.set_choice_enabled(MATCH_IMAGE, self._has_image, reason)
            self.fields[ASPECT_RATIO].set_note(reason)
            if ratio.value != MATCH_IMAGE:
                self._ratio_before_match = ratio.value
            elif not self._has_image:
                ratio.value = self._ratio_before_match
        if RESOLUTION in self.fields:
            warning = resolution_warning(self.values())
            self.fields[RESOLUTION].set_note(shown(warning) if warning else "", "warn")

    @Slot(str)
    def _on_changed(self) -> None:
        name = next((name for name, each in self._inputs.items() if each is self.sender()), "")
        if name in self.fields:
            self.fields[name].set_error("")
        self._apply_rules()
        self.changed.emit(name)

    @Slot(bool)
    def _on_advanced(self, shown: bool) -> None:
        self.advanced_button.setIcon(self._theme.icon("chevron-down" if shown else "chevron-right", "muted"))
        if self._advanced is not None:
            self._advanced.setVisible(shown)
