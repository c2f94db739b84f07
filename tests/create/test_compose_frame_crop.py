"""The crop tool keeps the shape and the original, works by mouse and by keys, and opens again where it was left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.create.pictures import picture
from veo_desktop.core.crop import Corner, Sheet
from veo_desktop.core.form import ModelForm
from veo_desktop.core.picture_fit import Area
from veo_desktop.core.request import FIRST_FRAME, REFERENCES
from veo_desktop.ui.create.compose_files import FilesInput
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.crop_dialog import CropDialog
from veo_desktop.ui.create.crop_view import CropView
from veo_desktop.ui.create.frames_row import FramesRow
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import FromPicture

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def row(theme: Theme, intake: ImageIntake, form: ModelForm, qtbot: QtBot) -> FramesRow:
    row = FramesRow(theme, intake, form)
    qtbot.addWidget(row)
    row.resize(320, 300)
    row.show()
    row.set_ratio("16:9")
    return row


def _filled(frame: FilesInput, width: int, height: int, qtbot: QtBot) -> None:
    frame.offer(FromPicture(picture(width, height)))
    qtbot.waitUntil(lambda: frame.present and not frame.busy)


def _open(frame: FilesInput, qtbot: QtBot) -> CropDialog:
    qtbot.waitUntil(lambda: not frame.findChildren(CropDialog))
    frame.tile.crop_button.click()
    qtbot.waitUntil(lambda: bool(frame.findChildren(CropDialog)))
    return frame.findChildren(CropDialog)[0]


def _use(dialog: CropDialog, frame: FilesInput, qtbot: QtBot) -> None:
    button = dialog.findChild(QPushButton, "crop_use")
    assert isinstance(button, QPushButton)
    button.click()
    qtbot.waitUntil(lambda: not frame.busy)


def test_it_starts_with_what_the_clip_shows_and_arrows_move_it(row: FramesRow, qtbot: QtBot) -> None:
    frame = row.inputs[FIRST_FRAME]
    _filled(frame, 1600, 1200, qtbot)
    view = _open(frame, qtbot).view
    assert view.area == Area(0, 150, 1600, 900)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.area.width == 1584
    assert abs(view.area.width / view.area.height - 16 / 9) < 0.01
    before = view.area
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert (view.area.left, view.area.top) == (before.left + 1, before.top + 10)
    assert "from the left" in view.accessibleDescription()
    for _ in range(40):
        qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert view.area.left == 0


def test_the_part_is_sent_and_the_tool_opens_again_on_the_original(row: FramesRow, qtbot: QtBot) -> None:
    frame = row.inputs[FIRST_FRAME]
    _filled(frame, 1600, 1200, qtbot)
    whole = frame.images()
    dialog = _open(frame, qtbot)
    for _ in range(10):
        qtbot.keyClick(dialog.view, Qt.Key.Key_Minus)
    area = dialog.view.area
    _use(dialog, frame, qtbot)
    assert frame.images() != whole
    sent = QImage.fromData(Path(frame.images()[0].path).read_bytes())
    assert (sent.width(), sent.height()) == (area.width, area.height)
    assert frame.tile.detail == f"{area.width}×{area.height} · fits 16:9"
    again = _open(frame, qtbot)
    assert again.view.area == area
    again.reset()
    assert again.view.area == Area(0, 150, 1600, 900)
    again.reject()


def test_what_was_cropped_from_what_lives_as_long_as_a_draft(
    row: FramesRow, theme: Theme, intake: ImageIntake, form: ModelForm, qtbot: QtBot
) -> None:
    frame = row.inputs[FIRST_FRAME]
    _filled(frame, 1600, 1200, qtbot)
    dialog = _open(frame, qtbot)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Minus)
    area = dialog.view.area
    _use(dialog, frame, qtbot)
    later = FramesRow(theme, intake, form)
    qtbot.addWidget(later)
    later.set_ratio("16:9")
    for broken in ("", "[]", '{"a": 1}', '{"a": {"path": "/x", "area": {"left": "?"}}}'):
        later.restore_crops(broken)
    later.restore_crops(row.crops())
    later.inputs[FIRST_FRAME].set_images(frame.images())
    qtbot.waitUntil(lambda: not later.inputs[FIRST_FRAME].busy)
    again = _open(later.inputs[FIRST_FRAME], qtbot)
    assert again.view.area == area
    again.reject()


def test_the_whole_picture_again_is_the_original_itself(row: FramesRow, qtbot: QtBot) -> None:
    frame = row.inputs[REFERENCES]
    _filled(frame, 900, 600, qtbot)
    whole = frame.images()
    frame.strip.tiles[0].crop_button.click()
    qtbot.waitUntil(lambda: bool(frame.findChildren(CropDialog)))
    dialog = frame.findChildren(CropDialog)[0]
    assert dialog.view.area == Area(0, 0, 900, 600)
    dialog.shape_input.value = "1:1"
    assert (dialog.view.area.width, dialog.view.area.height) == (600, 600)
    _use(dialog, frame, qtbot)
    assert frame.images() != whole
    qtbot.waitUntil(lambda: not frame.findChildren(CropDialog))
    frame.strip.tiles[0].crop_button.click()
    qtbot.waitUntil(lambda: bool(frame.findChildren(CropDialog)))
    again = frame.findChildren(CropDialog)[0]
    again.reset()
    _use(again, frame, qtbot)
    assert frame.images() == whole


def test_less_than_720p_is_warned_of(row: FramesRow, qtbot: QtBot) -> None:
    frame = row.inputs[FIRST_FRAME]
    _filled(frame, 1600, 900, qtbot)
    dialog = _open(frame, qtbot)
    assert (dialog.size_label.text(), dialog.warning.text()) == ("1600×900 pixels", "")
    while dialog.view.area.height >= 720:
        qtbot.keyClick(dialog.view, Qt.Key.Key_Minus)
    assert "720p" in dialog.warning.text()
    dialog.reject()


def _at(view: CropView, x: int, y: int, sheet: Sheet) -> QPoint:
    """Where a pixel of the picture is, found by the view's own measure of it."""
    whole = view.picture_rect()
    return QPointF(whole.x() + x * whole.width() / sheet.width, whole.y() + y * whole.height() / sheet.height).toPoint()


def test_the_mouse_drags_a_corner_and_the_frame(row: FramesRow, qtbot: QtBot) -> None:
    frame = row.inputs[FIRST_FRAME]
    _filled(frame, 1600, 900, qtbot)
    dialog = _open(frame, qtbot)
    QApplication.processEvents()
    view, sheet = dialog.view, Sheet(1600, 900)
    qtbot.mousePress(view, LEFT, pos=_at(view, 1600, 900, sheet))
    qtbot.mouseMove(view, _at(view, 800, 450, sheet))
    qtbot.mouseRelease(view, LEFT, pos=_at(view, 800, 450, sheet))
    assert (view.area.left, view.area.top) == (0, 0)
    assert abs(view.area.width - 800) <= 4 and abs(view.area.height - 450) <= 4
    size = (view.area.width, view.area.height)
    qtbot.mousePress(view, LEFT, pos=_at(view, 400, 200, sheet))
    qtbot.mouseMove(view, _at(view, 700, 300, sheet))
    qtbot.mouseRelease(view, LEFT, pos=_at(view, 700, 300, sheet))
    assert (view.area.width, view.area.height) == size
    assert abs(view.area.left - 300) <= 4 and abs(view.area.top - 100) <= 4
    dialog.reject()


@pytest.mark.parametrize("shape", [None, 16 / 9, 9 / 16, 1.0])
@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (300, 2000), (40, 40), (1, 1), (7000, 70)])
def test_a_part_never_leaves_its_picture_nor_its_shape(width: int, height: int, shape: float | None) -> None:
    sheet = Sheet(width, height, shape)
    area = sheet.start()
    for turn in range(200):
        corner = list(Corner)[turn % 4]
        area = sheet.drag(area, corner, turn * 7919 % (2 * width + 9) - 5, turn * 6007 % (2 * height + 9) - 5)
        area = sheet.move(sheet.grow(area, turn * 31 % 90 - 45), turn % 13 - 6, turn % 17 - 8)
        assert area.width >= 1 and area.height >= 1
        assert area.left >= 0 and area.top >= 0
        assert area.left + area.width <= width and area.top + area.height <= height
        if shape is not None and min(area.width, area.height) >= 32:
            assert abs(area.width / area.height / shape - 1) < 0.04


def test_a_draft_that_is_stored_knows_the_original(
    panel: ComposePanel, make_panel: Callable[[], ComposePanel], qtbot: QtBot
) -> None:
    frame = panel.frames.inputs[FIRST_FRAME]
    _filled(frame, 1600, 1200, qtbot)
    dialog = _open(frame, qtbot)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Minus)
    area = dialog.view.area
    _use(dialog, frame, qtbot)
    later = make_panel()
    later.restore_draft(panel.draft())
    restored = later.frames.inputs[FIRST_FRAME]
    qtbot.waitUntil(lambda: restored.present and not restored.busy)
    again = _open(restored, qtbot)
    assert again.view.area == area
    again.reject()
