"""How the page of `--help` is laid out, also in scripts whose letters take two columns of a terminal. Any thread."""

from __future__ import annotations

import argparse
import unicodedata
from collections.abc import Callable
from functools import partial
from typing import Any


def layout(usage: str) -> Callable[..., argparse.HelpFormatter]:
    """What argparse takes as `formatter_class`; `usage` is the word before the line that shows a call."""
    return partial(_Layout, usage=usage)


class _Layout(argparse.HelpFormatter):
    def __init__(self, *args: Any, usage: str, **options: Any) -> None:
        super().__init__(*args, **options)
        self._usage = usage

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, prefix or f"{self._usage} ")

    def _split_lines(self, text: str, width: int) -> list[str]:
        return super()._split_lines(text, _letters(text, width))

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return super()._fill_text(text, _letters(text, width), indent)


def _letters(text: str, columns: int) -> int:
    """How many letters of `text` surely have room."""
    wide = any(unicodedata.east_asian_width(each) in "WF" for each in text)
    return columns // 2 if wide else columns
