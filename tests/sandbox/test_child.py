"""The sandbox as the program's own child: none outlives the program, whenever that ends."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.helpers.patience import PATIENCE
from veo_desktop.core.children import stop_child
from veo_desktop.core.errors import Stopped
from veo_desktop.jobs import sandbox_child
from veo_desktop.jobs.sandbox_child import SandboxChild


@pytest.mark.parametrize("meanwhile", [True, False], ids=["while it comes up", "before"])
def test_one_that_comes_up_as_the_program_ends_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, meanwhile: bool
) -> None:
    coming, closed = threading.Event(), threading.Event()
    children: list[subprocess.Popen[bytes]] = []
    start_child = sandbox_child.start_child

    def slow_machine(name: str, args: Sequence[str]) -> subprocess.Popen[bytes]:
        coming.set()
        assert closed.wait(PATIENCE)
        children.append(start_child(name, args))
        return children[-1]

    monkeypatch.setattr(sandbox_child, "start_child", slow_machine)
    child = SandboxChild(tmp_path)
    with ThreadPoolExecutor(1) as account:
        if not meanwhile:
            child.close()
            closed.set()
        starting = account.submit(child.start)
        assert coming.wait(PATIENCE)
        child.close()
        closed.set()
        with pytest.raises(Stopped):
            starting.result(PATIENCE)
    assert [each.poll() is not None for each in children] == [True]
    assert not child.running


class _SlowToDie(subprocess.Popen[bytes]):
    """On a machine so busy that what is killed lives on for a moment."""

    def kill(self) -> None:
        self.dying = threading.Timer(0.3, super().kill)
        self.dying.start()


def test_one_that_does_not_go_is_killed_however_long_its_death_takes() -> None:
    deaf = _SlowToDie([sys.executable, "-c", "import time; time.sleep(60)"], stdin=subprocess.PIPE)
    stop_child(deaf, wait=0.05)
    deaf.dying.join()
    assert deaf.returncode
