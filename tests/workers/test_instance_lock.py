"""The lock of a data folder: a living holder keeps it, whatever a crash left behind keeps nobody out."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.patience import PATIENCE
from veo_desktop.workers.instance_lock import InstanceLock

LONG_AGO = (1.0, 1.0)


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that works in the folder."""
    script = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from veo_desktop.workers.instance_lock import InstanceLock
        lock = InstanceLock(Path(sys.argv[1]))
        print(lock.take(), flush=True)
        sys.stdin.read()
        """
    )
    command = [sys.executable, "-c", script, str(tmp_path / "veo.lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        try:
            yield process
        finally:
            process.kill()


def test_a_living_holder_keeps_it_however_long(holder: subprocess.Popen[str], tmp_path: Path) -> None:
    os.utime(tmp_path / "veo.lock", LONG_AGO)
    assert not InstanceLock(tmp_path / "veo.lock").take()
    assert (tmp_path / "veo.lock").exists()


def test_a_killed_holder_keeps_nobody_out(holder: subprocess.Popen[str], tmp_path: Path) -> None:
    holder.kill()
    holder.wait(PATIENCE)
    assert InstanceLock(tmp_path / "veo.lock").take()


@pytest.mark.parametrize("left", ["this process", "another process", "empty", "garbage"])
def test_what_a_crash_left_keeps_nobody_out(left: str, tmp_path: Path) -> None:
    """A process id is given out again, in a container even the same one; a power cut leaves an empty file."""
    path = tmp_path / "veo.lock"
    lock = InstanceLock(path)
    assert lock.take()
    own = path.read_text()
    lock.release()
    parent = own.replace(str(os.getpid()), str(os.getppid()), 1)
    words = {"this process": own, "another process": parent, "empty": "", "garbage": "\0\1"}
    path.write_text(words[left])
    os.utime(path, LONG_AGO)
    assert InstanceLock(path).take()
