"""A reference set: images of a character, a place or a look with the words for them, under a name. Any thread."""

from __future__ import annotations

from dataclasses import dataclass

from veo_desktop.core.request import ImageInput


@dataclass(frozen=True, slots=True)
class ReferenceSet:
    """`wording` is what the prompt says of it ("Mara, forty, in a grey coat"); `images` are kept files or URLs."""

    id: str
    name: str
    wording: str
    images: tuple[ImageInput, ...]
