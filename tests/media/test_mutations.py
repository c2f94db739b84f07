"""A few hundred bent clips: each is read, or refused in plain words, by one child that lives through them all."""

from __future__ import annotations

import random
from pathlib import Path

from tests.media.conftest import Children
from tests.media.mp4 import written
from veo_desktop.core.errors import MediaError
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.request import PROMPT, VEO_3_1, Request
from veo_desktop.media.prober import Prober

CASES = 150
RECIPE = Recipe(Request(VEO_3_1, {PROMPT: "rain"}))


def bent(whole: bytes, dice: random.Random) -> bytes:
    """Some bytes changed, most of them in the boxes, where it hurts."""
    data = bytearray(whole)
    boxes = whole.index(b"moov")
    for _ in range(dice.choice((1, 2, 5, 20))):
        position = dice.randrange(boxes if dice.random() < 0.8 else 0, len(data))
        data[position] = dice.choice((0, 1, 127, 128, 255, data[position] ^ 1 << dice.randrange(8)))
    return bytes(data)


def test_bent_clips_are_read_or_refused(tmp_path: Path, clip: Path) -> None:
    dice, whole = random.Random(2221), clip.read_bytes()  # noqa: S311  (the same cases each time)
    children = Children()
    prober = Prober(children)
    refused = 0
    try:
        for _ in range(CASES):
            path = written(tmp_path / "bent.mp4", bent(whole, dice))
            for ask in (
                prober.probe,
                lambda p: prober.thumbnail(p, tmp_path / "small.jpg", at=0.5),
                lambda p: prober.embed(p, tmp_path / "copy.mp4", RECIPE),
            ):
                try:
                    ask(path)
                except MediaError as error:
                    assert "badly" not in str(error), error.detail
                    refused += 1
    finally:
        prober.close()
    assert len(children.started) == 1
    assert 0 < refused < 3 * CASES
