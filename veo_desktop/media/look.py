"""Looks into a file that nobody vouches for: what it is, and whether its frames can be decoded here and there.

For the probe child, so that what a decoder cannot bear ends it and not the app; blocks, for about a second at most.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.frame import Frame
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from veo_desktop.core.errors import MediaError
from veo_desktop.core.text import text
from veo_desktop.media.facts import FileFacts
from veo_desktop.media.opening import NoPicture, damaged, decodable, opened, picture
from veo_desktop.media.picture_limits import check_picture_size, check_pixel_shape
from veo_desktop.media.scaler import quarter_turns

PLACES = (0.0, 0.5, 0.95)  # parts of the length at which frames are decoded
FRAMES = 8  # at each of them
SECONDS = 0.3  # at each of them; one frame is decoded however long it takes


def look(path: Path) -> FileFacts:
    """The facts of a file that holds a picture, a sound or both. Raises MediaError where neither can be decoded."""
    with opened(path) as container:
        video, audio = _video(container), next((decodable(each) for each in container.streams.audio), None)
        if video is None and audio is None:
            raise MediaError(text("This file holds neither picture nor sound."))
        frame = _sample(container, video) if video is not None else None
        sound = _sample(container, audio) if audio is not None else None
        if isinstance(frame, VideoFrame) and video is not None:
            width, height = _shown(frame, video)
        elif video is not None or sound is None:
            raise damaged("no frame could be decoded")
        else:
            width, height = 0, 0
        return FileFacts(
            kind=container.format.name,
            width=width,
            height=height,
            rate=(video.average_rate if video is not None else None) or Fraction(0),
            duration_s=_length(container, video or audio),
            bits=frame.format.components[0].bits if isinstance(frame, VideoFrame) else 0,
            video_codec=video.codec_context.codec.canonical_name if video is not None else "",
            audio_codec=audio.codec_context.codec.canonical_name if audio is not None else "",
            size=path.stat().st_size,
        )


def _video(container: InputContainer) -> VideoStream | None:
    try:
        return picture(container)
    except NoPicture:
        return None


def _sample(container: InputContainer, stream: VideoStream | AudioStream) -> Frame | None:
    """Decode a little at several places; the first frame that came."""
    first = None
    length = stream.duration or 0
    for place in PLACES:
        try:
            container.seek((stream.start_time or 0) + int(length * place), stream=stream)
        except av.FFmpegError:
            continue
        for frame in _some(container, stream):
            first = first or frame
        if not length:
            break
    return first


def _some(container: InputContainer, stream: VideoStream | AudioStream) -> Iterator[Frame]:
    until, count = time.monotonic() + SECONDS, 0
    for packet in container.demux(stream):
        for frame in _decoded(packet):
            count += 1
            yield frame
        if count and (count >= FRAMES or time.monotonic() > until):
            return


def _decoded(packet: Any) -> list[Frame]:
    try:
        return list(packet.decode())
    except (av.FFmpegError, ValueError):
        return []  # the player passes over a damaged packet too


def _shown(frame: VideoFrame, video: VideoStream) -> tuple[int, int]:
    """Width and height as they are shown: turned, pixels square."""
    pixel = video.sample_aspect_ratio or Fraction(1)
    check_picture_size(frame.width, frame.height)
    check_pixel_shape(pixel.numerator, pixel.denominator)
    width, height = max(1, round(frame.width * pixel)), frame.height
    return (height, width) if quarter_turns(frame.rotation) % 2 else (width, height)


def _length(container: InputContainer, stream: VideoStream | AudioStream | None) -> float:
    """In seconds; 0 where no header tells."""
    if stream is not None and stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return container.duration / av.time_base if container.duration else 0.0
