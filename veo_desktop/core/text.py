"""Text that people read, kept apart from its translation until the window shows it. Any thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence in English with its `{placeholders}` still open.

    Layers below the window cannot translate (no Qt there), so they carry the source
    text and its arguments; `ui.parts.text.shown` translates and fills it. Whole numbers
    are shown with their thousands apart, a Decimal is an amount of USD, a datetime a
    local date and time. `one` is the sentence for a count of 1, `source` for all others,
    where an argument `n` is counted.
    `str(text)` gives the English sentence, for logs and the command line.
    """

    source: str
    args: Mapping[str, object] = field(default_factory=dict)
    one: str = ""

    def __str__(self) -> str:
        args = {name: _plain(value) for name, value in self.args.items()}
        return fill(self.one if self.one and self.args.get("n") == 1 else self.source, args)


def text(source: str, **args: object) -> Text:
    """Mark the literal `source` for translation. `dev.py translate` finds it by this function's name."""
    return Text(source, args)


def textn(one: str, many: str, n: int, /, **args: object) -> Text:
    """Mark a sentence that counts: `textn("{n} clip", "{n} clips", n)`. Other languages have their own forms."""
    return Text(many, {"n": n, **args}, one)


def data_text(source: str) -> Text:
    """A text out of data: translated where it is the one of a bundled file, else shown as it is."""
    return Text(source)


def together(parts: tuple[Text, ...], between: str = " ") -> Text:
    """Several texts one after the other."""
    names = [f"part{place}" for place in range(len(parts))]
    return Text(between.join(f"{{{name}}}" for name in names), dict(zip(names, parts, strict=True)))


def fill(template: str, args: Mapping[str, object]) -> str:
    """Put `args` into `template`, translated parts included.

    Plain replacement, not `str.format`: an argument from the provider may hold braces.
    """
    filled = template
    for name, value in args.items():
        filled = filled.replace("{" + name + "}", str(value))
    return filled


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        cents = value.quantize(_CENT)
        return f"${cents if cents == value else value.normalize():,f}"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    return f"{value:,}" if isinstance(value, int) else value
