"""The sample prompts are ones that the model takes, and each has its own picture."""

from __future__ import annotations

import json

import pytest
from PySide6.QtSvg import QSvgRenderer

from veo_desktop.core.request import VEO_3_1
from veo_desktop.core.resources import resource
from veo_desktop.core.samples import Sample, load_samples
from veo_desktop.core.tokens import estimate_tokens

MOST_BYTES = 4096  # of a picture
TOKENS = 1024

SAMPLES = load_samples(resource("samples"))


def test_genres_and_shapes_differ() -> None:
    assert 6 <= len(SAMPLES) <= 8
    assert len({each.genre for each in SAMPLES}) == len({each.title for each in SAMPLES}) == len(SAMPLES)
    assert {each.ratio for each in SAMPLES} == {"16:9", "9:16"}
    assert sum('"' in each.prompt for each in SAMPLES) >= 4  # somebody speaks


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda each: each.id)
def test_each_is_valid_and_names_camera_and_sound(sample: Sample) -> None:
    options = {
        item["id"]: {option["value"] for option in item["options"]}
        for group in json.loads(resource("models", f"{VEO_3_1}.json").read_text(encoding="utf-8"))["parameters"]
        for item in group["items"]
        if item["options"]
    }
    for name, value in sample.values.items():
        assert name not in options or value in options[name], name
    assert estimate_tokens(sample.prompt) < TOKENS
    words = sample.prompt.casefold()
    assert "sound:" in words and any(each in words for each in ("camera", "tracking shot"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda each: each.id)
def test_each_has_a_small_picture_in_its_shape(sample: Sample, qapp: object) -> None:
    assert sample.picture.stat().st_size <= MOST_BYTES
    drawn = QSvgRenderer(str(sample.picture))
    box = drawn.viewBoxF()
    assert drawn.isValid()
    across, down = map(int, sample.ratio.split(":"))
    assert box.width() * down == box.height() * across
