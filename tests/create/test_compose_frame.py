"""The first frame comes in by mouse, clipboard, browser and address, and says what becomes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.create.pictures import encoded, noise, picture, written
from veo_desktop.core.request import FIRST_FRAME, Request
from veo_desktop.ui.create.compose_frame import FrameInput
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.parts.drop_zone import DropZone, ZoneState

LEFT, NO_KEYS, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


@pytest.fixture
def frame(panel: ComposePanel) -> FrameInput:
    return panel.first_frame


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


def _filled(qtbot: QtBot, frame: FrameInput) -> None:
    qtbot.waitUntil(lambda: frame.zone.state is ZoneState.FILLED)


def test_a_dropped_file_is_checked_kept_and_shown(frame: FrameInput, qtbot: QtBot, tmp_path: Path, kept: Path) -> None:
    _drop(frame.zone, _file(written(tmp_path / "a.png", encoded("png"))))
    assert frame.zone.state is ZoneState.CHECKING
    _filled(qtbot, frame)
    image = frame.image()
    assert image is not None
    assert Path(image.path).parent == kept
    assert frame.zone.detail == "1920×1080 · fits 16:9"


def test_the_zone_lights_up_under_a_drag_and_goes_out_again(frame: FrameInput) -> None:
    assert _drag_over(frame.zone, _file("/somewhere/a.png"))
    assert frame.zone.state is ZoneState.OVER
    QApplication.sendEvent(frame.zone, QDragLeaveEvent())
    assert frame.zone.state is ZoneState.EMPTY
    words = QMimeData()
    words.setText("just words")
    assert not _drag_over(frame.zone, words)


def test_what_is_said_follows_the_ratio(panel: ComposePanel, frame: FrameInput, qtbot: QtBot) -> None:
    frame.set_picture(picture(1920, 1080))
    _filled(qtbot, frame)
    ratio = panel.settings.fields["aspectRatio"].control
    ratio.setProperty("value", "9:16")
    assert frame.zone.detail == "1920×1080 · will be cropped to 9:16"
    ratio.setProperty("value", "match_input_image")
    assert "ratio" in frame.zone.detail


def test_paste_into_the_zone_and_into_the_prompt(panel: ComposePanel, frame: FrameInput, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(picture(320, 180))
    frame.zone.setFocus()
    qtbot.keyClick(frame.zone, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    _filled(qtbot, frame)
    qtbot.keyClick(frame.zone, Qt.Key.Key_Delete)
    assert frame.zone.state is ZoneState.EMPTY
    qtbot.keyClicks(panel.prompt.editor, "words")
    qtbot.keyClick(panel.prompt.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    _filled(qtbot, frame)
    assert panel.prompt.editor.value == "words"
    QGuiApplication.clipboard().setText(" and more")
    qtbot.keyClick(panel.prompt.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel.prompt.editor.value == "words and more"


def test_a_click_browses_and_takes_the_chosen_file(frame: FrameInput, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.mouseClick(frame.zone, LEFT)
    dialog = frame.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(written(tmp_path / "a.jpg", encoded("jpg", 640, 360)))
    dialog.reject()
    _filled(qtbot, frame)


def test_an_address_is_typed_and_used(panel: ComposePanel, frame: FrameInput, qtbot: QtBot) -> None:
    qtbot.mouseClick(frame.zone.link_button, LEFT)
    assert frame.link_input.hasFocus()
    qtbot.keyClicks(frame.link_input, "https://e.org/a.png")
    qtbot.keyClick(frame.link_input, Qt.Key.Key_Return)
    _filled(qtbot, frame)
    image = panel.request().image(FIRST_FRAME)
    assert image is not None
    assert (image.url, image.path) == ("https://e.org/a.png", "")
    assert "e.org" in frame.zone.detail
    assert not frame.link_input.isVisible()


@pytest.mark.parametrize("url", ["no address", "file:///etc/passwd", "javascript:alert(1)"])
def test_a_bad_address_stays_in_its_field_with_the_reason(url: str, frame: FrameInput, qtbot: QtBot) -> None:
    qtbot.mouseClick(frame.zone.link_button, LEFT)
    qtbot.keyClicks(frame.link_input, url)
    qtbot.keyClick(frame.link_input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(frame.field.error))
    assert (frame.image(), frame.link_input.text()) == (None, url)


def test_a_refused_file_leaves_the_image_before_it(frame: FrameInput, qtbot: QtBot, tmp_path: Path) -> None:
    frame.set_picture(picture())
    _filled(qtbot, frame)
    before = frame.image()
    _drop(frame.zone, _file(str(tmp_path)))
    qtbot.waitUntil(lambda: bool(frame.field.error))
    assert "folder" in frame.field.error
    assert (frame.image(), frame.problem()) == (before, None)


def test_only_the_last_of_several_images_counts(frame: FrameInput, qtbot: QtBot) -> None:
    for width in (100, 200, 300):
        frame.set_picture(picture(width, 100))
    _filled(qtbot, frame)
    assert frame.zone.detail.startswith("300×100")


def test_a_picture_over_20_mb_is_shrunk_with_consent(
    panel: ComposePanel, sent: list[tuple[Request, ...]], qtbot: QtBot, tmp_path: Path
) -> None:
    frame = panel.first_frame
    panel.prompt.editor.value = "A cat"
    panel.price_wanted.connect(lambda _request: panel.set_price(None))
    path = tmp_path / "big.png"
    assert noise(2800).save(str(path), "png")
    frame.set_path(str(path))
    qtbot.waitUntil(frame.shrink_button.isVisible, timeout=20_000)
    panel.generate()
    assert sent == []
    assert "20" in frame.field.error
    qtbot.mouseClick(frame.shrink_button, LEFT)
    qtbot.waitUntil(lambda: frame.image() is not None and not frame.shrink_button.isVisible(), timeout=20_000)
    assert (frame.problem(), frame.field.error) == (None, "")


def test_generate_waits_for_the_check(panel: ComposePanel, sent: list[tuple[Request, ...]], qtbot: QtBot) -> None:
    panel.prompt.editor.value = "A cat"
    panel.first_frame.set_picture(picture(2000, 2000))
    panel.generate()
    assert sent == []
    assert "checked" in panel.first_frame.field.error
    _filled(qtbot, panel.first_frame)
    assert not panel.first_frame.field.error
