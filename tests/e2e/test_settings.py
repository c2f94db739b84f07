"""The settings through the window: the connection is tested, what is kept is cleared, settings travel and come back."""

from __future__ import annotations

import json
import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLabel, QListWidget, QPlainTextEdit, QPushButton

from tests.e2e.studio import Studio
from tests.helpers.environment import ROOT
from tests.wiro.servers import Peer, ScriptedServer, json_response
from veo_desktop.core import settings
from veo_desktop.core.key_map import KeyMap


def _result(studio: Studio, row: str) -> str:
    return studio.find(f"{row}_result", QLabel).text()


def test_the_connection_is_tested_and_what_is_kept_is_cleared(desk: Studio) -> None:
    desk.order("A prompt that is to be forgotten")
    desk.until(lambda: desk.job.clip is not None)
    desk.desktop._stored.set(settings.RECENT_FILES, json.dumps(["/films/one.mp4"]))
    desk.open_setting("connection")
    sections = desk.find("settings_sections", QListWidget)
    titles = {sections.item(row).text() for row in range(sections.count())}
    named = set(re.findall(r"Settings → (\w+)", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert named and named <= titles, "the README names them"
    desk.click("network_test_button")
    desk.until(lambda: "answers" in _result(desk, "network_test"))
    desk.until(lambda: desk.find("clear_prompts_button").isEnabled())

    for section, button, shown, done in (
        ("prompts you", "clear_prompts_button", "A prompt that is to be forgotten", "kept_prompts"),
        ("files you", "clear_recent_button", "/films/one.mp4", "kept_files"),
    ):
        desk.open_setting(section)
        desk.click(button)
        desk.until(lambda: desk.is_there("ask_dialog"))
        assert shown in desk.find("ask_lines", QPlainTextEdit).toPlainText()
        assert desk.find("ask_dialog").focusWidget() is desk.find("ask_back")
        desk.click("ask_do")
        desk.until(lambda: not desk.is_there("ask_dialog"))
        desk.until(lambda button=button: not desk.find(button).isEnabled())
        assert any("None are kept" in words for words in desk.shown_in(done))
    assert desk.job.request.value("prompt") == "A prompt that is to be forgotten"  # the clip keeps it


def _choose(studio: Studio, button: str, path: Path) -> None:
    studio.click(button)
    chooser = studio.find("settings_dialog").findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    studio.until(lambda: studio.find("settings_dialog").findChild(QFileDialog) is None)


def test_settings_travel_and_an_import_is_taken_back(sandboxed: Studio, tmp_path: Path) -> None:
    studio, stored = sandboxed, sandboxed.desktop._stored
    file = tmp_path / "mine.json"
    studio.open_setting("export")
    _choose(studio, "export_settings_button", file)
    assert str(file) in _result(studio, "transfer")
    told = json.loads(file.read_text())
    told["settings"] |= {"theme": "light", "keys": KeyMap().with_key("play", "F9").to_json(), "motion": "wild"}
    file.write_text(json.dumps(told))

    _choose(studio, "import_settings_button", file)
    studio.until(lambda: studio.is_there("ask_dialog"))
    lines = studio.find("ask_lines", QPlainTextEdit).toPlainText()
    assert "Theme: As the system → Light" in lines and "Shortcuts: as they were at first → your own" in lines
    assert "motion" in studio.text("ask_words") and stored.get(settings.THEME) == "system"
    studio.click("ask_do")
    studio.until(lambda: stored.get(settings.THEME) == "light")
    assert studio.desktop.theme.mode == "light"
    keys = studio.desktop.page.player.commands.keys
    assert "F9" in keys.map.keys("play")
    assert not studio.find("restore_theme", QPushButton).isHidden()  # the row shows it
    studio.click("undo_import_button")
    assert stored.get(settings.THEME) == "system" and "F9" not in keys.map.keys("play")
    assert not studio.find("undo_import_button").isEnabled()
    file.write_text("no settings")
    _choose(studio, "import_settings_button", file)
    assert "no settings of Veo Desktop" in _result(studio, "transfer")


def test_a_new_version_is_asked_for_only_when_that_is_wanted_and_once_a_day(sandboxed: Studio) -> None:
    stored, versions = sandboxed.desktop._stored, sandboxed.desktop._settings.versions

    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(json_response({"tag_name": "v99.1.0", "html_url": "https://evil.invalid/"}))

    server = ScriptedServer(script)
    try:
        stored.set(settings.RELEASES_AT, f"{server.url}/latest")
        versions.ask_if_due()
        assert not server.seen and stored.get(settings.VERSION_ASKED) == ""
        stored.set(settings.CHECK_VERSION, True)
        versions.ask_if_due()
        sandboxed.until(lambda: "99.1.0 is out" in sandboxed.message)
        versions.ask_if_due()
        assert "evil" not in sandboxed.message and not sandboxed.find("message_action").isVisible()
        stored.set(settings.VERSION_ASKED, "2020-01-01")
        server.close()
        versions.ask_if_due()  # nobody answers: nothing is said of it
        sandboxed.click("message_close")
    finally:
        server.close()
    assert len(server.seen) == 1 and "x-api-key" not in server.seen[0].headers
