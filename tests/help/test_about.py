"""About: which versions run, and the licences of what other people made."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from pathlib import Path

import av
import pytest
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop import __version__
from veo_desktop.core.licences import parts
from veo_desktop.ui.help.about_dialog import AboutDialog
from veo_desktop.ui.parts.theme import Theme


@pytest.fixture
def about(qtbot: QtBot, qapp: QApplication) -> Iterator[AboutDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    Theme(qapp, "dark")  # dresses it
    dialog = AboutDialog(window)
    dialog.show()
    yield dialog
    window.close()


def test_the_versions_are_shown_and_copied(about: AboutDialog) -> None:
    about.findChild(QPushButton, "about_copy").click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[:2] == [f"Veo Desktop {__version__}", f"Python {platform.python_version()}"]
    assert {f"Qt {qVersion()}", f"PyAV {av.__version__}", f"FFmpeg {av.ffmpeg_version_info}"} <= set(copied)
    shown = {each.accessibleName() for each in about.findChildren(QWidget)}
    assert set(copied[1:]) <= shown


def test_the_licences_of_all_that_is_needed_are_there_with_their_texts(about: AboutDialog, qtbot: QtBot) -> None:
    about.findChild(QPushButton, "about_licences").click()
    (dialog,) = [each for each in QApplication.topLevelWidgets() if each.objectName() == "licences_dialog"]
    names = dialog.findChild(QListWidget, "licences_list")
    said = [names.item(row).text() for row in range(names.count())]
    assert {"Inter", "Python", "PySide6_Essentials", "av", "keyring", "requests", "certifi"} <= set(said)
    assert not {"pytest", "ruff", "mypy"} & set(said)
    names.setCurrentRow(said.index("requests"))
    assert "Apache License" in dialog.findChild(QPlainTextEdit, "licence_text").toPlainText()
    dialog.close()


def test_a_build_shows_what_was_collected_for_it(tmp_path: Path) -> None:
    rows = (("ICU (in Qt)", "6.11", "Unicode-3.0"), ("Qt", "6.11", "LGPL-3.0-only"), ("Inter", "", "OFL-1.1"))
    lines = (f"{name:40} {version:14} {licence}\n" for name, version, licence in rows)
    (tmp_path / "INDEX.txt").write_text("About this.\n\n" + "".join(lines))
    (tmp_path / "LGPL-3.txt").write_text("the lesser one")
    (tmp_path / "Inter").mkdir()
    (tmp_path / "Inter" / "OFL.txt").write_text("the font's")
    found = {part.name: part for part in parts(tmp_path)}
    assert list(found) == ["ICU (in Qt)", "Inter", "Qt"]
    assert (found["Inter"].version, found["Inter"].licence, found["Inter"].text()) == ("", "OFL-1.1", "the font's")
    assert (found["Qt"].version, found["Qt"].text()) == ("6.11", "the lesser one")
    assert found["ICU (in Qt)"].text() == ""
