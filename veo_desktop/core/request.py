"""One clip asked for: the model, its parameters as the API writes them, and the images. Any thread."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

VEO_3_1 = "google/veo3-1"
SEED_BITS = 31

PROMPT = "prompt"
SEED = "seed"
NEGATIVE = "negativePrompt"
FIRST_FRAME = "inputImage"
LAST_FRAME = "inputImage2"
REFERENCES = "inputImage3"
ASPECT_RATIO = "aspectRatio"
MATCH_IMAGE = "match_input_image"
RESOLUTION = "resolution"
DURATION = "durationSeconds"
AUDIO = "generateAudio"
ENHANCE = "enhancePrompt"
PEOPLE = "personGeneration"
CALLBACK = "callbackUrl"


@dataclass(frozen=True, slots=True)
class ImageInput:
    """An image for field `field`: a file kept by the app (`path`, absolute) or a public `url`; one of the two."""

    field: str
    path: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent to `/Run/<model>`: `values` are the API's own text values by field name."""

    model: str
    values: Mapping[str, str]
    images: tuple[ImageInput, ...] = ()

    def value(self, field: str) -> str:
        return self.values.get(field, "")

    def image(self, field: str) -> ImageInput | None:
        return next((each for each in self.images if each.field == field), None)

    def with_values(self, **changes: str) -> Request:
        return replace(self, values={**self.values, **changes})

    def to_json(self) -> str:
        images = [{"field": each.field, "path": each.path, "url": each.url} for each in self.images]
        return json.dumps({"model": self.model, "values": dict(self.values), "images": images}, ensure_ascii=False)

    @classmethod
    def from_json(cls, stored: str) -> Request:
        """Read back `to_json`; ValueError or KeyError when it is not one."""
        data: dict[str, Any] = json.loads(stored)
        images = tuple(ImageInput(e["field"], e.get("path", ""), e.get("url", "")) for e in data["images"])
        return cls(data["model"], {str(k): str(v) for k, v in data["values"].items()}, images)


def draw_seed(largest: int = 2**SEED_BITS - 1) -> str:
    """A random seed of at most 31 bits as the API's text. Drawn here, because no answer reports the seed used."""
    import secrets  # with the first seed: OpenSSL comes with it

    return str(secrets.randbelow(min(largest + 1, 2**SEED_BITS)))
