"""The recipe travels in the file, the streams stay bit for bit, and nothing private travels with it."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import av
import pytest

from tests.media.mp4 import box, written
from veo_desktop.core.errors import StorageError
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.request import CALLBACK, FIRST_FRAME, PROMPT, SEED, VEO_3_1, ImageInput, Request
from veo_desktop.media.probe import probe
from veo_desktop.media.recipe import beside, write_beside
from veo_desktop.media.remux import embed, read_recipe

PROMPT_TEXT = 'A detective’s office,\nrain — "who is there?" 🎬 مرحبا 世界 {seed}'


def a_recipe(prompt: str = PROMPT_TEXT) -> Recipe:
    values = {PROMPT: prompt, SEED: "1258671664"}
    return Recipe(Request(VEO_3_1, values), task_id="534574", made="2026-11-22T15:04:00+01:00", cost="1.20")


@pytest.mark.parametrize(
    "prompt", [PROMPT_TEXT, "", "\\\"'", "word " * 20_000], ids=["scripts", "empty", "quotes", "long"]
)
def test_the_recipe_comes_back_and_the_streams_stay(tmp_path: Path, clip: Path, prompt: str) -> None:
    target = tmp_path / "with recipe.mp4"
    assert embed(clip, target, a_recipe(prompt))
    assert Recipe.from_json(read_recipe(target)) == a_recipe(prompt)
    assert probe(target) == probe(clip)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_the_packets_keep_their_times(tmp_path: Path, clip: Path) -> None:
    def packets(path: Path) -> list[tuple[object, ...]]:
        with av.open(str(path)) as container:
            return [(p.stream.index, p.pts, p.dts, p.duration, bytes(p)) for p in container.demux() if p.size]

    assert embed(clip, tmp_path / "copy.mp4", a_recipe())
    assert packets(tmp_path / "copy.mp4") == packets(clip)


def test_other_programs_see_the_prompt_and_playing_starts_at_once(tmp_path: Path, clip: Path) -> None:
    target = tmp_path / "copy.mp4"
    assert embed(clip, target, a_recipe())
    content = target.read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")
    with av.open(str(target)) as container:
        assert container.metadata["description"] == PROMPT_TEXT
        assert container.metadata["title"].startswith("A detective’s office, rain")
        assert json.loads(container.metadata["comment"])["task_id"] == "534574"


def test_an_old_recipe_is_replaced(tmp_path: Path, clip: Path) -> None:
    once, twice = tmp_path / "once.mp4", tmp_path / "twice.mp4"
    assert embed(clip, once, a_recipe("first"))
    assert embed(once, twice, a_recipe("second"))
    assert Recipe.from_json(read_recipe(twice)) == a_recipe("second")


def test_the_callback_and_the_folders_stay_at_home(tmp_path: Path, clip: Path) -> None:
    request = Request(
        VEO_3_1,
        {PROMPT: "x", CALLBACK: "https://hooks.example/private-token"},
        (
            ImageInput(FIRST_FRAME, path="/home/someone/inputs/ab12.png"),
            ImageInput("inputImage2", url="https://a/b.png"),
        ),
    )
    assert embed(clip, tmp_path / "copy.mp4", Recipe(request))
    content = (tmp_path / "copy.mp4").read_bytes()
    assert b"private-token" not in content
    assert b"someone" not in content
    back = Recipe.from_json(read_recipe(tmp_path / "copy.mp4"))
    assert back is not None
    assert back.request.images == (
        ImageInput(FIRST_FRAME, path="ab12.png"),
        ImageInput("inputImage2", url="https://a/b.png"),
    )


def test_a_clip_with_c2pa_is_left_alone_and_its_recipe_lies_beside_it(tmp_path: Path, clip: Path) -> None:
    signed = written(
        tmp_path / "signed.mp4",
        clip.read_bytes() + box(b"uuid", bytes.fromhex("d8fec3d61b0e483c92975828877ec481"), bytes(40)),
    )
    before = signed.read_bytes()
    assert not embed(signed, tmp_path / "copy.mp4", a_recipe())
    assert not (tmp_path / "copy.mp4").exists()
    assert write_beside(signed, a_recipe()) == beside(signed) == tmp_path / "signed.veo.json"
    assert Recipe.from_json(read_recipe(signed)) == a_recipe()
    assert signed.read_bytes() == before


def test_a_clip_with_another_kind_of_stream_is_left_alone(tmp_path: Path, clip: Path) -> None:
    """The handler of the sound track is bent into one that the muxer would drop."""
    other = written(tmp_path / "other.mp4", clip.read_bytes().replace(b"soun", b"meta").replace(b"mp4a", b"mett"))
    assert not embed(other, tmp_path / "copy.mp4", a_recipe())
    assert not (tmp_path / "copy.mp4").exists()


def test_a_target_that_cannot_be_written(tmp_path: Path, clip: Path) -> None:
    with pytest.raises(StorageError):
        embed(clip, tmp_path / "gone" / "copy.mp4", a_recipe())
    with pytest.raises(ValueError, match="onto itself"):
        embed(clip, clip, a_recipe())


@pytest.mark.parametrize(
    "stored",
    [
        "",
        "a comment of somebody",
        "[]",
        "{}",
        '{"veo_desktop": 1}',
        '{"veo_desktop": 1, "values": []}',
        "[" * 100_000,
        "{",
        "\0",
    ],
)
def test_what_is_no_recipe_is_none(stored: str) -> None:
    assert Recipe.from_json(stored) is None


def test_a_newer_or_odd_recipe_gives_what_can_be_read() -> None:
    odd = {
        "veo_desktop": 99,
        "model": 5,
        "values": {"prompt": "x", "n": 4, "list": [1]},
        "images": [1, {"field": "f", "file": "..\\..\\a.png"}],
        "new": {},
    }
    back = Recipe.from_json(json.dumps(odd))
    assert back == Recipe(Request("", {"prompt": "x", "n": "4"}, (ImageInput("f", path="a.png"),)))
