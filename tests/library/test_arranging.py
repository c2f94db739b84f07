"""Arranging the library: order, groups and size, smart folders and collections, the order made by hand."""

from __future__ import annotations

from unittest.mock import patch

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.library.desks import Desks, FakeSettings
from tests.library.fake import FakeLibrary, a_clip
from tests.library.opened import fill_name, find, open_desks
from veo_desktop.core.library import Folder, Group, Order, Query
from veo_desktop.core.settings import LIBRARY_GROUP
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.library.side_list import CLIPS
from veo_desktop.ui.parts.theme import Theme

NO_KEYS, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def test_order_groups_and_size_last(theme: Theme, qtbot: QtBot) -> None:
    settings = FakeSettings()
    made = open_desks(theme, qtbot, FakeLibrary([a_clip(number) for number in range(40)]), settings)
    made.desk.page.view.restore("oldest", "rating", 0)
    made.desk.page.view.changed.emit()
    qtbot.waitUntil(lambda: made.grid.found.query.group is Group.RATING)
    qtbot.waitUntil(lambda: settings.get(LIBRARY_GROUP) == "rating")  # by itself: a program may be killed
    made.stop()
    again = open_desks(theme, qtbot, FakeLibrary([a_clip(number) for number in range(40)]), settings)
    assert again.grid.found.query == Query("", Order.OLDEST, Group.RATING)
    assert again.grid.layout_now.is_list
    again.stop()


def test_a_search_is_kept_and_a_collection_is_filled(desks: Desks, qtbot: QtBot) -> None:
    page = desks.desk.page
    find(desks, qtbot, "boat rating:>=4", 40)
    page.search.save_wanted.emit()
    fill_name("Best boats")
    kept = next(iter(desks.library.folders.values()))
    assert (kept.name, kept.smart, kept.query.text) == ("Best boats", True, "boat rating:>=4")

    desks.library.keep_folder(Folder("scene", "Scene 3", False))
    desks.grid.choose_one(0)
    page.side.dropped.emit(("c0", "c1"), "scene")
    assert ("collect", ("c0", "c1"), "scene") in desks.library.asked
    desks.undo.undo()
    assert desks.library.asked[-1] == ("release", ("c0", "c1"), "scene")

    desks.grid.menu_wanted.emit(QPoint(40, 40))  # a first collection needs no drag
    menu = next(each for each in desks.grid.findChildren(QMenu) if each.isVisible())
    entries = [entry for sub in menu.findChildren(QMenu) for entry in sub.actions()]
    next(entry for entry in entries if entry.text() == "New collection…").trigger()
    menu.close()
    fill_name("Scene 4")
    made = next(each for each in desks.library.folders.values() if each.name == "Scene 4")
    assert desks.library.asked[-1] == ("collect", ("c0",), made.id)
    desks.undo.undo()
    assert made.id not in desks.library.folders

    page.side.chosen.emit(desks.library.folders["scene"])
    qtbot.waitUntil(lambda: desks.grid.found.query.text == 'in:"Scene 3"')
    assert desks.desk._folders.shown == desks.library.folders["scene"]
    page.side.chosen.emit(None)
    assert page.search.text == ""


def test_what_is_done_to_folders_is_undone(desks: Desks) -> None:
    page, kept = desks.desk.page, desks.library.folders
    page.side.new_wanted.emit()
    fill_name("Scene 3")
    (folder,) = kept.values()
    assert folder.query.order is Order.BY_HAND
    page.side.rename_wanted.emit(folder)
    fill_name("Scene 4")
    page.side.forget_wanted.emit(kept[folder.id])
    assert not kept
    for name in ("Scene 4", "Scene 3"):
        desks.undo.undo()
        assert kept[folder.id].name == name
    desks.undo.undo()
    assert not kept
    desks.undo.redo()
    assert kept[folder.id].name == "Scene 3"


def test_clips_of_a_collection_are_put_in_order_by_hand(desks: Desks, qtbot: QtBot) -> None:
    page, grid = desks.desk.page, desks.grid
    scene = Folder("scene", "Scene 3", False, Query(order=Order.BY_HAND))
    desks.library.keep_folder(scene)
    assert page.view.order is Order.NEWEST and not desks.desk.commands.later.isVisible()
    page.side.chosen.emit(scene)
    qtbot.waitUntil(lambda: desks.grid.found.query == Query('in:"Scene 3"', Order.BY_HAND))
    grid.choose_one(0)
    grid.choose_to(1)
    _drag_inside(grid, 5)
    order = [clip.id for clip in desks.library.clips.values()]
    assert order[:7] == ["c2", "c3", "c4", "c0", "c1", "c5", "c6"]
    qtbot.waitUntil(lambda: list(grid.selection) == [3, 4])  # what is selected is so at its new place
    desks.desk.commands.earlier.trigger()
    assert list(desks.library.clips)[:5] == ["c2", "c3", "c0", "c1", "c4"]
    desks.undo.undo()
    desks.undo.undo()
    assert list(desks.library.clips)[:3] == ["c0", "c1", "c2"]
    page.view.restore("rating", "none", 3)
    page.view.changed.emit()
    assert desks.library.folders["scene"].query.order is Order.RATING  # kept with the folder
    _drag_inside(grid, 5)
    assert list(desks.library.clips)[:3] == ["c0", "c1", "c2"]
    page.side.chosen.emit(None)
    assert page.view.order is Order.NEWEST


def _drag_inside(grid: ClipGrid, before: int) -> None:
    """Drag what is selected to the left edge of a clip."""
    mime = QMimeData()
    mime.setData(CLIPS, b"c0")
    at = QPointF(grid.cell(before).left() + 4, grid.cell(before).center().y())
    for kind in (QDragEnterEvent, QDropEvent):
        event = kind(at.toPoint() if kind is QDragEnterEvent else at, Qt.DropAction.CopyAction, mime, LEFT, NO_KEYS)
        with patch.object(event, "source", return_value=grid):
            (grid.dragEnterEvent if kind is QDragEnterEvent else grid.dropEvent)(event)
