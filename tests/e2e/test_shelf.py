"""What was made before comes back: a prompt from the history, a recipe from a clip's file; projects keep apart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu

from tests.e2e.conftest import Open
from tests.e2e.studio import CTRL, Studio
from veo_desktop.core.job import JobState
from veo_desktop.ui.create.history_popup import HistoryPopup
from veo_desktop.ui.create.project_dialog import ProjectDialog

SHIFT = Qt.KeyboardModifier.ShiftModifier
BOAT, TOWER = "A paper boat in the rain", "A lighthouse in fog, waves below"


def _open_history(studio: Studio, words: str) -> HistoryPopup:
    """Open the history, search for `words`, and wait until one prompt is found."""
    studio.click("history_button")
    popup = studio.find("history_popup", HistoryPopup)
    studio.bot.keyClicks(studio.find("history_search"), words)
    studio.until(lambda: studio.find("history_list").model().rowCount() == 1)  # type: ignore[attr-defined]
    return popup


def test_a_prompt_from_the_history_is_used_again_and_undone_at_once(sandboxed: Studio) -> None:
    sandboxed.clip(BOAT)
    sandboxed.clip(TOWER, aspect_ratio_input="9:16")
    sandboxed.choose(aspect_ratio_input="16:9")
    sandboxed.type("prompt_editor", "Something else")
    popup = _open_history(sandboxed, "lightho")
    sandboxed.press("history_search", Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert (sandboxed.value("prompt_editor"), sandboxed.value("aspect_ratio_input")) == (TOWER, "16:9")

    sandboxed.press("prompt_editor", Qt.Key.Key_Z, CTRL)
    assert sandboxed.value("prompt_editor") == "Something else"

    _open_history(sandboxed, "lightho")
    sandboxed.press("history_search", Qt.Key.Key_Return, CTRL)
    sandboxed.until(lambda: sandboxed.value("prompt_editor") == TOWER)
    assert sandboxed.value("aspect_ratio_input") == "9:16"


def test_a_picture_in_the_history_opens_its_clip(sandboxed: Studio) -> None:
    boat = sandboxed.clip(BOAT)
    sandboxed.desktop.page.strip.select(sandboxed.clip(TOWER).id)
    assert sandboxed.desktop.create.open_clip != boat.id
    popup = _open_history(sandboxed, "boat")
    rows = popup.findChild(type(sandboxed.find("history_list")), "history_list")
    assert rows is not None
    pictures, _actions = rows.part_rects(BOAT)  # type: ignore[attr-defined]
    sandboxed.click(rows.viewport(), pictures[0].center())  # type: ignore[attr-defined]
    sandboxed.until(lambda: sandboxed.desktop.create.open_clip == boat.id)
    assert sandboxed.desktop.page.strip.selected == boat.id


def test_a_dropped_clip_brings_its_settings_back_from_the_file_alone(open_studio: Open, tmp_path: Path) -> None:
    first = open_studio(tmp_path / "one", sandbox=True, sandbox_speed=100.0).online()
    job = first.clip(TOWER, aspect_ratio_input="9:16")
    assert job.clip is not None
    copy = tmp_path / "from a friend.mp4"
    copy.write_bytes(Path(job.clip.path).read_bytes())
    first.stop()

    second = open_studio(tmp_path / "two", sandbox=True, sandbox_speed=100.0).online()
    for place in ("first_frame_drop", "generate_button"):  # wherever in the panel
        second.type("prompt_editor", "Not this")
        second.choose(aspect_ratio_input="16:9")
        second.drop(place, copy)
        second.until(lambda: second.value("prompt_editor") == TOWER)
    assert (second.value("aspect_ratio_input"), second.value("duration_input")) == ("9:16", "4")
    assert second.value("seed_input") == job.request.value("seed")
    assert "from a friend.mp4" in second.find("panel_note_words", QLabel).text()
    second.press("prompt_editor", Qt.Key.Key_Z, CTRL, focus=True)
    assert (second.value("prompt_editor"), second.value("aspect_ratio_input")) == ("Not this", "16:9")


def test_a_clip_without_settings_says_so_and_changes_nothing(sandboxed: Studio, tmp_path: Path) -> None:
    foreign = tmp_path / "holiday.mp4"
    foreign.write_bytes(b"no clip at all")
    sandboxed.type("prompt_editor", BOAT)
    sandboxed.drop("prompt_editor", foreign)
    words = sandboxed.find("panel_note_words", QLabel)
    sandboxed.until(lambda: words.property("role") == "bad")
    assert words.isVisible() and sandboxed.value("prompt_editor") == BOAT


def test_settings_travel_as_text(sandboxed: Studio) -> None:
    sandboxed.type("prompt_editor", TOWER)
    sandboxed.choose(aspect_ratio_input="9:16")
    sandboxed.press("prompt_editor", Qt.Key.Key_C, CTRL | SHIFT, focus=True)
    copied = QGuiApplication.clipboard().text()
    assert TOWER in copied
    sandboxed.choose(aspect_ratio_input="16:9")
    sandboxed.type("prompt_editor", "x")

    sandboxed.press("prompt_editor", Qt.Key.Key_V, CTRL | SHIFT)
    sandboxed.until(lambda: sandboxed.value("prompt_editor") == TOWER)
    assert sandboxed.value("aspect_ratio_input") == "9:16"

    sandboxed.paste("prompt_editor", copied.replace(TOWER, BOAT))
    sandboxed.click("panel_note_settings")
    sandboxed.until(lambda: sandboxed.value("prompt_editor") == BOAT)

    sandboxed.paste("prompt_editor", '{"veo_desktop": broken')
    sandboxed.click("panel_note_settings")
    words = sandboxed.find("panel_note_words", QLabel)
    sandboxed.until(lambda: words.property("role") == "bad")
    assert sandboxed.value("prompt_editor") == BOAT


def _choose_project(studio: Studio, words: str) -> None:
    """Open the list in the corner of the menu bar and choose from it."""
    studio.click("project_button")
    menu = studio.find("project_menu", QMenu)
    action = next(each for each in menu.actions() if each.text() == words)
    menu.setActiveAction(action)
    studio.bot.keyClick(menu, Qt.Key.Key_Return)


def _new_project(studio: Studio, name: str, folder: Path) -> None:
    studio.trigger("action_new_project_menu")
    dialog = studio.find("project_dialog", ProjectDialog)
    studio.bot.keyClicks(studio.find("project_name_input"), name)
    dialog.take_folder(str(folder))
    studio.click("project_keep")
    studio.until(lambda: studio.window.windowTitle() == f"{name} – Veo Desktop")
    studio.come_back()


def test_a_project_keeps_its_clips_its_strip_and_its_draft_apart(sandboxed: Studio, tmp_path: Path) -> None:
    folder = tmp_path / "night shoot"
    folder.mkdir()
    boat = sandboxed.clip(BOAT)
    sandboxed.type("prompt_editor", "Still being written")
    _new_project(sandboxed, "Night shoot", folder)
    strip = sandboxed.desktop.page.strip
    assert sandboxed.value("prompt_editor") == "" and strip.count == 0

    tower = sandboxed.order(TOWER)
    sandboxed.until(lambda: sandboxed.jobs[tower.id].state is JobState.DONE)
    clip = sandboxed.jobs[tower.id].clip
    assert clip is not None and Path(clip.path).parent == folder
    assert [path.suffix for path in folder.iterdir()] == [".mp4"]
    assert strip.count == 1 and strip.job(tower.id) is not None

    _choose_project(sandboxed, "No project")
    sandboxed.until(lambda: sandboxed.window.windowTitle() == "Veo Desktop")
    assert sandboxed.value("prompt_editor") == "Still being written"
    assert strip.job(boat.id) is not None and strip.job(tower.id) is None
    assert len(sandboxed.clips()) == 1

    _choose_project(sandboxed, "Night shoot")
    sandboxed.until(lambda: sandboxed.value("prompt_editor") == TOWER)


def test_what_goes_on_in_another_project_is_said(open_studio: Open, tmp_path: Path) -> None:
    studio = open_studio(sandbox=True, sandbox_speed=0.05).online()
    job = studio.order(BOAT)
    studio.until(lambda: studio.jobs[job.id].state is JobState.FOLLOWING)
    _new_project(studio, "Night shoot", tmp_path)
    assert studio.text("project_elsewhere") == "1 running in other projects"
    assert studio.text("status_counts") == "1 running · 0 waiting"


def test_a_project_with_clips_is_not_deleted(sandboxed: Studio, tmp_path: Path) -> None:
    _new_project(sandboxed, "Night shoot", tmp_path)
    sandboxed.clip(BOAT)
    _choose_project(sandboxed, "Delete this project…")
    sandboxed.click("delete_project_button")
    sandboxed.until(lambda: "Night shoot" in sandboxed.message)
    assert sandboxed.window.windowTitle() == "Night shoot – Veo Desktop"


def test_a_clip_on_the_clipboard_is_pasted_as_its_settings(sandboxed: Studio) -> None:
    job = sandboxed.clip(TOWER)
    assert job.clip is not None
    sandboxed.type("prompt_editor", "x")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(job.clip.path)])
    QGuiApplication.clipboard().setMimeData(mime)
    sandboxed.press("prompt_editor", Qt.Key.Key_V, CTRL | SHIFT)
    sandboxed.until(lambda: sandboxed.value("prompt_editor") == TOWER)
