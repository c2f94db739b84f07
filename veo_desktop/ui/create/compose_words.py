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
from veo_desktop.core.text import text
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
_MODELS = {
    "google/veo3-1": (text("Veo 3.1"), text("Standard")),
    "google/veo3-1-fast": (text("Veo 3.1"), text("Fast")),
    "google/veo3": (text("Veo 3"), text("Standard")),
    "google/veo3-fast": (text("Veo 3"), text("Fast")),
}
BUNDLED = tuple(_MODELS)  # the models whose form comes with the program


def model_name(model: str, title: str) -> tuple[str, str]:
    """A model's family and which of it this is; "" for what is alone of its kind."""
    known = _MODELS.get(model)
    return (shown(known[0]), shown(known[1])) if known else (title, "")


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
