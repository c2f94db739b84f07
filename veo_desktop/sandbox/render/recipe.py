"""All that decides how a clip looks and sounds. Any thread; immutable."""

from __future__ import annotations

import hashlib
import json
import random
from dataclasses import dataclass
from pathlib import Path

RATE = 24  # frames a second, as Veo's
SAMPLE_RATE = 48_000
_VERSION = 1  # raise it when the same recipe is to look different


@dataclass(frozen=True, slots=True)
class Recipe:
    """Sizes in pixels; `frames` at 24 a second; pictures as readable files."""

    model: str
    prompt: str
    negative: str
    seed: str
    width: int
    height: int
    frames: int
    sound: bool
    first: Path | None = None
    last: Path | None = None
    references: tuple[Path, ...] = ()

    def key(self) -> str:
        """The name of this recipe's clip: equal recipes with equal pictures have equal keys. Reads the pictures."""
        pictures = [self.first, self.last, *self.references]
        digests = [hashlib.sha256(path.read_bytes()).hexdigest() if path else "" for path in pictures]
        return _digest([_VERSION, self._settings(), digests])

    def chance(self, purpose: str) -> random.Random:
        """A generator that gives the same for the same seed and settings; one for each purpose."""
        return random.Random(_digest([purpose, self._settings()]))  # noqa: S311 - for looks

    def _settings(self) -> list[object]:
        size = [self.width, self.height, self.frames, self.sound]
        return [self.model, self.prompt, self.negative, self.seed, *size]


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()
