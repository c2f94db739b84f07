"""Text that people read, kept apart from its translation until the window shows it. Any thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence in English with its `{placeholders}` still open.

    Layers below the window cannot translate (no Qt there), so they carry the source
    text and its arguments; `ui.parts.text.shown` translates and fills it.
    `str(text)` gives the English sentence, for logs and the command line.
    """

    source: str
    args: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return fill(self.source, self.args)


def text(source: str, **args: object) -> Text:
    """Mark `source` for translation. Translators find it by this function's name."""
    return Text(source, args)


def fill(template: str, args: Mapping[str, object]) -> str:
    """Put `args` into `template`, translated parts included.

    Plain replacement, not `str.format`: an argument from the provider may hold braces.
    """
    filled = template
    for name, value in args.items():
        filled = filled.replace("{" + name + "}", str(value))
    return filled
