"""Translation of everything people read. UI thread only."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from veo_desktop.core.text import Text, fill
from veo_desktop.ui.parts.direction import sentence
from veo_desktop.ui.parts.numbers import money, number

CONTEXT = "veo"


def tr(source: str, **args: object) -> str:
    """The literal `source` in the person's language, its `{placeholders}` filled from `args`."""
    return fill(QCoreApplication.translate(CONTEXT, source), args)


def trn(one: str, many: str, n: int, /, **args: object) -> str:
    """A sentence that counts, `trn("{n} clip", "{n} clips", n)`, in the form that the person's language has for `n`.

    It is known to translators by `many`. English has no file of translations, so its `one` is taken here.
    """
    words = QCoreApplication.translate(CONTEXT, many, None, n)
    return fill(one if n == 1 and words == many else words, {"n": number(n), **args})


def tr_data(source: str) -> str:
    """A text out of data: translated where it is the one of a bundled file, else as it is."""
    return QCoreApplication.translate(CONTEXT, source)


def shown(message: Text) -> str:
    """A `Text` from the layers below, translated and filled (its arguments too, where they are texts)."""
    args = {name: _said(value) for name, value in message.args.items()}
    count = message.args.get("n")
    if message.one and isinstance(count, int):
        return sentence(trn(message.one, message.source, count, **args))
    return sentence(fill(tr_data(message.source), args))


def _said(value: object) -> object:
    if isinstance(value, Text):
        return shown(value)
    if isinstance(value, Decimal):
        return money(value)
    if isinstance(value, datetime):
        at = QDateTime.fromSecsSinceEpoch(int(value.timestamp()))
        return QLocale().toString(at, QLocale.FormatType.ShortFormat)
    return number(value) if isinstance(value, int) else value
