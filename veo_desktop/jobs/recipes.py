"""Recipes on their way back into the panel, with the images that are still kept. Runs on the pool for files; blocks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from veo_desktop.core.errors import VeoError
from veo_desktop.core.recipe_text import NO_RECIPE, RecipeRead, joined, read_recipe_text
from veo_desktop.core.request import ImageInput
from veo_desktop.core.text import Text, textn
from veo_desktop.media.prober import Prober
from veo_desktop.store.inputs import InputStore


class RecipeReader:
    """Reads clips in the child that may die of them."""

    def __init__(self, prober: Prober, inputs: InputStore) -> None:
        self._prober = prober
        self._inputs = inputs

    def of_clip(self, path: str) -> RecipeRead:
        """The recipe that the clip carries, inside or beside it. Never raises for what is wrong with the file."""
        try:
            stored = self._prober.recipe(Path(path))
        except VeoError as error:
            return RecipeRead(path, None, error.user_message)
        if not stored:
            return RecipeRead(path, None, NO_RECIPE)
        return replace(self.of_text(stored), path=path)

    def of_text(self, pasted: str) -> RecipeRead:
        """The recipe in `pasted`; an image that this computer keeps has its path, another one its bare name."""
        read = read_recipe_text(pasted)
        if read.recipe is None:
            return read
        request = read.recipe.request
        images = tuple(image if image.url else self._kept(image) for image in request.images)
        gone = sum(not image.url and not Path(image.path).is_absolute() for image in images)
        recipe = replace(read.recipe, request=replace(request, images=images))
        return replace(read, recipe=recipe, problem=joined(read.problem, _gone(gone)))

    def _kept(self, image: ImageInput) -> ImageInput:
        return replace(image, path=self._inputs.find(image.path) or image.path)


def _gone(number: int) -> Text | None:
    if number == 0:
        return None
    return textn(
        "One image of these settings is not on this computer. Add it again.",
        "{n} images of these settings are not on this computer. Add them again.",
        number,
    )
