"""The clips are what was asked for: size, length, sound, first and last picture, and the seed decides the rest."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator
from pathlib import Path

import av
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.sandbox.box import Box


def picture(path: Path, width: int, height: int, left: str, right: str) -> tuple[str, bytes, str]:
    """A two-coloured PNG as a file part."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(left))
    painter = QPainter(image)
    painter.fillRect(width // 2, 0, width, height, QColor(right))
    painter.end()
    assert image.save(str(path))
    return (path.name, path.read_bytes(), "image/png")


def frames(clip: bytes) -> Iterator[av.VideoFrame]:
    with av.open(io.BytesIO(clip), "r") as container:
        yield from container.decode(video=0)


def pixel(frame: av.VideoFrame, x: float, y: float) -> tuple[int, ...]:
    """The colour at the shares `x` and `y` of the frame's sides."""
    rgb = frame.reformat(format="rgb24")
    start = int(y * frame.height) * rgb.planes[0].line_size + int(x * frame.width) * 3
    return tuple(bytes(rgb.planes[0])[start : start + 3])


def is_near(colour: tuple[int, ...], name: str) -> bool:
    colour_of = QColor(name)
    wanted = (colour_of.red(), colour_of.green(), colour_of.blue())
    return all(abs(a - b) < 14 for a, b in zip(colour, wanted, strict=True))


@pytest.mark.parametrize(
    ("values", "size", "count", "sound"),
    [
        ({}, (1280, 720), 96, False),
        ({"aspectRatio": "9:16", "durationSeconds": "6", "generateAudio": "true"}, (720, 1280), 144, True),
        ({"resolution": "1080p", "durationSeconds": "8", "generateAudio": "true"}, (1920, 1080), 192, True),
    ],
)
def test_a_clip_is_exactly_what_was_asked_for(
    shared: Box, values: dict[str, str], size: tuple[int, int], count: int, sound: bool
) -> None:
    with av.open(io.BytesIO(shared.clip(**values)), "r") as container:
        stream = container.streams.video[0]
        assert (stream.codec_context.name, stream.width, stream.height) == ("h264", *size)
        assert stream.average_rate == 24 and stream.frames == count
        assert bool(container.streams.audio) is sound
        if sound:
            track = container.streams.audio[0].codec_context
            assert (track.name, track.sample_rate, track.layout.name) == ("aac", 48_000, "stereo")
        assert sum(1 for _ in container.decode(video=0)) == count


def test_the_sound_lasts_as_long_as_the_clip_and_does_not_clip(shared: Box) -> None:
    samples, loudest = 0, 0.0
    with av.open(io.BytesIO(shared.clip(generateAudio="true")), "r") as container:
        for frame in container.decode(audio=0):
            samples += frame.samples
            for plane in frame.planes:
                values = memoryview(bytes(plane)[: frame.samples * 4]).cast("f")
                loudest = max(loudest, *(abs(value) for value in values))
    assert abs(samples - 4 * 48_000) <= 2 * 1024
    assert 0.05 < loudest < 0.9


def test_every_frame_differs_from_the_one_before(shared: Box) -> None:
    pictures = [bytes(frame.planes[0]) for frame in frames(shared.clip())]
    assert all(one != other for one, other in itertools.pairwise(pictures))


def test_the_seed_decides_the_pixels(shared: Box) -> None:
    one, other = shared.clip(seed="1"), shared.clip(seed="2")
    assert bytes(next(frames(one)).planes[0]) != bytes(next(frames(other)).planes[0])


def test_the_prompt_shows_in_the_picture(shared: Box) -> None:
    clips = [shared.clip(prompt=prompt) for prompt in ("東京の夜", "شارع في المطر", "dağ evi")]
    assert len({bytes(next(frames(clip)).planes[0]) for clip in clips}) == 3


def test_it_starts_with_the_first_frame_cropped_to_fill(shared: Box, tmp_path: Path) -> None:
    image = picture(tmp_path / "wide.png", 1000, 300, "#c03020", "#2040c0")
    start = next(frames(shared.clip(files=[("inputImage", image)])))
    assert is_near(pixel(start, 0.03, 0.05), "#c03020") and is_near(pixel(start, 0.97, 0.95), "#2040c0")
    assert is_near(pixel(start, 0.47, 0.5), "#c03020") and is_near(pixel(start, 0.53, 0.5), "#2040c0")


def test_it_ends_with_the_last_frame(shared: Box, tmp_path: Path) -> None:
    files = [
        ("inputImage", picture(tmp_path / "first.png", 320, 180, "#c03020", "#2040c0")),
        ("inputImage2", picture(tmp_path / "last.png", 320, 180, "#20a040", "#e0d020")),
    ]
    clip = list(frames(shared.clip(files=files, durationSeconds="8")))
    assert is_near(pixel(clip[0], 0.2, 0.9), "#c03020")
    assert is_near(pixel(clip[-1], 0.2, 0.9), "#20a040") and is_near(pixel(clip[-1], 0.8, 0.1), "#e0d020")


def test_reference_images_show_but_are_no_frames(shared: Box, tmp_path: Path) -> None:
    image = picture(tmp_path / "thing.png", 200, 200, "#ff00ff", "#ff00ff")
    task = shared.until(shared.token(files=[("inputImage3", image)], durationSeconds="8"))
    start = next(frames(shared.session.get(task["outputs"][0]["url"], timeout=20).content))
    assert is_near(pixel(start, 0.92, 0.12), "#ff00ff") and not is_near(pixel(start, 0.5, 0.3), "#ff00ff")


@pytest.mark.parametrize(("width", "height", "expected"), [(400, 300, (1280, 720)), (300, 400, (720, 1280))])
def test_matching_the_image_takes_the_closer_ratio(
    shared: Box, tmp_path: Path, width: int, height: int, expected: tuple[int, int]
) -> None:
    image = picture(tmp_path / "image.png", width, height, "#808080", "#404040")
    start = next(frames(shared.clip(files=[("inputImage", image)], aspectRatio="match_input_image")))
    assert (start.width, start.height) == expected


def test_a_picture_by_its_url(shared: Box, tmp_path: Path) -> None:
    image = picture(tmp_path / "image.png", 320, 180, "#c03020", "#2040c0")
    (uploaded,) = shared.call("File/Upload", files=[("file", image)])["list"]
    ours = next(frames(shared.clip(inputImage=uploaded["url"])))
    assert is_near(pixel(ours, 0.2, 0.5), "#c03020")

    token = shared.token(inputImage="https://pictures.example.com/frame.jpg")
    task = shared.until(token)
    assert task["pexit"] == "0" and "a placeholder stands for https://pictures.example.com" in task["debugerror"]
    assert task["parameters"]["inputImage"] == "https://pictures.example.com/frame.jpg"
