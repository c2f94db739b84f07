"""Any video is opened: named at the start, by a second start, dropped, chosen, or from the list of recent ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QWidget

from tests.e2e.conftest import Open
from tests.e2e.readers import start_read
from tests.e2e.studio import Studio
from tests.player.numbered import numbered_clip
from veo_desktop.ui.player.player import Player
from veo_desktop.workers.engine_host import Pool
from veo_desktop.workers.instance_lock import InstanceLock

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def films(tmp_path: Path) -> tuple[Path, Path]:
    """An MP4 and a WebM that nobody here has made."""
    webm = numbered_clip(tmp_path / "holiday.webm", encoder="libvpx", codec={"deadline": "realtime"}, size=(160, 90))
    return numbered_clip(tmp_path / "street.mp4"), webm


def shows(studio: Studio, path: Path) -> bool:
    player = studio.find("player", Player)
    return player.path == str(path) and player.current_frame >= 0


def recent(studio: Studio) -> list[QAction]:
    """The entries of the menu as it opens; whether the files are there is told a moment later."""
    menu = studio.find("recent_menu", QMenu)
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if action.data()]


def drop(target: QWidget, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(QPoint(20, 20), COPY, data, LEFT, NO_KEYS)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(20, 20), COPY, data, LEFT, NO_KEYS))
    return enter.isAccepted()


def test_files_named_at_the_start_and_their_facts(open_studio: Open, films: tuple[Path, Path]) -> None:
    street, holiday = films
    studio = open_studio(sandbox=True, files=(str(street), str(holiday)))
    studio.until(lambda: shows(studio, street))
    assert studio.find("file_picture", QLabel).text() == "320×180 · 24 fps"
    assert studio.find("file_video", QLabel).text() == "H.264 · 8 bit"
    assert studio.find("file_sound", QLabel).text() == "AAC"
    assert [action.text() for action in recent(studio)] == ["street.mp4", "holiday.webm"]


def test_a_second_start_passes_its_files_on(open_studio: Open, films: tuple[Path, Path], tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    lock = InstanceLock(data / "veo.lock")
    assert lock.take()
    try:
        studio = open_studio(data, sandbox=True).online()
        with start_read("--data-dir", data, films[1]) as second:
            studio.until(lambda: second.poll() is not None)
            assert second.returncode == 0
        studio.until(lambda: shows(studio, films[1]))
    finally:
        lock.release()


def test_a_video_is_dropped_and_a_text_is_not(sandboxed: Studio, films: tuple[Path, Path], tmp_path: Path) -> None:
    player = sandboxed.find("player", Player)
    text = tmp_path / "notes.txt"
    text.write_text("no film")
    assert not drop(player, text)
    assert drop(player, films[0])
    sandboxed.until(lambda: shows(sandboxed, films[0]))
    assert not drop(player, films[0])  # it is there already: this is the clip that was dragged out
    sandboxed.desktop.desks.pages.show("library")
    assert drop(sandboxed.find("nav_create"), films[1])  # anywhere on the window
    sandboxed.until(lambda: shows(sandboxed, films[1]))
    assert sandboxed.desktop.desks.pages.shown == "create"


def test_the_menu_opens_what_is_chosen(sandboxed: Studio, films: tuple[Path, Path]) -> None:
    sandboxed.trigger("action_open_clip")
    dialog = sandboxed.find("open_clip_dialog", QFileDialog)
    dialog.filesSelected.emit([str(films[1])])
    dialog.close()
    sandboxed.until(lambda: shows(sandboxed, films[1]))
    assert sandboxed.find("file_video", QLabel).text() == "VP8 · 8 bit"


def test_recent_files_that_are_gone_are_grey_and_say_so(sandboxed: Studio, films: tuple[Path, Path]) -> None:
    player = sandboxed.find("player", Player)
    for film in films:
        assert drop(player, film)
        sandboxed.until(lambda film=film: shows(sandboxed, film))
    films[0].unlink()
    newest, gone = recent(sandboxed)
    sandboxed.until(lambda: not gone.isEnabled())
    assert (newest.text(), newest.isEnabled()) == ("holiday.webm", True)
    assert gone.text() == "street.mp4: not there"
    sandboxed.find("recent_menu", QMenu).triggered.emit(sandboxed.find("clear_recent", QAction))
    assert recent(sandboxed) == []


def test_a_file_that_is_no_video_says_why_and_is_not_remembered(
    sandboxed: Studio, films: tuple[Path, Path], tmp_path: Path
) -> None:
    fake = tmp_path / "fake.mp4"
    fake.write_text("no film" * 100)
    player = sandboxed.find("player", Player)
    assert drop(player, films[0])
    sandboxed.until(lambda: shows(sandboxed, films[0]))
    assert drop(player, fake)
    sandboxed.until(lambda: "This is not an MP4" in player.state_words)
    shown = sandboxed.shown_in("inspector")
    assert not any("not made here" in words for words in shown)  # who can tell?
    assert "fake.mp4" in shown and not shown & {"street.mp4", "320×180 · 24 fps", "Picture"}  # not those of another
    assert [action.text() for action in recent(sandboxed)] == ["street.mp4"]


@pytest.mark.timeout(120)
def test_a_file_waits_for_no_slow_line_and_keeps_its_place_from_a_clip_that_arrives(
    desk: Studio, films: tuple[Path, Path]
) -> None:
    street, holiday = films
    player, opener = desk.find("player", Player), desk.desktop.desks.opener
    with desk.slow():
        opener.open_file(str(street))
        desk.until(lambda: shows(desk, street))
    with desk.slow(Pool.LOOKS):  # as on a slow disk
        opener.open_file(str(holiday))
        boat = desk.order("A paper boat")
        desk.until(lambda: boat.id in desk.arrived)
        assert player.path == ""
    desk.until(lambda: shows(desk, holiday))
