"""What Wiro last said of a model, on the disk: there at the next start, and never in the way."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from veo_desktop.store.model_cache import LARGEST, MOST_FILES, ModelCache

TOOL = {"title": "Veo", "parameters": [{"items": [{"id": "prompt"}]}]}


def test_it_is_there_at_the_next_start_for_who_said_it(tmp_path: Path) -> None:
    ModelCache(tmp_path / "models").keep("sandbox", "a/b", TOOL)
    again = ModelCache(tmp_path / "models")
    assert again.load("sandbox", "a/b") == TOOL
    assert again.load("https://x.y/v1", "a/b") is None and again.load("sandbox", "a/c") is None


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff", b"[" * 100_000, b'{"a": "' + b"x" * LARGEST + b'"}'])
def test_a_damaged_file_is_as_none(tmp_path: Path, content: bytes) -> None:
    cache = ModelCache(tmp_path)
    cache.keep("sandbox", "a/b", TOOL)
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    assert cache.load("sandbox", "a/b") is None
    cache.keep("sandbox", "a/b", TOOL)
    assert cache.load("sandbox", "a/b") == TOOL


def test_it_is_bounded(tmp_path: Path) -> None:
    cache = ModelCache(tmp_path)
    for number in range(MOST_FILES + 5):
        cache.keep("sandbox", f"a/{number}", TOOL)
        for file in tmp_path.iterdir():
            os.utime(file, (file.stat().st_mtime - 1,) * 2)
    assert len(list(tmp_path.iterdir())) == MOST_FILES
    assert cache.load("sandbox", "a/0") is None and cache.load("sandbox", f"a/{MOST_FILES}") == TOOL
    cache.keep("sandbox", "a/large", {"title": "x" * LARGEST})
    assert cache.load("sandbox", "a/large") is None


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "models").write_bytes(b"a file in its place")
    cache = ModelCache(tmp_path / "models")
    cache.keep("sandbox", "a/b", TOOL)
    assert cache.load("sandbox", "a/b") is None
