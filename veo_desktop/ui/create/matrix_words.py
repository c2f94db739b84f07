"""Words about many jobs at once: what they cost together, and what is the matter with one of them. UI thread only."""

from __future__ import annotations

from collections.abc import Mapping

from veo_desktop.core.form import ModelForm
from veo_desktop.core.job_rows import MODEL, Bill, JobRow
from veo_desktop.core.text import Text
from veo_desktop.ui.parts.figures import money
from veo_desktop.ui.parts.text import shown, tr, tr_data, trn


def clips_words(number: int) -> str:
    return trn("{n} clip", "{n} clips", number)


def bill_words(bill: Bill) -> str:
    """`24 clips · $76.80`; prices that nobody knows are said, never left out."""
    if bill.clips == 0:
        return tr("Nothing chosen")
    if bill.unknown == bill.clips:
        return tr("{clips} · price unknown", clips=clips_words(bill.clips))
    known = tr("{clips} · {total}", clips=clips_words(bill.clips), total=money(bill.known))
    return (
        trn("{known} + {n} of unknown price", "{known} + {n} of unknown price", bill.unknown, known=known)
        if bill.unknown
        else known
    )


def name_of(name: str, form: ModelForm | None) -> str:
    """What a field is called; "" for none."""
    if name == MODEL:
        return tr("Model")
    field = form.field(name) if form is not None else None
    return tr_data(field.label) if field is not None else name


def note_of(row: JobRow, form: ModelForm | None) -> str:
    """Why a row cannot be sent, or what is sent otherwise than it was asked for."""
    notes: Mapping[str, Text] = row.problems or row.changed
    parts = ((name_of(name, form), shown(why)) for name, why in notes.items())
    return " ".join(tr("{name}: {why}", name=name, why=why) if name else why for name, why in parts)
