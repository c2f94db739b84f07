"""Images that are none: the reason stands at the zone, and no clip is paid without the frame that was dropped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl

from tests.create.pictures import encoded, huge_png, written
from tests.e2e.studio import Studio
from tests.e2e.wiro import Wiro

Make = Callable[[Path], Path]


def _file(name: str, data: Callable[[], bytes]) -> Make:
    return lambda folder: Path(written(folder / name, data()))


def _folder(folder: Path) -> Path:
    (folder / "pictures.png").mkdir()
    return folder / "pictures.png"


BAD: dict[str, tuple[Make, str]] = {
    "text": (_file("text.png", lambda: b"this is only text\n" * 50), "not a picture that Veo takes"),
    "empty": (_file("empty.png", lambda: b""), "empty"),
    "truncated png": (_file("cut.png", lambda: encoded("png", 640, 360)[:-200]), "its end is missing"),
    "truncated jpg": (_file("cut.jpg", lambda: encoded("jpg", 640, 360)[:-300]), "its end is missing"),
    "huge": (_file("huge.png", lambda: huge_png(20_000, 20_000)), "20000×20000"),
    "folder": (_folder, "folder"),
    "missing": (lambda folder: folder / "gone.png", ""),
}


def _still_refused(desk: Studio, wiro: Wiro, said: str) -> None:
    before = wiro.runs()
    desk.type("prompt_editor", "A prompt that is sound")
    desk.price()
    desk.generate()
    assert desk.said_near("first_frame_drop") == said
    assert (desk.jobs, wiro.runs()) == ({}, before)
    assert desk.value("prompt_editor") == "A prompt that is sound"


@pytest.mark.parametrize("kind", BAD)
def test_a_dropped_file_that_is_no_image(kind: str, desk: Studio, wiro: Wiro, tmp_path: Path) -> None:
    make, reason = BAD[kind]
    desk.drop("first_frame_drop", make(tmp_path))
    desk.until(lambda: desk.said_near("first_frame_drop"))
    said = desk.said_near("first_frame_drop")
    assert reason.casefold() in said.casefold()
    _still_refused(desk, wiro, said)
    desk.click("first_frame_remove")
    assert desk.said_near("first_frame_drop") == ""


@pytest.mark.parametrize("url", ["no address", "file:///etc/passwd", "javascript:alert(1)", "ftp://a.example/b.png"])
def test_an_address_that_is_none(url: str, desk: Studio, wiro: Wiro) -> None:
    desk.click("first_frame_link")
    desk.type("first_frame_url", url)
    desk.press("first_frame_url", Qt.Key.Key_Return)
    desk.until(lambda: desk.said_near("first_frame_drop"))
    assert "not the address of a picture" in desk.said_near("first_frame_drop")
    assert desk.find("first_frame_url").text() == url  # type: ignore[attr-defined]
    _still_refused(desk, wiro, desk.said_near("first_frame_drop"))


def test_a_link_dropped_from_a_browser_that_leads_to_a_script(desk: Studio, wiro: Wiro) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("javascript:alert(1)")])
    desk.drop_data("first_frame_drop", mime)
    desk.until(lambda: desk.said_near("first_frame_drop"))
    assert "not the address of a picture" in desk.said_near("first_frame_drop")
    _still_refused(desk, wiro, desk.said_near("first_frame_drop"))
