"""A library folder that refuses: nothing is sent that could not be kept, and what was paid for comes home later."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from tests.e2e.conftest import Open
from tests.e2e.studio import Studio
from tests.e2e.wiro import Wiro
from tests.store.tiny_disk import make_read_only, tiny_disk
from veo_desktop.core.job import Hold, JobState, Stage


def _waits(desk: Studio, wiro: Wiro, prompt: str) -> None:
    """Order a clip; it waits for the disk, said on the card and in the bar, and nothing is sent."""
    job = desk.order(prompt)
    desk.until(lambda: desk.jobs[job.id].hold is Hold.DISK)
    assert desk.jobs[job.id].state is JobState.DRAFTED
    assert wiro.tasks(prompt) == []
    desk.until(lambda: str(desk.folders.library) in desk.message)


def _goes_on(desk: Studio) -> None:
    """Follow what the message offers: the settings see that the folder serves, and the clip that waited is made."""
    desk.click("message_action")
    assert desk.is_there("settings_dialog")
    desk.until(lambda: desk.job.state is JobState.DONE)
    desk.until(lambda: desk.message == "")
    assert [path.suffix for path in desk.clips()] == [".mp4"]


def test_a_folder_that_is_not_there(desk: Studio, wiro: Wiro) -> None:
    shutil.rmtree(desk.folders.library)
    _waits(desk, wiro, "A boat without a harbour")
    assert not desk.folders.library.exists()  # it may be an unplugged disk: never made anew
    desk.folders.library.mkdir()
    _goes_on(desk)


def test_a_folder_that_cannot_be_written(desk: Studio, wiro: Wiro) -> None:
    desk.folders.library.rmdir()
    with tiny_disk(desk.folders.library, "600m"):
        make_read_only(desk.folders.library)
        _waits(desk, wiro, "A boat on dry land")


def test_a_full_disk(desk: Studio, wiro: Wiro) -> None:
    desk.folders.library.rmdir()
    with tiny_disk(desk.folders.library, "1m"):
        _waits(desk, wiro, "A boat in a bottle")
        assert "500 MB" in desk.message


def test_a_folder_that_vanishes_while_a_job_runs(open_studio: Open, tmp_path: Path) -> None:
    studio = open_studio(sandbox=True, sandbox_speed=20.0, pace=0.2).online()
    job = studio.order("A house that walks away")
    studio.until(lambda: studio.jobs[job.id].stage is Stage.GENERATING)
    away = tmp_path / "unplugged"
    studio.folders.library.rename(away)
    studio.until(lambda: studio.jobs[job.id].hold is Hold.DISK)
    told = studio.jobs[job.id]
    assert told.state is JobState.FETCHING and told.failure is not None
    assert str(studio.folders.library) in str(told.failure.message)
    away.rename(studio.folders.library)
    studio.until(lambda: studio.jobs[job.id].state is JobState.DONE)
    assert [path.suffix for path in studio.clips()] == [".mp4"]


def test_another_folder_is_chosen_and_the_clip_goes_there(desk: Studio, wiro: Wiro, tmp_path: Path) -> None:
    shutil.rmtree(desk.folders.library)
    _waits(desk, wiro, "A boat in another harbour")
    other = tmp_path / "other disk"
    other.mkdir()
    desk.click("message_action")
    desk.click("library_browse_button")
    chooser = desk.find("settings_dialog").findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(other))
    chooser.reject()
    desk.until(lambda: desk.job.state is JobState.DONE)
    assert [path.suffix for path in other.iterdir()] == [".mp4"]
    assert not desk.folders.library.exists()


def test_a_disk_that_fills_up_while_the_clip_comes_home(open_studio: Open) -> None:
    studio = open_studio(sandbox=True, sandbox_speed=20.0, pace=0.2).online()
    job = studio.order("A balloon that grows")
    studio.until(lambda: studio.jobs[job.id].stage is Stage.GENERATING)
    shutil.rmtree(studio.folders.library)
    with tiny_disk(studio.folders.library, "100k"):
        studio.until(lambda: studio.jobs[job.id].hold is Hold.DISK)
        assert studio.jobs[job.id].state is JobState.FETCHING
        studio.stop()
    again = open_studio(sandbox=True).online()  # at the next start it is tried at once
    again.until(lambda: again.jobs and again.jobs[job.id].state is JobState.DONE)
    assert [path.suffix for path in again.clips()] == [".mp4"]
