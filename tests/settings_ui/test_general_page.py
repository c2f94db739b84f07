"""The general page: each right change counts at once, a wrong one is said at its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.core.notice import Level
from veo_desktop.core.text import text
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.switch import Switch
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.choices import GENERAL, BudgetChoice, GeneralChoice
from veo_desktop.ui.settings.settings_dialog import SettingsDialog

START = GeneralChoice("dark", "/clips", True, "system")
Left = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> SettingsDialog:
    return _dialog(qtbot, theme, START)


def _dialog(qtbot: QtBot, theme: Theme, choice: GeneralChoice) -> SettingsDialog:
    dialog = SettingsDialog(theme, "sandbox", choice, BudgetChoice("25", "", "", False))
    qtbot.addWidget(dialog)
    dialog.open_page(GENERAL)
    dialog.show()
    return dialog


def segment(dialog: SettingsDialog, name: str, value: str) -> QRadioButton:
    segmented = dialog.findChild(Segmented, name)
    assert segmented is not None
    found = segmented.segment(value)
    assert found is not None
    return found


def test_look_and_notifications_count_at_once(qtbot: QtBot, dialog: SettingsDialog) -> None:
    with qtbot.waitSignal(dialog.general_changed) as look:
        qtbot.mouseClick(segment(dialog, "theme_input", "light"), Left)
    assert look.args == [GeneralChoice("light", "/clips", True, "system")]
    notify = dialog.findChild(Switch, "notifications_input")
    assert notify is not None
    with qtbot.waitSignal(dialog.general_changed) as quiet:
        qtbot.mouseClick(notify, Left)
    assert quiet.args == [GeneralChoice("light", "/clips", False, "system")]


def test_how_images_are_sent_is_chosen(qtbot: QtBot, dialog: SettingsDialog) -> None:
    assert segment(dialog, "images_input", "upload").isChecked()
    with qtbot.waitSignal(dialog.general_changed) as changed:
        qtbot.mouseClick(segment(dialog, "images_input", "inline"), Left)
    assert changed.args[0].images_by == "inline"


def test_files_at_wiro_are_deleted_where_that_is_wanted(qtbot: QtBot, dialog: SettingsDialog) -> None:
    switch = dialog.findChild(Switch, "delete_at_wiro_input")
    assert switch is not None and switch.value == "false"
    with qtbot.waitSignal(dialog.general_changed) as changed:
        qtbot.mouseClick(switch, Left)
    assert changed.args[0].delete_at_wiro is True


@pytest.mark.parametrize("words", ["", "199", "8001", "1.5", "-300", "lots"])
def test_memory_that_cannot_be_is_refused_at_its_field(qtbot: QtBot, dialog: SettingsDialog, words: str) -> None:
    field = dialog.findChild(QLineEdit, "player_memory_input")
    assert field is not None and field.text() == "800"
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(dialog.general_changed):
        qtbot.keyClicks(field, words)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.property("invalid") is True
    field.selectAll()
    with qtbot.waitSignal(dialog.general_changed) as changed:
        qtbot.keyClicks(field, "2000")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert changed.args[0].player_memory == 2000
    assert field.property("invalid") is False


@pytest.mark.parametrize("address", ["proxy", "ftp://x", "http://user:pw@proxy:8080", "http://", "http://a b"])
def test_a_wrong_proxy_is_refused_at_its_field(qtbot: QtBot, dialog: SettingsDialog, address: str) -> None:
    qtbot.mouseClick(segment(dialog, "proxy_input", "address"), Left)
    field = dialog.findChild(QLineEdit, "proxy_address_input")
    assert field is not None
    with qtbot.assertNotEmitted(dialog.general_changed):
        qtbot.keyClicks(field, address)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.property("invalid") is True
    field.clear()
    with qtbot.waitSignal(dialog.general_changed) as changed:
        qtbot.keyClicks(field, "http://proxy.example:8080")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert changed.args[0].proxy == "http://proxy.example:8080"
    assert field.property("invalid") is False


def test_a_kept_proxy_is_shown_and_can_be_left(qtbot: QtBot, theme: Theme) -> None:
    dialog = _dialog(qtbot, theme, GeneralChoice("dark", "/clips", True, "http://p:1"))
    assert segment(dialog, "proxy_input", "address").isChecked()
    with qtbot.waitSignal(dialog.general_changed) as changed:
        qtbot.mouseClick(segment(dialog, "proxy_input", "none"), Left)
    assert changed.args[0].proxy == "none"


# the offscreen platform has no window manager that could raise a dialog
@pytest.mark.qt_log_ignore(r"does not support raise", extend=True)
def test_a_library_folder_is_chosen_without_stopping_the_window(qtbot: QtBot, dialog: SettingsDialog) -> None:
    browse = dialog.findChild(QPushButton, "library_browse_button")
    assert browse is not None
    qtbot.mouseClick(browse, Left)  # returns at once: the chooser runs beside
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    with qtbot.waitSignal(dialog.general_changed) as changed:
        chooser.fileSelected.emit("/other")
    chooser.close()
    assert changed.args[0].library_folder == "/other"
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog) is None, timeout=3000)


def test_the_folders_state_is_said_at_its_place(dialog: SettingsDialog) -> None:
    dialog.show_folder_state(Level.ERROR, text("This folder cannot be written to."))
    said = [each for each in dialog.findChildren(QLabel) if each.text() == "This folder cannot be written to."]
    assert [each.property("role") for each in said] == ["bad"]
    dialog.show_folder_state(Level.INFO, text("214 GB free"))
    assert not any(each.text().startswith("This folder") for each in dialog.findChildren(QLabel))


def test_every_control_has_a_name(dialog: SettingsDialog) -> None:
    kinds: tuple[type[QWidget], ...] = (QLineEdit, QPushButton, QRadioButton, Switch)
    controls = [each for kind in kinds for each in dialog.findChildren(kind)]
    assert [each.objectName() for each in controls if not each.accessibleName()] == []
