"""Quitting: it asks about uploads alone, loses nothing, and waits for nothing that hangs.

`Studio.stop` wants every thread and child ended; how long that takes is for `test_quit_in_time`.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.e2e.conftest import Open
from tests.e2e.studio import Studio, studio
from tests.e2e.wiro import Wiro
from veo_desktop.core.connection import Line
from veo_desktop.core.job import Job, JobState

PHOTO = 18_000_000  # bytes: no socket takes so much at once while nobody reads


def _photo(folder: Path) -> Path:
    """A picture that is large to send: noise does not pack."""
    from PySide6.QtGui import QImage

    width = height = 2450
    picture = QImage(os.urandom(width * height * 3), width, height, width * 3, QImage.Format.Format_RGB888)
    path = folder / "photo.png"
    assert picture.save(str(path), "PNG")
    assert path.stat().st_size > PHOTO - 1_000_000
    return path


def _order_with_image(desk: Studio, photo: Path, prompt: str) -> Job:
    desk.drop("first_frame_drop", photo)
    desk.until(desk.desktop.page.compose.frames.inputs["inputImage"].images)
    return desk.order(prompt)


@pytest.fixture
def uploading(desk: Studio, fair_wiro: Wiro, tmp_path: Path) -> Studio:
    """An image is on its way to a server that has stopped reading."""
    fair_wiro.fault(call="File/Upload", kind="stall")
    job = _order_with_image(desk, _photo(tmp_path), "A large picture")
    desk.until(lambda: desk.jobs[job.id].progress.done > 0)
    return desk


@pytest.mark.parametrize(
    ("call", "state"),
    [("Run", JobState.SUBMITTING), ("Task/Detail", JobState.ACCEPTED), ("cdn", JobState.FETCHING)],
)
def test_a_server_that_says_nothing_holds_up_no_quit(desk: Studio, fair_wiro: Wiro, call: str, state: JobState) -> None:
    fair_wiro.fault(call=call, kind="stall", times=0)
    job = desk.order(f"Silence at {call}")
    desk.until(lambda: desk.jobs[job.id].state is state)
    desk.stop()
    assert not desk.is_there("upload_dialog")


def test_a_quit_while_the_program_starts(open_studio: Open) -> None:
    """The engine is being built, or the sandbox starts: nothing of it comes to life afterwards."""
    opened = open_studio(sandbox=True)
    opened.stop()
    assert opened.line is None or opened.line.line is not Line.ONLINE


def test_quitting_while_an_image_goes_out_is_asked_about(uploading: Studio) -> None:
    uploading.window.close()
    assert uploading.window.isVisible() and uploading.is_there("upload_dialog")
    assert uploading.text("upload_title") == "An image is still being uploaded"
    uploading.click("stay_button")
    uploading.until(lambda: not uploading.is_there("upload_dialog"))
    assert uploading.window.isVisible()
    assert uploading.job.uploading


def test_an_upload_broken_off_waits_for_the_next_start(
    uploading: Studio, fair_wiro: Wiro, qapp: QApplication, qtbot: QtBot
) -> None:
    """Nothing of the request itself had left: it is sent then, once."""
    uploading.window.close()
    uploading.click("quit_anyway_button")
    assert not uploading.window.isVisible()
    uploading.stop()
    fair_wiro.forget_faults()
    with _again(uploading, fair_wiro, qapp, qtbot) as second:
        second.until(lambda: second.jobs)
        assert second.job.state is JobState.DRAFTED
        second.desktop.backend.save_account(fair_wiro.credentials)
        second.until(lambda: second.job.state is JobState.DONE)
    assert len(fair_wiro.tasks("A large picture")) == 1


def test_the_program_quits_by_itself_when_the_upload_is_through(desk: Studio, fair_wiro: Wiro, tmp_path: Path) -> None:
    fair_wiro.fault(call="File/Upload", kind="delay", seconds=2.0)
    job = _order_with_image(desk, _photo(tmp_path), "A picture that takes its time")
    desk.until(lambda: desk.jobs[job.id].progress.done > 0)
    desk.window.close()
    assert desk.window.isVisible() and desk.is_there("upload_dialog")
    desk.until(lambda: not desk.window.isVisible())
    assert desk.jobs[job.id].state in (JobState.ACCEPTED, JobState.FOLLOWING)
    assert not desk.is_there("upload_dialog")
    assert len(fair_wiro.tasks("A picture that takes its time")) == 1


def test_jobs_at_wiro_are_no_reason_to_ask(desk: Studio, fair_wiro: Wiro) -> None:
    fair_wiro.fault(call="task", kind="stuck")
    job = desk.order("Goes on without us")
    desk.until(lambda: desk.jobs[job.id].state is JobState.FOLLOWING)
    desk.press("prompt_editor", Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier, focus=True)
    desk.until(lambda: not desk.window.isVisible())
    assert not desk.is_there("upload_dialog")


def _again(first: Studio, wiro: Wiro, app: QApplication, bot: QtBot) -> Any:
    return studio(
        app, bot, data_dir=first.folders.data, sandbox=False, api_url=wiro.api_url, socket_url=wiro.socket_url
    )
