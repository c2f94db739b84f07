"""Writes a clip's recipe into a copy of it and leaves every bit of its streams alone. For the probe child; blocks."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import av
from av.container import InputContainer, OutputContainer

from veo_desktop.core.errors import MediaError
from veo_desktop.core.files import PRIVATE_FILE, storage_error, sync_file
from veo_desktop.core.recipe import RECIPE_TAGS, Carried, Recipe
from veo_desktop.media.boxes import carries_c2pa
from veo_desktop.media.opening import ffmpeg_errors, opened
from veo_desktop.media.recipe import read_beside
from veo_desktop.media.streams import StreamSums

_MUXER_TAGS = ("major_brand", "minor_version", "compatible_brands", "encoder")  # it writes these itself
_LONGEST = 300_000  # characters of a tag that is read: all of them together are an answer of the probe child


def embed(source: Path, target: Path, recipe: Recipe | None) -> bool:
    """As `retag`, with the tags of this recipe, or with none."""
    return retag(source, target, recipe.tags() if recipe is not None else {})


def retag(source: Path, target: Path, tags: Mapping[str, str]) -> bool:
    """Copy the clip `source` to `target` (replaced) with these of RECIPE_TAGS and no others; the rest stays.

    It is on the disk when this returns True.

    False, and no `target`, where a copy would lose something: C2PA boxes, streams of another kind,
    packets that do not come out as they went in. The recipe then belongs in a file beside the clip.
    Raises MediaError for a broken clip, StorageError when `target` cannot be written.
    """
    if target.exists() and target.samefile(source):
        raise ValueError("a clip cannot be copied onto itself")
    with opened(source) as container:
        if (
            "mp4" not in container.format.name
            or carries_c2pa(source)
            or any(stream.type not in ("video", "audio") for stream in container.streams)
        ):
            return False
        _create(target)
        whole = False
        try:
            whole = _copy_is_whole(container, target, tags)
        finally:
            if not whole:
                target.unlink(missing_ok=True)
        return whole


def read_recipe(path: Path) -> str:
    """The text of the recipe inside `path`, or of the one beside it; "" without one. MediaError for a broken clip."""
    return read_carried(path).recipe


def read_carried(path: Path) -> Carried:
    """What is where the recipe of `path` would be. MediaError for a broken clip."""
    with opened(path) as container:
        found = {name: container.metadata.get(name, "") for name in RECIPE_TAGS}
    return Carried({name: words for name, words in found.items() if 0 < len(words) <= _LONGEST}, read_beside(path))


def _create(target: Path) -> None:
    try:
        target.unlink(missing_ok=True)
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
    except OSError as error:
        raise storage_error(error, target) from error


def _copy_is_whole(source: InputContainer, target: Path, tags: Mapping[str, str]) -> bool:
    kind = "mov" if source.metadata.get("major_brand", "").startswith("qt") else "mp4"
    try:
        with (
            ffmpeg_errors(target),
            av.open(str(target), "w", format=kind, options={"movflags": "faststart"}) as output,
        ):
            before = _mux(source, output, tags)
        after = _sums(target)
    except MediaError:  # a kind of stream that the muxer refuses: the clip is as good as before
        return False
    if not after.same_as(before):
        return False
    try:
        sync_file(target)
    except OSError as error:
        raise storage_error(error, target) from error
    return True


def _mux(source: InputContainer, output: OutputContainer, tags: Mapping[str, str]) -> StreamSums:
    copies = {}
    for stream in source.streams:
        copy = output.add_stream_from_template(stream)
        copy.time_base = stream.time_base
        copy.metadata.update(stream.metadata)
        copies[stream.index] = copy
    kept = {key: value for key, value in source.metadata.items() if key not in (*_MUXER_TAGS, *RECIPE_TAGS)}
    output.metadata.update({**kept, **tags})
    sums = StreamSums(source)
    for packet in source.demux():
        sums.add(packet)
        if packet.size:
            packet.stream = copies[packet.stream.index]
            output.mux_one(packet)
    return sums


def _sums(path: Path) -> StreamSums:
    with opened(path) as container:
        sums = StreamSums(container)
        for packet in container.demux():
            sums.add(packet)
        return sums
