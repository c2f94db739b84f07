"""Where the keyboard is once something was left, what it reaches in views and windows, the menu of what it is on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.access.test_keyboard import back_steps, round_of
from tests.e2e.conftest import Open
from tests.e2e.studio import CTRL, NO_KEYS, Studio
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.parts.focus_return import FocusKeeper
from veo_desktop.ui.parts.key_splitter import KeySplitter

pytestmark = pytest.mark.qt_log_ignore(r"does not support (raise|grabbing the keyboard|propagateSizeHints)")

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
MENUS = ("compose_menu_button", "many_button", "seed_steps_input", "view_button", "speed_button", "loop_button")
POPOVERS = ("templates_button", "history_button", "sets_button", "insert_more", "model_button", "project_button")
WINDOWS = ("details_button", "final_button", "first_frame_drop", "nav_settings", "full_screen_button")


def focus() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def opened(desk: Studio) -> QWidget | None:
    """The menu, popover or window that lies over the main one."""
    windows = (each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not desk.window)
    return QApplication.activePopupWidget() or next(windows, None)


def escape(desk: Studio, what: QWidget) -> None:
    desk.bot.keyClick(what.focusWidget() or what, Key.Key_Escape)
    desk.until(lambda: opened(desk) is None)
    desk.come_back()  # which a window manager does


def test_escape_gives_the_keyboard_back(desk: Studio) -> None:
    desk.clip()
    desk.desktop.page.show_inspector(True)
    lost = []
    for name in (*MENUS, *POPOVERS, *WINDOWS):
        button = desk.find(name)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        desk.press(name, Key.Key_Down if name == "loop_button" else Key.Key_Space)
        desk.until(lambda: opened(desk) is not None)
        if (over := opened(desk)) is not None:
            escape(desk, over)
        if focus() != name:
            lost.append(f"{name}: {focus()}")
    assert lost == []
    _menus_by_key(desk)
    _lines_by_key(desk)


def _menus_by_key(desk: Studio) -> None:
    """Shift+F10 does what the menu key does, which off screen nobody turns into the event."""
    for name in ("prompt_editor", "first_frame_drop", "job_strip"):
        desk.find(name).setFocus(Qt.FocusReason.TabFocusReason)
        desk.press(name, Key.Key_F10, SHIFT)
        menu = opened(desk)
        assert isinstance(menu, QMenu) and menu.actions()
        assert desk.find(name).window().geometry().contains(menu.pos())
        escape(desk, menu)
        assert focus() == name


def _lines_by_key(desk: Studio) -> None:
    splitter = desk.desktop.page.findChild(KeySplitter)
    assert splitter is not None
    line = splitter.handle(1)
    line.setFocus(Qt.FocusReason.TabFocusReason)
    before = splitter.sizes()
    desk.bot.keyClick(line, Key.Key_Right)
    assert splitter.sizes()[0] > before[0] and splitter.sizes()[1] < before[1]
    desk.bot.keyClick(line, Key.Key_Left)
    assert splitter.sizes() == before


def test_comparing_and_culling_are_gone_through_and_left(desk: Studio) -> None:
    desk.clip()
    desk.clip("Two boats")
    desk.desktop.page.show_inspector(True)
    desk.press("compare_button", Key.Key_Space, focus=True)
    desk.press("compare_chooser_list", Key.Key_Return)
    desk.until(lambda: focus() == "compare_surface")
    for mode in ("wipe", "tiles"):
        desk.find("compare_mode_input").setProperty("value", mode)
        stops = round_of(desk.window, desk.find("many_button"))
        names = [each.objectName() for each in stops]
        order = [f"segment_{mode}", "compare_offset_input", "compare_swap_button", "compare_table_button",
                 "compare_leave_button", "compare_surface", "seek_bar", "job_strip"]  # fmt: skip
        assert [each for each in names if each in order] == order
        assert ("compare_slider" in names) == (mode == "wipe")
        assert back_steps(stops) == []
    desk.find("compare_surface").setFocus(Qt.FocusReason.TabFocusReason)
    desk.press("compare_surface", Key.Key_Tab, CTRL)  # Tab alone flips
    assert focus() == "seek_bar"
    _help_keys(desk, desk.find("compare_surface"))
    desk.press("compare_surface", Key.Key_Escape)
    desk.until(lambda: not desk.find("compare_view").isVisible())
    assert focus() == "compare_button"

    desk.find("details_button").setFocus(Qt.FocusReason.TabFocusReason)
    desk.trigger("action_cull")
    culling = desk.find("culling")
    desk.until(culling.isActiveWindow)
    desk.until(lambda: any(each.isVisible() and each.isEnabled() for each in culling.findChildren(QWidget, "seek_bar")))
    desk.until(
        lambda: any(each.isVisible() and each.isEnabled() for each in culling.findChildren(QWidget, "play_button"))
    )
    stops = round_of(culling, desk.find("culling_close_button"))
    assert {"culling", "seek_bar", "play_button", "culling_pick_button", "rating_input"} <= {
        each.objectName() for each in stops
    }
    assert back_steps(stops) == []
    _help_keys(desk, culling)
    desk.bot.keyClick(culling, Key.Key_Escape)
    desk.until(lambda: opened(desk) is None)
    desk.come_back()
    assert focus() == "details_button"
    _pages_by_key(desk)


def _help_keys(desk: Studio, where: QWidget) -> None:
    """?, F1 and Shift+F1 do there what they do everywhere, and what they open lies over it."""
    below = {desk.window, where.window()}
    for key, held, name in (
        (Key.Key_Question, NO_KEYS, "key_sheet"),
        (Key.Key_F1, NO_KEYS, "manual_window"),
        (Key.Key_F1, SHIFT, ""),
    ):
        where.window().activateWindow()
        desk.until(where.window().isActiveWindow)
        where.setFocus(Qt.FocusReason.TabFocusReason)
        desk.bot.keyClick(where, key, held)
        new = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each not in below]
        assert len(new) == 1, f"{key.name} shows {new}"
        if name:
            assert new[0].objectName() == name
            parent = new[0].parentWidget()
            assert parent is not None and parent.window() is where.window()
            desk.until(new[0].isActiveWindow)
            desk.bot.keyClick(new[0].focusWidget() or new[0], Key.Key_Escape)
        else:
            assert where.whatsThis()
            desk.bot.keyClick(new[0], Key.Key_Escape)
        desk.until(lambda: {each for each in QApplication.topLevelWidgets() if each.isVisible()} <= below)
    where.window().activateWindow()
    desk.until(lambda: where.window().isActiveWindow() and where.hasFocus())


def _pages_by_key(desk: Studio) -> None:
    """A page has the keyboard where it was left; a clip that is opened takes it to the picture, with a ring."""
    desk.find("job_strip").setFocus(Qt.FocusReason.TabFocusReason)
    desk.press("job_strip", Key.Key_2, CTRL)
    grid = desk.find("library_view", ClipGrid)
    desk.until(lambda: grid.isVisible() and grid.layout_now.count == 2 and grid.hasFocus())
    desk.press("library_view", Key.Key_1, CTRL)
    assert focus() == "job_strip"
    desk.press("job_strip", Key.Key_2, CTRL)
    desk.press("library_view", Key.Key_Home)
    desk.until(lambda: grid.current_row is not None)
    desk.press("library_view", Key.Key_Return)
    picture = QApplication.focusWidget()
    assert picture is not None and picture.accessibleName() == "Picture"
    shot, accent = picture.grab().toImage(), desk.desktop.theme.color("accent").rgb()
    assert {shot.pixel(0, shot.height() // 2), shot.pixel(shot.width() - 1, 4)} == {accent}


def test_the_welcome_is_gone_through(open_studio: Open) -> None:
    studio = open_studio(newcomer=True, sandbox_speed=100.0)
    studio.until(lambda: focus() == "welcome_sandbox")
    doors = ["welcome_sandbox", "welcome_connect", "welcome_close", "status_account", "nav_create"]
    stops = [each.objectName() for each in round_of(studio.window, studio.find("welcome_sandbox"))]
    assert [each for each in stops if each in doors] == doors
    studio.press("welcome_connect", Key.Key_Space, focus=True)
    assert focus() == "welcome_enter_keys"
    steps = round_of(studio.window, studio.find("welcome_open_wiro"))
    names = [each.objectName() for each in steps]
    assert names[:3] == ["welcome_open_wiro", "welcome_back", "welcome_enter_keys"]
    assert not {"welcome_sandbox", "welcome_connect"} & set(names)
    studio.press("welcome_enter_keys", Key.Key_Escape)
    assert focus() in ("welcome_connect", "welcome_sandbox")


def test_the_keyboard_is_never_nowhere(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    first, group, last = (QPushButton("first"), QWidget(), QPushButton("last"))
    inside = QVBoxLayout(group)
    test, beside = QPushButton("test"), QPushButton("beside")
    for each in (test, beside):
        inside.addWidget(each)
    for each in (first, group, last):
        column.addWidget(each)
    keeper = FocusKeeper(qapp, window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    test.setFocus()
    test.setEnabled(False)  # while its work is done
    assert not test.hasFocus()
    test.setEnabled(True)
    assert test.hasFocus()
    test.setEnabled(False)
    last.setFocus()  # a person went on meanwhile
    test.setEnabled(True)
    assert last.hasFocus()
    beside.setFocus()
    group.setEnabled(False)  # all of it, with what has the keyboard
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert last.hasFocus()
    group.setEnabled(True)
    test.setFocus()
    test.deleteLater()
    qtbot.waitUntil(beside.hasFocus)
    keeper.deleteLater()
