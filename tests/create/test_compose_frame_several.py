"""References: several pictures in one tile, replaced, removed and put in order; and tiles that do not apply now."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.create.pictures import encoded, picture, written
from veo_desktop.core.form import FieldType, FormField, ModelForm
from veo_desktop.core.request import FIRST_FRAME, LAST_FRAME, REFERENCES, ImageInput
from veo_desktop.core.text import text
from veo_desktop.ui.create.compose_files import FilesInput
from veo_desktop.ui.create.frames_row import FramesRow
from veo_desktop.ui.parts.drop_zone import DropZone, ZoneState
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import FromFile, FromPicture, FromUrl

LEFT, ALT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction
REASON = text("Veo ignores first and last frame when there are reference images.")


@pytest.fixture
def row(theme: Theme, intake: ImageIntake, form: ModelForm, qtbot: QtBot) -> FramesRow:
    theme.dress()
    row = FramesRow(theme, intake, form)
    qtbot.addWidget(row)
    row.resize(292, 300)
    with qtbot.waitExposed(row):
        row.show()
        row.activateWindow()
    row.set_ratio("16:9")
    return row


@pytest.fixture
def references(row: FramesRow) -> FilesInput:
    return row.inputs[REFERENCES]


def _settled(qtbot: QtBot, *inputs: FilesInput) -> None:
    qtbot.waitUntil(lambda: not any(each.busy for each in inputs))


def _drop(zone: DropZone, *paths: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    QApplication.sendEvent(zone, QDragEnterEvent(QPoint(5, 5), COPY, mime, LEFT, NO_KEYS))
    QApplication.sendEvent(zone, QDropEvent(QPointF(5, 5), COPY, mime, LEFT, NO_KEYS))


def _three(references: FilesInput, qtbot: QtBot) -> tuple[ImageInput, ...]:
    for side in (100, 200, 300):
        references.offer(FromPicture(picture(side, 100)))
    _settled(qtbot, references)
    return references.images()


def _sizes(references: FilesInput) -> list[str]:
    return [tile.detail for tile in references.strip.tiles if tile.filled]


def test_several_files_fill_the_free_places_and_the_rest_is_said(
    references: FilesInput, qtbot: QtBot, tmp_path: Path
) -> None:
    _drop(references.tile, *(written(tmp_path / f"{n}.png", encoded("png", 10 * n, 90)) for n in range(1, 6)))
    _settled(qtbot, references)
    assert (references.count, references.has_room) == (3, False)
    assert _sizes(references) == ["10×90", "20×90", "30×90"]
    assert "Only 3 pictures" in references.field.note
    assert references.problem() is None


def test_a_click_browses_first_and_opens_the_pictures_later(references: FilesInput, qtbot: QtBot) -> None:
    qtbot.mouseClick(references.tile, LEFT)
    dialog = references.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog) and dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.reject()
    _three(references, qtbot)
    assert not references.strip.isVisible()
    qtbot.keyClick(references.tile, Qt.Key.Key_Return)
    assert references.strip.isVisible()
    qtbot.mouseClick(references.tile, LEFT)
    assert not references.strip.isVisible()


def test_alt_and_arrows_bring_them_into_order(row: FramesRow, references: FilesInput, qtbot: QtBot) -> None:
    first, second, third = _three(references, qtbot)
    references.tile.click()
    told: list[str] = []
    row.changed.connect(told.append)
    tiles = references.strip.tiles
    tiles[0].setFocus()
    qtbot.keyClick(tiles[0], Qt.Key.Key_Right, ALT)
    assert references.images() == (second, first, third)
    assert tiles[1].hasFocus()
    qtbot.keyClick(tiles[1], Qt.Key.Key_Right, ALT)
    qtbot.keyClick(tiles[2], Qt.Key.Key_Right, ALT)
    assert references.images() == (second, third, first)
    qtbot.keyClick(tiles[2], Qt.Key.Key_Left, ALT)
    assert (references.images(), _sizes(references)) == ((second, first, third), ["200×100", "100×100", "300×100"])
    assert told == [REFERENCES] * 3


def test_one_of_them_is_replaced_and_one_removed(references: FilesInput, qtbot: QtBot, tmp_path: Path) -> None:
    first, _second, third = _three(references, qtbot)
    references.tile.click()
    _drop(references.strip.tiles[1], written(tmp_path / "new.png", encoded("png", 640, 360)))
    _settled(qtbot, references)
    assert references.images()[0::2] == (first, third)
    assert _sizes(references)[1] == "640×360"
    qtbot.mouseClick(references.strip.tiles[0].clear_button, LEFT)
    assert [len(references.images()), len(references.strip.tiles)] == [2, 3]  # and one more, to add to
    assert not references.strip.tiles[2].filled
    qtbot.keyClick(references.strip.tiles[0], Qt.Key.Key_Delete)
    qtbot.keyClick(references.strip.tiles[0], Qt.Key.Key_Delete)
    assert (references.present, references.strip.isVisible(), references.tile.state) == (False, False, ZoneState.EMPTY)


def test_one_that_is_none_stands_in_the_way_until_it_is_removed(
    references: FilesInput, qtbot: QtBot, tmp_path: Path
) -> None:
    good = written(tmp_path / "good.png", encoded("png", 64, 64))
    _drop(references.tile, written(tmp_path / "bad.png", b"no picture"), good)
    _settled(qtbot, references)
    assert references.tile.state is ZoneState.ERROR
    assert "not a picture" in references.field.error
    assert references.problem() is not None
    assert len(references.images()) == 1
    references.tile.click()
    qtbot.mouseClick(references.strip.tiles[0].clear_button, LEFT)
    assert (references.problem(), references.field.error, references.count) == (None, "", 1)


def test_a_picture_for_no_tile_in_particular_goes_to_the_first_that_is_free(row: FramesRow, qtbot: QtBot) -> None:
    inputs = tuple(row.inputs.values())
    row.inputs[LAST_FRAME].set_off(text("A last frame needs a first frame."))
    row.offer(FromPicture(picture(10, 10)))
    row.offer(FromPicture(picture(20, 20)))
    _settled(qtbot, *inputs)
    assert [each.count for each in inputs] == [1, 0, 1]
    row.inputs[LAST_FRAME].set_off(None)
    for side in (30, 40, 50):
        row.offer(FromPicture(picture(side, side)))
    row.offer(FromUrl("https://e.org/a.png"))
    _settled(qtbot, *inputs)
    assert [each.count for each in inputs] == [1, 1, 3]
    assert "Every place is taken" in row.inputs[FIRST_FRAME].field.error


def test_what_does_not_apply_keeps_its_pictures_and_takes_none(row: FramesRow, qtbot: QtBot, tmp_path: Path) -> None:
    first, last = row.inputs[FIRST_FRAME], row.inputs[LAST_FRAME]
    first.offer(FromPicture(picture(64, 36)))
    _settled(qtbot, first)
    had = first.images()
    for each in (first, last):
        each.set_off(REASON)
    assert (first.tile.state, last.tile.state) == (ZoneState.OFF, ZoneState.OFF)
    said = [label for label in row.findChildren(QLabel) if label.isVisible() and label.text() == str(REASON)]
    assert len(said) == 1  # though it is that of two
    _drop(last.tile, written(tmp_path / "a.png", encoded("png", 64, 64)))
    qtbot.mouseClick(first.tile, LEFT)
    assert (last.present, first.findChild(QFileDialog)) == (False, None)
    first.set_off(None)
    assert (first.images(), first.tile.state) == (had, ZoneState.FILLED)
    first.set_off(REASON)
    qtbot.mouseClick(first.tile.clear_button, LEFT)
    assert not first.present


def test_a_short_reason_is_in_the_tile_itself(row: FramesRow) -> None:
    row.inputs[LAST_FRAME].set_off(text("A last frame needs a first frame."))
    assert row.inputs[LAST_FRAME].tile.detail == "A last frame needs a first frame."
    assert row.inputs[LAST_FRAME].tile.accessibleDescription() == "A last frame needs a first frame."
    assert not [label for label in row.findChildren(QLabel) if label.isVisible() and label.wordWrap() and label.text()]


def test_the_pictures_of_another_request_come_in_order_and_known_ones_at_once(
    references: FilesInput, qtbot: QtBot
) -> None:
    first, second, third = _three(references, qtbot)
    references.set_images((third, first))
    assert not references.busy
    assert references.images() == (third, first)
    references.set_images((second,))
    assert references.images() == (second,)  # named though it is still being checked
    _settled(qtbot, references)
    assert (references.images(), references.problem()) == ((second,), None)


def test_a_file_that_has_gone_is_kept_for_the_draft_and_said(references: FilesInput, qtbot: QtBot) -> None:
    gone = ImageInput(REFERENCES, path="/nowhere/gone.png")
    references.set_images((gone,))
    _settled(qtbot, references)
    assert (references.images(), references.kept_images()) == ((), (gone,))
    assert "no longer" in references.field.error


def test_another_form_keeps_the_pictures_of_fields_of_the_same_name(row: FramesRow, qtbot: QtBot) -> None:
    row.offer(FromPicture(picture(64, 36)))
    _settled(qtbot, *row.inputs.values())
    had = row.inputs[FIRST_FRAME].images()
    fields = (
        FormField(FIRST_FRAME, FieldType.FILE, "Image"),
        FormField("extra", FieldType.MULTI_FILE, "Extra pictures", maximum="7"),
    )
    row.set_form(ModelForm("other/model", "Other", fields))
    _settled(qtbot, *row.inputs.values())
    assert list(row.inputs) == [FIRST_FRAME, "extra"]
    assert row.inputs[FIRST_FRAME].images() == had
    assert row.inputs["extra"].tile.objectName() == "extra_drop"
    for side in range(10, 80, 10):
        row.inputs["extra"].offer(FromPicture(picture(side, side)))
    _settled(qtbot, *row.inputs.values())
    assert row.inputs["extra"].count == 7
    row.set_form(ModelForm("text/only", "Text", ()))
    assert row.isHidden()


@pytest.mark.parametrize("width", [292, 320, 480])
def test_tiles_are_equal_and_nothing_in_them_is_cut(row: FramesRow, width: int, qtbot: QtBot, tmp_path: Path) -> None:
    row.offer(FromFile(written(tmp_path / "a.png", encoded("png", 1080, 1350))))
    row.offer(FromPicture(picture(1920, 1080)))
    row.inputs[REFERENCES].offer(FromPicture(picture(64, 64)))
    _settled(qtbot, *row.inputs.values())
    row.resize(width, 200)
    tiles = [each.tile for each in row.inputs.values()]

    def equal() -> bool:
        widths = [tile.width() for tile in tiles]
        return max(widths) - min(widths) <= 1 and len({(tile.y(), tile.height()) for tile in tiles}) == 1

    qtbot.waitUntil(lambda: row.width() == width and equal())
    labels = [label for tile in tiles for label in tile.findChildren(QLabel) if label.isVisible() and label.text()]
    assert len(labels) >= 9
    assert [label.text() for label in labels if label.toolTip()] == []  # an elided label has its text there
