"""The program killed without warning: no child survives it, and it goes on where it was."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import Open
from tests.e2e.program import children_of, is_alive, started, wait_for
from tests.helpers.patience import PATIENCE
from veo_desktop.core.job import JobState

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


def test_children_go_with_a_killed_program(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with started("--smoke-test", "--sandbox-speed", "50", "--data-dir", data) as program:
        assert wait_for(lambda: len(_named(program.pid)) == 2, 40), "the clip was never probed"
        children = _named(program.pid)
        os.kill(program.pid, signal.SIGKILL)
        assert wait_for(lambda: not any(map(is_alive, children))), children


def test_a_killed_program_goes_on_with_its_job(open_studio: Open, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with started("--smoke-test", "--sandbox-speed", "1", "--data-dir", data) as program:
        assert wait_for(lambda: _states(data) in (["accepted"], ["following"]), 40), _states(data)
        os.kill(program.pid, signal.SIGKILL)
        program.wait(PATIENCE)
    studio = open_studio(data, sandbox=True, sandbox_speed=100.0)
    studio.until(lambda: studio.jobs)
    studio.until(lambda: studio.job.state is JobState.DONE)
    assert len(studio.jobs) == 1 and len(studio.clips()) == 1


def _named(pid: int) -> dict[int, str]:
    """The children of ours that run: sandbox and probe."""
    return {child: line for child, line in children_of(pid).items() if "--child" in line}


def _states(data: Path) -> list[str]:
    try:
        connection = sqlite3.connect(f"{(data / 'veo.sqlite').as_uri()}?mode=ro", uri=True, timeout=1)
    except sqlite3.Error:
        return []
    try:
        return [state for (state,) in connection.execute("SELECT state FROM jobs")]
    except sqlite3.Error:
        return []
    finally:
        connection.close()
