"""A clip is judged in the real window: by keys and in the inspector, all of it undone, all of it there again later."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from tests.e2e.conftest import Open
from tests.e2e.studio import CTRL, LEFT, Studio
from tests.helpers.patience import PATIENCE
from veo_desktop.core.clip_notes import NoteRect
from veo_desktop.core.files import write_atomically
from veo_desktop.core.job import Clip
from veo_desktop.core.judging import Flag
from veo_desktop.ui.create.negative_chip import NounChip
from veo_desktop.ui.parts.key_words import without_mnemonic
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.seek_bar import HEIGHT, KNOB, SeekBar
from veo_desktop.ui.player.surface import Surface
from veo_desktop.ui.review.note_row import NoteRow
from veo_desktop.workers import stills

Key = Qt.Key
REDO = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def _clip(desk: Studio) -> Clip:
    clip = desk.job.clip
    assert clip is not None
    return clip


def _undo_words(desk: Studio) -> str:
    action = desk.find("action_undo", QAction)
    menu = next(each for each in desk.window.menuBar().findChildren(QMenu) if action in each.actions())
    menu.aboutToShow.emit()
    words = without_mnemonic(action.text())  # an open menu has letters
    menu.aboutToHide.emit()
    return words


def _notes(desk: Studio) -> list[str]:
    return [row.note.words for row in desk.find("notes_list").findChildren(NoteRow) if row.isVisible()]


def test_stars_and_verdict_by_keys_and_back(desk: Studio) -> None:
    desk.clip("A paper boat")
    desk.press("job_strip", Key.Key_4, focus=True)
    desk.until(lambda: _clip(desk).rating == 4)
    desk.press("job_strip", Key.Key_P)
    desk.until(lambda: _clip(desk).flag is Flag.PICK)
    for told in (desk.card(desk.job), desk.find("job_strip")):
        assert "4 of 5 stars, Picked" in told.accessibleDescription()
    assert _undo_words(desk) == "Undo pick"
    desk.press("job_strip", Key.Key_Z, CTRL)
    desk.until(lambda: _clip(desk).flag is Flag.NONE)
    assert _undo_words(desk) == "Undo 4 stars"
    desk.press("job_strip", Key.Key_Z, CTRL)
    desk.until(lambda: _clip(desk).rating == 0)
    desk.press("job_strip", Key.Key_Z, REDO)
    desk.until(lambda: _clip(desk).rating == 4)
    desk.type("prompt_editor", "5 stars for X")  # single keys rest while something is written
    assert desk.value("prompt_editor") == "5 stars for X"
    assert (_clip(desk).rating, _clip(desk).flag) == (4, Flag.NONE) and _undo_words(desk) == "Undo"
    keys = desk.window.findChild(Player, "player").commands.keys
    keys.use(keys.map.with_keys("pick", ("Shift+P",)).with_keys("note", ()).with_keys("tag", ("F2",)))
    tips = [desk.find(name).toolTip() for name in ("pick_button", "reject_button", "add_note_button", "add_tag_button")]
    assert tips == ["Pick this clip (Shift+P)", "Reject this clip (X)", "Note at this frame", "Add a tag (F2)"]


def test_undo_that_comes_before_the_answer_waits_for_it(desk: Studio) -> None:
    desk.clip("A paper hat")
    desk.press("job_strip", Key.Key_X, focus=True)
    desk.press("job_strip", Key.Key_2)
    desk.press("job_strip", Key.Key_Z, CTRL)
    desk.until(
        lambda: _undo_words(desk) == "Undo reject" and desk.find("action_redo", QAction).text() == "Redo 2 stars"
    )
    desk.until(lambda: (_clip(desk).rating, _clip(desk).flag) == (0, Flag.REJECT))


def test_tags_and_notes_are_there_after_a_restart(open_studio: Open, tmp_path: Path) -> None:
    first = open_studio(sandbox=True, sandbox_speed=100.0).online()
    first.clip("A paper crane")
    player = first.desktop.page.player
    first.press("job_strip", Key.Key_T, focus=True)
    first.bot.keyClicks(first.find("tag_input"), "noir, Scene 3")
    first.press("tag_input", Key.Key_Return, CTRL)  # nor here
    first.press("tag_input", Key.Key_Escape)
    assert first.find("job_strip").hasFocus()
    player.pause()
    first.until(lambda: first.find("tags_input").tags == ("noir", "Scene 3"))  # type: ignore[attr-defined]
    first.until(lambda: len(first.find("tags_input").findChildren(NounChip)) == 2)
    first.press("tag_chip_1", Key.Key_Left, focus=True)  # the player's own key elsewhere
    assert first.find("tag_chip_0").hasFocus()
    player.seek(30)
    first.until(lambda: player.current_frame == 30)
    first.press("job_strip", Key.Key_N, focus=True)
    assert first.text("note_time") == "00:01:06"
    first.bot.keyClicks(first.find("note_input"), "hand drifts out of frame")
    assert first.desktop.desks.review.notes.at(30)[0].words == "hand drifts out of frame"  # seen while it is written
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    for key, keys in ((Key.Key_Up, alt), (Key.Key_Right, alt), (Key.Key_Down, alt | shift), (Key.Key_Left, alt)):
        first.press("note_input", key, keys)  # a rectangle, without the mouse: there, moved, larger, back
    drawn = first.desktop.desks.review.notes.at(30)[0].rect
    assert drawn == NoteRect(0.375, 0.375, 0.25, 0.27)
    assert player.current_frame == 30
    first.press("note_input", Key.Key_Return, CTRL)  # no order for a clip: it is the note that is kept
    first.until(lambda: _notes(first) == ["hand drifts out of frame"])
    assert len(first.jobs) == 1
    assert first.find("job_strip").hasFocus()
    first.stop()
    again = open_studio(sandbox=True, sandbox_speed=100.0).online()
    again.until(lambda: again.jobs)
    again.press("job_strip", Key.Key_Home, focus=True)
    again.until(lambda: again.find("tags_input").tags == ("noir", "Scene 3"))  # type: ignore[attr-defined]
    again.until(lambda: _notes(again) == ["hand drifts out of frame"])
    player = again.desktop.page.player
    again.until(lambda: player.current_frame == 0)
    row = next(row for row in again.find("notes_list").findChildren(NoteRow) if row.isVisible())
    again.click(row)
    again.until(lambda: player.current_frame == 30)
    again.bot.keyClick(row, Key.Key_Delete)
    again.until(lambda: _notes(again) == [])
    assert again.desktop.desks.review.notes.notes == ()
    again.press("job_strip", Key.Key_Z, CTRL, focus=True)
    again.until(lambda: _notes(again) == ["hand drifts out of frame"])


def test_a_note_over_a_range_is_drawn_on_the_picture_and_found_on_the_bar(desk: Studio) -> None:
    desk.clip("A paper swan")
    player = desk.desktop.page.player
    player.pause()
    player.set_range(20, 40)
    player.seek(30)
    desk.until(lambda: player.current_frame == 30)
    desk.press("job_strip", Key.Key_N, focus=True)
    assert desk.text("note_time") == "00:00:20–00:01:16"
    surface = player.findChild(Surface)
    assert surface is not None
    picture = surface.picture_rect().toRect()
    desk.bot.mousePress(surface, LEFT, pos=picture.center())
    desk.bot.mouseMove(surface, picture.center() + QPoint(20, 20))
    desk.bot.mouseRelease(surface, LEFT, pos=picture.center() + QPoint(40, 30))
    assert not player.playing and desk.find("note_input").hasFocus()  # on with the words
    desk.bot.keyClicks(desk.find("note_input"), "too dark")
    desk.press("note_input", Key.Key_Return)
    desk.until(lambda: [(note.first, note.last) for note in desk.desktop.desks.review.notes.notes] == [(20, 40)])
    (note,) = desk.desktop.desks.review.notes.notes
    assert note.rect is not None and note.rect.x > 0.4
    bar = desk.find("seek_bar", SeekBar)
    x = KNOB / 2 + 20 / bar.maximum() * (bar.width() - KNOB)
    desk.bot.mouseClick(bar, LEFT, pos=QPoint(round(x) + 3, HEIGHT // 2))
    desk.until(lambda: player.current_frame == 20)
    player.seek(50)  # beside the range
    desk.until(lambda: player.current_frame == 50)
    desk.press("job_strip", Key.Key_N, focus=True)
    assert desk.text("note_time") == "00:02:02"
    desk.press("note_input", Key.Key_Escape)
    player.set_range(20, player.frame_count - 1)  # no out point
    desk.press("job_strip", Key.Key_N, focus=True)
    assert desk.text("note_time") == "00:02:02"


def test_what_is_written_from_the_full_screen_is_written_in_the_window(desk: Studio) -> None:
    desk.clip("A paper fan")
    player = desk.desktop.page.player
    player.pause()
    for key, field in ((Key.Key_N, "note_input"), (Key.Key_T, "tag_input")):
        desk.trigger(player.commands.full_screen)
        desk.until(lambda: desk.is_there("full_screen") and desk.find("full_screen").isActiveWindow())
        desk.press("full_screen", key)
        desk.until(lambda: not desk.is_there("full_screen"))
        desk.come_back()
        desk.until(desk.find(field).hasFocus)
        assert not player.commands.full_screen.isChecked()
        desk.press(field, Key.Key_Escape)


def test_culled_rejects_go_to_the_bin_as_one_step_and_come_back(desk: Studio) -> None:
    for prompt in ("One", "Two", "Three"):
        desk.clip(prompt)
    files = desk.clips()
    assert len(files) == 3
    desk.press("job_strip", Key.Key_Home, focus=True)
    desk.trigger("action_cull")
    desk.until(lambda: desk.is_there("culling"))
    desk.until(desk.find("culling").isActiveWindow)
    for key in (Key.Key_X, Key.Key_P, Key.Key_X):
        desk.press("culling", key)
    desk.until(lambda: sum(job.clip is not None and job.clip.flag is Flag.REJECT for job in desk.jobs.values()) == 2)
    desk.click("bin_rejects_button")
    desk.click("bin_rejects_confirm")
    desk.until(lambda: len(desk.clips()) == 1)
    desk.until(lambda: desk.message == "2 clips moved to the bin.")
    desk.come_back()
    desk.until(lambda: _undo_words(desk) == "Undo moving 2 clips to the bin")
    desk.click("snackbar_action")
    desk.until(lambda: desk.clips() == files)
    desk.until(lambda: desk.desktop.page.strip.count == 3)
    desk.press("job_strip", Key.Key_Z, CTRL, focus=True)
    desk.until(lambda: sum(job.clip is not None and job.clip.flag is Flag.REJECT for job in desk.jobs.values()) == 1)


def test_a_frame_that_a_slow_disk_still_takes_outlives_culling_mode(
    desk: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, answer = threading.Event(), threading.Event()

    def slow(path: Path, data: bytes) -> None:
        reached.set()
        answer.wait(2 * PATIENCE)
        write_atomically(path, data)

    monkeypatch.setattr(stills, "write_atomically", slow)
    desk.clip("One")
    desk.trigger("action_cull")
    desk.until(lambda: desk.is_there("culling"))
    culling = desk.find("culling")
    (front,) = [each for each in culling.findChildren(Player) if each.isEnabled()]
    desk.until(lambda: front.current_frame >= 0)
    desk.trigger(front.frame_commands.save)
    desk.until(reached.is_set)
    desk.press(culling, Key.Key_Escape)
    desk.until(lambda: not desk.is_there("culling"))
    desk.come_back()  # it would have taken the program with it by now
    answer.set()
    desk.until(lambda: any(path.suffix == ".png" for path in desk.clips()))
    desk.until(lambda: not shiboken6.isValid(culling))
