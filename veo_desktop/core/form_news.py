"""Lays what Wiro says of a model over the description that ships with the app. Pure; any thread.

Ours are the words, the order and the rules; Wiro's are the options, limits and defaults, and which fields there are.
"""

from __future__ import annotations

from dataclasses import replace

from veo_desktop.core.form import FieldType, FormField, ModelForm, Option


def merge(ours: ModelForm | None, theirs: ModelForm) -> ModelForm | None:
    """The form that holds now; None where neither has a field.

    A form of theirs without fields says nothing: ours stays. A field or option that they do not list is gone.
    """
    if not theirs.fields:
        return ours
    if ours is None:
        return theirs
    told = {field.id: field for field in theirs.fields}
    known = [_field(field, told[field.id]) for field in ours.fields if field.id in told]
    new = [field for field in theirs.fields if ours.field(field.id) is None]
    return replace(ours, fields=(*known, *new))


def _field(ours: FormField, theirs: FormField) -> FormField:
    # plain text is also what a kind never seen is read as: ours says more then
    kind = ours.kind if theirs.kind is FieldType.TEXT else theirs.kind
    options = _options(ours.options, theirs.options) if theirs.options else ours.options
    default = theirs.default or ours.default
    if kind is FieldType.SELECT and options and default not in {option.value for option in options}:
        default = options[0].value
    limits = theirs if theirs.minimum or theirs.maximum else ours
    return replace(
        ours,
        kind=kind,
        required=theirs.required,
        options=options,
        default=default,
        minimum=limits.minimum,
        maximum=limits.maximum,
        step=theirs.step or ours.step,
    )


def _options(ours: tuple[Option, ...], theirs: tuple[Option, ...]) -> tuple[Option, ...]:
    """Those that they offer: the ones we know in our order and words, then the new ones."""
    offered = {option.value for option in theirs}
    known = {option.value for option in ours}
    return (
        *(option for option in ours if option.value in offered),
        *(option for option in theirs if option.value not in known),
    )
