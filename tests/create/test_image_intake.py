"""Images are judged by their content, off the UI thread, before anything of them is decoded or sent."""

from __future__ import annotations

import base64
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader
from pytestqt.qtbot import QtBot

from tests.create.pictures import encoded, huge_png, noise, picture, written
from tests.helpers.patience import PATIENCE
from veo_desktop.core.errors import DiskFull
from veo_desktop.core.text import text
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import (
    MAX_BYTES,
    Accepted,
    Answer,
    FromBytes,
    FromFile,
    FromPicture,
    FromUrl,
    ImageSource,
    Refused,
    TooLarge,
)

_READABLE = [bytes(each.data()) for each in QImageReader.supportedImageFormats()]

Ask = Callable[[ImageSource], Answer]


@pytest.fixture
def ask(intake: ImageIntake, wait: Callable[[int], Answer]) -> Ask:
    def ask(source: ImageSource, how: str = "take") -> Answer:
        return wait(getattr(intake, how)(source))

    return ask


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_a_sound_file_is_kept_byte_for_byte_and_previewed(kind: str, ask: Ask, tmp_path: Path) -> None:
    data = encoded(kind, 1600, 900)
    answer = ask(FromFile(written(tmp_path / "wrong-ending.txt", data)))
    assert isinstance(answer, Accepted)
    assert (answer.width, answer.height, answer.size) == (1600, 900, len(data))
    assert Path(answer.path).read_bytes() == data
    assert answer.preview is not None
    assert answer.preview.size() == QSize(512, 288)


def test_a_turned_photo_counts_as_it_is_seen(ask: Ask) -> None:
    plain = encoded("jpg", 640, 480)
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    turned = plain[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + plain[2:]
    answer = ask(FromBytes(turned))
    assert isinstance(answer, Accepted)
    assert (answer.width, answer.height) == (480, 640)


def test_pasted_pixels_become_a_file(ask: Ask) -> None:
    answer = ask(FromPicture(picture(300, 200)))
    assert isinstance(answer, Accepted)
    assert (
        QImage(answer.path).size() == QSize(300, 200) or QImage.fromData(Path(answer.path).read_bytes()).width() == 300
    )


def test_a_data_address_of_a_browser_is_an_image(ask: Ask) -> None:
    url = "data:image/png;base64," + base64.b64encode(encoded("png", 40, 30)).decode()
    answer = ask(FromUrl(url))
    assert isinstance(answer, Accepted)
    assert (answer.url, answer.width) == ("", 40)


def _refusal(answer: Answer) -> str:
    assert isinstance(answer, Refused)
    return str(answer.message)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"this is text", "not a picture"),
        (b"", "empty"),
        (encoded("png")[:-200], "end is missing"),
        (encoded("jpg")[: len(encoded("jpg")) // 2], "end is missing"),
        (encoded("webp")[:-10], "end is missing"),
        (huge_png(20_000, 20_000), "20000×20000"),
        (huge_png(100, 100), "damaged"),
        (b"GIF89a" + b"\0" * 40, "damaged"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not a picture"),
        (b"\0\0\0\x18ftypheic" + b"\0" * 40, "damaged" if b"heic" in _READABLE else "HEIC"),
    ],
    ids=["text", "empty", "cut png", "cut jpg", "cut webp", "20000", "damaged", "gif", "svg", "heic"],
)
def test_what_is_no_usable_image_is_refused_with_its_reason(
    data: bytes, reason: str, ask: Ask, tmp_path: Path, kept: Path
) -> None:
    assert reason in _refusal(ask(FromFile(written(tmp_path / "picture.png", data))))
    assert list(kept.iterdir()) == []


def test_a_jpeg_cut_after_its_thumbnail_is_still_cut(ask: Ask) -> None:
    inside = b"Exif\0\0" + encoded("jpg", 64, 64)
    whole = encoded("jpg", 640, 480)
    data = whole[:2] + b"\xff\xe1" + (len(inside) + 2).to_bytes(2, "big") + inside + whole[2 : len(whole) // 2]
    assert "end is missing" in _refusal(ask(FromBytes(data)))


@pytest.mark.parametrize(
    "url",
    [
        "nonsense",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "https://user:pw@e.org/a.png",
        "https://e.org/a b.png",
        "https://e.org:99999/a.png",
        "ftp://e.org/a.png",
        "https://[::1",
        "",
    ],
)
def test_what_is_no_address_is_refused(url: str, ask: Ask) -> None:
    assert "https://" in _refusal(ask(FromUrl(url)))


def test_an_address_is_taken_without_fetching_it(ask: Ask) -> None:
    assert ask(FromUrl(" https://e.org/a.png ")) == Accepted(1, url="https://e.org/a.png")


def test_folders_missing_files_and_pipes_are_refused(ask: Ask, tmp_path: Path) -> None:
    assert "folder" in _refusal(ask(FromFile(str(tmp_path))))
    assert "no longer" in _refusal(ask(FromFile(str(tmp_path / "gone.png"))))
    if hasattr(os, "mkfifo"):  # reading one would hang for ever
        os.mkfifo(tmp_path / "pipe.png")
        assert "could not be read" in _refusal(ask(FromFile(str(tmp_path / "pipe.png"))))


def test_too_many_bytes_can_be_shrunk(ask: Ask, tmp_path: Path, kept: Path) -> None:
    path = tmp_path / "big.png"
    assert noise(2800).save(str(path), "png")
    answer = ask(FromFile(str(path)))
    assert isinstance(answer, TooLarge)
    assert (answer.width, answer.size > MAX_BYTES) == (2800, True)
    assert list(kept.iterdir()) == []
    smaller = ask(answer.source, "shrink")  # type: ignore[call-arg]
    assert isinstance(smaller, Accepted)
    assert smaller.size <= MAX_BYTES
    assert smaller.width == smaller.height


def test_work_is_done_off_the_ui_thread_and_ends_with_stop(qtbot: QtBot) -> None:
    seen: list[str] = []

    def keep(_data: bytes) -> str:
        seen.append(threading.current_thread().name)
        return "/kept"

    intake = ImageIntake(keep)
    with qtbot.waitSignal(intake.answered):
        intake.take(FromPicture(picture(8, 8)))
    assert seen != [threading.main_thread().name]
    assert intake.stop(PATIENCE)


def test_a_full_disk_is_said(qtbot: QtBot) -> None:
    def keep(_data: bytes) -> str:
        raise DiskFull(text("The disk is full."))

    intake = ImageIntake(keep)
    with qtbot.waitSignal(intake.answered) as caught:
        intake.take(FromPicture(picture(8, 8)))
    assert _refusal(caught.args[0]) == "The disk is full."
    assert intake.stop(PATIENCE)
