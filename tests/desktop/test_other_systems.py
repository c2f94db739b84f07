"""What Windows and macOS are asked, up to the edge of the machine: the right numbers, and nothing left behind."""

from __future__ import annotations

import ctypes
import os
import stat
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from veo_desktop.core.desktop import SystemLook, WorkMark
from veo_desktop.workers.desktop.mac_system import MacLook, MacSleep
from veo_desktop.workers.desktop.windows_system import HighContrast, WindowsSleep, accent_colour, look_from
from veo_desktop.workers.desktop.windows_taskbar import CLSID_TASKBAR_LIST, Guid, WindowsTaskbar


class Shell:
    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    def set_value(self, window: int, done: int, total: int) -> None:
        self.calls.append(("value", window, done, total))

    def set_state(self, window: int, state: int) -> None:
        self.calls.append(("state", window, state))


def test_the_taskbar_is_filled_and_emptied() -> None:
    shell = Shell()
    taskbar = WindowsTaskbar(lambda: 42, lambda: shell)
    taskbar.show(WorkMark(0.25, 1))
    taskbar.show(WorkMark())
    assert shell.calls == [("state", 42, 2), ("value", 42, 250, 1000), ("state", 42, 0)]


def test_without_a_taskbar_it_is_asked_for_once() -> None:
    asked: list[int] = []

    def none() -> Shell:
        asked.append(1)
        raise OSError("not registered")

    taskbar = WindowsTaskbar(lambda: 42, none)
    taskbar.show(WorkMark(0.25, 1))
    taskbar.show(WorkMark())
    assert asked == [1]


def test_shapes_that_windows_reads() -> None:
    """As its documentation has them: the first three parts of a GUID have their bytes turned round."""
    assert bytes(Guid(CLSID_TASKBAR_LIST).data).hex() == "44f3fd566dfdd011958a006097c9a090"
    assert ctypes.sizeof(HighContrast) == 8 + ctypes.sizeof(ctypes.c_void_p)
    assert accent_colour(0xFFD47800) == "#0078d4"  # 0xAABBGGRR


def test_windows_says_what_it_wants() -> None:
    assert look_from(False, 0x7F, 0xFFD47800) == SystemLook(None, "#0078d4", True, True)
    assert look_from(True, 0x7E, None) == SystemLook(None, None, False, False)
    assert look_from(None, None, None) == SystemLook()
    assert look_from(None, None, None, 225) == SystemLook(text_scale=2.25)


def test_windows_is_kept_awake_and_let_go() -> None:
    states: list[int] = []
    sleep = WindowsSleep(states.append)
    sleep.hold(True)
    sleep.hold(False)
    assert states == [0x80000001, 0x80000000]


@pytest.mark.skipif(sys.platform == "win32", reason="its stand-in is a shell script")
def test_a_mac_is_kept_awake_by_a_child_that_ends_with_us(qtbot: QtBot, tmp_path: Path) -> None:
    program, noted = tmp_path / "caffeinate", tmp_path / "arguments"
    program.write_text(f'#!/bin/sh\necho "$@" > {noted}.new\nmv {noted}.new {noted}\nexec sleep 60\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    sleep = MacSleep(str(program))
    sleep.hold(True)
    sleep.hold(True)
    child = sleep.findChild(QProcess)
    assert child is not None
    qtbot.waitUntil(noted.exists)
    assert noted.read_text().split() == ["-i", "-w", str(os.getpid())]
    sleep.hold(False)
    assert child.state() is QProcess.ProcessState.NotRunning


class Runtime:
    """Objective-C's answers, by what is asked of whom."""

    answers: dict[tuple[Any, str], Any] = {  # noqa: RUF012 (read only)
        ("NSWorkspace", "sharedWorkspace"): 1,
        (1, "accessibilityDisplayShouldIncreaseContrast"): True,
        (1, "accessibilityDisplayShouldReduceMotion"): False,
        ("NSColor", "controlAccentColor"): 2,
        ("NSColorSpace", "sRGBColorSpace"): 3,
        (2, "colorUsingColorSpace:", 3): 4,
        (4, "redComponent"): 0.0,
        (4, "greenComponent"): 0.4784,
        (4, "blueComponent"): 1.0000001,
    }

    def get_class(self, name: str) -> str:
        return name

    def send(self, receiver: Any, selector: str, _kind: Any, *arguments: Any) -> Any:
        return self.answers[receiver, selector, *arguments]


def test_a_mac_says_what_it_wants() -> None:
    assert MacLook(Runtime)() == SystemLook(None, "#007aff", True, False)

    def none() -> Runtime:
        raise OSError("no such library")

    assert MacLook(none)() == SystemLook()


OPENED = """
    import sys
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QFileOpenEvent
    from veo_desktop.ui.desktop.application import Application
    app = Application(["test"])
    heard = []
    app.postEvent(app, QFileOpenEvent(sys.argv[1]))
    app.processEvents()  # as macOS does it: before there is a window
    app.open_files_with(heard.append)
    app.postEvent(app, QFileOpenEvent(sys.argv[2]))
    app.postEvent(app, QFileOpenEvent(QUrl("https://example.invalid/film.mp4")))
    app.processEvents()
    print(heard)
"""


def test_files_that_the_desktop_opens_with_us(tmp_path: Path) -> None:
    first, second = str(tmp_path / "a.mp4"), str(tmp_path / "b.mp4")
    command = [sys.executable, "-c", textwrap.dedent(OPENED), first, second]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50, check=True)
    assert done.stdout.strip() == str([(first,), (second,)])
