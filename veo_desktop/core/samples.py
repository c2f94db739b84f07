"""Prompts to try the program with, each with its settings and a picture. Any thread; immutable.

They are data: `resources/samples/samples.json`, and an SVG of each one's name beside it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from veo_desktop.core.request import ASPECT_RATIO, DURATION, PROMPT


@dataclass(frozen=True, slots=True)
class Sample:
    """`title` and `genre` are English and to be translated; `values` as a request has them, the prompt among them."""

    id: str
    title: str
    genre: str
    values: Mapping[str, str]
    picture: Path

    @property
    def prompt(self) -> str:
        return self.values[PROMPT]

    @property
    def ratio(self) -> str:
        """As the API writes it: "16:9"."""
        return self.values[ASPECT_RATIO]

    @property
    def seconds(self) -> str:
        return self.values[DURATION]


def load_samples(folder: Path) -> tuple[Sample, ...]:
    """The samples of `folder` in their order; OSError, ValueError or KeyError when a file is missing or broken."""
    entries = json.loads((folder / "samples.json").read_text(encoding="utf-8"))["samples"]
    return tuple(
        Sample(
            each["id"],
            each["title"],
            each["genre"],
            MappingProxyType({**each["values"], PROMPT: each["prompt"]}),
            folder / f"{each['id']}.svg",
        )
        for each in entries
    )
