"""A clip's file alone brings its settings back, with the images that are still kept."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.jobs.bench import Bench, a_request
from veo_desktop.core.job import JobState
from veo_desktop.core.order import Order, Relation
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.request import FIRST_FRAME, ImageInput
from veo_desktop.store.inputs import InputStore


def _kept_image(bench: Bench, tmp_path: Path) -> str:
    image = QImage(1280, 720, QImage.Format.Format_RGB888)
    image.fill(QColor("teal"))
    assert image.save(str(tmp_path / "frame.png"))
    return InputStore(bench.folders.inputs).keep((tmp_path / "frame.png").read_bytes())


def test_a_clip_brings_its_settings_back(bench: Bench, tmp_path: Path) -> None:
    kept = _kept_image(bench, tmp_path)
    (draft,) = bench.generate(a_request(1))
    parent = bench.until(draft, JobState.DONE, JobState.FAILED)
    request = a_request(2, (ImageInput(FIRST_FRAME, path=kept),))
    (final,) = bench.engine.service.generate((Order(request, None, draft, Relation.CONTINUED),), True)
    job = bench.until(final, JobState.DONE, JobState.FAILED)
    assert job.clip is not None, job
    elsewhere = shutil.copy(job.clip.path, tmp_path / "holiday.mp4")
    recipes = bench.works.shelf.recipes
    read = recipes.of_clip(str(elsewhere))
    assert (read.path, read.problem) == (str(elsewhere), None)
    assert read.recipe is not None and read.recipe.request == request
    assert (read.recipe.task_id, read.recipe.parent) == (job.task_id, parent.task_id)
    assert read.recipe.relation is Relation.CONTINUED
    Path(kept).unlink()
    read = recipes.of_clip(str(elsewhere))
    assert read.recipe is not None
    assert read.recipe.request == a_request(2, (ImageInput(FIRST_FRAME, path=Path(kept).name),))
    assert "One image" in str(read.problem)


@pytest.mark.parametrize("content", [b"", b"no video", b"\0" * 4096, None])
def test_a_file_without_settings_says_so(bench: Bench, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "odd.mp4"
    if content is not None:
        path.write_bytes(content)
    read = bench.works.shelf.recipes.of_clip(str(path))
    assert (read.path, read.recipe) == (str(path), None) and str(read.problem)


def test_a_pasted_recipe_gets_the_images_that_are_kept_here(bench: Bench, tmp_path: Path) -> None:
    kept = _kept_image(bench, tmp_path)
    images = (
        ImageInput("inputImage3", path="/elsewhere/" + "0" * 64 + ".png"),
        ImageInput("inputImage3", path=kept),
        ImageInput("inputImage3", path="../../" + Path(kept).name + "/.."),
        ImageInput("inputImage3", url="https://example.invalid/i.png"),
    )
    read = bench.works.shelf.recipes.of_text(Recipe(a_request(1, images)).to_json())
    assert read.recipe is not None
    away = (ImageInput("inputImage3", path="0" * 64 + ".png"), ImageInput("inputImage3", path=".."))
    assert read.recipe.request.images == (away[0], images[1], away[1], images[3])
    assert "2 images" in str(read.problem)
