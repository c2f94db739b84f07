"""The account page: keys are checked, tested, saved, and never stay behind."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.core.account import Credentials, SecretAlone
from veo_desktop.core.answers import AccountTest, KeysKept
from veo_desktop.core.secret import Secret
from veo_desktop.core.text import text
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.account_page import AccountPage
from veo_desktop.ui.settings.choices import AccountChoice
from veo_desktop.ui.settings.section import Section
from veo_desktop.ui.settings.settings_dialog import SettingsDialog

Left = Qt.MouseButton.LeftButton
Kind = TypeVar("Kind", bound=QWidget)


class Page:
    """The dialog as a person uses it."""

    def __init__(self, qtbot: QtBot, theme: Theme, kind: str) -> None:
        self.qtbot = qtbot
        self.page = page = AccountPage(theme, kind)
        self.dialog = SettingsDialog(theme, [Section("account", "Account", "account", page, page.found)])
        self.dialog.finished.connect(page.leave)
        qtbot.addWidget(self.dialog)
        self.dialog.show()

    def find(self, kind: type[Kind], name: str) -> Kind:
        found = self.dialog.findChild(kind, name)
        assert found is not None
        return found

    def type(self, name: str, words: str) -> None:
        self.find(QLineEdit, name).clear()
        self.qtbot.keyClicks(self.find(QLineEdit, name), words)

    def press(self, name: str) -> None:
        button = self.find(QPushButton, name)
        assert button.isEnabled() and button.isVisible()
        self.qtbot.mouseClick(button, Left)

    def says(self) -> str:
        return self.find(QLabel, "result_words").text()

    def shows(self, words: str) -> bool:
        return any(each.text() == words and each.isVisible() for each in self.dialog.findChildren(QLabel))

    def errors(self) -> list[str]:
        return [each.text() for each in self.dialog.findChildren(QLabel) if each.property("role") == "bad"]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Page:
    return Page(qtbot, theme, "wiro")


def test_keys_are_saved_stripped(qtbot: QtBot, page: Page) -> None:
    page.find(QLineEdit, "api_key_input").setText("  key-1\n")
    page.type("api_secret_input", "sec ret".replace(" ", "-"))
    with qtbot.waitSignal(page.page.saved) as saved:
        page.press("save_account_button")
    assert saved.args == [AccountChoice("wiro", Credentials(Secret("key-1"), Secret("sec-ret")))]
    assert not page.find(QPushButton, "save_account_button").isEnabled()
    page.page.show_keys(KeysKept(True, "GNOME Keyring", secret=True))
    fields = [page.find(QLineEdit, name) for name in ("api_key_input", "api_secret_input")]
    assert all(each.placeholderText().startswith("Kept") for each in fields)
    assert page.find(QLineEdit, "api_key_input").text() == "" == page.find(QLineEdit, "api_secret_input").text()
    assert "GNOME Keyring" in page.find(QLabel, "keys_place").text()
    assert page.says().startswith("Saved")
    page.type("api_key_input", "k")  # a new key has not the old secret
    assert not fields[1].placeholderText()
    page.type("api_key_input", "")
    page.page.show_keys(KeysKept(True, "GNOME Keyring"))
    assert [bool(each.placeholderText()) for each in fields] == [True, False]


def test_without_a_secret_the_project_is_key_only(qtbot: QtBot, page: Page) -> None:
    page.type("api_key_input", "key-1")
    with qtbot.waitSignal(page.page.saved) as saved:
        page.qtbot.keyClick(page.find(QLineEdit, "api_key_input"), Qt.Key.Key_Return)
    assert saved.args == [AccountChoice("wiro", Credentials(Secret("key-1")))]


def test_a_secret_alone_goes_with_the_key_that_is_kept_and_needs_one(qtbot: QtBot, page: Page) -> None:
    page.type("api_secret_input", "sec-2")
    with qtbot.assertNotEmitted(page.page.saved), qtbot.assertNotEmitted(page.page.test_requested):
        page.press("save_account_button")
        page.press("test_connection_button")
    assert [each for each in page.errors() if each] == ["Enter the API key that this secret belongs to, too."]
    page.page.show_keys(KeysKept(True, "GNOME Keyring"))
    page.type("api_secret_input", "sec-3")
    assert page.shows("It goes with the API key that is kept.")
    with qtbot.waitSignal(page.page.test_requested) as tested:
        page.press("test_connection_button")
    page.page.show_test_result(AccountTest(True, text("Wiro accepts these keys.")))
    with qtbot.waitSignal(page.page.saved) as saved:
        page.press("save_account_button")
    assert tested.args == [SecretAlone(Secret("sec-3"))]
    assert saved.args == [AccountChoice("wiro", SecretAlone(Secret("sec-3")))]
    page.page.show_keys(KeysKept(False, "", text("No API key is kept for this account.")))
    assert page.says() == "No API key is kept for this account."
    assert page.find(QLineEdit, "api_secret_input").text() == "sec-3"  # nothing typed is lost
    page.page.leave()


@pytest.mark.parametrize("typed", ["", "   ", "two words", "ключ", "k\x07ey", "k" * 1025, "key\u200b"])
def test_what_cannot_be_a_key_is_said_at_its_field(qtbot: QtBot, page: Page, typed: str) -> None:
    page.find(QLineEdit, "api_key_input").setText(typed)
    with qtbot.assertNotEmitted(page.page.saved):
        page.press("save_account_button")
    with qtbot.assertNotEmitted(page.page.test_requested):
        page.press("test_connection_button")
    assert len([error for error in page.errors() if error]) == 1
    assert page.find(QLineEdit, "api_key_input").property("invalid") is True


def test_a_wrong_secret_is_said_at_the_secret(page: Page) -> None:
    page.type("api_key_input", "key-1")
    page.find(QLineEdit, "api_secret_input").setText("a b")
    page.press("save_account_button")
    assert page.find(QLineEdit, "api_secret_input").property("invalid") is True
    assert not page.find(QLineEdit, "api_key_input").property("invalid")


def test_the_test_says_precisely_what_is_wrong(qtbot: QtBot, page: Page) -> None:
    page.type("api_key_input", "key-1")
    with qtbot.waitSignal(page.page.test_requested) as asked:
        page.press("test_connection_button")
    assert asked.args == [Credentials(Secret("key-1"))]
    assert page.find(QPushButton, "test_connection_button").text() == "Cancel the test"
    page.page.show_test_result(AccountTest(False, text("Wiro does not know this key.")))
    assert page.says() == "Wiro does not know this key."
    assert page.find(QPushButton, "test_connection_button").text() == "Test connection"
    page.type("api_key_input", "key-2")
    assert page.says() == ""


def test_a_test_can_be_cancelled_and_its_late_answer_is_dropped(qtbot: QtBot, page: Page) -> None:
    page.type("api_key_input", "key-1")
    page.press("test_connection_button")
    with qtbot.waitSignal(page.page.test_cancelled):
        page.press("test_connection_button")
    page.page.show_test_result(AccountTest(True, text("All is well.")))
    assert page.says() == ""


def test_kept_keys_are_tested_and_used_without_typing_them_again(qtbot: QtBot, page: Page) -> None:
    page.page.show_keys(KeysKept(True, "GNOME Keyring"))
    with qtbot.waitSignal(page.page.test_requested) as asked:
        page.press("test_connection_button")
    assert asked.args == [None]
    with qtbot.waitSignal(page.page.test_cancelled), qtbot.waitSignal(page.page.saved) as saved:
        page.press("save_account_button")
    assert saved.args == [AccountChoice("wiro")]
    assert page.says() == "Your Wiro account is in use."
    assert page.find(QPushButton, "save_account_button").isEnabled()


def test_a_session_only_place_is_said_with_its_reason(page: Page) -> None:
    page.page.show_keys(KeysKept(True, "", text("No keyring. The keys are kept until you quit.")))
    place = page.find(QLabel, "keys_place")
    assert place.text() == "No keyring. The keys are kept until you quit."
    assert place.property("role") == "warn"


def test_forget_asks_and_waits(qtbot: QtBot, page: Page) -> None:
    assert not page.find(QPushButton, "forget_keys_button").isEnabled()
    page.page.show_keys(KeysKept(True, "GNOME Keyring"))
    with qtbot.waitSignal(page.page.forget_requested):
        page.press("forget_keys_button")
    page.page.show_keys(KeysKept(False))
    assert page.says() == "The keys are forgotten."
    assert not page.find(QPushButton, "forget_keys_button").isEnabled()


def test_no_key_is_left_in_a_closed_dialog(qtbot: QtBot, page: Page) -> None:
    page.type("api_key_input", "key-1")
    page.type("api_secret_input", "sec-1")
    qtbot.mouseClick(page.find(QToolButton, "api_secret_input_reveal"), Left)
    assert page.find(QLineEdit, "api_secret_input").echoMode() is QLineEdit.EchoMode.Normal
    page.press("test_connection_button")
    with qtbot.waitSignal(page.page.test_cancelled):
        page.dialog.close()
    assert page.find(QLineEdit, "api_secret_input").echoMode() is QLineEdit.EchoMode.Password
    for field in page.dialog.findChildren(QLineEdit):
        field.setEchoMode(QLineEdit.EchoMode.Normal)  # a hidden field undoes nothing
        field.undo()
        assert "key-1" not in field.text() and "sec-1" not in field.text()


def test_a_hidden_key_cannot_be_copied_out(page: Page) -> None:
    for name in ("api_key_input", "api_secret_input"):
        assert page.find(QLineEdit, name).echoMode() is QLineEdit.EchoMode.Password
        page.type(name, "abc")
        assert page.find(QLineEdit, name).displayText() != "abc"


def test_the_sandbox_needs_no_keys(qtbot: QtBot, page: Page) -> None:
    button = page.find(QPushButton, "save_account_button")
    qtbot.mouseClick(page.find(QRadioButton, "account_sandbox"), Left)
    assert not page.find(QLineEdit, "api_key_input").isEnabled()
    assert not page.find(QPushButton, "test_connection_button").isVisible()
    assert not page.says()
    with qtbot.waitSignal(page.page.saved) as saved:
        page.press("save_account_button")
    assert saved.args == [AccountChoice("sandbox")]
    assert page.says() == "The sandbox is in use." and not button.isEnabled()


def test_of_the_sandbox_that_is_in_use_it_is_said_and_nothing_is_offered(qtbot: QtBot, theme: Theme) -> None:
    page = Page(qtbot, theme, "sandbox")
    button = page.find(QPushButton, "save_account_button")
    assert page.says() == "The sandbox is in use." and not button.isEnabled()
    qtbot.mouseClick(page.find(QRadioButton, "account_wiro"), Left)
    assert not page.says() and button.isEnabled() and button.text() == "Save and use"
    qtbot.mouseClick(page.find(QRadioButton, "account_sandbox"), Left)
    assert page.says() == "The sandbox is in use." and not button.isEnabled()


def test_every_control_has_a_name(page: Page) -> None:
    kinds = (QLineEdit, QPushButton, QRadioButton, QToolButton)
    unnamed = [
        each.objectName() or repr(each)
        for kind in kinds
        for each in page.dialog.findChildren(kind)
        if not each.accessibleName() and each.objectName() != "qt_spinbox_lineedit"
    ]
    assert unnamed == []


def test_a_search_marks_both_ways_with_what_they_mean(page: Page) -> None:
    (way,) = [each for each in page.page.found() if each.has("sandbox")]
    within = {each.text() for each in way.widget.findChildren(QLabel)}
    ways = [page.find(QRadioButton, name) for name in ("account_sandbox", "account_wiro")]
    assert {each.parentWidget() for each in ways} == {way.widget}
    assert len(within) == 2 and any("no cost" in each for each in within)
    way.focus()
    assert page.dialog.focusWidget() is ways[1]
