"""What no job here made is reviewed as everything else: recognised, compared, taken into the library, judged."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.e2e.studio import CTRL, Studio
from tests.player.numbered import numbered_clip
from veo_desktop.ui.compare.compare_surface import CompareSurface
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.review.note_row import NoteRow
from veo_desktop.ui.review.stars import Stars

popup = pytest.mark.qt_log_ignore(r"does not support (raise|grabbing the keyboard)", extend=True)
Key = Qt.Key


def _open(desk: Studio, path: Path) -> None:
    desk.desktop.desks.opener.open_file(str(path))


def _plays(desk: Studio, path: Path) -> None:
    player = desk.find("player", Player)
    desk.until(lambda: player.path == str(path) and player.current_frame >= 0)


def _notes(desk: Studio) -> list[str]:
    return [row.note.words for row in desk.find("notes_list").findChildren(NoteRow) if row.isVisible()]


@popup
def test_a_film_from_elsewhere_is_compared_and_judged(sandboxed: Studio, tmp_path: Path) -> None:
    film = numbered_clip(tmp_path / "street.mp4")
    job = sandboxed.clip("A paper boat in the rain")
    assert job.clip is not None
    copied = Path(shutil.copy(job.clip.path, tmp_path / "copied.mp4"))
    player = sandboxed.find("player", Player)

    sandboxed.find("prompt_editor").setFocus()
    _open(sandboxed, film)  # nothing was made of it here
    _plays(sandboxed, film)
    assert player.isAncestorOf(sandboxed.window.focusWidget())  # its keys count at once, and none goes to the prompt
    player.pause()
    sandboxed.press("player", Key.Key_C)
    sandboxed.until(lambda: sandboxed.find("compare_chooser").isVisible())
    sandboxed.press("compare_chooser_list", Key.Key_Return)
    sandboxed.until(lambda: player.covered)
    sandboxed.come_back()
    surface = sandboxed.find("compare_surface", CompareSurface)
    sandboxed.until(lambda: "A: street.mp4, frame" in surface.accessibleDescription())
    sandboxed.press("compare_surface", Key.Key_F6)
    sandboxed.until(lambda: not player.covered)

    _open(sandboxed, film)
    _plays(sandboxed, film)
    player.pause()
    player.seek(10)
    sandboxed.until(lambda: player.current_frame == 10)
    sandboxed.press("player", Key.Key_N, focus=True)  # there is no place for a note yet: it is offered
    add = sandboxed.find("add_to_library_button")
    sandboxed.until(add.hasFocus)
    sandboxed.press(add, Key.Key_Space)
    sandboxed.until(lambda: sandboxed.text("inspector_title") == "street.mp4")
    sandboxed.until(lambda: (player.path, player.current_frame) == (str(film), 10))  # it is where it was
    sandboxed.press("player", Key.Key_4)
    stars = sandboxed.find("rating_input", Stars)
    sandboxed.until(lambda: stars.value() == 4)
    sandboxed.press("player", Key.Key_Z, CTRL)
    sandboxed.until(lambda: stars.value() == 0)
    sandboxed.press("player", Key.Key_N)
    sandboxed.bot.keyClicks(sandboxed.find("note_input"), "the dog barks")
    sandboxed.press("note_input", Key.Key_Return)
    sandboxed.until(lambda: _notes(sandboxed) == ["the dog barks"])
    sandboxed.press("player", Key.Key_Delete, focus=True)  # a file of somebody's stays where it is
    assert film.is_file() and player.path == str(film)

    _open(sandboxed, Path(job.clip.path))  # our own file, as a file manager opens it
    sandboxed.until(lambda: sandboxed.desktop.page.strip.selected == job.id)
    assert sandboxed.text("inspector_title") == "A paper boat in the rain"
    _open(sandboxed, film)  # the library has it now
    sandboxed.until(lambda: _notes(sandboxed) == ["the dog barks"])
    _open(sandboxed, copied)  # the same bytes as our own clip
    sandboxed.until(lambda: sandboxed.desktop.page.strip.selected == job.id)

    _open(sandboxed, film)
    _plays(sandboxed, film)
    sandboxed.trigger("action_cull")
    sandboxed.until(lambda: sandboxed.is_there("culling"))
    assert not player.path
    sandboxed.press("culling", Key.Key_Escape)
    _plays(sandboxed, film)  # it is there again
    assert sandboxed.text("inspector_title") == "street.mp4" and not player.playing
    assert sandboxed.find("inspector_file", QLabel).text()
