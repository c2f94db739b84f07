"""Running jobs show on the dock, and the computer stays awake exactly while something is on its way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from typing import Any

import pytest
from jeepney.fds import FileDescriptor

from tests.desktop.conftest import OpenPeer
from tests.e2e.program import wait_for
from tests.e2e.studio import Studio
from tests.e2e.wiro import Wiro
from veo_desktop.core import settings
from veo_desktop.core.desktop import WorkMark
from veo_desktop.core.job import Job, JobState, Progress
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.ui.desktop.work_tally import WorkTally

PORTAL = "org.freedesktop.portal.Desktop"
HANDLE = "/org/freedesktop/portal/desktop/request/1_1/t"


def test_a_job_fills_the_dock_and_keeps_the_computer_awake(open_peer: OpenPeer, desk: Studio, fair_wiro: Wiro) -> None:
    portal = open_peer(PORTAL, Inhibit=lambda _body: ("o", (HANDLE,)), Close=lambda _body: ("", ()))
    job = desk.order("A slow train")
    desk.until(lambda: desk.jobs[job.id].state is JobState.DONE)
    desk.until(lambda: len(portal.asked("Close")) == len(portal.asked("Inhibit")) > 0)  # nothing holds it any more
    window, flags, options = portal.asked("Inhibit")[0]
    assert (window, flags) == ("", 4)  # the computer, not the screen
    assert options["reason"] == ("s", "Clips are on their way")
    desk.until(lambda: portal.heard("Update")[-1][1]["progress-visible"] == ("b", False))
    marks = [body[1] for body in portal.heard("Update")]
    assert marks[0]["progress-visible"] == ("b", True)
    fractions = [mark["progress"][1] for mark in marks[:-1]]
    assert fractions == sorted(fractions)
    assert fractions[-1] > 0.5

    desk.desktop._stored.set(settings.INHIBIT_SLEEP, False)
    before = len(portal.asked("Inhibit"))
    again = desk.order("Another slow train")
    desk.until(lambda: desk.jobs[again.id].state is JobState.DONE)
    desk.until(lambda: portal.heard("Update")[-1][1]["progress-visible"] == ("b", False))
    assert len(portal.asked("Inhibit")) == before


class Lock:
    """The login manager's lock: who asks for it is given one end of a pipe, and holds it while that is open."""

    def __init__(self) -> None:
        self.end, self._given = os.pipe()
        os.set_blocking(self.end, False)

    def give(self, _body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
        given, self._given = self._given, -1
        return "h", (FileDescriptor(given),)

    @property
    def free(self) -> bool:
        """Whether nobody holds it any more."""
        try:
            return os.read(self.end, 1) == b""
        except BlockingIOError:
            return False


@pytest.fixture
def lock() -> Iterator[Lock]:
    made = Lock()
    yield made
    os.close(made.end)


HOLDER = """
    import sys
    from PySide6.QtCore import QCoreApplication
    from veo_desktop.workers.desktop.bus import Bus
    from veo_desktop.workers.desktop.bus_sleep import BusSleep
    app = QCoreApplication([])
    bus = Bus()
    sleep = BusSleep(bus, "Clips are on their way")
    bus.start()
    for line in sys.stdin:
        sleep.hold(line == "hold\\n")
        print("done", flush=True)
"""


@pytest.mark.parametrize("end", ["let go", "killed"])
def test_without_a_portal_the_login_manager_is_asked_and_its_lock_ends_with_us(
    open_peer: OpenPeer, lock: Lock, end: str
) -> None:
    login = open_peer("org.freedesktop.login1", Inhibit=lock.give)
    command = [sys.executable, "-c", textwrap.dedent(HOLDER)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        try:
            say(holder, "hold")
            assert wait_for(
                lambda: login.asked("Inhibit") == [("idle", "Veo Desktop", "Clips are on their way", "block")]
            )
            assert not lock.free
            if end == "killed":
                os.kill(holder.pid, signal.SIGKILL)
            else:
                say(holder, "let go")
            assert wait_for(lambda: lock.free)
        finally:
            holder.kill()


def say(holder: subprocess.Popen[str], word: str) -> None:
    to, back = holder.stdin, holder.stdout
    assert to is not None and back is not None
    to.write(f"{word}\n")
    to.flush()
    assert back.readline() == "done\n"


def job(name: str, state: JobState, fraction: float | None = None, total: int = 0) -> Job:
    return Job(name, state, Request(VEO_3_1, {}), 0.0, sandbox=True, progress=Progress(fraction, total=total))


def test_the_bar_of_several_jobs_goes_on_until_the_last_one_has_ended() -> None:
    tally = WorkTally()
    tally.update([job("1", JobState.FOLLOWING, 0.5), job("2", JobState.FOLLOWING), job("3", JobState.DRAFTED)])
    assert (tally.mark, tally.moving) == (WorkMark(0.21, 2), False)
    tally.update([job("1", JobState.FETCHING, 1.0), job("2", JobState.FOLLOWING, 0.2)])
    assert (tally.mark, tally.moving) == (WorkMark(0.58, 2), True)
    tally.update([job("1", JobState.DONE), job("2", JobState.FOLLOWING, 0.1)])  # none goes back
    assert (tally.mark, tally.moving) == (WorkMark(0.58, 1), False)
    tally.update([job("3", JobState.DRAFTED, 0.5, total=100)])  # its images are on their way
    assert tally.moving
    tally.drop(["3"])
    tally.update([job("2", JobState.CANCELLED)])
    assert (tally.mark, tally.moving) == (WorkMark(), False)
