"""What was left is there again: the draft, finished clips, and jobs that were at work when the program quit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from tests.create.pictures import encoded, written
from tests.e2e.studio import studio
from tests.e2e.wiro import run_wiro
from veo_desktop.core.job import JobState, Stage
from veo_desktop.core.settings import PANEL_SIZES, WINDOW_GEOMETRY, Setting
from veo_desktop.store.settings_file import SettingsFile


def test_the_draft_is_there_again(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    prompt = "עברית and 🦊,\nin two lines"
    with studio(qapp, qtbot, data_dir=tmp_path / "data", sandbox=True) as first:
        first.paste("prompt_editor", prompt)
        first.drop("first_frame_drop", Path(written(tmp_path / "a.png", encoded("png", 720, 1280))))
        first.until(first.desktop.page.compose.frames.inputs["inputImage"].images)
        first.until(lambda: "720×1280" in first.desktop.page.compose.frames.inputs["inputImage"].tile.detail)
        first.choose(aspect_ratio_input="9:16", duration_input="6", resolution_input="720p", audio_input="false")
        first.type("seed_input", "77")
        first.press("takes_input", Qt.Key.Key_Up, focus=True)
    (tmp_path / "a.png").unlink()  # the picture was kept
    with studio(qapp, qtbot, data_dir=tmp_path / "data", sandbox=True) as second:
        assert second.value("prompt_editor") == prompt
        second.until(lambda: "720×1280" in second.desktop.page.compose.frames.inputs["inputImage"].tile.detail)
        names = ("aspect_ratio_input", "duration_input", "resolution_input", "audio_input", "seed_input", "takes_input")
        assert [second.value(name) for name in names] == ["9:16", "6", "720p", "false", "77", "2"]


def test_sizes_are_kept_before_the_program_is_quit(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    def kept(setting: Setting[str]) -> str:
        stored = SettingsFile(first.folders.settings, safe=False)
        stored.load()
        return stored.get(setting)

    with studio(qapp, qtbot, data_dir=tmp_path / "data", sandbox=True) as first:
        first.window.resize(1100, 700)
        first.until(lambda: '"width": 1100, "height": 700' in kept(WINDOW_GEOMETRY))
        panels = kept(PANEL_SIZES)
        handle = first.desktop.page.findChild(QSplitter).handle(1)
        handle.setFocus()
        qtbot.keyClick(handle, Qt.Key.Key_Right)
        first.until(lambda: kept(PANEL_SIZES) != panels)


def test_jobs_at_work_are_followed_again_and_paid_once(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with studio(qapp, qtbot, data_dir=data, sandbox=True, sandbox_speed=2.0) as first:
        first.online()
        job = first.order("A comet over the harbour")
        first.until(lambda: first.jobs[job.id].stage is Stage.GENERATING)
    with studio(qapp, qtbot, data_dir=data, sandbox=True, sandbox_speed=100.0) as second:
        second.until(lambda: job.id in second.jobs)
        second.until(lambda: second.jobs[job.id].state is JobState.DONE)
        assert len(second.clips()) == 1
        player = second.desktop.page.player
        second.until(lambda: player.current_frame >= 0)
    with run_wiro("--state-dir", str(data / "sandbox")) as books:
        (task,) = books.tasks()
    assert task["billed"]
    with studio(qapp, qtbot, data_dir=data, sandbox=True, sandbox_speed=100.0) as third:
        third.until(lambda: job.id in third.jobs)
        assert third.jobs[job.id].state is JobState.DONE
        third.until(lambda: third.text("status_library").startswith("1 clip"))
        assert third.text("status_spent") == "Today $0.00"  # the sandbox's money is no money
