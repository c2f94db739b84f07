"""Tests that break one rule of the house each; `test_guards.py` runs them and wants every one to fail."""

from __future__ import annotations

import gc
import logging
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot, qWarning
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

kept: list[object] = []


class Sleeper(QThread):
    def run(self) -> None:
        while not self.isInterruptionRequested():
            self.msleep(10)


class Receiver(QObject):
    sent = Signal()

    @Slot()
    def on_sent(self) -> None:
        raise ValueError("in a slot")


@pytest.fixture
def warns_at_end() -> Iterator[None]:
    yield
    qWarning("Something went wrong at the end")


def test_good(qapp: QApplication, tmp_path: Path) -> None:
    """The one that passes: a bad example fails for its own reason."""
    window = QWidget()
    window.show()
    qapp.processEvents()
    thread = threading.Thread(target=time.sleep, args=(0.1,))
    thread.start()
    sleeper = Sleeper()
    sleeper.start()
    sleeper.requestInterruption()
    assert sleeper.wait(20_000)  # its object goes with this function, and takes the run with it where it still runs
    subprocess.run([sys.executable, "-c", ""], check=True)
    (tmp_path / "file").write_text("")


def test_leaves_thread() -> None:
    threading.Thread(target=time.sleep, args=(8,), name="left-thread", daemon=True).start()


def test_leaves_qthread(qapp: QApplication) -> None:
    sleeper = Sleeper()
    kept.append(sleeper)
    sleeper.start()


def test_leaves_window(qapp: QApplication) -> None:
    kept.append(QWidget())


def test_leaves_child() -> None:
    kept.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(8)"]))


def test_qt_warning(qapp: QApplication) -> None:
    qWarning("Something is wrong")


def test_qt_warning_that_only_contains_an_allowed_one(qapp: QApplication) -> None:
    qWarning("No audio device detected, and more")


def test_qt_warning_in_teardown(qapp: QApplication, warns_at_end: None) -> None:
    pass


def test_log_warning() -> None:
    logging.getLogger("veo_desktop.jobs").warning("nobody announced this")


def test_announced_log_that_never_comes(expect_log: Callable[[str], None]) -> None:
    expect_log("never")


def test_connects_outside() -> None:
    with suppress(OSError), socket.socket() as client:
        client.settimeout(1)
        client.connect(("192.0.2.1", 443))


def test_looks_up_outside() -> None:
    with suppress(OSError):
        socket.getaddrinfo("api.wiro.ai", 443)


def test_exception_in_slot(qapp: QApplication) -> None:
    receiver = Receiver()
    receiver.sent.connect(receiver.on_sent)
    receiver.sent.emit()


def test_exception_in_timer_slot(qtbot: QtBot) -> None:
    receiver = Receiver()
    QTimer.singleShot(0, receiver.on_sent)
    qtbot.wait(50)


def test_exception_in_thread() -> None:
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()


def test_exception_in_del() -> None:
    class Bad:
        def __del__(self) -> None:
            raise ValueError("in __del__")

    Bad()
    gc.collect()


def test_leaves_file_open(tmp_path: Path) -> None:
    (tmp_path / "file").open("w")
    gc.collect()


@pytest.mark.skipif(os.name == "nt", reason="without signals the whole run is ended, its report included")
@pytest.mark.timeout(1)
def test_hangs() -> None:
    time.sleep(20)
