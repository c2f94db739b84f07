"""How long a test waits for what is going to happen: a bound that only a hang reaches, never an expectation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import MultiSignalBlocker, SignalBlocker

PATIENCE = 60.0  # seconds; a third of what a test may take
PATIENCE_MS = round(PATIENCE * 1000)


class PatientBot(QtBot):
    """The fixture `qtbot`: pytest-qt itself gives up after 5 seconds, which a busy machine may need for a step."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **given: Any) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **given)

    def waitSignals(self, signals: list[Any], *, timeout: int = PATIENCE_MS, **given: Any) -> MultiSignalBlocker:
        return super().waitSignals(signals, timeout=timeout, **given)
