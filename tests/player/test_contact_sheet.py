"""A contact sheet shows frames from all over the clip, leads to them, and is saved and copied with their times."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.player.numbered import read_number
from veo_desktop.ui.player.contact_sheet import ContactSheet, spread
from veo_desktop.ui.player.frame_list import FrameList
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.sheet_image import GAP, HEAD, LINE, MARGIN, columns_for


@pytest.fixture
def sheet(qtbot: QtBot, opened: Player) -> ContactSheet:
    """That of 48 frames, with every second one."""
    opened.view_commands.contact_sheet.trigger()
    sheet = opened.findChild(ContactSheet)
    assert sheet is not None
    qtbot.waitUntil(_button(sheet, "sheet_copy").isEnabled)
    return sheet


def _button(sheet: ContactSheet, name: str) -> QPushButton:
    button = sheet.findChild(QPushButton, name)
    assert button is not None
    return button


def _frames(sheet: ContactSheet) -> FrameList:
    frames = sheet.findChild(FrameList)
    assert frames is not None
    return frames


def _cells(image: QImage, count: int) -> list[int]:
    """The numbers of the frames on a saved sheet of a clip of 320 by 180, row by row."""
    columns = columns_for(count, QSize(320, 180))
    found = []
    for number in range(count):
        row, column = divmod(number, columns)
        left, top = MARGIN + column * (320 + GAP), MARGIN + HEAD + row * (180 + LINE + GAP)
        found.append(read_number(image.copy(left, top, 320, 180)))
    return found


def test_its_frames_are_those_that_it_names(sheet: ContactSheet) -> None:
    assert sheet.frames == list(range(1, 48, 2))
    frames = _frames(sheet)
    for row, number in enumerate(sheet.frames):
        item = frames.item(row)
        icon: QIcon = item.icon()
        assert read_number(icon.pixmap(icon.availableSizes()[0]).toImage()) == number
        assert item.text() == f"00:0{number // 24}:{number % 24:02d}"
    assert _cells(sheet.sheet(), 24) == sheet.frames


def test_all_of_them_are_in_sight(sheet: ContactSheet) -> None:
    frames = _frames(sheet)
    last = frames.visualItemRect(frames.item(frames.count() - 1))
    assert frames.viewport().rect().contains(last)


def test_another_number_of_frames(qtbot: QtBot, sheet: ContactSheet) -> None:
    sheet._count.value = "12"
    assert not _button(sheet, "sheet_save").isEnabled()
    qtbot.waitUntil(_button(sheet, "sheet_save").isEnabled)
    assert sheet.frames == list(range(2, 48, 4))
    assert _cells(sheet.sheet(), 12) == sheet.frames


@pytest.mark.parametrize("by_key", [True, False])
def test_a_frame_that_is_chosen_is_gone_to(qtbot: QtBot, opened: Player, sheet: ContactSheet, by_key: bool) -> None:
    frames = _frames(sheet)
    if by_key:
        frames.setCurrentRow(7)
        qtbot.keyClick(frames, Qt.Key.Key_Return)
    else:
        middle = frames.visualItemRect(frames.item(7)).center()
        qtbot.mouseClick(frames.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.waitUntil(lambda: opened.current_frame == 15)
    qtbot.waitUntil(lambda: opened.findChild(ContactSheet) is None)


def test_it_is_saved_where_the_person_says(qtbot: QtBot, sheet: ContactSheet, tmp_path: Path) -> None:
    _button(sheet, "sheet_save").click()
    dialog = sheet.findChild(QFileDialog)
    assert dialog is not None
    place = tmp_path / "sheet.png"
    dialog.fileSelected.emit(str(place))
    dialog.reject()
    words = sheet.findChild(QLabel, "sheet_words")
    assert words is not None
    qtbot.waitUntil(lambda: words.text() == "Saved as sheet.png")
    assert _cells(QImage(str(place)), 24) == sheet.frames


def test_a_folder_that_is_not_there_is_said(qtbot: QtBot, sheet: ContactSheet, tmp_path: Path) -> None:
    _button(sheet, "sheet_save").click()
    dialog = sheet.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "gone" / "sheet.png"))
    dialog.reject()
    words = sheet.findChild(QLabel, "sheet_words")
    assert words is not None
    qtbot.waitUntil(lambda: "not there" in words.text())
    assert _button(sheet, "sheet_save").isEnabled()


def test_it_is_copied_as_a_picture(sheet: ContactSheet) -> None:
    _button(sheet, "sheet_copy").click()
    assert _cells(QGuiApplication.clipboard().image(), 24) == sheet.frames


@pytest.mark.parametrize(("frames", "count"), [(192, 24), (48, 12), (5, 12), (1, 12), (100, 48), (97, 96)])
def test_frames_lie_evenly(frames: int, count: int) -> None:
    found = spread(frames, count)
    assert len(found) == min(frames, count)
    assert found == sorted(set(found))
    assert found[0] >= 0
    assert found[-1] < frames
    gaps = {after - before for before, after in pairwise(found)}
    assert not gaps or max(gaps) - min(gaps) <= 1
