"""Finds what a test leaves behind: threads, windows and child processes."""

from __future__ import annotations

import gc
import os
import subprocess
import threading
import time
import weakref
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

GRACE = float(os.environ.get("VEO_TEST_GRACE", "20"))  # seconds that what is ending may still take

_qthreads: weakref.WeakSet[QThread] = weakref.WeakSet()
_children: weakref.WeakSet[subprocess.Popen[Any]] = weakref.WeakSet()
_kept: list[QThread] = []  # a running QThread whose last reference goes takes the process with it


def watch_starts() -> None:
    """Note each QThread and child process that starts from now on; neither Qt nor the system lists them for us."""
    start_thread, start_child = QThread.start, subprocess.Popen.__init__

    def start(thread: QThread, *args: Any, **kwargs: Any) -> None:
        _qthreads.add(thread)
        start_thread(thread, *args, **kwargs)

    def init(child: subprocess.Popen[Any], *args: Any, **kwargs: Any) -> None:
        start_child(child, *args, **kwargs)
        _children.add(child)

    setattr(QThread, "start", start)  # noqa: B010 (mypy forbids the plain assignment)
    setattr(subprocess.Popen, "__init__", init)  # noqa: B010


class Leftovers:
    """What ran before a test; `found()` says in words what runs beyond it after."""

    def __init__(self) -> None:
        self._threads = set(threading.enumerate())
        self._qthreads = _running()
        self._children = _alive()
        self._windows = set(_windows())

    def found(self) -> list[str]:
        """One line for each thread, window or child left behind; waits up to GRACE seconds for those on their way."""
        deadline = time.monotonic() + GRACE
        while left := self._left():
            _deliver_deletions()
            gc.collect()
            if not (left := self._left()) or time.monotonic() > deadline:
                break
            time.sleep(0.02)
        self._end_leftovers()
        return left

    def _end_leftovers(self) -> None:
        for thread in _running() - self._qthreads:
            _kept.append(thread)
            thread.requestInterruption()
            thread.quit()
        for child in _alive() - self._children:
            child.kill()
            child.wait(GRACE)

    def _left(self) -> list[str]:
        threads = [each for each in threading.enumerate() if each not in self._threads and _ours(each)]
        lines = [f"thread {each.name!r}" for each in threads]
        lines += [f"QThread {type(each).__name__} {each.objectName()!r}" for each in _running() - self._qthreads]
        lines += [f"child process {each.args!r}" for each in _alive() - self._children]
        lines += [f"window {each!r}" for each in _windows() if each not in self._windows]
        if QThreadPool.globalInstance().activeThreadCount():
            lines.append("work in Qt's global thread pool")
        return lines


def _ours(thread: threading.Thread) -> bool:
    return thread.is_alive() and not isinstance(thread, threading._DummyThread)


def _running() -> set[QThread]:
    running = set()
    for thread in list(_qthreads):
        try:
            if thread.isRunning():
                running.add(thread)
        except RuntimeError:  # its C++ half has gone, and so it has ended
            pass
    return running


def _alive() -> set[subprocess.Popen[Any]]:
    return {child for child in list(_children) if child.returncode is None and child.poll() is None}


def _windows() -> list[QWidget]:
    return QApplication.topLevelWidgets() if QApplication.instance() else []


def _deliver_deletions() -> None:
    if QCoreApplication.instance():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
