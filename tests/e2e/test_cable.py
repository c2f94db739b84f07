"""Someone pulls the network cable in the middle of a job: the card says what is going on, and all ends well."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.create.pictures import encoded, written
from tests.e2e.cable import Cable, cable_to
from tests.e2e.conftest import Open
from tests.e2e.studio import LEFT, Studio
from tests.e2e.wiro import Wiro
from veo_desktop.core.connection import Line
from veo_desktop.core.job import Job, JobState, Stage


@pytest.fixture
def cable(fair_wiro: Wiro) -> Iterator[Cable]:
    with cable_to(fair_wiro.api_url) as cable:
        yield cable


@pytest.fixture
def desk(open_studio: Open, fair_wiro: Wiro, cable: Cable) -> Iterator[Studio]:
    """A window whose way to the shared Wiro leads through the cable."""
    opened = open_studio(
        sandbox=False, api_url=cable.through(fair_wiro.api_url), socket_url=cable.through(fair_wiro.socket_url)
    )
    opened.until(lambda: opened.line is not None and opened.line.line is Line.NO_ACCOUNT)
    opened.desktop.backend.save_account(fair_wiro.credentials)
    yield opened.online()
    opened.stop()


def said(desk: Studio, job: Job) -> str:
    return desk.card(desk.jobs[job.id]).accessibleDescription()


def test_before_it_is_sent(desk: Studio, cable: Cable, wiro: Wiro) -> None:
    desk.type("prompt_editor", "A kite in the wind")
    desk.price()
    cable.pull()
    job = desk.send()
    desk.until(lambda: said(desk, job) == "Next in line, Waiting for the network")
    cable.plug()
    desk.until(lambda: desk.jobs[job.id].state is JobState.DONE)
    assert len(wiro.tasks("A kite in the wind")) == 1


def test_while_its_image_goes_out(desk: Studio, cable: Cable, fair_wiro: Wiro, tmp_path: Path) -> None:
    fair_wiro.fault(call="File/Upload", kind="stall")
    desk.drop("first_frame_drop", Path(written(tmp_path / "a.png", encoded("png", 1280, 720))))
    desk.until(desk.desktop.page.compose.frames.inputs["inputImage"].images)
    job = desk.order("A kite that is not painted yet")
    desk.until(lambda: desk.jobs[job.id].uploading)
    desk.until(lambda: said(desk, job).endswith("Sending to Wiro"))
    cable.pull()
    desk.until(lambda: said(desk, job).endswith("Waiting for the network"))
    cable.plug()
    desk.until(lambda: desk.jobs[job.id].state is JobState.DONE)
    assert len(fair_wiro.tasks("A kite that is not painted yet")) == 1


def test_while_it_is_sent(desk: Studio, cable: Cable, fair_wiro: Wiro, tmp_path: Path) -> None:
    fair_wiro.fault(call="Run", kind="stall")
    desk.drop("first_frame_drop", Path(written(tmp_path / "a.png", encoded("png", 1280, 720))))
    desk.until(desk.desktop.page.compose.frames.inputs["inputImage"].images)
    before = fair_wiro.runs()
    job = desk.order("A kite with a picture")
    desk.until(lambda: fair_wiro.runs() > before)  # a cable that is pulled before that only holds it up
    cable.pull()
    desk.until(lambda: said(desk, job) == "Offline · not sent again")
    desk.bot.mouseClick(desk.card(desk.jobs[job.id]), LEFT)
    assert any("it is not sent again" in words for words in desk.shown_in("inspector"))


def test_while_it_is_made(desk: Studio, cable: Cable, fair_wiro: Wiro) -> None:
    fair_wiro.fault(call="task", kind="stuck")
    job = desk.order("A kite that stays up")
    desk.until(lambda: desk.jobs[job.id].stage is Stage.GENERATING)
    cable.pull()
    desk.until(lambda: said(desk, job).startswith("Offline · goes on at Wiro"))
    desk.bot.mouseClick(desk.card(desk.jobs[job.id]), LEFT)
    assert any(words.startswith("Wiro cannot be reached. It goes on") for words in desk.shown_in("inspector"))
    cable.plug()
    desk.until(lambda: said(desk, job).startswith("Generating"))
    assert not any(words.startswith("Wiro cannot be reached") for words in desk.shown_in("inspector"))


def test_while_its_clip_comes_home(desk: Studio, cable: Cable, fair_wiro: Wiro) -> None:
    fair_wiro.fault(call="cdn", kind="drip", bytes=2000, seconds=0.05)
    job = desk.order("A kite that comes down")
    desk.until(lambda: desk.jobs[job.id].state is JobState.FETCHING)
    cable.pull()
    desk.until(lambda: said(desk, job) == "Offline · safe at Wiro")
    cable.plug()
    desk.until(lambda: desk.jobs[job.id].state is JobState.DONE)
    assert len(desk.clips()) == 1
