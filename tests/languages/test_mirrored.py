"""A window written from the right: edges that are one line in English are one line there, too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.tongues import speaks_as_before
from tests.settings_ui.room import Room
from veo_desktop.core.projects import Projects
from veo_desktop.ui.create.project_switcher import ProjectMenu, ProjectSwitcher
from veo_desktop.ui.help.about_dialog import AboutDialog
from veo_desktop.ui.parts.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    with speaks_as_before(qapp):
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        yield Theme(qapp, "light")


def _inked(label: QLabel) -> tuple[int, int]:
    """The first and the last column that has ink, from the label's left and right edge."""
    picture = label.grab().toImage()
    ground = picture.pixel(0, 0)
    columns = [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in range(picture.height()))]
    return columns[0], picture.width() - 1 - columns[-1]


def test_the_settings_have_one_edge(theme: Theme, qtbot: QtBot) -> None:
    room = Room(qtbot, theme)
    room.dialog.open_section("budget")
    page = room.sections.rows["day_limit"].parentWidget()
    parts = [each for each in page.findChildren(QLabel) if each.isVisible() and not each.objectName()]
    parts += [row.field for key, row in room.sections.rows.items() if key.endswith("limit")]
    edges = {each.mapTo(page, QPoint(each.width(), 0)).x() for each in parts}
    assert len(parts) > 4 and len(edges) == 1, edges


def test_latin_words_begin_where_the_others_do(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    about = AboutDialog(window)
    about.show()
    for name in ("about_title", "version_python"):
        before, behind = _inked(about.findChild(QLabel, name))
        assert behind <= 4 < before, name
    about.close()


def test_the_project_stands_in_the_middle_of_a_menu_bar_of_higher_letters(theme: Theme, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = window.menuBar()
    bar.addMenu("File")
    bar.setStyleSheet("QMenuBar::item { padding: 12px; }")
    switcher = ProjectSwitcher(theme, ProjectMenu(window), bar)
    bar.setCornerWidget(switcher, Qt.Corner.TopRightCorner)
    switcher.show_projects(Projects(()))
    window.show()
    button = switcher.findChild(QWidget, "project_button")

    def off() -> int:
        middle = button.mapTo(bar, button.rect().center()).y()
        return abs(middle - bar.actionGeometry(bar.actions()[0]).center().y())

    qtbot.waitUntil(lambda: off() <= 1)
