"""Hears signals of worker threads on the test's own: pytest-qt's waitSignal would be answered on theirs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, SignalInstance, Slot
from pytestqt.qtbot import QtBot


class Ear(QObject):
    """`heard` holds what came, one tuple a signal."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[object, ...]] = []

    @Slot()
    def nothing(self) -> None:
        self.heard.append(())

    @Slot(object)
    def one(self, value: object) -> None:
        self.heard.append((value,))

    @Slot(str, str)
    def two(self, first: str, second: str) -> None:
        self.heard.append((first, second))


def answer(qtbot: QtBot, signal: SignalInstance, ask: Callable[[], object], arguments: int = 1) -> tuple[object, ...]:
    """What `signal`, which carries so many arguments, brings first after `ask`."""
    ear = Ear()
    slot = (ear.nothing, ear.one, ear.two)[arguments]
    signal.connect(slot)
    ask()
    qtbot.waitUntil(lambda: bool(ear.heard))
    signal.disconnect(slot)
    return ear.heard[0]
