"""The grid by mouse and keyboard; what it asks for depends on what is in sight, not on how much there is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QDragEnterEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE
from tests.library.fake import FakeLibrary, a_clip
from veo_desktop.core.library import PAGE, Found, Group, Query
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.library.clip_rows import AT_ONCE, KEPT, ClipRows
from veo_desktop.ui.library.grid_drop import GridDrop
from veo_desktop.ui.library.grid_layout import HEADING, LIST, GridLayout
from veo_desktop.ui.library.hover_scrub import HoverScrub
from veo_desktop.ui.library.selection import Selection
from veo_desktop.ui.library.thumbnails import Thumbnails
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.pictures import PictureReader

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Shelf:
    """A grid of 5 columns over a library in memory."""

    def __init__(self, theme: Theme, bot: QtBot, clips: int, group: Group = Group.NONE) -> None:
        self.bot = bot
        self.library = FakeLibrary([a_clip(number) for number in range(clips)])
        self.rows, self.reader = ClipRows(), PictureReader()
        self.grid = ClipGrid(theme, self.rows, Thumbnails(self.reader), HoverScrub(self.reader))
        bot.addWidget(self.grid)
        self.rows.wanted.connect(self.library.ask_rows)
        self.library.rows_ready.connect(self.rows.take)
        self.library.found.connect(self._on_found)
        self.grid.resize(1180, 700)
        self.grid.show()
        self.same = False
        self.search(group=group)
        self.same = True
        self.grid.setFocus()

    def search(self, text: str = "", group: Group = Group.NONE) -> None:
        with self.bot.waitSignal(self.library.found):
            self.library.search(Query(text, group=group))

    def click(self, index: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.mouseClick(self.grid.viewport(), LEFT, keys, self.grid.cell(index).center())

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(self.grid, key, keys)

    def _on_found(self, found: Found) -> None:
        self.grid.show_found(found, same=self.same)

    @property
    def chosen(self) -> list[int]:
        return list(self.grid.selection)


@pytest.fixture
def shelf(theme: Theme, qtbot: QtBot) -> Iterator[Shelf]:
    made = Shelf(theme, qtbot, 100_000)
    yield made
    assert made.reader.stop(PATIENCE)


def test_only_pages_in_sight_are_asked_for_and_kept(shelf: Shelf) -> None:
    asked = [call for call in shelf.library.asked if call[0] == "rows"]
    assert 1 <= len(asked) <= AT_ONCE
    bar = shelf.grid.verticalScrollBar()
    for part in range(1, 101):
        bar.setValue(bar.maximum() * part // 100)
    pages = [call for call in shelf.library.asked if call[0] == "rows"]
    assert len(pages) <= 2 * 101 + AT_ONCE
    assert len(shelf.rows.here()) <= KEPT * PAGE
    assert shelf.grid.sight.index_at(shelf.grid.cell(99_999).center()) == 99_999


def test_choosing_as_in_a_file_manager(shelf: Shelf) -> None:
    shelf.click(2)
    assert shelf.chosen == [2]
    shelf.click(5, CTRL)
    assert shelf.chosen == [2, 5]
    shelf.click(8, SHIFT)
    assert shelf.chosen == [5, 6, 7, 8]
    shelf.click(6, CTRL)
    assert shelf.chosen == [5, 7, 8]
    shelf.click(7)
    assert shelf.chosen == [7]  # a click on one of many is that one
    shelf.grid.selectAll()
    assert len(shelf.grid.selection) == 100_000
    shelf.press(Qt.Key.Key_Escape)
    assert shelf.chosen == []


def test_keys_walk_extend_and_keep(shelf: Shelf) -> None:
    columns = shelf.grid.layout_now.columns
    shelf.click(0)
    shelf.press(Qt.Key.Key_Down)
    assert shelf.chosen == [columns]
    shelf.press(Qt.Key.Key_Right, SHIFT)
    shelf.press(Qt.Key.Key_Right, SHIFT)
    assert shelf.chosen == [columns, columns + 1, columns + 2]
    shelf.press(Qt.Key.Key_Left, CTRL)
    assert shelf.chosen == [columns, columns + 1, columns + 2] and shelf.grid.current == columns + 1
    shelf.press(Qt.Key.Key_Space, CTRL)
    assert shelf.chosen == [columns, columns + 2]
    shelf.press(Qt.Key.Key_End)
    assert shelf.chosen == [99_999]
    assert shelf.grid.viewport().rect().contains(shelf.grid.cell(99_999))
    assert shelf.grid.current_row is not None and "number 99999" in shelf.grid.current_row.prompt
    with shelf.bot.waitSignal(shelf.grid.look_wanted):
        shelf.press(Qt.Key.Key_Space)
    with shelf.bot.waitSignal(shelf.grid.opened):
        shelf.press(Qt.Key.Key_Return)


def test_a_rubber_band_takes_what_it_touches(shelf: Shelf) -> None:
    view, columns = shelf.grid.viewport(), shelf.grid.layout_now.columns
    start = shelf.grid.cell(0).topLeft() - QPoint(6, 6)
    shelf.bot.mousePress(view, LEFT, pos=start)
    for at in (start + QPoint(30, 30), shelf.grid.cell(columns + 1).center()):
        shelf.bot.mouseMove(view, at)
        event_at = QPointF(at)
        moved = QMouseEvent(QEvent.Type.MouseMove, event_at, event_at, LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, moved)
    assert shelf.chosen == [0, 1, columns, columns + 1]
    shelf.bot.mouseRelease(view, LEFT, pos=shelf.grid.cell(columns + 1).center())
    assert shelf.chosen == [0, 1, columns, columns + 1]


def test_a_changed_library_keeps_place_and_choice(shelf: Shelf) -> None:
    shelf.click(3)
    shelf.click(6, CTRL)
    new = {"new": a_clip(200_000, id="new")}
    shelf.library.clips = new | shelf.library.clips
    shelf.search()
    assert shelf.chosen == [4, 7]
    assert shelf.grid.current == 7


def test_headings_stay_while_their_clips_are_in_sight(theme: Theme, qtbot: QtBot) -> None:
    shelf = Shelf(theme, qtbot, 100, Group.RATING)
    bands = list(shelf.grid.layout_now.bands_within(0, shelf.grid.layout_now.height))
    assert [band.count for band in bands] == [10] * 10
    shelf.grid.verticalScrollBar().setValue(bands[1].top + 100)
    assert shelf.grid.sight.heading_rect(bands[1]).top() == 0
    assert shelf.grid.sight.index_at(QPoint(100, HEADING // 2)) is None  # the heading lies over it
    qtbot.mouseClick(shelf.grid.viewport(), LEFT, pos=QPoint(100, HEADING // 2))
    assert shelf.chosen == list(range(10, 20))
    assert shelf.reader.stop(PATIENCE)


def test_wheel_with_control_asks_for_another_size_and_a_list_has_one_column(shelf: Shelf) -> None:
    asked: list[int] = []
    shelf.grid.size_wheeled.connect(asked.append)
    at = QPointF(200, 200)
    for up in (120, -120):
        wheel = QWheelEvent(
            *(at, at, QPoint(), QPoint(0, up), Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False)
        )
        QApplication.sendEvent(shelf.grid.viewport(), wheel)
    assert asked == [1, -1]
    shelf.click(12)
    shelf.grid.set_size(LIST)
    assert shelf.grid.layout_now.columns == 1
    assert shelf.grid.viewport().rect().intersects(shelf.grid.cell(12))


def test_dropped_files_are_told(shelf: Shelf) -> None:
    dropped: list[tuple[str, ...]] = []
    shelf.grid.files_dropped.connect(dropped.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/clips/from a friend.mp4"), QUrl("https://wiro.ai/a.mp4")])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(shelf.grid.viewport(), QDragEnterEvent(QPoint(9, 9), copy, mime, LEFT, none))
    QApplication.sendEvent(shelf.grid.viewport(), QDropEvent(QPointF(9, 9), copy, mime, LEFT, none))
    assert dropped == [("/clips/from a friend.mp4",)]


def test_from_the_right_arrows_lead_and_a_drop_goes_to_where_it_is_seen(shelf: Shelf) -> None:
    grid = shelf.grid
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid.resize(1190, 700)
    assert grid.cell(0).right() > grid.viewport().width() - grid.cell(0).width() > grid.cell(1).left()
    shelf.click(0)
    shelf.press(Qt.Key.Key_Left)
    assert shelf.chosen == [1]
    shelf.press(Qt.Key.Key_Right)
    assert shelf.chosen == [0]

    class OwnDrop(QDropEvent):
        def source(self) -> ClipGrid:
            return grid

    places: list[int] = []
    nothing = QMimeData()  # held here: the event does not
    grid.arranged.connect(places.append)
    drop = GridDrop(grid)
    drop.arrangeable = True
    for side in (9, -9):  # of the second clip's middle: right of it is before it
        spot = QPointF(grid.cell(1).center()) + QPointF(side, 0)
        drop.drop(OwnDrop(spot, Qt.DropAction.CopyAction, nothing, LEFT, Qt.KeyboardModifier.NoModifier))
    assert places == [1, 2]
    drop.before = 1
    line = drop.line()
    assert line is not None and grid.cell(1).right() < line.center().x() < grid.cell(0).left()


@pytest.mark.parametrize("wanted", [LIST, 120, 480])
def test_every_clip_has_its_place_and_no_two_the_same(wanted: int, qapp: QApplication) -> None:
    layout = GridLayout((("a", 7), ("b", 1), ("c", 0), ("", 12)), 700, wanted)
    rects = [layout.rect(index) for index in range(20)]
    assert all(not one.intersects(two) for place, one in enumerate(rects) for two in rects[place + 1 :])
    assert all(layout.index_at(rect.center().x(), rect.center().y()) == index for index, rect in enumerate(rects))
    assert layout.below(19, 1) == 19 and layout.below(0, -1) == 0
    assert layout.height >= rects[-1].bottom()


def test_runs_join_and_split() -> None:
    chosen = Selection((range(3, 6), range(6, 8), range(20, 30)))
    assert chosen.runs == (range(3, 8), range(20, 30)) and len(chosen) == 15
    chosen.remove(range(5, 25))
    assert chosen.runs == (range(3, 5), range(25, 30))
    assert 4 in chosen and 5 not in chosen and list(Selection((range(0),))) == []


def test_a_screen_reader_walks_from_clip_to_clip(shelf: Shelf, qtbot: QtBot) -> None:
    shelf.click(3)
    shelf.click(5, CTRL)
    grid = QAccessible.queryAccessibleInterface(shelf.grid)
    assert grid.role() is QAccessible.Role.List and grid.childCount() == 100_000
    on_it = grid.focusChild()
    assert grid.indexOfChild(on_it) == 5 and on_it.role() is QAccessible.Role.ListItem
    assert "A paper boat in the rain, number 5," in on_it.text(QAccessible.Text.Name)
    assert "5 stars" in on_it.text(QAccessible.Text.Description)
    assert [bool(grid.child(index).state().selected) for index in range(2, 6)] == [False, True, False, True]
    middle = shelf.grid.viewport().mapToGlobal(shelf.grid.cell(1).center())
    assert grid.indexOfChild(grid.childAt(middle.x(), middle.y())) == 1
    assert grid.child(1).rect().contains(middle) and grid.child(1).parent().childCount() == 100_000
    last = grid.child(99_999)
    assert last.state().offscreen and last.text(QAccessible.Text.Name) == "Clip 100000"
    assert grid.child(100_000) is None
    shelf.press(Qt.Key.Key_End)
    qtbot.waitUntil(lambda: "number 99999" in last.text(QAccessible.Text.Name))
    assert "100000 of 100000" in last.text(QAccessible.Text.Description) and not last.state().offscreen
    _a_reader_selects_and_acts(shelf, qtbot)
    shelf.search("number 7")
    assert not last.isValid() and last.actionInterface().actionNames() == []


def test_a_reader_hears_each_clip_once(shelf: Shelf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[object] = []

    def hear(event: QAccessibleEvent) -> None:
        if event.type() is QAccessible.Event.Focus and event.object() is shelf.grid:
            heard.append(event.child())
        elif isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    shelf.press(Qt.Key.Key_Home)
    shelf.press(Qt.Key.Key_Right)
    assert heard == [0, 1]
    shelf.press(Qt.Key.Key_End)
    qtbot.waitUntil(lambda: heard == [0, 1, 99_999])
    shelf.search()  # the same clips: nothing is new
    qtbot.waitUntil(lambda: shelf.grid.current == 99_999)
    shelf.grid.clearFocus()
    shelf.grid.setFocus()
    qtbot.waitUntil(lambda: heard == [0, 1, 99_999, 99_999])


def _a_reader_selects_and_acts(shelf: Shelf, qtbot: QtBot) -> None:
    grid = QAccessible.queryAccessibleInterface(shelf.grid)
    assert grid.valueInterface() is None and grid.actionInterface() is not None
    chosen = grid.selectionInterface()
    assert chosen.clear() and chosen.select(grid.child(7)) and chosen.select(grid.child(2))
    assert shelf.chosen == [2, 7] and [grid.indexOfChild(each) for each in chosen.selectedItems()] == [2, 7]
    assert grid.indexOfChild(chosen.selectedItem(1)) == 7 and chosen.selectedItem(2) is None
    assert chosen.isSelected(grid.child(2)) and not chosen.isSelected(grid.child(3))
    assert chosen.unselect(grid.child(2)) and shelf.chosen == [7]
    assert chosen.selectAll() and chosen.selectedItemCount() == 100_000
    done: list[tuple[str, int | None, int]] = []
    signals = {"open": shelf.grid.opened, "look": shelf.grid.look_wanted, "menu": shelf.grid.menu_wanted}
    for name, signal in signals.items():
        signal.connect(lambda *_, name=name: done.append((name, shelf.grid.current, len(shelf.chosen))))
    assert grid.child(7).relations() == [] and grid.child(7).foregroundColor().isValid()
    far = grid.child(50_000).actionInterface()  # its words have to be read first
    assert {"Press", "ShowMenu", "Toggle", "SetFocus", "Look"} == set(far.actionNames())
    assert (far.localizedActionName("Press"), far.keyBindingsForAction("Press")) == ("Open", ["Return"])
    far.doAction("ShowMenu")
    qtbot.waitUntil(lambda: done == [("menu", 50_000, 100_000)])  # what is selected is the menu's
    chosen.clear()
    grid.child(90_000).actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: done[1:] == [("open", 90_000, 1)])
    shelf.grid.clearFocus()
    grid.child(4).actionInterface().doAction("SetFocus")
    assert shelf.grid.hasFocus() and grid.child(4).state().focused and shelf.chosen == [90_000]
    grid.child(4).actionInterface().doAction("Toggle")
    grid.child(4).actionInterface().doAction("Look")
    qtbot.waitUntil(lambda: done[2:] == [("look", 4, 2)])


def test_what_a_scroll_moves_looks_as_if_it_had_been_painted(theme: Theme, qtbot: QtBot) -> None:
    """On the screen itself, with headings that stay at the top and others that are pushed away."""
    shelf = Shelf(theme, qtbot, 600, Group.RATING)
    grid, bar = shelf.grid, shelf.grid.verticalScrollBar()
    for step in (144, 700, 3, -60, 144, -400, 5000, -31, 48, 0):
        bar.setValue(bar.value() + step)
        qtbot.waitUntil(lambda: grid.ready_in_sight()[0] == 1)
        QApplication.processEvents()
        shown = grid.screen().grabWindow(grid.winId()).toImage()
        grid.viewport().repaint()
        assert shown == grid.screen().grabWindow(grid.winId()).toImage(), f"after {step} to {bar.value()}"
    assert shelf.reader.stop(PATIENCE)


def test_a_scroll_paints_what_comes_into_sight_alone(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[int] = []
    monkeypatch.setattr(shelf.grid._painter, "_paint_cell", lambda _painter, index, *_more: painted.append(index))
    bar = shelf.grid.verticalScrollBar()
    QApplication.processEvents()
    painted.clear()
    bar.setValue(20)
    QApplication.processEvents()
    assert 0 < len(painted) <= 2 * shelf.grid.layout_now.columns
    asked = len(shelf.library.asked)
    for place in range(1, 6):  # a scroll bar that is dragged: no place but the first and the last is reached
        bar.setValue(place * 100_000)
    painted.clear()
    shelf.bot.waitUntil(lambda: shelf.grid.ready_in_sight()[0] == 1)
    assert len(shelf.library.asked) - asked <= 2 * AT_ONCE


def test_no_date_is_cut_where_there_is_little_room(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made = Shelf(theme, qtbot, 40)
    made.library.clips = {key: replace(clip, made=1_706_000_000) for key, clip in made.library.clips.items()}
    made.search("rain")
    drawn: list[str] = []
    monkeypatch.setattr(QPainter, "drawText", lambda _painter, *at: drawn.append(at[-1]))
    for width in (900, 840, 780, 700, 600):  # cells of every width between the least and the next column
        made.grid.resize(width, 700)
        made.grid.set_size(170)
        qtbot.waitUntil(lambda: made.grid.ready_in_sight()[0] == 1)
        made.grid.viewport().repaint()
    days = [words for words in drawn if "$" in words or "Jan" in words]
    assert days and not [words for words in days if "…" in words]
    assert any("·" not in words for words in days), "where a day alone fits, it stands alone"
    assert made.reader.stop()
