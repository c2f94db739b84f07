"""Looks a clip over by decoding it once, whole. For the probe child: the app decodes no file to judge it; blocks."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from veo_desktop.media.facts import Probe
from veo_desktop.media.opening import damaged, decodable, opened, picture
from veo_desktop.media.picture_limits import LONGEST_EDGE, WIDEST_PIXEL
from veo_desktop.media.streams import StreamSums

_FASTEST = 1000  # frames a second; more is a broken header


def probe(path: Path) -> Probe:
    """Decode picture and sound of `path` from end to end and count the frames.

    Raises MediaError for a file that is no whole, sound clip; StorageError when the disk fails.
    """
    with opened(path) as container:
        video = picture(container)
        audio = next((decodable(stream) for stream in container.streams.audio), None)
        sums = StreamSums(container)
        frames = _decode(container, video, audio, sums)
        if frames == 0:
            raise damaged("no frame could be decoded")
        _check_picture(video)
        rate, duration = _pace(video, frames)
        return Probe(
            width=video.width,
            height=video.height,
            rate=rate,
            frames=frames,
            duration_s=duration,
            has_audio=audio is not None,
            video_codec=video.codec_context.codec.canonical_name,
            audio_codec=audio.codec_context.codec.canonical_name if audio else "",
            streams_sha256=sums.hexdigest(),
        )


def _decode(container: InputContainer, video: VideoStream, audio: AudioStream | None, sums: StreamSums) -> int:
    """Read every packet, decode both streams; the number of frames of the picture."""
    decoded = {video.index} | ({audio.index} if audio else set())
    frames = 0
    for packet in container.demux():
        sums.add(packet)
        if packet.is_corrupt:
            raise damaged(f"a packet of stream {packet.stream.index} is cut short")
        if packet.stream.index in decoded:
            count = _decode_packet(packet)
            frames += count if packet.stream.index == video.index else 0
    return frames


def _decode_packet(packet: Packet[Any]) -> int:
    count = 0
    for frame in packet.decode():
        if frame.is_corrupt:
            raise damaged(f"the frame at {frame.time} s of stream {packet.stream.index} has errors")
        count += 1
    return count


def _check_picture(video: VideoStream) -> None:
    """What the decoder's own header says is held to the same limits as the boxes."""
    pixel = video.codec_context.sample_aspect_ratio or Fraction(1)
    if max(video.width, video.height) > LONGEST_EDGE or not Fraction(1, WIDEST_PIXEL) <= pixel <= WIDEST_PIXEL:
        raise damaged(f"{video.width}×{video.height} pixels of shape {pixel}")


def _pace(video: VideoStream, frames: int) -> tuple[Fraction, float]:
    """Frames a second and seconds in all, from the container where it makes sense, else from each other."""
    rate = video.average_rate
    length = float(video.duration * video.time_base) if video.duration and video.time_base else 0.0
    if rate is None or not 0 < rate <= _FASTEST:
        if length <= 0:
            raise damaged(f"a rate of {rate} and a length of {length}")
        rate = Fraction(frames / length).limit_denominator(1001)
    return rate, length if length > 0 else float(frames / rate)
