"""Writes a clip's recipe into a copy of it and leaves every bit of its streams alone. For the probe child; blocks."""

from __future__ import annotations

import os
from pathlib import Path

import av
from av.container import InputContainer, OutputContainer

from veo_desktop.core.errors import MediaError
from veo_desktop.core.files import PRIVATE_FILE, storage_error, sync_file
from veo_desktop.core.recipe import RECIPE_TAGS, Recipe
from veo_desktop.media.boxes import carries_c2pa
from veo_desktop.media.opening import ffmpeg_errors, opened
from veo_desktop.media.recipe import read_beside
from veo_desktop.media.streams import StreamSums

_MUXER_TAGS = ("major_brand", "minor_version", "compatible_brands", "encoder")  # it writes these itself


def embed(source: Path, target: Path, recipe: Recipe | None) -> bool:
    """Copy the clip `source` to `target` (replaced) with this recipe inside, or with none.

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
            whole = _copy_is_whole(container, target, recipe)
        finally:
            if not whole:
                target.unlink(missing_ok=True)
        return whole


def read_recipe(path: Path) -> str:
    """The text of the recipe inside `path`, or of the one beside it; "" without one. MediaError for a broken clip."""
    with opened(path) as container:
        inside = container.metadata.get("comment", "")
    return inside if Recipe.from_json(inside) else read_beside(path)


def _create(target: Path) -> None:
    try:
        target.unlink(missing_ok=True)
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
    except OSError as error:
        raise storage_error(error, target) from error


def _copy_is_whole(source: InputContainer, target: Path, recipe: Recipe | None) -> bool:
    kind = "mov" if source.metadata.get("major_brand", "").startswith("qt") else "mp4"
    try:
        with (
            ffmpeg_errors(target),
            av.open(str(target), "w", format=kind, options={"movflags": "faststart"}) as output,
        ):
            before = _mux(source, output, recipe)
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


def _mux(source: InputContainer, output: OutputContainer, recipe: Recipe | None) -> StreamSums:
    copies = {}
    for stream in source.streams:
        copy = output.add_stream_from_template(stream)
        copy.time_base = stream.time_base
        copy.metadata.update(stream.metadata)
        copies[stream.index] = copy
    left = _MUXER_TAGS if recipe is not None else (*_MUXER_TAGS, *RECIPE_TAGS)
    kept = {key: value for key, value in source.metadata.items() if key not in left}
    output.metadata.update({**kept, **(recipe.tags() if recipe is not None else {})})
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
