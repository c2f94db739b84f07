"""Short words for the parameters in the narrow panel; for the rest the model's own labels serve. UI thread only."""

from __future__ import annotations

from veo_desktop.core.form import FormField
from veo_desktop.core.request import (
    ASPECT_RATIO,
    AUDIO,
    CALLBACK,
    DURATION,
    ENHANCE,
    MATCH_IMAGE,
    NEGATIVE,
    PEOPLE,
    RESOLUTION,
    SEED,
)
from veo_desktop.core.text import Text, text
from veo_desktop.ui.parts.text import shown, tr, tr_data

_LABELS = {
    ASPECT_RATIO: text("Aspect ratio"),
    DURATION: text("Length"),
    RESOLUTION: text("Resolution"),
    AUDIO: text("Generate audio"),
    ENHANCE: text("Enhance prompt"),
    PEOPLE: text("People"),
    SEED: text("Seed"),
    NEGATIVE: text("Negative prompt"),
    CALLBACK: text("Callback URL"),
}
_OPTIONS = {
    MATCH_IMAGE: text("Match image"),
    "allow_adult": text("Allow adults"),
    "dont_allow": text("No people"),
}
_STANDARD = text("Standard")  # our word for the one that has no name beside its family's
_MODELS: dict[str, tuple[str, Text | str]] = {  # what is no Text is a product's name, the same everywhere
    "google/veo3-1": ("Veo 3.1", _STANDARD),
    "google/veo3-1-fast": ("Veo 3.1", "Fast"),
    "google/veo3": ("Veo 3", _STANDARD),
    "google/veo3-fast": ("Veo 3", "Fast"),
}
BUNDLED = tuple(_MODELS)  # the models whose form comes with the program


def model_name(model: str, title: str) -> tuple[str, str]:
    """A model's family and which of it this is; "" for what is alone of its kind."""
    family, kind = _MODELS.get(model, (title, ""))
    return family, kind if isinstance(kind, str) else shown(kind)


def whole_name(model: str, title: str = "") -> str:
    """Family and kind together, `Veo 3.1 Fast`; `title` (its slug where there is none) for what is not known."""
    return " ".join(filter(None, model_name(model, title or model.rpartition("/")[2])))


def known_label(field_id: str) -> str:
    """The caption of a field that the program knows; "" for any other."""
    known = _LABELS.get(field_id)
    return shown(known) if known else ""


def field_label(field: FormField) -> str:
    """The caption of an input."""
    return known_label(field.id) or tr_data(field.label)


def option_label(field: FormField, value: str) -> str:
    """The caption of one choice."""
    if field.id == DURATION and value.isdigit():
        return tr("{n} s", n=value)
    if value in _OPTIONS:
        return shown(_OPTIONS[value])
    return next((tr_data(each.label) for each in field.options if each.value == value), value)
