"""A frame comes in by mouse, clipboard, browser and address, and says what becomes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.create.pictures import encoded, noise, picture, written
from veo_desktop.core.request import FIRST_FRAME, LAST_FRAME, Request
from veo_desktop.ui.create.compose_files import FilesInput
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.parts.drop_zone import DropZone, ZoneState
from veo_desktop.workers.image_sources import FromFile, FromPicture

LEFT, NO_KEYS, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


@pytest.fixture
def frame(panel: ComposePanel) -> FilesInput:
    return panel.frames.inputs[FIRST_FRAME]


def _drag_over(zone: DropZone, mime: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(5, 5), COPY, mime, LEFT, NO_KEYS)
    QApplication.sendEvent(zone, event)
    return event.isAccepted()


def _drop(zone: DropZone, mime: QMimeData) -> None:
    assert _drag_over(zone, mime)
    QApplication.sendEvent(zone, QDropEvent(QPointF(5, 5), COPY, mime, LEFT, NO_KEYS))


def _file(path: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path)])
    return mime


def _filled(qtbot: QtBot, frame: FilesInput) -> None:
    qtbot.waitUntil(lambda: frame.tile.state is ZoneState.FILLED)


def test_a_dropped_file_is_checked_kept_and_shown(frame: FilesInput, qtbot: QtBot, tmp_path: Path, kept: Path) -> None:
    _drop(frame.tile, _file(written(tmp_path / "a.png", encoded("png"))))
    assert frame.tile.state is ZoneState.CHECKING
    _filled(qtbot, frame)
    image = frame.images()[0]
    assert Path(image.path).parent == kept
    assert frame.tile.detail == "1920×1080 · fits 16:9"


def test_the_zone_lights_up_under_a_drag_and_goes_out_again(frame: FilesInput) -> None:
    assert _drag_over(frame.tile, _file("/somewhere/a.png"))
    assert frame.tile.state is ZoneState.OVER
    QApplication.sendEvent(frame.tile, QDragLeaveEvent())
    assert frame.tile.state is ZoneState.EMPTY
    words = QMimeData()
    words.setText("just words")
    assert not _drag_over(frame.tile, words)


def test_what_is_said_follows_the_ratio(panel: ComposePanel, frame: FilesInput, qtbot: QtBot) -> None:
    frame.offer(FromPicture(picture(1920, 1080)))
    _filled(qtbot, frame)
    ratio = panel.settings.fields["aspectRatio"].control
    ratio.setProperty("value", "9:16")
    assert frame.tile.detail == "1920×1080 · cropped to 9:16"
    ratio.setProperty("value", "match_input_image")
    assert "ratio" in frame.tile.detail


def test_paste_into_the_zone_and_into_the_prompt(panel: ComposePanel, frame: FilesInput, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(picture(320, 180))
    frame.tile.setFocus()
    qtbot.keyClick(frame.tile, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    _filled(qtbot, frame)
    qtbot.keyClick(frame.tile, Qt.Key.Key_Delete)
    assert frame.tile.state is ZoneState.EMPTY
    qtbot.keyClicks(panel.prompt.editor, "words")
    qtbot.keyClick(panel.prompt.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    _filled(qtbot, frame)
    assert panel.prompt.editor.value == "words"
    QGuiApplication.clipboard().setText(" and more")
    qtbot.keyClick(panel.prompt.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel.prompt.editor.value == "words and more"


def test_a_click_browses_and_takes_the_chosen_file(frame: FilesInput, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.mouseClick(frame.tile, LEFT)
    dialog = frame.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit([written(tmp_path / "a.jpg", encoded("jpg", 640, 360))])
    dialog.reject()
    _filled(qtbot, frame)


def test_an_address_is_typed_and_used(panel: ComposePanel, frame: FilesInput, qtbot: QtBot) -> None:
    qtbot.mouseClick(frame.tile.link_button, LEFT)
    assert frame.link.input.hasFocus()
    qtbot.keyClicks(frame.link.input, "https://e.org/a.png")
    qtbot.keyClick(frame.link.input, Qt.Key.Key_Return)
    _filled(qtbot, frame)
    image = panel.request().image(FIRST_FRAME)
    assert image is not None
    assert (image.url, image.path) == ("https://e.org/a.png", "")
    assert "e.org" in frame.tile.detail
    assert not frame.link.input.isVisible()


@pytest.mark.parametrize("url", ["no address", "file:///etc/passwd", "javascript:alert(1)"])
def test_a_bad_address_stays_in_its_field_with_the_reason(url: str, frame: FilesInput, qtbot: QtBot) -> None:
    qtbot.mouseClick(frame.tile.link_button, LEFT)
    qtbot.keyClicks(frame.link.input, url)
    qtbot.keyClick(frame.link.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(frame.field.error))
    assert (frame.images(), frame.link.input.text()) == ((), url)


def test_a_refused_file_leaves_the_image_before_it(frame: FilesInput, qtbot: QtBot, tmp_path: Path) -> None:
    frame.offer(FromPicture(picture()))
    _filled(qtbot, frame)
    before = frame.images()
    _drop(frame.tile, _file(str(tmp_path)))
    qtbot.waitUntil(lambda: bool(frame.field.error))
    assert "folder" in frame.field.error
    assert (frame.images(), frame.problem()) == (before, None)


def test_only_the_last_of_several_images_counts(frame: FilesInput, qtbot: QtBot) -> None:
    for width in (100, 200, 300):
        frame.offer(FromPicture(picture(width, 100)))
    _filled(qtbot, frame)
    assert frame.tile.detail.startswith("300×100")


def test_a_picture_over_20_mb_is_shrunk_with_consent(
    panel: ComposePanel, sent: list[tuple[Request, ...]], qtbot: QtBot, tmp_path: Path
) -> None:
    frame = panel.frames.inputs[FIRST_FRAME]
    panel.prompt.editor.value = "A cat"
    path = tmp_path / "big.png"
    assert noise(2800).save(str(path), "png")
    frame.offer(FromFile(str(path)))
    qtbot.waitUntil(frame.shrink_button.isVisible)
    panel.generate()
    assert sent == []
    assert "20" in frame.field.error
    qtbot.mouseClick(frame.shrink_button, LEFT)
    qtbot.waitUntil(lambda: frame.images() and not frame.shrink_button.isVisible())
    assert (frame.problem(), frame.field.error) == (None, "")


def test_generate_waits_for_the_check(
    panel: ComposePanel, frame: FilesInput, sent: list[tuple[Request, ...]], qtbot: QtBot
) -> None:
    panel.prompt.editor.value = "A cat"
    frame.offer(FromPicture(picture(2000, 2000)))
    panel.generate()
    assert sent == []
    assert "checked" in frame.field.error
    _filled(qtbot, frame)
    assert not frame.field.error


def test_a_message_below_the_row_names_its_tile(frame: FilesInput, qtbot: QtBot, tmp_path: Path) -> None:
    _drop(frame.tile, _file(str(tmp_path)))
    qtbot.waitUntil(lambda: bool(frame.field.error))
    assert frame.field.message.text() == f"First frame: {frame.field.error}"
    assert frame.tile.accessibleDescription() == frame.field.error
    qtbot.mouseClick(frame.tile.clear_button, LEFT)
    assert (frame.field.error, frame.tile.accessibleDescription()) == ("", "")


def test_a_clip_is_no_frame_and_what_to_do_is_said(frame: FilesInput, qtbot: QtBot, tmp_path: Path) -> None:
    for number, head in enumerate((b"\0\0\0\x20ftypisom", b"\x1aE\xdf\xa3", b"RIFF\0\0\0\0AVI LIST")):
        _drop(frame.tile, _file(written(tmp_path / f"{number}.png", head + b"\0" * 400)))
        qtbot.waitUntil(lambda: bool(frame.field.error))
        assert "Save the frame" in frame.field.error
        frame.clear()


def test_of_several_files_on_one_frame_the_first_is_taken_and_that_is_said(
    frame: FilesInput, qtbot: QtBot, tmp_path: Path
) -> None:
    mime = QMimeData()
    paths = [written(tmp_path / f"{side}.png", encoded("png", side, 90)) for side in (160, 90)]
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    _drop(frame.tile, mime)
    _filled(qtbot, frame)
    assert frame.tile.detail.startswith("160×90")
    assert "first one" in frame.field.note


def test_a_clip_that_matches_its_picture_crops_the_last_frame_to_that(panel: ComposePanel, qtbot: QtBot) -> None:
    frames = panel.frames
    frames.offer(FromPicture(picture(1000, 1000)))
    frames.offer(FromPicture(picture(1600, 900)))
    last = frames.inputs[LAST_FRAME]
    qtbot.waitUntil(lambda: last.tile.state is ZoneState.FILLED)
    frames.set_ratio("16:9")
    assert last.tile.look.kept is not None and last.tile.look.kept.whole
    frames.set_ratio("match_input_image")
    kept = last.tile.look.kept
    assert frames.inputs[FIRST_FRAME].tile.detail == "1000×1000 · gives the ratio"
    assert last.tile.detail == "1600×900 · cropped to the first"
    assert kept is not None
    assert (round(kept.left * 1600), round(kept.width * 1600), kept.height) == (350, 900, 1)


def test_what_a_clip_does_not_show_of_a_picture_is_dimmed(frame: FilesInput, qtbot: QtBot) -> None:
    frame.offer(FromPicture(picture(900, 1600, "#ffffff")))
    _filled(qtbot, frame)

    def light() -> int:
        """How much of the tile is white."""
        tile = frame.tile.grab().toImage()
        points = [(x, y) for x in range(tile.width()) for y in range(60 * tile.height() // frame.tile.height())]
        return sum(tile.pixelColor(x, y).lightness() > 240 for x, y in points)

    frame.set_ratio("9:16")
    whole = light()
    frame.set_ratio("16:9")
    assert 0.2 * whole < light() < 0.6 * whole
