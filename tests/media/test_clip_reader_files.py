"""A file that does not answer is given up; what holds it is told truly."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import MediaError, Stopped
from veo_desktop.media.clip_file import ClipFile


def test_a_stalled_file_is_given_up_and_closes_when_it_answers(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"x" * 100)
    cancel, answer, stuck = CancelToken(), threading.Event(), threading.Event()

    def stall(_path: str) -> None:
        stuck.set()
        answer.wait(20)

    file = ClipFile(str(path), cancel)
    canceller = threading.Thread(target=lambda: stuck.wait(20) and cancel.cancel())
    canceller.start()
    with pytest.raises(Stopped):
        file.open(stall)
    canceller.join()
    file.close()
    assert not file.released
    answer.set()
    file.close()
    assert file.released


def test_views_read_by_themselves(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(bytes(range(100)))
    file = ClipFile(str(path), CancelToken())
    file.open(lambda _path: None)
    one, two = file.view(), file.view()
    assert one.read(10) == bytes(range(10))
    assert two.seek(-5, 2) == 95
    assert two.read(10) == bytes(range(95, 100))
    assert two.read(10) == b""
    assert one.seek(5, 1) == 15 == one.tell()
    assert one.read(1) == b"\x0f"
    file.close()


def test_a_pipe_is_no_clip(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp4")
    file = ClipFile(str(tmp_path / "pipe.mp4"), CancelToken())
    with pytest.raises(MediaError):
        file.open(lambda _path: None)
    file.close()
    assert file.released
