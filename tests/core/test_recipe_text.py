"""A recipe passed on as text is read, or what is the matter with it is said."""

from __future__ import annotations

import json

import pytest

from veo_desktop.core.order import Relation
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.recipe_text import LONGEST, read_recipe_text
from veo_desktop.core.request import CALLBACK, VEO_3_1, ImageInput, Request

VALUES = {"prompt": 'A "fox" {in} ```snow```\n🦊', "durationSeconds": "8", "notOfOurs": "kept"}
RECIPE = Recipe(
    Request(
        VEO_3_1, VALUES, (ImageInput("inputImage", path="a" * 64 + ".png"), ImageInput("x", url="https://h/i.png"))
    ),
    "71",
    "2026-11-22T10:00:00+01:00",
    "3.20",
    "70",
    Relation.FINAL,
)


@pytest.mark.parametrize("form", ["{}", "\n {} \n", "```json\n{}\n```", "Try this: {} – good luck!"])
def test_what_one_person_copies_another_can_paste(form: str) -> None:
    read = read_recipe_text(form.replace("{}", RECIPE.to_json()))
    assert (read.recipe, read.problem, read.path) == (RECIPE, None, "")


def test_a_recipe_tells_nothing_private() -> None:
    image = ImageInput("inputImage", path="/home/mara/secret/fox.png")
    stored = Recipe(Request(VEO_3_1, {CALLBACK: "https://my.host/hook", "prompt": "x"}, (image,))).to_json()
    assert "my.host" not in stored and "secret" not in stored and "fox.png" in stored


@pytest.mark.parametrize(
    ("pasted", "words"),
    [
        ("", "cannot be read"),
        ("A fox in snow", "cannot be read"),
        ('{"veo_desktop": 1, "values": {', "cannot be read"),
        ("} {", "cannot be read"),
        ("{" * 100_000, "cannot be read"),
        ('{"veo_desktop": 1, "values": ' + '{"a":' * 50_000 + "1" + "}" * 50_001, "cannot be read"),
        ("{}", "something else"),
        ('{"values": {"prompt": "x"}}', "something else"),
        ('{"veo_desktop": 1, "values": []}', "something else"),
        ("x" * (LONGEST + 1), "too long"),
    ],
)
def test_what_is_no_recipe_is_refused_in_words(pasted: str, words: str) -> None:
    read = read_recipe_text(pasted)
    assert read.recipe is None and words in str(read.problem)


def test_a_recipe_of_a_newer_version_is_read_and_what_is_left_out_is_named() -> None:
    data = json.loads(RECIPE.to_json()) | {"veo_desktop": 7, "mood<b>\n": "dark", "voices": []}
    data["values"] |= {"tracks": [1, 2], "seed": 12, "generateAudio": True}
    read = read_recipe_text(json.dumps(data))
    assert read.recipe is not None and read.recipe.request.values == {**VALUES, "seed": "12", "generateAudio": "true"}
    assert "newer" in str(read.problem) and "mood<b>, voices, tracks." in str(read.problem)


@pytest.mark.parametrize("images", [None, 7, ["x"], [{"field": 3}], [{"field": "a", "file": "../../etc/passwd"}]])
def test_odd_images_do_no_harm(images: object) -> None:
    data = json.loads(RECIPE.to_json()) | {"images": images, "model": 7, "task_id": None, "relation": "cousin"}
    read = read_recipe_text(json.dumps(data))
    assert read.recipe is not None and read.recipe.relation is Relation.NONE
    assert all("/" not in image.path for image in read.recipe.request.images)
