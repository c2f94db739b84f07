"""How long a test waits for what is going to happen: a bound that only a hang reaches, never an expectation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import MultiSignalBlocker, SignalBlocker

PATIENCE = 60.0  # seconds; a third of what a test may take
PATIENCE_MS = round(PATIENCE * 1000)


class PatientBot(QtBot):
    """The fixture `qtbot`: pytest-qt itself gives up after 5 seconds, which a busy machine may need for a step.

    A widget is deleted once the threads below it have ended, which may take a moment longer than what they say at their
    end: Qt aborts the run, and with it the tests to come, where a thread's object goes first.
    """

    def addWidget(self, widget: QWidget, *, before_close_func: Callable[[Any], object] | None = None) -> None:
        def end_threads(closing: QWidget) -> None:
            if before_close_func is not None:
                before_close_func(closing)
            for thread in closing.findChildren(QThread):
                thread.wait(PATIENCE_MS)

        super().addWidget(widget, before_close_func=end_threads)

    @staticmethod
    def mouseClick(widget: QWidget, *given: Any, **named: Any) -> None:
        QTest.mouseClick(_answering(widget), *given, **named)

    @staticmethod
    def keyClick(widget: QWidget, *given: Any, **named: Any) -> None:
        QTest.keyClick(_answering(widget), *given, **named)

    @staticmethod
    def keyClicks(widget: QWidget, *given: Any, **named: Any) -> None:
        QTest.keyClicks(_answering(widget), *given, **named)

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **given: Any) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **given)

    def waitSignals(self, signals: list[Any], *, timeout: int = PATIENCE_MS, **given: Any) -> MultiSignalBlocker:
        return super().waitSignals(signals, timeout=timeout, **given)


def _answering(widget: QWidget) -> QWidget:
    """What is hidden or disabled takes no click and no key, and Qt does not say so: the test would prove nothing."""
    assert widget.isVisible() and widget.isEnabled(), f"{widget.objectName()!r} can be neither clicked nor typed into"
    return widget
