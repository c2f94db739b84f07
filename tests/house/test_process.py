"""What the process does to start quickly and to give memory back."""

from __future__ import annotations

import os
import platform
import subprocess
import sys

import pytest

from veo_desktop.process import leave_loader_path

COUNT = """
import ctypes, sys, threading
from veo_desktop.process import few_heaps
if sys.argv[1] == "few":
    few_heaps()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
together = threading.Barrier(4)

def work():
    libc.malloc(5000)
    together.wait()

threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
libc.fdopen.restype = ctypes.c_void_p
file = ctypes.c_void_p(libc.fdopen(1, b"w"))
libc.malloc_info(0, file)
libc.fflush(file)
"""


def heaps(which: str) -> int:
    done = subprocess.run([sys.executable, "-c", COUNT, which], capture_output=True, text=True, check=True)
    return done.stdout.count("<heap nr=")


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library has no such heaps")
def test_threads_share_one_heap() -> None:
    assert heaps("many") > 1
    assert heaps("few") == 1


IMPORT = """
import linecache, sys
from veo_desktop.process import leave_sources_unread
if sys.argv[1] == "unread":
    leave_sources_unread()
import PySide6.QtWidgets
import veo_desktop.core.job
print(sum("veo_desktop" in each for each in linecache.cache))
"""


def sources_read(which: str) -> int:
    done = subprocess.run([sys.executable, "-c", IMPORT, which], capture_output=True, text=True, check=True)
    return int(done.stdout)


def test_no_source_is_read_to_look_for_pyside() -> None:
    assert sources_read("unread") == 0
    assert sources_read("usual") > 0  # else this PySide reads none by itself, and the call can go


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such variable")
@pytest.mark.parametrize("before", [None, "/opt/own"])
def test_programs_that_a_frozen_build_starts_get_the_systems_libraries(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/veo-desktop/_internal")
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    leave_loader_path()
    assert os.environ["LD_LIBRARY_PATH"] == "/usr/lib/veo-desktop/_internal", "run from its source, it is the person's"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    leave_loader_path()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
