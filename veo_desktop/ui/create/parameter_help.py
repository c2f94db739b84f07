"""What "What's this?" says of a parameter, out of the model's form and its rules. UI thread only."""

from __future__ import annotations

from veo_desktop.core.form import FormField, ModelForm
from veo_desktop.ui.create.compose_words import field_label
from veo_desktop.ui.parts.text import tr, tr_data
from veo_desktop.ui.parts.whats_this import explanation


def parameter_help(form: ModelForm, field: FormField) -> str:
    """Rich text: what the field does, what it costs or risks, and what holds between it and others."""
    said = [tr_data(each) for each in (field.note, field.help) if each]
    if not said:
        said = [tr("This model's description says no more about it. It is sent to the model as it is entered.")]
    rules = tuple(tr_data(rule.reason) for rule in form.rules if field.id in rule.fields)
    return explanation(field_label(field), *said, points=rules)
