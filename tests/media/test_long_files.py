"""The table of a long file is read without its content, and is the same one."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import pytest
from PySide6.QtGui import QImage

from tests.player.numbered import numbered_clip, read_number
from veo_desktop.core.cancel import CancelToken
from veo_desktop.media import clip_reader
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.clip_reader import LONG, ClipReader
from veo_desktop.media.file_check import check_file
from veo_desktop.media.frame_image import png, upright
from veo_desktop.media.frame_table import FrameTable

KINDS = [("libx264", ".mp4"), ("libx264", ".mov"), ("libx265", ".mp4"), ("libvpx-vp9", ".mp4"), ("mpeg4", ".mp4")]


def fragmented(folder: Path) -> Path:
    """As it is recorded: each piece tells of its own frames."""
    path = folder / "pieces.mp4"
    whole = numbered_clip(folder / "whole.mp4", sound=False)
    with av.open(str(whole)) as source, av.open(str(path), "w", options={"movflags": "frag_keyframe"}) as target:
        copy = target.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(source.streams.video[0]):
            if packet.size:
                packet.stream = copy
                target.mux(packet)
    return path


def read(path: Path) -> tuple[FrameTable, list[int]]:
    """Its table, and the numbers that some frames show."""
    file = ClipFile(str(path), CancelToken())
    try:
        file.open(check_file)
        reader = ClipReader(file)
        try:
            found = [reader.frame(index) for index in (0, 47, 20, 21)]
            size = (reader.info.width, reader.info.height)
            return reader.table, [read_number(QImage.fromData(png(upright(each[1], size)))) for each in found if each]
        finally:
            reader.close()
    finally:
        file.close()


def options(encoder: str) -> dict[str, str]:
    return {"x265-params": "log-level=none"} if encoder == "libx265" else {}


@pytest.mark.parametrize(("encoder", "suffix"), [*KINDS, ("pieces", "")])
def test_it_is_the_same_table(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, encoder: str, suffix: str) -> None:
    if encoder == "pieces":
        path = fragmented(tmp_path)
    else:
        path = numbered_clip(tmp_path / f"clip{suffix}", encoder=encoder, codec=options(encoder))
    plain = read(path)
    monkeypatch.setattr(clip_reader, "LONG", 0)
    assert read(path) == plain == (plain[0], [0, 47, 20, 21])


def test_the_content_of_a_long_file_stays_on_the_disk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = numbered_clip(tmp_path / "clip.mkv", encoder="mpeg4", sound=False)
    long = tmp_path / "long.mp4"
    with av.open(str(path)) as source, av.open(str(long), "w") as target:
        stream = source.streams.video[0]
        data = next(bytes(packet) for packet in source.demux(stream) if packet.size)
        copy = target.add_stream_from_template(stream)
        for number in range(LONG // 1_000_000 + 2):
            packet = av.Packet(data + bytes(1_000_000))
            packet.stream, packet.time_base = copy, Fraction(1, 24)
            packet.pts = packet.dts = number
            packet.duration, packet.is_keyframe = 1, True
            target.mux_one(packet)
    taken: list[int] = []
    run = ClipFile._run

    def counted(file: ClipFile, job):  # type: ignore[no-untyped-def]
        answer = run(file, job)
        if isinstance(answer, bytes):
            taken.append(len(answer))
        return answer

    monkeypatch.setattr(ClipFile, "_run", counted)
    file = ClipFile(str(long), CancelToken())
    try:
        file.open(check_file)
        reader = ClipReader(file)
        assert len(reader.table) == LONG // 1_000_000 + 2
        reader.close()
    finally:
        file.close()
    assert 0 < sum(taken) < LONG // 4
