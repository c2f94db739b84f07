"""Makes the input of a form's field: which widget shows what kind of value. UI thread only."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from veo_desktop.core.checks import largest_seed
from veo_desktop.core.form import FieldType, FormField
from veo_desktop.core.request import (
    ASPECT_RATIO,
    AUDIO,
    CALLBACK,
    DURATION,
    ENHANCE,
    NEGATIVE,
    PEOPLE,
    RESOLUTION,
    SEED,
)
from veo_desktop.ui.create.compose_words import field_label, option_label
from veo_desktop.ui.create.negative_input import NegativeInput
from veo_desktop.ui.parts.choice import Choice
from veo_desktop.ui.parts.range_input import RangeInput
from veo_desktop.ui.parts.seed_input import SeedInput
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.switch import Switch
from veo_desktop.ui.parts.text import tr_data
from veo_desktop.ui.parts.text_input import TextBox, TextInput
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.parts.url_input import UrlInput

ValueInput = Segmented | Switch | Choice | SeedInput | UrlInput | NegativeInput | RangeInput | TextInput | TextBox
TYPED = (SeedInput, UrlInput, NegativeInput, RangeInput, TextInput, TextBox)  # changed letter by letter

OBJECT_NAMES = {
    ASPECT_RATIO: "aspect_ratio_input",
    DURATION: "duration_input",
    RESOLUTION: "resolution_input",
    AUDIO: "audio_input",
    ENHANCE: "enhance_prompt_input",
    PEOPLE: "person_generation_input",
    SEED: "seed_input",
    NEGATIVE: "negative_prompt_editor",
    CALLBACK: "callback_url_input",
}
MAX_SEGMENTS = 4
MOST_LETTERS = 26  # of all segments together: what fits side by side in a narrow panel


def make_input(theme: Theme, field: FormField, parent: QWidget) -> ValueInput:
    """The input for `field`, at its default; it has its object name, and its label where it shows that itself."""
    made = _make(theme, field, parent)
    made.setObjectName(OBJECT_NAMES.get(field.id, f"{field.id}_input"))
    if field.default:
        made.value = field.default
    if isinstance(made, SeedInput):
        made.set_locked(False)  # a default is nobody's wish
    return made


def _make(theme: Theme, field: FormField, parent: QWidget) -> ValueInput:
    if field.options:
        return _choice(theme, field, parent)
    if field.id == SEED:
        return SeedInput(theme, parent, largest_seed(field))
    if field.id == CALLBACK:
        return UrlInput(parent)
    if field.id == NEGATIVE:
        return NegativeInput(theme, parent)
    if field.kind is FieldType.RANGE:
        return RangeInput(field.minimum, field.maximum, field.step, parent)
    words: TextBox | TextInput = TextBox(parent) if field.kind is FieldType.TEXTAREA else TextInput(parent)
    words.setPlaceholderText(tr_data(field.placeholder))
    return words


def _choice(theme: Theme, field: FormField, parent: QWidget) -> Segmented | Switch | Choice:
    if sorted(field.values) == ["false", "true"]:
        return Switch(theme, field_label(field), parent)
    options = [(value, option_label(field, value)) for value in field.values]
    letters = sum(len(label) for _, label in options)
    if field.id == PEOPLE or len(options) > MAX_SEGMENTS or letters > MOST_LETTERS:
        return Choice(options, parent)
    return Segmented(theme, options, parent)
