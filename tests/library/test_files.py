"""What is done with the files of clips: names and places, the bin, copies, what comes in. Each can be undone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QListWidgetItem, QPushButton
from pytestqt.qtbot import QtBot

from tests.library.desks import Desks
from tests.library.fake import FakeLibrary
from tests.library.opened import fill_name, find, open_desks, shown
from veo_desktop.core.judging import Change
from veo_desktop.core.key_map import KeyMap
from veo_desktop.core.library import ImportReport, Refused, Work
from veo_desktop.core.text import text
from veo_desktop.ui.library.side_list import SideList
from veo_desktop.ui.parts.theme import Theme

NO_KEYS, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def test_comparing_and_the_bin_have_the_keys_of_the_key_map(desks: Desks) -> None:
    def keys() -> list[list[str]]:
        return [[key.toString() for key in each.shortcuts()] for each in (commands.compare, commands.bin)]

    commands = desks.desk.commands
    assert keys() == [["C"], ["Del"]]
    desks.keys.use(KeyMap().with_keys("compare", ("Shift+V",)).with_keys("bin", ()))
    assert keys() == [["Shift+V"], []]


def test_rename_and_bin_are_steps_of_undo(desks: Desks, qtbot: QtBot) -> None:
    desks.grid.choose_one(1)
    name = desks.library.clips["c1"].name
    desks.desk.commands.rename.trigger()
    fill_name("the harbour")
    assert desks.library.clips["c1"].name == "the harbour.mp4"
    desks.desk.commands.bin.trigger()
    qtbot.waitUntil(lambda: desks.grid.layout_now.count == 39)
    assert desks.grid.current_row is not None  # the neighbour: keys go on
    assert desks.undo.undo_words == "moving a clip to the bin"
    desks.undo.undo()
    qtbot.waitUntil(lambda: desks.grid.layout_now.count == 40)
    desks.undo.undo()
    assert desks.library.clips["c1"].name == name


def test_many_are_renamed_after_a_pattern_as_one_step(desks: Desks) -> None:
    desks.grid.choose_one(0)
    desks.grid.choose_to(2)
    before = [desks.library.clips[f"c{number}"].name for number in range(3)]
    desks.desk.commands.rename.trigger()
    fill_name("scene {number}")
    assert [desks.library.clips[f"c{number}"].name for number in range(3)] == [f"scene {n}.mp4" for n in range(3)]
    assert desks.undo.undo_words == "renaming 3 clips"
    desks.undo.undo()
    assert [desks.library.clips[f"c{number}"].name for number in range(3)] == before


def test_what_the_bar_offers_brings_clips_back_whatever_was_done_since(desks: Desks) -> None:
    desks.grid.choose_one(1)
    desks.desk.commands.bin.trigger()
    desks.undo.judge(("c5",), Change(rating=2))
    desks.messages.undo_requested.emit("library binned")
    assert not desks.library.clips["c1"].in_bin
    assert desks.judging.judgements["c5"].rating == 2


def test_the_bin_is_a_folder_that_clips_come_back_from(desks: Desks, qtbot: QtBot) -> None:
    desks.grid.choose_one(1)
    desks.desk.commands.bin.trigger()
    bin_ = next(item for item in _items(desks.desk.page.side) if item.text() == "Bin")
    desks.desk.page.side._list.itemClicked.emit(bin_)
    qtbot.waitUntil(lambda: desks.grid.layout_now.count == 1)
    commands = desks.desk.commands
    assert commands.restore.isVisible() and not commands.bin.isVisible()
    desks.grid.choose_one(0)
    commands.restore.trigger()
    assert not desks.library.clips["c1"].in_bin and desks.undo.undo_words == "bringing a clip back"
    qtbot.waitUntil(lambda: shown(desks, "library_state_title") == "The bin is empty")
    desks.undo.undo()
    assert desks.library.clips["c1"].in_bin
    qtbot.waitUntil(lambda: desks.grid.layout_now.count == 1 and desks.grid.isVisible())
    desks.grid.choose_one(0)
    qtbot.mouseClick(desks.desk.page.panel.findChild(QPushButton, "library_restore"), Qt.MouseButton.LeftButton)
    assert not desks.library.clips["c1"].in_bin
    desks.library.clips.clear()
    find(desks, qtbot, 'in:"Scene 3"', 0)
    assert shown(desks, "library_state_title") == "Nothing in this collection yet"


def _items(side: SideList) -> list[QListWidgetItem]:
    return [side._list.item(row) for row in range(side._list.count())]


def test_copy_is_files_and_ids(desks: Desks, qtbot: QtBot) -> None:
    desks.grid.choose_one(0)
    desks.grid.choose_to(1)
    desks.grid.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert [Path(url.toLocalFile()).name for url in mime.urls()] == [f"2026-11-22 boat {n}.mp4" for n in range(2)]
    desks.desk.commands.copy_path.trigger()
    assert QGuiApplication.clipboard().text().splitlines() == [f"/clips/2026-11-22 boat {n}.mp4" for n in range(2)]


def test_an_import_tells_how_far_it_is_and_what_became_of_it(desks: Desks, qtbot: QtBot) -> None:
    desks.grid.files_dropped.emit(("/a.mp4", "/b"))
    assert desks.library.asked[-1] == ("import", ("/a.mp4", "/b"))
    place = desks.grid.mapTo(desks.desk.page, QPoint())
    desks.library.import_progress.emit(Work(1, 3, "b.mp4"))
    QApplication.processEvents()
    assert desks.grid.mapTo(desks.desk.page, QPoint()) == place  # no clip moves away under the pointer
    assert desks.desk.page.imports.isVisible()
    stop = desks.desk.page.findChild(QPushButton, "library_import_stop")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert desks.library.asked[-1] == ("stop import",)
    desks.library.imported.emit(ImportReport(("c1",), (), 2, (Refused("/x", text("No clip.")),), stopped=True))
    assert not desks.desk.page.imports.isVisible()
    said = desks.said
    assert said == "1 clip came in. 2 were here already. It was stopped. “x” was left alone: No clip."


def test_files_are_dropped_on_an_empty_library(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    made = open_desks(theme, qtbot, FakeLibrary())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    state = made.desk.page.state
    middle = state.mapTo(made.desk.page, state.rect().center())
    enter = QDragEnterEvent(middle, Qt.DropAction.CopyAction, mime, LEFT, NO_KEYS)
    QApplication.sendEvent(made.desk.page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(made.desk.page, QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, mime, LEFT, NO_KEYS))
    assert made.library.asked[-1] == ("import", (str(tmp_path),))
    made.stop()


def test_what_is_written_into_files_is_taken_back(desks: Desks) -> None:
    desks.library.recipes["c1"] = "old"
    desks.grid.choose_one(0)
    desks.grid.choose_to(1)
    desks.desk.care.write.trigger()
    assert desks.library.recipes == {"c0": "new", "c1": "new"}
    assert desks.undo.undo_words == "writing into 2 files"
    desks.undo.undo()
    assert desks.library.recipes == {"c0": "", "c1": "old"}
    assert "2 files are as they were" in desks.said
    desks.undo.redo()
    assert desks.library.recipes == {"c0": "new", "c1": "new"} and desks.undo.redo_words == ""
