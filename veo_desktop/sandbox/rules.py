"""What a run may ask for: the form's own limits and Google's rules for Veo. No state; event loop thread.

Where Wiro's documents are silent the sandbox decides:
- Veo ignores first and last frame beside reference images; the sandbox refuses them, so that nobody sends a picture
  in vain.
- `match_input_image` gives 16:9 for a picture at least as wide as high, else 9:16.
- Google counts 1,024 tokens a prompt. A token is seldom longer than 8 characters, so more than 8,192 characters
  cannot fit and are refused; what is shorter is let through.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from veo_desktop.core.form import FieldType, FormField
from veo_desktop.core.request import ASPECT_RATIO, DURATION, FIRST_FRAME, MATCH_IMAGE, PROMPT
from veo_desktop.sandbox import refusal
from veo_desktop.sandbox.catalogue import Model

LAST_FRAME = "inputImage2"
REFERENCES = "inputImage3"
LONGEST_PROMPT = 8192  # characters
ONLY_LENGTH = "8"  # seconds, with a last frame or reference images

_WHOLE = re.compile(r"-?[0-9]{1,40}")
_DECIMAL = re.compile(r"-?[0-9]{1,20}(\.[0-9]{1,20})?")

Images = Mapping[str, Sequence[str]]


def check(model: Model, values: Mapping[str, str], images: Images) -> None:
    """Raise the Refusal for the first parameter that is wrong, in the order of the form."""
    for field in model.form.fields:
        if field.kind.takes_files:
            _check_files(field, images.get(field.id, ()))
        else:
            _check_value(field, values.get(field.id, "").strip())
    _check_together({**model.defaults(), **values}, images)


def _check_files(field: FormField, given: Sequence[str]) -> None:
    if field.required and not given:
        raise refusal.files_required(field.id)
    if len(given) > field.most_files:
        raise refusal.parameter_invalid(field.id, f"takes at most {field.most_files} files")


def _check_value(field: FormField, value: str) -> None:
    if not value:
        if field.required:
            raise refusal.parameter_required(field.id)
        return
    if field.options and value not in field.values:
        raise refusal.parameter_invalid(field.id, f"must be one of {', '.join(field.values)}")
    if field.minimum:
        _check_range(field, value)
    if field.id == PROMPT and len(value) > LONGEST_PROMPT:
        raise refusal.parameter_invalid(field.id, "must be at most 1024 tokens")


def _check_range(field: FormField, value: str) -> None:
    pattern = _DECIMAL if field.kind is FieldType.RANGE else _WHOLE
    if not pattern.fullmatch(value):
        raise refusal.parameter_not_number(field.id)
    if not Decimal(field.minimum) <= Decimal(value) <= Decimal(field.maximum):
        raise refusal.parameter_out_of_range(field.id, field.minimum, field.maximum)


def _check_together(settings: Mapping[str, str], images: Images) -> None:
    if images.get(REFERENCES):
        _require_length(settings, "reference images")
        for name in (FIRST_FRAME, LAST_FRAME):
            if images.get(name):
                raise refusal.parameter_invalid(name, "must be empty with reference images")
    elif images.get(LAST_FRAME):
        if not images.get(FIRST_FRAME):
            raise refusal.files_required(FIRST_FRAME)
        _require_length(settings, "a last frame")
    if settings.get(ASPECT_RATIO) == MATCH_IMAGE and not images.get(FIRST_FRAME):
        raise refusal.files_required(FIRST_FRAME)


def _require_length(settings: Mapping[str, str], reason: str) -> None:
    if settings.get(DURATION) != ONLY_LENGTH:
        raise refusal.parameter_invalid(DURATION, f"must be {ONLY_LENGTH} with {reason}")
