"""The rows of the settings: each right change counts at once, a wrong one is said at its place, all have a way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QProgressBar, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.settings_ui.room import Room
from veo_desktop.core import settings
from veo_desktop.core.budget import Limits, Spending, Spent, Tally
from veo_desktop.core.notice import Level
from veo_desktop.core.projects import Project
from veo_desktop.core.text import text
from veo_desktop.ui.parts.switch import Switch
from veo_desktop.ui.parts.theme import Theme

Open = Callable[..., Room]
SPENT = Spending(
    Spent(Tally(Decimal("9.60")), Tally(Decimal("182"), Decimal("3.20"), unknown=2)),
    Limits(Decimal(25), Decimal(180)),
    own=Project("noir", "Noir", day_limit=Decimal(10)),
    own_spent=Spent(Tally(Decimal("3.20")), Tally()),
)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme) -> Room:
    return Room(qtbot, theme, theme="dark", month_limit="180")


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_a_choice_and_a_switch_count_at_once(room: Room) -> None:
    room.dialog.open_section("appearance")
    room.click(room.segment("theme_input", "light"))
    room.dialog.open_section("library")
    room.click(room.find(Switch, "notifications_input"))
    room.dialog.open_section("privacy")
    room.click(room.segment("images_input", "inline"))
    room.click(room.find(Switch, "delete_at_wiro_input"))
    assert room.said == [
        ("theme", "light"),
        ("notifications", False),
        ("images_by", "inline"),
        ("delete_at_provider", True),
    ]


def test_every_row_that_differs_offers_its_default(room: Room) -> None:
    """One mechanism for all: whatever kind of input it is, the mark and the way back come from the declaration."""
    changed = {
        "theme": "light",
        "accent": "system",
        "text_size": "130",
        "contrast": "high",
        "motion": "reduced",
        "inhibit_sleep": False,
        "media_keys": False,
        "notifications": False,
        "player_memory": 500,
        "proxy": "http://p.example:1",
        "images_by": "inline",
        "delete_at_provider": True,
        "warn_above": "10",
        "day_limit": "3",
        "month_limit": "9",
        "count_sandbox": True,
        "language": "de",
        "check_version": True,
        "releases_at": "https://example.com/latest",
        "spelling": False,
        "library_folder": "/elsewhere",
    }
    assert set(changed) == set(room.sections.rows)
    room.kept.values.update(changed)
    room.sections.show_all()
    for key, row in room.sections.rows.items():
        assert row.differs and row.setting.checked(changed[key]) == changed[key]
        restore = room.find(QPushButton, f"restore_{key}")
        assert not restore.isHidden()
        row.restore()  # as the button does; the folder is kept by whoever checks it
        assert room.said[-1] == (key, row.setting.default)
        assert not row.differs and restore.isHidden()


def test_a_notice_that_nobody_can_give_says_so(room: Room) -> None:
    room.dialog.open_section("privacy")
    switch, address = room.find(Switch, "check_version_input"), "https://github.com/studio/veo-desktop"
    usual = switch.accessibleDescription()
    room.click(switch)
    assert "Nobody is asked yet" in switch.accessibleDescription()
    room.write("releases_at_input", address)
    assert switch.accessibleDescription() == usual and room.said[-1] == ("releases_at", address)
    room.sections.rows["releases_at"].restore()
    assert "Nobody is asked yet" in switch.accessibleDescription()
    room.click(switch)
    assert switch.accessibleDescription() == usual


def test_the_way_back_by_keyboard(room: Room) -> None:
    room.dialog.open_section("appearance")
    restore = room.find(QPushButton, "restore_theme")
    assert restore.isVisible() and restore.accessibleName() == "Restore the default: Theme"
    restore.setFocus()
    room.qtbot.keyClick(restore, Qt.Key.Key_Space)
    assert room.said == [("theme", "system")]
    assert not restore.isVisible() and room.dialog.focusWidget() is room.segment("theme_input", "system")


@pytest.mark.parametrize("words", ["", "199", "8001", "1.5", "-300", "lots"])
def test_memory_that_cannot_be_is_refused_at_its_field(room: Room, words: str) -> None:
    room.dialog.open_section("player")
    field = room.line("player_memory_input")
    assert field.text() == "800"
    room.write("player_memory_input", words)
    assert room.said == [] and field.property("invalid") is True
    room.write("player_memory_input", "2000")
    assert room.said == [("player_memory", 2000)] and field.property("invalid") is False


@pytest.mark.parametrize("address", ["proxy", "ftp://x", "http://user:pw@proxy:8080", "http://", "http://a b"])
def test_a_wrong_proxy_is_refused_at_its_field(room: Room, address: str) -> None:
    room.dialog.open_section("network")
    room.click(room.segment("proxy_input", "address"))
    field = room.line("proxy_address_input")
    room.write("proxy_address_input", address)
    assert room.said == [] and field.property("invalid") is True and "http://" in field.accessibleDescription()
    room.write("proxy_address_input", "http://proxy.example:8080")
    assert room.said == [("proxy", "http://proxy.example:8080")] and field.property("invalid") is False


def test_a_kept_proxy_is_shown_and_can_be_left(qtbot: QtBot, theme: Theme) -> None:
    room = Room(qtbot, theme, proxy="http://p:1")
    room.dialog.open_section("network")
    assert (
        room.segment("proxy_input", "address").isChecked() and room.line("proxy_address_input").text() == "http://p:1"
    )
    room.click(room.segment("proxy_input", "none"))
    assert room.said == [("proxy", "none")]


# the offscreen platform has no window manager that could raise a dialog
@pytest.mark.qt_log_ignore(r"does not support raise", extend=True)
def test_a_library_folder_is_chosen_without_stopping_the_window(room: Room) -> None:
    room.dialog.open_section("library")
    room.click(room.find(QPushButton, "library_browse_button"))  # returns at once: the chooser runs beside
    chooser = room.dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit("/other")
    chooser.close()
    assert room.said == [("library_folder", "/other")]
    room.qtbot.waitUntil(lambda: room.dialog.findChild(QFileDialog) is None)
    room.sections.rows["library_folder"].restore()
    assert room.said[-1] == ("library_folder", "")


def test_the_folders_state_is_said_at_its_place(room: Room) -> None:
    room.sections.show_folder_state(Level.ERROR, text("This folder cannot be written to."))
    said = [each for each in room.dialog.findChildren(QLabel) if each.text() == "This folder cannot be written to."]
    assert [each.property("role") for each in said] == ["bad"]
    room.sections.show_folder_state(Level.INFO, text("214 GB free"))
    assert not any(each.text().startswith("This folder") for each in room.dialog.findChildren(QLabel))


def test_an_amount_counts_once_it_is_entered(room: Room) -> None:
    room.dialog.open_section("budget")
    room.qtbot.keyClicks(room.line("day_limit_input"), "$ 1,250.5")
    assert room.said == []
    room.qtbot.keyClick(room.line("day_limit_input"), Qt.Key.Key_Return)
    room.write("month_limit_input", "")
    assert room.said == [("day_limit", "1250.5"), ("month_limit", "")]


@pytest.mark.parametrize("typed", ["ten", "-5", "1.2.3", "1e5", "99999999", "12.345"])
def test_a_wrong_amount_is_refused_at_its_field(room: Room, typed: str) -> None:
    room.dialog.open_section("budget")
    room.write("month_limit_input", typed)
    month = room.line("month_limit_input")
    assert room.said == [] and month.property("invalid") is True and "$180.00" in month.accessibleDescription()
    room.write("month_limit_input", "200")
    assert room.said == [("month_limit", "200")] and month.property("invalid") is False


def test_what_was_spent_and_what_is_used_up(room: Room) -> None:
    room.dialog.open_section("budget")
    room.sections.show_spending(SPENT)

    def words(name: str) -> str:
        return room.find(QLabel, name).text()

    assert words("spent_today_label") == "Today $9.60 of $25.00"
    assert words("spent_month_label") == "This month $185.20 of $180.00"
    assert "2 clips of unknown price" in words("spent_parts")
    assert words("spent_project") == "“Noir”: $3.20 of $10.00 today"
    assert "Used up" in room.line("month_limit_input").accessibleDescription()
    assert room.line("day_limit_input").accessibleDescription() == ""
    bars = {bar.objectName(): bar.value() / bar.maximum() for bar in room.dialog.findChildren(QProgressBar)}
    assert bars == {"spent_today_bar": pytest.approx(0.384), "spent_month_bar": 1.0}


def test_raising_it_puts_the_keyboard_on_what_is_used_up(room: Room) -> None:
    room.dialog.open_section("budget")
    room.sections.focus_ceiling(SPENT)
    assert room.dialog.focusWidget() is room.line("month_limit_input")
    room.sections.focus_ceiling(Spending(Spent(Tally(Decimal(30)), Tally(Decimal(30))), SPENT.limits))
    assert room.dialog.focusWidget() is room.line("day_limit_input")


@pytest.mark.usefixtures("german")
def test_amounts_are_written_as_in_the_persons_language(qtbot: QtBot, theme: Theme) -> None:
    room = Room(qtbot, theme, warn_above="25.5")
    room.sections.show_spending(SPENT)
    assert room.line("warn_above_input").text() == "25,5"
    assert room.find(QLabel, "spent_today_label").text() == "Today 9,60\u00a0$ of 25,00\u00a0$"


def test_every_control_has_a_name(room: Room) -> None:
    kinds: tuple[type[QWidget], ...] = (QLineEdit, QPushButton, QRadioButton, Switch)
    controls = [each for kind in kinds for each in room.dialog.findChildren(kind)]
    assert [each.objectName() for each in controls if not each.accessibleName()] == []


def test_every_choice_of_a_person_has_a_row(room: Room) -> None:
    """A setting that travels can be seen and put back; two are in the player's menus, the keys have a page."""
    elsewhere = {"keep_pitch", "frames_first", "keys", "spelling_language"}
    choices = {each.key for each in settings.ALL if each.reach is settings.Reach.CHOICE}
    assert choices - elsewhere == set(room.sections.rows) - {"library_folder"}
