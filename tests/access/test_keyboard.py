"""The keyboard reaches what is in a page, in the order in which it lies; nothing moves where that is not wanted."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPropertyAnimation, Qt, QVariantAnimation
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from tests.e2e.studio import Studio
from veo_desktop.core import settings
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.parts.motion import animated

pytestmark = pytest.mark.qt_log_ignore(r"does not support (raise|grabbing the keyboard)")


def test_the_keyboard_goes_through_the_create_page(desk: Studio) -> None:
    desk.clip()
    desk.desktop.page.show_inspector(True)
    create = _round(desk)
    assert {"prompt_editor", "takes_input", "generate_button", "seek_bar", "play_button", "rating_input", "job_strip",
            "nav_create", "status_account"} <= {each.objectName() for each in create}  # fmt: skip
    assert back_steps(create) == []


def test_the_keyboard_goes_through_the_library(desk: Studio) -> None:
    desk.clip()
    desk.click("nav_library")
    grid = desk.find("library_view", ClipGrid)
    desk.until(lambda: grid.isVisible() and grid.layout_now.count == 1)
    assert grid.hasFocus()
    desk.press("library_view", Qt.Key.Key_Home)
    desk.until(lambda: desk.find("library_reuse").isVisible() and desk.find("library_reuse").isEnabled())
    library = _round(desk)
    names = [each.objectName() for each in library]
    order = ["library_folders", "library_search", "library_filter", "library_order", "library_size", "library_view",
             "library_open", "status_account", "nav_create"]  # fmt: skip
    at = names.index("library_folders")
    assert [each for each in (*names[at:], *names[:at]) if each in order] == order
    assert back_steps(library) == []


def test_the_keyboard_goes_through_the_settings(desk: Studio) -> None:
    desk.click("nav_settings")
    dialog = desk.find("settings_dialog")
    dialog.activateWindow()
    desk.until(dialog.isActiveWindow)
    sections = desk.find("settings_sections", QListWidget)
    for row in range(sections.count()):
        sections.setCurrentRow(row)
        stops = round_of(dialog, desk.find("settings_search"))
        assert sections in stops
        assert back_steps(stops) == []
    dialog.close()


def test_nothing_moves_once_less_motion_is_wanted(desk: Studio) -> None:
    desk.desktop._stored.set(settings.MOTION, "reduced")
    desk.desktop._settings.changed.emit()
    assert not animated()
    desk.clip()
    desk.desktop.page.show_inspector(True)
    moving = [each for each in _animations(desk.window) if each.state() is QVariantAnimation.State.Running]
    assert moving == []


def _animations(window: QWidget) -> Iterator[QVariantAnimation]:
    yield from window.findChildren(QPropertyAnimation)
    yield from window.findChildren(QVariantAnimation)


def _round(desk: Studio) -> list[QWidget]:
    """Every stop of the Tab key in the window, from one until it comes round."""
    desk.come_back()
    return round_of(desk.window, desk.find("nav_settings"))


def round_of(window: QWidget, first: QWidget) -> list[QWidget]:
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    at = QApplication.focusWidget()
    while at is not None and at not in stops:
        assert at.isVisible() and at.isEnabled(), f"{at.objectName()} is hidden or grey"
        stops.append(at)
        assert window.focusNextPrevChild(True)
        at = QApplication.focusWidget()
    assert at is stops[0], f"the keyboard is held by {at.objectName() if at else None}"
    return stops


def back_steps(stops: list[QWidget]) -> list[str]:
    """Where, within one panel, the next stop lies above and left of the one before."""
    wrong = []
    for before, after in itertools.pairwise(stops):
        if before.parentWidget() is after.parentWidget():
            one, other = before.mapToGlobal(QPoint()), after.mapToGlobal(QPoint())
            if other.y() + after.height() <= one.y() or (abs(other.y() - one.y()) < 4 and other.x() < one.x()):
                wrong.append(f"{before.objectName()} → {after.objectName()}")
    return wrong
