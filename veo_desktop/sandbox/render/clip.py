"""Encodes a recipe into an MP4: H.264 at 24 frames a second, AAC 48 kHz stereo for sound. Render threads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import av
from av.container import OutputContainer
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter
from av.video.stream import VideoStream

from veo_desktop.core.cancel import CancelToken
from veo_desktop.sandbox.render.recipe import RATE, SAMPLE_RATE, Recipe
from veo_desktop.sandbox.render.sound import tune
from veo_desktop.sandbox.render.stage import Stage

_BT709 = 1
_ENCODER_THREADS = 4  # fixed: x264's bytes depend on it, and the same recipe is to give the same pixels everywhere
_KEY_FRAMES = 48  # at most so many frames apart


class RenderStoppedError(Exception):
    """The task was cancelled while its clip was in the making."""


def render_clip(recipe: Recipe, path: Path, progressed: Callable[[float], None], cancel: CancelToken) -> None:
    """Write the clip to `path`; `progressed` is told 0…1. Raises RenderStoppedError, and leaves no file then."""
    try:
        with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as container:
            picture = _picture_stream(container, recipe)
            if recipe.sound:
                _encode_sound(container, recipe)
            _encode_picture(container, picture, recipe, progressed, cancel)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _picture_stream(container: OutputContainer, recipe: Recipe) -> VideoStream:
    options = {"preset": "superfast", "crf": "22", "g": str(_KEY_FRAMES)}
    stream = container.add_stream("libx264", rate=RATE, options=options)
    context = stream.codec_context
    context.width, context.height, context.pix_fmt = recipe.width, recipe.height, "yuv420p"
    context.time_base = Fraction(1, RATE)
    context.thread_count = _ENCODER_THREADS
    context.color_primaries = context.color_trc = context.colorspace = _BT709
    context.color_range = ColorRange.MPEG
    return stream


def _encode_sound(container: OutputContainer, recipe: Recipe) -> None:
    stream = container.add_stream("aac", rate=SAMPLE_RATE, layout="stereo")
    stream.codec_context.bit_rate = 160_000
    for frame in tune(recipe.chance("sound"), recipe.frames // RATE):
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))


def _encode_picture(
    container: OutputContainer,
    stream: VideoStream,
    recipe: Recipe,
    progressed: Callable[[float], None],
    cancel: CancelToken,
) -> None:
    for number, frame in enumerate(_frames(Stage(recipe), recipe)):
        if cancel.cancelled:
            raise RenderStoppedError
        container.mux(stream.encode(frame))
        progressed((number + 1) / recipe.frames)
    container.mux(stream.encode(None))


def _frames(stage: Stage, recipe: Recipe) -> Iterator[VideoFrame]:
    painted = VideoFrame(recipe.width, recipe.height, "bgra")
    reformatter = VideoReformatter()
    for number in range(recipe.frames):
        stage.paint(number)
        painted.planes[0].update(stage.pixels())
        frame = reformatter.reformat(
            painted,
            format="yuv420p",
            src_colorspace=Colorspace.ITU709,
            dst_colorspace=Colorspace.ITU709,
            dst_color_range=ColorRange.MPEG,
        )
        frame.pts, frame.time_base = number, Fraction(1, RATE)
        yield frame
