"""Translation of everything people read. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from veo_desktop.core.text import Text, fill

CONTEXT = "veo"


def tr(source: str, **args: object) -> str:
    """`source` in the person's language, its `{placeholders}` filled from `args`."""
    return fill(QCoreApplication.translate(CONTEXT, source), args)


def shown(message: Text) -> str:
    """A `Text` from the layers below, translated and filled (its arguments too, where they are texts)."""
    args = {name: shown(value) if isinstance(value, Text) else value for name, value in message.args.items()}
    return tr(message.source, **args)
