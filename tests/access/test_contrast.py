"""What is read, what is chosen and where the keyboard is stand out: measured on screenshots, in each look."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QToolButton,
    QWidget,
)

from tests.access import pixels
from tests.access.test_keyboard import round_of
from tests.e2e.conftest import Open
from tests.e2e.studio import Studio
from veo_desktop.ui.create.job_card import JobCard
from veo_desktop.ui.library.clip_cell import BADGE, CAPTION, LIST_PICTURE
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.library.view_bar import USUAL
from veo_desktop.ui.parts.segmented import Segment
from veo_desktop.ui.parts.stepper import Stepper

pytestmark = pytest.mark.qt_log_ignore(r"does not support (raise|grabbing the keyboard)")

LOOKS = [(shade, contrast) for shade in ("dark", "light") for contrast in ("normal", "high")]
SAYING = (QLabel, QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox, JobCard)
EDGED = (QLineEdit, QComboBox, QPlainTextEdit, Stepper, QPushButton, QToolButton)
BARE = ("quiet", "link", "disclosure", "nav", "pill")  # kinds of buttons that are words or an icon alone
BARE_PARTS = ("inside", "drop", "insert", "more", "bare", "chip_cross")
ITSELF = ("inside",)  # parts whose icon is another one while they are on
READ, SEEN, THICK = 4.5, 3.0, 2
DASH = 8  # pixels


@pytest.mark.timeout(120)
def test_what_is_read_and_the_keyboard_are_seen_in_each_look(open_studio: Open) -> None:
    desk = open_studio(newcomer=True, sandbox_speed=100.0)
    desk.until(lambda: desk.window.findChild(QWidget, "welcome_close") is not None)
    measure = Measure()
    for look in _looks(desk):
        measure.window(f"welcome, {look}", desk.window)
    desk.click("welcome_close")
    for look in _looks(desk):
        measure.window(f"create, empty, {look}", desk.window)
    desk.online().clip()
    desk.click("coach_skip")  # it would cover some
    desk.desktop.page.show_inspector(True)
    desk.click("nav_library")
    grid = desk.find("library_view", ClipGrid)
    desk.until(lambda: grid.isVisible() and grid.layout_now.count == 1)
    desk.press("library_view", Qt.Key.Key_Home)
    desk.until(lambda: desk.find("library_reuse").isVisible() and desk.find("library_reuse").isEnabled())
    desk.click("nav_settings")
    dialog, sections = desk.find("settings_dialog"), desk.find("settings_sections", QListWidget)
    for look in _looks(desk):
        for page in ("library", "create"):
            desk.come_back()
            desk.click(f"nav_{page}")
            measure.window(f"{page}, {look}", desk.window)
            if page == "library":
                measure.cells(f"{page}, {look}", desk)
        dialog.activateWindow()
        desk.until(dialog.isActiveWindow)
        for row in range(sections.count()):
            sections.setCurrentRow(row)
            measure.window(f"settings {sections.item(row).text()}, {look}", dialog)
    dialog.close()
    assert len(measure.looked_at) > 200
    assert measure.counted >= {"edge", "chosen", "chosen row", "cell"}
    assert not measure.found, "\n".join(f"{where}: {what}" for what, where in sorted(measure.found.items()))


def test_what_cannot_be_read_or_seen_is_found(desk: Studio) -> None:
    accent = desk.desktop.theme.color("accent").name()
    unseen = f"QPushButton:focus {{ border: 2px solid {accent}; border-radius: 8px; padding: 7px 16px; }}"
    desk.find("generate_button").setStyleSheet(unseen)
    desk.find("status_account").setStyleSheet("color: #31353d;")
    desk.find("first_frame_drop").setStyleSheet("QPushButton { border-color: #20242b; }")
    desk.find("nav_create").setStyleSheet("QToolButton:checked { border-left: 1px solid #5b8cff; }")
    measure = Measure()
    measure.window("create", desk.window)
    assert {re.split(r"\W", what)[0] for what in measure.found} == {
        "first_frame_drop",
        "generate_button",
        "nav_create",
        "status_account",
    }


def _looks(desk: Studio) -> Iterator[str]:
    for shade, contrast in LOOKS:
        desk.desktop.theme.set_mode(shade)
        desk.desktop.theme.set_contrast(contrast)
        QApplication.processEvents()
        yield f"{shade} {contrast}"


class Measure:
    """`found`: what is too faint, and where that was met first."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self.looked_at: set[tuple[object, ...]] = set()
        self.counted: set[str] = set()  # what was met at all

    def window(self, place: str, window: QWidget) -> None:
        for area in window.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)
        image = pixels.shot(window, window.rect())
        for widget in window.findChildren(QWidget):
            shown = widget.window() is window and widget.isVisible() and widget.isEnabled()
            if shown and isinstance(widget, SAYING):
                self._note(place, _unread(image, widget))
            if shown and isinstance(widget, EDGED) and not _bare(widget) and _whole(widget):
                self._seen(place, "edge", f"{_name(widget)}: its edge", _edge(image, widget))
            if shown and (bar := _chosen(widget)) is not None:
                what = "chosen row" if isinstance(widget, QAbstractItemView) else "chosen"
                self._seen(place, what, f"{_name(widget)}: that it is chosen", _bar(image, bar))
        self._keyboard(place, window)

    def cells(self, place: str, desk: Studio) -> None:
        """What is written into the first clip's cell, and into its line while the library is a list."""
        grid, size = desk.find("library_view", ClipGrid), desk.find("library_size", QSlider)
        for step in (USUAL, 0):
            size.setValue(step)
            QApplication.processEvents()
            image = pixels.shot(desk.window, desk.window.rect())
            cell = grid.cell(0).translated(grid.viewport().mapTo(desk.window, QPoint(0, 0)))
            for name, area in (_of_a_cell if step else _of_a_line)(cell).items():
                self.counted.add("cell")
                if (ratio := pixels.ink(image, area)) < READ:
                    self._note(place, iter([f"a clip's {name} is read at {ratio:.1f}"]))
        size.setValue(USUAL)

    def _seen(self, place: str, what: str, words: str, ratio: float) -> None:
        self.counted.add(what)
        if ratio < SEEN:
            self._note(place, iter([f"{words} is seen at {ratio:.1f}"]))

    def _keyboard(self, place: str, window: QWidget) -> None:
        name = "settings_search" if window.objectName() == "settings_dialog" else "nav_settings"
        for stop in round_of(window, _child(window, name)):
            kind = (place.rpartition(", ")[2], window.objectName(), *_look_of(stop))
            if kind not in self.looked_at:  # of forty buttons that look the same, one is measured
                self.looked_at.add(kind)
                self._note(place, _unseen(window, stop))

    def _note(self, place: str, faults: Iterator[str]) -> None:
        for each in faults:
            self.found.setdefault(f"{each} ({place.rpartition(', ')[2]})", place)


def _look_of(stop: QWidget) -> tuple[object, ...]:
    checked = isinstance(stop, QAbstractButton) and stop.isChecked()
    parts = tuple(stop.property(each) for each in ("kind", "part", "tone", "state"))
    own = stop.objectName() if not isinstance(stop, QAbstractButton) else type(stop).__name__
    return own, checked, *parts


def _child(window: QWidget, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def _unread(image: QImage, widget: QWidget) -> Iterator[str]:
    for area in _said(widget):
        words = _words(widget)
        if min(area.width(), area.height()) >= 8 and (words or _icon(widget)):
            ratio = pixels.ink(image, area)
            if ratio < (READ if words else SEEN):
                yield f"{_name(widget)} {words[:20]!r} is read at {ratio:.1f}"


def _said(widget: QWidget) -> list[QRect]:
    """Where words or an icon are; nothing of what is scrolled half out of sight."""
    seen = pixels.in_sight(widget, 0 if isinstance(widget, QLabel) else 3)
    if isinstance(widget, JobCard):  # below the picture, which has any colour
        return [QRect(seen.left() + 9, seen.top() + top, 140, 14) for top in (85, 103)] if _whole(widget) else []
    return [seen] if seen.height() > widget.height() // 2 else []


def _whole(widget: QWidget) -> bool:
    return pixels.in_sight(widget).size() == widget.size()


def _words(widget: QWidget) -> str:
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText() or widget.placeholderText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QAbstractButton | QLabel):
        return widget.text()
    return widget.accessibleName()


def _icon(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return not widget.pixmap().isNull() and widget.width() <= 24
    return isinstance(widget, QAbstractButton) and not widget.icon().isNull()


def _bare(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if isinstance(widget, QAbstractButton):
        if widget.property("state") == "off":  # a place that takes nothing now
            return True
        return widget.property("kind") in BARE or widget.property("part") in BARE_PARTS or isinstance(parent, QLineEdit)
    return widget.property("part") == "bare" or isinstance(parent, QAbstractSpinBox | QComboBox)


def _chosen(widget: QWidget) -> QRect | None:
    """Where the bar of what is chosen lies across, a line of a pixel's width; None where nothing is."""
    area = pixels.in_sight(widget)
    if isinstance(widget, QAbstractItemView):
        rows = widget.selectionModel().selectedIndexes() if widget.selectionModel() is not None else []
        at = widget.viewport().mapTo(widget.window(), QPoint(0, 0))
        row = widget.visualRect(rows[0]).translated(at) if rows else QRect()
        return QRect(row.left(), row.center().y(), 24, 1) if rows and area.contains(row.center()) else None
    own_mark = isinstance(widget, QCheckBox) or (isinstance(widget, QRadioButton) and not isinstance(widget, Segment))
    if not isinstance(widget, QAbstractButton) or not widget.isChecked() or own_mark or not _whole(widget):
        return None
    if widget.property("part") in ITSELF or widget.property("kind") == "disclosure":
        return None
    if widget.property("kind") == "nav":
        return QRect(area.left(), area.center().y(), 12, 1)
    return QRect(area.center().x(), area.bottom() - 9, 1, 10)


def _bar(image: QImage, across: QRect) -> float:
    """The contrast of what is thick enough in that line to be no mere edge, with the ground that it lies on."""
    line = pixels.colours(image, across)
    ground = Counter(line).most_common(1)[0][0]
    return sorted((pixels.contrast(each, ground) for each in line), reverse=True)[THICK - 1]


def _of_a_cell(cell: QRect) -> dict[str, QRect]:
    words = cell.adjusted(8, cell.height() - CAPTION + 5, -8, 0)
    picture = cell.adjusted(0, 0, 0, -CAPTION)
    return {
        "title": QRect(words.left(), words.top(), 100, 17),
        "facts": QRect(words.left(), words.top() + 18, 60, 15),
        "length": QRect(picture.right() - 30, picture.bottom() - 4 - BADGE, 24, BADGE - 2),
        "account": QRect(picture.left() + 8, picture.bottom() - 4 - BADGE, 40, BADGE - 2),
    }


def _of_a_line(cell: QRect) -> dict[str, QRect]:
    left = cell.left() + 8 + LIST_PICTURE.width() + 14
    return {
        "title": QRect(left, cell.top() + 8, 120, 20),
        "file": QRect(left, cell.top() + 29, 120, 16),
        "cost": QRect(cell.right() - 12 - 60, cell.top() + 8, 60, cell.height() - 16),
    }


def _edge(image: QImage, widget: QWidget) -> float:
    """In lines across its left edge, at half its height: as many as the gaps of a dashed one have."""
    area = pixels.in_sight(widget)
    across = area.adjusted(-3, area.height() // 2, 0, 0)
    across.setHeight(DASH)
    across.setWidth(8)
    line = pixels.colours(image, across)
    return max(pixels.contrast(each, line[0]) for each in line)


def _unseen(window: QWidget, stop: QWidget) -> Iterator[str]:
    area: QWidget | None = stop
    while (area := area.parentWidget()) is not None:
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(stop)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    stop.clearFocus()
    frame = stop.parentWidget() if stop.property("part") == "bare" else None
    around = pixels.in_sight(frame or stop).adjusted(-3, -3, 3, 3)
    before = pixels.shot(window, around)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    ratio = pixels.change(before, pixels.shot(window, around))
    if ratio < SEEN:
        yield f"{_name(stop)}: the keyboard on it is seen at {ratio:.1f}"


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__
